"""Find comes to anything the club has, by keys: Ctrl+F, some words, and at most two presses of Enter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coprod_desktop.app import OpenClub, build
from coprod_desktop.domain.club import WORDS, Word
from coprod_desktop.domain.decisions import DECISIONS, JOBS
from coprod_desktop.domain.gifts import SKILLS
from coprod_desktop.domain.meetings import AGENDA_ITEMS, MEETINGS, POINTS
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.records import Record, RecordType
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.ui.parts.card_list import CardList
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.theme.looks import Looks
from coprod_desktop.wording.dates import say_date
from tests.fakes import FakeClock
from tests.waiting import settled

PRESSES = 2  # of Enter, after the words are typed


@pytest.fixture
def club(
    in_the_window: Callable[[OpenClub], OpenClub], looks: Looks, sample_opened: OpenBook, clock: FakeClock
) -> OpenClub:
    return in_the_window(build(sample_opened, looks, clock=clock))


def find(club: OpenClub, words: str, wanted: Place) -> str:
    """Type `words` in Find from where one is, press Enter up to two times, and say where that leads, or ""."""
    window = club.window
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    typed = QInputMethodEvent()  # also letters that QTest has no key for
    typed.setCommitString(words)
    QApplication.sendEvent(QApplication.focusWidget(), typed)
    for _press in range(PRESSES):
        if window.here is not None and window.here.page == "find":
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
            settled()
    return "" if window.here == wanted else f"{words!r} leads to {window.here}, not to {wanted}"


def some(club: OpenClub, kind: RecordType[Record]) -> list[Record]:
    every = club.services.book.store.some(kind)
    return [every[0], every[len(every) // 2], every[-1]]


def test_any_person_is_two_presses_away(club: OpenClub) -> None:
    assert [find(club, one.name, Place("person", one.id)) for one in some(club, PEOPLE)] == [""] * 3


def test_any_skill_is_two_presses_away(club: OpenClub) -> None:
    assert find(club, "sign language", Place("skill", named(club, SKILLS, "sign language"))) == ""


def test_any_meeting_is_two_presses_away_by_its_day(club: OpenClub) -> None:
    say = club.services.book.say
    held = [one for one in some(club, MEETINGS) if one.on]
    assert [find(club, say_date(one.on, say), Place("meeting", one.id)) for one in held] == [""] * len(held)


def test_any_decision_is_two_presses_away(club: OpenClub) -> None:
    assert [find(club, one.words.rstrip("."), Place("decision", one.id)) for one in some(club, DECISIONS)] == [""] * 3


def test_any_job_is_two_presses_away(club: OpenClub) -> None:
    assert [find(club, one.what.rstrip("."), Place("job", one.id)) for one in some(club, JOBS)] == [""] * 3


def test_what_was_talked_about_and_what_was_said_lead_to_their_meeting(club: OpenClub) -> None:
    items = [one for one in club.services.book.store.some(AGENDA_ITEMS) if one.meeting and not one.standing]
    assert find(club, items[-1].title, Place("meeting", items[-1].meeting)) == ""
    said = [one for one in club.services.book.store.some(POINTS) if one.point_kind == "said"]
    assert find(club, said[-1].words.splitlines()[0].rstrip("."), Place("meeting", said[-1].meeting)) == ""


def test_any_word_is_two_presses_away(club: OpenClub) -> None:
    word = club.services.book.store.some(WORDS)[0]
    assert find(club, word.word, Place("word_form", word.id)) == ""


@pytest.mark.parametrize(
    ("words", "topic"), [("keys only", "keys"), ("forgot the password", "lock"), ("bigger", "see")]
)
def test_any_page_of_help_is_two_presses_away(club: OpenClub, words: str, topic: str) -> None:
    assert find(club, words, Place("help", extra=topic)) == ""


def named(club: OpenClub, kind: RecordType[Record], words: str) -> int:
    return next(one.id for one in club.services.book.store.some(kind) if words in str(one).lower())


class Paints(QObject):
    """Counts how often each of some widgets is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.of: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.of[watched.parent().objectName()] += 1
        return False


def test_each_key_paints_the_page_once(club: OpenClub) -> None:
    """A list that gets its rows' places when it is painted is painted again after it: half of what a key took."""
    window = club.window
    window.go(Place("find"))
    settled()
    assert window.page is not None
    QTest.keyClick(QApplication.focusWidget(), "o")  # the lists are made at the first key
    settled()
    lists = window.page.findChildren(CardList)
    paints = Paints()
    for one in lists:
        one.viewport().installEventFilter(paints)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    settled()
    for letter in "tea":
        paints.of.clear()
        QTest.keyClick(QApplication.focusWidget(), letter)
        settled()
        seen = {one.objectName() for one in lists if not one.viewport().visibleRegion().isEmpty()}
        assert seen
        assert seen
        assert paints.of == dict.fromkeys(seen, 1)


def test_a_list_with_the_keyboard_keeps_it_when_other_kinds_are_found(club: OpenClub) -> None:
    window = club.window
    window.go(Place("find", extra="tea"))
    settled()
    page = window.page
    assert page is not None
    shown = [one for one in page.findChildren(CardList) if one.isVisible()]
    shown[0].setFocus()
    here = QApplication.focusWidget()
    club.services.words.save(Word(), {"word": "Teapot", "meaning": "What tea is in."})
    settled()
    assert QApplication.focusWidget() is here
    assert page.findChild(CardList, "found_word").isVisible()
