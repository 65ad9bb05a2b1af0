"""What every record has, and what the rest of the program knows about each kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from coprod_desktop.domain.values import dataclass

if TYPE_CHECKING:
    from coprod_desktop.domain.fields import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing the club keeps.

    `id` is 0 until it is kept. `revision` goes up by one at every save. `removed` is the moment it was
    put in the bin, in ISO 8601 without a zone, or empty.
    """

    id: int = 0
    revision: int = 0
    removed: str = ""


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class RecordType(Generic[R]):
    """One kind of record: its table, its fields and how it is named in lists.

    `title` is the field that names a record in Find, in the bin and in undo. `order` is SQL-free: field names,
    each with a leading "-" for newest first. A kind whose `found` is false never shows in Find.
    """

    kind: str
    table: str
    make: type[R]
    fields: tuple[Field, ...]
    title: str
    order: tuple[str, ...]
    found: bool = True

    def field(self, name: str) -> Field:
        """Return the field called `name`. Raises KeyError when there is none."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)

    def title_of(self, record: Any) -> str:
        """Return the words that name `record`, which may be empty."""
        return str(getattr(record, self.title)) if self.title else ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What one step altered: `what` is the step's code, `kinds` and `ids` say which records."""

    what: str
    kinds: frozenset[str]
    ids: frozenset[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class StepName:
    """One step in the journal, by the code of its words and the values that go into them."""

    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """One line of a search answer, or of the bin (where `when` is the moment of removal)."""

    kind: str
    id: int
    title: str
    line: str = ""
    when: str = ""
