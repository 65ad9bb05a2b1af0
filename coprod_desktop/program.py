"""The program with its window: the first choices, an open club, or a page about trouble, one at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop import __version__
from coprod_desktop.app import ComputerClock, Parts, build, open_sample
from coprod_desktop.domain.club import CLUBS
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.fields import read_answers
from coprod_desktop.starting import EarlyBook, painted
from coprod_desktop.storage.club_file import book_exists, create_book, open_book
from coprod_desktop.system.folders import Folders, LocalFiles, folders_of_this_computer
from coprod_desktop.system.resources import resource_folder
from coprod_desktop.system.settings import Settings, keep_settings, read_settings
from coprod_desktop.ui.shell.one_instance import Doorbell, ring
from coprod_desktop.ui.shell.trouble import Catcher
from coprod_desktop.ui.theme.looks import FONTS, TEXT_STEPS, THEME_NAMES, Looks
from coprod_desktop.wording.dates import say_date
from coprod_desktop.wording.say import Say

if TYPE_CHECKING:
    from coprod_desktop.ui.shell.start_window import StartWindow

translate = QCoreApplication.translate

USUAL_SIZE = (1366, 768)  # pixels: an old laptop's whole screen
SMALLEST_SIZE = (640, 480)
AFTER_PAINT = 300  # milliseconds after which the first page has surely been painted


class Program(QObject):
    """Keeps one window open. `path` is the club's book; `folders` say where this computer keeps files.

    `early` is the book at `path`, when it is being opened already.
    """

    def __init__(self, app: QApplication, path: Path, folders: Folders, early: EarlyBook | None = None) -> None:
        super().__init__()
        self.app = app
        self.path = path
        self.folders = folders
        self.clock = ComputerClock()
        self.files = LocalFiles(folders)
        self.say = Say(translate)
        self.settings = _sound(read_settings(folders.settings))
        self.looks = Looks(
            app,
            text_percent=self.settings.text_percent,
            theme=self.settings.theme,
            font=self.settings.font,
            parent=self,
        )
        self.looks.changed.connect(self._keep_settings)
        self.parts: Parts | None = None
        self.start_window: StartWindow | None = None
        self._doorbell: Doorbell | None = None
        self._sample = False
        self._early = early

    # What is on the screen

    def show_first(self, *, sample: bool = False) -> bool:
        """Show the sample club, the book when there is one, or the first choices.

        False when the book is open in another window, which has been brought to the front.
        """
        if sample:
            return self.show_sample()
        if book_exists(self.path):
            return self.show_club()
        self.show_start()
        return True

    def show_start(self) -> StartWindow:
        """Show the first choices, and return their window."""
        from coprod_desktop.ui.shell.start_window import StartWindow

        copy = self._newest_copy()
        window = StartWindow(
            self.looks,
            self.say,
            say_date(self.clock.today(), self.say),
            self._copy_words(copy) if copy else "",
            self.files.keep_failure,
        )
        window.club_wanted.connect(self.start_club)
        window.sample_wanted.connect(self.show_sample)
        window.copy_wanted.connect(self.bring_back)
        window.again_wanted.connect(self._try_again)
        self._show(window)
        self.start_window = window
        window.show_choices()
        return window

    def show_club(self) -> bool:
        """Open the club's book and show it. False when another window has it."""
        early, self._early = self._early, None
        return self._open(early.take if early else lambda: open_book(self.path, now=self.clock.now), self.path)

    def show_sample(self) -> bool:
        """Make the sample club and show it. False when another window has it."""
        path = self.folders.data / "sample" / "sample.book"
        self._sample = True
        return self._open(lambda: open_sample(path, self.clock), path)

    def start_club(self, answers: dict[str, str]) -> None:
        """Make a book and start the club in it. What has to be put right is shown in the form."""
        window = self.start_window
        if window is None:
            return
        _values, problems = read_answers(CLUBS.fields, answers, self.clock.today())
        if problems:
            window.show_problems(problems)
            return
        try:
            parts = build(create_book(self.path, now=self.clock.now), self.looks, clock=self.clock, files=self.files)
            parts.services.club.start(**answers)
        except StorageTrouble as trouble:
            window.show_trouble(trouble)
            return
        self._sample = False
        self._show_parts(parts, self.path)

    def bring_back(self) -> None:
        """Bring back the newest copy on this laptop and open it."""
        from coprod_desktop.storage.copies import restore_copy
        from coprod_desktop.storage.keys import keys_path, read_keys

        copy = self._newest_copy()
        if copy is None or self.start_window is None:
            return
        try:
            restore_copy(copy, self.path, read_keys(keys_path(self.path)).laptop_key())
        except StorageTrouble as trouble:
            self.start_window.show_trouble(trouble)
            return
        self.show_club()

    # Trouble

    def failed(self, failure: BaseException) -> None:
        """Show a failure in whatever window is open."""
        if self.parts is not None:
            self.parts.window.show_trouble(failure)
        else:
            (self.start_window or self.show_start()).show_trouble(failure)

    def _try_again(self) -> None:
        if not self.show_first(sample=self._sample):
            self.app.quit()

    # Inside

    def _open(self, opening: Callable[[], Any], path: Path) -> bool:
        try:
            parts = build(opening(), self.looks, clock=self.clock, files=self.files)
        except StorageTrouble as trouble:
            if trouble.code == "in_use" and ring(path):
                return False
            (self.start_window or self.show_start()).show_trouble(trouble)
            return True
        self._show_parts(parts, path)
        return True

    def _show_parts(self, parts: Parts, path: Path) -> None:
        self._close_parts()
        self.parts = parts
        parts.window.closing.connect(self._closing)
        parts.window.start_wanted.connect(self._leave_sample)
        parts.window.open_first()
        self._show(parts.window)
        if parts.services.club.club().sample:
            parts.window.say_sample()
        self._doorbell = Doorbell(path, self._to_the_front, self)
        QTimer.singleShot(AFTER_PAINT, self._doorbell, self._doorbell.listen)

    def _show(self, window: QWidget) -> None:
        """Show a window in the size of the last one, then let the last one go."""
        last = self.start_window
        self.start_window = None
        window.setMinimumSize(*SMALLEST_SIZE)
        width, height = self.settings.window
        window.resize(max(width, SMALLEST_SIZE[0]), max(height, SMALLEST_SIZE[1]))
        if last is not None:
            window.setGeometry(last.geometry())
        if self.settings.full_screen:
            window.showMaximized()
        else:
            window.show()
        if last is not None and last is not window:
            last.hide()
            last.deleteLater()

    def _leave_sample(self) -> None:
        """Leave the sample club: open the club's own book, or start one."""
        self._sample = False
        parts = self.parts
        if book_exists(self.path):
            self.show_club()
            return
        window = self.show_start()
        if parts is not None:
            self.parts = None
            parts.close()
            parts.window.deleteLater()
        window.show_form()

    def _close_parts(self) -> None:
        if self._doorbell is not None:
            self._doorbell.stop()
            self._doorbell = None
        if self.parts is not None:
            last, self.parts = self.parts, None
            last.close()
            last.window.deleteLater()

    def _closing(self) -> None:
        """Remember the window's size and close the book."""
        if self.parts is None:
            return
        window = self.parts.window
        self.settings = replace(
            self.settings, window=(window.width(), window.height()), full_screen=window.isMaximized()
        )
        self._keep_settings()
        if self._doorbell is not None:
            self._doorbell.stop()
        self.parts.opened.close()
        self.parts = None

    def _to_the_front(self) -> None:
        if self.parts is not None:
            window = self.parts.window
            if window.isMinimized():
                window.showNormal()
            window.show()
            window.raise_()
            window.activateWindow()

    def _keep_settings(self) -> None:
        self.settings = replace(
            self.settings, text_percent=self.looks.text_percent, theme=self.looks.theme, font=self.looks.font
        )
        keep_settings(self.folders.settings, self.settings)

    def _newest_copy(self) -> Path | None:
        """Return the newest copy beside the book that this laptop's key opens, or None."""
        from coprod_desktop.storage.keys import keys_path

        if not keys_path(self.path).exists():
            return None
        copies = sorted((self.path.parent / "copies").glob("*.clubcopy"), key=lambda one: one.stat().st_mtime)
        return copies[-1] if copies else None

    def _copy_words(self, copy: Path) -> str:
        from coprod_desktop.storage.copies import read_copy_manifest

        try:
            found = read_copy_manifest(copy)
        except StorageTrouble:
            return ""
        words = translate("Program", "There is a copy of {club}, made on {date}.")
        return words.format(club=found.club, date=say_date(datetime.fromisoformat(found.made).date(), self.say))


def _sound(settings: Settings) -> Settings:
    """Return the settings with what this program does not know put right."""
    usual = Settings()
    return replace(
        settings,
        text_percent=settings.text_percent if settings.text_percent in TEXT_STEPS else usual.text_percent,
        theme=settings.theme if settings.theme in THEME_NAMES else usual.theme,
        font=settings.font if settings.font in FONTS else usual.font,
        window=settings.window if min(settings.window) > 0 else USUAL_SIZE,
    )


def make_application(words: list[str] | None = None) -> QApplication:
    """Return the application, named and with its picture."""
    app = QApplication(words if words is not None else sys.argv[:1])
    app.setApplicationName("Our Club Book")
    app.setApplicationDisplayName("Our Club Book")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("our-club-book")
    app.setWindowIcon(QIcon(QPixmap(str(resource_folder() / "pictures" / "together.svg"))))
    return app


def run(path: Path, *, early: EarlyBook | None = None, sample: bool = False) -> int:
    """Open the program on the book at `path` and return its exit code when the last window closes."""
    app = make_application()
    program = Program(app, path, folders_of_this_computer(), early)
    QTimer.singleShot(AFTER_PAINT, painted)
    catcher = Catcher(program)
    catcher.caught.connect(program.failed)
    catcher.start()
    try:
        if not program.show_first(sample=sample):
            return 0
        return app.exec()
    finally:
        catcher.stop()
