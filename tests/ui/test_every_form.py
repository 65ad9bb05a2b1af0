"""Every form there is now or later, filled with nothing, with rubbish and with too much: what it says and keeps.

A form is any page that holds a `Form`; the pages are the program's own list. Each is filled by keys and pressed as a
person does. When something has to be put right, E1 to E5 hold: the summary has the keyboard, the same words stand by
the box with a mark, nothing typed is cleared, each line jumps to its box, and nothing is said before the press.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from coprod_desktop.domain.fields import Problem
from coprod_desktop.ui.parts.boxes import LineBox, LongBox
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.form import Form, FormRow
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.problem_summary import ProblemMark
from coprod_desktop.ui.shell.portraits import View
from coprod_desktop.wording.say import Say
from tests.ui import walks
from tests.waiting import settled

RUBBISH = "qq zz 77"
TOO_MUCH = "word " * 2500
FILLS = ("", RUBBISH, TOO_MUCH)
# Forms in which nothing can be wrong: the program itself looks at the first club's name (tests/features), people are
# chosen from those there are, minutes that cannot be agreed yet are told when one agrees, and the sample club has no
# picture of its own to describe.
NEVER_WRONG = {"start_form", "person_form_around", "meeting_agree", "own_picture"}
QUESTIONS = {"change_line_0"}  # asks about one line of a list; the keyboard waits on its answer
# What presses a form that is not a page of its own, by the name of the page's part.
PRESSES = ("save_button", "save_password", "add_password", "start_button")


def fill(form: Form, words: str) -> None:
    """Type `words` over what is in every box that is shown."""
    for box in (*form.findChildren(LineBox), *form.findChildren(LongBox)):
        if not box.isVisible():
            continue
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.selectAll()
        if len(words) > 100:
            QApplication.clipboard().setText(words)
            box.paste()
        elif words:
            QTest.keyClicks(box, words)
        else:
            QTest.keyClick(box, Qt.Key.Key_Delete)
        QTest.keyClick(box, Qt.Key.Key_Escape)


def typed(form: Form) -> dict[str, str]:
    """Return what stands in every box, by its name."""
    lines = {one.objectName(): one.text() for one in form.findChildren(LineBox)}
    return lines | {one.objectName(): one.toPlainText() for one in form.findChildren(LongBox)}


def told(form: Form) -> dict[FormRow, str]:
    """Return the words of problems that stand by their boxes."""
    return {row: row.problem.text() for row in form.rows.values() if row.problem.isVisible() and row.problem.text()}


def says(line: str, row: FormRow, words: str) -> bool:
    """Say whether a line on top has the words that stand by the box of `row`, or those after the box's question."""
    return line == words or (line.startswith(row.label.text()) and line.endswith(words))


def problems(form: Form, press: QPushButton) -> list[str]:
    """Leave every box, press, and return what is wrong with how the form says what has to be put right."""
    found: list[str] = []
    press.setFocus(Qt.FocusReason.TabFocusReason)
    if told(form):
        found.append(f"complains when a box is left (E5): {list(told(form).values())}")
    before = typed(form)
    QTest.keyClick(press, Qt.Key.Key_Space)
    settled()
    if not form.summary.isVisible():
        return found if not told(form) else [*found, "a problem by its box and none on top (E1)"]
    focused = QApplication.focusWidget()
    asked = focused is not None and focused.objectName() in QUESTIONS
    if not asked and (focused is None or not (focused is form.summary or form.summary.isAncestorOf(focused))):
        found.append("the summary does not take the keyboard (E1)")
    if typed(form) != before:
        found.append("what was typed is cleared (E4)")
    lines = [one for one in form.summary.findChildren(Button) if one.isVisible()]
    by_box = told(form)
    top = [one.text() for one in lines]
    rows = {line: row for line in top for row, words in by_box.items() if says(line, row, words)}
    if len(rows) != len(by_box) or len(top) != len(by_box):
        found.append(f"other words on top, {[one.text() for one in lines]}, than by the box, {[*by_box.values()]} (E2)")
    for row, words in by_box.items():
        if not any(mark.isVisible() for mark in row.problem.findChildren(ProblemMark)):
            found.append(f"no mark beside {words!r} (E3)")
    for line in lines:
        line.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(line, Qt.Key.Key_Return)
        settled()
        focused = QApplication.focusWidget()
        row = rows.get(line.text())
        if row is None or focused is None or not row.isAncestorOf(focused):
            found.append(f"{line.text()!r} does not jump to its box (E1)")
        elif not any(by_box[row] in one.accessibleDescription() for one in (focused, focused.parentWidget())):
            found.append(f"{line.text()!r} is not heard at its box (R3)")
    return found


def presser(form: Form, window: QWidget) -> QPushButton | None:
    """Return the button that saves a form."""
    page = form.parentWidget()
    while page is not None and not isinstance(page, FormPage):
        page = page.parentWidget()
    if page is not None:
        return page.save_button
    for name in PRESSES:
        button = window.findChild(QPushButton, name)
        if button is not None and button.isVisible():
            return button
    return next((one for one in window.findChildren(MainButton) if one.isVisible()), None)


def forget(view: View) -> None:
    """Throw away what was being typed, so that the next filling begins from what is kept."""
    page = getattr(view.window, "page", None)
    if isinstance(page, FormPage):
        page._throw_away()


def test_every_form_says_what_has_to_be_put_right_and_clears_nothing(every: list[View]):
    wrong: list[str] = []
    complained: dict[str, bool] = {}
    for view in every:
        for words in FILLS:
            view.window.show()
            view.show()
            settled()
            for folded in view.window.findChildren(Folded):
                folded.set_open(True)
            forms = [one for one in view.window.findChildren(Form) if one.isVisible()]
            for form in forms:
                press = presser(form, view.window)
                assert press is not None, view.name
                fill(form, words)
                found = problems(form, press)
                complained[view.name] = complained.get(view.name, False) or form.summary.isVisible()
                wrong += [f"{view.name}, {words[:9]!r}: {one}" for one in found]
            if forms:
                forget(view)
    assert not wrong, "\n".join(wrong)
    assert len(complained) > 15
    assert {name for name, once in complained.items() if not once} == NEVER_WRONG


# Forms that do each thing wrong


class Bad(Form):
    """A form whose main button finds the name missing, and says so in a bad way."""

    def __init__(self, say: Say) -> None:
        super().__init__("person", say)
        self.row = self.add(LineRow("name", "Name"))
        self.press = Button("Save this")
        self.press.clicked.connect(self.say_badly)

    def say_badly(self) -> None:
        self.show_problems((Problem("name", "empty"),))


class Clears(Bad):
    def say_badly(self) -> None:
        super().say_badly()
        self.row.set_answer("")


class KeepsTheKeyboard(Bad):
    def say_badly(self) -> None:
        super().say_badly()
        self.press.setFocus()


class OtherWords(Bad):
    def say_badly(self) -> None:
        super().say_badly()
        self.row.show_problem("Wrong.")


class OnlyByTheBox(Bad):
    def say_badly(self) -> None:
        self.row.show_problem("Type a name.")


class LeadsNowhere(Bad):
    def say_badly(self) -> None:
        super().say_badly()
        for line in self.summary.findChildren(Button):
            line.clicked.disconnect()


class ComplainsTooSoon(Bad):
    def __init__(self, say: Say) -> None:
        super().__init__(say)
        self.row.box.left.connect(lambda: self.row.show_problem("Type a name."))


class Unmarked(Bad):
    def say_badly(self) -> None:
        super().say_badly()
        for mark in self.row.problem.findChildren(ProblemMark):
            mark.hide()


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (Clears, "E4"),
        (KeepsTheKeyboard, "summary does not take the keyboard"),
        (OtherWords, "E2"),
        (OnlyByTheBox, "none on top"),
        (LeadsNowhere, "does not jump"),
        (ComplainsTooSoon, "E5"),
        (Unmarked, "E3"),
        (Bad, ""),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_a_bad_form_is_found(looks, kind: type[Bad], says: str):
    form = kind(Say(QCoreApplication.translate))
    holder = QWidget()
    down = QVBoxLayout(holder)
    down.addWidget(form)
    down.addWidget(form.press)
    window = walks.stand(holder)
    form.row.box.setFocus()
    QTest.keyClicks(form.row.box, "Ann")
    found = problems(form, form.press)
    assert any(says in one for one in found) if says else found == []
    window.close()
