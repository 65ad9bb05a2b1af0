"""How many points are easy to read, which are not, and the way to the next one that is not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import Point
from coprod_desktop.services.words import WordService
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate


class EasyToRead(ButtonRow):
    """The sentence "4 of 9 points are easy to read." with a button to the next of the others.

    `button` is what the button says. `wanted` brings the id of the point to go to, and `none_left` a
    sentence when there is none.
    """

    wanted = Signal(int)
    none_left = Signal(str)

    def __init__(self, words: WordService, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        self._score = Text()
        self._score.setObjectName("how_easy")
        self._button = Button(button)
        self._button.setObjectName("next_hard")
        self.add(self._score)
        self.add(self._button)
        self._is_easy = words.ease()
        self._hard: list[int] = []
        self._order: list[int] = []
        self._button.clicked.connect(lambda: self.go_on())
        self._at = 0

    def look_again(self) -> None:
        """Take up the club's own words and the tips that were left, which decide what is easy."""
        self._is_easy = self._words.ease(self._is_easy)

    def is_hard(self, words: str) -> bool:
        """Say whether a point's words could be easier to read."""
        return bool(words.strip()) and not self._is_easy(words)

    def show_points(self, points: Iterable[Point]) -> None:
        """Count the points. Without a written point nothing is shown."""
        written = [one for one in points if one.words.strip()]
        self._order = [one.id for one in written]
        self._hard = [one.id for one in written if self.is_hard(one.words)]
        self._score.setText(self._words.say_score(len(written) - len(self._hard), len(written)))
        self._button.setVisible(bool(self._hard))
        self.setVisible(bool(written))

    def go_on(self, after: int = 0) -> None:
        """Go to the next point that could be easier, behind the point `after` or the one gone to last."""
        if not self._hard:
            self.none_left.emit(translate("EasyToRead", "All points are easy to read."))
            return
        after = after or self._at
        at = self._order.index(after) + 1 if after in self._order else 0
        behind = [one for one in (*self._order[at:], *self._order[:at]) if one in self._hard]
        self._at = behind[0]
        self.wanted.emit(self._at)
