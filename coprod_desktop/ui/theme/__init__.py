"""Colours, sizes and the style that draws every control."""
