"""Read aloud: F2 and the button read what is on the page, word by word, and stop without losing anything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.app import OpenClub
from coprod_desktop.domain.aloud import PACES, USUAL_PACE
from coprod_desktop.domain.people import PEOPLE as KIND
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.spoken import SPOKEN
from coprod_desktop.ui.theme.looks import Looks
from tests.fakes import FakePlaying, FakeSpeech
from tests.hands import press
from tests.ui.pixels import contrast
from tests.waiting import for_a_moment, settled

PEOPLE = ["People", "Ann Baker", "Tunde Ola"]


@pytest.fixture(autouse=True)
def looks_as_they_were(looks: Looks) -> None:
    looks.set_pace(USUAL_PACE)


def read(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> FakePlaying:
    """Press F2 and wait until the first words are heard."""
    QTest.keyClick(club.window, Qt.Key.Key_F2)
    return playing(speech, qtbot)


def playing(speech: FakeSpeech, qtbot: QtBot, not_this: FakePlaying | None = None) -> FakePlaying:
    """Wait until something (else) is being played."""
    qtbot.waitUntil(lambda: speech.now is not None and speech.now is not not_this)
    assert speech.now is not None
    return speech.now


def hear_all(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> list[str]:
    """Listen to the end and return what was heard."""
    heard: FakePlaying | None = None
    while club.window.aloud.reading:
        heard = playing(speech, qtbot, heard)
        heard.end()
        qtbot.waitUntil(lambda now=heard: speech.now is not now and (speech.now is not None or is_silent(club)))
    return [text for text, _pace in speech.given]


def is_silent(club: OpenClub) -> bool:
    return not club.window.aloud.reading


def open_people(club: OpenClub) -> None:
    club.window.go(Place("people"))
    settled()


def go_to(club: OpenClub, qtbot: QtBot, word: str, speech: FakeSpeech) -> None:
    """Listen until a word sounds and is marked."""
    heard: FakePlaying | None = None
    while True:
        heard = playing(speech, qtbot, heard)
        text = speech_of(club)
        if word in text:
            first = 1 if club.window.aloud.reader.passage.before else 0
            place = first + text[: text.index(word)].count(" ")
            heard.position = place * 100 + 50
            qtbot.waitUntil(lambda: SPOKEN.text[slice(*SPOKEN.range)].strip(".,") == word)
            return
        heard.end()


def speech_of(club: OpenClub) -> str:
    reader = club.window.aloud.reader
    assert reader is not None
    assert reader.passage is not None
    return reader.passage.words


def test_the_whole_page_is_read_in_the_order_one_reads(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    open_people(club)
    read(club, speech, qtbot)
    heard = hear_all(club, speech, qtbot)
    assert [one for one in heard if one in PEOPLE] == PEOPLE
    assert heard[0] == "People"
    assert "Button: Add a person" in heard
    assert not [one for one in heard if "Skills and gifts" in one or one.endswith("Back")]
    assert SPOKEN.device is None
    assert club.window.reading_bar.isHidden()


def test_nothing_is_read_before_somebody_asks(club: OpenClub, speech: FakeSpeech) -> None:
    open_people(club)
    for_a_moment()
    assert speech.given == []
    assert club.window.aloud.reader is None


def test_the_word_that_sounds_is_marked_where_it_stands(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    open_people(club)
    read(club, speech, qtbot)
    go_to(club, qtbot, "Baker", speech)
    club.window.repaint()
    device = SPOKEN.device
    assert device is not None
    marked = QRect(SPOKEN.drawn)
    assert marked.width() > 20
    others = QRect(marked)
    others.moveRight(marked.left() - 1)
    assert is_turned(device, marked, club)
    assert not is_turned(device, others, club)
    club.window.aloud.stop()
    club.window.repaint()
    assert not is_turned(device, marked, club)


def is_turned(widget: QWidget, area: QRect, club: OpenClub) -> bool:
    """Say whether an area is mostly in the colour of action."""
    image = widget.grab().toImage()
    action = club.desk.looks.shown_theme["action"].rgb()
    inside = area.intersected(image.rect())
    places = [(x, y) for x in range(inside.left(), inside.right()) for y in range(inside.top(), inside.bottom())]
    return sum(image.pixel(x, y) == action for x, y in places) > len(places) / 2


@pytest.mark.parametrize("theme", ["light", "cream", "dark", "yellow_on_black"])
@pytest.mark.parametrize("part", ["page_heading", "add_person"])
def test_the_mark_has_a_contrast_of_seven_to_one(
    club: OpenClub, speech: FakeSpeech, qtbot: QtBot, looks: Looks, theme: str, part: str
) -> None:
    looks.set_theme(theme)
    open_people(club)
    read(club, speech, qtbot)
    go_to(club, qtbot, "People" if part == "page_heading" else "Add", speech)
    club.window.repaint()
    assert SPOKEN.device is not None
    image = SPOKEN.device.grab(SPOKEN.drawn).toImage()
    ground, ink = two_colours(image)
    assert contrast(ground, ink) >= 7
    marked = SPOKEN.drawn
    if marked.left() > 7:
        beside = SPOKEN.device.grab(QRect(marked.left() - 7, marked.center().y(), 1, 1)).toImage()
        assert contrast(ground, beside.pixel(0, 0)) >= 3  # the mark itself is seen, on a filled button too


def two_colours(image: QImage) -> tuple[int, int]:
    """Return the two colours of which there is most."""
    counts: dict[int, int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            counts[image.pixel(x, y)] = counts.get(image.pixel(x, y), 0) + 1
    first, second = sorted(counts, key=lambda one: counts[one], reverse=True)[:2]
    return first, second


def test_escape_stops_and_loses_nothing(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    club.window.go(Place("people"))
    club.window.go(Place("person_form"))
    form = club.window.page
    assert form is not None
    name = form.first_focus()
    QTest.keyClicks(name, "Joy")
    heard = read(club, speech, qtbot)
    QTest.keyClick(name, Qt.Key.Key_Escape)
    assert heard.done
    assert not club.window.aloud.reading
    assert club.window.page is form
    assert QApplication.focusWidget() is name
    assert name.text() == "Joy"  # type: ignore[attr-defined] - the first part of this form is a box
    QTest.keyClick(club.window, Qt.Key.Key_Escape)
    assert club.window.page is not form  # the next one goes back, as ever


def test_the_button_on_top_reads_and_stops(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    button = club.window.top_bar.button("aloud")
    assert button.accessibleName() == "Read aloud"
    press(club.window, "top_aloud")
    playing(speech, qtbot)
    assert button.text().startswith("Stop")
    assert button.accessibleName() == "Stop reading"
    press(club.window, "top_aloud")
    assert speech.now is None
    assert button.accessibleName() == "Read aloud"


def test_no_other_button_on_top_changes_when_reading_starts(
    club: OpenClub, speech: FakeSpeech, qtbot: QtBot, looks: Looks
) -> None:
    for width, percent in ((1366, 100), (1920, 100), (1366, 150), (1366, 200), (800, 100)):
        club.window.resize(width, 768)
        looks.set_text_percent(percent)
        settled()
        buttons = [club.window.top_bar.button(name) for name in ("undo", "find", "smaller", "bigger", "help")]
        before = [one.text() for one in buttons]
        read(club, speech, qtbot)
        assert [one.text() for one in buttons] == before, (width, percent)
        club.window.aloud.stop()


def test_it_waits_and_goes_on_at_the_same_word(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    open_people(club)
    read(club, speech, qtbot)
    go_to(club, qtbot, "Ola", speech)
    before = speech.now
    press(club.window, "reading_pause")
    assert speech.now is None
    assert SPOKEN.text[slice(*SPOKEN.range)] == "Ola"  # one sees where it will go on
    assert club.window.reading_bar.buttons["pause"].text() == "Read on"
    press(club.window, "reading_pause")
    again = playing(speech, qtbot, before)
    assert again.start == 100
    assert club.window.reading_bar.buttons["pause"].text() == "Pause"


def test_slower_and_faster_go_on_at_the_same_word_and_are_kept(
    club: OpenClub, speech: FakeSpeech, qtbot: QtBot, looks: Looks
) -> None:
    open_people(club)
    read(club, speech, qtbot)
    go_to(club, qtbot, "Baker", speech)
    before = speech.now
    press(club.window, "reading_slower")
    again = playing(speech, qtbot, before)
    assert again.start == 100
    assert ("Ann Baker", 110) in speech.given
    assert looks.pace == 110
    assert club.window.reading_bar.words.text() == "110 words a minute"
    for _press in range(9):
        press(club.window, "reading_slower")
    assert looks.pace == PACES[0]
    for _press in range(9):
        press(club.window, "reading_faster")
    assert looks.pace == PACES[-1]


def test_it_starts_at_the_part_one_went_to_and_again_from_the_top(
    club: OpenClub, speech: FakeSpeech, qtbot: QtBot
) -> None:
    open_people(club)
    page = club.window.page
    assert page is not None
    add = page.findChild(QWidget, "add_person")
    assert add is not None
    add.setFocus()
    read(club, speech, qtbot)
    assert speech.given[0][0] == "Button: Add a person"
    first = speech.now
    press(club.window, "reading_top")
    playing(speech, qtbot, first)
    qtbot.waitUntil(lambda: speech_of(club) == "People")


def test_another_page_is_silence(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    open_people(club)
    heard = read(club, speech, qtbot)
    club.window.go(Place("settings"))
    assert heard.done
    assert not club.window.aloud.reading


def test_what_is_private_is_never_read_in_room_view(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    (ann,) = club.services.book.store.some(KIND, {"name": "Ann Baker"})
    club.window.go(Place("person", ann.id))
    settled()
    read(club, speech, qtbot)
    told = " ".join(hear_all(club, speech, qtbot))
    assert "0 2 0" in told
    speech.given.clear()
    club.window.set_room_view(True)
    read(club, speech, qtbot)
    told = " ".join(hear_all(club, speech, qtbot))
    assert "Ann Baker" in told
    assert "0 2 0" not in told


def test_room_view_stops_what_is_being_read(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    heard = read(club, speech, qtbot)
    club.window.set_room_view(True)
    assert heard.done


def test_a_password_is_never_read(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    club.window.go(Place("privacy"))
    club.window.findChild(QAbstractButton, "show_password").setChecked(True)  # shown, and not read all the same
    for box in club.window.findChildren(QLineEdit):
        box.setText("kettle")
    read(club, speech, qtbot)
    heard = hear_all(club, speech, qtbot)
    assert "What is written here is hidden." in heard
    assert heard.count("kettle") == 1


def test_what_is_typed_in_a_long_box_is_marked_and_left_as_it_is(
    club: OpenClub, speech: FakeSpeech, qtbot: QtBot
) -> None:
    club.window.go(Place("how_we_work"))
    box = next(one for one in club.window.findChildren(QPlainTextEdit) if one.isVisible())
    box.setPlainText("We listen. Each of us \U0001f600 speaks.")
    read(club, speech, qtbot)
    heard: FakePlaying | None = None
    while "speaks" not in speech_of(club):
        heard = playing(speech, qtbot, heard)
        heard.end()
        qtbot.waitUntil(lambda now=heard: speech.now is not now and speech.now is not None)
    now = playing(speech, qtbot)
    now.position = 350
    qtbot.waitUntil(lambda: [one.cursor.selectedText() for one in box.extraSelections()] == ["speaks."])
    club.window.aloud.stop()
    assert box.extraSelections() == []
    assert box.toPlainText() == "We listen. Each of us \U0001f600 speaks."


@pytest.mark.parametrize(
    ("lack", "words"),
    [
        ("aloud.no_voice", "This computer has no voice. Ask somebody to install espeak-ng, then try again."),
        ("aloud.no_player", "No sound comes out. Is a loudspeaker there?"),
    ],
)
def test_a_computer_that_cannot_speak_says_what_to_do(
    club: OpenClub, speech: FakeSpeech, lack: str, words: str
) -> None:
    speech.lack = lack
    press(club.window, "top_aloud")
    assert not club.window.strip.isHidden()
    assert club.window.strip.accessibleName().startswith(words)
    assert not club.window.aloud.reading


def test_escape_closes_what_says_there_is_no_sound_and_stays_here(club: OpenClub, speech: FakeSpeech) -> None:
    club.window.go(Place("people"))
    club.window.go(Place("person_form"))
    form = club.window.page
    assert form is not None
    speech.lack = "aloud.no_player"
    press(club.window, "top_aloud")
    QTest.keyClick(form.first_focus(), Qt.Key.Key_Escape)
    assert club.window.strip.isHidden()
    assert club.window.page is form


def test_a_player_that_fails_is_told(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    heard = read(club, speech, qtbot)
    heard.heard = False
    heard.done = True
    qtbot.waitUntil(lambda: not club.window.strip.isHidden())
    assert club.window.strip.accessibleName().startswith("No sound comes out.")
    assert not club.window.aloud.reading


def test_what_is_read_is_not_announced_as_well(
    club: OpenClub, speech: FakeSpeech, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    for module in ("ui.parts.announce", "ui.shell.window", "ui.parts.notice"):
        monkeypatch.setattr(f"coprod_desktop.{module}.announce", lambda _part, words, **_how: announced.append(words))
    open_people(club)
    announced.clear()
    read(club, speech, qtbot)
    hear_all(club, speech, qtbot)
    assert announced == []


def test_the_window_closes_while_it_reads(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    heard = read(club, speech, qtbot)
    club.window.close()
    assert heard.done
    assert not club.window.aloud.reading


def test_what_goes_from_the_screen_is_passed_over(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    open_people(club)
    page = club.window.page
    assert page is not None
    read(club, speech, qtbot)
    go_to(club, qtbot, "Baker", speech)
    heard = speech.now
    page.findChild(QWidget, "people_list").hide()
    playing(speech, qtbot, heard)
    assert "Tunde" not in speech_of(club)
    assert hear_all(club, speech, qtbot)[-1].startswith("Button: ")


def test_the_page_may_be_made_anew_while_it_is_read(club: OpenClub, speech: FakeSpeech, qtbot: QtBot) -> None:
    (ann,) = club.services.book.store.some(KIND, {"name": "Ann Baker"})
    club.window.go(Place("person", ann.id))
    read(club, speech, qtbot)
    club.services.people.save(ann, {"name": "Ann Weaver"})
    settled()
    hear_all(club, speech, qtbot)
    assert SPOKEN.device is None
