"""What was saved is found at once by its new words, long before they are in the index in the file."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from coprod_desktop.domain.decisions import JOBS, Job
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.services.ports import Store
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.storage.search import MOST_WAITING
from coprod_desktop.storage.store import SqliteStore

STEP = StepName("test.step")


@pytest.fixture
def store(opened: OpenBook) -> SqliteStore:
    return opened.store


def keep(store: Store, *people: Person) -> list[Person]:
    with store.step(STEP) as step:
        return [step.put(PEOPLE, one) for one in people]


def found(store: Store, words: str, limit: int = 50) -> list[str]:
    return [one.title for one in store.search(words, limit=limit)]


def is_sound(opened: OpenBook) -> bool:
    """Let sqlite compare the index with every text: it raises when they differ."""
    conn, _keys, _key = opened.inside()
    conn.execute('INSERT INTO "search_index"("search_index", "rank") VALUES (\'integrity-check\', 1)')
    return True


def test_a_change_is_found_before_and_after_it_is_in_the_index(opened: OpenBook, store: SqliteStore) -> None:
    ann, bob = keep(store, Person(name="Ann", about="Likes tea."), Person(name="Bob", about="Likes tea."))
    store.catch_up()
    keep(store, replace(ann, about="Likes cocoa."))
    for _ in range(2):
        assert found(store, "coc") == ["Ann"]
        assert found(store, "tea") == ["Bob"]
        assert found(store, "likes") == ["Bob", "Ann"]  # a change makes nobody newer
        assert [one.line for one in store.search("cocoa")] == ["Likes cocoa."]
        assert not store.catch_up()
    assert is_sound(opened)
    with store.step(STEP) as step:
        step.remove(PEOPLE, bob.id)
    assert found(store, "likes") == ["Ann"]
    assert store.waiting() == 1
    store.catch_up()
    assert found(store, "likes") == ["Ann"]
    store.undo()
    assert found(store, "likes") == ["Bob", "Ann"]


def test_who_is_new_stands_first_and_a_limit_counts_both(store: SqliteStore) -> None:
    people = keep(store, *(Person(name=f"Ann {number}") for number in range(4)))
    store.catch_up()
    keep(store, replace(people[3], about="Sings."), Person(name="Ann 4"), Person(name="Ann 5"))
    assert found(store, "ann") == [f"Ann {number}" for number in (5, 4, 3, 2, 1, 0)]
    assert found(store, "ann", limit=4) == ["Ann 5", "Ann 4", "Ann 3", "Ann 2"]
    assert found(store, "ann", limit=1) == ["Ann 5"]
    store.catch_up()
    assert found(store, "ann", limit=4) == ["Ann 5", "Ann 4", "Ann 3", "Ann 2"]


def test_whoever_is_called_otherwise_now_takes_nobody_s_place(store: SqliteStore) -> None:
    people = keep(store, *(Person(name=f"Ann {number}") for number in range(4)))
    store.catch_up()
    keep(store, *(replace(one, name="Bea") for one in people[2:]))
    assert found(store, "ann", limit=2) == ["Ann 1", "Ann 0"]


def test_only_the_kinds_that_are_wanted_are_found(store: SqliteStore) -> None:
    with store.step(STEP) as step:
        step.put(PEOPLE, Person(name="Tara Tea"))
        step.put(JOBS, Job(what="Buy tea"))
    assert [one.kind for one in store.search("tea", ("job",))] == ["job"]
    assert [one.kind for one in store.search("tea")] == ["job", "person"]


def test_nothing_is_found_of_a_step_that_is_taken_back(opened: OpenBook, store: SqliteStore) -> None:
    keep(store, Person(name="Ann"))
    _look_in_a_step_that_fails(store)
    assert found(store, "bob") == []
    assert found(store, "ann") == ["Ann"]
    store.catch_up()
    assert found(store, "ann") == ["Ann"]
    assert is_sound(opened)


def _look_in_a_step_that_fails(store: SqliteStore) -> None:
    with suppress(KeyError), store.step(STEP) as step:
        step.put(PEOPLE, Person(name="Bob"))
        assert found(store, "bob") == ["Bob"]
        assert found(store, "ann") == ["Ann"]
        assert store.catch_up()  # not in the midst of a step
        step.remove(PEOPLE, 99)


def test_a_person_who_is_undone_is_not_found_and_comes_back_as_the_newest(opened: OpenBook, store: SqliteStore) -> None:
    for caught_up in (False, True):
        keep(store, Person(name="Ann"))
        if caught_up:
            store.catch_up()
        store.undo()
        assert found(store, "ann") == []
        store.redo()
        assert found(store, "ann")[0] == "Ann"
        store.undo()
    store.catch_up()
    assert is_sound(opened)
    assert opened.inside()[0].execute('SELECT count(*) FROM "search_texts"').fetchone() == (0,)


def test_a_long_list_does_not_wait_as_a_whole(opened: OpenBook, store: SqliteStore) -> None:
    keep(store, *(Person(name=f"Ann {number}") for number in range(3 * MOST_WAITING)))
    assert MOST_WAITING - 2 <= store.waiting() <= MOST_WAITING
    everybody = [f"Ann {number}" for number in reversed(range(3 * MOST_WAITING))]
    assert found(store, "ann", limit=999) == everybody
    while store.catch_up(7):
        assert found(store, "ann", limit=999) == everybody
    assert found(store, "ann", limit=999) == everybody
    assert is_sound(opened)


def test_a_close_leaves_nothing_waiting_and_a_kill_loses_nothing(opened: OpenBook, tmp_path: Path) -> None:
    keep(opened.store, Person(name="Ann", about="Łukasz's aunt"))
    killed = tmp_path / "killed"
    shutil.copytree(opened.path.parent, killed)
    with open_book(killed / opened.path.name, now=datetime.now) as again:
        assert again.store.waiting() == 1
        assert found(again.store, "lukasz") == ["Ann"]
    opened.close()
    for path in (killed / opened.path.name, opened.path):
        with open_book(path, now=datetime.now) as again:
            assert again.store.waiting() == 0
            assert found(again.store, "lukasz") == ["Ann"]
            assert is_sound(again)


def test_catching_up_leaves_trouble_to_the_next_save(opened: OpenBook) -> None:
    keep(opened.store, Person(name="Ann"), Person(name="Bob"))
    assert opened.has_to_catch_up()
    moved = opened.path.with_name("moved")
    opened.path.rename(moved)
    assert not opened.catch_up()
    assert not opened.path.exists()
    moved.rename(opened.path)
    assert opened.catch_up()
    assert not opened.catch_up()
    assert not opened.has_to_catch_up()
    opened.close()
    assert not opened.has_to_catch_up()
    assert not opened.catch_up()
