"""Paper. The only room that knows reportlab: plain data in, PDF bytes out."""

from coprod_desktop.printing.lean_reportlab import load_reportlab

load_reportlab()  # before anything here imports it
