"""Room view: nothing private is drawn, heard, found, undone or gone to, on any page there is now or later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.app import PAGES, OpenClub, build
from coprod_desktop.domain.fields import Kind
from coprod_desktop.domain.registry import ALL_TYPES
from coprod_desktop.domain.values import replace
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.theme.looks import ROOM_SIZE, Looks
from tests.fakes import FakeClock
from tests.waiting import settled

SECRET = "zyxwv"  # stands in every private field of every record
TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


@pytest.fixture
def club(
    in_the_window: Callable[[OpenClub], OpenClub], looks: Looks, sample_opened: OpenBook, clock: FakeClock
) -> Iterator[OpenClub]:
    """The window on a sample club in which every private text is a secret, in Room view."""
    made = build(sample_opened, looks, clock=clock)
    assert hide_secrets(made) > 50
    in_the_window(made)
    made.window.set_room_view(True)
    made.window.setWindowState(Qt.WindowState.WindowNoState)
    yield made
    made.window.set_room_view(False)


def hide_secrets(club: OpenClub) -> int:
    """Write a secret in every private text of every record there is, in one step, and return how many there are."""
    book, count = club.services.book, 0
    with book.step("steps.person_changed", name="Ann") as step:
        for kind in ALL_TYPES:
            private = [one.name for one in kind.fields if one.private and one.kind in (Kind.LINE, Kind.LONG_TEXT)]
            for record in book.store.some(kind) if private else ():
                values: dict[str, Any] = {name: f"{SECRET} {name}" for name in private}
                step.put(kind, replace(record, **values))
                count += 1
    return count


def heard(voice: QAccessibleInterface | None, depth: int = 0) -> Iterator[str]:
    """Go through everything that a screen reader could come to from here."""
    if voice is None or not voice.isValid() or depth > 40 or voice.state().invisible:
        return
    for text in TEXTS:
        yield voice.text(text)
    for number in range(min(voice.childCount(), 400)):
        yield from heard(voice.child(number), depth + 1)


def seen(window: QWidget) -> Iterator[str]:
    """Go through every word on the screen and in what shows when the mouse rests on it."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()


def leaks(club: OpenClub) -> list[str]:
    """Return what of the secrets can be seen or heard now."""
    window = club.window
    voice = QAccessible.queryAccessibleInterface(window)
    return sorted({words for words in (*seen(window), *heard(voice)) if SECRET in words.lower()})


def test_no_page_shows_or_says_anything_private(club: OpenClub) -> None:
    found = {}
    for name, place in club.window.examples():
        club.window.go(place)
        settled()
        if words := leaks(club):
            found[name] = words
    assert found == {}


def test_the_walk_finds_what_is_private(club: OpenClub) -> None:
    club.window.set_room_view(False)
    person = club.services.people.here()[0].id
    club.window.go(Place("person", person))
    settled()
    assert any("phone" in one for one in leaks(club))


def test_a_private_page_opens_in_no_way(club: OpenClub) -> None:
    window = club.window
    for listed in PAGES:
        if listed.private:
            before = window.here
            window.go(Place(listed.key))
            assert window.here == before, listed.key
            assert leaks(club) == []
    assert not set(window._frame.shown_doors()) & {
        one.door for one in PAGES if one.private and not window._pages.roots(one.door, room_view=True)
    }


def test_back_leads_to_nothing_private(club: OpenClub) -> None:
    window = club.window
    window.set_room_view(False)
    window.go(Place("privacy"))
    window.go(Place("today"))
    window.set_room_view(True)
    window.setWindowState(Qt.WindowState.WindowNoState)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.here is not None
    assert window.here.page != "privacy"


def test_undo_tells_nothing_private_and_find_finds_nothing(club: OpenClub) -> None:
    window = club.window
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert leaks(club) == []
    window.go(Place("find", extra=SECRET))
    settled()
    typed = {f"{SECRET}"}
    assert [one for one in leaks(club) if one.strip() not in typed] == []


def test_one_thing_at_a_time_in_big_letters(club: OpenClub) -> None:
    """F11 in a meeting shows one thing, what was decided last time and who was not heard; F11 again goes back."""
    window, services = club.window, club.services
    window.set_room_view(False)
    meeting = next(one.id for one in services.meetings.past() if len(services.minutes.topics(one.id)) > 3)
    window.go(Place("meeting", meeting, "minutes"))
    QTest.keyClick(window, Qt.Key.Key_F11)
    window.setWindowState(Qt.WindowState.WindowNoState)
    assert window.here == Place("room", meeting)
    page = window.page
    assert page is not None
    titles = [topic.item.title for topic in services.minutes.topics(meeting) if topic.item]
    assert page.title() == titles[0]
    QTest.keyClick(page.findChild(QWidget, "room_next"), Qt.Key.Key_Space)
    assert page.title() == titles[1]
    words = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert "We decided last time" in words
    assert not set(titles) - {titles[1]} & set(words)
    assert all(one.font().pointSizeF() >= ROOM_SIZE for one in page.findChildren(QLabel) if one.isVisible())
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.here == Place("meeting", meeting)


def test_the_ends_say_so(club: OpenClub, qtbot: QtBot) -> None:
    window, services = club.window, club.services
    meeting = next(one.id for one in services.meetings.past() if services.minutes.topics(one.id))
    window.go(Place("room", meeting))
    assert window.page is not None
    QTest.keyClick(window.page.findChild(QWidget, "room_before"), Qt.Key.Key_Space)
    assert "first thing" in window.bottom_line.said.text()
