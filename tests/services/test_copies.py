"""Copies as a club makes them: on the laptop by themselves, on sticks A and B, thinned, tested, compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from coprod_desktop.domain.club import CLUBS
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.all import Services, services_for
from coprod_desktop.services.book import Book
from coprod_desktop.services.copies.service import CopyService
from coprod_desktop.services.copies.sticks import FOLDER_ON_STICK
from coprod_desktop.services.today import TodayService
from coprod_desktop.storage.club_file import create_book
from coprod_desktop.storage.copies import make_copy_in
from tests.fakes import FakeClock, FakeDrives


@pytest.fixture
def services(club_that_met: Services) -> Services:
    return club_that_met


@pytest.fixture
def copies(services: Services) -> CopyService:
    return services.copies


def test_a_copy_on_a_stick_says_what_is_in_it_and_that_the_stick_can_go(
    copies: CopyService, drives: FakeDrives, told: list[Changes]
) -> None:
    (seen,) = copies.sticks.inside()
    assert copies.sticks.line(seen) == "A stick that is new here. No copy of this club is on it yet."
    assert copies.due.last_words() == "No copy on USB yet."
    job = copies.start(seen)
    done = job.work()
    assert drives.ejected == ["BLUE"]
    sentence = copies.keep(job, done)
    assert sentence == (
        "Safe copy made on Wednesday 25 November 2026: 2 people, 1 meeting.\nYou can take the stick out."
    )
    assert told[-1].kinds == {"copy"}
    assert copies.due.last_words() == "Last copy to USB: today."
    assert copies.sticks.mark(seen.stick) == "Write A on this stick."
    (found,) = copies.on(drives.blue.folder)
    assert found.path.parent == drives.blue.folder / FOLDER_ON_STICK
    assert copies.words.line(found) == "2 people, 1 meeting."
    assert copies.words.name(found) == "Wednesday 25 November 2026, 2 pm"


def test_a_stick_that_something_holds_is_not_said_to_be_free(copies: CopyService, drives: FakeDrives) -> None:
    drives.can_eject = False
    job = copies.start(copies.sticks.inside()[0])
    assert "Eject the stick in your files window" in copies.keep(job, job.work())


def test_two_sticks_take_turns(copies: CopyService, drives: FakeDrives, clock: FakeClock) -> None:
    assert copies.sticks.advice() == ""
    for stick, advice in (
        (drives.blue, "Use a second stick next time, and keep the two in two places."),
        (drives.red, "This time, put in stick A. It was not used for longest."),
        (drives.blue, "This time, put in stick B. It was not used for longest."),
    ):
        drives.inside = [stick]
        job = copies.start(copies.sticks.inside()[0])
        copies.keep(job, job.work())
        assert copies.sticks.advice() == advice
        clock.time += timedelta(days=1)
    drives.inside = [drives.blue, drives.red]
    assert [(one.letter, one.last) for one in copies.sticks.inside()] == [
        ("B", date(2026, 11, 26)),
        ("A", date(2026, 11, 27)),
    ]
    assert copies.sticks.line(copies.sticks.inside()[0]) == "Stick B. Last copy on it: 2 days ago."


def test_a_stick_that_cannot_be_told_apart_gets_no_letter(copies: CopyService, drives: FakeDrives) -> None:
    drives.inside = [replace(drives.blue, id="")]
    job = copies.start(copies.sticks.inside()[0])
    copies.keep(job, job.work())
    assert copies.sticks.mark(drives.inside[0]) == ""
    assert copies.sticks.advice() == ""
    assert copies.due.last_words() == "Last copy to USB: today."


def test_a_copy_in_a_folder_of_this_computer_is_lost_with_it_and_quiets_no_reminder(
    copies: CopyService, tmp_path: Path, drives: FakeDrives
) -> None:
    job = copies.start(tmp_path / "chosen")
    sentence = copies.keep(job, job.work())
    assert sentence == (
        "Safe copy made on Wednesday 25 November 2026: 2 people, 1 meeting.\n"
        "It is on this computer. If the computer is lost, this copy is lost too.\n"
        "Make one on a USB stick as well."
    )
    assert drives.ejected == []
    assert len(copies.on(tmp_path / "chosen")) == 1
    assert copies.due.last_words() == "No copy on USB yet."
    assert copies.due.is_due()
    assert not copies.due.has_left()
    assert copies.due.first() is None


def test_a_copy_in_a_folder_of_a_network_is_never_called_one_on_usb(
    copies: CopyService, drives: FakeDrives, tmp_path: Path
) -> None:
    assert copies.due.wants_stick()
    drives.network = tmp_path / "server"
    job = copies.start(drives.network / "chosen")
    assert copies.keep(job, job.work()) == "Safe copy made on Wednesday 25 November 2026: 2 people, 1 meeting."
    assert copies.due.last_words() == "Last copy, in a folder: today."
    assert not copies.due.is_due()
    assert copies.due.wants_stick()
    job = copies.start(copies.sticks.inside()[0])
    copies.keep(job, job.work())
    assert copies.due.last_words() == "Last copy to USB: today."
    assert not copies.due.wants_stick()


def test_a_folder_that_is_on_a_stick_counts_as_the_stick(copies: CopyService, drives: FakeDrives) -> None:
    job = copies.start(drives.blue.folder / "mine")
    assert copies.keep(job, job.work()).endswith("You can take the stick out.")
    assert drives.ejected == ["BLUE"]
    assert copies.sticks.mark(drives.blue) == "Write A on this stick."
    assert copies.due.last_words() == "Last copy to USB: today."
    assert copies.on(drives.blue.folder / "mine")[0].path.parent == drives.blue.folder / "mine"


def test_the_folder_that_was_chosen_is_remembered_while_it_is_there(
    copies: CopyService, services: Services, tmp_path: Path
) -> None:
    assert copies.chosen_folder() is None
    (tmp_path / "chosen").mkdir()
    copies.choose_folder(tmp_path / "chosen")
    assert services_for(services.book, copies.vault, copies.drives).copies.chosen_folder() == tmp_path / "chosen"
    (tmp_path / "chosen").rmdir()
    assert copies.chosen_folder() is None


def test_it_can_be_stopped_and_the_sentence_is_never_said(copies: CopyService, drives: FakeDrives) -> None:
    job = copies.start(copies.sticks.inside()[0])
    with pytest.raises(CopyStopped):
        job.work(lambda _done, _total: False)
    assert copies.on(drives.blue.folder) == []
    assert copies.due.last_words() == "No copy on USB yet."
    assert drives.ejected == []
    copies.start(copies.sticks.inside()[0]).drop()


def test_the_laptop_makes_a_copy_when_something_changed(
    services: Services, copies: CopyService, clock: FakeClock
) -> None:
    assert copies.due.wanted_here()
    copies.copy_here()
    assert not copies.due.wanted_here()
    assert copies.due.last_words() == "No copy on USB yet."
    services.people.add({"name": "Cas"})
    assert copies.due.wanted_here()
    copies.copy_here()
    services.book.undo()
    assert copies.due.wanted_here()
    copies.copy_here()
    services.people.add({"name": "Dee"})
    assert copies.due.wanted_here()
    assert [one.number for one in copies.here()] == [3, 2, 1]


def test_the_sample_club_makes_no_copies_by_itself(services: Services, book: Book) -> None:
    with book.step("steps.club_changed") as step:
        step.put(CLUBS, replace(services.club.club(), sample=True))
    assert not services.copies.due.wanted_here()
    assert not services.copies.due.is_due()


def test_copies_on_the_laptop_are_thinned_and_other_clubs_are_left_alone(
    services: Services, copies: CopyService, clock: FakeClock, tmp_path: Path
) -> None:
    with create_book(tmp_path / "other" / "club.book", now=clock.now) as other:
        strange = make_copy_in(other, copies.vault.folder).path
    (copies.vault.folder / "holiday.clubcopy").write_bytes(b"not a copy")
    for number in range(30):
        clock.time += timedelta(days=1)
        services.people.add({"name": f"Person {number}"})
        copies.copy_here()
    ours = [one for one in copies.here() if copies.is_ours(one)]
    assert len(ours) == 12 + 3 + 1  # days, three more Sundays, and the last day of November
    assert ours[0].number == 30
    assert strange.exists()
    assert (copies.vault.folder / "holiday.clubcopy").exists()
    assert "damaged" in copies.words.line(copies.here()[-1])
    assert copies.words.line(next(one for one in copies.here() if one.path == strange)).startswith(
        "This copy belongs to an"
    )


def test_a_copy_is_tested_and_compared(services: Services, copies: CopyService) -> None:
    copies.copy_here()
    (found,) = copies.here()
    assert copies.words.tested(copies.test(found.path)) == "This copy is good. In it are 2 people and 1 meeting."
    services.people.add({"name": "Cas"})
    assert copies.words.beside(found) == (
        "3 people here, 2 in this copy.",
        "1 meetings here, 1 in this copy.",
        "Newest meeting here: 18 November 2026. In this copy: 18 November 2026.",
    )


def test_copies_that_a_stick_spoiled_never_push_out_the_last_good_ones(
    copies: CopyService, services: Services, clock: FakeClock
) -> None:
    """What a copy says of itself still reads when its inside is spoiled. No good one goes before 3 newer good ones."""
    made: list[Path] = []
    good: set[Path] = set()
    for number in range(18):
        clock.time += timedelta(days=1)
        services.people.add({"name": f"Person {number}"})
        job = copies.start(copies.sticks.inside()[0])
        made.append(job.work().found.path)
        there = [one for one in made if one.exists()]
        if number == 13:
            assert len(there) < 14, "thinning has begun"
            good = set(there[:3])
            for spoiled in there[3:]:
                content = bytearray(spoiled.read_bytes())
                content[len(content) // 2] ^= 1
                spoiled.write_bytes(content)
        if 13 <= number < 16:
            assert good <= set(there), number
    assert not good <= set(there), "with 3 newer good ones they may go"


def test_a_stick_that_was_swapped_for_another_meanwhile_is_not_said_to_hold_the_copy(
    copies: CopyService, drives: FakeDrives
) -> None:
    job = copies.start(copies.sticks.inside()[0])
    drives.inside = [replace(drives.red, folder=drives.blue.folder)]
    with pytest.raises(StorageTrouble) as trouble:
        job.work()
    assert trouble.value.code == "stick_gone"
    assert drives.ejected == []
    assert copies.sticks.advice() == ""


def test_a_reminder_waits_a_week_and_for_something_new(
    services: Services, copies: CopyService, clock: FakeClock
) -> None:
    assert copies.due.is_due()
    job = copies.start(copies.sticks.inside()[0])
    copies.keep(job, job.work())
    assert not copies.due.is_due()
    clock.time += timedelta(days=8)
    assert not copies.due.is_due()
    services.people.add({"name": "Cas"})
    assert copies.due.is_due()
    assert copies.due.last_words() == "Last copy to USB: 8 days ago."


@pytest.mark.parametrize(
    ("code", "start"),
    [("disk_full", "There is no room"), ("read_only", "The stick cannot be written"), ("stick_gone", "The stick was"),
     ("disk_trouble", "The copy was not good"), ("damaged", "The copy could not be made.")],
)  # fmt: skip
def test_each_trouble_is_said_in_words(copies: CopyService, code: str, start: str) -> None:
    assert copies.words.not_made(StorageTrouble(code)).startswith(start)


def test_a_copy_that_cannot_be_made_changes_nothing(
    copies: CopyService, drives: FakeDrives, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "full")

    job = copies.start(copies.sticks.inside()[0])
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StorageTrouble) as trouble:
        job.work()
    assert trouble.value.code == "disk_full"
    assert copies.due.last_words() == "No copy on USB yet."


def test_without_a_vault_nothing_can_be_copied(book: Book) -> None:
    none = services_for(book).copies
    assert none.sticks.inside() == []
    assert none.here() == []
    calls: tuple[Callable[[], object], ...] = (none.copy_here, lambda: none.test(Path("x")))
    for call in calls:
        with pytest.raises(StorageTrouble):
            call()


def test_today_asks_for_a_copy_when_one_is_due(services: Services, copies: CopyService) -> None:
    today = TodayService(services.book, copies, services.privacy)
    (card,) = [one for one in today.cards() if one.key == "copy"]
    assert (card.title, card.lines, card.page) == ("Make a copy of the book", ("No copy on USB yet.",), "copies")
    job = copies.start(copies.sticks.inside()[0])
    copies.keep(job, job.work())
    assert [one for one in today.cards() if one.key == "copy"] == []


def test_today_asks_for_the_sheet_after_a_year(services: Services, clock: FakeClock) -> None:
    privacy = services.privacy
    groups = privacy.vault.sheet()
    privacy.prove_sheet((1, 3), (groups[0], groups[2]))
    today = TodayService(services.book, services.copies, privacy)
    assert [one for one in today.cards() if one.key == "sheet"] == []
    clock.time += timedelta(days=366)
    (card,) = [one for one in today.cards() if one.key == "sheet"]
    assert (card.page, card.private) == ("recovery_sheet", True)
    assert card.title == "Do you know where both recovery sheets are?"
    assert card.lines == ("Somebody last saw them on 25 November 2026. Go and look.",)
    privacy.note_seen()
    assert [one for one in today.cards() if one.key == "sheet"] == []


def test_today_asks_for_the_sheet_when_copies_left_without_one(services: Services) -> None:
    today = TodayService(services.book, services.copies, services.privacy)
    assert [one.key for one in today.cards() if one.page == "recovery_sheet"] == []
    job = services.copies.start(services.copies.sticks.inside()[0])
    services.copies.keep(job, job.work())
    assert [one.key for one in today.cards() if one.page == "recovery_sheet"] == ["no_sheet"]
    services.privacy.note_seen()
    assert [one.key for one in today.cards() if one.page == "recovery_sheet"] == []
