"""Buttons: big, with words that wrap, and a picture only beside words."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.ui.parts.drawings import draw_tile, drawing
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.words import lettering, scaled
from coprod_desktop.ui.parts.wrapping import TIGHT, Wrapped
from coprod_desktop.ui.theme.paint import box, tick
from coprod_desktop.ui.theme.style import draw_button
from coprod_desktop.ui.theme.tokens import colour

LONE_SIGN = late_pattern(r"(?<!&)&(?![&\w])")
HEIGHT = 48  # pixels
MAIN_HEIGHT = 56  # pixels
MAIN_SIZE = 16 / 14
SIDE = 16  # pixels between the words and the sides
GAP = 10  # pixels between the picture and the words


class Button(QPushButton):
    """A button with words, 48 pixels high or more. `picture` is a key of the catalogue; `main` fills it.

    Enter and Space press it. The second press of a double click does nothing, unless `takes_double_clicks`. One that
    is on is filled; without `fills_when_on` it has its tick alone, where a filled one would look like what to do next.
    """

    takes_double_clicks = False
    fills_when_on = True
    shown_with: QWidget | None = None  # what comes into view with it

    centred = False  # whether each line stands in the middle, as below a picture

    def __init__(self, text: str, picture: str = "", main: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = picture
        self.main = main
        self._wrapped: Wrapped | None = None
        self._side: int | None = None  # pixels of its picture, in the letters of `_wrapped`
        self._sizes: tuple[Wrapped, int, int, int] | None = None
        self._squeezed = False  # whether the words have no room on one line
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._letter()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Change the button's words. An "&" that stands alone, as in "Joan & Stan", is the sign itself."""
        self._wrapped = self._sizes = None
        super().setText(LONE_SIGN.sub("&&", text) if "&" in text else text)

    def set_main(self, on: bool) -> None:
        """Make it the page's one filled button, or an ordinary one again."""
        if on != self.main:
            self.main = on
            self.setFont(QFont())
            self._letter()
            self.update()

    def setCheckable(self, on: bool) -> None:
        """Make it a button that is on or off, with room for its tick."""
        self._side = self._sizes = None
        super().setCheckable(on)

    def set_picture(self, key: str) -> None:
        """Change the picture beside the words."""
        self.picture = key
        self._side = self._sizes = None
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at `width`."""
        words, taken, _wanted, least = self._measured()
        room = max(1, width - taken)
        return max(least, ceil(words.on_one_line(room) or words.lay(room)) + 16)

    def sizeHint(self) -> QSize:
        """Ask for the words on one line."""
        width, now = self._measured()[2], self.width()
        squeezed = now < width and self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return QSize(width, self.heightForWidth(now if squeezed else width))

    def _measured(self) -> tuple[Wrapped, int, int, int]:
        """Return the words, the pixels beside them, the width at which they stand on one line, and the least height.

        Qt asks for sizes again and again, so this is worked out once for the letters that there are.
        """
        if self._sizes is None:
            words, taken = self._words(), self._taken()
            wanted = max(HEIGHT, ceil(words.natural_width) + 1 + taken)
            least = max(MAIN_HEIGHT if self.main else HEIGHT, self._picture_side() + 12)
            self._sizes = (words, taken, wanted, least)
        return self._sizes

    def minimumSizeHint(self) -> QSize:
        """Shrink to the longest word."""
        words, taken, _wanted, _least = self._measured()
        width = max(HEIGHT, ceil(words.least_width) + 1 + taken)
        return QSize(width, MAIN_HEIGHT if self.main else HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the body, the picture and the words."""
        filled = self.main or (self.isChecked() and self.fills_when_on)
        painter = QPainter(self)
        palette = self.palette()
        enabled = self.isEnabled()
        draw_button(
            painter,
            self.rect(),
            palette,
            filled=filled and enabled,
            pressed=self.isDown(),
            hovered=self.underMouse() and enabled,
        )
        words = self._words()
        height = words.lay(self.width() - self._taken())
        used = words.used_width
        x = (self.width() - used - self._mark_width()) / 2
        pen = colour(palette, "faint" if not enabled else "on_action" if filled else "text")
        side = self._picture_side()
        top = (self.height() - side) // 2
        if side and self.isCheckable() and self.isChecked():
            tick(painter, QRectF(x, top, side, side), pen)
        elif side and self.isCheckable() and not drawing(self.picture):
            box(painter, QRectF(x + 3, top + 3, side - 6, side - 6), None, pen, radius=5)
        elif side:
            draw_tile(painter, QRect(round(x), top, side, side), self.picture, margin=2)
        painter.setPen(pen)
        words.draw(painter, x + self._mark_width(), (self.height() - height) / 2)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for more height when the words no longer stand on one line, or for less when they do again."""
        super().resizeEvent(event)
        width = self.width()
        was, self._squeezed = self._squeezed, width < self._measured()[2]
        if (was or self._squeezed) and width != event.oldSize().width():
            self.updateGeometry()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do a thing once: the second press of a double click is let go."""
        if self.takes_double_clicks:
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the application's font."""
        kind = event.type()
        if kind == QEvent.Type.ApplicationFontChange:
            self._letter()
        elif kind == QEvent.Type.FontChange:
            self._wrapped = self._side = self._sizes = None  # Qt then asks for the new size by itself
        super().changeEvent(event)

    def _letter(self) -> None:
        self._wrapped = self._side = self._sizes = None
        if self.main:
            self.setFont(lettering(MAIN_SIZE, bold=True))
        self.updateGeometry()

    def _words(self) -> Wrapped:
        if self._wrapped is None:
            self._wrapped = Wrapped(self.text(), self.font(), TIGHT, mnemonic=True, centred=self.centred)
        return self._wrapped

    def _picture_side(self) -> int:
        if self._side is None:
            self._side = scaled(28) if self.isCheckable() or (self.picture and drawing(self.picture)) else 0
        return self._side

    def _mark_width(self) -> int:
        side = self._picture_side()
        return side + GAP if side else 0

    def _taken(self) -> int:
        return 2 * (SIDE + 8 if self.main else SIDE) + self._mark_width()


class MainButton(Button):
    """The one filled button of a page: what to do next."""

    def __init__(self, text: str, picture: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, picture, main=True, parent=parent)


class ToggleButton(Button):
    """A button that is on or off; on, it is filled and has a tick before its words."""

    def __init__(self, text: str, picture: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, picture, parent=parent)
        self.setCheckable(True)


class ButtonRow(QWidget):
    """Buttons side by side, on as many lines as they need."""

    def __init__(self, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        for button in buttons:
            self._flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, button: QWidget) -> None:
        """Add one more at the end."""
        self._flow.addWidget(button)
