"""The picture of one point: the one that prints now, another in one press, a search, photos, and none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import Picture
from coprod_desktop.domain.meetings import NO_PICTURE
from coprod_desktop.services.pen import PHOTO
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.pick_picture import Catalogue, PicturePicker
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate


class PointPicture(QWidget):
    """Shows a point's picture. `picked` brings a picture's key, "photo:ID", or "-" for none."""

    picked = Signal(str)

    def __init__(self, catalogue: Catalogue, photo_of: Callable[[int], bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo_of = photo_of
        self._words = ""
        self._learned: Mapping[str, str] = {}
        self._now = ""
        self._offers: Sequence[Picture] = ()
        down = column(self, spacing=8)
        self._tile = PictureTile("", 64)
        self._name = Text()
        self._name.setObjectName("picture_name")
        self.another_button = Button(translate("PointPicture", "Another picture"))
        self.another_button.setObjectName("picture_another")
        self.another_button.takes_double_clicks = True
        self.another_button.clicked.connect(self._another)
        self.none_button = Button(translate("PointPicture", "No picture"))
        self.none_button.setObjectName("picture_none")
        self.none_button.clicked.connect(lambda: self.picked.emit(NO_PICTURE))
        self.choose_button = Button(translate("PointPicture", "Look for a picture"))
        self.choose_button.setObjectName("picture_choose")
        self.choose_button.clicked.connect(self._open)
        self._photos = ButtonRow()
        down.addWidget(ButtonRow(self._tile, self._name, self.another_button, self.none_button, self.choose_button))
        down.addWidget(self._photos)
        self._picker = PicturePicker(catalogue)
        self._picker.no_picture.hide()
        self._picker.hide()
        self._picker.picked.connect(self._pick)
        down.addWidget(self._picker)

    def show_picture(
        self,
        now: Picture | None,
        words: str,
        learned: Mapping[str, str],
        offers: Sequence[Picture],
        photos: Sequence[Picture],
    ) -> None:
        """Show the picture that prints `now`, and offer others that suit `words` and `photos` of those it names."""
        self._words, self._learned, self._offers = words, learned, offers
        self._now = now.key if now is not None else ""
        is_photo = self._now.startswith(PHOTO)
        photo = self._photo_of(int(self._now.removeprefix(PHOTO))) if is_photo else b""
        self._tile.set_picture(self._now, now.name if now is not None else "", photo)
        self._tile.setVisible(bool(self._now))
        self._name.setText(
            translate("PointPicture", "Picture: {name}").format(name=now.name)
            if now is not None
            else translate("PointPicture", "This point has no picture.")
        )
        self.none_button.setVisible(now is not None)
        self.another_button.setVisible(any(one.key != self._now for one in offers))
        buttons = self._photos.layout()
        if buttons is not None:
            empty(buttons)
        others = [one for one in photos if one.key != self._now]
        for one in others:
            button = Button(one.name)
            button.setObjectName(f"picture_{one.key}")
            button.clicked.connect(lambda _on=False, key=one.key: self.picked.emit(key))
            self._photos.add(button)
        self._photos.setVisible(bool(others))

    def _another(self) -> None:
        keys = [one.key for one in self._offers]
        at = keys.index(self._now) + 1 if self._now in keys else 0
        self.picked.emit(keys[at % len(keys)])

    def _open(self) -> None:
        if self._picker.isVisible():
            self._picker.hide()
            return
        self._picker.propose(self._words, self._learned)
        self._picker.show()
        self._picker.focus_first()

    def _pick(self, key: str) -> None:
        self._picker.hide()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(key)
