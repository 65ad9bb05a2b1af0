"""A newer program on a stick, as somebody presses through it: Today, what is new, bringing it, going back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.copies import Stick
from coprod_desktop.domain.updates import Computer
from coprod_desktop.running.keeping import Keeping
from coprod_desktop.system.linux_releases import LinuxReleases
from coprod_desktop.system.stick_updates import StickUpdates
from coprod_desktop.ui.parts.page import Place
from tests.fakes import FakeDrives
from tests.hands import press, words
from tests.ui.walks import walk
from tests.update_stick import key_for_tests, package, public, put_update
from tests.waiting import settled


@pytest.fixture
def works() -> list[bool]:
    return [True]


@pytest.fixture
def beside(book_path: Path, drives: FakeDrives, works: list[bool]) -> dict[str, Any]:
    """A computer where the package of 0.1.0 is installed."""
    data = book_path.parent
    home = LinuxReleases(data / "program", "0.1.0", lambda *_asked: bool(works))
    updates = StickUpdates(public(key_for_tests()), home, Computer("0.1.0", "debian", "amd64"), data / "updates")
    return {"drives": drives, "updates": updates}


@pytest.fixture
def stick(tmp_path: Path, drives: FakeDrives) -> Stick:
    put_update(drives.blue.folder, package(tmp_path / "our-club-book_0.2.0_amd64.deb", "0.2.0"), "0.2.0")
    return drives.blue


def until_done(club: OpenClub, qtbot: QtBot) -> str:
    page = club.window.page
    qtbot.waitUntil(lambda: not page.working.busy and page.notice.isVisible(), timeout=20_000)
    settled()
    return words(page)


def test_a_stick_that_is_put_in_is_told_on_today_and_nothing_pops_up(
    club: OpenClub, qapp: QApplication, drives: FakeDrives, stick: Stick
) -> None:
    keeping = Keeping(qapp, club.services)
    keeping.look_for_sticks()
    assert "A newer Our Club Book" not in words(club.window)
    drives.inside = [stick]
    keeping.look_for_sticks()
    settled()
    assert "A newer Our Club Book is here" in words(club.window)
    assert "New in it: Badges print two to a page." in words(club.window)
    assert club.window.strip.isHidden()
    keeping.stop(club.window)
    keeping.deleteLater()
    press(club.window.page, "today_update_button")
    assert club.window.page.key == "update"


def test_it_is_brought_and_gone_back_from(club: OpenClub, drives: FakeDrives, stick: Stick, qtbot: QtBot) -> None:
    drives.inside = [stick]
    club.window.go(Place("update"))
    page = club.window.page
    settled()
    assert "First, a copy of the club's book is made on this computer" in words(page)
    press(page, "bring_update")
    said = until_done(club, qtbot)
    assert "Our Club Book 0.2.0 is here and was tested." in said
    assert "Use 0.1.0 again" in page.back_to.text()
    assert not page.bring_button.isVisible()
    assert len(club.services.copies.here()) == 1
    press(page, "go_back_button")
    settled()
    assert "Our Club Book 0.1.0 starts when you open the program again." in words(page)
    press(page, "close_program")
    assert not club.window.isVisible()


def test_what_does_not_work_is_said_and_everything_stays(
    club: OpenClub, drives: FakeDrives, stick: Stick, works: list[bool], qtbot: QtBot
) -> None:
    works.clear()
    drives.inside = [stick]
    club.window.go(Place("update"))
    press(club.window.page, "bring_update")
    assert "The newer Our Club Book does not work on this computer." in until_done(club, qtbot)
    assert club.window.page.back_card.isHidden()


def test_looking_again_says_what_it_found(club: OpenClub, drives: FakeDrives, stick: Stick) -> None:
    club.window.go(Place("update"))
    page = club.window.page
    press(page, "look_for_update")
    settled()
    assert page.notice.words() == "No newer one is on a stick."
    (stick.folder / "Our Club Book update" / "manifest.json.sig").unlink()
    drives.inside = [stick]
    press(page, "look_for_update")
    settled()
    assert "is not signed by the makers of Our Club Book" in page.notice.words()
    assert not page.bring_button.isVisible()


def test_settings_say_which_release_this_is(club: OpenClub) -> None:
    club.window.go(Place("settings"))
    settled()
    assert "This is Our Club Book 0.1.0." in words(club.window.page)
    press(club.window.page, "open_update")
    assert club.window.page.key == "update"


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 200)])
def test_the_page_walks_well(
    club: OpenClub, drives: FakeDrives, stick: Stick, theme: str, percent: int, qtbot: QtBot
) -> None:
    club.desk.looks.set_theme(theme)
    club.desk.looks.set_text_percent(percent)
    drives.inside = [stick]
    club.window.go(Place("update"))
    settled()
    assert walk(club.window.page) == []
    press(club.window.page, "bring_update")
    until_done(club, qtbot)
    assert walk(club.window.page) == []
