"""The club's own words: kept, explained on paper, left alone by the coach, and how easy the minutes are to read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coprod_desktop.app import serve
from coprod_desktop.domain.club import Word
from coprod_desktop.domain.coach import Coach
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.services.words import WordService
from coprod_desktop.storage.club_file import open_book
from tests.services.meeting_parts import LAST_WEEK, ClubInBook

COACH = Coach(swaps={"facilitate": "help"}, meanings={"quorum": "how many people must be there"})


@pytest.fixture
def words(book):
    return WordService(replace(book, coach=COACH))


def test_words_are_kept_changed_and_removed_in_one_step_each(words, book):
    loop = words.save(Word(), {"word": " The loop ", "meaning": "It helps people with hearing aids."})
    words.save(Word(), {"word": "AGM", "meaning": "Our meeting once a year."})
    assert [one.word for one in words.words()] == ["AGM", "The loop"]
    changed = words.save(loop, {"meaning": "It helps people hear."})
    assert words.save(changed, {"meaning": "It helps people hear."}) == changed
    words.remove(changed)
    assert [one.word for one in words.words()] == ["AGM"]
    book.undo()
    book.undo()
    assert words.get(loop.id).meaning == "It helps people with hearing aids."


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ({"word": "", "meaning": "x"}, ("word", "empty")),
        ({"word": "Loop", "meaning": " "}, ("meaning", "empty")),
        ({"word": "agm", "meaning": "x"}, ("word", "taken")),
    ],
)
def test_what_is_missing_is_told_in_words(words, book, answers, problem):
    words.save(Word(), {"word": "AGM", "meaning": "Our meeting once a year."})
    with pytest.raises(NotSaved) as told:
        words.save(Word(), answers)
    assert [(one.field, one.code) for one in told.value.problems] == [problem]
    assert book.say.knows(f"problem.word.{problem[0]}.{problem[1]}")


def test_papers_explain_the_clubs_words_where_they_first_stand(book):
    club = ClubInBook(book)
    WordService(club.book).save(Word(), {"word": "quorum", "meaning": "Ten of us."})
    meeting = club.meetings.plan("club", LAST_WEEK)
    for _ in range(2):
        club.minutes.add_point(meeting.id, "We had a quorum.")
    lines = [line for block in club.minutes.document(meeting.id).blocks for line in getattr(block, "lines", ())]
    assert lines.count("**quorum** means: Ten of us.") == 1
    assert lines.index("**quorum** means: Ten of us.") == lines.index("We had a **quorum**.") + 1


def test_the_score_counts_points_that_need_no_tip(words):
    points = ["We had tea.", "Ann will facilitate.", "", "The loop works."]
    assert words.easy_to_read(points) == (2, 3)
    assert words.score(points) == "2 of 3 points are easy to read."
    assert words.score(["We had tea."]) == "All points are easy to read."
    assert words.score(["Ann will facilitate."]) == "The one point could be easier to read."
    assert words.score(["", " "]) == ""


def test_the_clubs_own_words_are_easy_here(words):
    words.save(Word(), {"word": "facilitate", "meaning": "Help a meeting along."})
    assert words.easy_to_read(["Ann will facilitate."]) == (1, 1)


def test_tips_that_were_left_outlast_a_restart_and_do_not_pile_up(opened, book_path, clock):
    words = serve(opened.store, clock, lambda _changes: None).words
    for number in range(450):
        words.leave("long", f"sentence {number}")
    words.leave("easier_word", "venue")
    words.leave("easier_word", "venue")
    opened.close()
    with open_book(book_path, now=clock.now) as again:
        left = serve(again.store, clock, lambda _changes: None).words.left()
    assert len(left) == 400
    assert ("easier_word", "venue") in left
    assert ("long", "sentence 0") not in left
