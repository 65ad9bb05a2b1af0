"""The club's own pictures: photographs it took and packs that it may use, each with a name and a meaning."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.own_pictures import OwnPicture
from coprod_desktop.ui.parts.buttons import MainButton
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate


class OwnPicturesPage(Page):
    """Lists the club's own pictures by name. A card opens the page where its name and meaning are changed."""

    key = "own_pictures"
    door = "safe"
    place_back = True
    help_topic = "pictures"
    kinds = frozenset({"own_picture", "picture_pack"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        words = translate("OwnPicturesPage", "Our own pictures come first when you choose a picture.")
        self.body.addWidget(Text(words))
        self.none = Notice(translate("OwnPicturesPage", "There is no picture here yet."), picture="camera")
        self.none.setObjectName("no_own_pictures")
        self.body.addWidget(self.none)
        self.list = CardList(translate("OwnPicturesPage", "Our own pictures"))
        self.list.setObjectName("own_picture_list")
        self.list.chosen.connect(lambda row: self.go.emit(Place("own_picture", row.id)))
        self.body.addWidget(self.list)
        add = MainButton(translate("OwnPicturesPage", "Add pictures"), "add")
        add.setObjectName("add_pictures")
        add.clicked.connect(lambda _on=False: self.go.emit(Place("add_pictures")))
        self.add_main(add)

    def title(self) -> str:
        """Return the title."""
        return translate("OwnPicturesPage", "Our own pictures")

    def open(self, place: Place) -> None:
        """List the pictures."""
        super().open(place)
        pictures = self.desk.services.own_pictures.pictures()
        self.list.set_rows([Row("own_picture", one.id, one.name, self._line(one), one.key) for one in pictures])
        self.list.setVisible(bool(pictures))
        self.none.setVisible(not pictures)

    def _line(self, picture: OwnPicture) -> str:
        if picture.meaning:
            return translate("OwnPicturesPage", "It means: {meaning}.").format(meaning=picture.meaning)
        return translate("OwnPicturesPage", "Nobody has said yet what it means.")
