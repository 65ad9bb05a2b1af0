"""What the club decided, newest first, and what to look at again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.decisions import ALL, LOOK_AGAIN, DecisionLine
from coprod_desktop.ui.models.paged_rows import PagedRows
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton, ToggleButton
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place

translate = QCoreApplication.translate


class DecisionsPage(Page):
    """Shows decisions as cards, found by a few letters."""

    key = "decisions"
    door = "decided"
    tab = "decisions"
    help_topic = "decisions"
    kinds = frozenset({"decision"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._decisions = desk.services.decisions
        self._shown = ALL

        self.find_row = LineRow("find", translate("DecisionsPage", "Find a decision"), width=36)
        self.find_row.changed.connect(self._show_list)
        self.body.addWidget(self.find_row)

        self._filters = {
            ALL: ToggleButton(translate("DecisionsPage", "Every decision")),
            LOOK_AGAIN: ToggleButton(translate("DecisionsPage", "To look at again")),
        }
        for code, button in self._filters.items():
            button.setObjectName(f"filter_{code}")
            button.clicked.connect(lambda _on=False, code=code: self._choose(code))
        shown = ButtonRow(*self._filters.values())
        shown.setAccessibleName(translate("DecisionsPage", "Which decisions to show"))
        self.body.addWidget(shown)

        self.nothing = Notice(picture="decision")
        self.nothing.setObjectName("no_decisions")
        self.body.addWidget(self.nothing)
        self.list = CardList(translate("DecisionsPage", "Decisions"))
        self.list.setObjectName("decision_list")
        self.list.chosen.connect(lambda row: self.go.emit(Place("decision", row.id)))
        self.body.addWidget(self.list)

        add = MainButton(translate("DecisionsPage", "Add a decision"), "add")
        add.setObjectName("add_decision")
        add.clicked.connect(lambda _on=False: self.go.emit(Place("decision_form")))
        self.add_main(add)
        paper = Button(translate("DecisionsPage", "Print this list"), "printer")
        paper.setObjectName("print_decisions")
        paper.clicked.connect(lambda _on=False: self._print())
        self.add_main(paper)

    def title(self) -> str:
        """Return the page's title."""
        return translate("DecisionsPage", "What we decided")

    def open(self, place: Place) -> None:
        """Show the list. `place.extra` may say which: all or look_again."""
        super().open(place)
        if place.extra in self._filters:
            self._shown = place.extra
        self._show_list()

    def on_changes(self, changes: Changes) -> None:
        """Show the list as it is now; the words in the find box stay."""
        if changes.kinds & self.kinds and self.isVisible():
            self._show_list()

    def _choose(self, code: str) -> None:
        self._shown = code
        self._show_list()
        self.said.emit(self._count_words(self.list.rows.rowCount()))

    def _show_list(self) -> None:
        words = self.find_row.answer.strip()
        waiting = self._decisions.count(LOOK_AGAIN)
        again = translate("DecisionsPage", "To look at again ({count})").format(count=waiting)
        self._filters[LOOK_AGAIN].setText(again if waiting else translate("DecisionsPage", "To look at again"))
        for code, button in self._filters.items():
            button.setChecked(code == self._shown)
        count = self._decisions.count(self._shown, words)
        self.list.set_rows(PagedRows(count, self._read))
        self.list.setVisible(bool(count))
        self.nothing.setVisible(not count)
        if not count:
            self.nothing.say(self._nothing_words(words))

    def _read(self, offset: int, limit: int) -> Sequence[Row]:
        words = self.find_row.answer.strip()
        lines = self._decisions.decisions(self._shown, words, limit=limit, offset=offset)
        return [self._row(line) for line in lines]

    def _row(self, line: DecisionLine) -> Row:
        badge = translate("DecisionsPage", "Look again") if line.look_again else ""
        words = line.decision.words
        return Row("decision", line.decision.id, words, line.line, "decision", colour="decided", badge=badge)

    def _count_words(self, count: int) -> str:
        if count == 1:
            return translate("DecisionsPage", "1 decision")
        return translate("DecisionsPage", "{count} decisions").format(count=count)

    def _nothing_words(self, words: str) -> str:
        if words:
            return translate("DecisionsPage", "No decision is found with these letters. Try fewer letters.")
        if self._shown == LOOK_AGAIN:
            return translate("DecisionsPage", "There is no decision to look at again today.")
        return translate(
            "DecisionsPage", "No decision is written here yet. Points in the minutes can become decisions."
        )

    def _print(self) -> None:
        self.print_wanted.emit(self._decisions.register(self._shown, self.find_row.answer.strip()), PrintWish())
