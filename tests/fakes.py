"""Stand-ins with state for what the program talks to: a clock, pictures, and a store in memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from coprod_desktop.domain.aloud import NoVoice, Sound
from coprod_desktop.domain.copies import Stick
from coprod_desktop.domain.document import Picture
from coprod_desktop.domain.errors import ChangedElsewhere
from coprod_desktop.domain.fields import Kind
from coprod_desktop.domain.forgotten import Gone
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.records import Changes, Found, Record, RecordType, StepName
from coprod_desktop.domain.registry import ALL_TYPES, BY_KIND

WEDNESDAY = datetime(2026, 11, 25, 14, 0)  # noqa: DTZ001 - a club keeps local time
Key = tuple[str, int]


class FakeClock:
    """A clock that stands still until a test turns it: at first Wednesday 25 November 2026, 2 pm."""

    def __init__(self, now: datetime = WEDNESDAY) -> None:
        self.time = now

    def today(self) -> date:
        return self.time.date()

    def now(self) -> datetime:
        return self.time


class FakePictures:
    """A catalogue of four pictures. A word that is in a picture's name proposes it."""

    names: Mapping[str, str] = {
        "tea": "a cup of tea",
        "bus": "a red bus",
        "singing": "people singing",
        "meeting": "people round a table",
    }

    def name(self, key: str) -> str:
        return self.names.get(key, "")

    def keys(self) -> tuple[str, ...]:
        return tuple(self.names)

    def credit(self, key: str) -> str:
        return ""

    def propose(self, words: str, learned: Mapping[str, str] | None = None, count: int = 6) -> list[Picture]:
        typed = words.lower().split()
        taught = [key for word, key in (learned or {}).items() if word.lower() in typed]
        fitting = [key for key, name in self.names.items() if any(word in (key, *name.split()) for word in typed)]
        return [Picture(key, self.name(key)) for key in dict.fromkeys(taught + fitting)][:count]

    def search(self, words: str, limit: int = 60) -> list[Picture]:
        start = words.lower().strip()
        return [
            Picture(key, name)
            for key, name in self.names.items()
            if not start or any(word.startswith(start) for word in (key, *name.split()))
        ][:limit]


class FakePlaying:
    """A sound that is heard as far as the test says: `position` in milliseconds, and `done`."""

    def __init__(self, sound: Sound, start: int) -> None:
        self.sound = sound
        self.start = start
        self.position = start
        self.done = False
        self.heard = True

    def end(self) -> None:
        self.position = self.sound.length
        self.done = True

    def stop(self) -> None:
        self.done = True


class FakeSpeech:
    """A voice that needs 100 milliseconds for a word. It keeps what it was given, and what is being played."""

    def __init__(self, lack: str = "") -> None:
        self.lack = lack
        self.given: list[tuple[str, int]] = []
        self.played: list[FakePlaying] = []

    def missing(self) -> str:
        return self.lack

    def speak(self, text: str, pace: int, language: str = "en-GB") -> Sound:
        if self.lack:
            raise NoVoice(self.lack.removeprefix("aloud."))
        self.given.append((text, pace))
        words = tuple((number * 100, one.start()) for number, one in enumerate(re.finditer(r"\S+", text)))
        return Sound(b"\x00\x10" * (len(words) * 100), 1000, words)

    def play(self, sound: Sound, start: int = 0) -> FakePlaying:
        self.played.append(FakePlaying(sound, start))
        return self.played[-1]

    @property
    def now(self) -> FakePlaying | None:
        """What is being played now, or None."""
        return self.played[-1] if self.played and not self.played[-1].done else None


class FakeDrives:
    """Two sticks, blue and red, that a test puts in (`inside`) and takes out, and a folder of a `network`.

    It keeps the names of the sticks that were ejected.
    """

    def __init__(self, root: Path, *, blue_in: bool = False) -> None:
        self.blue = Stick("1111-AAAA", "BLUE", root / "BLUE", device="/dev/sdb1")
        self.red = Stick("2222-BBBB", "RED", root / "RED", device="/dev/sdc1")
        for one in (self.blue, self.red):
            one.folder.mkdir(parents=True)
        self.inside = [self.blue] if blue_in else []
        self.ejected: list[str] = []
        self.can_eject = True
        self.network: Path | None = None

    def sticks(self) -> list[Stick]:
        return list(self.inside)

    def is_elsewhere(self, folder: Path) -> bool:
        return self.network is not None and folder.is_relative_to(self.network)

    def eject(self, stick: Stick) -> bool:
        self.ejected.append(stick.name)
        return self.can_eject


class FakeStep:
    """One step on a FakeStore: it works on the store's records, and the store takes them back on failure."""

    def __init__(self, store: FakeStore, name: StepName) -> None:
        self._store = store
        self._name = name
        self.before: dict[Key, Record | None] = {}

    @property
    def changes(self) -> Changes:
        return Changes(self._name.code, frozenset(kind for kind, _ in self.before), frozenset(self.before))

    def put(self, kind: RecordType[Any], record: Any) -> Any:
        held = self._store.records.get((kind.kind, record.id))
        if record.revision != (held.revision if held else 0):
            raise ChangedElsewhere
        if held is None:
            kept = replace(record, id=record.id or self._store.next_id(kind.kind), revision=1, removed="")
        elif replace(record, removed=held.removed) == held:
            return held
        else:
            kept = replace(record, revision=held.revision + 1, removed=held.removed)
        self._keep((kind.kind, kept.id), kept)
        return kept

    def remove(self, kind: RecordType[Any], record_id: int) -> None:
        self._set_removed(kind, record_id, self._store.now().isoformat(timespec="microseconds"))

    def restore(self, kind: RecordType[Any], record_id: int) -> None:
        self._set_removed(kind, record_id, "")

    def keep_photo(self, jpeg: bytes) -> int:
        if jpeg not in self._store.photos:
            self._store.photos.append(jpeg)
        return self._store.photos.index(jpeg) + 1

    def _set_removed(self, kind: RecordType[Any], record_id: int, moment: str) -> None:
        held = self._store.records[kind.kind, record_id]
        if bool(held.removed) != bool(moment):
            self._keep((kind.kind, record_id), replace(held, removed=moment, revision=held.revision + 1))

    def _keep(self, key: Key, record: Record) -> None:
        self.before.setdefault(key, self._store.records.get(key))
        self._store.records[key] = record
        self._store.highest[key[0]] = max(self._store.highest.get(key[0], 0), key[1])


class FakeStore:
    """A Store that keeps records in a dictionary: slow, plain, and easy to believe."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.records: dict[Key, Any] = {}
        self.highest: dict[str, int] = {}
        self.revisions: dict[Key, int] = {}
        self.photos: list[bytes] = []
        self.texts: dict[str, tuple[dict[str, Any], datetime]] = {}
        self.facts: dict[str, str] = {}
        self.done: list[tuple[StepName, dict[Key, Record | None]]] = []
        self.gone: list[Gone] = []
        self.undone: list[tuple[StepName, dict[Key, Record | None]]] = []

    def next_id(self, kind: str) -> int:
        return self.highest.get(kind, 0) + 1

    def get(self, kind: RecordType[Any], record_id: int) -> Any:
        return self.records.get((kind.kind, record_id))

    def some(
        self,
        kind: RecordType[Any],
        where: Mapping[str, Any] | None = None,
        *,
        order: Iterable[str] = (),
        limit: int = -1,
        offset: int = 0,
    ) -> list[Any]:
        found = [
            record
            for (name, _), record in self.records.items()
            if name == kind.kind and not record.removed and all(_fits(record, *one) for one in (where or {}).items())
        ]
        keys = tuple(order) or kind.order
        found.sort(key=lambda record: record.id, reverse=keys[-1].startswith("-"))
        for key in reversed(keys):
            backwards = key.startswith("-")
            found.sort(key=_sort_key(kind, key.lstrip("-"), backwards), reverse=backwards)
        return found[offset:] if limit < 0 else found[offset : offset + limit]

    def values(
        self,
        kind: RecordType[Any],
        names: Iterable[str],
        where: Mapping[str, Any] | None = None,
        *,
        order: Iterable[str] = (),
    ) -> list[tuple[Any, ...]]:
        picked = tuple(names)
        return [tuple(getattr(one, name) for name in picked) for one in self.some(kind, where, order=order)]

    def count(self, kind: RecordType[Any], where: Mapping[str, Any] | None = None) -> int:
        return len(self.some(kind, where))

    def linked(self, kind: RecordType[Any], field: str, target_id: int) -> list[Any]:
        return [record for record in self.some(kind) if target_id in getattr(record, field)]

    def holding(self, kind: RecordType[Any], names: Iterable[str], texts: Iterable[str]) -> list[Any]:
        wanted, sought = tuple(names), tuple(texts)

        def holds(record: Any) -> bool:
            values = [getattr(record, name) for name in wanted]
            words = [word for value in values for word in ((value,) if isinstance(value, str) else value)]
            return any(one in word for one in sought for word in words)

        binned = [record for (name, _), record in self.records.items() if name == kind.kind and record.removed]
        binned.sort(key=lambda record: record.removed, reverse=True)
        return [record for record in (*self.some(kind), *binned) if holds(record)]

    def search(self, words: str, kinds: Iterable[str] = (), limit: int = 50) -> list[Found]:
        wanted = set(kinds) or {kind.kind for kind in ALL_TYPES if kind.found}
        starts = [plain(word) for word in words.split()]
        found = []
        for (name, _), record in self.records.items():
            kind = BY_KIND[name]
            named = {kind.title, *(field.name for field in kind.fields if field.searchable)} - {""}
            text = plain(" ".join(str(getattr(record, one)) for one in named)).split()
            fits = starts and all(any(word.startswith(start) for word in text) for start in starts)
            if name in wanted and not record.removed and fits:
                found.append(Found(name, record.id, kind.title_of(record)))
        return found[::-1][:limit]

    @contextmanager
    def step(self, name: StepName) -> Iterator[FakeStep]:
        step = FakeStep(self, name)
        records, highest = dict(self.records), dict(self.highest)
        try:
            yield step
        except BaseException:
            self.records, self.highest = records, highest
            raise
        if step.before:
            self.done.append((name, step.before))
            self.undone.clear()

    def undo(self) -> Changes | None:
        return self._retrace(self.done, self.undone)

    def redo(self) -> Changes | None:
        return self._retrace(self.undone, self.done)

    def next_undo(self) -> StepName | None:
        return self.done[-1][0] if self.done else None

    def next_redo(self) -> StepName | None:
        return self.undone[-1][0] if self.undone else None

    def bin(self, limit: int = 200) -> list[Found]:
        found = [
            Found(name, number, BY_KIND[name].title_of(record), when=record.removed)
            for (name, number), record in self.records.items()
            if record.removed
        ]
        found.sort(key=lambda one: one.id, reverse=True)
        found.sort(key=lambda one: one.kind)
        return sorted(found, key=lambda one: one.when, reverse=True)[:limit]

    def photo(self, photo_id: int) -> bytes:
        return self.photos[photo_id - 1] if 0 < photo_id <= len(self.photos) else b""

    def keep_draft(self, key: str, answers: Mapping[str, Any]) -> None:
        self.texts.pop(key, None)
        self.texts[key] = (dict(answers), self.now())

    def draft(self, key: str) -> dict[str, Any] | None:
        return self.texts[key][0] if key in self.texts else None

    def drafts(self) -> list[tuple[str, datetime]]:
        newest = list(reversed(self.texts.items()))
        return sorted(((key, at) for key, (_, at) in newest), key=lambda one: one[1], reverse=True)

    def drop_draft(self, key: str) -> None:
        self.texts.pop(key, None)

    def fact(self, name: str) -> str:
        return self.facts.get(name, "")

    def keep_fact(self, name: str, value: str) -> None:
        self.facts[name] = value

    def forget(self, person_id: int, word: str, about: str = "") -> None:
        """Empty the person alone: the rest is tried with real files."""
        key = ("person", person_id)
        self.records[key] = Person(id=person_id, name=word, standing="left", removed=self.now().isoformat())
        self.done.clear()
        self.undone.clear()
        self.gone.append(Gone(person_id, self.now().date().isoformat()))

    def forgotten(self) -> list[Gone]:
        return self.gone

    def not_heard(self, meetings_back: int, meeting_kind: str = "") -> list[int]:
        meetings = {"state": ("held", "draft", "agreed"), "on__not": None}
        if meeting_kind:
            meetings["meeting_kind"] = meeting_kind
        recent = self.some(BY_KIND["meeting"], meetings, limit=meetings_back)
        at = {"meeting": tuple(meeting.id for meeting in recent)}
        heard = {one.person for one in self.some(BY_KIND["attendance"], at) if one.heard}
        for point in self.some(BY_KIND["point"], at | {"point_kind": "said"}):
            heard.update(point.people)
        here = self.some(BY_KIND["person"], {"standing": "here"}) if recent else []
        return [person.id for person in here if person.id not in heard]

    def _retrace(self, source: list[Any], goal: list[Any]) -> Changes | None:
        if not source:
            return None
        name, records = source.pop()
        goal.append((name, self._swap(records)))
        return Changes(name.code, frozenset(kind for kind, _ in records), frozenset(records))

    def _swap(self, records: Mapping[Key, Record | None]) -> dict[Key, Record | None]:
        swapped = {key: self.records.get(key) for key in records}
        for key, record in records.items():
            gone = self.records.pop(key, None)
            if gone is not None:
                self.revisions[key] = gone.revision
            if record is not None:
                self.records[key] = replace(record, revision=self.revisions.get(key, 0) + 1)
        return swapped


def _fits(record: Record, key: str, wanted: Any) -> bool:
    name, _, bound = key.partition("__")
    value = getattr(record, name)
    match bound:
        case "from":
            return value is not None and value >= wanted
        case "before":
            return value is not None and value < wanted
        case "like":
            return wanted.strip("%").lower() in value.lower()
        case "not":
            return not _fits(record, name, wanted)
        case _:
            return value in wanted if isinstance(wanted, (tuple, set, frozenset)) else value == wanted


def _sort_key(kind: RecordType[Any], name: str, backwards: bool) -> Callable[[Any], Any]:
    its_kind = Kind.NUMBER if name in ("id", "revision", "removed") else kind.field(name).kind

    def key(record: Any) -> Any:
        value = getattr(record, name)
        if its_kind is Kind.DATE:
            return ((value is not None) == backwards, value or date.min)
        return plain(value) if its_kind in (Kind.LINE, Kind.LONG_TEXT) else value

    return key


class FakeFiles:
    """Folders in memory's place: what was kept and what was opened."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened: list[Path] = []
        self.failures: list[str] = []

    def documents_folder(self) -> Path:
        return self.folder

    def open_outside(self, path: Path) -> bool:
        self.opened.append(path)
        return True

    def keep_written(self, name: str, write: Callable[[BinaryIO], None]) -> Path:
        path = self.folder / name
        try:
            with path.open("wb") as file:
                write(file)
        except BaseException:
            path.unlink()
            raise
        return path

    def keep_failure(self, details: str) -> Path:
        self.failures.append(details)
        return self.folder / "fault.txt"
