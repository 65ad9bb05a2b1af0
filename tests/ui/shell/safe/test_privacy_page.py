"""Passwords and the lock, as somebody presses through them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from coprod_desktop.app import Parts
from coprod_desktop.ui.parts.page import Place
from tests.ui.shell.conftest import press, words
from tests.ui.shell.safe.conftest import type_in
from tests.waiting import settled


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
    assert "Type the same password once more." in words(page)
    type_in(page, "box_again", "blue teapot cat")
    press(page, "save_password")
    settled()
    assert "The two passwords differ." in words(page)
    assert parts.services.privacy.passwords() == ()
    type_in(page, "box_again", "blue teapot hat")
    press(page, "save_password")
    settled()
    assert [one.who for one in parts.services.privacy.passwords()] == ["Ann"]
    assert page.findChild(QLineEdit, "box_password").text() == ""
    press(page, "change_password_0")
    type_in(page, "box_password", "short")
    press(page, "save_password")
    settled()
    assert "Make the password longer: 8 letters or more." in words(page)
    press(page, "show_password")
    assert not page.findChild(QLineEdit, "box_again").isVisible()
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


def test_dots_stand_for_a_new_password_until_somebody_wants_to_see_it(parts: Parts) -> None:
    parts.window.go(Place("privacy"))
    page = parts.window.page
    box = page.findChild(QLineEdit, "box_password")
    assert box.echoMode() == page.findChild(QLineEdit, "box_again").echoMode() == QLineEdit.EchoMode.Password
    press(page, "show_password")
    assert box.echoMode() == QLineEdit.EchoMode.Normal
    parts.window.go(Place("today"))
    parts.window.go(Place("privacy"))
    assert box.echoMode() == QLineEdit.EchoMode.Password


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
