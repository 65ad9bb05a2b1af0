"""What the services need from the outside, as small protocols."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

if TYPE_CHECKING:
    from coprod_desktop.domain.aloud import Sound
    from coprod_desktop.domain.copies import CopyFound, Counts, Stick, Watch
    from coprod_desktop.domain.document import Document, Picture, Printed, PrintWish
    from coprod_desktop.domain.forgotten import Gone
    from coprod_desktop.domain.passwords import PasswordSlot
    from coprod_desktop.domain.records import Changes, Found, R, RecordType, StepName
    from coprod_desktop.domain.updates import Computer, Newer


class Step(Protocol):
    """One step that is being taken. All of it is kept, or none."""

    @property
    def changes(self) -> Changes:
        """What the step has altered so far."""

    def put(self, kind: RecordType[R], record: R) -> R:
        """Keep `record` and return it as kept. Raises ChangedElsewhere."""

    def remove(self, kind: RecordType[Any], record_id: int) -> None:
        """Put one record in the bin."""

    def restore(self, kind: RecordType[Any], record_id: int) -> None:
        """Take one record out of the bin."""

    def keep_photo(self, jpeg: bytes) -> int:
        """Keep a picture file (JPEG or PNG bytes, already scaled) and return its id. The same bytes keep one id."""


class Store(Protocol):
    """Somewhere records are kept. Any method may raise StorageTrouble."""

    def get(self, kind: RecordType[R], record_id: int) -> R | None:
        """Return one record, also when it is in the bin, or None."""

    def some(
        self,
        kind: RecordType[R],
        where: Mapping[str, Any] | None = None,
        *,
        order: Iterable[str] = (),
        limit: int = -1,
        offset: int = 0,
    ) -> list[R]:
        """Return records that are not in the bin.

        `where` maps a field name to the value it has, a tuple or set of values it may have, or, with "__from",
        "__before", "__not" or "__like" behind the name, a bound (dates as date). `order` is field names with "-"
        for newest or last first; without it, the kind's own order. Dates that are None come last.
        """

    def values(
        self,
        kind: RecordType[Any],
        names: Iterable[str],
        where: Mapping[str, Any] | None = None,
        *,
        order: Iterable[str] = (),
    ) -> list[tuple[Any, ...]]:
        """Return a few fields of the records that `some` would return: for a long list, a tenth of its cost."""

    def count(self, kind: RecordType[Any], where: Mapping[str, Any] | None = None) -> int:
        """Return how many records `some` would return."""

    def linked(self, kind: RecordType[R], field: str, target_id: int) -> list[R]:
        """Return the records of `kind` whose LINKS field `field` holds `target_id`, in the kind's own order."""

    def holding(self, kind: RecordType[R], names: Iterable[str], texts: Iterable[str]) -> list[R]:
        """Return the records in whose fields `names`, of words or lines, one of `texts` stands, letter for letter.

        Those in the bin come last. All are looked through, without an index, but only what is found is read.
        """

    def search(self, words: str, kinds: Iterable[str] = (), limit: int = 50) -> list[Found]:
        """Return records in which some word starts with each word typed, newest first."""

    def step(self, name: StepName) -> AbstractContextManager[Step]:
        """Open one named step: one transaction with revision check, rows, search index and journal."""

    def undo(self) -> Changes | None:
        """Put back the newest step, or return None if there is none."""

    def redo(self) -> Changes | None:
        """Take the step that was undone last again, or return None."""

    def next_undo(self) -> StepName | None:
        """Name the step that `undo` would put back."""

    def next_redo(self) -> StepName | None:
        """Name the step that `redo` would take again."""

    def bin(self, limit: int = 200) -> list[Found]:
        """Return what was removed, newest first."""

    def photo(self, photo_id: int) -> bytes:
        """Return the bytes of one photo, or b"" when there is none."""

    def keep_draft(self, key: str, answers: Mapping[str, Any]) -> None:
        """Keep what is being typed (JSON values). Durable when this returns. Not a step, so never undone."""

    def draft(self, key: str) -> dict[str, Any] | None:
        """Return what was being typed, or None."""

    def drafts(self) -> list[tuple[str, datetime]]:
        """Return the key and time of every draft, newest first."""

    def drop_draft(self, key: str) -> None:
        """Forget a draft, because it was saved or thrown away."""

    def fact(self, name: str) -> str:
        """Return a small fact about the book itself, such as the day of the last copy, or ""."""

    def keep_fact(self, name: str, value: str) -> None:
        """Keep a small fact about the book itself. Not a step, so never undone."""

    def forget(self, person_id: int, word: str, about: str = "") -> None:
        """Forget a person for good: `word` stands in the place of the name. There is nothing to undo after it.

        `about` says in words what the list of the forgotten is, for whoever finds it beside the copies.
        """

    def forgotten(self) -> list[Gone]:
        """Return who was forgotten for good, oldest first."""

    def not_heard(self, meetings_back: int, meeting_kind: str = "") -> list[int]:
        """Return the ids of people who are here and were not heard at the last so many held meetings."""


class Clock(Protocol):
    """What time it is. Tests bring their own."""

    def today(self) -> date:
        """Return today's date in local time."""

    def now(self) -> datetime:
        """Return now, in local time without a zone."""


class Printer(Protocol):
    """Turns documents into paper."""

    def print_document(self, document: Document, wish: PrintWish, watch: Watch | None = None) -> Printed:
        """Lay out `document`. Pure: the same document gives the same bytes. Any thread may ask.

        `watch` hears how far it is and says whether to go on. Raises PrintingStopped.
        """


class Pictures(Protocol):
    """The catalogue of pictures: plain names, the words they stand for, their drawings."""

    def name(self, key: str) -> str:
        """Return the plain name of a picture ("a bus"), or "" when it is not known."""

    def keys(self) -> tuple[str, ...]:
        """Return every picture's key, in a fixed order."""

    def drawing(self, key: str) -> bytes:
        """Return the SVG text of a picture (the club's own may be PNG or JPEG), or b"" when the key is not known."""

    def credit(self, key: str) -> str:
        """Return what must be printed where this picture is used, or ""."""

    def propose(self, words: str, learned: Mapping[str, str] | None = None, count: int = 6) -> list[Picture]:
        """Return the pictures that suit `words` best, best first; empty when none does.

        `learned` maps a word to the picture somebody chose for it by hand: it wins.
        """

    def search(self, words: str, limit: int = 60) -> list[Picture]:
        """Return pictures whose name or search words start with what was typed; all of them for ""."""


class Files(Protocol):
    """Folders and other programs on this computer."""

    def documents_folder(self) -> Path:
        """Return the folder where printed documents are saved, made if need be."""

    def open_outside(self, path: Path) -> bool:
        """Show a file in the program that this computer uses for it; False when there is none."""

    def keep_written(self, name: str, write: Callable[[BinaryIO], None]) -> Path:
        """Save what `write` writes under a name that is not taken yet, whole or not at all, and return its path.

        Any thread may ask. Raises StorageTrouble.
        """

    def keep_failure(self, details: str) -> Path:
        """Save the details of a fault in the program, with no names of people in it, and return the path."""


class Drives(Protocol):
    """The drives of this computer that can be taken out, and what is not on this computer at all."""

    def sticks(self) -> list[Stick]:
        """Return the sticks that are in now, by name. Empty when the system does not tell."""

    def is_elsewhere(self, folder: Path) -> bool:
        """Say whether what is in a folder can outlive this computer: on a drive that can be taken out, or a network.

        False when the system does not tell.
        """

    def eject(self, stick: Stick) -> bool:
        """Make a stick safe to take out. False when the system cannot, or something still holds it. May take long."""


class Playing(Protocol):
    """A sound that is being played."""

    @property
    def position(self) -> int:
        """How far it is, in milliseconds from the start of the sound."""

    @property
    def done(self) -> bool:
        """Whether it has come to its end or was stopped."""

    @property
    def heard(self) -> bool:
        """Whether it came out of a loudspeaker, as far as the system says. Known once it is done."""

    def stop(self) -> None:
        """Be silent at once."""


class Speech(Protocol):
    """A voice, and a loudspeaker. Nothing is loaded before the first is asked for."""

    def missing(self) -> str:
        """Return the code of words that say what is missing and what to do, such as aloud.no_voice; "" for nothing."""

    def speak(self, text: str, pace: int, language: str = "en-GB") -> Sound:
        """Return `text` as sound, at about so many words a minute. Any thread may ask. Raises NoVoice."""

    def play(self, sound: Sound, start: int = 0) -> Playing:
        """Start to play a sound from `start` milliseconds on, and return at once. Raises NoVoice."""


class Updates(Protocol):
    """Newer releases of the program, from sticks. Any method may raise UpdateRefused."""

    @property
    def computer(self) -> Computer:
        """What this program is and what it runs on."""

    def why_not(self) -> str:
        """Return the code of why this program takes no updates from a stick, or ""."""

    def look(self, stick: Path) -> Newer | None:
        """Return the newer release on a stick, or None when there is no update on it."""

    def bring(self, newer: Newer, watch: Watch) -> None:
        """Bring a release here, for the next start. On any thread. Raises CopyStopped."""

    def earlier(self) -> str:
        """Return the version that can be gone back to, or ""."""

    def go_back(self) -> str:
        """Let the next start use the release from before, and return its version."""


class KeyOnPaper(Protocol):
    """A key as a recovery sheet shows it."""

    def sheet(self) -> tuple[str, ...]:
        """Return the groups of the recovery sheet, which are the key itself: show them on paper alone."""

    def key_words(self) -> str:
        """Return the key as other programs want it typed: 64 letters and figures. For paper alone."""

    def key_number(self) -> int:
        """Return how many keys the book has had, with this one."""


class NextKey(KeyOnPaper, Protocol):
    """A key that the book does not have yet. It is in memory alone, and on the sheet that is printed of it."""


class Renewal(Protocol):
    """A book about to get its new key, once it is closed."""

    @property
    def new(self) -> NextKey:
        """The new key."""

    def key_now(self) -> bytes:
        """Return the key that the closed book has on the disk: the new one, or the one from before."""

    def work(self, watch: Watch) -> int:
        """Give the book its new key, and the copies here. Returns how many of those kept an older one.

        On any thread. Raises CopyStopped and StorageTrouble; then the book is as it was.
        """


class Vault(KeyOnPaper, Protocol):
    """The open book as a file: its copies and its keys. Any method may raise StorageTrouble.

    `finish`, `try_copy`, `unlock_copy`, `rehearse` and `seal` may run on any thread; all else belongs to the one that
    opened the book.
    """

    @property
    def folder(self) -> Path:
        """Where the copies on this laptop are. Need not exist."""

    def state(self) -> str:
        """Return words that differ whenever a step was kept, undone or taken again since."""

    def counts(self) -> Counts:
        """Count what the book holds now."""

    def begin(self) -> Any:
        """Begin a copy of the book, for `finish` or `drop`."""

    def finish(self, begun: Any, folder: Path, watch: Watch) -> CopyFound:
        """Make a copy that lasts in `folder`, while people go on writing in the book. Raises CopyStopped."""

    def drop(self, begun: Any) -> None:
        """Take away what was made ready for a copy that is not wanted."""

    def copies_in(self, folder: Path) -> list[CopyFound]:
        """Return the copies in a folder, newest number first, the unreadable ones last. Empty when it is not there."""

    def look_at(self, path: Path) -> CopyFound:
        """Return what is known of any file. `trouble` may be not_a_copy, is_a_book or no_file. Never raises."""

    def remove_copy(self, path: Path) -> None:
        """Take an old copy away."""

    def try_copy(self, path: Path, watch: Watch, facts: Mapping[str, str] | None = None) -> CopyFound:
        """Test a copy wholly, as if it were brought back. Raises CopyStopped.

        `facts` are today's of the book: then the answer says how many people were forgotten since.
        """

    def keep_gone_beside(self, folders: Iterable[Path]) -> None:
        """Put the list of those who were forgotten beside the club's copies in these folders. It names nobody.

        Does nothing where there is no such copy, or where that does not go: each new copy holds the list, too.
        """

    def key_for(self, path: Path) -> bytes | None:
        """Return the key that opens a copy, when it is known on this laptop, or None."""

    def unlock_copy(self, path: Path, way: str, typed: str) -> None:
        """Open a copy of another club with its password ("password") or its recovery sheet ("sheet").

        Its key is known from then on, until the book is closed. It takes a while. Raises NotTheSheet.
        """

    def rehearse(self, path: Path, key: bytes | None, watch: Watch) -> CopyFound:
        """Bring a copy back in a place of its own, count what is in it, and take it away. Without `key`: the book's.

        Raises CopyStopped.
        """

    def club_id(self) -> str:
        """Return the club's random id, by which its copies are known."""

    def passwords(self) -> tuple[PasswordSlot, ...]:
        """Return the passwords that open the book."""

    def seal(self, who: str, password: str, since: date, slot_id: str = "") -> Any:
        """Make a lock that a password opens: a new one, or one in the place of `slot_id`. It takes a while.

        Nothing is kept yet. Raises KeyError.
        """

    def keep_seal(self, seal: Any) -> None:
        """Let the password that a lock was made for open the book."""

    def remove_password(self, slot_id: str) -> None:
        """Take a password away. Raises KeyError."""

    def asks(self) -> bool:
        """Say whether a password is wanted when the book is opened."""

    def set_asks(self, asks: bool) -> None:
        """Want a password when the book is opened, or none."""

    def next_key(self) -> NextKey:
        """Make a key that the book may get. Its number stands on no other sheet."""

    def renewal(self, new: NextKey, passwords: Mapping[str, str], since: date) -> Renewal:
        """Return what gives the book its new key once it is closed. `passwords` are by the id of their slot."""

    def has_older_key(self, found: CopyFound) -> bool:
        """Say whether a copy of this club was made under a key that the book had before."""

    def relocking(self, copies: Sequence[Path]) -> Callable[[Watch], int]:
        """Return what gives these copies the key of today, on any thread. It returns how many kept an older one."""

    def sheet_since(self) -> date | None:
        """Return the day the recovery sheet was last proved to be there, or None."""

    def note_sheet(self, since: date) -> None:
        """Remember that the recovery sheet was there on this day."""
