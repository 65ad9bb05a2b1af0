"""Buttons: big, with words that wrap, and a picture only beside words."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.ui.parts.drawings import draw_tile, drawing
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.words import lettering, scaled
from coprod_desktop.ui.parts.wrapping import TIGHT, Wrapped
from coprod_desktop.ui.theme.letters import keeps_own_letters
from coprod_desktop.ui.theme.paint import box, tick
from coprod_desktop.ui.theme.style import draw_button
from coprod_desktop.ui.theme.tokens import colour

LONE_SIGN = late_pattern(r"(?<!&)&(?![&\w])")
HEIGHT = 48  # pixels
MAIN_HEIGHT = 56  # pixels
MAIN_SIZE = 16 / 14
SIDE = 16  # pixels between the words and the sides
GAP = 10  # pixels between the picture and the words
RESIZED = Qt.WidgetAttribute.WA_Resized


class _Measures:
    """What a button has measured, in pixels, until its letters, words or picture change. Qt asks again and again.

    Python takes ten times as long to set a value of a Qt part as of a plain thing such as this.
    """

    __slots__ = ("awaits_room", "least", "side", "squeezed", "taken", "wanted", "words")

    def __init__(self) -> None:
        self.words: Wrapped | None = None
        self.side = -1  # of its picture; less than 0 until it is measured
        self.taken = -1  # beside the words; less than 0 until it is measured, with those below
        self.wanted = 0  # the width at which the words stand on one line
        self.least = 0  # the height
        self.squeezed = False  # whether the words have no room on one line, as was last told to Qt
        self.awaits_room = False  # whether the letters are new and the width is still that of the old ones

    def forget(self) -> None:
        """Forget what depends on the letters, which are others now."""
        self.words, self.side, self.taken, self.awaits_room = None, -1, -1, True


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
        self._measures = _Measures()
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.letter()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Change the button's words. An "&" that stands alone, as in "Joan & Stan", is the sign itself."""
        self._measures.words, self._measures.taken = None, -1
        super().setText(LONE_SIGN.sub("&&", text) if "&" in text else text)

    def set_main(self, on: bool) -> None:
        """Make it the page's one filled button, or an ordinary one again."""
        if on != self.main:
            self.main = on
            self.setFont(QFont())
            self.letter()
            self.update()

    def setCheckable(self, on: bool) -> None:
        """Make it a button that is on or off, with room for its tick."""
        self._measures.side = self._measures.taken = -1
        super().setCheckable(on)

    def set_picture(self, key: str) -> None:
        """Change the picture beside the words."""
        self.picture = key
        self._measures.side = self._measures.taken = -1
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at `width`."""
        known = self._measured()
        words, room = self._words(), max(1, width - known.taken)
        return max(known.least, ceil(words.on_one_line(room) or words.lay(room)) + 16)

    def sizeHint(self) -> QSize:
        """Ask for the words on one line, or for as many lines as they take where there was no room for one."""
        known, now = self._measured(), self.width()
        several = now < known.wanted and (known.squeezed or not known.awaits_room) and self.testAttribute(RESIZED)
        known.squeezed = several  # what was answered: another width then needs another answer
        return QSize(known.wanted, self.heightForWidth(now if several else known.wanted))

    def _measured(self) -> _Measures:
        """Return the button's measures, worked out once for the letters that there are."""
        known = self._current()
        if known.taken < 0:
            known.taken = self._taken()
            known.wanted = max(HEIGHT, ceil(self._words().natural_width) + 1 + known.taken)
            known.least = max(MAIN_HEIGHT if self.main else HEIGHT, self._picture_side() + 12)
        return known

    def minimumSizeHint(self) -> QSize:
        """Shrink to the longest word."""
        width = max(HEIGHT, ceil(self._words().least_width) + 1 + self._measured().taken)
        return QSize(width, MAIN_HEIGHT if self.main else HEIGHT)

    def _take_room(self) -> None:
        """Ask for another line where bigger letters got no more room than the old ones had."""
        known = self._measured()
        if known.awaits_room:
            known.awaits_room, known.squeezed = False, self.width() < known.wanted
            if known.squeezed:
                self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the body, the picture and the words."""
        self._take_room()
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
        known, width = self._measured(), self.width()
        is_other = known.awaits_room or width != event.oldSize().width()
        was, known.squeezed, known.awaits_room = known.squeezed, width < known.wanted, False
        if (was or known.squeezed) and is_other:
            self.updateGeometry()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do a thing once: the second press of a double click is let go."""
        if self.takes_double_clicks:
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()

    def letter(self) -> None:
        """Follow the application's font; a main button's letters are bigger and bold."""
        self._measures.forget()
        if self.main:
            keeps_own_letters(self)
            self.setFont(lettering(MAIN_SIZE, bold=True))
        self.updateGeometry()

    def _words(self) -> Wrapped:
        known = self._current()
        if known.words is None:
            known.words = Wrapped(self.text(), self.font(), TIGHT, mnemonic=True, centred=self.centred)
        return known.words

    def _current(self) -> _Measures:
        """Return what is known, without what was measured in older letters."""
        known = self._measures
        if known.words is not None and known.words.letters.old:
            known.forget()
        return known

    def _picture_side(self) -> int:
        known = self._current()
        if known.side < 0:
            known.side = scaled(28) if self.isCheckable() or (self.picture and drawing(self.picture)) else 0
        return known.side

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
