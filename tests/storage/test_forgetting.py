"""Somebody who is forgotten is nowhere in the closed book, and is forgotten again when an older copy comes back."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from coprod_desktop.domain.decisions import JOBS, Job
from coprod_desktop.domain.document import Document, Faces, Picture, PictureRow, Words
from coprod_desktop.domain.gifts import GIFTS, SKILLS, Gift, Skill
from coprod_desktop.domain.meetings import (
    AGENDA_ITEMS,
    ATTENDANCE,
    FROZEN_MINUTES,
    MEETINGS,
    POINTS,
    AgendaItem,
    Attendance,
    FrozenMinutes,
    Meeting,
    Point,
)
from coprod_desktop.domain.papers import SHEETS, Sheet
from coprod_desktop.domain.people import NEEDS, PEOPLE, ROLES, ROLES_HELD, TIES_KEPT, Needs, Person, Role, RoleHeld, Tie
from coprod_desktop.domain.records import StepName
from coprod_desktop.domain.values import replace
from coprod_desktop.services.frozen import from_json, to_json
from coprod_desktop.storage import forgetting
from coprod_desktop.storage.club_file import OpenBook, open_book
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.storage.facts import all_facts
from coprod_desktop.storage.forgetting import carried_by, facts_to_carry
from coprod_desktop.storage.restore import FACT, bring_back_over
from coprod_desktop.storage.seals import PAGE

MOMENT = datetime(2026, 11, 25, 14, 0)  # noqa: DTZ001 - local time, as the book keeps it
WORD = "a member"
# What is hers alone. No other record holds these bytes.
SECRETS = (
    "Tarabeth", "Lowenstein", "Tarry", "07700900456", "tarry@example.org", "Willow Lane", "Ring twice", "Quentin",
    "bends iron", "hums loudly", "her blue folder", "by pigeon post", "waved her scarf", "typed by Zebedee",
    "half a letter", "PHOTO-OF-HER", "PHOTO-OF-OLD", "tarabeth", "her niece", "old number 0199",
)  # fmt: skip


@pytest.fixture
def club(opened: OpenBook) -> OpenBook:
    """A book in which Tarabeth has left something in every corner. Person 1 is she, person 2 is Ann."""
    with opened.store.step(StepName("steps.person_added", (("name", "Tarabeth Lowenstein"),))) as step:
        she = step.put(PEOPLE, Person(name="Tarabeth Lowenstein", phone="old number 0199"))
        ann = step.put(PEOPLE, Person(name="Ann"))
        old = step.keep_photo(b"PHOTO-OF-OLD" * 40)
        she = step.put(PEOPLE, replace(she, photo=old))
    with opened.store.step(StepName("steps.person_name", (("name", "Tarry"),))) as step:
        she = step.put(
            PEOPLE,
            replace(
                she, known_as="Tarry", phone="07700900456", email="tarry@example.org", address="Willow Lane 4",
                notes="Ring twice", emergency_name="Quentin", about="She hums loudly", telling=("phone",),
                photo=step.keep_photo(b"PHOTO-OF-HER" * 600),
            ),
        )  # fmt: skip
        step.put(NEEDS, Needs(person=she.id, helps=("breaks",), words="her blue folder"))
        step.put(ROLES_HELD, RoleHeld(person=she.id, role=step.put(ROLES, Role(name="Trustee")).id))
        step.put(TIES_KEPT, Tie(person=ann.id, other=she.id, note="her niece"))
        step.put(GIFTS, Gift(person=she.id, skill=step.put(SKILLS, Skill(name="Strength")).id, words="bends iron"))
        met = step.put(MEETINGS, Meeting(on=date(2026, 11, 18), state="agreed", invited=(she.id, ann.id)))
        step.put(ATTENDANCE, Attendance(meeting=met.id, person=she.id, came="came", note="waved her scarf"))
        step.put(AGENDA_ITEMS, AgendaItem(title="Post", raised_by=she.id, raised_words="by pigeon post"))
        step.put(POINTS, Point(meeting=met.id, point_kind="said", words="The steps are steep.", people=(she.id,)))
        step.put(JOBS, Job(what="Water the plants", owners=(she.id, ann.id)))
        step.put(SHEETS, Sheet(form="new_member", person=she.id, answers="half a letter", typed_by="typed by Zebedee"))
        face = Picture(f"photo:{she.photo}", "Tarabeth Lowenstein")
        paper = Document(
            title="Minutes",
            club="Tea Club",
            date="18 November 2026",
            blocks=(
                Faces(((face, "Tarabeth Lowenstein", ""), (None, "Ann", "Convener"))),
                PictureRow(face, ("Tarry says the steps are steep.", "We thanked Tarry.")),
                Words(("TARABETH LOWENSTEIN's cake was good.",)),
            ),
            drawings=((f"photo:{she.photo}", b"PHOTO-OF-HER" * 600),),
        )
        step.put(FROZEN_MINUTES, FrozenMinutes(meeting=met.id, document=to_json(paper)))
    opened.store.keep_draft(f"person_form:{she.id}:contact", {"phone": "07700900456"})
    opened.store.keep_draft("meet:1:", {"words": "Tarabeth Lowenstein will ring."})
    with opened.store.step(StepName("steps.person_removed", (("name", "Tarry"),))) as step:
        step.remove(PEOPLE, she.id)
    return opened


def bytes_in(path: Path, key: bytes) -> bytes:
    """Return every byte of a closed book as it is under its lock, page by page, its free room too.

    No database library reads them, because that would read no free room: each page of SQLCipher is AES-256-CBC, with
    16 bytes of salt before the first, and ends in 16 bytes to begin with and a seal of 64.
    """
    content, raw = path.read_bytes(), b"SQLite format 3\0"
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        lock = Cipher(AES(key), CBC(page[-80:-64])).decryptor()
        raw += lock.update(page[0 if start else 16 : -80])
    assert b"CREATE TABLE" in raw
    return raw


def secrets_in(raw: bytes) -> list[str]:
    return [one for one in SECRETS if one.encode() in raw]


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
    facts = all_facts(conn) | facts_to_carry(conn)
    club.close()
    bring_back_over(club.path, older, key, {} if damaged else facts, None if damaged else kept, MOMENT)
    assert secrets_in(bytes_in(club.path, key)) == []
    with open_book(club.path) as book:
        assert [one.name for one in book.store.some(PEOPLE)] == ["Ann"]
        assert json.loads(all_facts(book.inside()[0])[FACT])["forgotten"] == 1
        assert [one.id for one in book.store.forgotten()] == [1]
        with book.store.step(StepName("steps.person_added")) as step:
            cem = step.put(PEOPLE, Person(name="Cem"))
        assert cem.id == 4  # Bob had 3, and nobody else ever gets it
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
