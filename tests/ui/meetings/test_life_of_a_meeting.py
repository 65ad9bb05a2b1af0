"""The main job by hand: from a blank agenda to agreed minutes, in the real window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from coprod_desktop.domain.decisions import DECISIONS, JOBS
from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.meetings import MEETINGS, POINTS
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.ui.parts.choosing import Tick
from coprod_desktop.ui.parts.meeting.faces import FaceToggle
from coprod_desktop.ui.parts.words import Text
from tests.hands import press_button
from tests.ui.meetings.conftest import AtTheWindow
from tests.waiting import settled


def test_from_a_blank_agenda_to_agreed_minutes(hand: AtTheWindow) -> None:
    services = hand.services
    meeting = hand.plan()
    assert len(services.meetings.get(meeting).invited) == 5
    assert "A hearing loop, for Tunde" in [one.text() for one in hand.page.findChildren(Tick)]
    hand.type_in("box_new_item", "The Christmas party")
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
    hand.type_in("short_point", "The school choir can come on 16 December.")
    hand.key(Qt.Key.Key_Return)
    hand.type_in("short_point", "Grace wants a short day.")
    hand.key(Qt.Key.Key_F6)
    hand.type_in("short_point", "The party is from 1 pm to 3 pm.")
    hand.key(Qt.Key.Key_F7)
    hand.type_in("short_point", "Grace and Tunde will ask the school, by Friday 27 November.")
    hand.press("add_job")
    kinds = [point.point_kind for point in services.book.store.some(POINTS)]
    assert kinds == ["told", "said", "decided", "job"]
    hand.press("not_heard_button")
    names = [face.text() for face in hand.find("not_heard").findChildren(FaceToggle)]
    assert names == ["Tunde"]
    press_button(hand.find("not_heard").findChildren(FaceToggle)[0])
    settled()
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
    assert missing == {"items_empty", "no_next_meeting"}
    hand.type_in("box_next_meeting", "Wednesday 2 December at 2 pm")
    hand.press("keep_next")
    hand.press("agree_button")
    settled()
    question = hand.find("ask_agree")
    assert question.visibleRegion().boundingRect() == question.rect()
    hand.press("answer_agree")
    assert QApplication.focusWidget().objectName() == "print_minutes"
    assert services.meetings.get(meeting).state == "agreed"
    assert "We agreed these minutes on Wednesday 25 November 2026." in hand.words()

    printer, wish = hand.club.desk.printer, PrintWish()
    before = printer.print_document(services.minutes.document(meeting), wish).pdf
    with services.book.step("steps.person_changed", name="Grace") as step:
        step.put(PEOPLE, replace(services.book.store.get(PEOPLE, job.owners[0]), name="Someone Else", known_as=""))
    assert printer.print_document(services.minutes.document(meeting), wish).pdf == before
    hand.type_in("box_words", "The choir comes on 17 December.")
    hand.press("add_correction")
    assert len(services.minutes.corrections(meeting)) == 1
    hand.go("meeting", meeting, "minutes")
    hand.press(f"point_{decided.id}")
    assert not [one for one in hand.page.findChildren(QPlainTextEdit, "point_words") if one.isVisible()]


def test_the_keyboard_alone_writes_minutes(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    first, second = hand.services.meetings.items(meeting)[:2]
    hand.go("meeting", meeting, "minutes")
    add = hand.find(f"add_point_{first.id}")
    add.setFocus()
    hand.key(Qt.Key.Key_Return)
    hand.type("We sang.")
    hand.key(Qt.Key.Key_Return)
    hand.type("Grace will bring tea by Friday.")
    hand.key(Qt.Key.Key_F8)
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_Return)  # an empty point: on to the next thing
    hand.type("We like singing.")
    hand.key(Qt.Key.Key_Escape)
    told = [
        (whole.point.words, whole.point.point_kind, topic.item.id)
        for topic in hand.services.minutes.topics(meeting)
        for whole in topic.points
    ]
    assert told == [
        ("We sang.", "told", first.id),
        ("Grace will bring tea by Friday.", "job", first.id),
        ("We like singing.", "told", second.id),
    ]
    assert hand.services.book.store.some(JOBS)[0].due is not None


def test_a_meeting_that_is_taken_back_says_so(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    hand.services.meetings.remove(meeting)
    settled()
    assert hand.services.book.store.count(MEETINGS) == 0
    assert "This meeting is in the bin." in hand.words()


def test_a_meeting_goes_into_the_bin_only_after_a_question(hand: AtTheWindow) -> None:
    meeting = hand.plan()
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


def test_agreeing_before_the_day_of_the_meeting_says_so(hand: AtTheWindow) -> None:
    meeting = hand.plan("25 November 2027")
    hand.services.minutes.add_point(meeting, "We had tea.")
    hand.go("meeting", meeting, "agree")
    hand.press("agree_button")
    words = "\n".join(one.text() for one in hand.find("ask_agree").findChildren(Text))
    assert "This meeting is on Thursday 25 November 2027." in words
    assert hand.services.meetings.get(meeting).state == "draft"


def test_changing_a_meeting_begins_in_a_box_that_shows(hand: AtTheWindow) -> None:
    meeting = hand.plan()
    hand.go("plan_meeting", meeting)
    focused = QApplication.focusWidget()
    assert focused is hand.find("box_on")
    assert focused.isVisible()
    QTest.keyClick(focused, Qt.Key.Key_Backspace)
    QTest.keyClicks(focused, "7")
    hand.press("save_button")
    assert hand.services.meetings.get(meeting).on.year == 2027
