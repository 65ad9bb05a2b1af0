"""The main job by hand: from a blank agenda to agreed minutes, in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFocusFrame, QPlainTextEdit

from coprod_desktop.domain.copies import never_stop
from coprod_desktop.domain.decisions import DECISIONS, JOBS
from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.meetings import MEETINGS, POINTS
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.ui.parts.choosing import Tick
from coprod_desktop.ui.parts.meeting.faces import FaceToggle
from coprod_desktop.ui.parts.meeting.minutes_step import MinutesStep
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.words import Heading, Text
from tests.exchange.test_picture_packs import GOOD
from tests.ui.meetings.conftest import AtTheWindow
from tests.ui.walks import settle

NOTES = Path(__file__).parents[2] / "files" / "notes"


def plan(hand: AtTheWindow, day: str = "25 November") -> int:
    """Plan a meeting by hand and return its id."""
    hand.go("meetings")
    hand.press("plan_button")
    hand.type("box_on", day)
    hand.type("box_starts", "2 pm")
    hand.press("save_button")
    assert hand.page.place.extra == "plan"
    return hand.page.place.id


def test_from_a_blank_agenda_to_agreed_minutes(hand: AtTheWindow) -> None:
    services = hand.services
    meeting = plan(hand)
    assert len(services.meetings.get(meeting).invited) == 5
    assert "A hearing loop, for Tunde" in [one.text() for one in hand.page.findChildren(Tick)]
    hand.type("box_new_item", "The Christmas party")
    hand.key(Qt.Key.Key_Return)
    titles = [item.title for item in services.meetings.items(meeting)]
    assert "The Christmas party" in titles

    hand.press("start_button")
    hand.press("face_" + str(hand.people["Grace Osei"].id))
    hand.press("face_" + str(hand.people["Tunde Adeyemi"].id))
    assert services.meetings.get(meeting).state == "held"
    where = hand.find("item_next").mapTo(hand.page, hand.find("item_next").rect().topLeft())
    for _ in range(titles.index("The Christmas party")):
        hand.press("item_next")
        assert hand.find("item_next").mapTo(hand.page, hand.find("item_next").rect().topLeft()).x() == where.x()
        assert hand.find("item_before").isVisible()
    assert hand.find("item_title").text() == "The Christmas party"
    hand.type("short_point", "The school choir can come on 16 December.")
    hand.key(Qt.Key.Key_Return)
    hand.type("short_point", "Grace wants a short day.")
    hand.key(Qt.Key.Key_F6)
    hand.type("short_point", "The party is from 1 pm to 3 pm.")
    hand.key(Qt.Key.Key_F7)
    hand.type("short_point", "Grace and Tunde will ask the school, by Friday 27 November.")
    hand.press("add_job")
    kinds = [point.point_kind for point in services.book.store.some(POINTS)]
    assert kinds == ["told", "said", "decided", "job"]
    hand.press("not_heard_button")
    names = [face.text() for face in hand.find("not_heard").findChildren(FaceToggle)]
    assert names == ["Tunde"]
    hand.find("not_heard").findChildren(FaceToggle)[0].click()
    QApplication.processEvents()
    hand.press("heard_card")
    assert services.meetings.not_heard_here(meeting) == []

    hand.press("to_minutes")
    decided = next(one for one in services.book.store.some(POINTS) if one.point_kind == "decided")
    hand.press(f"point_{decided.id}")
    hand.press("choice_how_all")
    hand.press("point_done")
    assert services.book.store.some(DECISIONS)[0].how == "all"
    job = services.book.store.some(JOBS)[0]
    assert set(job.owners) == {hand.people["Grace Osei"].id, hand.people["Tunde Adeyemi"].id}

    hand.press("check_button")
    missing = {one.code for one in services.minutes.check(meeting)}
    assert missing == {"item_empty", "no_next_meeting"}
    hand.type("box_next_meeting", "Wednesday 2 December at 2 pm")
    hand.press("keep_next")
    hand.press("agree_button")
    QTest.qWait(80)
    question = hand.find("ask_agree")
    assert question.visibleRegion().boundingRect() == question.rect()
    hand.press("answer_agree")
    assert QApplication.focusWidget().objectName() == "print_minutes"
    assert services.meetings.get(meeting).state == "agreed"
    assert "We agreed these minutes on Wednesday 25 November 2026." in hand.words()

    printer, wish = hand.parts.desk.printer, PrintWish()
    before = printer.print_document(services.minutes.document(meeting), wish).pdf
    with services.book.step("steps.person_changed", name="Grace") as step:
        step.put(PEOPLE, replace(services.book.store.get(PEOPLE, job.owners[0]), name="Someone Else", known_as=""))
    assert printer.print_document(services.minutes.document(meeting), wish).pdf == before
    hand.type("box_words", "The choir comes on 17 December.")
    hand.press("add_correction")
    assert len(services.minutes.corrections(meeting)) == 1
    hand.go("meeting", meeting, "minutes")
    hand.press(f"point_{decided.id}")
    assert not [one for one in hand.page.findChildren(QPlainTextEdit, "point_words") if one.isVisible()]


def test_the_keyboard_alone_writes_minutes(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    first, second = hand.services.meetings.items(meeting)[:2]
    hand.go("meeting", meeting, "minutes")
    add = hand.find(f"add_point_{first.id}")
    add.setFocus()
    hand.key(Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "We sang.")
    hand.key(Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "Grace will bring tea by Friday.")
    hand.key(Qt.Key.Key_F8)
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_Return)  # an empty point: on to the next thing
    QTest.keyClicks(QApplication.focusWidget(), "We like singing.")
    hand.key(Qt.Key.Key_Escape)
    told = [
        (whole.point.words, whole.point.point_kind, part.item.id)
        for part in hand.services.minutes.parts(meeting)
        for whole in part.points
    ]
    assert told == [
        ("We sang.", "told", first.id),
        ("Grace will bring tea by Friday.", "job", first.id),
        ("We like singing.", "told", second.id),
    ]
    assert hand.services.book.store.some(JOBS)[0].due is not None


def test_the_page_beside_follows_every_key(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    item = hand.services.meetings.items(meeting)[0]
    hand.go("meeting", meeting, "minutes")
    step = hand.page.findChild(MinutesStep)
    paper = hand.page.findChild(PaperView)
    hand.press(f"add_point_{item.id}")
    QTest.keyClicks(QApplication.focusWidget(), "We sang a long song about the sea.")
    hand.qtbot.waitUntil(lambda: not step.printer.busy, timeout=8000)
    assert paper.pages >= 1
    assert any(name == "point:0" for name, _page, _top in paper._printed.anchors)
    assert hand.services.book.store.count(POINTS) == 0  # the page shows what is not even kept yet
    hand.press("point_done")
    assert hand.services.book.store.count(POINTS) == 1


def test_what_is_typed_comes_back_after_a_sudden_end(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    item = hand.services.meetings.items(meeting)[0]
    hand.go("meeting", meeting, "minutes")
    hand.press(f"add_point_{item.id}")
    QTest.keyClicks(QApplication.focusWidget(), "Yusuf will ri")
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
    meeting = plan(hand)
    item = hand.services.meetings.items(meeting)[0]
    hand.go("meeting", meeting, "minutes")
    hand.press(f"add_point_{item.id}")
    QTest.keyClicks(QApplication.focusWidget(), "We sang.")
    hand.go("meetings")
    assert [point.words for point in hand.services.book.store.some(POINTS)] == ["We sang."]


def test_a_picture_is_changed_in_one_press_or_taken_away(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    point = hand.services.minutes.add_point(meeting, "The bus was late, so tea was cold.")
    hand.go("meeting", meeting, f"minutes:{point.id}")
    before = hand.find("picture_name").text()
    hand.press("picture_another")
    assert hand.find("picture_name").text() != before
    hand.press("picture_none")
    assert hand.services.minutes.point(point.id).point.picture == "-"
    assert hand.find("picture_name").text() == "This point has no picture."


def test_the_coach_gives_one_tip_and_leaves_the_words_alone(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    hand.go("meeting", meeting, "minutes:item:0")
    item = hand.services.meetings.items(meeting)[0]
    hand.press(f"add_point_{item.id}")
    words = (
        "We thought for a very long time about the party and the choir and the bus and the tea"
        " and what all of us would like to eat there."
    )
    QTest.keyClicks(QApplication.focusWidget(), words)
    tip = hand.find("tip", Notice)
    first = tip.words()
    assert first
    hand.press("tip_leave")
    assert not tip.isVisible() or tip.words() != first
    assert hand.find("point_words").toPlainText() == words


def test_a_tip_that_was_left_stays_away_until_it_is_wanted_again(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    told = "“venue” is a hard word. You could try “place”."

    def typed(words: str) -> list[str]:
        """Type a new point, and return the tips on the page."""
        hand.go("meetings")
        hand.go("meeting", meeting, "minutes:item:0")
        hand.press(f"add_point_{hand.services.meetings.items(meeting)[0].id}")
        QTest.keyClicks(QApplication.focusWidget(), words)
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
    first, second = plan(hand), hand.services.meetings.plan("club", "2 December 2026").id

    def add(meeting: int, words: str) -> None:
        hand.go("meeting", meeting, "minutes:item:0")
        hand.press(f"add_point_{hand.services.meetings.items(meeting)[0].id}")
        QTest.keyClicks(QApplication.focusWidget(), words)

    add(first, "The tombola made 40 pounds.")
    hand.press("picture_choose")
    hand.type("picture_search", "stall")
    settle()
    hand.press("picture_own:1")
    assert hand.find("picture_name", Text).text() == "Picture: stall"
    add(second, "We want a tombola again. ")
    hand.qtbot.waitUntil(lambda: hand.find("picture_name", Text).text() == "Picture: stall", timeout=5000)
    own.remove(own.get(1))
    hand.go("meetings")
    hand.go("meeting", first, "minutes")
    assert "stall" not in hand.words()


STARTS = {"access-group": "10:00", "allotment-committee": "18:30", "canoe-club": "14:00"}


@pytest.mark.parametrize("name", sorted(STARTS))
def test_pasted_notes_become_points(hand: AtTheWindow, name: str) -> None:
    meeting = plan(hand)
    hand.go("meeting", meeting, "minutes")
    hand.press("paste_button")
    box = hand.find("notes_box", QPlainTextEdit)
    box.setPlainText((NOTES / f"{name}.txt").read_text(encoding="utf-8"))
    hand.press("read_notes")
    assert "points. You can change each one after you keep them." in hand.words()
    assert hand.services.book.store.count(POINTS) == 0
    assert "The notes say: " in hand.words()
    assert "This meeting has: Wednesday 25 November 2026, 2 pm." in hand.words()
    ticks = [one for one in hand.page.findChildren(Tick) if one.objectName().startswith("new_")]
    assert ticks
    assert all(one.isChecked() for one in ticks)
    hand.press("keep_notes")
    assert hand.services.meetings.get(meeting).starts == STARTS[name]
    assert hand.page.key == "meeting"
    count = hand.services.book.store.count(POINTS, {"item__not": 0})
    assert count >= 12
    assert f"{count} points" in hand.services.book.say(
        "steps.notes_pasted", **dict(hand.services.book.store.next_undo().values)
    )
    assert hand.services.meetings.who_came(meeting)


def test_undo_takes_back_a_point_while_its_page_shows(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    point = hand.services.minutes.add_point(meeting, "We sang.")
    hand.go("meeting", meeting, "minutes")
    hand.press(f"point_{point.id}")
    hand.type("point_words", "We danced.")
    hand.press("point_done")
    assert hand.services.minutes.point(point.id).point.words == "We danced."
    hand.services.book.undo()
    QApplication.processEvents()
    assert "We sang." in hand.find(f"point_{point.id}").accessibleName()
    hand.press(f"point_{point.id}")
    hand.press("point_remove")
    assert hand.services.book.store.count(POINTS) == 0


def test_a_meeting_that_is_taken_back_says_so(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    hand.services.meetings.remove(meeting)
    QApplication.processEvents()
    assert hand.services.book.store.count(MEETINGS) == 0
    assert "This meeting is in the bin." in hand.words()


def test_a_meeting_goes_into_the_bin_only_after_a_question(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    hand.services.meetings.raise_item("The sea", meeting_id=meeting)
    hand.press("bin_meeting")
    hand.press("answer_keep")
    assert hand.services.book.store.count(MEETINGS) == 1
    hand.press("bin_meeting")
    hand.press("answer_bin")
    assert hand.page.key == "meetings"
    assert "The sea" in hand.words()
    hand.services.book.undo()
    assert hand.services.book.store.count(MEETINGS) == 1


def test_something_new_comes_up_while_we_meet(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    hand.go("meeting", meeting, "meet")
    hand.press("new_thing")
    hand.type("box_new_title", "The broken kettle")
    hand.key(Qt.Key.Key_Return)
    assert hand.find("item_title").text() == "The broken kettle"
    assert "The broken kettle" in [item.title for item in hand.services.meetings.items(meeting)]


def test_the_agenda_is_changed_in_its_place(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    first, second = hand.services.meetings.items(meeting)[:2]
    hand.press(f"item_card_{first.id}")
    hand.type("box_item_title", "Hello everyone")
    hand.press("item_down")
    items = hand.services.meetings.items(meeting)
    assert [item.id for item in items[:2]] == [second.id, first.id]
    assert items[1].title == "Hello everyone"
    hand.press("item_remove")
    assert first.id not in [item.id for item in hand.services.meetings.items(meeting)]


def test_asking_for_something_before_there_is_a_meeting(hand: AtTheWindow) -> None:
    hand.go("meetings")
    hand.press("raise_button")
    hand.press("put_on_next")
    assert "Type what you want to talk about." in hand.words()
    hand.type("box_raised", "A trip to the sea")
    hand.type("search_raised_by", "yus")
    hand.key(Qt.Key.Key_Return)
    hand.press("put_on_next")
    assert "A trip to the sea" in hand.words()
    meeting = plan(hand)
    raised = next(one for one in hand.services.meetings.items(meeting) if one.title == "A trip to the sea")
    assert raised.raised_by == hand.people["Yusuf Ali"].id


def test_the_band_shows_round_a_box_that_was_scrolled_in(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    for number in range(20):
        last = hand.services.minutes.add_point(meeting, f"This is point {number} of many points.")
    hand.go("meeting", meeting, f"minutes:{last.id}")
    hand.qtbot.waitUntil(lambda: hand.page.scroller.verticalScrollBar().value() > 0, timeout=2000)
    box = hand.find("point_words")
    bands = [one for one in QApplication.allWidgets() if isinstance(one, QFocusFrame) and one.widget() is box]
    assert box.hasFocus()
    assert [one.isVisible() for one in bands] == [True]


def test_a_point_is_moved_to_another_thing_on_the_agenda(hand: AtTheWindow) -> None:
    services, meeting = hand.services, plan(hand)
    first, second, *_rest = services.meetings.items(meeting)
    point = services.minutes.add_point(meeting, "The bus was late.", "told", item=first.id)
    hand.go("meeting", meeting, f"minutes:{point.id}")
    hand.press("point_elsewhere")
    hand.press(f"move_to_{second.id}")
    assert services.minutes.point(point.id).point.item == second.id
    assert hand.find("point_words", QPlainTextEdit).toPlainText() == "The bus was late."
    services.book.undo()
    assert services.minutes.point(point.id).point.item == first.id


def test_next_and_before_stay_where_they_are(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    hand.go("meeting", meeting, "meet")
    last = len(hand.services.meetings.items(meeting))
    before, after = hand.find("item_before"), hand.find("item_next")
    places = set()
    for _times in range(last + 2):
        after.click()
        QTest.qWait(10)
        places.add((before.mapTo(hand.page, before.pos()).x(), before.geometry().top(), after.geometry().left()))
        assert before.isVisible()
        assert after.isVisible()
    assert len(places) == 1
    assert "This is the last thing on the agenda." in hand.window.bottom_line.said.text()


def test_agreeing_before_the_day_of_the_meeting_says_so(hand: AtTheWindow) -> None:
    meeting = plan(hand, "25 November 2027")
    hand.services.minutes.add_point(meeting, "We had tea.")
    hand.go("meeting", meeting, "agree")
    hand.press("agree_button")
    words = "\n".join(one.text() for one in hand.find("ask_agree").findChildren(Text))
    assert "This meeting is on Thursday 25 November 2027." in words
    assert hand.services.meetings.get(meeting).state == "draft"


def test_another_meeting_begins_at_its_first_page(hand: AtTheWindow) -> None:
    first, second = plan(hand), plan(hand, "2 December")
    for number in range(24):
        hand.services.minutes.add_point(first, f"We talked about thing {number}.")
        hand.services.minutes.add_point(second, f"We talked about thing {number}.")
    paper = hand.page.findChild(PaperView)
    hand.go("meeting", first, "minutes")
    hand.qtbot.waitUntil(lambda: paper.pages > 2)
    paper.show_page(2)
    assert paper.page == 2
    hand.go("meeting", second, "minutes")
    assert paper.page == 0
    hand.go("meetings")


def test_a_new_meeting_says_like_which_one_it_is_filled_in(hand: AtTheWindow) -> None:
    hand.go("plan_meeting")
    assert "Filled in like" not in hand.words()
    plan(hand)
    hand.services.meetings.plan("club", "28 October 2020", starts="10:00", place="on the telephone")
    hand.go("plan_meeting")
    assert "Filled in like “Club meeting, Wednesday 25 November 2026”. Change what is different." in hand.words()
    assert hand.find("box_starts").text() == "2 pm"  # type: ignore[attr-defined]


def test_the_name_beside_the_paper_takes_one_line(hand: AtTheWindow) -> None:
    meeting = plan(hand)
    hand.go("meeting", meeting, "minutes")
    assert hand.page.heading.text() == "Club meeting, 25 November"
    assert hand.page.heading.height() < 2 * hand.page.heading.fontMetrics().height()
    hand.go("meeting", meeting, "agree")
    assert hand.page.heading.text() == "Club meeting, Wednesday 25 November"


def test_after_notes_are_kept_back_does_not_show_the_empty_box_for_notes(hand: AtTheWindow) -> None:
    meeting = plan(hand, "12 November 2026")
    hand.go("meeting", meeting, "minutes")
    hand.press("paste_button")
    hand.find("notes_box", QPlainTextEdit).setPlainText((NOTES / "coffee-morning.txt").read_text(encoding="utf-8"))
    hand.press("read_notes")
    assert all(one.text() for one in hand.page.findChildren(Heading))  # an empty one is read out as a heading
    hand.press("keep_notes")
    assert hand.page.key == "meeting"
    hand.window.back()
    assert hand.page.key == "meetings"
