"""Turns records into rows and back.

A row is a mapping from column to what sqlite holds: text, numbers and null, so it goes into JSON as it is. Dates
are ISO 8601, lists are JSON, a link to nothing is null.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Generic

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.records import R, RecordType
from coprod_desktop.domain.registry import ALL_TYPES

Row = dict[str, Any]
Turn = Callable[[Any], Any]

_read_list = json.JSONDecoder().raw_decode  # what `json.loads` does, without looking for spaces around it

LISTS = frozenset({Kind.CHOICES, Kind.LINES, Kind.LINKS})
WORDS = frozenset({Kind.LINE, Kind.LONG_TEXT})


def _date_in(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _date_out(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _list_in(value: Iterable[Any]) -> str:
    return json.dumps(list(value), ensure_ascii=False) if value else "[]"


def _list_out(value: str) -> tuple[Any, ...]:
    return () if value == "[]" else tuple(_read_list(value)[0])


def _link_in(value: int) -> int | None:
    return value or None


def _link_out(value: int | None) -> int:
    return value or 0


_INTO: dict[Kind, Turn] = {
    Kind.DATE: _date_in,
    Kind.YES_NO: int,
    Kind.CHOICES: _list_in,
    Kind.LINES: _list_in,
    Kind.LINKS: _list_in,
    Kind.LINK: _link_in,
}
_OUT_OF: dict[Kind, Turn] = {
    Kind.DATE: _date_out,
    Kind.YES_NO: bool,
    Kind.CHOICES: _list_out,
    Kind.LINES: _list_out,
    Kind.LINKS: _list_out,
    Kind.LINK: _link_out,
}


def quoted(name: str) -> str:
    """Return a name as SQL needs it: some fields are called as SQL's own words are."""
    return f'"{name}"'


class Shape(Generic[R]):
    """How the records of one kind lie in their table. `columns` are the record's own, "id" first.

    `listed_by` is the field by whose words the kind is listed, such as the name of people, or "". The table holds those
    words once more in plain letters, in the column "in_order", so that a long list need not be sorted to be read.
    """

    def __init__(self, kind: RecordType[R]) -> None:
        self.kind = kind
        self.columns = ("id", "revision", "removed", *(field.name for field in kind.fields))
        self.selected = ", ".join(f't."{name}"' for name in self.columns)
        self.links = tuple(field.name for field in kind.fields if field.kind is Kind.LINKS)
        self.several = tuple(field.name for field in kind.fields if field.kind in LISTS)
        self.found_by_words = any(field.searchable and not field.private for field in kind.fields)
        self.searched = tuple(f.name for f in kind.fields if f.searchable and not f.private and f.name != kind.title)
        self._fields = {field.name: field for field in kind.fields}
        first = self._fields.get(kind.order[0])
        self.listed_by = first.name if first and first.kind in WORDS else ""
        written = (*self.columns, *(("in_order",) if self.listed_by else ()))
        self.insert = (
            f'INSERT INTO "{kind.table}" ({", ".join(quoted(name) for name in written)}) '
            f"VALUES ({', '.join('?' * len(written))})"
        )
        self._slots = tuple(getattr(kind.make, name).__set__ for name in self.columns)
        self._into = tuple((name, _INTO.get(self.kind_of(name))) for name in self.columns)
        self._out_of = tuple(
            (place, turn) for place, name in enumerate(self.columns) if (turn := _OUT_OF.get(self.kind_of(name)))
        )

    def kind_of(self, name: str) -> Kind:
        """Return what kind of answer a column holds. Raises KeyError when there is no such column."""
        if name in ("id", "revision"):
            return Kind.NUMBER
        return Kind.LINE if name == "removed" else self._fields[name].kind

    def field(self, name: str) -> Field | None:
        """Return the field called `name`, or None for the columns that every record has."""
        return self._fields.get(name)

    def into(self, name: str, value: Any) -> Any:
        """Turn one value of a record into what its column holds."""
        turn = _INTO.get(self.kind_of(name))
        return turn(value) if turn else value

    def row(self, record: R) -> Row:
        """Turn a record into its row."""
        return {name: turn(getattr(record, name)) if turn else getattr(record, name) for name, turn in self._into}

    def written(self, answers: Row) -> Row:
        """Return what is written for some columns: with the words of a list in plain letters, when they are there."""
        if self.listed_by and self.listed_by in answers:
            return answers | {"in_order": plain(answers[self.listed_by])}
        return answers

    def picked(self, names: tuple[str, ...]) -> tuple[str, Callable[[tuple[Any, ...]], tuple[Any, ...]]]:
        """Return the SQL for a few columns, and what turns a row of them into values. Raises ValueError."""
        if unknown := [name for name in names if name not in self.columns]:
            raise ValueError(f"{self.kind.kind} has nothing called {', '.join(unknown)}")
        turns = [_OUT_OF.get(self.kind_of(name)) for name in names]
        columns = ", ".join(
            f'coalesce(t."{name}", 0)' if turn is _link_out else f't."{name}"'
            for name, turn in zip(names, turns, strict=True)
        )
        later = [None if turn is _link_out else turn for turn in turns]  # SQL has turned those, and far quicker
        if not any(later):
            return columns, tuple
        return columns, lambda row: tuple(turn(one) if turn else one for turn, one in zip(later, row, strict=True))

    def record(self, values: Iterable[Any]) -> R:
        """Turn the values of `columns`, in their order, into a record.

        They go straight into its slots: by name, as anybody else makes one, takes twice as long, and a page of a list
        is fifty records of twenty values.
        """
        answers = list(values)
        for place, turn in self._out_of:
            answers[place] = turn(answers[place])
        record = object.__new__(self.kind.make)
        for put, answer in zip(self._slots, answers, strict=True):
            put(record, answer)
        return record


_SHAPES: dict[str, Shape[Any]] = {kind.kind: Shape(kind) for kind in ALL_TYPES}


def shape_of(kind: RecordType[R]) -> Shape[R]:
    """Return the shape of a registered kind of record. Raises KeyError for any other."""
    return _SHAPES[kind.kind]
