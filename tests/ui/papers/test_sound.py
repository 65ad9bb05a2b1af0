"""Papers are read aloud, marked where they are printed, and become sound files."""

from __future__ import annotations

import threading
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.aloud import Sound
from coprod_desktop.domain.document import Document, PrintWish, Words
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.paper_aloud import passages_of_paper
from coprod_desktop.ui.shell.reader import Reader
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakeSpeech
from tests.hands import press, words
from tests.ui.conftest import Members
from tests.ui.pixels import contrast
from tests.waiting import laid_out, until

FILE = "Minutes 2026-11-18 Club meeting, to listen to.wav"


@pytest.fixture
def members() -> Members:
    return (
        {"name": "Ann Baker", "telling": ("easy_read",)},
        {"name": "Tunde Ola", "telling": ("audio",)},
        {"name": "Joy Osei", "telling": ("phone",)},
    )


@pytest.fixture
def meeting(club: OpenClub) -> Meeting:
    """A meeting whose minutes are more than a page."""
    past = club.services.meetings.plan("club", "18 November 2026")
    for number in range(1, 12):
        club.services.minutes.add_point(past.id, f"We had tea number {number}. Yusuf & Zoë paid £5.50 on 4 November.")
    club.services.meetings.hold(past.id)
    return past


def is_marked(reader: Reader, words: str) -> bool:
    return reader._marked is reader.passage and words.split()[0] in reader.passage.words[slice(*reader._word)]


def marked(club: OpenClub, word: str) -> tuple[int, list[QRectF]]:
    """Listen until a word sounds, and return the page and the places that are marked."""
    view = club.window.page.view
    reader = club.window.aloud.reader
    assert reader is not None
    speech = club.desk.speech
    heard = None
    while True:
        until(lambda heard=heard: speech.now not in (None, heard) or reader.passage is None)
        now, passage = speech.now, reader.passage
        assert passage is not None, f"{word} was not read"
        if word in passage.words:
            now.position = passage.words[: passage.words.index(word)].count(" ") * 100 + 50
            until(lambda: is_marked(reader, word), f"{word} was not marked")
            return view.page, list(view._sheet.spoken)
        now.end()
        heard = now


def test_the_paper_is_read_and_the_word_is_marked_on_its_page(club: OpenClub, meeting: Meeting) -> None:
    club.window.go(Place("paper", meeting.id))
    laid_out()
    press(club.window, "read_paper")
    page, places = marked(club, "Minutes:")
    assert (page, len(places)) == (0, 1)
    assert 0.03 < places[0].y() < 0.25
    page, places = marked(club, "number 11.")
    assert page > 0
    (place,) = places
    sheet = club.window.page.view._sheet
    area = sheet._around(place).toAlignedRect()
    image = sheet.grab(area.adjusted(4, 4, -4, -4)).toImage()
    colours = [image.pixel(x, y) for x in range(image.width()) for y in range(image.height())]
    ground = max(set(colours), key=colours.count)
    assert contrast(ground, min(colours, key=lambda one: sum(one.to_bytes(4, "big")[1:]))) >= 7
    assert contrast(ground, 0xFFFFFFFF) > 1.2
    club.window.aloud.stop()
    assert sheet.spoken == []


def test_every_line_of_the_minutes_is_found_on_the_paper(club: OpenClub, meeting: Meeting) -> None:
    club.window.go(Place("paper", meeting.id))
    laid_out()
    document = club.services.minutes.document(meeting.id)
    passages = passages_of_paper(document, club.window.page.view)
    lost = [one.words for one in passages if None in one.show.__self__._found]  # type: ignore[attr-defined] - a method
    assert lost in ([], ["Yusuf & Zoë paid £5.50 on 4 November."] * 11)  # "&" has no letters to look for
    pages = [word.page for one in passages for word in one.show.__self__._found if word]  # type: ignore[attr-defined]
    assert pages[3:] == sorted(pages[3:])


def test_the_button_on_top_reads_the_paper_too(club: OpenClub, meeting: Meeting, speech: FakeSpeech) -> None:
    club.window.go(Place("paper", meeting.id))
    laid_out()
    press(club.window, "top_aloud")
    marked(club, "tea number 1.")
    assert not [text for text, _pace in speech.given if "How big are the letters" in text]


def test_a_secret_paper_is_not_read_and_has_no_sound(club: OpenClub, speech: FakeSpeech) -> None:
    secret = Document("The key", "Club", "", (Words(("alpha beta",)),), secret=True)
    club.window.paper(secret, PrintWish())
    page = club.window.page
    assert not page.read_button.isVisible()
    assert not page.sound_button.isVisible()
    press(club.window, "top_aloud")
    assert club.window.strip.accessibleName() == "This page is not read aloud."
    assert speech.given == []


def test_the_minutes_become_a_sound_file(
    club: OpenClub, meeting: Meeting, speech: FakeSpeech, tmp_path: Path, qtbot: QtBot
) -> None:
    club.window.go(Place("paper", meeting.id))
    laid_out()
    press(club.window, "save_sound")
    qtbot.waitUntil(lambda: (tmp_path / FILE).exists() and not club.window.page.sound.busy)
    with wave.open(str(tmp_path / FILE)) as sound:
        assert sound.getnframes() > 10_000
    assert f"The sound file is {FILE}." in words(club.window)
    assert speech.given[0] == ("Minutes: Club meeting", club.desk.looks.pace)


class SlowSpeech(FakeSpeech):
    """A voice that waits before its third line until a test lets it go on."""

    def __init__(self) -> None:
        super().__init__()
        self.waits = threading.Event()
        self.may = threading.Event()

    def speak(self, text: str, pace: int, language: str = "en-GB") -> Sound:
        if len(self.given) == 2:
            self.waits.set()
            self.may.wait(10)
        return super().speak(text, pace, language)


class TestSlowly:
    @pytest.fixture
    def speech(self) -> SlowSpeech:
        return SlowSpeech()

    def test_a_sound_file_that_is_stopped_leaves_nothing(
        self, club: OpenClub, meeting: Meeting, speech: SlowSpeech, tmp_path: Path, qtbot: QtBot
    ) -> None:
        club.window.go(Place("paper", meeting.id))
        laid_out()
        press(club.window, "save_sound", wait=False)
        qtbot.waitUntil(speech.waits.is_set)
        stop = club.window.page.sound.stop_button
        assert stop.isVisible()
        stop.click()
        speech.may.set()
        qtbot.waitUntil(lambda: not club.window.page.sound.busy)
        assert "The sound file was stopped. Nothing of it is left." in words(club.window)
        assert not [*tmp_path.rglob("*.wav"), *tmp_path.rglob("*.part")]

    def test_leaving_the_page_stops_it(
        self, club: OpenClub, meeting: Meeting, speech: SlowSpeech, tmp_path: Path, qtbot: QtBot
    ) -> None:
        club.window.go(Place("paper", meeting.id))
        laid_out()
        maker = club.window.page.sound
        press(club.window, "save_sound", wait=False)
        qtbot.waitUntil(speech.waits.is_set)
        speech.may.set()
        club.window.go(Place("settings"))
        assert not maker.busy
        assert not [*tmp_path.rglob("*.wav"), *tmp_path.rglob("*.part")]


def test_with_no_voice_the_page_says_what_to_do(club: OpenClub, meeting: Meeting, speech: FakeSpeech) -> None:
    speech.lack = "aloud.no_voice"
    club.window.go(Place("paper", meeting.id))
    laid_out()
    press(club.window, "save_sound")
    assert "This computer has no voice." in words(club.window)


def test_everybody_who_wants_to_listen_has_a_sound_file(
    club: OpenClub, meeting: Meeting, tmp_path: Path, qtbot: QtBot
) -> None:
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    shown = words(club.window)
    assert "Tunde Ola wants to listen. Make a sound file." in shown
    assert "Joy Osei wants theirs read aloud. Who will do it?" in shown
    press(club.window, "make_sound")
    qtbot.waitUntil(lambda: (tmp_path / FILE).exists() and not club.window.page.sound.busy)
    assert f"The sound file is {FILE}." in words(club.window)


def test_with_no_voice_somebody_is_asked_to_read(club: OpenClub, meeting: Meeting, speech: FakeSpeech) -> None:
    speech.lack = "aloud.no_voice"
    club.window.go(Place("print_everyone", meeting.id, "minutes"))
    assert "2 people want theirs read aloud: Joy Osei and Tunde Ola. Who will do it?" in words(club.window)
    assert not club.window.page.listen.isVisible()


def test_the_pace_is_chosen_in_settings(club: OpenClub, speech: FakeSpeech, qtbot: QtBot, looks: Looks) -> None:
    club.window.go(Place("settings"))
    press(club.window, "choice_pace_90")
    assert looks.pace == 90
    press(club.window, "try_pace")
    qtbot.waitUntil(lambda: speech.now is not None)
    assert speech.given[0] == ("Settings", 90)


def test_one_point_of_the_minutes_is_read(club: OpenClub, meeting: Meeting, speech: FakeSpeech, qtbot: QtBot) -> None:
    club.window.go(Place("meeting", meeting.id, "minutes"))
    press(club.window, "point_3")
    press(club.window, "point_read")
    heard = None
    while club.window.aloud.reading:
        qtbot.waitUntil(lambda now=heard: speech.now is not now or not club.window.aloud.reading)
        heard = speech.now
        if heard is not None:
            heard.end()
    assert [text for text, _pace in speech.given] == [
        "We had tea number 3.",
        "Yusuf and Zoë paid 5 pounds 50 on the fourth of November.",
    ]


def test_minutes_to_listen_to_are_among_the_papers(
    club: OpenClub, meeting: Meeting, tmp_path: Path, qtbot: QtBot
) -> None:
    club.window.go(Place("papers"))
    cards = club.window.page.lists["meeting"]
    titles = [cards.rows.row(number).title for number in range(cards.rows.rowCount())]
    cards.chosen.emit(cards.rows.row(titles.index("Minutes to listen to")))
    qtbot.waitUntil(lambda: (tmp_path / FILE).exists() and not club.window.page.sound.busy)
    assert f"The sound file is {FILE}." in words(club.window)
