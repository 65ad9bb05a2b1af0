"""Paper. The only room that knows reportlab: plain data in, PDF bytes out."""
