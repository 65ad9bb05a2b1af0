"""Draws the portraits of the sample club's invented people into `resources/portraits`. Run it after a change here.

    python packaging/portraits.py

Flat shapes in few colours, so that a portrait takes about 2 kB and stays clear in greys. Nobody real is drawn.
Licence: CC BY-SA 4.0, as our own pictures (`resources/pictures/LICENSE`).
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from coprod_desktop.domain.plain_letters import plain

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "portraits"
SIDE = 200  # dots: sharp enough at 36 mm on paper
COLOURS = 12
INK = "#1d1d1b"


@dataclass(frozen=True, slots=True)
class Face:
    """One person: colours of skin, hair, clothes and ground, and what is drawn on the head.

    `style` is short, bald, bun, curls, long, bob, scarf (a headscarf in the colour of the hair), cap or hat. `extra`
    holds any of glasses, beard, moustache, earrings, lines.
    """

    skin: str
    hair: str
    clothes: str
    ground: str
    style: str
    extra: str = ""


DARK, BROWN, TAN, PALE = "#7a4a2b", "#a0673d", "#cf9b6e", "#f2cdb0"
BLACK, GREY, WHITE, CHESTNUT, FAIR = "#2b2523", "#8d8d8d", "#ededed", "#6b3f24", "#caa15a"
FACES = {
    "Amina": Face(DARK, "#2f7f86", "#3b3b6b", "#f6e3b4", "scarf"),
    "Arjun": Face(BROWN, GREY, "#35618e", "#e4efe0", "short", "glasses moustache"),
    "Delroy": Face(DARK, GREY, "#8a2f2f", "#e0eaf3", "short", "beard lines"),
    "Doreen": Face(PALE, WHITE, "#7a5aa6", "#e6f0dc", "curls", "glasses lines"),
    "Farida": Face(BROWN, "#7d2f57", "#4d6b3c", "#f3e6d3", "scarf", "glasses"),
    "Grace": Face(DARK, BLACK, "#d28a1d", "#dcecf2", "bun", "earrings"),
    "Hyacinth": Face(DARK, "#5b4a8a", "#5b4a8a", "#f4e8c8", "hat", "earrings lines"),
    "Ivy": Face(PALE, WHITE, "#2f7f6f", "#f0e2ec", "bun", "lines"),
    "Ken": Face(PALE, GREY, "#44546a", "#f3ead0", "bald", "glasses lines"),
    "Leroy": Face(DARK, BLACK, "#f0f0f0", "#d9e8d6", "bald", "beard"),
    "Marta": Face(PALE, FAIR, "#a33b3b", "#dfeaf4", "bob"),
    "Olu": Face(DARK, BLACK, "#2d5f3e", "#f2e4cf", "short", "glasses"),
    "Paddy": Face(PALE, "#4b6b4b", "#7b6a45", "#e1ecf0", "cap", "lines"),
    "Rosa": Face(TAN, CHESTNUT, "#2f6690", "#f6e0d6", "long", "earrings"),
    "Tunde": Face(DARK, BLACK, "#3f6fb0", "#f1ead7", "short", "moustache"),
    "Winston": Face(DARK, "#454545", "#b06a1c", "#dfece4", "cap", "glasses beard lines"),
    "Yusuf": Face(DARK, GREY, "#e9e2d0", "#dbe6f2", "bald", "beard glasses"),
    "Łucja": Face(PALE, GREY, "#9b3f63", "#e5eedb", "bun", "glasses lines"),
}


def drawing(face: Face) -> str:
    """Return a portrait as SVG, 100 by 100."""
    line = f'stroke="{INK}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"'
    back, front = _hair(face, line)
    parts = [
        f'<rect width="100" height="100" fill="{face.ground}"/>',
        back,
        f'<path d="M12,100 C12,78 28,72 42,70 L58,70 C72,72 88,78 88,100 Z" fill="{face.clothes}" {line}/>',
        f'<path d="M42,58 V71 C44,78 56,78 58,71 V58 Z" fill="{face.skin}" {line}/>',
        *(f'<circle cx="{x}" cy="44" r="5" fill="{face.skin}" {line}/>' for x in (28, 72) if face.style != "scarf"),
        f'<path d="M29,40 C29,20 71,20 71,40 C71,58 63,68 50,68 C37,68 29,58 29,40 Z" fill="{face.skin}" {line}/>',
        f'<circle cx="42" cy="43" r="2.2" fill="{INK}"/><circle cx="58" cy="43" r="2.2" fill="{INK}"/>',
        f'<path d="M37,36.5 Q42,34.5 46,36.5 M54,36.5 Q58,34.5 63,36.5 M50,45 Q47.5,51 51,51" fill="none" {line}/>',
        *_extras(face, line),
        f'<path d="M42,57 Q50,63 58,57" fill="none" {line}/>',
        front,
    ]
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{"".join(parts)}</svg>'


def _hair(face: Face, line: str) -> tuple[str, str]:
    """Return what is drawn behind the head and what before it."""
    fill = f'fill="{face.hair}" {line}'
    cap_of_hair = f'<path d="M28,41 C24,12 76,12 72,41 C69,31 62,28 50,28 C38,28 31,31 28,41 Z" {fill}/>'
    match face.style:
        case "short":
            return "", cap_of_hair
        case "bald":
            return f'<path d="M30,48 C22,44 24,33 30,32 Z M70,48 C78,44 76,33 70,32 Z" {fill}/>', ""
        case "bun":
            return f'<circle cx="50" cy="14" r="10" {fill}/>', cap_of_hair
        case "curls":
            places = ((28, 36), (31, 25), (40, 18), (51, 16), (62, 19), (70, 27), (73, 37))
            return "", "".join(f'<circle cx="{x}" cy="{y}" r="8" {fill}/>' for x, y in places)
        case "long":
            return f'<path d="M24,80 C18,10 82,10 76,80 Z" {fill}/>', cap_of_hair
        case "bob":
            return f'<path d="M24,60 C20,10 80,10 76,60 Q70,66 64,60 H36 Q30,66 24,60 Z" {fill}/>', cap_of_hair
        case "scarf":
            outer = "M50,14 C24,14 24,40 27,58 C29,70 22,78 20,88 Q50,100 80,88 C78,78 71,70 73,58 C76,40 76,14 50,14 Z"
            opening = "M50,25 C37,25 32,33 32,43 C32,57 40,67 50,67 C60,67 68,57 68,43 C68,33 63,25 50,25 Z"
            folds = f'<path d="M33,66 Q50,84 67,66 M30,78 Q50,92 72,80" fill="none" {line} opacity="0.6"/>'
            return "", f'<path d="{outer} {opening}" fill-rule="evenodd" {fill}/>{folds}'
        case "cap":
            return "", f'<path d="M28,33 C28,12 72,12 72,33 Z" {fill}/><path d="M26,33 H80 Q80,38 74,38 H28 Z" {fill}/>'
        case _:
            return (
                "",
                f'<path d="M32,30 C32,8 68,8 68,30 Z" {fill}/><path d="M16,30 Q50,22 84,30 Q50,40 16,30 Z" {fill}/>',
            )


def _extras(face: Face, line: str) -> list[str]:
    parts = []
    beard = (
        face.hair
        if face.style not in ("cap", "hat") and face.hair != BLACK
        else GREY
        if face.style == "cap"
        else face.hair
    )
    if "lines" in face.extra:
        parts.append(f'<path d="M34,49 l-3,2 M66,49 l3,2 M44,31 H56" fill="none" {line} opacity="0.55"/>')
    if "beard" in face.extra:
        path = "M29,44 C30,62 38,70 50,70 C62,70 70,62 71,44 C68,54 60,53 50,53 C40,53 32,54 29,44 Z"
        parts.append(f'<path d="{path}" fill="{beard}" {line}/>')
        parts.append(f'<path d="M42,57 Q50,61 58,57 Q50,66 42,57 Z" fill="{face.skin}" {line}/>')
    if "moustache" in face.extra:
        parts.append(f'<path d="M40,55 Q50,49 60,55 Q50,55 40,55 Z" fill="{beard}" {line}/>')
    if "glasses" in face.extra:
        parts.append(
            f'<circle cx="42" cy="43" r="6.5" fill="none" {line}/><circle cx="58" cy="43" r="6.5" fill="none" {line}/>'
            f'<path d="M48.5,43 H51.5 M35.5,42 L29,40 M64.5,42 L71,40" fill="none" {line}/>'
        )
    if "earrings" in face.extra:
        parts.append('<circle cx="28" cy="51" r="2" fill="#e0b83a"/><circle cx="72" cy="51" r="2" fill="#e0b83a"/>')
    return parts


def file_of(name: str) -> Path:
    """Return where the portrait of somebody is."""
    return FOLDER / f"{plain(name)}.png"


def main() -> None:
    """Draw every portrait."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from io import BytesIO

    from PIL import Image
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication([])
    FOLDER.mkdir(exist_ok=True)
    total = 0
    for name, face in FACES.items():
        image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(drawing(face).encode())).render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        with Image.open(BytesIO(bytes(buffer.data().data()))) as drawn:
            small = drawn.convert("RGB").quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
            small.save(file_of(name), "PNG", optimize=True)
        total += file_of(name).stat().st_size
    sys.stdout.write(f"{len(FACES)} portraits, {total // 1000} kB\n")
    app.quit()


if __name__ == "__main__":
    main()
