"""The pages that keep the book safe can be used by eye, by keys and by ear, at 100% and 200%, in light and dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.screens.fetch_copy import CopyOffered
from coprod_desktop.ui.shell.start_window import StartWindow
from coprod_desktop.ui.theme.looks import Looks
from coprod_desktop.wording.say import Say
from tests.ui.walks import names, targets, walk
from tests.waiting import settled


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 200)])
def test_the_pages_behind_keep_safe(club: OpenClub, theme: str, percent: int) -> None:
    club.services.copies.copy_here()
    (copy,) = club.services.copies.here()
    club.services.privacy.add("Ann Baker", "blue teapot hat")
    club.desk.looks.set_theme(theme)
    club.desk.looks.set_text_percent(percent)
    found = {}
    for place in (
        Place("copies"),
        Place("privacy"),
        Place("recovery_sheet"),
        Place("new_key"),
        Place("new_key", extra="disk_full"),
        Place("older_copies"),
        Place("bring_back", extra=str(copy.path)),
        Place("one_copy", extra=str(copy.path)),
        Place("one_copy", extra=str(copy.path.with_name("a letter.odt"))),
    ):
        club.window.go(place)
        settled()
        assert club.window.page is not None
        found[f"{place.page} {place.extra}"] = walk(club.window.page)
    assert {page: words for page, words in found.items() if words} == {}
    assert club.window.height() == 768


@pytest.fixture
def start(qtbot: QtBot, looks: Looks) -> StartWindow:
    offered = (CopyOffered(Path("x.clubcopy"), "Tea Club", "Sunday 22 November 2026. 84 people, 31 meetings.", False),)
    window = StartWindow(looks, Say(), "Sunday 22 November 2026", find=lambda _folders: offered)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window


def show_every_way_out(start: StartWindow) -> None:
    start.show_trouble(StorageTrouble("damaged"))
    start.trouble.offer_copy("The newest good copy: today.", found=True)
    start.trouble.offer_to_save(can_save=True)


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 200)])
def test_the_lock_and_the_copies_before_there_is_a_book(
    start: StartWindow, looks: Looks, theme: str, percent: int
) -> None:
    looks.set_theme(theme)
    looks.set_text_percent(percent)
    for show in (
        start.show_lock,
        lambda: start.show_lock(way="sheet"),
        start.show_copies,
        start.work.show_example,
        lambda: show_every_way_out(start),
    ):
        show()
        settled()
        page = start.stack.currentWidget()
        assert (names(page), targets(page)) == ([], []), page.objectName()
    assert start.height() == 768
