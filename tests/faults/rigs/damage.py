"""Damages a closed book: bits, pages, cuts, journals of another time. It is never taken for sound, nor for a new club.

What must hold after every damage: the program says so, the file is left byte for byte as it was found, and the newest
copy brings back what was in it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage.club_file import create_book, open_book
from coprod_desktop.storage.copies import make_copy_in, restore_copy
from coprod_desktop.storage.keys import keys_path
from coprod_desktop.storage.restore import bring_back_over
from tests.faults.club import NOW, Broken, State, home, make_club, now, opened, read_book, save, stick
from tests.faults.options import Options
from tests.faults.shim import Mode, Shim
from tests.faults.table import Row
from tests.faults.trial import Ground, fast_folder
from tests.faults.work import Saving

PAGE = 4096
Change = Callable[[bytearray], None]


class Patient:
    """A closed book with a copy that holds the same."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = make_club(folder, copies=0)
        with opened(folder) as book:
            for number in range(1, 9):
                save(book.store, number)
            self.copy = make_copy_in(book, stick(folder)).path
        self.path = home(folder)
        self.content = self.path.read_bytes()
        self.keys = keys_path(self.path).read_bytes()
        self.state: State = read_book(self.path)
        self.content = self.path.read_bytes()

    @property
    def pages(self) -> int:
        """How many pages the book has."""
        return len(self.content) // PAGE

    def heal(self) -> None:
        """Put back the sound book, and take everything else away."""
        for one in self.path.parent.iterdir():
            one.unlink()
        self.path.write_bytes(self.content)
        keys_path(self.path).write_bytes(self.keys)


def run(options: Options) -> Iterator[Row]:
    """Damage the book in every way that is known."""
    room = Path(tempfile.mkdtemp(prefix="faults-", dir=fast_folder()))
    try:
        patient = Patient(room / "club")
        yield from _bits(patient, options)
        yield _tried(patient, "two pages swapped", _swaps(patient, options))
        yield _tried(patient, "a page of zeros", [(f"page {n}", _zero(n)) for n in _pages(patient, options)])
        yield _tried(patient, "cut by a page", [("last page", _cut(PAGE))])
        yield _tried(patient, "cut by half a page and less", [(f"{n} bytes", _cut(n)) for n in (1, 511, 2048)])
        yield _tried(patient, "cut to nothing", [("all", lambda content: content.clear())])
        yield _tried(patient, "another file under its name", [("text", _text), ("noise", _noise(options))])
        yield from _keys(patient)
        yield from _stale_journal(patient, options)
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _bits(patient: Patient, options: Options) -> Iterator[Row]:
    dice = options.dice("bits")
    for words, page in (("first", 0), ("middle", patient.pages // 2), ("last", patient.pages - 1)):
        places = sorted({0, 15, 16, PAGE - 1, *(dice.randrange(PAGE) for _ in range(options.times(60, 6)))})
        flips = [(f"byte {place}", _flip(page * PAGE + place, dice.randrange(8))) for place in places]
        yield _tried(patient, f"a bit flipped in the {words} page", flips)
    flips = [(f"page {n}", _flip(n * PAGE + dice.randrange(PAGE), 0)) for n in _pages(patient, options)]
    yield _tried(patient, "a bit flipped in any page", flips)


def _tried(patient: Patient, words: str, changes: list[tuple[str, Change]]) -> Row:
    """Damage the book, open it, and bring it back from its copy; once for each change."""
    row = Row(f"damage: {words}")
    for where, change in changes:
        patient.heal()
        content = bytearray(patient.content)
        change(content)
        patient.path.write_bytes(content)
        row.tries += 1
        row.acknowledged += 1
        try:
            found = read_book(patient.path)
        except StorageTrouble as trouble:
            row.show(trouble.code)
            if patient.path.read_bytes() != bytes(content):
                row.spoil(f"{where}: the damaged file was written in")
        except Exception as error:  # anything else is not in plain words
            row.spoil(f"{where}: not told in plain words: {error!r}")
        else:
            if found != patient.state:
                row.lose(f"{where}: opened, and something is missing")
            continue  # nothing that matters was hit
        _bring_back(patient, row, where)
    return row


def _bring_back(patient: Patient, row: Row, where: str) -> None:
    try:
        bring_back_over(patient.path, patient.copy, patient.key, {}, None, NOW)
        if read_book(patient.path) != patient.state:
            row.lose(f"{where}: what came back is not what was copied")
        if not list(patient.path.parent.glob("*.damaged")):
            row.lose(f"{where}: the damaged book was thrown away")
    except (StorageTrouble, Broken) as trouble:
        row.lose(f"{where}: the copy does not come back: {trouble}")


def _keys(patient: Patient) -> Iterator[Row]:
    """The key file is lost, cut, or another club's: the book stays shut, and the paper key opens it."""
    row = Row("damage: key file lost, cut, or of another club")
    other = Path(tempfile.mkdtemp(prefix="faults-", dir=fast_folder()))
    create_book(other / "club.book", now=now).close()
    contents = (None, b"", b"{", patient.keys[:-40], keys_path(other / "club.book").read_bytes())
    shutil.rmtree(other)
    for number, content in enumerate(contents):
        patient.heal()
        keys_path(patient.path).unlink()
        if content is not None:
            keys_path(patient.path).write_bytes(content)
        row.tries += 1
        row.acknowledged += 1
        try:
            open_book(patient.path, now=now).close()
            row.spoil(f"key file {number}: the book opened with no key")
        except StorageTrouble as trouble:
            row.show(trouble.code)
        if patient.path.read_bytes() != patient.content:
            row.lose(f"key file {number}: the book was changed")
        keys_path(patient.path).unlink(missing_ok=True)  # as the page about it says: with the sheet alone
        if read_book(patient.path, patient.key) != patient.state:
            row.lose(f"key file {number}: the paper key does not open the book")
    yield row


def _stale_journal(patient: Patient, options: Options) -> Iterator[Row]:
    """A journal of another time lies where a book comes back, or where a new one is made: it is not written into it."""
    row = Row("a stale journal where a book comes back")
    if not options.shim:
        yield Row(row.fault, skipped=options.why_no_shim)
        return
    for journal in _hot_journals(options.shim):
        for words, act in _comings(patient):
            patient.heal()
            beside = patient.path.with_name(f"{patient.path.name}-journal")
            row.tries += 1
            row.acknowledged += 1
            try:
                act(lambda journal=journal, beside=beside: beside.write_bytes(journal))  # type: ignore[misc]
                if words != "make anew" and read_book(patient.path) != patient.state:
                    row.lose(f"{words}: the old journal was written into the book")
                if words == "make anew":
                    open_book(patient.path, now=now).close()
            except (StorageTrouble, Broken) as trouble:
                row.lose(f"{words}: {trouble} {getattr(trouble, 'detail', '')}")
    yield row


def _comings(patient: Patient) -> list[tuple[str, Callable[[Callable[[], object]], object]]]:
    """Return the ways in which a book comes to a place, each told how to leave a journal there first."""
    path = patient.path

    def over(leave: Callable[[], object]) -> None:
        leave()
        bring_back_over(path, patient.copy, patient.key, {}, stick(patient.folder), NOW)

    def to_nothing(leave: Callable[[], object]) -> None:
        path.unlink()
        leave()
        restore_copy(patient.copy, path, patient.key)

    def anew(leave: Callable[[], object]) -> None:
        path.unlink()
        leave()
        create_book(path, now=now).close()

    return [("over a book", over), ("to no book", to_nothing), ("make anew", anew)]


def _hot_journals(shim: Shim) -> list[bytes]:
    """Return journals that a killed program leaves, from several moments of a commit."""
    found = []
    with Ground(Saving(), shim) as ground:
        for at in range(5, ground.calls, ground.calls // 12):
            with ground.try_folder() as folder:
                ground.child(folder, lambda at=at: shim.order(Mode.KILL, at))  # type: ignore[misc]
                journal = home(folder).with_name("club.book-journal")
                if journal.exists() and any(journal.read_bytes()[:8]):
                    found.append(journal.read_bytes())
    return found


def _pages(patient: Patient, options: Options) -> range:
    return range(0, patient.pages, max(1, patient.pages // 8) if options.short else 1)


def _flip(at: int, bit: int) -> Change:
    def change(content: bytearray) -> None:
        content[at] ^= 1 << bit

    return change


def _zero(page: int) -> Change:
    def change(content: bytearray) -> None:
        content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)

    return change


def _cut(count: int) -> Change:
    def change(content: bytearray) -> None:
        del content[-count:]

    return change


def _swaps(patient: Patient, options: Options) -> list[tuple[str, Change]]:
    dice = options.dice("swaps")
    pairs = [dice.sample(range(patient.pages), 2) for _ in range(options.times(60, 8))]
    return [(f"pages {one} and {other}", _swap(one, other)) for one, other in [(0, 1), *pairs]]


def _swap(one: int, other: int) -> Change:
    def change(content: bytearray) -> None:
        first, second = (content[n * PAGE : (n + 1) * PAGE] for n in (one, other))
        content[one * PAGE : (one + 1) * PAGE] = second
        content[other * PAGE : (other + 1) * PAGE] = first

    return change


def _text(content: bytearray) -> None:
    content[:] = b"Shopping: tea, milk, a kettle.\n" * 300


def _noise(options: Options) -> Change:
    def change(content: bytearray) -> None:
        content[:] = options.dice("noise").randbytes(len(content))

    return change
