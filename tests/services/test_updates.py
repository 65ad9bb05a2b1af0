"""A newer program on a stick, as the services tell of it: on Today and in Settings, with a copy of the club first."""

from __future__ import annotations

from pathlib import Path

import pytest

from coprod_desktop.app import serve
from coprod_desktop.domain.copies import Stick
from coprod_desktop.domain.records import Changes
from coprod_desktop.domain.updates import Computer, UpdateRefused
from coprod_desktop.services.all import Services
from coprod_desktop.services.today import TodayService
from coprod_desktop.services.updates import UPDATE
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.vault import BookVault
from coprod_desktop.system.linux_releases import LinuxReleases
from coprod_desktop.system.stick_updates import StickUpdates
from tests.fakes import FakeClock
from tests.update_stick import key_for_tests, package, public, put_update


class Sticks:
    def __init__(self) -> None:
        self.inside: list[Stick] = []

    def sticks(self) -> list[Stick]:
        return list(self.inside)

    def eject(self, stick: Stick) -> bool:
        return True


@pytest.fixture
def sticks() -> Sticks:
    return Sticks()


@pytest.fixture
def works() -> list[bool]:
    """Whether a release works on this computer: empty it, and none does."""
    return [True]


@pytest.fixture
def services(
    opened: OpenBook, clock: FakeClock, told: list[Changes], sticks: Sticks, works: list[bool], tmp_path: Path
) -> Services:
    home = LinuxReleases(tmp_path / "data" / "program", "0.1.0", lambda *_asked: bool(works))
    computer = Computer("0.1.0", "debian", "amd64")
    updates = StickUpdates(public(key_for_tests()), home, computer, tmp_path / "data" / "updates")
    made = serve(opened.store, clock, told.append, vault=BookVault(opened), drives=sticks, updates=updates)
    made.club.start("Tea Club")
    made.people.add({"name": "Ann"})
    told.clear()
    return made


def put_in(sticks: Sticks, tmp_path: Path, version: str = "0.2.0") -> None:
    folder = tmp_path / "media" / "BLUE"
    put_update(folder, package(tmp_path / f"our-club-book_{version}_amd64.deb", version), version)
    sticks.inside = [Stick("1", "BLUE", folder)]


def cards(services: Services) -> dict[str, tuple[str, ...]]:
    today = TodayService(services.book, services.copies, services.privacy, None, services.updates)
    return {one.key: one.lines for one in today.cards()}


def test_nothing_is_said_before_a_stick_is_in(services: Services) -> None:
    assert services.updates.look() is None
    assert services.updates.version_line() == "This is Our Club Book 0.1.0."
    assert services.updates.state_line() == "No newer one is on a stick."
    assert "update" not in cards(services)


def test_a_stick_with_a_newer_one_is_told_on_today_and_in_settings(
    services: Services, sticks: Sticks, tmp_path: Path, told: list[Changes]
) -> None:
    put_in(sticks, tmp_path)
    services.updates.look()
    assert [one.kinds for one in told] == [{UPDATE}]
    lines = ("A newer Our Club Book is on this stick: 0.2.0.", "New in it: Badges print two to a page.")
    assert cards(services)["update"] == lines
    assert services.updates.state_line() == "\n".join(lines)
    services.updates.look()
    assert len(told) == 1
    sticks.inside = []
    services.updates.look()
    assert len(told) == 2
    assert "update" not in cards(services)


def test_what_is_refused_is_told_in_settings_and_not_on_today(
    services: Services, sticks: Sticks, tmp_path: Path
) -> None:
    put_in(sticks, tmp_path, "0.0.9")
    services.updates.look()
    assert services.updates.state_line() == "The Our Club Book on this stick is older than this one."
    assert "update" not in cards(services)


def test_a_copy_of_the_club_comes_first_and_then_the_release(
    services: Services, sticks: Sticks, tmp_path: Path
) -> None:
    put_in(sticks, tmp_path)
    newer = services.updates.look()
    assert newer is not None
    job = services.updates.start(newer)
    words = services.updates.keep(job, job.work())
    assert "Our Club Book 0.2.0 is here and was tested." in words
    assert [one.counts.people for one in services.copies.here()] == [1]
    assert (tmp_path / "data" / "program" / "current").read_text().startswith("0.2.0-")
    assert services.updates.state_line() == "Our Club Book 0.2.0 starts when you open the program again."
    assert services.updates.look() is None
    assert "update" not in cards(services)


def test_when_it_does_not_work_the_copy_is_there_and_the_program_stays(
    services: Services, sticks: Sticks, works: list[bool], tmp_path: Path
) -> None:
    works.clear()
    put_in(sticks, tmp_path)
    newer = services.updates.look()
    assert newer is not None
    job = services.updates.start(newer)
    with pytest.raises(UpdateRefused, match="not_working"):
        job.work()
    assert len(services.copies.here()) == 1
    assert not (tmp_path / "data" / "program" / "current").exists()


def test_the_earlier_one_can_be_used_again(services: Services, sticks: Sticks, tmp_path: Path) -> None:
    assert services.updates.earlier() == ""
    put_in(sticks, tmp_path)
    newer = services.updates.look()
    assert newer is not None
    job = services.updates.start(newer)
    services.updates.keep(job, job.work())
    assert services.updates.earlier() == "0.1.0"
    assert "Our Club Book 0.1.0 starts" in services.updates.go_back()
    assert (tmp_path / "data" / "program" / "current").read_text().startswith("installed\n0.2.0-")
    services.updates.look()
    assert services.updates.newer is not None  # going back is no reason never to be offered it again
