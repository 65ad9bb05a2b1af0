"""The yearly rehearsal: a copy is really brought back elsewhere, counted, and taken away again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from coprod_desktop.domain.copies import CopyFound
from coprod_desktop.domain.document import TickHere
from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.domain.recovery import NotTheSheet, key_groups
from coprod_desktop.services.all import Services
from coprod_desktop.services.today import TodayService
from coprod_desktop.storage import rehearsal as storage_rehearsal
from coprod_desktop.storage.club_file import OpenBook
from tests.fakes import FakeClock, FakeDrives


@pytest.fixture
def services(club_that_met: Services) -> Services:
    return club_that_met


@pytest.fixture
def copy(services: Services) -> CopyFound:
    job = services.copies.start(services.copies.sticks.inside()[0])
    done = job.work()
    services.copies.keep(job, done)
    return done.found


@pytest.fixture
def beside(opened: OpenBook) -> Iterator[Path]:
    """The folder of the book, in which nothing may be left or changed."""
    folder = opened.path.parent
    before = {one.name: one.stat().st_size for one in folder.rglob("*") if one.is_file()}
    yield folder
    after = {one.name: one.stat().st_size for one in folder.rglob("*") if one.is_file()}
    assert {one for one in after if one not in before and not one.endswith("-journal")} == set()


def cards(services: Services) -> list[str]:
    today = TodayService(services.book, services.copies, services.privacy, services.rehearsal)
    return [one.key for one in today.cards()]


def test_a_copy_in_a_folder_that_somebody_chose_can_be_tried(services: Services, tmp_path: Path) -> None:
    folder = tmp_path / "Our copies"
    folder.mkdir()
    services.copies.choose_folder(folder)
    assert services.rehearsal.to_try() == []
    job = services.copies.start(folder)
    services.copies.keep(job, job.work())
    ((found, words),) = services.rehearsal.to_try()
    assert found.path.parent == folder
    assert words.startswith("In the folder Our copies: Wednesday 25 November 2026, 2 pm.")


def test_a_copy_is_brought_back_elsewhere_and_counted(services: Services, copy: CopyFound, beside: Path) -> None:
    services.people.add({"name": "Cas"})
    rehearsal = services.rehearsal
    assert rehearsal.last_words() == "We never tried whether a copy brings the book back."
    ((found, words),) = rehearsal.to_try()
    assert words == "On the stick BLUE: Wednesday 25 November 2026, 2 pm. 2 people, 1 meeting."
    said = rehearsal.keep(rehearsal.prepare(found).work(), with_sheet=False)
    assert said.split("\n") == [
        "The copy of Wednesday 25 November 2026, 2 pm brings the book back. In it are 2 people and 1 meeting.",
        "Its newest meeting: 18 November 2026.",
        "The club's own book now: 3 people, 1 meeting.",
        "The key of this computer opened it.",
        "What came back was only tried. The club's book is as it was.",
    ]
    assert rehearsal.last_words() == "Last rehearsal: Wednesday 25 November 2026."


def test_the_sheet_alone_opens_the_copy_and_counts_as_seen(
    services: Services, copy: CopyFound, opened: OpenBook
) -> None:
    groups = key_groups(opened.inside()[2])
    job = services.rehearsal.prepare(copy, "\n".join(groups).lower())
    assert job.with_sheet
    said = services.rehearsal.keep(job.work(), with_sheet=job.with_sheet)
    assert "The recovery sheet opened it." in said
    assert services.privacy.sheet_seen() == date(2026, 11, 25)


def test_a_mistyped_sheet_and_that_of_another_club_open_nothing(services: Services, copy: CopyFound) -> None:
    with pytest.raises(NotTheSheet):
        services.rehearsal.prepare(copy, "ABCDE")
    other = services.rehearsal.prepare(copy, " ".join(key_groups(bytes(32))))
    with pytest.raises(StorageTrouble) as trouble:
        other.work()
    assert trouble.value.code == "wrong_key"
    assert services.rehearsal.last() is None


def test_what_is_counted_is_what_comes_back_and_not_what_the_copy_says(
    services: Services, copy: CopyFound, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The numbers are read from the book that was opened, through the store that the pages use."""
    counted: list[int] = []
    was = storage_rehearsal.open_book

    def opening(path: Path, **given: object) -> OpenBook:
        found = was(path, **given)  # type: ignore[arg-type]
        counted.append(found.path.stat().st_size)
        return found

    monkeypatch.setattr(storage_rehearsal, "open_book", opening)
    done = services.rehearsal.prepare(copy).work()
    assert counted
    assert (done.counts.people, done.counts.meetings, done.counts.newest_meeting) == (2, 1, date(2026, 11, 18))


def test_a_damaged_copy_is_no_rehearsal(services: Services, copy: CopyFound, beside: Path) -> None:
    content = bytearray(copy.path.read_bytes())
    content[len(content) // 2] ^= 1
    copy.path.write_bytes(content)
    with pytest.raises(StorageTrouble) as trouble:
        services.rehearsal.prepare(copy).work()
    assert trouble.value.code == "copy_damaged"
    assert services.rehearsal.last() is None


@pytest.mark.parametrize("after", [0, 1, 2])
def test_it_stops_at_any_time_and_leaves_nothing(services: Services, copy: CopyFound, beside: Path, after: int) -> None:
    heard = iter([True] * after)
    with pytest.raises(CopyStopped):
        services.rehearsal.prepare(copy).work(lambda _done, _total: next(heard, False))


def test_today_asks_a_month_after_the_first_copy_and_then_each_year(services: Services, clock: FakeClock) -> None:
    assert "rehearsal" not in cards(services)
    job = services.copies.start(services.copies.sticks.inside()[0])
    services.copies.keep(job, job.work())
    clock.time += timedelta(days=30)
    assert "rehearsal" not in cards(services)
    clock.time += timedelta(days=1)
    assert "rehearsal" in cards(services)
    ((found, _),) = services.rehearsal.to_try()
    services.rehearsal.keep(services.rehearsal.prepare(found).work(), with_sheet=False)
    assert "rehearsal" not in cards(services)
    clock.time += timedelta(days=365)
    assert "rehearsal" not in cards(services)
    clock.time += timedelta(days=1)
    assert "rehearsal" in cards(services)


def test_what_came_of_it_goes_on_paper_with_the_sheets_to_tick(services: Services, copy: CopyFound) -> None:
    assert services.rehearsal.paper() is None
    services.rehearsal.keep(services.rehearsal.prepare(copy).work(), with_sheet=False)
    paper = services.rehearsal.paper()
    assert paper is not None
    assert paper.date == "Wednesday 25 November 2026"
    (ticks,) = [one for one in paper.blocks if isinstance(one, TickHere)]
    assert "Recovery sheet 1 is in its place" in ticks.choices
    assert "Rehearse again before Thursday 25 November 2027." in str(paper.blocks)


def test_the_newest_good_copy_of_each_place_is_offered(services: Services, copy: CopyFound, drives: FakeDrives) -> None:
    services.copies.copy_here()
    drives.inside = [drives.blue, drives.red]
    assert [words.split(":")[0] for _, words in services.rehearsal.to_try()] == [
        "On the stick BLUE",
        "On this computer",
    ]
    copy.path.write_bytes(b"")
    assert [words.split(":")[0] for _, words in services.rehearsal.to_try()] == ["On this computer"]
