"""The agenda while it is planned: a card for each thing, one of them open to be changed, moved or taken off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import AgendaItem
from coprod_desktop.services.agenda import AgendaLine
from coprod_desktop.ui.parts.boxes import Boxed
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.form_rows import LineRow, LongRow
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.meeting.press_card import PressCard
from coprod_desktop.ui.parts.pick_people import Choosable, Everyone, PeopleRow
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate


class ItemEditor(Boxed):
    """One thing on the agenda, open. `acted` brings a code: done, up, down, wait or remove."""

    accessible_role = QAccessible.Role.Grouping
    acted = Signal(str)

    def __init__(
        self,
        item: AgendaItem,
        people: Sequence[Choosable] | Everyone,
        photo_of: Callable[[int], bytes],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, use="lines")
        self.setAccessibleName(item.title)
        self.item = item
        down = column(self, spacing=14)
        down.setContentsMargins(26, 14, 16, 14)
        self.title = LineRow("item_title", translate("ItemEditor", "What do we talk about?"))
        self.title.set_answer(item.title)
        self.title.box.returnPressed.connect(lambda: self.acted.emit("done"))
        self.who = PeopleRow(
            "raised_by", translate("ItemEditor", "Who asked for this?"), people, most=1, photo_of=photo_of
        )
        self.who.set_answer(item.raised_by)
        self.note = LongRow("item_note", translate("ItemEditor", "Anything to know about it?"), lines=2)
        self.note.set_answer(item.note)
        for row in (self.title, self.who, self.note):
            down.addWidget(row)
        buttons = ButtonRow()
        for code, words in (
            ("done", translate("ItemEditor", "Done with this")),
            ("up", translate("ItemEditor", "Move up")),
            ("down", translate("ItemEditor", "Move down")),
            ("wait", translate("ItemEditor", "Leave it for the next agenda")),
            ("remove", translate("ItemEditor", "Take it off the agenda")),
        ):
            button = Button(words)
            button.setObjectName(f"item_{code}")
            button.takes_double_clicks = code in ("up", "down")
            button.clicked.connect(lambda _on=False, code=code: self.acted.emit(code))
            buttons.add(button)
        down.addWidget(buttons)

    def take(self, before: ItemEditor) -> None:
        """Go on with what was typed in another editor of the same item."""
        self.title.set_answer(before.title.answer)
        self.who.set_answer(before.who.answer)
        self.note.set_answer(before.note.answer)

    def answers(self) -> dict[str, Any]:
        """Return what is typed. A title that was emptied stays as it was."""
        title = self.title.answer.strip() or self.item.title
        return {"title": title, "raised_by": self.who.one, "note": self.note.answer}


class AgendaList(QWidget):
    """The agenda as cards. `keep_wanted` brings an item's id and answers, `acted` its id and a code."""

    keep_wanted = Signal(int, object)
    acted = Signal(int, str)

    def __init__(self, photo_of: Callable[[int], bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo_of = photo_of
        self._down = column(self, spacing=10)
        self._lines: Sequence[AgendaLine] = ()
        self._people: Sequence[Choosable] | Everyone = ()
        self._fixed = False
        self._open = 0
        self._editor: ItemEditor | None = None

    def show_lines(self, lines: Sequence[AgendaLine], people: Sequence[Choosable] | Everyone, *, fixed: bool) -> None:
        """Show an agenda. `people` are those who can have asked for something; nothing opens when it is `fixed`."""
        before = self._editor
        self._lines, self._people, self._fixed = lines, people, fixed
        self._fill()
        if before is not None and self._editor is not None and self._editor.item == before.item:
            self._editor.take(before)

    def keep(self) -> None:
        """Keep the item that is open."""
        self._keep()

    def _keep(self) -> None:
        editor = self._editor
        if editor is None:
            return
        answers = editor.answers()
        if any(getattr(editor.item, name) != value for name, value in answers.items()):
            self._editor = None
            self.keep_wanted.emit(editor.item.id, answers)

    def _fill(self) -> None:
        empty(self._down)
        self._editor = None
        if not self._lines:
            self._down.addWidget(Text(translate("AgendaList", "Nothing is on the agenda yet.")))
        for number, line in enumerate(self._lines, start=1):
            item = line.item
            if item.id == self._open and not self._fixed:
                self._editor = ItemEditor(item, self._people, self._photo_of)
                self._editor.acted.connect(self._act)
                self._down.addWidget(self._editor)
                continue
            title = translate("AgendaList", "{number}. {title}").format(number=number, title=item.title)
            words = "\n".join(one for one in (line.came_from, item.note) if one)
            card = PressCard(title, words, item.picture, opens=not self._fixed)
            card.setObjectName(f"item_card_{item.id}")
            card.clicked.connect(lambda _on=False, item=item.id: self._press(item))
            self._down.addWidget(card)

    def _press(self, item_id: int) -> None:
        if self._fixed:
            return
        self._keep()
        self._open = item_id
        self._fill()
        if self._editor is not None:
            self._editor.title.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self, code: str) -> None:
        item_id = self._open
        self._keep()
        if code in ("done", "wait", "remove"):
            self._open = 0
        if code == "done":
            self._fill()
        else:
            self.acted.emit(item_id, code)
        card = self.findChild(QWidget, f"item_card_{item_id}") or self.findChild(QWidget, f"item_{code}")
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
