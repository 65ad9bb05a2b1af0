"""Passwords and the lock, as somebody presses through them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.app import OpenClub
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.page import Place
from tests.hands import press, press_button, type_in, words
from tests.waiting import settled


def test_passwords_are_added_changed_and_removed(club: OpenClub) -> None:
    window = club.window
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
    assert club.services.privacy.passwords() == ()
    type_in(page, "box_again", "blue teapot hat")
    press(page, "save_password")
    settled()
    assert [one.who for one in club.services.privacy.passwords()] == ["Ann"]
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
    assert club.services.privacy.passwords()
    press(page, "remove_password_0")
    press(page, "answer_remove")
    assert club.services.privacy.passwords() == ()


def test_dots_stand_for_a_new_password_until_somebody_wants_to_see_it(club: OpenClub) -> None:
    club.window.go(Place("privacy"))
    page = club.window.page
    box = page.findChild(QLineEdit, "box_password")
    assert box.echoMode() == page.findChild(QLineEdit, "box_again").echoMode() == QLineEdit.EchoMode.Password
    press(page, "show_password")
    assert box.echoMode() == QLineEdit.EchoMode.Normal
    club.window.go(Place("today"))
    club.window.go(Place("privacy"))
    assert box.echoMode() == QLineEdit.EchoMode.Password


def test_a_password_that_was_typed_and_not_saved_is_nowhere(club: OpenClub) -> None:
    club.window.go(Place("privacy"))
    page = club.window.page
    type_in(page, "box_password", "blue teapot hat")
    club.window.go(Place("today"))
    assert page.findChild(QLineEdit, "box_password").text() == ""
    assert club.services.book.store.drafts() == []


def test_asking_at_opening_needs_the_sheet_first(club: OpenClub) -> None:
    club.services.privacy.add("Ann", "blue teapot hat")
    club.window.go(Place("privacy"))
    page = club.window.page
    press_button(page.asks_row.box)
    assert "Print the recovery sheet first." in words(page)
    assert not page.asks_row.answer
    club.services.privacy.vault.note_sheet(club.services.book.today)
    press_button(page.asks_row.box)
    assert club.services.privacy.asks()


def test_a_sheet_is_made_before_it_can_be_seen_or_stolen(club: OpenClub) -> None:
    club.window.go(Place("privacy"))
    page = club.window.page
    make, stolen = page.findChild(Button, "see_sheet"), page.findChild(Button, "see_new_key")
    assert make.text() == "Make the recovery sheet"
    assert not stolen.isVisible()
    club.services.privacy.vault.note_sheet(club.services.book.today)
    club.window.go(Place("today"))
    club.window.go(Place("privacy"))
    assert make.text() == "See the recovery sheet"
    assert stolen.isVisible()


def test_the_lock_is_asked_of_the_program(club: OpenClub) -> None:
    club.window.go(Place("privacy"))
    assert "Locking needs a password." in words(club.window.page)
    press(club.window.page, "lock_now")
    assert "Locking needs a password. Add one first." in club.window.page.notice.words()
    club.services.privacy.add("Ann", "blue teapot hat")
    club.window.go(Place("privacy"))
    page = club.window.page
    asked: list[Place] = []
    club.window.outside_wanted.connect(asked.append)
    press(page, "choice_lock_after_15")
    assert club.services.privacy.lock_after() == 15
    press(page, "lock_now")
    assert asked == [Place("lock")]


def test_a_new_club_is_led_to_its_password_and_to_the_book_asking_for_it(club: OpenClub) -> None:
    window = club.window
    assert "A password keeps out whoever finds this computer." in words(window.page)
    assert "There is no recovery sheet yet." in words(window.page)
    press(window.page, "today_safe_button")
    page = window.page
    assert page.key == "privacy"
    for name, typed in (("box_who", "Ann"), ("box_password", "blue hat"), ("box_again", "blue hat")):
        box = page.findChild(QLineEdit, name)
        box.setFocus()
        QTest.keyClicks(box, typed)
        QTest.keyClick(box, Qt.Key.Key_Return)
    settled()
    assert "The book does not ask for it yet." in words(page)
    press(page, "ask_each_time")
    assert "Print the recovery sheet first." in page.notice.words()
    assert not club.services.privacy.asks()
    press(page, "see_sheet_first")
    assert window.page.key == "recovery_sheet"
    club.services.privacy.note_seen()
    window.back()
    page = window.page
    press(page, "change_password_0")
    type_in(page, "box_password", "green window box")
    type_in(page, "box_again", "green window box")
    press(page, "save_password")
    settled()
    press(page, "ask_each_time")
    assert club.services.privacy.asks()
    assert page.asks_row.answer
    assert "From now on, the book asks for a password." in page.notice.words()
    assert not page.each_time_button.isVisible()
    window.go(Place("today"))
    assert window.page.findChild(QWidget, "today_safe") is None


def test_enter_goes_on_and_red_words_go_when_they_are_no_longer_true(club: OpenClub) -> None:
    club.window.go(Place("privacy"))
    page = club.window.page
    who, password, again = (page.findChild(QLineEdit, name) for name in ("box_who", "box_password", "box_again"))
    who.setFocus()
    QTest.keyClick(who, Qt.Key.Key_Return)
    assert password.hasFocus()
    QTest.keyClicks(password, "short")
    QTest.keyClick(password, Qt.Key.Key_Return)
    assert again.hasFocus()
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert "There are 2 problems" in words(page)
    who.setFocus()
    QTest.keyClicks(who, "Ann")
    assert who.hasFocus()
    assert "There is a problem" in words(page)
    assert "Type whose password this is." not in words(page)
    password.setFocus()
    QTest.keyClicks(password, "er")
    assert "Make the password longer" in words(page)
    QTest.keyClicks(password, " hat")
    assert "Make the password longer" not in words(page)
    assert password.hasFocus()
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert "Type the same password once more." in words(page)
    press(page, "show_password")
    assert "Type the same password once more." not in words(page)


def test_adding_the_password_is_the_main_button_and_showing_it_stays_pale(club: OpenClub) -> None:
    club.window.go(Place("privacy"))
    page = club.window.page
    type_in(page, "box_password", "blue teapot hat")
    press(page, "show_password")
    show, save = (page.findChild(Button, name) for name in ("show_password", "save_password"))

    def ground(button: Button) -> tuple[int, ...]:
        return button.grab().toImage().pixelColor(button.width() // 2, 8).getRgb()

    assert show.isChecked()
    assert ground(show) == ground(page.findChild(Button, "see_sheet"))
    assert ground(save) != ground(show)
