"""What holds for every kind of record that the club keeps. A new kind is tested here without a line of its own."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.fields import Field, Kind
from coprod_desktop.domain.records import Record, RecordType, StepName
from coprod_desktop.domain.registry import ALL_TYPES, BY_KIND
from coprod_desktop.services.ports import Step, Store
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.rows import shape_of

TYPES: dict[Kind, type[Any]] = {
    Kind.YES_NO: bool,
    Kind.NUMBER: int,
    Kind.LINK: int,
    Kind.CHOICES: tuple,
    Kind.LINES: tuple,
    Kind.LINKS: tuple,
}
every_kind = pytest.mark.parametrize("kind", ALL_TYPES, ids=lambda kind: kind.kind)


def answer(field: Field, step: Step, turn: int) -> Any:
    """Return an answer that `field` may hold; another one for each `turn`, 0 or 1."""
    match field.kind:
        case Kind.DATE:
            return date(2026, 11, 25 + turn)
        case Kind.TIME:
            return f"1{turn}:30"
        case Kind.YES_NO:
            return turn == 0
        case Kind.NUMBER:
            return 7 + turn
        case Kind.CHOICE:
            return field.choices[turn]
        case Kind.CHOICES:
            return field.choices[turn : turn + 2]
        case Kind.LINES:
            return ("- Ring Zoë", f"+ {turn} \"quoted\" 'lines'\n")
        case Kind.LINK:
            return target(field, step)
        case Kind.LINKS:
            return (target(field, step), target(field, step))
        case _:
            return f"Łódź {field.name} {turn} & 'tea' \"%_"


def target(field: Field, step: Step) -> int:
    """Return the id of a record that `field` may lead to, made for it."""
    if field.target == "photo":
        return step.keep_photo(f"photo for {field.name}".encode())
    other = BY_KIND[field.target]
    wanted = {one.name: "somebody" for one in other.fields if one.required and one.kind is Kind.LINE}
    return int(step.put(other, other.make(**wanted)).id)


def full(kind: RecordType[Any], step: Step, turn: int = 0) -> Any:
    """Return a record of `kind` with every answer given."""
    return kind.make(**{field.name: answer(field, step, turn) for field in kind.fields})


def take(store: Store, work: Any) -> Any:
    """Take one step with `work` and return what it returns."""
    with store.step(StepName("test.step")) as step:
        return work(step)


def same_answers(one: Record, other: Record) -> bool:
    return replace(one, revision=0, removed="") == replace(other, revision=0, removed="")


def test_kinds_and_tables_have_their_own_names() -> None:
    assert len({kind.kind for kind in ALL_TYPES}) == len({kind.table for kind in ALL_TYPES}) == len(ALL_TYPES)


@every_kind
def test_columns_equal_fields(kind: RecordType[Any], opened: OpenBook) -> None:
    conn, _, _ = opened.inside()
    columns = {
        name: (sort, bool(needed)) for _, name, sort, needed, *_ in conn.execute(f"PRAGMA table_info({kind.table})")
    }
    expected = {"id": ("INTEGER", False), "revision": ("INTEGER", True), "removed": ("TEXT", True)}
    for field in kind.fields:
        whole = field.kind in (Kind.YES_NO, Kind.NUMBER, Kind.LINK)
        may_be_empty = field.kind in (Kind.DATE, Kind.LINK)
        expected[field.name] = ("INTEGER" if whole else "TEXT", not may_be_empty)
    if shape_of(kind).listed_by:
        expected["in_order"] = ("TEXT", True)
    assert columns == expected
    assert [one.name for one in fields(kind.make)] == ["id", "revision", "removed", *(f.name for f in kind.fields)]
    assert conn.execute("SELECT strict FROM pragma_table_list WHERE name = ?", (kind.table,)).fetchone() == (1,)


@every_kind
def test_every_link_is_checked_and_quickly_followed_from_its_other_end(kind: RecordType[Any], opened: OpenBook) -> None:
    conn, _, _ = opened.inside()
    tables = {one.kind: one.table for one in ALL_TYPES} | {"photo": "photos"}
    links = {field.name: tables[field.target] for field in kind.fields if field.kind is Kind.LINK}
    keys = {row[3]: row[2] for row in conn.execute(f"PRAGMA foreign_key_list({kind.table})")}
    assert keys == links
    for name in links:
        (step,) = conn.execute(f'EXPLAIN QUERY PLAN SELECT 1 FROM "{kind.table}" WHERE "{name}" = 1').fetchall()
        assert step[3].startswith("SEARCH"), step[3]


@every_kind
def test_a_new_record_holds_what_its_fields_say(kind: RecordType[Any]) -> None:
    empty = kind.make()
    for field in kind.fields:
        value = getattr(empty, field.name)
        assert value is None if field.kind is Kind.DATE else type(value) is TYPES.get(field.kind, str), field.name
        if field.kind in (Kind.LINK, Kind.LINKS):
            assert field.target == "photo" or field.target in BY_KIND
        if field.kind is Kind.CHOICE:
            assert value in (*field.choices, ""), field.name
    assert not kind.found or kind.field(kind.title).searchable
    assert kind.title == "" or kind.field(kind.title).kind in (Kind.LINE, Kind.LONG_TEXT)
    with pytest.raises(KeyError):
        kind.field("nonsense")


@every_kind
def test_it_is_kept_removed_and_put_back_equal(kind: RecordType[Any], opened: OpenBook) -> None:
    store = opened.store
    kept = take(store, lambda step: step.put(kind, full(kind, step)))
    assert (kept.revision, kept.removed) == (1, "")
    assert store.get(kind, kept.id) == kept
    assert kept in store.some(kind)
    take(store, lambda step: step.remove(kind, kept.id))
    assert kept.id not in [one.id for one in store.some(kind)]
    assert [(one.kind, one.id) for one in store.bin()] == [(kind.kind, kept.id)]
    assert store.bin()[0].title == kind.title_of(kept)
    take(store, lambda step: step.restore(kind, kept.id))
    back = store.get(kind, kept.id)
    assert back is not None
    assert same_answers(back, kept)
    assert (back.revision, back.removed) == (3, "")
    assert store.bin() == []


@every_kind
def test_undo_and_redo_give_equal_answers(kind: RecordType[Any], opened: OpenBook) -> None:
    store = opened.store
    first = take(store, lambda step: step.put(kind, full(kind, step)))
    second = take(store, lambda step: step.put(kind, replace(full(kind, step, 1), id=first.id, revision=1)))
    for expected in (first, None):
        store.undo()
        held = store.get(kind, first.id)
        assert held is None if expected is None else held is not None and same_answers(held, expected)
    for expected in (first, second):
        store.redo()
        held = store.get(kind, first.id)
        assert held is not None
        assert same_answers(held, expected)
    assert held.revision > second.revision


@every_kind
def test_only_what_may_be_searched_is_found(kind: RecordType[Any], opened: OpenBook) -> None:
    store = opened.store
    kept = take(store, lambda step: step.put(kind, full(kind, step)))
    for field in kind.fields:
        if field.kind not in (Kind.LINE, Kind.LONG_TEXT):
            continue
        found = [one for one in store.search(f"lodz {field.name}", (kind.kind,)) if one.id == kept.id]
        assert bool(found) == (field.searchable and not field.private), field.name
    if not kind.found:
        assert [one for one in store.search("lodz", limit=1000) if one.kind == kind.kind] == []


@every_kind
def test_private_answers_are_not_searchable(kind: RecordType[Any]) -> None:
    assert [field.name for field in kind.fields if field.private and field.searchable] == []


@every_kind
def test_every_answer_can_be_chosen_by(kind: RecordType[Any], opened: OpenBook) -> None:
    store = opened.store
    kept = take(store, lambda step: step.put(kind, full(kind, step)))
    for field in kind.fields:
        if field.kind in (Kind.CHOICES, Kind.LINES, Kind.LINKS):
            continue
        value = getattr(kept, field.name)
        assert kept.id in [one.id for one in store.some(kind, {field.name: value})], field.name
        assert kept.id not in [one.id for one in store.some(kind, {f"{field.name}__not": value})], field.name
        assert store.count(kind, {field.name: (value,)}) == store.count(kind, {field.name: value})


@every_kind
def test_links_are_found_from_the_other_end(kind: RecordType[Any], opened: OpenBook) -> None:
    store = opened.store
    kept = take(store, lambda step: step.put(kind, full(kind, step)))
    for field in kind.fields:
        if field.kind is Kind.LINKS:
            for other in getattr(kept, field.name):
                assert store.linked(kind, field.name, other) == [kept]
