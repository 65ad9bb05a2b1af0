"""Trouble is told in three plain parts, and a fault of ours never ends the program."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.shell.trouble import Catcher, details_of
from coprod_desktop.wording.trouble import WORDS
from tests.fakes import FakeFiles
from tests.hands import press, words

CODES = sorted({code.split(".")[1] for code in WORDS})


def raised(failure: Exception) -> Exception:
    try:
        raise failure
    except type(failure) as caught:
        return caught


@pytest.mark.parametrize("code", [code for code in CODES if code != "bug"])
def test_every_trouble_says_what_happened_what_is_safe_and_what_to_do(club: OpenClub, code: str) -> None:
    club.window.show_trouble(raised(StorageTrouble(code)))
    seen = words(club.window.trouble)
    for part in ("what", "safe", "do"):
        assert club.services.book.say(f"trouble.{code}.{part}") in seen
    assert "Who can help me? Grace, 020 7946 0123" in seen


def test_an_unknown_trouble_has_words_too(club: OpenClub) -> None:
    club.window.show_trouble(raised(StorageTrouble("a new one")))
    assert "cannot be opened" in words(club.window.trouble)


def test_one_carries_on_where_one_was(club: OpenClub) -> None:
    club.window.go(Place("settings"))
    club.window.show_trouble(raised(ZeroDivisionError()))
    assert club.window.trouble.isVisible()
    press(club.window.trouble, "trouble_main")
    assert not club.window.trouble.isVisible()
    assert club.window.page is not None
    assert club.window.page.key == "settings"


def test_the_details_are_behind_a_button_and_in_a_file(club: OpenClub, files: FakeFiles) -> None:
    club.window.show_trouble(raised(ZeroDivisionError("Ann Baker's number")))
    details = club.window.findChild(QPlainTextEdit, "trouble_details")
    assert not details.isVisible()
    press(club.window.trouble, "trouble_show_details")
    assert "ZeroDivisionError" in details.toPlainText()
    assert files.failures == [details.toPlainText()]


def test_no_words_of_people_are_in_the_details() -> None:
    failure = raised(ValueError("Ann Baker, 020 1111"))
    assert "Ann" not in details_of(failure)
    assert "ValueError" in details_of(failure)
    assert "disk_full" in details_of(StorageTrouble("disk_full", "write"))


def test_a_fault_comes_to_the_catcher_and_not_to_the_end(qtbot: QtBot, club: OpenClub) -> None:
    catcher = Catcher()
    catcher.caught.connect(club.window.show_trouble)
    before = sys.excepthook
    catcher.start()
    failure = raised(ZeroDivisionError())
    sys.excepthook(type(failure), failure, failure.__traceback__)
    catcher.stop()
    assert sys.excepthook is before
    assert "Something in the program went wrong" in words(club.window.trouble)
    assert club.window.findChild(QAbstractButton, "trouble_close").isVisible()


def test_without_a_book_the_page_says_on_which_papers_the_helper_stands(club: OpenClub) -> None:
    club.window.trouble.show_trouble(raised(StorageTrouble("damaged")), can_carry_on=False)
    club.window.covers.setCurrentWidget(club.window.trouble)
    seen = words(club.window.trouble)
    assert "Whom to ask" in seen
    assert "Look on the recovery sheet or the hand-over page." in seen
    printed = str(club.services.privacy.sheet_document("Tea Club"))
    assert "Who can help: **Grace, 020 7946 0123**" in printed
    assert "Grace 020 7946 0123" in str(club.services.papers.make("hand_over"))
