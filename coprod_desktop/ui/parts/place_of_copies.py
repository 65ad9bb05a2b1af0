"""One place in which copies lie, such as stick A or this computer: what is newest there, and the older ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.layouts import column

if TYPE_CHECKING:
    from coprod_desktop.domain.copies import CopyFound
    from coprod_desktop.services.copies.service import CopyService

translate = QCoreApplication.translate


class PlaceOfCopies(QWidget):
    """A card with the newest copy of one place, and below it, when they are wanted, the older ones.

    `name` is the place's own, such as "here" or "stick0". `tested` holds what came of a test, by the copy's path.
    The signals bring the copy.
    """

    test_wanted = Signal(object)
    back_wanted = Signal(object)
    all_wanted = Signal(str)

    def __init__(
        self,
        name: str,
        picture: str,
        title: str,
        lines: Sequence[str],
        copies: CopyService,
        found: Sequence[CopyFound],
        tested: Mapping[Path, str],
        *,
        every: bool = False,
        use: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._copies = copies
        self._tested = tested
        inside = column(self, spacing=12)
        self.card = Card(picture, title, lines, use=use)
        inside.addWidget(self.card)
        if not found:
            return
        newest, *older = found
        words = translate("PlaceOfCopies", "Newest copy: {date}").format(date=copies.words.name(newest))
        self.card.add_line(f"**{words}**")
        self._fill(self.card, 0, newest)
        if older and every:
            for number, one in enumerate(older, start=1):
                card = Card("", copies.words.name(one), level=3)
                self._fill(card, number, one)
                inside.addWidget(card)
        elif older:
            more = Button(
                translate("PlaceOfCopies", "Show 1 older copy")
                if len(older) == 1
                else translate("PlaceOfCopies", "Show {count} older copies").format(count=len(older))
            )
            more.setObjectName(f"all_{name}")
            more.clicked.connect(lambda: self.all_wanted.emit(self._name))
            self.card.add_button(more)

    def _fill(self, card: Card, number: int, found: CopyFound) -> None:
        """Say what is in a copy, and offer to test it and to bring it back."""
        title = self._copies.words.name(found)
        card.add_line(self._copies.words.line(found))
        if older := self._copies.words.key_line(found):
            card.add_line(older)
        if found.path in self._tested:
            card.add_line(self._tested[found.path])
        if found.trouble:
            return
        test = Button(translate("PlaceOfCopies", "Test this copy"))
        test.setObjectName(f"test_{self._name}_{number}")
        test.setAccessibleName(translate("PlaceOfCopies", "Test this copy of {date}").format(date=title))
        test.clicked.connect(partial(self._send, self.test_wanted, found))
        back = Button(translate("PlaceOfCopies", "Bring back"))
        back.setObjectName(f"bring_back_{self._name}_{number}")
        back.setAccessibleName(translate("PlaceOfCopies", "Bring back the copy of {date}").format(date=title))
        back.clicked.connect(partial(self._send, self.back_wanted, found))
        if self._copies.is_ours(found):
            card.add_button(test)
        card.add_button(back)

    def _send(self, signal: SignalInstance, found: CopyFound, _on: bool = False) -> None:
        signal.emit(found)
