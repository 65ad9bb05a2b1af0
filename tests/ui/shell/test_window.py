"""The window, used by mouse and by keys alone."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.app import PAGES, OpenClub, build
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.shell.doors import DOORS, TABS
from coprod_desktop.ui.shell.fitting import fit_on_screen
from coprod_desktop.ui.shell.pages import Listed, Pages, make
from coprod_desktop.ui.theme.looks import Looks
from coprod_desktop.wording.help import topic_for
from tests.fakes import FakeClock
from tests.hands import press, words
from tests.waiting import settled, until

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def key(club: OpenClub, which: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    club.window.activateWindow()
    QTest.keyClick(club.window.focusWidget() or club.window, which, how)


def shown(club: OpenClub) -> str:
    page = club.window.page
    assert page is not None
    return page.key


def test_every_page_that_is_listed_can_be_made_and_says_the_same_of_itself(club: OpenClub) -> None:
    for listed in PAGES:
        page = make(listed, club.desk)
        assert (page.key, page.private) == (listed.key, listed.private), listed
        assert page.door in (listed.door, ""), listed
        assert topic_for(page.help_topic), f"{listed.key} has no help"
        page.deleteLater()


def test_pages_are_listed_once_and_their_tabs_have_words() -> None:
    keys = [one.key for one in PAGES]
    assert sorted(keys) == sorted(set(keys))
    assert {one.tab for one in PAGES if one.tab} <= set(TABS)
    assert {one.door for one in PAGES} <= {door.key for door in DOORS} | {""}


def test_a_door_without_pages_is_not_shown(club: OpenClub) -> None:
    assert club.window.findChild(QAbstractButton, "door_people").isVisible()
    assert club.window.findChild(QAbstractButton, "door_doing") is None


def test_the_bar_says_whose_book_and_what_day_it_is(club: OpenClub) -> None:
    seen = words(club.window.top_bar)
    assert "Healthy Living Club" in seen
    assert "Wednesday 25 November 2026" in seen


def test_the_date_changes_at_midnight(club: OpenClub, clock: object) -> None:
    clock.time = clock.time.replace(day=26)  # type: ignore[attr-defined]
    club.window._news.minute.timeout.emit()
    assert "Thursday 26 November 2026" in words(club.window.top_bar)


def test_the_bottom_line_says_when_it_was_saved_and_who_can_help(club: OpenClub) -> None:
    seen = words(club.window.bottom_line)
    assert "Saved at 2 pm." in seen
    assert "Who can help me? Grace, 020 7946 0123" in seen


def test_doors_open_by_mouse_and_by_keys(club: OpenClub) -> None:
    press(club.window, "door_safe")
    assert shown(club) == "copies"
    key(club, Qt.Key.Key_2, ALT)
    assert shown(club) == "people"
    assert club.window.findChild(QAbstractButton, "door_people").isChecked()


def test_tabs_go_to_the_other_pages_of_a_door(club: OpenClub) -> None:
    press(club.window, "door_safe")
    press(club.window.page, "tab_settings")
    assert shown(club) == "settings"
    press(club.window.page, "tab_help")
    assert shown(club) == "help"


def test_back_goes_where_one_was(club: OpenClub) -> None:
    press(club.window, "door_safe")
    press(club.window.page, "tab_settings")
    press(club.window.page, "open_roles")
    assert shown(club) == "roles"
    press(club.window.page, "back_button")
    assert shown(club) == "settings"
    key(club, Qt.Key.Key_F, CTRL)
    assert shown(club) == "find"
    key(club, Qt.Key.Key_Escape)
    assert shown(club) == "settings"


def test_escape_on_a_doors_own_page_stays(club: OpenClub) -> None:
    press(club.window, "door_people")
    key(club, Qt.Key.Key_Escape)
    assert shown(club) == "people"


def test_a_saved_form_is_not_a_place_to_come_back_to(club: OpenClub) -> None:
    club.window.go(Place("settings"), from_door=True)
    press(club.window.page, "open_club_form")
    box = club.window.page.findChild(QLineEdit, "box_meets_where")
    QTest.keyClicks(box, "The lounge")
    press(club.window.page, "save_button")
    assert shown(club) == "settings"
    assert "The lounge" in words(club.window.page)
    assert not club.window.page.back_button.isVisible()


def test_what_is_typed_is_kept_when_one_leaves(club: OpenClub) -> None:
    club.window.go(Place("club_form"))
    QTest.keyClicks(club.window.page.findChild(QLineEdit, "box_meets_when"), "Wednesdays")
    key(club, Qt.Key.Key_2, ALT)
    club.window.go(Place("club_form"))
    assert club.window.page.findChild(QLineEdit, "box_meets_when").text() == "Wednesdays"
    assert "We kept what you were typing." in words(club.window.page)


def test_a_place_there_is_not_is_a_fault(club: OpenClub) -> None:
    with pytest.raises(LookupError):
        club.window.go(Place("the moon"))


def test_undo_says_what_it_takes_back_and_offers_it_again(club: OpenClub) -> None:
    assert "Tunde Ola" in club.window.findChild(QAbstractButton, "top_undo").accessibleName()
    press(club.window, "top_undo")
    assert club.services.people.count() == 1
    assert "Undone: Tunde Ola" in words(club.window.bottom_line)
    assert "Tunde Ola" in club.window.findChild(QAbstractButton, "top_redo").accessibleName()
    press(club.window, "top_redo")
    assert club.services.people.count() == 2
    assert "Done again: Tunde Ola" in words(club.window.bottom_line)


def test_undoing_moves_nothing_on_the_page(club: OpenClub) -> None:
    page, bar = club.window.page, club.window.top_bar
    before = {name: bar.button(name).geometry() for name in ("find", "redo", "bigger")}
    top = page.mapTo(club.window, page.rect().topLeft())
    press(club.window, "top_undo")
    settled()
    assert page.mapTo(club.window, page.rect().topLeft()) == top
    assert {name: bar.button(name).size() for name in before} == {name: at.size() for name, at in before.items()}
    assert bar.button("bigger").geometry() == before["bigger"]


def test_undo_and_redo_by_keys(club: OpenClub) -> None:
    key(club, Qt.Key.Key_Z, CTRL)
    assert club.services.people.count() == 1
    key(club, Qt.Key.Key_Z, CTRL | SHIFT)
    assert club.services.people.count() == 2


def test_the_start_of_the_club_is_not_undone(club: OpenClub) -> None:
    for _times in range(4):
        press(club.window, "top_undo")
    assert club.services.club.club().name == "Healthy Living Club"
    assert "There is nothing to undo." in words(club.window.bottom_line)


def test_do_again_with_nothing_to_do_says_so(club: OpenClub) -> None:
    press(club.window, "top_redo")
    assert "There is nothing to do again." in words(club.window.bottom_line)


def test_the_size_buttons_stay_under_the_mouse_while_the_text_grows(club: OpenClub) -> None:
    bar = club.window.top_bar
    at = bar.button("bigger").mapTo(club.window, bar.button("bigger").rect().center())
    for _times in range(4):
        percent = club.desk.looks.text_percent
        assert club.window.childAt(at) is bar.button("bigger")
        QTest.mouseClick(bar.button("bigger"), Qt.MouseButton.LeftButton)
        settled()
        assert club.desk.looks.text_percent > percent
    key(club, Qt.Key.Key_0, CTRL)
    assert club.desk.looks.text_percent == 100


def test_the_number_of_a_door_is_its_place_on_the_screen(club: OpenClub) -> None:
    shown_doors = [one for one in club.window.doors.findChildren(QAbstractButton) if one.isVisible()]
    shown_doors.sort(key=lambda one: one.mapTo(club.window, one.rect().topLeft()).y())
    for number, door in enumerate(shown_doors, start=1):
        assert door.accessibleDescription().endswith(str(number))
        key(club, getattr(Qt.Key, f"Key_{number}"), ALT)
        assert door.isChecked(), door.text()


def test_long_words_never_make_the_bottom_line_higher(club: OpenClub) -> None:
    line = club.window.bottom_line
    settled()
    before = line.height()
    long = "Saved as Minutes 2026-11-25 Club meeting.pdf in " + "/home/grace/Documents/Our Club Book" * 5
    club.window.say(long)
    settled()
    assert line.height() == before
    assert line.said.accessibleName() == long
    assert line.help.isVisible()


def test_what_undo_brings_back_is_found_again(club: OpenClub) -> None:
    club.services.people.remove(club.services.people.people(words="Ann")[0].person)
    club.window.go(Place("find", extra="Ann"))
    assert "Nothing is found" in words(club.window.page)
    press(club.window, "top_undo")
    assert "Nothing is found" not in words(club.window.page)
    QTest.keyClick(club.window.page.findChild(QLineEdit, "box_words"), Qt.Key.Key_Return)
    assert shown(club) == "person"


def test_a_window_bigger_than_the_screen_is_made_to_fit(club: OpenClub) -> None:
    free = club.window.screen().availableGeometry()
    club.window.resize(free.width() + 100, free.height())
    assert not fit_on_screen(club.window)
    assert free.contains(club.window.geometry())
    assert club.window.height() < free.height() - 20
    assert fit_on_screen(club.window)


def test_a_box_keeps_its_own_undo_first(club: OpenClub) -> None:
    key(club, Qt.Key.Key_F, CTRL)
    box = club.window.page.findChild(QLineEdit, "box_words")
    QTest.keyClicks(box, "zzz")
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert box.text() == ""
    assert club.services.people.count() == 2
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert club.services.people.count() == 1


def test_an_undo_in_the_box_of_a_form_is_not_the_clubs(club: OpenClub) -> None:
    club.window.go(Place("how_we_work"))
    box = club.window.page.findChild(QWidget, "box_how_we_work")
    box.setFocus()
    QTest.keyClicks(box, "x")
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert club.services.people.count() == 2


def test_text_grows_and_says_so(club: OpenClub) -> None:
    key(club, Qt.Key.Key_Equal, CTRL)
    assert club.desk.looks.text_percent == 110
    assert "Text is 110%." in words(club.window.bottom_line)
    press(club.window, "top_smaller")
    press(club.window, "top_smaller")
    assert "This is the smallest text." in words(club.window.bottom_line)


def test_pages_that_were_open_before_follow_the_text_size(club: OpenClub) -> None:
    for key_of_page in ("people", "settings", "help", "find"):
        club.window.go(Place(key_of_page))
    for percent in (200, 100, 150):
        club.desk.looks.set_text_percent(percent)
        gc.collect()
        for page in club.window.stack:
            assert page.heading.font().pointSizeF() == pytest.approx(24 * percent / 100, rel=0.01)
            assert not page.grab().isNull()


def test_large_text_folds_the_doors_into_one_button(club: OpenClub) -> None:
    club.desk.looks.set_text_percent(150)
    assert not club.window.doors.isVisible()
    press(club.window, "top_doors")
    assert shown(club) == "doors"
    assert club.window.page.title() == "Where do you want to go?"  # what the button "Go to" asks
    press(club.window.page, "list_door_people")
    assert shown(club) == "people"
    club.desk.looks.set_text_percent(100)
    assert club.window.doors.isVisible()
    assert not club.window.findChild(QAbstractButton, "top_doors").isVisible()


def test_a_narrow_window_folds_the_doors_too(club: OpenClub) -> None:
    club.window.resize(640, 700)
    assert not club.window.doors.isVisible()
    assert club.window.findChild(QAbstractButton, "top_doors").isVisible()


def test_colours_are_chosen_in_the_page(club: OpenClub) -> None:
    press(club.window, "top_colours")
    press(club.window.strip, "theme_dark")
    assert club.desk.looks.theme == "dark"
    key(club, Qt.Key.Key_Escape)
    assert club.window.strip.isHidden()


def test_colours_are_chosen_by_keys_from_the_one_that_is_on(club: OpenClub) -> None:
    press(club.window, "top_colours")
    press(club.window.strip, "theme_cream")
    key(club, Qt.Key.Key_Escape)
    press(club.window, "top_colours")
    strip = club.window.strip
    assert QApplication.focusWidget().objectName() == "theme_cream"
    key(club, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "theme_dark", "Tab stops at each"
    assert club.desk.looks.theme == "cream"
    key(club, Qt.Key.Key_Space)
    assert club.desk.looks.theme == "dark"
    on = [one.objectName() for one in strip.findChildren(QAbstractButton) if one.isChecked()]
    assert on == ["theme_dark"]


def test_help_opens_at_the_page_one_is_on(club: OpenClub) -> None:
    press(club.window, "door_safe")
    key(club, Qt.Key.Key_F1)
    assert club.window.page.title() == "Make a copy, and bring one back"
    key(club, Qt.Key.Key_Escape)
    assert shown(club) == "copies"


def test_room_view_hides_what_is_private_and_is_left_again(club: OpenClub) -> None:
    person = next(one for one in club.services.people.here() if one.name == "Ann Baker")
    club.window.go(Place("person", person.id))
    assert "020 1111 2222" in words(club.window.page)
    key(club, Qt.Key.Key_F11)
    assert club.desk.looks.room_view
    assert "020 1111 2222" not in words(club.window.page)
    assert club.desk.looks.point_size == 20
    press(club.window, "top_room")
    assert not club.desk.looks.room_view


def test_a_private_page_stays_closed_in_room_view(club: OpenClub) -> None:
    club.window._pages = Pages((*PAGES, Listed("bin", "safe", "bin:BinPage", private=True))[::-1])
    club.window.set_room_view(True)
    club.window.go(Place("bin"))
    assert shown(club) != "bin"
    press(club.window.strip, "leave_room_view")
    assert not club.desk.looks.room_view
    club.window.go(Place("bin"))
    club.window.set_room_view(True)
    assert shown(club) != "bin"


def test_closing_keeps_what_is_typed(club: OpenClub) -> None:
    club.window.go(Place("club_form"))
    QTest.keyClicks(club.window.page.findChild(QLineEdit, "box_meets_when"), "Fridays")
    club.window.close()
    draft = club.services.book.store.draft("club_form:0:")
    assert draft is not None
    assert draft["meets_when"] == "Fridays"


def test_long_words_in_the_bottom_line_leave_room_for_who_can_help(club: OpenClub, qtbot: QtBot) -> None:
    club.desk.looks.set_text_percent(200)
    club.window.say("The phone number of Amina and the way she likes to be told things are saved.")
    line = club.window.bottom_line
    qtbot.waitUntil(lambda: line.height() == line.heightForWidth(line.width()))
    assert line.said.isVisible()
    assert line.help.isVisible()
    assert line.height() < 200
    club.window.say("Saved.")
    assert line.said.text() == "Saved."


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_off_in_the_bar(club: OpenClub, qtbot: QtBot, percent: int) -> None:
    club.desk.looks.set_text_percent(percent)
    bar = club.window.top_bar
    qtbot.waitUntil(lambda: bar.height() == bar.heightForWidth(bar.width()))
    for button in bar.findChildren(QAbstractButton):
        if button.isVisible():
            where = button.mapTo(bar, button.rect().bottomRight())
            assert where.x() <= bar.width(), button.text()
            assert where.y() <= bar.height(), button.text()
            assert button.height() >= 44
            assert button.width() >= 44


def test_find_comes_to_a_page_of_help_in_two_presses(club: OpenClub, qtbot: QtBot) -> None:
    club.window.go(Place("find", extra="password"))
    cards = club.window.findChild(CardList, "found_help")
    assert cards is not None
    assert cards.rows.row(0).title == "Lock the book"
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert club.window.here == Place("help", extra="lock")


def test_the_window_follows_the_computer_s_size_of_text(club: OpenClub, monkeypatch: pytest.MonkeyPatch) -> None:
    big = QFont()
    big.setPointSizeF(20)
    monkeypatch.setattr("coprod_desktop.ui.shell.window.QFontDatabase.systemFont", lambda _which: big)
    QApplication.sendEvent(club.window, QEvent(QEvent.Type.ThemeChange))
    assert club.window.desk.looks.point_size == 20
    club.window.desk.looks.computer_letters_changed(9.0)


def test_a_start_in_large_text_goes_through_the_bar_as_it_is_read(
    qtbot: QtBot, looks: Looks, book_path: Path, clock: FakeClock
) -> None:
    looks.set_text_percent(200)
    made = build(book_path, looks, clock=clock)
    made.services.club.start("Healthy Living Club")
    made.window.resize(1366, 768)
    made.window.show()
    made.window.open_first()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=5000)
    made.window.top_bar.button("smaller").setFocus(Qt.FocusReason.TabFocusReason)
    passed = []
    for _press in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget().objectName())
    made.close()
    assert passed == ["top_bigger", "top_doors", "top_undo"]


def test_what_was_asked_for_gives_the_keyboard_back_when_it_is_closed(club: OpenClub) -> None:
    club.window.go(Place("people"))
    club.window.set_room_view(True)
    club.window.activateWindow()
    until(club.window.isActiveWindow)
    here = next(one for one in club.window.page.findChildren(QAbstractButton) if one.isVisible())
    here.setFocus()
    club.window.go(Place("privacy"))
    assert "This page is private." in words(club.window.strip)
    key(club, Qt.Key.Key_Escape)
    assert club.window.strip.isHidden()
    assert club.window.focusWidget() is here
