"""Forms: answers go in and out unchanged, problems are shown where they are, and nothing typed is lost."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from coprod_desktop.domain.errors import ChangedElsewhere, NotSaved
from coprod_desktop.domain.fields import Problem
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage, as_draft
from coprod_desktop.ui.parts.form_rows import ChoiceRow, ChoicesRow, DateRow, LineRow, LongRow, TickRow, TimeRow
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.pick_people import Choosable, PeopleRow, matches
from coprod_desktop.ui.parts.pick_picture import PictureRow
from coprod_desktop.wording.say import Say
from tests.ui import walks
from tests.ui.fake_desk import TODAY, FakePictures, FakeStore, fake_desk
from tests.waiting import settled

SAY = Say()
PEOPLE = [
    Choosable(number, name)
    for number, name in enumerate(
        ("Ann Smith", "José Álvarez", "Łukasz Nowak", "Grace Okafor", "Tunde Bello", "Beryl Jones", "Yusuf Khan"), 1
    )
]


def all_rows() -> list[tuple[Any, Any]]:
    return [
        (LineRow("line", "Line"), "Zoë"),
        (LongRow("long", "Long"), "one\ntwo"),
        (DateRow("date", "Date", SAY, lambda: TODAY), date(2026, 11, 4)),
        (TimeRow("time", "Time", SAY), "14:30"),
        (ChoiceRow("choice", "Choice", [("a", "A"), ("b", "B")]), "b"),
        (ChoicesRow("choices", "Choices", [("a", "A"), ("b", "B"), ("c", "C")]), ("a", "c")),
        (TickRow("tick", "Tick"), True),
        (PeopleRow("people", "People", PEOPLE), (3, 1)),
        (PictureRow("picture", "Picture", FakePictures()), "bus"),
    ]


@pytest.mark.parametrize("number", range(9))
def test_every_row_gives_back_the_answer_it_was_given_also_through_a_draft(looks, qtbot, number):
    row, answer = all_rows()[number]
    qtbot.addWidget(row)
    empty = row.answer
    told = []
    row.changed.connect(lambda: told.append(1))
    row.set_answer(answer)
    assert row.answer == answer
    through = as_draft({row.name: row.answer})[row.name]
    row.set_answer(empty)
    assert row.answer == empty
    row.set_answer(through)
    assert row.answer == answer
    row.set_answer(None)
    assert row.answer == empty
    assert told == []


@pytest.mark.parametrize("number", range(9))
def test_every_row_is_heard_with_its_label_its_hint_and_its_problem(looks, qtbot, number):
    row, _answer = all_rows()[number]
    qtbot.addWidget(row)
    row.show()
    box = row._heard[0]
    voice = QAccessible.queryAccessibleInterface(box)
    assert row.label.text() in voice.text(QAccessible.Text.Name)
    row.show_problem("Put this right.")
    assert row.problem.isVisible()
    assert voice.text(QAccessible.Text.Description).startswith("Put this right.")
    row.show_problem("")
    assert not row.problem.isVisible()
    assert "Put this right." not in voice.text(QAccessible.Text.Description)


def test_a_date_is_said_back_when_its_box_is_left_and_never_complained_about(looks, qtbot):
    row = DateRow("date", "Date", SAY, lambda: TODAY)
    other = LineRow("line", "Line")
    form = Form("person", SAY)
    qtbot.addWidget(form)
    form.add(row)
    form.add(other)
    form.show()
    form.activateWindow()
    settled()
    row.box.setFocus()
    qtbot.keyClicks(row.box, "4 nov 2026")
    assert row.understood.text() == ""
    qtbot.keyClick(row.box, Qt.Key.Key_Tab)
    assert row.understood.text() == "Wednesday 4 November 2026"
    assert row.answer == date(2026, 11, 4)
    row.box.setFocus()
    row.box.selectAll()
    qtbot.keyClicks(row.box, "the day after Easter")
    qtbot.keyClick(row.box, Qt.Key.Key_Tab)
    assert not row.understood.isVisible()
    assert not row.problem.isVisible()
    assert row.answer == "the day after Easter"


def test_a_time_is_said_back(looks, qtbot):
    row = TimeRow("time", "Time", SAY)
    qtbot.addWidget(row)
    row.set_answer("14:30")
    assert row.box.text() == "2:30 pm"
    row.box.setText("half two")
    row.box.left.emit()
    assert row.understood.text() == "2:30 pm"
    assert row.answer == "14:30"


def test_tab_leaves_a_long_box_and_the_box_grows_with_its_lines(looks, qtbot):
    row = LongRow("long", "Long", lines=2)
    qtbot.addWidget(row)
    row.show()
    low = row.box.sizeHint().height()
    row.box.setPlainText("\n".join("a line" for _line in range(8)))
    assert row.box.sizeHint().height() > low * 2
    assert row.box.tabChangesFocus()


def test_problems_are_said_on_top_and_by_their_boxes_and_each_line_goes_there(looks, qtbot):
    form = Form("person", SAY)
    qtbot.addWidget(form)
    name = form.add(LineRow("name", "Name"))
    review = form.add(DateRow("telling_review", "Look again", SAY, lambda: TODAY))
    form.show()
    form.activateWindow()
    settled()
    form.show_problems((Problem("name", "empty"), Problem("telling_review", "not_a_date")))
    assert form.summary.isVisible()
    assert form.summary.accessibleName() == "There are 2 problems"
    assert name.problem.text() == SAY("problem.person.name.empty")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "problem_0"
    qtbot.keyClick(focused, Qt.Key.Key_Tab)
    again = QApplication.focusWidget()
    assert again is not None
    qtbot.keyClick(again, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is review.box
    form.show_problems(())
    assert not form.summary.isVisible()
    assert not name.problem.isVisible()


@pytest.mark.parametrize(
    ("typed", "name", "found"),
    [
        ("jo", "José Álvarez", True), ("alv", "José Álvarez", True), ("luk", "Łukasz Nowak", True),
        ("smi ann", "Ann Smith", True), ("mith", "Ann Smith", False), ("mary", "Anne-Mary Obi", True),
        ("soren", "Søren Æbel", True), ("aeb", "Søren Æbel", True), ("dord", "Đorđe Weiß", True),
        ("weiss", "Đorđe Weiß", True), ("isik", "I\u015f\u0131k Ayd\u0131n", True),
    ],
)  # fmt: skip
def test_names_are_found_by_the_start_of_any_word_without_accents(typed, name, found):
    assert matches(typed, name) is found


def test_people_are_chosen_by_typing_and_taken_out_by_name(looks, qtbot):
    row = PeopleRow("who", "Who?", PEOPLE)
    qtbot.addWidget(row)
    row.show()
    told: list[tuple[int, ...]] = []
    row.changed.connect(lambda: told.append(row.answer))
    qtbot.keyClicks(row.box, "lukasz")
    qtbot.keyClick(row.box, Qt.Key.Key_Return)
    assert row.answer == (3,)
    qtbot.keyClicks(row.box, "an")
    qtbot.mouseClick(row.findChild(object, "choose_who_1"), Qt.MouseButton.LeftButton)
    assert row.answer == (3, 1)
    remove = row.findChild(object, "remove_who_3")
    assert remove.accessibleName() == "Remove Łukasz Nowak"
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert row.answer == (1,)
    assert told == [(3,), (3, 1), (1,)]
    qtbot.keyClicks(row.box, "zzz")
    assert row._none.isVisible()


def test_one_person_is_replaced_by_the_next(looks, qtbot):
    row = PeopleRow("who", "Who?", PEOPLE[:3], most=1)
    qtbot.addWidget(row)
    row.choose(1)
    row.choose(2)
    assert row.answer == (2,)
    assert row.one == 2


def test_a_picture_is_changed_in_two_presses_or_taken_away(looks, qtbot):
    row = PictureRow("picture", "Picture", FakePictures(), words_for=lambda: "The bus to the party")
    qtbot.addWidget(row)
    row.show()
    told = []
    row.changed.connect(lambda: told.append(row.answer))
    qtbot.mouseClick(row.change_button, Qt.MouseButton.LeftButton)
    offered = [one.objectName() for one in row.picker.findChildren(walks.QAbstractButton) if one.isVisible()]
    assert offered[:2] == ["picture_bus", "picture_party"]
    qtbot.mouseClick(row.findChild(object, "picture_party"), Qt.MouseButton.LeftButton)
    assert (row.answer, row._name.text()) == ("party", "a party")
    assert not row.picker.isVisible()
    qtbot.mouseClick(row.change_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(row.picker.box, "mus")
    qtbot.mouseClick(row.picker.no_picture, Qt.MouseButton.LeftButton)
    assert told == ["party", ""]


def test_looking_for_a_picture_starts_in_the_box_to_type_in(looks, qtbot):
    row = PictureRow("picture", "Picture", FakePictures(), words_for=lambda: "The bus to the party")
    qtbot.addWidget(row)
    row.show()
    row.window().activateWindow()
    settled()
    qtbot.mouseClick(row.change_button, Qt.MouseButton.LeftButton)
    assert row.window().focusWidget() is row.picker.box
    below = row.picker.box.mapTo(row, row.picker.box.rect().bottomLeft()).y()
    pictures = [one for one in row.picker.findChildren(walks.QAbstractButton) if one.isVisible()]
    settled()
    assert all(one.mapTo(row, one.rect().topLeft()).y() > below for one in pictures)


def test_enter_goes_to_the_next_box_and_finishes_in_the_last(looks, qtbot):
    form = Form("person", SAY)
    first, long, last = form.add(LineRow("a", "A")), form.add(LongRow("b", "B")), form.add(LineRow("c", "C"))
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    settled()
    first.box.setFocus()
    qtbot.keyClick(first.box, Qt.Key.Key_Return)
    assert form.focusWidget() is long.box
    last.box.setFocus()
    with qtbot.waitSignal(form.finished):
        qtbot.keyClick(last.box, Qt.Key.Key_Return)


def test_what_is_put_in_a_long_box_is_typed_on_at_its_end(looks, qtbot):
    row = LongRow("note", "A note")
    qtbot.addWidget(row)
    row.set_answer("We kept")
    qtbot.keyClicks(row.box, " this.")
    assert row.answer == "We kept this."


def test_side_by_side_each_mark_is_nearer_to_its_own_words(looks, qtbot):
    row = ChoicesRow("roles", "Roles", [("a", "Member"), ("b", "Friend")], across=True)
    qtbot.addWidget(row)
    row.resize(600, 100)
    row.show()
    settled()
    one, two = row.buttons.values()
    assert two.geometry().left() - one.geometry().right() >= 2 * 12


class NameForm(FormPage):
    """A form for one name, which refuses an empty one."""

    key = "name_form"
    kind = "person"
    elsewhere = False
    kept = "Ann"

    def build(self, form: Form) -> None:
        form.add(LineRow("name", "Name"))
        form.add(DateRow("telling_review", "Look again", self.desk.services.book.say, self.desk.clock.today))

    def title(self) -> str:
        return "Change a person"

    def kept_answers(self) -> dict[str, Any]:
        return {"name": self.kept, "telling_review": date(2026, 12, 1)}

    def save(self, answers: dict[str, Any]) -> Place:
        if self.elsewhere:
            raise ChangedElsewhere
        if not answers["name"]:
            raise NotSaved((Problem("name", "empty"),))
        self.kept = answers["name"]
        return Place("person", 7)


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


@pytest.fixture
def form_page(looks, qtbot, store):
    page = NameForm(fake_desk(looks, store))
    window = walks.stand(page)
    page.open(Place("name_form", 7))
    settled()
    yield page
    page._timer.stop()
    window.close()


def type_name(qtbot, page: FormPage, words: str) -> None:
    box = page.form.rows["name"].focus_box()
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, words)


def test_what_is_typed_is_kept_within_a_second_also_while_typing_goes_on(form_page, qtbot, store):
    type_name(qtbot, form_page, "A")
    assert store.kept == {}
    remaining = form_page._timer.remainingTime()
    qtbot.keyClicks(form_page.form.rows["name"].box, "nna")
    assert form_page._timer.remainingTime() <= remaining
    qtbot.waitUntil(lambda: store.kept != {}, timeout=3000)
    assert store.kept["name_form:7:"]["name"] == "Anna"


def test_what_is_typed_is_kept_when_the_page_is_left_and_shown_when_it_is_opened_again(form_page, qtbot, store, looks):
    type_name(qtbot, form_page, "Annabel")
    form_page.leave()
    assert store.kept["name_form:7:"] == {"name": "Annabel", "telling_review": "2026-12-01"}
    again = NameForm(fake_desk(looks, store))
    qtbot.addWidget(again)
    again.open(Place("name_form", 7))
    assert again.form.answers() == {"name": "Annabel", "telling_review": date(2026, 12, 1)}
    assert not again.notice.isHidden()
    again.show()
    qtbot.mouseClick(again.findChild(object, "throw_draft_button"), Qt.MouseButton.LeftButton)
    assert again.form.rows["name"].answer == "Ann"
    assert store.kept == {}
    assert again.notice.isHidden()


def test_a_form_that_was_only_looked_at_leaves_no_draft(form_page, qtbot, store):
    type_name(qtbot, form_page, "Ann")
    form_page.leave()
    assert store.kept == {}


def test_saving_goes_on_and_forgets_the_draft(form_page, qtbot, store):
    places: list[Place] = []
    form_page.go.connect(places.append)
    type_name(qtbot, form_page, "Bea")
    form_page._keep_draft()
    assert store.kept != {}
    qtbot.mouseClick(form_page.save_button, Qt.MouseButton.LeftButton)
    assert places == [Place("person", 7)]
    assert store.kept == {}
    form_page.leave()
    assert store.kept == {}


def test_a_problem_clears_nothing_and_keeps_the_draft(form_page, qtbot, store):
    box = form_page.form.rows["telling_review"].focus_box()
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "5 dec 2026")
    type_name(qtbot, form_page, " ")
    form_page.form.rows["name"].box.clear()
    qtbot.mouseClick(form_page.save_button, Qt.MouseButton.LeftButton)
    assert form_page.form.summary.isVisible()
    assert form_page.form.rows["telling_review"].answer == date(2026, 12, 5)
    assert store.kept["name_form:7:"]["telling_review"] == "2026-12-05"


def test_a_change_from_elsewhere_loses_nothing_that_was_typed(form_page, qtbot, store):
    form_page.elsewhere = True
    type_name(qtbot, form_page, "Carol")
    qtbot.mouseClick(form_page.save_button, Qt.MouseButton.LeftButton)
    assert form_page.notice.isVisible()
    assert form_page.form.rows["name"].answer == "Carol"
    assert store.kept["name_form:7:"]["name"] == "Carol"


def test_ctrl_s_and_enter_in_the_last_box_save(form_page, qtbot, store):
    gone = []
    form_page.go.connect(gone.append)
    type_name(qtbot, form_page, "Ann Baker")
    qtbot.keyClick(form_page.form.rows["name"].focus_box(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert form_page.kept == "Ann Baker"
    qtbot.keyClick(form_page.form.rows["telling_review"].focus_box(), Qt.Key.Key_Return)
    assert len(gone) == 2


def test_a_double_click_saves_once(form_page, qtbot):
    places: list[Place] = []
    form_page.go.connect(places.append)
    qtbot.mouseClick(form_page.save_button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(form_page.save_button, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(form_page.save_button, Qt.MouseButton.LeftButton)
    assert len(places) == 1


def test_a_month_alone_is_said_back_as_its_first_day(looks, qtbot):
    row = DateRow("again", "When?", Say(QCoreApplication.translate), lambda: date(2026, 11, 25))
    qtbot.addWidget(row)
    for typed, first in (("December", True), ("jan 2027", True), ("4 December", False), ("tomorrow", False)):
        row.set_answer(typed)
        assert ("first day of the month" in row.understood.text()) is first, typed
