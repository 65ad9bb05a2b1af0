"""Choosing a picture: the ones that suit the words first, then a search, and "no picture"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import Picture
from coprod_desktop.ui.parts.boxes import LineBox
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.form import FormRow
from coprod_desktop.ui.parts.layouts import column, empty, row
from coprod_desktop.ui.parts.page import Page, Place
from coprod_desktop.ui.parts.picture_button import PictureButton
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.scrolling import reveal
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate

AT_ONCE = 6  # pictures proposed at once (S5)
FOUND = 24  # pictures shown for a search


class Catalogue(Protocol):
    """What this part asks of the catalogue of pictures."""

    def name(self, key: str) -> str:
        """Return the plain name of a picture."""

    def propose(self, words: str, learned: Mapping[str, str] | None = None, count: int = 6) -> list[Picture]:
        """Return the pictures that suit `words` best."""

    def search(self, words: str, limit: int = 60) -> list[Picture]:
        """Return pictures whose words start with what was typed."""


class PicturePicker(QWidget):
    """Pictures to press. `picked` brings the key, "" for no picture. Call `propose` with the words it is for."""

    picked = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._words = ""
        self._learned: Mapping[str, str] | None = None
        down = column(self, spacing=10)
        self._offers = ButtonRow()
        label = Text(translate("PicturePicker", "Look for another picture"), bold=True)
        down.addWidget(label)
        self.box = LineBox(24)
        self.box.setObjectName("picture_search")
        self.box.setAccessibleName(label.text())
        label.setBuddy(self.box)
        down.addWidget(self.box)
        down.addWidget(self._offers)
        self._none = Text(translate("PicturePicker", "No picture has this name. Try another word."))
        self._none.hide()
        down.addWidget(self._none)
        self.no_picture = Button(translate("PicturePicker", "Use no picture"))
        self.no_picture.setObjectName("no_picture_button")
        self.no_picture.clicked.connect(lambda: self.picked.emit(""))
        down.addWidget(self.no_picture)
        self.add_own = Button(translate("PicturePicker", "Add pictures of our own"), "camera")
        self.add_own.setObjectName("add_own_pictures")
        self.add_own.clicked.connect(self._add_own)
        down.addWidget(self.add_own)
        self.box.textEdited.connect(self._search)

    def propose(self, words: str, learned: Mapping[str, str] | None = None) -> None:
        """Offer the pictures that suit `words`; `learned` maps a word to the picture chosen for it by hand."""
        self._words, self._learned = words, learned
        self.box.clear()
        self._show(self._proposals())

    def focus_first(self) -> None:
        """Give the keyboard to the search, and bring it and the pictures into view."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self)

    def _add_own(self) -> None:
        """Go where pictures are added. What is typed on this page is kept as at every leaving."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, Page):
            above = above.parentWidget()
        if above is not None:
            above.go.emit(Place("add_pictures"))

    def _proposals(self) -> list[Picture]:
        return self._catalogue.propose(self._words, self._learned, AT_ONCE) or self._catalogue.search("", AT_ONCE)

    def _search(self, typed: str) -> None:
        self._show(self._catalogue.search(typed.strip(), FOUND) if typed.strip() else self._proposals())

    def _show(self, pictures: Sequence[Picture]) -> None:
        offers = self._offers.layout()
        if offers is not None:
            empty(offers)
        for one in pictures:
            button = PictureButton(one.key, one.name)
            button.setObjectName(f"picture_{one.key}")
            button.clicked.connect(lambda _on=False, key=one.key: self.picked.emit(key))
            self._offers.add(button)
        self._none.setVisible(not pictures)
        self._offers.setVisible(bool(pictures))
        self._offers.updateGeometry()


class PictureRow(FormRow):
    """A picture of the catalogue. The answer is its key, or "" for none. `words_for` gives what it should suit."""

    def __init__(
        self,
        name: str,
        label: str,
        catalogue: Catalogue,
        hint: str = "",
        *,
        words_for: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, label, hint, parent)
        self._catalogue = catalogue
        self._words_for = words_for
        self._key = ""
        across = row(spacing=16)
        self._tile = PictureTile("", 72)
        self._name = Text()
        self.change_button = Button(translate("PictureRow", "Choose a picture"))
        across.addWidget(self._tile)
        across.addWidget(self._name, 1, Qt.AlignmentFlag.AlignVCenter)
        self.inside.addLayout(across)
        self.inside.addWidget(self.change_button)
        self.hear(self.change_button, translate("PictureRow", "{label}. Choose a picture").format(label=label))
        self.picker = PicturePicker(catalogue)
        self.picker.hide()
        self.inside.addWidget(self.picker)
        self.change_button.clicked.connect(self._open)
        self.picker.picked.connect(self._picked)
        self.set_answer("")

    @property
    def answer(self) -> str:
        """The picture's key, or ""."""
        return self._key

    def set_answer(self, answer: object) -> None:
        """Show a picture by its key."""
        self._key = str(answer or "")
        name = self._catalogue.name(self._key) if self._key else ""
        self._tile.set_picture(self._key)
        self._tile.setVisible(bool(self._key))
        self._name.setText(name or translate("PictureRow", "No picture"))

    def _open(self) -> None:
        if self.picker.isVisible():
            self.picker.hide()
            return
        self.picker.propose(self._words_for() if self._words_for is not None else "")
        self.picker.show()
        self.picker.focus_first()

    def _picked(self, key: str) -> None:
        self.set_answer(key)
        self.picker.hide()
        self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
