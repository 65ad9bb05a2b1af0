"""What was put right says so at once, and the summary of problems is seen whole."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from coprod_desktop.domain.fields import Problem
from coprod_desktop.domain.recovery import key_groups
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_rows import ChoiceRow, DateRow, LineRow
from coprod_desktop.ui.parts.secret import SheetRow
from coprod_desktop.ui.theme.looks import Looks
from coprod_desktop.wording.say import Say
from tests.waiting import settled


def test_a_day_that_is_understood_now_is_no_problem_any_more(looks: Looks, qtbot: QtBot) -> None:
    row = DateRow("on", "When?", Say(), lambda: date(2026, 11, 22))
    qtbot.addWidget(row)
    row.show()
    row.show_problem("Write the date like this: 4 November 2026.")
    row.box.setText("32 nov")
    row.box.left.emit()
    assert row.problem.isVisible()
    row.box.setText("tomorrow")
    row.show_problem("This day is still to come.")
    row.box.left.emit()
    assert row.problem.isVisible()
    row.box.setText("last tuesday")
    row.box.left.emit()
    assert row.understood.text() == "Tuesday 17 November 2026"
    assert not row.problem.isVisible()


def test_a_choice_that_is_made_is_no_problem_any_more(looks: Looks, qtbot: QtBot) -> None:
    row = ChoiceRow("whose", "Whose is it?", (("ours", "Ours"), ("others", "Others")))
    qtbot.addWidget(row)
    row.show()
    row.show_problem("Say whose it is.")
    row.buttons["ours"].click()
    assert not row.problem.isVisible()


def test_groups_that_are_all_right_are_no_problem_any_more(looks: Looks, qtbot: QtBot) -> None:
    row = SheetRow()
    qtbot.addWidget(row)
    row.show()
    row.set_answer("nonsense")
    row.show_problem("The sheet has 13 groups of 5.")
    row.box.setPlainText(" ".join(key_groups(bytes(32))))
    assert "13" in row.so_far.text()
    assert not row.problem.isVisible()


def test_the_box_one_types_in_stays_where_it_is_while_the_red_words_go(looks: Looks, qtbot: QtBot) -> None:
    form = Form("person", Say())
    name = form.add(LineRow("name", "Name"))
    form.add(LineRow("known_as", "What do people call them?"))
    qtbot.addWidget(form)
    form.resize(700, 500)
    form.show()
    form.show_problems((Problem("name", "empty"),))
    settled()
    where = name.box.mapTo(form, name.box.rect().topLeft())
    assert where.y() > 100, "the red words stand above"
    name.box.setFocus()
    qtbot.keyClicks(name.box, "Ann")
    settled()
    assert not name.problem.isVisible()
    assert not form.summary.isVisible()
    assert name.box.mapTo(form, name.box.rect().topLeft()) == where
    form.show_problems(())
    settled()
    assert name.box.mapTo(form, name.box.rect().topLeft()).y() < where.y() - 60, "then the room is given back"
