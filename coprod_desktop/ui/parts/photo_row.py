"""A row for a person's photo: choose a file, or take the photo away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.form import FormRow
from coprod_desktop.ui.parts.layouts import column, row
from coprod_desktop.ui.parts.pictures import FaceTile

translate = QCoreApplication.translate


class PhotoRow(FormRow):
    """The answer is the id of the photo that is kept, 0 for none; `new_photo` holds the bytes of a new one.

    `prepare` turns a file's bytes into a photo to keep and raises ValueError when they are not a picture.
    `photo_of` returns the bytes of a kept photo; `person_name` gives the name for first letters.
    """

    def __init__(
        self,
        name: str,
        label: str,
        prepare: Callable[[bytes], bytes],
        photo_of: Callable[[int], bytes],
        hint: str = "",
        *,
        person_name: Callable[[], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, label, hint, parent)
        self._prepare = prepare
        self._photo_of = photo_of
        self._person_name = person_name
        self._photo = 0
        self.new_photo = b""
        across = row(spacing=16)
        self._face = FaceTile("", size=112)
        across.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        self.choose_button = Button(translate("PhotoRow", "Choose a photo"))
        self.remove_button = Button(translate("PhotoRow", "Take the photo away"))
        self.remove_button.setObjectName("remove_photo_button")
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        down = column()
        down.addWidget(ButtonRow(self.choose_button, self.remove_button))
        across.addLayout(down, 1)
        self.inside.addLayout(across)
        self.hear(self.choose_button, translate("PhotoRow", "{label}. Choose a photo").format(label=label))
        self._show()

    @property
    def answer(self) -> int:
        """The id of the photo that is kept, or 0. Look at `new_photo` first."""
        return self._photo

    def set_answer(self, answer: object) -> None:
        """Show a kept photo by its id."""
        self._photo = int(answer) if isinstance(answer, int) else 0
        self.new_photo = b""
        self._show()

    def take(self, content: bytes) -> bool:
        """Show the photo in a file's bytes. False, with words that say why, when it is not a picture."""
        try:
            self.new_photo = self._prepare(content)
        except ValueError:
            self.show_problem(translate("PhotoRow", "This file is not a photo. Choose a file that ends in JPG or PNG."))
            return False
        self._photo = 0
        self.show_problem("")
        self._show()
        self.changed.emit()
        return True

    def _show(self) -> None:
        photo = self.new_photo or (self._photo_of(self._photo) if self._photo else b"")
        self._face.set_person(self._person_name(), photo)
        self.remove_button.setVisible(bool(photo))

    def _choose(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self,
            translate("PhotoRow", "Choose a photo"),
            "",
            translate("PhotoRow", "Photos") + " (*.jpg *.jpeg *.png *.webp *.bmp)",
        )
        if path:
            self.take(Path(path).read_bytes())

    def _remove(self) -> None:
        self.set_answer(0)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
