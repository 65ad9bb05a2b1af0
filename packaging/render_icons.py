"""Render a picture as PNG icons: `python render_icons.py PICTURE FOLDER SIZE...` writes FOLDER/SIZE.png.

Run with a Python that has PySide6. The same picture gives the same bytes.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def render(picture: Path, size: int, out: Path) -> None:
    """Write `picture` as a square PNG, `size` pixels wide. Raises SystemExit when it cannot be drawn or written."""
    drawing = QSvgRenderer(str(picture))
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    if not drawing.isValid() or not image.save(str(out)):
        raise SystemExit(f"{picture} could not be drawn to {out}")


def main() -> None:
    """Render every size asked for."""
    app = QGuiApplication(["render_icons", "-platform", "offscreen"])
    picture, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for size in sys.argv[3:]:
        render(picture, int(size), folder / f"{size}.png")
    del app


if __name__ == "__main__":
    main()
