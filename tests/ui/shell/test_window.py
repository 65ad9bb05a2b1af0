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

from coprod_desktop.app import PAGES, Parts, build
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.shell.doors import DOORS, TABS
from coprod_desktop.ui.shell.fitting import fit_on_screen
from coprod_desktop.ui.shell.pages import Listed, Pages, make
from coprod_desktop.ui.theme.looks import Looks
from coprod_desktop.wording.help import topic_for
from tests.fakes import FakeClock
from tests.ui.shell.conftest import press, words
from tests.waiting import settled, until

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def key(parts: Parts, which: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    parts.window.activateWindow()
    QTest.keyClick(parts.window.focusWidget() or parts.window, which, how)


def shown(parts: Parts) -> str:
    page = parts.window.page
    assert page is not None
    return page.key


def test_every_page_that_is_listed_can_be_made_and_says_the_same_of_itself(parts: Parts) -> None:
    for listed in PAGES:
        page = make(listed, parts.desk)
        assert (page.key, page.private) == (listed.key, listed.private), listed
        assert page.door in (listed.door, ""), listed
        assert topic_for(page.help_topic), f"{listed.key} has no help"
        page.deleteLater()


def test_pages_are_listed_once_and_their_tabs_have_words() -> None:
    keys = [one.key for one in PAGES]
    assert sorted(keys) == sorted(set(keys))
    assert {one.tab for one in PAGES if one.tab} <= set(TABS)
    assert {one.door for one in PAGES} <= {door.key for door in DOORS} | {""}


def test_a_door_without_pages_is_not_shown(parts: Parts) -> None:
    assert parts.window.findChild(QAbstractButton, "door_people").isVisible()
    assert parts.window.findChild(QAbstractButton, "door_doing") is None


def test_the_bar_says_whose_book_and_what_day_it_is(parts: Parts) -> None:
    seen = words(parts.window.top_bar)
    assert "Healthy Living Club" in seen
    assert "Wednesday 25 November 2026" in seen


def test_the_date_changes_at_midnight(parts: Parts, clock: object) -> None:
    clock.time = clock.time.replace(day=26)  # type: ignore[attr-defined]
    parts.window._news.minute.timeout.emit()
    assert "Thursday 26 November 2026" in words(parts.window.top_bar)


def test_the_bottom_line_says_when_it_was_saved_and_who_can_help(parts: Parts) -> None:
    seen = words(parts.window.bottom_line)
    assert "Saved at 2 pm." in seen
    assert "Who can help me? Grace, 020 7946 0123" in seen


def test_doors_open_by_mouse_and_by_keys(parts: Parts) -> None:
    press(parts.window, "door_safe")
    assert shown(parts) == "copies"
    key(parts, Qt.Key.Key_2, ALT)
    assert shown(parts) == "people"
    assert parts.window.findChild(QAbstractButton, "door_people").isChecked()


def test_tabs_go_to_the_other_pages_of_a_door(parts: Parts) -> None:
    press(parts.window, "door_safe")
    press(parts.window.page, "tab_settings")
    assert shown(parts) == "settings"
    press(parts.window.page, "tab_help")
    assert shown(parts) == "help"


def test_back_goes_where_one_was(parts: Parts) -> None:
    press(parts.window, "door_safe")
    press(parts.window.page, "tab_settings")
    press(parts.window.page, "open_roles")
    assert shown(parts) == "roles"
    press(parts.window.page, "back_button")
    assert shown(parts) == "settings"
    key(parts, Qt.Key.Key_F, CTRL)
    assert shown(parts) == "find"
    key(parts, Qt.Key.Key_Escape)
    assert shown(parts) == "settings"


def test_escape_on_a_doors_own_page_stays(parts: Parts) -> None:
    press(parts.window, "door_people")
    key(parts, Qt.Key.Key_Escape)
    assert shown(parts) == "people"


def test_a_saved_form_is_not_a_place_to_come_back_to(parts: Parts) -> None:
    parts.window.go(Place("settings"), from_door=True)
    press(parts.window.page, "open_club_form")
    box = parts.window.page.findChild(QLineEdit, "box_meets_where")
    QTest.keyClicks(box, "The lounge")
    press(parts.window.page, "save_button")
    assert shown(parts) == "settings"
    assert "The lounge" in words(parts.window.page)
    assert not parts.window.page.back_button.isVisible()


def test_what_is_typed_is_kept_when_one_leaves(parts: Parts) -> None:
    parts.window.go(Place("club_form"))
    QTest.keyClicks(parts.window.page.findChild(QLineEdit, "box_meets_when"), "Wednesdays")
    key(parts, Qt.Key.Key_2, ALT)
    parts.window.go(Place("club_form"))
    assert parts.window.page.findChild(QLineEdit, "box_meets_when").text() == "Wednesdays"
    assert "We kept what you were typing." in words(parts.window.page)


def test_a_place_there_is_not_is_a_fault(parts: Parts) -> None:
    with pytest.raises(LookupError):
        parts.window.go(Place("the moon"))


def test_undo_says_what_it_takes_back_and_offers_it_again(parts: Parts) -> None:
    assert "Tunde Ola" in parts.window.findChild(QAbstractButton, "top_undo").accessibleName()
    press(parts.window, "top_undo")
    assert parts.services.people.count() == 1
    assert "Undone: Tunde Ola" in words(parts.window.bottom_line)
    assert "Tunde Ola" in parts.window.findChild(QAbstractButton, "top_redo").accessibleName()
    press(parts.window, "top_redo")
    assert parts.services.people.count() == 2
    assert "Done again: Tunde Ola" in words(parts.window.bottom_line)


def test_undoing_moves_nothing_on_the_page(parts: Parts) -> None:
    page, bar = parts.window.page, parts.window.top_bar
    before = {name: bar.button(name).geometry() for name in ("find", "redo", "bigger")}
    top = page.mapTo(parts.window, page.rect().topLeft())
    press(parts.window, "top_undo")
    settled()
    assert page.mapTo(parts.window, page.rect().topLeft()) == top
    assert {name: bar.button(name).size() for name in before} == {name: at.size() for name, at in before.items()}
    assert bar.button("bigger").geometry() == before["bigger"]


def test_undo_and_redo_by_keys(parts: Parts) -> None:
    key(parts, Qt.Key.Key_Z, CTRL)
    assert parts.services.people.count() == 1
    key(parts, Qt.Key.Key_Z, CTRL | SHIFT)
    assert parts.services.people.count() == 2


def test_the_start_of_the_club_is_not_undone(parts: Parts) -> None:
    for _times in range(4):
        press(parts.window, "top_undo")
    assert parts.services.club.club().name == "Healthy Living Club"
    assert "There is nothing to undo." in words(parts.window.bottom_line)


def test_do_again_with_nothing_to_do_says_so(parts: Parts) -> None:
    press(parts.window, "top_redo")
    assert "There is nothing to do again." in words(parts.window.bottom_line)


def test_the_size_buttons_stay_under_the_mouse_while_the_text_grows(parts: Parts) -> None:
    bar = parts.window.top_bar
    at = bar.button("bigger").mapTo(parts.window, bar.button("bigger").rect().center())
    for _times in range(4):
        percent = parts.desk.looks.text_percent
        assert parts.window.childAt(at) is bar.button("bigger")
        QTest.mouseClick(bar.button("bigger"), Qt.MouseButton.LeftButton)
        settled()
        assert parts.desk.looks.text_percent > percent
    key(parts, Qt.Key.Key_0, CTRL)
    assert parts.desk.looks.text_percent == 100


def test_the_number_of_a_door_is_its_place_on_the_screen(parts: Parts) -> None:
    shown_doors = [one for one in parts.window.doors.findChildren(QAbstractButton) if one.isVisible()]
    shown_doors.sort(key=lambda one: one.mapTo(parts.window, one.rect().topLeft()).y())
    for number, door in enumerate(shown_doors, start=1):
        assert door.accessibleDescription().endswith(str(number))
        key(parts, getattr(Qt.Key, f"Key_{number}"), ALT)
        assert door.isChecked(), door.text()


def test_long_words_never_make_the_bottom_line_higher(parts: Parts) -> None:
    line = parts.window.bottom_line
    settled()
    before = line.height()
    long = "Saved as Minutes 2026-11-25 Club meeting.pdf in " + "/home/grace/Documents/Our Club Book" * 5
    parts.window.say(long)
    settled()
    assert line.height() == before
    assert line.said.accessibleName() == long
    assert line.help.isVisible()


def test_what_undo_brings_back_is_found_again(parts: Parts) -> None:
    parts.services.people.remove(parts.services.people.people(words="Ann")[0].person)
    parts.window.go(Place("find", extra="Ann"))
    assert "Nothing is found" in words(parts.window.page)
    press(parts.window, "top_undo")
    assert "Nothing is found" not in words(parts.window.page)
    QTest.keyClick(parts.window.page.findChild(QLineEdit, "box_words"), Qt.Key.Key_Return)
    assert shown(parts) == "person"


def test_a_window_bigger_than_the_screen_is_made_to_fit(parts: Parts) -> None:
    free = parts.window.screen().availableGeometry()
    parts.window.resize(free.width() + 100, free.height())
    assert not fit_on_screen(parts.window)
    assert free.contains(parts.window.geometry())
    assert parts.window.height() < free.height() - 20
    assert fit_on_screen(parts.window)


def test_a_box_keeps_its_own_undo_first(parts: Parts) -> None:
    key(parts, Qt.Key.Key_F, CTRL)
    box = parts.window.page.findChild(QLineEdit, "box_words")
    QTest.keyClicks(box, "zzz")
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert box.text() == ""
    assert parts.services.people.count() == 2
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert parts.services.people.count() == 1


def test_an_undo_in_the_box_of_a_form_is_not_the_clubs(parts: Parts) -> None:
    parts.window.go(Place("how_we_work"))
    box = parts.window.page.findChild(QWidget, "box_how_we_work")
    box.setFocus()
    QTest.keyClicks(box, "x")
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert parts.services.people.count() == 2


def test_text_grows_and_says_so(parts: Parts) -> None:
    key(parts, Qt.Key.Key_Equal, CTRL)
    assert parts.desk.looks.text_percent == 110
    assert "Text is 110%." in words(parts.window.bottom_line)
    press(parts.window, "top_smaller")
    press(parts.window, "top_smaller")
    assert "This is the smallest text." in words(parts.window.bottom_line)


def test_pages_that_were_open_before_follow_the_text_size(parts: Parts) -> None:
    for key_of_page in ("people", "settings", "help", "find"):
        parts.window.go(Place(key_of_page))
    for percent in (200, 100, 150):
        parts.desk.looks.set_text_percent(percent)
        gc.collect()
        for page in parts.window.stack:
            assert page.heading.font().pointSizeF() == pytest.approx(24 * percent / 100, rel=0.01)
            assert not page.grab().isNull()


def test_large_text_folds_the_doors_into_one_button(parts: Parts) -> None:
    parts.desk.looks.set_text_percent(150)
    assert not parts.window.doors.isVisible()
    press(parts.window, "top_doors")
    assert shown(parts) == "doors"
    press(parts.window.page, "list_door_people")
    assert shown(parts) == "people"
    parts.desk.looks.set_text_percent(100)
    assert parts.window.doors.isVisible()
    assert not parts.window.findChild(QAbstractButton, "top_doors").isVisible()


def test_a_narrow_window_folds_the_doors_too(parts: Parts) -> None:
    parts.window.resize(640, 700)
    assert not parts.window.doors.isVisible()
    assert parts.window.findChild(QAbstractButton, "top_doors").isVisible()


def test_colours_are_chosen_in_the_page(parts: Parts) -> None:
    press(parts.window, "top_colours")
    press(parts.window.strip, "theme_dark")
    assert parts.desk.looks.theme == "dark"
    key(parts, Qt.Key.Key_Escape)
    assert parts.window.strip.isHidden()


def test_colours_are_chosen_by_keys_from_the_one_that_is_on(parts: Parts) -> None:
    press(parts.window, "top_colours")
    press(parts.window.strip, "theme_cream")
    key(parts, Qt.Key.Key_Escape)
    press(parts.window, "top_colours")
    strip = parts.window.strip
    assert QApplication.focusWidget().objectName() == "theme_cream"
    key(parts, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "theme_dark", "Tab stops at each"
    assert parts.desk.looks.theme == "cream"
    key(parts, Qt.Key.Key_Space)
    assert parts.desk.looks.theme == "dark"
    on = [one.objectName() for one in strip.findChildren(QAbstractButton) if one.isChecked()]
    assert on == ["theme_dark"]


def test_help_opens_at_the_page_one_is_on(parts: Parts) -> None:
    press(parts.window, "door_safe")
    key(parts, Qt.Key.Key_F1)
    assert parts.window.page.title() == "Make a copy, and bring one back"
    key(parts, Qt.Key.Key_Escape)
    assert shown(parts) == "copies"


def test_room_view_hides_what_is_private_and_is_left_again(parts: Parts) -> None:
    person = next(one for one in parts.services.people.here() if one.name == "Ann Baker")
    parts.window.go(Place("person", person.id))
    assert "020 1111 2222" in words(parts.window.page)
    key(parts, Qt.Key.Key_F11)
    assert parts.desk.looks.room_view
    assert "020 1111 2222" not in words(parts.window.page)
    assert parts.desk.looks.point_size == 20
    press(parts.window, "top_room")
    assert not parts.desk.looks.room_view


def test_a_private_page_stays_closed_in_room_view(parts: Parts) -> None:
    parts.window._pages = Pages((*PAGES, Listed("bin", "safe", "bin:BinPage", private=True))[::-1])
    parts.window.set_room_view(True)
    parts.window.go(Place("bin"))
    assert shown(parts) != "bin"
    press(parts.window.strip, "leave_room_view")
    assert not parts.desk.looks.room_view
    parts.window.go(Place("bin"))
    parts.window.set_room_view(True)
    assert shown(parts) != "bin"


def test_closing_keeps_what_is_typed(parts: Parts) -> None:
    parts.window.go(Place("club_form"))
    QTest.keyClicks(parts.window.page.findChild(QLineEdit, "box_meets_when"), "Fridays")
    parts.window.close()
    draft = parts.services.book.store.draft("club_form:0:")
    assert draft is not None
    assert draft["meets_when"] == "Fridays"


def test_long_words_in_the_bottom_line_leave_room_for_who_can_help(parts: Parts, qtbot: QtBot) -> None:
    parts.desk.looks.set_text_percent(200)
    parts.window.say("The phone number of Amina and the way she likes to be told things are saved.")
    line = parts.window.bottom_line
    qtbot.waitUntil(lambda: line.height() == line.heightForWidth(line.width()))
    assert line.said.isVisible()
    assert line.help.isVisible()
    assert line.height() < 200
    parts.window.say("Saved.")
    assert line.said.text() == "Saved."


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_off_in_the_bar(parts: Parts, qtbot: QtBot, percent: int) -> None:
    parts.desk.looks.set_text_percent(percent)
    bar = parts.window.top_bar
    qtbot.waitUntil(lambda: bar.height() == bar.heightForWidth(bar.width()))
    for button in bar.findChildren(QAbstractButton):
        if button.isVisible():
            where = button.mapTo(bar, button.rect().bottomRight())
            assert where.x() <= bar.width(), button.text()
            assert where.y() <= bar.height(), button.text()
            assert button.height() >= 44
            assert button.width() >= 44


def test_find_comes_to_a_page_of_help_in_two_presses(parts: Parts, qtbot: QtBot) -> None:
    parts.window.go(Place("find", extra="password"))
    cards = parts.window.findChild(CardList, "found_help")
    assert cards is not None
    assert cards.rows.row(0).title == "Lock the book"
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert parts.window.here == Place("help", extra="lock")


def test_the_window_follows_the_computer_s_size_of_text(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    big = QFont()
    big.setPointSizeF(20)
    monkeypatch.setattr("coprod_desktop.ui.shell.window.QFontDatabase.systemFont", lambda _which: big)
    QApplication.sendEvent(parts.window, QEvent(QEvent.Type.ThemeChange))
    assert parts.window.desk.looks.point_size == 20
    parts.window.desk.looks.computer_letters_changed(9.0)


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


def test_what_was_asked_for_gives_the_keyboard_back_when_it_is_closed(parts: Parts) -> None:
    parts.window.go(Place("people"))
    parts.window.set_room_view(True)
    parts.window.activateWindow()
    until(parts.window.isActiveWindow)
    here = next(one for one in parts.window.page.findChildren(QAbstractButton) if one.isVisible())
    here.setFocus()
    parts.window.go(Place("privacy"))
    assert "This page is private." in words(parts.window.strip)
    key(parts, Qt.Key.Key_Escape)
    assert parts.window.strip.isHidden()
    assert parts.window.focusWidget() is here
