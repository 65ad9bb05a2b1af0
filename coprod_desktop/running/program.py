"""The program with its window: the first choices, an open club, or a page about trouble, one at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop import __version__
from coprod_desktop.app import ComputerClock, OpenClub, build, open_sample
from coprod_desktop.domain.club import CLUBS
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.fields import read_answers
from coprod_desktop.running.caretaker import AFTER_PAINT, Caretaker
from coprod_desktop.running.coming_back import ComingBack
from coprod_desktop.running.kept_looks import KeptLooks
from coprod_desktop.running.shutting import Shutting
from coprod_desktop.running.starting import EarlyBook, painted
from coprod_desktop.storage.club_file import OpenBook, book_exists, create_book, open_book
from coprod_desktop.system.folders import Folders, LocalFiles, folders_of_this_computer
from coprod_desktop.system.resources import resource_folder
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.work import Work
from coprod_desktop.ui.shell.one_instance import ring
from coprod_desktop.ui.shell.trouble import Catcher
from coprod_desktop.wording.dates import say_date
from coprod_desktop.wording.say import Say

if TYPE_CHECKING:
    from coprod_desktop.running.locking import Locking
    from coprod_desktop.ui.screens.fetch_copy import CopyOffered
    from coprod_desktop.ui.shell.start_window import StartWindow

translate = QCoreApplication.translate


class Program(QObject):
    """Keeps one window open: the first one, or that of an open club.

    `path` is the club's book; `folders` say where this computer keeps files. `early` is the book at `path`, when it is
    being opened already. `open_path` is the book that is open, or that does not open: it may be the sample's.
    """

    def __init__(self, app: QApplication, path: Path, folders: Folders, early: EarlyBook | None = None) -> None:
        super().__init__()
        self.app = app
        self.path = path
        self.open_path = path
        self.folders = folders
        self.clock = ComputerClock()
        self.files = LocalFiles(folders)
        self.say = Say(translate)
        self.kept = KeptLooks(app, folders.settings, self)
        self.looks = self.kept.looks
        self.coming_back = ComingBack(self)
        self.start_window: StartWindow | None = None
        self.caretaker: Caretaker | None = None
        self._sample = False
        self._early = early
        app.aboutToQuit.connect(self.end)
        self._shutting: Shutting | None = None
        self._file: Path | None = None  # what somebody opened with the program, until it has been shown

    # What is on the screen

    @property
    def club(self) -> OpenClub | None:
        """The open club, or None while no book is open."""
        return self.caretaker.club if self.caretaker is not None else None

    def show_first(self, *, sample: bool = False, file: Path | None = None) -> bool:
        """Show the sample club, the book when there is one, or the first choices. Then show `file`, if there is one.

        False when the book is open in another window, which has been brought to the front and given the file.
        """
        self._file = file or self._file
        if sample:
            return self.show_sample()
        if book_exists(self.path):
            return self.show_club()
        window = self.show_start()
        if self._file is not None:
            from coprod_desktop.running.copies_found import opened_copy

            window.show_copy(*opened_copy(self.path, self._file, self.say))
            self._file = None
        return True

    def show_file(self, file: Path) -> None:
        """Show what is in a file that somebody opened with the program. A book that is locked is opened first."""
        if self.club is None:
            self._file = file
            return
        self._file = None
        self.club.window.go(Place("one_copy", extra=str(file)))

    def show_start(self) -> StartWindow:
        """Show the first choices, and return their window."""
        from coprod_desktop.ui.shell.start_window import StartWindow

        window = StartWindow(
            self.looks,
            self.say,
            say_date(self.clock.today(), self.say),
            self.coming_back.newest_words(),
            self.files.keep_failure,
            self._offered,
            self._sticks_now,
        )
        window.club_wanted.connect(self.start_club)
        window.sample_wanted.connect(self.show_sample)
        window.copy_wanted.connect(self.coming_back.bring_back)
        window.newest_wanted.connect(self.coming_back.bring_back_newest)
        window.salvage_wanted.connect(self.coming_back.salvage)
        window.unlocked.connect(self.unlock)
        window.again_wanted.connect(self._try_again)
        self._show(window)
        self.start_window = window
        window.show_choices()
        return window

    def show_club(self) -> bool:
        """Open the club's book and show it. False when another window has it."""
        early, self._early = self._early, None
        shown = self.show_opened(early.take if early else lambda: open_book(self.path, now=self.clock.now), self.path)
        if self.caretaker is not None:
            self.caretaker.see_missed()
        return shown

    def show_sample(self) -> bool:
        """Make the sample club and show it. False when another window has it."""
        path = self.folders.data / "sample" / "sample.book"
        self._sample = True
        return self.show_opened(lambda: open_sample(path, self.clock), path)

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
            club = build(create_book(self.path, now=self.clock.now), self.looks, clock=self.clock, files=self.files)
            club.services.club.start(**answers)
        except StorageTrouble as trouble:
            window.show_trouble(trouble)
            return
        self._sample = False
        self._show_club(club, self.path)

    # The lock

    @cached_property
    def _locking(self) -> Locking:
        from coprod_desktop.running.locking import Locking

        return Locking(self, self.coming_back.typed)

    def lock(self) -> None:
        """Keep what is typed, close the book, and ask for the password. Nothing happens without a password."""
        self._locking.lock()

    def unlock(self, way: str, typed: str) -> None:
        """Open the locked book with what was typed, where somebody was before."""
        self._locking.unlock(way, typed)

    def open_with(self, key: bytes, then: Callable[[], object] | None = None) -> None:
        """Open the book with a key and show it, and then do `then`; or show why it does not open."""
        self._locking.open_with(key, then)

    def opened_by_sheet(self) -> None:
        """Note that the recovery sheet is there, and show where a new password is set in a book that asks for one."""
        self._locking.opened_by_sheet()

    def wait_for_close(self) -> None:
        """Wait until the book that was locked is closed: one book is opened once."""
        if self._shutting is not None:
            self._shutting.end()

    # Trouble

    def failed(self, failure: BaseException) -> None:
        """Show a failure in whatever window is open."""
        if self.club is not None and (self.start_window is None or self.club.window.isVisible()):
            self.club.window.show_trouble(failure)
        else:
            (self.start_window or self.show_start()).show_trouble(failure)

    def show_trouble(self, trouble: StorageTrouble) -> None:
        """Show why the book does not open: the lock when it is only locked, and the ways out of damage."""
        window = self.start_window or self.show_start()
        if trouble.code == "book_locked":
            window.show_lock()
            return
        window.show_trouble(trouble)
        window.trouble.offer_to_save(can_save=self.coming_back.ways_out(trouble))

    def _try_again(self) -> None:
        if not self.show_first(sample=self._sample):
            self.app.quit()

    # One window after another

    def step_behind(self, *, copy: bool = False) -> StartWindow:
        """Show the first window in the place of the club's, and close the club's book, with a `copy` if wanted."""
        window = self.show_start()
        if self.club is not None:
            window.setGeometry(self.club.window.geometry())
        self._close_club(copy=copy)
        return window

    def show_opened(self, opening: Callable[[], OpenBook], path: Path) -> bool:
        """Show the book that `opening` opens, or why it does not open. False when another window has it."""
        try:
            club = build(opening(), self.looks, clock=self.clock, files=self.files)
        except StorageTrouble as trouble:
            if trouble.code == "in_use" and ring(path, self._file):
                return False
            self.open_path = path
            self.show_trouble(trouble)
            return True
        self._show_club(club, path)
        return True

    def _show_club(self, club: OpenClub, path: Path) -> None:
        """Show an open club in the place of whatever is shown."""
        self._close_club()
        self.open_path = path
        self.coming_back.done()
        self.caretaker = caretaker = Caretaker(self.app, club, path, self)
        caretaker.closing.connect(self._closing)
        caretaker.lock_wanted.connect(self.lock)
        caretaker.outside_wanted.connect(self._go_outside)
        caretaker.start_wanted.connect(self._leave_sample)
        caretaker.file_brought.connect(self.show_file)
        club.window.open_first()
        self._show(club.window)
        if club.services.club.club().sample:
            club.window.say_sample()
        if self._file is not None:
            self.show_file(self._file)

    def _show(self, window: QWidget) -> None:
        """Show a window in the place of the first one, if that is there, and let that go."""
        last, self.start_window = self.start_window, None
        self.kept.place(window, last)
        if last is not None and last is not window:
            last.hide()
            last.deleteLater()

    def _go_outside(self, place: Place) -> None:
        if place.page == "lock":
            self.lock()
        elif place.page == "renew":
            from coprod_desktop.running.renewing import Renewing

            Renewing(self).begin()
        else:
            self.coming_back.restore(Path(place.extra))

    def _leave_sample(self) -> None:
        """Leave the sample club: open the club's own book, or start one."""
        self._sample = False
        if book_exists(self.path):
            self.show_club()
        else:
            self.step_behind().show_form()

    def _sticks_now(self) -> list[Path]:
        from coprod_desktop.system.drives import drives_of_this_computer

        return [one.folder for one in drives_of_this_computer().sticks()]

    def _offered(self, folders: Sequence[Path]) -> list[CopyOffered]:
        from coprod_desktop.running.copies_found import offered_copies
        from coprod_desktop.system.drives import drives_of_this_computer

        return offered_copies(self.path, drives_of_this_computer(), folders, self.say)

    # Closing

    def _close_club(self, *, copy: bool = False) -> None:
        caretaker, self.caretaker = self.caretaker, None
        if caretaker is None:
            return
        caretaker.put_away()
        if copy:
            self._shutting = Shutting(caretaker.club, self)
        else:
            caretaker.club.opened.close()

    def _closing(self) -> None:
        """Remember the size of the window that somebody closes."""
        caretaker, self.caretaker = self.caretaker, None
        if caretaker is not None:
            self.kept.remember(caretaker.club.window)

    def end(self) -> None:
        """Stop everything that goes on on other threads, where that is safe, and let no book stay open behind it."""
        self.coming_back.end()
        if self.start_window is not None:
            self.start_window.work.end()
        self.wait_for_close()
        Work.end_all()


def make_application(words: list[str] | None = None) -> QApplication:
    """Return the application, named."""
    app = QApplication(words if words is not None else sys.argv[:1])
    app.setApplicationName("Our Club Book")
    app.setApplicationDisplayName("Our Club Book")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("our-club-book")
    return app


def give_picture(app: QApplication) -> None:
    """Give the application's windows their picture, for the title and the row of open programs."""
    from PySide6.QtGui import QIcon, QPixmap  # with what reads pictures, for which no first page needs to wait

    app.setWindowIcon(QIcon(QPixmap(str(resource_folder() / "pictures" / "together.svg"))))


def run(path: Path, *, early: EarlyBook | None = None, sample: bool = False, file: Path | None = None) -> int:
    """Open the program on the book at `path` and return its exit code when the last window closes.

    `file` is what somebody opened with the program, such as a copy.
    """
    app = make_application()
    program = Program(app, path, folders_of_this_computer(), early)
    QTimer.singleShot(AFTER_PAINT, painted)
    QTimer.singleShot(AFTER_PAINT, lambda: give_picture(app))
    catcher = Catcher(program)
    catcher.caught.connect(program.failed)
    catcher.start()
    try:
        if not program.show_first(sample=sample, file=file):
            return 0
        return app.exec()
    finally:
        catcher.stop()
