"""A club promises somebody that the book forgets them: by keys alone, for good, and again after an older copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from coprod_desktop.domain.copies import Stick
from coprod_desktop.domain.decisions import JOBS
from coprod_desktop.domain.document import lines_of
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.values import replace
from coprod_desktop.running.program import Program
from coprod_desktop.services.copies.sticks import StickSeen
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.screens.forget import PAGES
from tests.features.at_the_laptop import Laptop, close, damage, names
from tests.hands import Keyboard, press, words
from tests.waiting import settled, until


@pytest.fixture
def tara(program: Program) -> Person:
    """Somebody whose name stands in a job and in somebody else's notes, and who was removed."""
    services = program.club.services
    tara = services.people.add({"name": "Tara Lowe", "phone": "07700 900456"})
    services.jobs.add({"what": "Tara and Ann bring the cups.", "owners": [tara.id]})
    ann = next(one for one in services.people.here() if one.name == "Ann")
    services.people.save(ann, {"notes": "Ring Tara Lowe first."})
    program.club.window.go(Place("person", tara.id))
    assert "Remove puts Tara Lowe in the bin. There you can forget Tara Lowe for good." in words(program.club.window)
    press(program.club.window, "remove_person")
    return tara


def test_she_is_forgotten_by_keys_alone(program: Program, tara: Person, qtbot) -> None:
    window, hands = program.club.window, Keyboard()
    window.go(Place("bin"))
    hands.press(f"forget_person_{tara.id}")
    assert window.page.key == "forget"
    assert "Tara Lowe's name also stands in 2 more places" in words(window)
    hands.press("forget_person")
    assert "The name stays in 2 places below. Change these first." in words(window)
    hands.press("answer_keep")
    hands.press("put_a_member")
    assert "also stands in" not in words(window)
    hands.press("forget_person")
    assert "Tara Lowe's name, phone, photo and notes go from the book for ever." in words(window)
    assert hands.focused.objectName() == "answer_keep"  # the safe answer has the keyboard
    hands.key(Qt.Key.Key_Space)
    assert program.club.services.people.get(tara.id).phone == "07700 900456"
    hands.press("forget_person")
    hands.press("answer_forget")

    told = words(window)
    assert "Forgotten for good" in told
    assert "Tara" not in told
    store = program.club.opened.store
    assert store.get(PEOPLE, tara.id).phone == ""
    assert [one.what for one in store.some(JOBS)] == ["A member and Ann bring the cups."]
    assert [one.notes for one in store.some(PEOPLE) if one.name == "Ann"] == ["Ring a member first."]
    assert window.findChild(QAbstractButton, "top_undo").accessibleName() == "Undo"  # and names no step
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "There is nothing to undo." in words(window)
    assert store.get(PEOPLE, tara.id).phone == ""

    window.go(Place("bin"))
    settled()
    assert window.findChild(QAbstractButton, f"put_back_person_{tara.id}") is None
    assert "1 person was forgotten for good." in words(window)
    hands.press(f"left_to_do_{tara.id}")
    assert window.page.key == "forget"
    window.go(Place("person", tara.id))
    assert "This person was forgotten for good." in words(window)


def test_the_list_of_what_is_left_has_no_name(program: Program, tara: Person) -> None:
    services = program.club.services
    make_copy_in(program.club.opened, services.copies.vault.folder)
    services.forgetting.forget(tara)
    make_copy_in(program.club.opened, services.copies.vault.folder)
    window = program.club.window
    window.go(Place("forget", tara.id))
    assert words(window).count("On this computer, copies of these days:") == 1
    assert "Old copies go by themselves" in words(window)
    papers = []
    window.page.print_wanted.connect(lambda document, _wish: papers.append(document))
    press(window, "print_left")
    said = "\n".join(lines_of(papers[0]))
    assert "Sheets that were filled in by hand" in said
    assert "On this computer, copies of these days:" in said
    assert "Tara" not in said
    assert "Lowe" not in said
    (gone,) = program.club.opened.store.forgotten()
    assert gone.copies == 1
    earlier = services.forgetting.copy_lines(replace(gone, copies=0))  # as if both copies were made after it
    assert earlier[0] == "We know of no copy that still does."


def test_an_older_copy_says_that_she_is_forgotten_again(program: Program, tara: Person) -> None:
    copy = make_copy_in(program.club.opened, program.club.services.copies.vault.folder).path
    program.club.services.people.add({"name": "Cas"})
    program.club.services.forgetting.forget(tara)
    program.coming_back.restore(copy)
    settled()
    assert names(program) == ["Ann", "Bob"]
    assert "1 person in it was forgotten for good, and is so again." in words(program.club.window.page)
    assert program.club.opened.store.get(PEOPLE, tara.id).name == "a member"
    assert [one.id for one in program.club.opened.store.forgotten()] == [tara.id]
    assert program.club.services.people.add({"name": "Dee"}).name == "Dee"


def test_the_page_says_it_before_a_copy_comes_back(program: Program, tara: Person, tmp_path: Path) -> None:
    """The copy lies alone in a drawer: it is the book of today that knows."""
    services = program.club.services
    copy = make_copy_in(program.club.opened, tmp_path / "drawer").path
    program.club.window.go(Place("bring_back", extra=str(copy)))
    until(lambda: "This copy is good" in words(program.club.window.page))
    assert "forgotten" not in words(program.club.window.page)
    bob = next(one for one in services.people.here() if one.name == "Bob")
    services.people.remove(bob)
    for person in (tara, bob):
        services.forgetting.forget(person)
    program.club.window.go(Place("today"))
    program.club.window.go(Place("bring_back", extra=str(copy)))
    told = "2 people were forgotten after this copy was made. They are forgotten again."
    until(lambda: told in words(program.club.window.page))
    press(program.club.window.page, "bring_it_back")
    settled()
    assert names(program) == ["Ann"]
    assert "2 people in it were forgotten for good, and are so again." in words(program.club.window.page)


def test_a_new_laptop_forgets_her_again_from_the_stick_alone(
    program: Program,
    tara: Person,
    laptops: Callable[[str], Laptop],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The stick is in while she is forgotten, and no copy is made on it after that."""
    stick = Stick("1111-AAAA", "BLUE", tmp_path / "BLUE")
    make_copy_in(program.club.opened, stick.folder / "Our Club Book")
    copies = program.club.services.copies
    monkeypatch.setattr(type(copies.sticks), "inside", lambda _self: [StickSeen(stick)])
    groups = program.club.services.privacy.vault.sheet()
    program.club.services.forgetting.forget(tara)
    close(program)
    drives = SimpleNamespace(sticks=lambda: [stick])
    monkeypatch.setattr("coprod_desktop.system.drives.drives_of_this_computer", lambda: drives)
    again = laptops("the new one").start()
    press(again.start_window, "bring_back")
    told = "1 person was forgotten after this copy was made. That person is forgotten again."
    assert told in words(again.start_window)
    press(again.start_window.fetch, "choose_copy_0")
    assert told in words(again.start_window)
    again.start_window.fetch.findChild(QPlainTextEdit, "box_sheet").setPlainText(" ".join(groups))
    press(again.start_window.fetch, "unlock_button")
    assert names(again) == ["Ann", "Bob"]
    again.club.window.go(Place("bin"))
    assert "1 person was forgotten for good." in words(again.club.window)
    assert "Tara" not in words(again.club.window)
    close(again)


def test_a_damaged_book_says_it_before_its_older_copy_comes_back(
    program: Program, tara: Person, laptop: Laptop
) -> None:
    folder = program.club.services.copies.vault.folder
    make_copy_in(program.club.opened, folder)
    program.club.services.forgetting.forget(tara)
    close(program)
    newest = max(folder.glob("*.clubcopy"), key=lambda one: one.name)
    newest.write_bytes(newest.read_bytes()[:-9000])
    damage(laptop.folders.book)
    again = laptop.start()
    told = "1 person was forgotten after this copy was made. That person is forgotten again."
    until(lambda: told in words(again.start_window))
    press(again.start_window, "trouble_copy")
    assert names(again) == ["Ann", "Bob"]
    assert again.club.opened.store.get(PEOPLE, tara.id).name == "a member"
    close(again)


@pytest.mark.parametrize("typed", ["forget", "delete"])
def test_find_knows_how(program: Program, typed: str) -> None:
    window = program.club.window
    window.go(Place("find", extra=typed))
    lists = window.page._lists["help"][1].rows
    assert "Undo, and bring things back" in [lists.row(number).title for number in range(lists.rowCount())]


def test_each_place_of_the_name_opens(program: Program, tara: Person) -> None:
    forgetting = program.club.services.forgetting
    found = forgetting.mentions(tara)
    assert sorted(one.line for one in found) == ["Ring Tara Lowe first.", "Tara and Ann bring the cups."]
    for one in found:
        shown = forgetting.shown_by(one.kind, one.id)
        assert shown is not None
        program.club.window.go(Place("forget", tara.id))
        rows = program.club.window.page.findChild(object, "mentions_list").rows
        row = next(rows.row(number) for number in range(rows.rowCount()) if rows.row(number).title == one.line)
        program.club.window.page._see(row)
        settled()
        assert program.club.window.page.key == PAGES[shown[0]]


def test_each_way_the_name_is_written_is_found(program: Program, tara: Person) -> None:
    services = program.club.services
    services.people.save(services.people.get(tara.id), {"known_as": 'Tara "Tip"'})
    services.jobs.add({"what": "Sweep", "steps": 'Ask Tara "Tip" first.\nSweep.'})
    services.jobs.add({"what": "Ring TARA LOWE."})
    services.jobs.add({"what": "Ask the Taranto club."})
    gone = services.jobs.add({"what": "Tara brings jam."})
    services.jobs.remove(gone)
    found = services.forgetting.mentions(services.people.get(tara.id))
    assert sorted(one.line for one in found) == [
        'Ask Tara "Tip" first.', "Ring TARA LOWE.", "Ring Tara Lowe first.", "Tara and Ann bring the cups.",
        "Tara brings jam.",
    ]  # fmt: skip


def test_only_what_holds_the_name_is_read(program: Program, tara: Person) -> None:
    """A club of twenty years has 70,000 records: reading them all held up the window for a second."""
    conn, _, _ = program.club.opened.inside()
    sent: list[str] = []
    conn.set_trace_callback(sent.append)
    found = program.club.services.forgetting.mentions(tara)
    conn.set_trace_callback(None)
    assert len(found) == 2
    other_names, *looks = sent
    assert other_names.startswith('SELECT t."name", t."known_as" FROM "people"')
    assert len(looks) > 10
    assert all("WHERE instr(" in one for one in looks)


def test_another_tara_keeps_her_name(program: Program, tara: Person) -> None:
    program.club.services.people.add({"name": "Tara Singh"})
    assert program.club.services.forgetting.names(tara) == ("Tara Lowe",)
    assert [one.line for one in program.club.services.forgetting.mentions(tara)] == ["Ring Tara Lowe first."]
