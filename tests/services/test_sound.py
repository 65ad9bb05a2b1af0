"""A paper is read in its order, with rests, and becomes a sound file."""

from __future__ import annotations

import io
import wave

import pytest

from coprod_desktop.domain.aloud import SoundStopped
from coprod_desktop.domain.document import (
    Bullets,
    Document,
    Faces,
    Heading,
    NewPage,
    Picture,
    PictureRow,
    Table,
    TickHere,
    Words,
    WriteHere,
)
from coprod_desktop.services.sound import AFTER_POINT, BEFORE_HEADING, lines_of, write_sound
from coprod_desktop.wording.say import Say
from tests.fakes import FakeSpeech

PAPER = Document(
    title="Minutes: Club meeting",
    club="The Try-out Club",
    date="Wednesday 4 November 2026",
    blocks=(
        Heading("Minutes: Club meeting", 1),
        Words(("We met in the hall.", "It was **warm**.")),
        Heading("What we decided"),
        PictureRow(Picture("bus", "a red bus"), ("**We decided** to take the bus.",), "point:1"),
        NewPage(),
        Bullets(("tea", "cake")),
        Faces(((None, "Ann", "made tea"), (None, "Ken", ""))),
        Table(("Who", "When"), (("Joan", "Monday"), ("Stan", ""))),
        WriteHere("What else?", 3),
        TickHere("Did you like it?", ("Yes", "No"), other="Something else:"),
    ),
    credit="Pictures by OpenMoji.",
)


def test_all_words_are_read_in_the_order_of_the_paper_and_nothing_else() -> None:
    assert [line.words for line in lines_of(PAPER)] == [
        "Minutes: Club meeting",
        "The Try-out Club",
        "Wednesday 4 November 2026",
        "We met in the hall.",
        "It was warm.",
        "What we decided",
        "We decided to take the bus.",
        "tea",
        "cake",
        "Ann. made tea",
        "Ken",
        "Who: Joan; When: Monday",
        "Who: Stan",
        "What else?",
        "Did you like it?",
        "Yes",
        "No",
        "Something else:",
    ]


def test_points_have_rests_between_them() -> None:
    lines = {line.words: line for line in lines_of(PAPER)}
    assert lines["It was warm."].rest == BEFORE_HEADING
    assert lines["We decided to take the bus."].rest == AFTER_POINT
    assert lines["We decided to take the bus."].anchor == "point:1"
    assert lines["tea"].rest < lines["cake"].rest


def test_a_long_line_is_read_a_sentence_at_a_time() -> None:
    long = " ".join(["We talked about the hall for a good while."] * 20)
    lines = lines_of(Document("T", "", "", (Words((long,)),)))
    assert [line.words for line in lines[1:]] == ["We talked about the hall for a good while."] * 20


def test_the_file_holds_all_of_it_and_tells_how_far_it_is() -> None:
    speech, file = FakeSpeech(), io.BytesIO()
    lines, seen = lines_of(PAPER), []

    def watch(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    write_sound(lines, speech, Say(), 130, file, "en-GB", watch)
    file.seek(0)
    with wave.open(file) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 1000)
        spoken = sum(len(text.split()) * 100 for text, _pace in speech.given)
        assert sound.getnframes() == spoken + sum(line.rest for line in lines)
    assert speech.given[2] == ("Wednesday the fourth of November 2026", 130)
    assert seen == [(number, len(lines)) for number in range(len(lines))]


def test_it_stops_when_it_is_told_to() -> None:
    speech = FakeSpeech()
    with pytest.raises(SoundStopped):
        write_sound(lines_of(PAPER), speech, Say(), 130, io.BytesIO(), "en-GB", lambda done, _total: done < 3)
    assert len(speech.given) == 3
