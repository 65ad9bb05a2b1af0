"""The rows of forms: a line, several lines, a date, a time, choices and ticks."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from coprod_desktop.domain.dates import NotADate, NotATime, month_number, read_date, read_past_date, read_time
from coprod_desktop.ui.parts.boxes import LineBox, LongBox
from coprod_desktop.ui.parts.choosing import Round, Tick
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.form import FormRow, Group
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.wording.dates import say_date, say_short, say_time
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate

YEAR = 4  # digits
APART = 28  # pixels between choices side by side: each mark is nearer to its own words than to others

Choices = Sequence[tuple[str, str] | tuple[str, str, str]]  # code, words, and a picture's key


class LineRow(FormRow):
    """One line. `width` is about how many characters an answer has; 0 for a long one."""

    def __init__(self, name: str, label: str, hint: str = "", *, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(name, label, hint, parent)
        self.box = LineBox(width)
        self.inside.addWidget(self.box)
        self.hear(self.box)
        self.box.textEdited.connect(self.changed)
        self.box.returnPressed.connect(self.entered)

    @property
    def answer(self) -> str:
        """What is typed."""
        return self.box.text()

    def set_answer(self, answer: object) -> None:
        """Show a text."""
        self.box.setText("" if answer is None else str(answer))


class LongRow(FormRow):
    """Several lines, in a box that starts with `lines` and grows."""

    def __init__(self, name: str, label: str, hint: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(name, label, hint, parent)
        self.box = LongBox(lines)
        self.inside.addWidget(self.box)
        self.hear(self.box)
        self.box.textChanged.connect(self.changed)

    @property
    def answer(self) -> str:
        """What is typed."""
        return self.box.toPlainText()

    def set_answer(self, answer: object) -> None:
        """Show a text."""
        self.box.blockSignals(True)
        self.box.setPlainText("" if answer is None else str(answer))
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.box.blockSignals(False)
        self.box.updateGeometry()


class ReadBackRow(LineRow):
    """One line that says below, when it is left, how it was understood. It never complains then (E5)."""

    def __init__(self, name: str, label: str, hint: str, *, width: int, parent: QWidget | None) -> None:
        super().__init__(name, label, hint, width=width, parent=parent)
        self.understood = Text()
        self.understood.setObjectName(f"understood_{name}")
        self._not_right = ""
        self.understood.hide()
        self.inside.addWidget(self.understood)
        self.box.left.connect(self._read_back)

    def set_answer(self, answer: object) -> None:
        """Show an answer and how it is understood."""
        super().set_answer(answer)
        self._read_back()

    def show_problem(self, words: str) -> None:
        """Show a problem with what is typed now. It goes when something else is typed that is understood."""
        self._not_right = self.box.text().strip() if words else ""
        super().show_problem(words)

    @abstractmethod
    def understand(self, typed: str) -> str:
        """Return words for how `typed` is understood, or "" when it makes no sense."""

    def _read_back(self) -> None:
        typed = self.box.text().strip()
        words = self.understand(typed) if typed else ""
        self.understood.setText(words)
        self.understood.setVisible(bool(words) and words != typed)
        if words and typed != self._not_right:
            self.show_problem("")  # it was put right: two sentences that gainsay each other help nobody


class DateRow(ReadBackRow):
    """A date in any form people type: "4 nov", "4/11", "next Tuesday". Says the whole date back below the box.

    `today` tells which day it is; `past` says that the day cannot be still to come. The answer is the typed text, or a
    date once it is understood.
    """

    def __init__(
        self,
        name: str,
        label: str,
        say: Say,
        today: Callable[[], date],
        hint: str = "",
        *,
        past: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._say = say
        self._today = today
        self.read_as(past=past)
        super().__init__(name, label, hint, width=24, parent=parent)

    def read_as(self, *, past: bool) -> None:
        """Read days from now on as past ones, or as days that may be still to come."""
        self._read = read_past_date if past else read_date

    @property
    def answer(self) -> date | str | None:  # type: ignore[override] # typed text stays text until it is a date
        """The date, None for an empty box, or what was typed when it is not understood."""
        typed = self.box.text().strip()
        if not typed:
            return None
        try:
            return self._read(typed, self._today())
        except NotADate:
            return typed

    def set_answer(self, answer: object) -> None:
        """Show a date, an ISO 8601 date from a draft, or a text."""
        if isinstance(answer, str) and len(answer) == 10 and answer[4] == answer[7] == "-":
            answer = date.fromisoformat(answer)
        super().set_answer(say_short(answer, self._say) if isinstance(answer, date) else answer)

    def understand(self, typed: str) -> str:
        """Return the whole date, with the day of the week."""
        try:
            words = say_date(self._read(typed, self._today()), self._say)
        except NotADate:
            return ""
        if _is_a_month(typed):
            return translate("DateRow", "{date}. That is the first day of the month.").format(date=words)
        return words


def _is_a_month(typed: str) -> bool:
    """Say whether only a month was typed, with or without its year: such an answer becomes the first of it."""
    words = typed.replace(",", " ").replace(".", " ").split()
    return any(map(month_number, words)) and all(month_number(one) or len(one) == YEAR for one in words)


class TimeRow(ReadBackRow):
    """A time in any form people type: "2", "half two", "14.30". Says it back as "2:30 pm"."""

    def __init__(self, name: str, label: str, say: Say, hint: str = "", *, parent: QWidget | None = None) -> None:
        self._say = say
        super().__init__(name, label, hint, width=14, parent=parent)

    @property
    def answer(self) -> str:
        """The time as "HH:MM", "" for an empty box, or what was typed when it is not understood."""
        typed = self.box.text().strip()
        try:
            return read_time(typed) if typed else ""
        except NotATime:
            return typed

    def set_answer(self, answer: object) -> None:
        """Show a time "HH:MM", or a text."""
        typed = str(answer or "")
        is_kept = len(typed) == 5 and typed[2] == ":" and typed[:2].isdecimal() and typed[3:].isdecimal()
        super().set_answer(say_time(typed, self._say) if is_kept else typed)

    def understand(self, typed: str) -> str:
        """Return the time as it is spoken."""
        try:
            return say_time(read_time(typed), self._say)
        except NotATime:
            return ""


class _SetRow(FormRow):
    """Choices below one another, or side by side with `across`."""

    make: type[Round] | type[Tick]

    def __init__(
        self,
        name: str,
        label: str,
        choices: Choices,
        hint: str = "",
        *,
        across: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, label, hint, parent)
        group = Group()
        group.setObjectName(f"choices_{name}")
        self._layout = FlowLayout(group, spacing=APART) if across else column(group, spacing=8)
        self.buttons: dict[str, QAbstractButton] = {}
        for code, words, *picture in choices:
            button = self.make(words, picture[0] if picture else "")
            button.setObjectName(f"choice_{name}_{code}")
            self.buttons[code] = button
            self._layout.addWidget(button)
            button.clicked.connect(self.changed)
        self.inside.addWidget(group)
        group.setAccessibleName(label)
        self._group = group
        self._heard.append(group)
        self._describe(group)

    def focus_box(self) -> QWidget:
        """Return the choice that is made, or the first."""
        chosen = [one for one in self.buttons.values() if one.isChecked()]
        offered = chosen or list(self.buttons.values())
        return offered[0] if offered else self._group


class ChoiceRow(_SetRow):
    """One choice among a few. The answer is its code, or "" while none is made."""

    make = Round

    def __init__(
        self,
        name: str,
        label: str,
        choices: Choices,
        hint: str = "",
        *,
        across: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, label, choices, hint, across=across, parent=parent)
        self._exclusive = QButtonGroup(self)
        for button in self.buttons.values():
            self._exclusive.addButton(button)
        self.changed.connect(lambda: self.show_problem(""))  # any choice answers "choose one"

    @property
    def answer(self) -> str:
        """The code of the choice, or ""."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    def set_answer(self, answer: object) -> None:
        """Make a choice; a code that is not there makes none."""
        self._exclusive.setExclusive(False)
        for code, button in self.buttons.items():
            button.setChecked(code == answer)
        self._exclusive.setExclusive(True)


class ChoicesRow(_SetRow):
    """As many ticks as are wanted. The answer is the codes that are ticked, in the order shown."""

    make = Tick

    @property
    def answer(self) -> tuple[str, ...]:
        """The codes that are ticked."""
        return tuple(code for code, button in self.buttons.items() if button.isChecked())

    def set_answer(self, answer: Iterable[str] | None) -> None:
        """Tick these codes and no others."""
        wanted = set(answer or ())
        for code, button in self.buttons.items():
            button.setChecked(code in wanted)


class TickRow(FormRow):
    """One tick: yes or no. `words` stand beside it and are its label."""

    def __init__(
        self, name: str, words: str, hint: str = "", picture: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, words, hint, parent)
        self.label.hide()
        self.box = Tick(words, picture)
        self.inside.addWidget(self.box)
        self.hear(self.box)
        self.box.clicked.connect(self.changed)

    @property
    def answer(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def set_answer(self, answer: object) -> None:
        """Tick it or not."""
        self.box.setChecked(bool(answer))
