"""Draws the square that a phone reads (a QR code), as SVG: black on white, sharp at every size."""

from __future__ import annotations

QR = "qr:"  # what the key of such a picture begins with; the words follow


def qr_square(words: str) -> str:
    """Return the square for `words`, which still reads when a quarter of it is smudged."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel  # only this one paper needs it

    code = QRCode(None, QRErrorCorrectLevel.Q)
    code.addData(words)
    code.make()
    size = code.getModuleCount()
    rows = []
    for row in range(size):
        start = 0
        while start < size:
            length = 0
            while start + length < size and code.isDark(row, start + length):
                length += 1
            if length:
                rows.append(f'<rect x="{start}" y="{row}" width="{length}" height="1" fill="#000000"/>')
            start += length + 1
    shapes = "".join(rows)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}">{shapes}</svg>'
