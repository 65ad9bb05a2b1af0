"""The columns of a list: what each is, what stands in it, and a press that makes it something else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.people_columns import MEANINGS, Column
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.form_rows import ChoiceRow
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate

LONGEST_EXAMPLE = 40  # letters


class ColumnCard(Card):
    """One column. `chosen` is told its place and what somebody says it is."""

    def __init__(
        self, column: Column, say: Say, chosen: Callable[[int, str], None], parent: QWidget | None = None
    ) -> None:
        self.column = column
        name = column.heading or say("bring.column", number=column.place + 1)
        super().__init__(title=name, level=3, use="" if column.sure else "come_back", parent=parent)
        self._say = say
        self._name = name
        self._chosen = chosen
        self._row: ChoiceRow | None = None
        self.setObjectName(f"column_{column.place}")
        self.fold = Folded(translate("BringListPage", "Change “{column}”").format(column=name))
        self.fold.button.setObjectName(f"change_column_{column.place}")
        self.fold.toggled.connect(lambda _on: self._fill())
        self.add(self.fold)
        self.show_column(column)
        if not column.sure:
            self.fold.set_open(True)

    def show_column(self, column: Column) -> None:
        """Show what the column is now."""
        self.column = column
        is_now = translate("BringListPage", "This column is: **{meaning}**").format(
            meaning=self._say(f"bring.means.{column.meaning}")
        )
        lines = [is_now]
        if not column.sure:
            lines.append(translate("BringListPage", "We are not sure. Say what it is."))
        if column.examples:
            some = "; ".join(_short(one) for one in column.examples)
            lines.append(translate("BringListPage", "In it: {some}").format(some=some))
        self.set_lines(lines)
        if self._row is not None:
            self._row.set_answer(column.meaning)

    def _fill(self) -> None:
        """Make the choices when they are first wanted: a list may have many columns."""
        if self._row is not None or not self.fold.is_open:
            return
        choices = [(one, self._say(f"bring.means.{one}")) for one in MEANINGS]
        label = translate("BringListPage", "What is “{column}”?").format(column=self._name)
        self._row = ChoiceRow(f"column_{self.column.place}", label, choices, across=True)
        self._row.set_answer(self.column.meaning)
        self._row.changed.connect(self._choose)
        self.fold.inside.addWidget(self._row)

    def _choose(self) -> None:
        if self._row is not None and self._row.answer:
            self._chosen(self.column.place, self._row.answer)


def _short(words: str) -> str:
    line = " ".join(words.split()).replace("**", "")
    return line if len(line) <= LONGEST_EXAMPLE else f"{line[:LONGEST_EXAMPLE].rstrip()} …"
