"""Keeps an open book safe by itself, with copies and the lock, and finds copies and keys when there is none open."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.domain.copies import CopyFound
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.shell.idle import Idle

if TYPE_CHECKING:
    from coprod_desktop.services.all import Services
    from coprod_desktop.services.copies import CopyDone, CopyJob
    from coprod_desktop.services.ports import Drives
    from coprod_desktop.storage.keys import Keys
    from coprod_desktop.ui.parts.working import Work
    from coprod_desktop.ui.screens.fetch_copy import CopyOffered
    from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate

HOUR = 3_600_000  # milliseconds
SOON = 300  # milliseconds after which the first page has surely been painted
LOOK_EVERY = 5_000  # milliseconds between two looks whether a stick was put in
WATCH_EVERY = 60_000  # milliseconds between two looks at what the club wants about the lock


class Keeping(QObject):
    """Looks after one open book. `lock_wanted` is sent when it should be locked, `said` brings words to show.

    `stick_in` brings the words for a stick of the club's own that was put in, when there is something new to copy.
    """

    lock_wanted = Signal()
    said = Signal(str)
    stick_in = Signal(str)

    def __init__(self, app: QApplication, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._job: CopyJob | None = None
        self._work: Work | None = None
        self.idle = Idle(app, parent=self)
        self.idle.idle.connect(self.lock_wanted)
        self.idle.slept.connect(self.lock_wanted)
        self._hourly = QTimer(self)
        self._hourly.setInterval(HOUR)
        self._hourly.timeout.connect(self.copy_by_itself)
        self._hourly.start()
        self._sticks: set[str] | None = None  # the ids of those that were in at the last look
        self._sticky = QTimer(self)
        self._sticky.setInterval(LOOK_EVERY)
        self._sticky.timeout.connect(self.look_for_sticks)
        self._sticky.start()
        self._minutely = QTimer(self)
        self._minutely.setInterval(WATCH_EVERY)
        self._minutely.timeout.connect(self.watch)
        self._minutely.start()
        self._soon = QTimer(self)  # the key file is read when the first page has been painted
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.watch)
        self._soon.start()

    def watch(self) -> None:
        """Watch for what the club wants the lock to hear."""
        privacy = self._services.privacy
        can = privacy.can_lock()
        self.idle.want(privacy.lock_after() if can else 0, can and privacy.lock_on_sleep())

    def look_for_sticks(self) -> None:
        """Offer a copy when a stick of the club's own was put in since the last look, and something changed."""
        copies = self._services.copies
        seen = {one.stick.id: one for one in copies.sticks() if one.letter}
        new = [] if self._sticks is None else [one for number, one in seen.items() if number not in self._sticks]
        self._sticks = set(seen)
        if new and copies.has_news():
            self.stick_in.emit(copies.offer(new[0]))

    def copy_by_itself(self) -> None:
        """Make a copy on this laptop when something changed, on another thread."""
        from coprod_desktop.ui.parts.working import Work

        copies = self._services.copies
        if self._work is not None:
            return
        try:
            if not copies.wanted_here():
                return
            self._job = copies.start(copies.vault.folder)
        except StorageTrouble:
            self._say_not_copied()
            return
        self._work = Work(self._job.work)
        self._work.ready.connect(self._copied)
        self._work.broke.connect(self._not_copied)
        self._work.begin()

    def finish(self, window: QWidget, *, copy: bool = True) -> None:
        """Stop what is being done, and make the copy of every close. The book must still be open. Never raises."""
        from coprod_desktop.ui.parts.working import Working

        for timer in (self._hourly, self._minutely, self._sticky, self._soon):
            timer.stop()
        self.idle.stop()
        for one in window.findChildren(Working):
            one.end()
        if self._work is not None:
            self._work.end()
            self._work = self._job = None
        try:
            if copy and self._services.copies.wanted_here():
                window.hide()
                self._services.copies.copy_here()
        except StorageTrouble:
            return  # the book itself is safe, and the next start makes its copy within the hour

    def _copied(self, done: CopyDone) -> None:
        job, self._job = self._job, None
        self._work = None
        if job is not None:
            self._services.copies.keep(job, done)

    def _not_copied(self, _failure: object) -> None:
        self._job = self._work = None
        self._say_not_copied()

    def _say_not_copied(self) -> None:
        self.said.emit(translate("Keeping", "The copy on this computer could not be made. Is there room on it?"))


class NotOpened(Exception):
    """What was typed does not open the book. `words` say why."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def key_from(keys: Keys | None, way: str, typed: str, say: Say) -> bytes:
    """Return the key that a password or the recovery sheet gives. Without `keys`, a sheet alone. Raises NotOpened."""
    from coprod_desktop.domain.recovery import NotTheSheet, read_groups
    from coprod_desktop.storage.slots import key_by_password, key_by_sheet

    if not typed.strip():
        raise NotOpened(say("unlock.empty_password" if way == "password" else "unlock.empty_sheet"))
    try:
        if way != "password":
            return key_by_sheet(keys, typed) if keys is not None else read_groups(typed)
        if keys is None:
            raise StorageTrouble("no_key")
        try:
            return key_by_password(keys, typed)
        except StorageTrouble:
            if typed == typed.strip():
                raise
            return key_by_password(keys, typed.strip())  # pasted, with a space at its end
    except NotTheSheet as found:
        raise NotOpened(_words_about(found, say)) from found
    except StorageTrouble as trouble:
        words = say(f"trouble.{trouble.code}.what")
        raise NotOpened(f"{words}.\n{say(f'trouble.{trouble.code}.do')}") from trouble


def _words_about(found: Exception, say: Say) -> str:
    from coprod_desktop.domain.recovery import GROUP, GROUPS, NotTheSheet
    from coprod_desktop.wording.lists import together

    if not isinstance(found, NotTheSheet):
        raise TypeError(type(found))
    if len(found.wrong) == 1:
        return say("unlock.wrong_group", number=found.wrong[0])
    if found.wrong:
        return say("unlock.wrong_groups", numbers=together(say, map(str, found.wrong)))
    if found.count != GROUPS * GROUP:
        return say("unlock.not_all", count=found.count)
    return say("unlock.not_the_sheet")


def keys_beside(book: Path) -> Keys | None:
    """Return the keys of a book, or None when its key file is lost or makes no sense."""
    from coprod_desktop.storage.keys import keys_path, read_keys

    try:
        return read_keys(keys_path(book))
    except StorageTrouble:
        return None


def laptop_key(book: Path) -> bytes | None:
    """Return the key that this laptop opens a book with, or None when somebody has to be asked."""
    keys = keys_beside(book)
    try:
        return keys.laptop_key() if keys is not None else None
    except StorageTrouble:
        return None


def newest_good_copy(book: Path, key: bytes) -> CopyFound | None:
    """Return the newest copy on this laptop that passes the whole test, or None."""
    from coprod_desktop.storage.restore import try_copy
    from coprod_desktop.storage.vault import copies_folder, copies_in

    keys = keys_beside(book)
    for found in copies_in(copies_folder(book)):
        if found.trouble or keys is None or found.club_id != keys.club_id:
            continue
        try:
            return try_copy(found.path, key, book.parent)
        except StorageTrouble:
            continue
    return None


def offered_copies(book: Path, drives: Drives, folders: Iterable[Path], say: Say) -> list[CopyOffered]:
    """Return the copies that can be brought back where there is no book: on this laptop, on sticks, in `folders`."""
    from coprod_desktop.services.copies import FOLDER_ON_STICK
    from coprod_desktop.storage.copy_file import read_copy_keys
    from coprod_desktop.storage.vault import copies_folder, copies_in
    from coprod_desktop.ui.screens.fetch_copy import CopyOffered

    key = laptop_key(book)
    places = [copies_folder(book)]
    for folder in (*(one.folder for one in drives.sticks()), *folders):
        places += [folder / FOLDER_ON_STICK, folder]
    offered = []
    for found in sorted(
        (one for place in places for one in copies_in(place) if not one.trouble),
        key=lambda one: (one.made.isoformat() if one.made else "", one.number),
        reverse=True,
    ):
        try:
            opens = key is not None and read_copy_keys(found.path).fits(key)
        except StorageTrouble:
            continue
        offered.append(CopyOffered(found.path, found.club or found.path.stem, copy_line(found, say), opens))
    return offered


def copy_line(found: CopyFound, say: Say) -> str:
    """Say when a copy was made and what is in it."""
    from coprod_desktop.wording.dates import say_date, say_time

    people = say("copies.people.one" if found.counts.people == 1 else "copies.people.many", count=found.counts.people)
    meetings = say(
        "copies.meetings.one" if found.counts.meetings == 1 else "copies.meetings.many", count=found.counts.meetings
    )
    made = found.made
    when = say("copies.made_on", date=say_date(made.date(), say), time=say_time(f"{made:%H:%M}", say)) if made else ""
    return f"{when}. {say('copies.holds', people=people, meetings=meetings)}" if when else ""
