"""Help is found by words, and prints as it shows."""

from __future__ import annotations

import pytest

from coprod_desktop.domain.document import PictureRow
from coprod_desktop.services.book import Book
from coprod_desktop.services.help import HelpService
from coprod_desktop.system.picture_files import svg_of
from coprod_desktop.wording.help import TOPICS


def test_words_find_topics(book: Book) -> None:
    found = [one.key for one in HelpService(book).topics("pri large")]
    assert found == []
    assert "print" in [one.key for one in HelpService(book).topics("print siz")]
    assert len(HelpService(book).topics()) == len(TOPICS)


@pytest.mark.parametrize(
    ("typed", "key"),
    [("delete", "undo"), ("phone", "people"), ("spreadsheet", "list"), ("list", "list"), ("forget", "undo")],
)
def test_words_that_people_look_for_find_the_topic_that_says_it_in_others(book: Book, typed: str, key: str) -> None:
    assert key in [one.key for one in HelpService(book).topics(typed)]


@pytest.mark.parametrize("key", [key for key, _picture, _steps in TOPICS])
def test_every_topic_has_its_pictures_and_short_steps(book: Book, key: str) -> None:
    topic = HelpService(book).topic(key)
    assert svg_of(topic.picture), topic.picture
    for step in topic.steps:
        assert svg_of(step.picture), step.picture
        for line in step.lines:
            assert len(line.split()) <= 15, line
            assert line.endswith((".", "?")), line


def test_a_topic_prints_as_it_shows(book: Book) -> None:
    service = HelpService(book)
    topic = service.topic("plan")
    paper = service.document(topic, "Healthy Living Club")
    assert (paper.title, paper.club) == ("Plan a meeting", "Healthy Living Club")
    assert paper.credit
    rows = [one for one in paper.blocks if isinstance(one, PictureRow)]
    assert [row.lines for row in rows] == [step.lines for step in topic.steps]
