"""The club file. The only room that knows SQL."""
