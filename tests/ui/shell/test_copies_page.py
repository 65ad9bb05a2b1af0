"""Copies, bringing one back, passwords and the sheet, as somebody presses through them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.app import Parts, build
from coprod_desktop.domain.copies import Stick
from coprod_desktop.domain.document import Document
from coprod_desktop.domain.recovery import key_groups
from coprod_desktop.storage import copy_file, slots
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.working import Working
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeClock
from tests.ui.shell.conftest import FakeFiles, press, words
from tests.waiting import settled


class FakeDrives:
    """Sticks that a test puts in and pulls out."""

    def __init__(self) -> None:
        self.inside: list[Stick] = []
        self.ejected: list[str] = []

    def sticks(self) -> list[Stick]:
        return list(self.inside)

    def eject(self, stick: Stick) -> bool:
        self.ejected.append(stick.name)
        return True


@pytest.fixture
def drives() -> FakeDrives:
    return FakeDrives()


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    folder = tmp_path / "media" / "BLUE"
    folder.mkdir(parents=True)
    return Stick("1111-AAAA", "BLUE", folder, device="/dev/sdb1")


@pytest.fixture
def parts(
    qtbot: QtBot,
    looks: Looks,
    book_path: Path,
    clock: FakeClock,
    files: FakeFiles,
    drives: FakeDrives,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Parts]:
    """The window of a club with two people, with drives of the test's own."""
    monkeypatch.setattr(slots, "MEMORY", 1 << 20)
    monkeypatch.setattr(slots, "PASSES", 1)
    made = build(book_path, looks, clock=clock, files=files, drives=drives)
    made.services.club.start("Healthy Living Club")
    made.services.people.add({"name": "Ann Baker"})
    made.services.people.add({"name": "Tunde Ola"})
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    made.window.open_first()
    QTest.qWaitForWindowExposed(made.window)
    yield made
    for one in made.window.findChildren(Working):
        one.end()
    made.close()


def until_done(page: QWidget) -> None:
    working = page.findChild(Working)
    for _ in range(500):
        if not working.busy:
            QTest.qWait(20)  # what was just added is shown when Qt next draws
            return
        QTest.qWait(20)
    raise AssertionError("it never came to the end")


def type_in(page: QWidget, name: str, typed: str) -> None:
    box = page.findChild(QLineEdit, name)
    box.clear()
    QTest.keyClicks(box, typed)


def test_a_copy_is_made_with_one_press_and_the_sentence_stays(parts: Parts, drives: FakeDrives, stick: Stick) -> None:
    window = parts.window
    assert "No copy on USB yet." in words(window.bottom_line)
    window.go(Place("copies"))
    page = window.page
    press(page, "make_copy")
    assert "Put a USB stick in first, or choose a folder." in words(page)
    drives.inside = [stick]
    page._look_for_sticks()
    assert "A stick that is new here." in words(page)
    press(page, "make_copy")
    assert "Making a copy. Leave the stick in." in words(page)
    until_done(page)
    said = words(page)
    assert "Safe copy made on Wednesday 25 November 2026: 2 people, 0 meetings.\nYou can take the stick out." in said
    assert "Write A on this stick." in said
    assert drives.ejected == ["BLUE"]
    assert "Last copy to USB: today." in words(window.bottom_line)
    assert list((stick.folder / "Our Club Book").glob("*.clubcopy"))
    press(page, "make_copy")
    until_done(page)
    assert "You can take the stick out." in words(page)
    assert "Write A on this stick." not in words(page)


def test_a_stick_that_goes_is_not_told_as_one_that_came(parts: Parts, drives: FakeDrives, stick: Stick) -> None:
    drives.inside = [stick, Stick("2222-BBBB", "RED", stick.folder.parent)]
    parts.window.go(Place("copies"))
    said: list[str] = []
    parts.window.page.said.connect(said.append)
    drives.inside = [stick]
    parts.window.page._look_for_sticks()
    assert said == []
    drives.inside = [stick, Stick("2222-BBBB", "RED", stick.folder.parent)]
    parts.window.page._look_for_sticks()
    assert said == ["A USB stick is in."]


def test_a_copy_can_be_stopped(parts: Parts, drives: FakeDrives, stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copy_file, "PIECE", 512)
    drives.inside = [stick]
    parts.window.go(Place("copies"))
    page = parts.window.page
    press(page, "make_copy")
    page.working.stop()
    until_done(page)
    assert "Stopped. No copy was made." in words(page)
    assert not list(stick.folder.rglob("*.clubcopy"))


def test_a_copy_in_a_folder_starts_at_home_and_still_asks_for_a_stick(
    parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, folder: str) -> str:
        asked.append(folder)
        return str(tmp_path / "chosen")

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", choose)
    parts.window.go(Place("copies"))
    page = parts.window.page
    assert page is not None
    press(page, "choose_folder")
    until_done(page)
    assert asked == [str(Path.home())]
    assert "Put a USB stick in. It shows here by itself." in words(page)
    assert "Last copy, in a folder: today." in words(parts.window.bottom_line)


def test_a_copy_that_fails_says_why_and_what_to_do(
    parts: Parts, drives: FakeDrives, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    drives.inside = [stick]
    parts.window.go(Place("copies"))
    page = parts.window.page
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1}))
    press(page, "make_copy")
    until_done(page)
    assert "There is no room on the stick." in words(page)


def test_a_copy_is_tested_and_compared_before_it_is_brought_back(parts: Parts) -> None:
    parts.services.copies.copy_here()
    parts.services.people.add({"name": "Cas"})
    window = parts.window
    window.go(Place("copies"))
    page = window.page
    press(page, "test_here_0")
    until_done(page)
    assert "This copy is good. In it are 2 people and 0 meetings." in words(page)
    press(page, "bring_back_here_0")
    page = window.page
    assert page.key == "bring_back"
    until_done(page)
    said = words(page)
    assert "3 people here, 2 in this copy." in said
    assert "First, the book as it is today is kept as a copy." in said
    asked: list[Place] = []
    window.outside_wanted.connect(asked.append)
    press(page, "bring_it_back")
    assert [one.page for one in asked] == ["restore"]
    assert asked[0].extra.endswith(".clubcopy")


def test_a_damaged_copy_is_not_brought_back(parts: Parts) -> None:
    parts.services.copies.copy_here()
    (found,) = parts.services.copies.here()
    content = bytearray(found.path.read_bytes())
    content[len(content) // 2] ^= 1
    found.path.write_bytes(content)
    parts.window.go(Place("bring_back", extra=str(found.path)))
    page = parts.window.page
    until_done(page)
    assert "This copy of the book is damaged" in words(page)
    asked: list[Place] = []
    parts.window.outside_wanted.connect(asked.append)
    press(page, "bring_it_back")
    assert asked == []
    assert "did not pass the test" in words(page)


def test_two_sticks_are_a_choice(parts: Parts, drives: FakeDrives, stick: Stick, tmp_path: Path) -> None:
    red = Stick("2222-BBBB", "RED", tmp_path / "media" / "RED", device="/dev/sdc1")
    red.folder.mkdir()
    drives.inside = [stick, red]
    parts.window.go(Place("copies"))
    page = parts.window.page
    assert "Which stick?" in words(page)
    press(page, "choice_stick_1")
    press(page, "make_copy")
    until_done(page)
    assert drives.ejected == ["RED"]


def test_passwords_are_added_changed_and_removed(parts: Parts) -> None:
    window = parts.window
    window.go(Place("privacy"))
    page = window.page
    assert "There is no password." in words(page)
    press(page, "save_password")
    settled()
    assert "Type whose password this is." in words(page)
    type_in(page, "box_who", "Ann")
    type_in(page, "box_password", "blue teapot hat")
    press(page, "save_password")
    settled()
    assert [one.who for one in parts.services.privacy.passwords()] == ["Ann"]
    assert page.findChild(QLineEdit, "box_password").text() == ""
    press(page, "change_password_0")
    type_in(page, "box_password", "short")
    press(page, "save_password")
    settled()
    assert "Make the password longer: 8 letters or more." in words(page)
    type_in(page, "box_password", "green window box")
    press(page, "save_password")
    settled()
    assert "The password is changed." in words(page)
    press(page, "remove_password_0")
    press(page, "answer_keep")
    assert parts.services.privacy.passwords()
    press(page, "remove_password_0")
    press(page, "answer_remove")
    assert parts.services.privacy.passwords() == ()


def test_a_password_that_was_typed_and_not_saved_is_nowhere(parts: Parts) -> None:
    parts.window.go(Place("privacy"))
    page = parts.window.page
    type_in(page, "box_password", "blue teapot hat")
    parts.window.go(Place("today"))
    assert page.findChild(QLineEdit, "box_password").text() == ""
    assert parts.services.book.store.drafts() == []


def test_asking_at_opening_needs_the_sheet_first(parts: Parts) -> None:
    parts.services.privacy.add("Ann", "blue teapot hat")
    parts.window.go(Place("privacy"))
    page = parts.window.page
    page.asks_row.box.click()
    assert "Print the recovery sheet first." in words(page)
    assert not page.asks_row.answer
    parts.services.privacy.vault.note_sheet(parts.services.book.today)
    page.asks_row.box.click()
    assert parts.services.privacy.asks()


def test_the_sheet_is_printed_and_two_groups_are_typed_back(parts: Parts) -> None:
    window = parts.window
    window.go(Place("recovery_sheet"))
    page = window.page
    printed: list[Document] = []
    page.print_wanted.connect(lambda document, _wish: printed.append(document))
    press(page, "see_paper")
    assert window.page.key == "paper"
    assert printed[0].secret
    assert not window.page.save_button.isVisible()
    assert not window.page.open_button.isVisible()
    window.back()
    groups = parts.services.privacy.vault.sheet()
    assert not any(group in words(page) for group in groups)
    first, second = page._numbers
    type_in(page, "box_first", groups[first - 1].lower())
    type_in(page, "box_second", "WRONG")
    press(page, "check_groups")
    assert "This is not what stands on the sheet." in words(page)
    type_in(page, "box_second", groups[second - 1])
    press(page, "check_groups")
    assert "The recovery sheet is right." in words(page)
    assert parts.services.privacy.has_sheet()


def test_without_a_sheet_the_page_says_that_copies_open_here_only(parts: Parts) -> None:
    parts.window.go(Place("copies"))
    assert "Your copies open on this computer only." in words(parts.window.page)
    press(parts.window.page, "see_sheet")
    assert parts.window.page.key == "recovery_sheet"


def test_another_paper_can_be_saved_again_after_the_secret_one(parts: Parts) -> None:
    from coprod_desktop.domain.document import PrintWish, Words

    parts.window.paper(parts.services.privacy.sheet_document("Club"), PrintWish())
    parts.window.paper(Document("Minutes", "Club", "today", (Words(("We sang.",)),)), PrintWish())
    assert parts.window.page.save_button.isVisible()


def test_the_lock_is_asked_of_the_program(parts: Parts) -> None:
    parts.window.go(Place("privacy"))
    assert "Locking needs a password." in words(parts.window.page)
    press(parts.window.page, "lock_now")
    assert "Locking needs a password. Add one first." in parts.window.page.notice.words()
    parts.services.privacy.add("Ann", "blue teapot hat")
    parts.window.go(Place("privacy"))
    page = parts.window.page
    asked: list[Place] = []
    parts.window.outside_wanted.connect(asked.append)
    press(page, "choice_lock_after_15")
    assert parts.services.privacy.lock_after() == 15
    press(page, "lock_now")
    assert asked == [Place("lock")]


# The yearly rehearsal


def sheet_of(parts: Parts) -> str:
    return " ".join(parts.services.privacy.vault.sheet())


def test_a_rehearsal_with_the_stick_and_the_paper(parts: Parts, drives: FakeDrives, stick: Stick) -> None:
    drives.inside = [stick]
    job = parts.services.copies.start(parts.services.copies.sticks()[0])
    parts.services.copies.keep(job, job.work())
    parts.services.privacy.note_seen()
    window = parts.window
    window.go(Place("copies"))
    assert "We never tried whether a copy brings the book back." in words(window.page)
    press(window.page, "see_rehearsal")
    page = window.page
    assert "On the stick BLUE: Wednesday 25 November 2026, 2 pm. 2 people, 0 meetings." in words(page)
    press(page, "rehearse")
    assert "Type the 13 groups from the sheet." in words(page)
    groups = sheet_of(parts).split()
    box = page.findChild(QPlainTextEdit, "box_sheet")
    for group in [*groups[:4], "ZZZZZ"]:
        QTest.keyClicks(box, f"{group.lower()} ")
    assert "4 of 13 groups are right.\nGroup 5 is mistyped." in words(page)
    press(page, "rehearse")
    assert "The groups are not right yet." in words(page)
    box.setPlainText(sheet_of(parts))
    assert "All 13 groups are right." in words(page)
    press(page, "rehearse")
    until_done(page)
    said = words(page)
    assert "brings the book back. In it are 2 people and 0 meetings." in said
    assert "The recovery sheet opened it." in said
    assert box.toPlainText() == ""
    press(page, "see_paper")
    assert window.page.title() == "Rehearsal of a bad day"


def test_a_rehearsal_shows_a_stick_that_is_put_in_and_what_goes_wrong(
    parts: Parts, drives: FakeDrives, stick: Stick
) -> None:
    parts.window.go(Place("rehearsal"))
    page = parts.window.page
    assert "There is no copy yet. Make one first." in words(page)
    job = parts.services.copies.start(stick.folder / "Our Club Book")
    parts.services.copies.keep(job, job.work())
    drives.inside = [stick]
    page._look_for_sticks()
    QTest.qWait(20)
    assert "On the stick BLUE:" in words(page)
    press(page, "choice_way_sheet")
    page.findChild(QPlainTextEdit, "box_sheet").setPlainText(" ".join(key_groups(bytes(32))))
    press(page, "rehearse")
    until_done(page)
    assert "This recovery sheet belongs to another book." in words(page)
    (copy,) = (stick.folder / "Our Club Book").glob("*.clubcopy")
    copy.write_bytes(copy.read_bytes()[:-5000] + bytes(5000))
    press(page, "choice_way_key")
    press(page, "rehearse")
    until_done(page)
    assert "This copy of the book is damaged" in words(page)
    assert parts.services.rehearsal.last() is None


def test_somebody_says_once_a_year_where_both_sheets_are(parts: Parts, clock: FakeClock) -> None:
    window = parts.window
    window.go(Place("recovery_sheet"))
    assert "Do you know where both sheets are?" not in words(window.page)
    parts.services.privacy.note_seen()
    clock.time += timedelta(days=400)
    window.go(Place("today"))
    press(window.page, "today_sheet_button")
    page = window.page
    assert "Somebody last saw them on 25 November 2026." in words(page)
    press(page, "one_missing")
    assert "Print the sheet again below" in words(page)
    press(page, "both_there")
    QTest.qWait(20)  # what was just added is shown when Qt next draws
    assert "Somebody last saw them on 30 December 2027." in words(page)
    window.go(Place("today"))
    assert window.page.findChild(QWidget, "today_sheet") is None


# Where the copies are


def test_each_place_says_what_is_newest_and_which_stick_is_next(
    parts: Parts, drives: FakeDrives, stick: Stick, tmp_path: Path, clock: FakeClock
) -> None:
    red = Stick("2222-BBBB", "RED", tmp_path / "media" / "RED", device="/dev/sdc1")
    red.folder.mkdir()
    copies = parts.services.copies
    for days, one in ((0, stick), (3, red)):
        clock.time += timedelta(days=days)
        drives.inside = [one]
        parts.services.people.add({"name": one.name})
        job = copies.start(copies.sticks()[0])
        copies.keep(job, job.work())
    parts.window.go(Place("copies"))
    said = words(parts.window.page)
    assert "Stick B, RED: it is in" in said
    assert "Stick A, BLUE" in said
    assert "It is not in. Last copy on it: 3 days ago." in said
    assert "This time, put in stick A. It was not used for longest." in said
    drives.inside = [stick, red, Stick("3333-CCCC", "VISITOR", tmp_path)]
    assert [one.stick.name for one in copies.sticks()] == ["BLUE", "RED", "VISITOR"]


def test_a_copy_found_damaged_by_its_test_says_so_in_its_place(parts: Parts) -> None:
    parts.services.copies.copy_here()
    (found,) = parts.services.copies.here()
    content = bytearray(found.path.read_bytes())
    content[len(content) // 2] ^= 1
    found.path.write_bytes(content)
    parts.window.go(Place("copies"))
    page = parts.window.page
    press(page, "test_here_0")
    until_done(page)
    said = words(page)
    found.path.rename(found.path.with_suffix(".elsewhere"))
    press(page, "test_here_0")
    until_done(page)
    assert "This copy is not there any more. Look whether its stick is in." in words(page)
    assert "This copy is damaged. Do not rely on it." in said
    assert "Choose another copy, the newest one before this." in said
