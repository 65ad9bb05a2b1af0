"""One question of a form, and a form of them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.domain.fields import Problem
from coprod_desktop.ui.parts.layouts import column, empty, keep_room
from coprod_desktop.ui.parts.problem_summary import ProblemSummary, ProblemText
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.say import Say


class FormRow(QWidget):
    """A label, a hint, the words of a problem, and below them whatever takes the answer.

    `name` is the field's name. A row puts its own parts in `self.inside` and calls `hear` for the part that
    takes the keyboard, so that a screen reader says the label, the hint and the problem with it.

    A kind of row says what `answer` and `set_answer` do. The type checker lets nobody make a row that does not: Qt's
    classes have a metaclass of their own, so Python itself would.
    """

    changed = Signal()
    entered = Signal()  # Enter was pressed in a box of one line

    def __init__(self, name: str, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setObjectName(f"row_{name}")
        self._hint = hint
        self._problem_words = ""
        self._heard: list[QWidget] = []
        self.inside = column(self, spacing=6)
        self.label = Text(label, bold=True)
        self.inside.addWidget(self.label)
        self._hint_text = Text(hint) if hint else None
        if self._hint_text is not None:
            self.inside.addWidget(self._hint_text)
        self._above = 2 if hint else 1  # how many parts stand above the problem
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @cached_property
    def problem(self) -> ProblemText:
        """The words of a problem, made when there is one: a form of forty questions has none of these at first."""
        problem = ProblemText()
        self.inside.insertWidget(self._above, problem)
        return problem

    @property
    @abstractmethod
    def answer(self) -> Any:
        """The answer as it stands, with the type its field wants, or the text that was typed."""

    @abstractmethod
    def set_answer(self, answer: Any) -> None:
        """Show `answer` without sending `changed`."""

    def show_problem(self, words: str) -> None:
        """Show the words of a problem above the box, with its mark and border; "" takes them away."""
        if words or self._problem_words:
            self.problem.set_text(words)
        self._problem_words = words
        for widget in self._heard:
            self._describe(widget)
            mark = getattr(widget, "set_problem", None)
            if mark is not None:
                mark(bool(words))

    def change_hint(self, words: str) -> None:
        """Say something else above the box, in a row that was made with a hint."""
        if self._hint_text is not None:
            self._hint = words
            self._hint_text.setText(words)
            for widget in self._heard:
                self._describe(widget)

    def keep_problems_room(self, keep: bool) -> None:
        """Let the box stay where it is when the words above it go, or give their room back."""
        if "problem" in self.__dict__:
            keep_room(self.problem, keep)

    def focus_box(self) -> QWidget:
        """Return the part that takes the keyboard first."""
        return self._heard[0]

    def hear(self, widget: QWidget, name: str = "") -> None:
        """Give `widget` this row's label (or `name`) and hint for screen readers."""
        widget.setAccessibleName(name or self.label.text())
        if not widget.objectName():
            widget.setObjectName(f"box_{self.name}")
        if not self._heard:
            self.label.setBuddy(widget)
        self._heard.append(widget)
        self._describe(widget)

    def _describe(self, widget: QWidget) -> None:
        widget.setAccessibleDescription(" ".join(one for one in (self._problem_words, self._hint) if one))


translate = QCoreApplication.translate
MOST_SAID = 40  # letters of what was typed that a sentence says again

Row = TypeVar("Row", bound=FormRow)


class Form(QWidget):
    """Rows one below the other, with what has to be put right on top.

    `kind` is the record's kind: it picks the words of problems. `changed` is sent at every answer.
    Enter in a box of one line goes to the next row; in the last one it sends `finished`.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, kind: str, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._say = say
        self.rows: dict[str, FormRow] = {}
        self.judge: Callable[[], Sequence[Problem]] | None = None  # what is wrong with the answers as they stand
        self._told: tuple[Problem, ...] = ()
        self.inside = column(self, spacing=24)
        self.summary = ProblemSummary()
        self.summary.setObjectName("problem_summary")
        self.inside.addWidget(self.summary)

    def clear(self) -> None:
        """Take every question out; the summary of problems stays on top."""
        self.rows.clear()
        self.inside.removeWidget(self.summary)
        empty(self.inside)
        self.inside.addWidget(self.summary)

    def add(self, row: Row, into: QWidget | None = None) -> Row:
        """Add a row at the end and return it. With `into` (a Private or a Folded), it goes in there."""
        self.rows[row.name] = row
        layout = getattr(into, "inside", None) if into is not None else self.inside
        (layout if layout is not None else self.inside).addWidget(row)
        row.changed.connect(self.changed)
        row.changed.connect(self.look_again)
        row.entered.connect(lambda: self._go_on(row))
        return row

    def add_heading(self, words: str) -> Heading:
        """Add the heading of a section."""
        heading = Heading(words, 2)
        self.inside.addSpacing(8)
        self.inside.addWidget(heading)
        return heading

    def add_part(self, part: QWidget) -> None:
        """Add any other part, such as a Private or a Folded that rows will go in."""
        self.inside.addWidget(part)

    def answers(self) -> dict[str, Any]:
        """Return every answer by its name."""
        return {name: row.answer for name, row in self.rows.items()}

    def set_answers(self, answers: Mapping[str, Any]) -> None:
        """Show answers. Names that have no row are passed over."""
        for name, answer in answers.items():
            if name in self.rows:
                self.rows[name].set_answer(answer)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem by its row and in the summary, which takes the keyboard. None: take them all away."""
        self._told = tuple(problems)
        self._show_told()

    def look_again(self) -> None:
        """Take away the words of problems that are put right. Nothing new is said meanwhile, and no box moves.

        Without a `judge`, only an answer that was missing is known to be right now.
        """
        if not self._told:
            return
        judged = None if self.judge is None else {(one.field, one.code) for one in self.judge()}
        still = tuple(one for one in self._told if self._is_still(one, judged))
        if still != self._told:
            self._told = still
            self._show_told(quietly=True)

    def _is_still(self, problem: Problem, judged: set[tuple[str, str]] | None) -> bool:
        if judged is not None:
            return (problem.field, problem.code) in judged
        answer = self.rows[problem.field].answer if problem.field in self.rows else None
        return problem.code != "empty" or not isinstance(answer, str) or not answer.strip()

    def _show_told(self, *, quietly: bool = False) -> None:
        problems: Sequence[Problem] = self._told
        words: dict[str, str] = {}
        summary: list[tuple[QWidget | None, str]] = []
        first = {problem.field: problem for problem in reversed(problems)}  # one thing at a time for each box
        problems = [one for one in problems if one.field not in self.rows or first[one.field] is one]
        sentences = [self._sentence(problem) for problem in problems]
        for problem, (sentence, told) in zip(problems, sentences, strict=True):
            row = self.rows.get(problem.field)
            line = sentence
            if row is not None and (not told or sentences.count((sentence, told)) > 1):
                line = translate("Form", "{question} {problem}").format(question=_ended(row.label.text()), problem=line)
            summary.append((row.focus_box() if row is not None else None, line))
            words.setdefault(problem.field, sentence)
        for name, row in self.rows.items():
            row.keep_problems_room(quietly)
            row.show_problem(words.get(name, ""))
        keep_room(self.summary, quietly)
        self.summary.show_problems(summary, quietly=quietly)

    def _go_on(self, row: FormRow) -> None:
        """Go from a row to the next that can be filled in, or be finished after the last."""
        rows = list(self.rows.values())
        below = rows[rows.index(row) + 1 :] if row in rows else []
        following = next((one.focus_box() for one in below if one.isVisible() and one.isEnabled()), None)
        if following is None:
            self.finished.emit()
        else:
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _sentence(self, problem: Problem) -> tuple[str, bool]:
        """Return the words of a problem, and whether they tell which box they are about."""
        values = {name: _short(one) for name, one in dict(problem.values).items()}
        for code in (f"problem.{self._kind}.{problem.field}.{problem.code}", f"problem.{problem.code}"):
            if self._say.knows(code):
                return self._say(code, **values), code != f"problem.{problem.code}"
        raise KeyError(f"problem.{self._kind}.{problem.field}.{problem.code}")


def _short(value: object) -> object:
    """Return a value to say in a sentence. Of what somebody typed, the beginning is enough to know it again."""
    return f"{value[:MOST_SAID].strip()} …" if isinstance(value, str) and len(value) > MOST_SAID else value


def _ended(question: str) -> str:
    """Return a question with a mark at its end, so that what follows is a sentence of its own."""
    return question if question[-1:] in ".?!…:" else f"{question}:"


class Group(QWidget):
    """A set of choices that a screen reader announces by its name."""

    accessible_role = QAccessible.Role.Grouping
