"""Adding pictures of the club's own: files, a folder, or a zip file; what cannot be used is told by name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.own_pictures import PackRead, PicturePack
from coprod_desktop.services.own_pictures import OTHERS, OURS, Added
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_rows import ChoiceRow, LineRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.parts.working import Working

translate = QCoreApplication.translate

TOLD_AT_MOST = 60  # files named one by one
KINDS = "*.svg *.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff *.zip"


class AddPicturesPage(Page):
    """Asks whose pictures they are, reads them on another thread, and says what came of each."""

    key = "add_pictures"
    door = "safe"
    place_back = True
    help_topic = "pictures"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._own = desk.services.own_pictures
        self._pack: PicturePack | None = None
        self.notice = Notice(picture="camera")
        self.notice.setObjectName("added_notice")
        self.notice.hide()
        self.body.addWidget(self.notice)
        self.working = Working(translate("AddPicturesPage", "Stop"))
        self.working.ready.connect(self._keep)
        self.working.broke.connect(self._broke)
        self.body.addWidget(self.working)
        self.form = Form("picture", desk.services.book.say)
        self.body.addWidget(self.form)
        whose = (
            (OURS, translate("AddPicturesPage", "We made them ourselves")),
            (OTHERS, translate("AddPicturesPage", "Somebody else made them, and we may use them")),
        )
        self.whose = self.form.add(ChoiceRow("whose", translate("AddPicturesPage", "Whose pictures are these?"), whose))
        hint = translate("AddPicturesPage", "For example: Pictures by Photosymbols. We bought them in 2026.")
        label = translate("AddPicturesPage", "What shall we print about who made them?")
        self.credit = self.form.add(LineRow("credit", label, hint))
        self.credit.hide()
        self.whose.changed.connect(lambda: self.credit.setVisible(self.whose.answer == OTHERS))
        self._refused = QWidget()
        self._refused_down = column(self._refused, spacing=8)
        self.body.addWidget(self._refused)
        words = translate("AddPicturesPage", "Ask people in a photo first. A small copy is kept in this book.")
        self.body.addWidget(Text(words))
        self.files_button = files = MainButton(translate("AddPicturesPage", "Choose pictures or a zip file"), "camera")
        files.setObjectName("choose_files")
        files.clicked.connect(lambda _on=False: self._choose(self._ask_files))
        folder = Button(translate("AddPicturesPage", "Choose a folder"), "folder")
        folder.setObjectName("choose_folder")
        folder.clicked.connect(lambda _on=False: self._choose(self._ask_folder))
        self.names_button = Button(translate("AddPicturesPage", "Name the new pictures"), "pencil")
        self.names_button.setObjectName("name_pictures")
        self.names_button.clicked.connect(lambda _on=False: self._name_them())
        self.names_button.hide()
        for button in (self.names_button, files, folder):
            self.add_main(button)
        self._first_new = 0

    def title(self) -> str:
        """Return the title."""
        return translate("AddPicturesPage", "Add pictures of our own")

    def open(self, place: Place) -> None:
        """Begin anew, unless pictures are being read."""
        super().open(place)
        if not self.working.busy:
            self.notice.hide()
            self._show_next(0)
            self._show_refused(Added())
            self.form.show_problems(())

    def leave(self) -> None:
        """Stop reading: what is not read yet is left out."""
        self.working.end()

    def first_focus(self) -> QWidget:
        """Return the first question."""
        return self.whose.focus_box()

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files, folders and zip files, and keep what can be used; or say what is missing first."""
        if not paths or self.working.busy:
            return
        try:
            self._pack = self._own.pack_for(self.whose.answer, self.credit.answer)
        except NotSaved as told:
            self.form.show_problems(told.problems)
            return
        self.form.show_problems(())
        self.notice.hide()
        read = self.desk.services.book.read_pictures
        chosen = tuple(paths)
        self.working.begin(translate("AddPicturesPage", "Reading the pictures."), lambda watch: read(chosen, watch))

    def _choose(self, ask: object) -> None:
        """Say what is missing before a file is asked for, then ask."""
        try:
            self._own.pack_for(self.whose.answer, self.credit.answer)
        except NotSaved as told:
            self.form.show_problems(told.problems)
            return
        if callable(ask):
            self.add(ask())

    def _ask_files(self) -> list[Path]:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        title = translate("AddPicturesPage", "Choose pictures or a zip file")
        kinds = translate("AddPicturesPage", "Pictures and zip files")
        paths, _kind = QFileDialog.getOpenFileNames(self, title, folder, f"{kinds} ({KINDS})")
        return [Path(one) for one in paths]

    def _ask_folder(self) -> list[Path]:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        path = QFileDialog.getExistingDirectory(self, translate("AddPicturesPage", "Choose a folder"), folder)
        return [Path(path)] if path else []

    def _keep(self, read: object) -> None:
        if not isinstance(read, PackRead):
            return
        added = self._own.add(read, self._pack)
        count = len(added.pictures)
        if count == 1:
            words = translate("AddPicturesPage", "1 picture is in the book. Now say what it means.")
        elif count:
            words = translate("AddPicturesPage", "{count} pictures are in the book. Now say what each means.").format(
                count=count
            )
        else:
            words = translate("AddPicturesPage", "No new picture was found.")
        self.notice.say(words)
        self._first_new = added.pictures[0].id if added.pictures else 0
        self._show_next(count)
        self._show_refused(added)
        self.said.emit(words)
        self.scroller.verticalScrollBar().setValue(0)

    def _show_next(self, count: int) -> None:
        """Offer to name the new pictures, if there are some: that comes next. Else there are pictures to choose."""
        self.names_button.setVisible(bool(count))
        self.names_button.set_main(bool(count))
        self.files_button.set_main(not count)
        if count:
            self.names_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _broke(self, failure: object) -> None:
        """Let what went wrong be shown where all trouble is shown."""
        if isinstance(failure, Exception):
            raise failure

    def _show_refused(self, added: Added) -> None:
        with self.refilled(self._refused_down):
            if not added.refused:
                return
            self._refused_down.addWidget(Heading(translate("AddPicturesPage", "What did not go in"), 2))
            lines = [self._own.refusal(one) for one in added.refused[:TOLD_AT_MOST]]
            more = len(added.refused) - TOLD_AT_MOST
            if more > 0:
                lines.append(translate("AddPicturesPage", "And {count} more files.").format(count=more))
            self._refused_down.addWidget(Card("", "", lines))

    def _name_them(self) -> None:
        self.go.emit(Place("own_picture", self._first_new))
