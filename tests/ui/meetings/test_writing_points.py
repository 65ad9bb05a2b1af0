"""Points are written, drawn, moved and taken back by hand, and nothing typed is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QPlainTextEdit

from coprod_desktop.domain.copies import never_stop
from coprod_desktop.domain.meetings import POINTS
from coprod_desktop.ui.parts.meeting.minutes_step import MinutesStep
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.words import Text
from tests.exchange.test_picture_packs import GOOD
from tests.ui.meetings.conftest import AtTheWindow
from tests.waiting import settled


def test_the_page_beside_follows_every_key(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    item = hand.services.meetings.items(meeting)[0]
    hand.go("meeting", meeting, "minutes")
    step = hand.page.findChild(MinutesStep)
    paper = hand.page.findChild(PaperView)
    hand.press(f"add_point_{item.id}")
    hand.type("We sang a long song about the sea.")
    hand.qtbot.waitUntil(lambda: not step.printer.busy, timeout=8000)
    assert paper.pages >= 1
    assert any(name == "point:0" for name, _page, _top in paper._printed.anchors)
    assert hand.services.book.store.count(POINTS) == 0  # the page shows what is not even kept yet
    hand.press("point_done")
    assert hand.services.book.store.count(POINTS) == 1


def test_the_very_first_point_opens_under_its_own_heading(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    first, *_others, last = hand.services.meetings.items(meeting)
    hand.go("meeting", meeting, "minutes")
    hand.press(f"add_point_{last.id}")
    box = hand.find("point_words")
    above = [hand.find(f"item_{one.id}") for one in (first, last)]
    tops = [one.mapTo(hand.page, QPoint(0, 0)).y() for one in (*above, box)]
    assert tops == sorted(tops)  # what one writes about stands above what one writes


def test_what_is_typed_comes_back_after_a_sudden_end(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    item = hand.services.meetings.items(meeting)[0]
    hand.go("meeting", meeting, "minutes")
    hand.press(f"add_point_{item.id}")
    hand.type("Yusuf will ri")
    store = hand.services.book.store
    hand.qtbot.waitUntil(lambda: store.draft(f"point:{meeting}") is not None, timeout=4000)
    draft = store.draft(f"point:{meeting}")
    assert draft["answers"]["words"] == "Yusuf will ri"
    hand.page.findChild(MinutesStep).writing.close()  # as if the program had ended there
    hand.go("today")
    store.keep_draft(f"point:{meeting}", draft)
    hand.go("meeting", meeting, "minutes")
    assert hand.find("point_words").toPlainText() == "Yusuf will ri"
    assert "We kept what you were typing." in hand.words()


def test_leaving_the_page_keeps_the_point(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    item = hand.services.meetings.items(meeting)[0]
    hand.go("meeting", meeting, "minutes")
    hand.press(f"add_point_{item.id}")
    hand.type("We sang.")
    hand.go("meetings")
    assert [point.words for point in hand.services.book.store.some(POINTS)] == ["We sang."]


def test_a_picture_is_changed_in_one_press_or_taken_away(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    point = hand.services.minutes.add_point(meeting, "The bus was late, so tea was cold.")
    hand.go("meeting", meeting, f"minutes:{point.id}")
    before = hand.find("picture_name").text()
    hand.press("picture_another")
    assert hand.find("picture_name").text() != before
    hand.press("picture_none")
    assert hand.services.minutes.point(point.id).point.picture == "-"
    assert hand.find("picture_name").text() == "This point has no picture."


def test_the_coach_gives_one_tip_and_leaves_the_words_alone(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    hand.go("meeting", meeting, "minutes:item:0")
    item = hand.services.meetings.items(meeting)[0]
    hand.press(f"add_point_{item.id}")
    words = (
        "We thought for a very long time about the party and the choir and the bus and the tea"
        " and what all of us would like to eat there."
    )
    hand.type(words)
    tip = hand.find("tip", Notice)
    first = tip.words()
    assert first
    hand.press("tip_leave")
    assert not tip.isVisible() or tip.words() != first
    assert hand.find("point_words").toPlainText() == words


def test_a_tip_that_was_left_stays_away_until_it_is_wanted_again(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    told = "“venue” is a hard word. You could try “place”."

    def typed(words: str) -> list[str]:
        """Type a new point, and return the tips on the page."""
        hand.go("meetings")
        hand.go("meeting", meeting, "minutes:item:0")
        hand.press(f"add_point_{hand.services.meetings.items(meeting)[0].id}")
        hand.type(words)
        return [one.words() for one in hand.page.findChildren(Notice, "tip") if one.isVisible()]

    assert typed("The venue is warm. ") == [told]
    hand.press("tip_leave")
    assert typed("We like the venue. ") == []
    assert hand.services.words.left() == {("easier_word", "venue")}
    assert hand.services.words.score(["The venue is warm."]) == "All points are easy to read."
    hand.go("words")
    assert "You left 1 tip about plain words." in hand.find("tips_left", Notice).words()
    hand.press("tips_again")
    assert hand.services.words.left() == frozenset()
    assert typed("Another venue? ") == [told]


def test_a_picture_chosen_by_hand_is_proposed_at_the_next_meeting(hand: AtTheWindow, tmp_path: Path) -> None:
    (tmp_path / "stall.svg").write_text(GOOD)
    own = hand.services.own_pictures
    own.add(hand.services.book.read_pictures([tmp_path / "stall.svg"], never_stop), None)
    first, second = hand.plan(), hand.services.meetings.plan("club", "2 December 2026").id

    def add(meeting: int, words: str) -> None:
        hand.go("meeting", meeting, "minutes:item:0")
        hand.press(f"add_point_{hand.services.meetings.items(meeting)[0].id}")
        hand.type(words)

    add(first, "The tombola made 40 pounds.")
    hand.press("picture_choose")
    hand.type_in("picture_search", "stall")
    settled()
    hand.press("picture_own:1")
    assert hand.find("picture_name", Text).text() == "Picture: stall"
    add(second, "We want a tombola again. ")
    hand.qtbot.waitUntil(lambda: hand.find("picture_name", Text).text() == "Picture: stall", timeout=5000)
    own.remove(own.get(1))
    hand.go("meetings")
    hand.go("meeting", first, "minutes")
    assert "stall" not in hand.words()


def test_undo_takes_back_a_point_while_its_page_shows(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    point = hand.services.minutes.add_point(meeting, "We sang.")
    hand.go("meeting", meeting, "minutes")
    hand.press(f"point_{point.id}")
    hand.type_in("point_words", "We danced.")
    hand.press("point_done")
    assert hand.services.minutes.point(point.id).point.words == "We danced."
    hand.services.book.undo()
    settled()
    assert "We sang." in hand.find(f"point_{point.id}").accessibleName()
    hand.press(f"point_{point.id}")
    hand.press("point_place")
    hand.press("point_remove")
    assert hand.services.book.store.count(POINTS) == 0


def test_the_band_shows_round_a_box_that_was_scrolled_in(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    for number in range(20):
        last = hand.services.minutes.add_point(meeting, f"This is point {number} of many points.")
    hand.go("meeting", meeting, f"minutes:{last.id}")
    hand.qtbot.waitUntil(lambda: hand.page.scroller.verticalScrollBar().value() > 0, timeout=2000)
    box = hand.find("point_words")
    bands = [one for one in QApplication.allWidgets() if isinstance(one, QFocusFrame) and one.widget() is box]
    assert box.hasFocus()
    assert [one.isVisible() for one in bands] == [True]


def test_a_point_is_moved_to_another_thing_on_the_agenda(hand: AtTheWindow) -> None:
    services, meeting = hand.services, hand.plan()
    first, second, *_rest = services.meetings.items(meeting)
    point = services.minutes.add_point(meeting, "The bus was late.", "told", item=first.id)
    hand.go("meeting", meeting, f"minutes:{point.id}")
    hand.press("point_place")
    hand.press(f"move_to_{second.id}")
    assert services.minutes.point(point.id).point.item == second.id
    assert hand.find("point_words", QPlainTextEdit).toPlainText() == "The bus was late."
    services.book.undo()
    assert services.minutes.point(point.id).point.item == first.id


def test_the_name_beside_the_paper_takes_one_line(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    hand.go("meeting", meeting, "minutes")
    assert hand.page.heading.text() == "Club meeting, 25 November"
    assert hand.page.heading.height() < 2 * hand.page.heading.fontMetrics().height()
    hand.go("meeting", meeting, "agree")
    assert hand.page.heading.text() == "Club meeting, Wednesday 25 November"


def test_the_key_of_a_kind_does_not_read_as_part_of_its_name(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    hand.go("meeting", meeting, "minutes")
    hand.press(f"add_point_{hand.services.meetings.items(meeting)[0].id}")
    kinds = [hand.find(f"kind_{kind}", QAbstractButton).text() for kind in ("told", "said", "decided", "job", "later")]
    assert kinds == ["Told us (F5)", "Said (F6)", "Decided (F7)", "Job (F8)", "Come back to this (F9)"]
