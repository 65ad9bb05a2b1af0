"""Brings a club's book back: from a copy where there is none, over one that is there, or out of a damaged one.

What takes time is done on another thread, while the window says what is being done.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coprod_desktop.domain.copies import CopyFound, Watch
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.running.copies_found import copy_line, newest_good_copy
from coprod_desktop.running.unlocking import NotOpened, key_from, laptop_key
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.wording.dates import say_date
from coprod_desktop.wording.forgetting import say_forgotten

if TYPE_CHECKING:
    from coprod_desktop.running.front import Front
    from coprod_desktop.ui.parts.work import Work

translate = QCoreApplication.translate

# What a copy is a way out of. A book is too new after somebody went back to the program from before.
BROKEN = frozenset({"damaged", "empty_file", "not_a_club_file", "not_readable", "too_new"})


class ComingBack:
    """The ways a book comes back. Each ends with an open book, or with a page that says what is wrong."""

    def __init__(self, front: Front) -> None:
        self._front = front
        self._key: bytes | None = None  # what was typed at a trouble or a lock, until the book is open
        self._good: CopyFound | None = None
        self._looking: Work | None = None

    def typed(self, key: bytes) -> None:
        """Remember a key that somebody has typed, until the book is open."""
        self._key = key

    def done(self) -> None:
        """Forget what was found on the way: the book is open."""
        self._key = self._good = None

    # Where there is no book

    def bring_back(self, copy: str, way: str, typed: str) -> None:
        """Bring back a copy where there is no book, with this laptop's key, a password or the recovery sheet."""
        front, window = self._front, self._front.start_window
        if window is None:
            return

        def job(watch: Watch) -> bytes:
            from coprod_desktop.storage.copy_file import read_copy_keys
            from coprod_desktop.storage.restore import restore_copy

            key = laptop_key(front.path) if way == "laptop" else None
            key = key or key_from(read_copy_keys(Path(copy)), way, typed, front.say)
            restore_copy(Path(copy), front.path, key, watch, front.clock.now())
            return key

        def failed(failure: object) -> None:
            if isinstance(failure, NotOpened):
                window.fetch.show_problem(failure.words)
            elif isinstance(failure, CopyStopped):
                window.fetch.show_problem(translate("Program", "Stopped. Nothing was changed."))
            elif isinstance(failure, StorageTrouble) and failure.code == "copy_damaged":
                window.fetch.show_damaged()
            elif isinstance(failure, StorageTrouble) and failure.code == "no_file":
                window.fetch.show_problem(front.say("copies.gone"))
            else:
                window.show_trouble(_raised(failure))

        then = front.opened_by_sheet if way == "sheet" else None
        window.work.do(_title(), _testing(), job, lambda key: front.open_with(_key(key), then), failed, stop=_stop())

    def newest_words(self) -> str:
        """Say which copy beside the missing book this laptop's key opens, or ""."""
        copy = _newest_copy(self._front.path)
        if copy is None:
            return ""
        from coprod_desktop.storage.copy_file import read_copy_manifest
        from coprod_desktop.storage.gone_beside import Forgets

        try:
            manifest = read_copy_manifest(copy)
            again = say_forgotten(Forgets()(manifest.found_at(copy)), self._front.say)
        except StorageTrouble:
            return ""
        words = translate("Program", "There is a copy of {club}, made on {date}.")
        made = datetime.fromisoformat(manifest.made).date()
        words = words.format(club=manifest.club, date=say_date(made, self._front.say))
        return f"{words}\n{again}" if again else words

    # Over a book that is open

    def restore(self, copy: Path) -> None:
        """Bring a copy back in the place of the open book, which is kept as a copy first."""
        keep_today(self._front, _title(), lambda kept: self._put_in_place(copy, kept))

    def _put_in_place(self, copy: Path, kept: Path) -> None:
        """Put a copy in the place of the open book. `kept` is the copy of today's book."""
        from coprod_desktop.storage.copy_file import read_copy_manifest
        from coprod_desktop.storage.facts import all_facts
        from coprod_desktop.storage.restore import bring_back_other, bring_back_over

        front, club = self._front, self._front.club
        if club is None:
            return
        conn, keys, key = club.opened.inside()
        try:
            facts = all_facts(conn)
            other = read_copy_manifest(copy).club_id != keys.club_id
            copys_key = club.services.copies.vault.key_for(copy) or key
        except StorageTrouble as trouble:
            club.window.show_trouble(trouble)
            return
        path, moment = front.open_path, front.clock.now()

        def job(watch: Watch) -> object:
            if other:
                return bring_back_other(path, copy, copys_key, kept, moment, watch)
            return bring_back_over(path, copy, key, facts, kept, moment, watch, copys_key)

        def failed(failure: object) -> None:
            front.open_with(key, lambda: self._tell(failure))

        front.step_behind().work.do(
            _title(),
            _testing(),
            job,
            lambda _done: front.open_with(copys_key if other else key, self._show_copies),
            failed,
            stop=_stop(),
            at_once=True,
        )

    def _tell(self, failure: object) -> None:
        """Say in the club's window that its book is as it was, and why."""
        club = self._front.club
        if club is None:
            return
        if isinstance(failure, CopyStopped):
            club.window.say(translate("Program", "Stopped. Nothing was changed."))
        else:
            club.window.show_trouble(_raised(failure))

    def _show_copies(self) -> None:
        if self._front.club is not None:
            self._front.club.window.go(Place("copies"), from_door=True)

    # In the place of a damaged book

    def ways_out(self, trouble: StorageTrouble) -> bool:
        """Look for the newest good copy of a broken book, to be offered when it is found, and say whether its rows
        could be saved."""
        from coprod_desktop.ui.parts.work import Work

        front, window = self._front, self._front.start_window
        key = self._key or laptop_key(front.open_path)
        if trouble.code not in BROKEN or key is None or window is None:
            return False
        path, known = front.open_path, key
        window.trouble.offer_copy(translate("Program", "Looking for the newest good copy."), found=False)
        self._looking = Work(lambda _watch: newest_good_copy(path, known))
        self._looking.ready.connect(self._offer)
        self._looking.broke.connect(self._offer)
        self._looking.begin()
        return trouble.code == "damaged"

    def _offer(self, found: object) -> None:
        window, self._looking = self._front.start_window, None
        self._good = found if isinstance(found, CopyFound) else None
        if window is None:
            return
        words = ""
        if self._good is not None:
            words = translate("Program", "The newest good copy: {copy}")
            words = words.format(copy=copy_line(self._good, self._front.say))
            again = say_forgotten(self._good.forgets, self._front.say)
            words = f"{words}\n{again}" if again else words
        window.trouble.offer_copy(words, found=self._good is not None)

    def bring_back_newest(self) -> None:
        """Bring the newest good copy back in the place of a damaged book, which is kept aside."""
        from coprod_desktop.storage.restore import bring_back_over

        good = self._good
        if good is None:
            return
        moment, path = self._front.clock.now(), self._front.open_path
        self._mend(
            lambda key, watch: bring_back_over(path, good.path, key, {}, None, moment, watch), lambda _done: None
        )

    def salvage(self) -> None:
        """Save what a damaged book still holds into a new one, and open that."""
        from coprod_desktop.storage.salvage import Salvaged, salvage_book

        moment, path = self._front.clock.now(), self._front.open_path

        def tell(saved: object) -> None:
            if self._front.club is not None and isinstance(saved, Salvaged):
                words = translate(
                    "Program", "{people} people and {meetings} meetings were saved. Look what is missing."
                )
                counts = saved.counts
                self._front.club.window.say(words.format(people=counts.people, meetings=counts.meetings))

        self._mend(lambda key, watch: salvage_book(path, key, moment, watch), tell)

    def _mend(self, how: Callable[[bytes, Watch], object], tell: Callable[[object], object]) -> None:
        """Put a good book in the place of a damaged one, open it, and `tell` of what came of it."""
        front, window = self._front, self._front.start_window
        key = self._key or laptop_key(front.open_path)
        if key is None or window is None:
            return
        self.end()
        known = key

        def failed(failure: object) -> None:
            if not isinstance(failure, CopyStopped):  # after a Stop, the page with the ways out is there again
                front.show_trouble(_raised(failure))

        window.work.do(
            translate("Program", "Mending the book"),
            translate("Program", "The book that is here is kept aside as it is."),
            lambda watch: how(known, watch),
            lambda answer: front.open_with(known, lambda: tell(answer)),
            failed,
            stop=_stop(),
        )

    def end(self) -> None:
        """Look for copies no more."""
        looking, self._looking = self._looking, None
        if looking is not None:
            looking.end()


def keep_today(front: Front, title: str, then: Callable[[Path], None]) -> None:
    """Keep the open book as a copy on this laptop, and do `then` with it. When that fails, the window says why."""
    from coprod_desktop.storage.copies import begin_copy, finish_copy
    from coprod_desktop.storage.vault import copies_folder

    club = front.club
    if club is None or club.window.work.busy:
        return
    window = club.window
    window.keep_words()
    try:
        begun = begin_copy(club.opened)
    except StorageTrouble as trouble:
        window.show_trouble(trouble)
        return

    def failed(failure: object) -> None:
        if isinstance(failure, CopyStopped):
            window.say(translate("Program", "Stopped. Nothing was changed."))
        else:
            window.show_trouble(_raised(failure))

    window.work.do(
        title,
        translate("Program", "First, the book of today is kept as a copy."),
        lambda watch: finish_copy(begun, copies_folder(front.open_path), watch).path,
        lambda kept: then(_path(kept)),
        failed,
        stop=_stop(),
        at_once=True,
    )


def _title() -> str:
    return translate("Program", "Bring back a copy")


def _testing() -> str:
    return translate("Program", "The copy is tested, and then it becomes the club's book.")


def _stop() -> str:
    return translate("Program", "Stop")


def _raised(failure: object) -> StorageTrouble:
    """Return trouble with the disk or the file, to be shown. Raises any other failure: that is a fault of ours."""
    if isinstance(failure, StorageTrouble):
        return failure
    if isinstance(failure, Exception):
        raise failure
    raise TypeError(type(failure))


def _key(answer: object) -> bytes:
    if not isinstance(answer, bytes):
        raise TypeError(type(answer))
    return answer


def _path(answer: object) -> Path:
    if not isinstance(answer, Path):
        raise TypeError(type(answer))
    return answer


def _newest_copy(book: Path) -> Path | None:
    """Return the newest copy beside the book that this laptop's key opens, or None."""
    from coprod_desktop.storage.keys import keys_path

    if not keys_path(book).exists():
        return None
    copies = sorted((book.parent / "copies").glob("*.clubcopy"), key=lambda one: one.stat().st_mtime)
    return copies[-1] if copies else None
