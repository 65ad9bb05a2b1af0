"""Somebody who is forgotten is nowhere in the closed book, and is forgotten again when an older copy comes back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coprod_desktop.domain.decisions import JOBS
from coprod_desktop.domain.document import Faces, PictureRow, Words
from coprod_desktop.domain.meetings import (
    ATTENDANCE,
    FROZEN_MINUTES,
    POINTS,
)
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.domain.values import replace
from coprod_desktop.services.frozen import from_json
from coprod_desktop.storage import forgetting
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.storage.facts import all_facts
from coprod_desktop.storage.forgetting import carried_by
from coprod_desktop.storage.restore import FACT, bring_back_over
from tests.storage.tarabeth import MOMENT, SECRETS, WORD, bytes_in, leave_her_everywhere, secrets_in


@pytest.fixture
def club(opened: OpenBook) -> OpenBook:
    """A book in which Tarabeth has left something in every corner. Person 1 is she, person 2 is Ann."""
    leave_her_everywhere(opened)
    return opened


def test_nothing_of_her_is_in_the_closed_book(club: OpenBook) -> None:
    key = club.inside()[2]
    club.store.forget(1, WORD)
    club.close()
    assert secrets_in(bytes_in(club.path, key)) == []


def test_nothing_is_left_of_what_she_was_before(club: OpenBook) -> None:
    """Words that grow and shrink are moved about in the file, and drafts and steps come and go."""
    for number in range(60):
        she, ann = club.store.get(PEOPLE, 1), club.store.get(PEOPLE, 2)
        assert she is not None
        assert ann is not None
        with club.store.step(StepName("steps.person_changed", (("name", "Tarry"),))) as step:
            step.put(PEOPLE, replace(she, about="She hums loudly. " * (number * 37 % 150)))
            step.put(PEOPLE, replace(ann, about="Ann bakes. " * (number * 53 % 300)))
        if number % 7 == 0:
            club.store.undo()
        club.store.keep_draft(f"person_form:1:{number % 5}", {"about": "Tarry " * (number * 29 % 700)})
    key = club.inside()[2]
    club.store.forget(1, WORD)
    club.close()
    assert secrets_in(bytes_in(club.path, key)) == []


def test_the_search_would_find_her(club: OpenBook) -> None:
    key = club.inside()[2]
    club.close()
    assert secrets_in(bytes_in(club.path, key)) == list(SECRETS)


def test_what_she_did_with_others_stays(club: OpenBook) -> None:
    club.store.forget(1, WORD)
    kept = club.store
    husk = kept.get(PEOPLE, 1)
    assert husk is not None
    assert (husk.name, husk.phone, husk.telling, husk.photo) == (WORD, "", (), 0)
    assert husk.removed
    assert [one.name for one in kept.some(PEOPLE)] == ["Ann"]
    assert [one.came for one in kept.some(ATTENDANCE)] == ["came"]
    assert [one.owners for one in kept.some(JOBS)] == [(1, 2)]
    assert [one.words for one in kept.some(POINTS)] == ["The steps are steep."]
    paper = from_json(kept.some(FROZEN_MINUTES)[0].document)
    assert paper.blocks == (
        Faces(((None, "A member", ""), (None, "Ann", "Convener"))),
        PictureRow(None, ("A member says the steps are steep.", "We thanked a member.")),
        Words(("A member's cake was good.",)),
    )
    assert paper.drawings == ()
    assert kept.draft("meet:1:") == {"words": "A member will ring."}
    assert kept.draft("person_form:1:contact") is None
    assert kept.search("Tarabeth") == []


def test_undo_reaches_no_further_back(club: OpenBook) -> None:
    club.store.forget(1, WORD)
    assert club.store.next_undo() is None
    assert club.store.next_redo() is None
    assert club.store.undo() is None
    with club.store.step(StepName("steps.person_added", (("name", "Bob"),))) as step:
        step.put(PEOPLE, Person(name="Bob"))
    assert club.store.undo() is not None
    assert club.store.undo() is None
    assert [one.name for one in club.store.some(PEOPLE)] == ["Ann"]


def test_the_list_holds_an_id_and_a_day_and_no_name(club: OpenBook) -> None:
    make_copy_in(club, club.path.parent / "copies")
    club.store.forget(1, WORD)
    assert [(one.id, one.day, one.copies) for one in club.store.forgotten()] == [(1, "2026-11-25", 1)]
    club.store.forget(1, WORD)
    assert len(club.store.forgotten()) == 1


@pytest.mark.parametrize("damaged", [False, True])
def test_an_older_copy_forgets_her_again(club: OpenBook, tmp_path: Path, damaged: bool) -> None:
    older = make_copy_in(club, tmp_path / "copies").path
    with club.store.step(StepName("steps.person_added")) as step:
        step.put(PEOPLE, Person(name="Bob"))
    club.store.forget(1, WORD)
    kept = make_copy_in(club, tmp_path / "copies").path
    conn, _keys, key = club.inside()
    facts = all_facts(conn)
    club.close()
    bring_back_over(club.path, older, key, {} if damaged else facts, None if damaged else kept, MOMENT)
    assert secrets_in(bytes_in(club.path, key)) == []
    with open_book(club.path) as book:
        assert [one.name for one in book.store.some(PEOPLE)] == ["Ann"]
        assert json.loads(all_facts(book.inside()[0])[FACT])["forgotten"] == 1
        assert [one.id for one in book.store.forgotten()] == [1]
        with book.store.step(StepName("steps.person_added")) as step:
            step.put(PEOPLE, Person(name="Cem"))  # who gets the id that Bob had, and is not taken for him
    bring_back_over(club.path, kept, key, facts, older, MOMENT)
    with open_book(club.path) as book:
        assert json.loads(all_facts(book.inside()[0])[FACT])["forgotten"] == 0


def test_a_stop_in_the_middle_forgets_nothing(club: OpenBook, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_power(_conn: object) -> None:
        raise OSError("no power")

    monkeypatch.setattr(forgetting, "_drop_photos", no_power)
    with pytest.raises(OSError, match="no power"):
        club.store.forget(1, WORD)
    she = club.store.get(PEOPLE, 1)
    assert she is not None
    assert she.name == "Tarabeth Lowenstein"
    assert club.store.forgotten() == []
    assert club.store.next_undo() is not None


def test_a_book_that_was_cut_to_nothing_has_nobody_to_forget_again(tmp_path: Path) -> None:
    book = tmp_path / "cut.book"
    book.write_bytes(b"")
    assert carried_by(book, bytes(32)) == {}
