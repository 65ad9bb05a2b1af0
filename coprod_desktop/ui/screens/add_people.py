"""Adding several people at once: one box, one name on a line, one step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem
from coprod_desktop.domain.name_lines import is_table
from coprod_desktop.domain.tables import is_a_table
from coprod_desktop.services.people import NameDoubt
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import ChoicesRow, LongRow
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.scrolling import reveal
from coprod_desktop.wording.lists import together

translate = QCoreApplication.translate

TOGETHER = 2  # names the other way round, from which one press may turn all of them


class AddPeoplePage(FormPage):
    """Takes a list of names as it is typed or pasted, and asks about lines that may be something else."""

    key = "add_people"
    door = "people"
    help_topic = "people"
    kind = "person"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._settled: set[str] = set()
        self._added = 0
        super().__init__(desk, parent)

    def title(self) -> str:
        """Return the page's title."""
        return translate("AddPeoplePage", "Add several people")

    def build(self, form: Form) -> None:
        """Put the box for the names in the form."""
        hint = translate("AddPeoplePage", "One name on a line. Type them, or paste a list.")
        self._names = form.add(LongRow("names", translate("AddPeoplePage", "Names"), hint, lines=5))
        self._table = Notice(picture="people")
        self._table.setObjectName("it_is_a_table")
        as_list = Button(translate("AddPeoplePage", "Bring all of it in as a list"))
        as_list.setObjectName("as_list")
        as_list.clicked.connect(lambda _on=False: self._bring_in())
        self._table.add_button(as_list)
        self._table.hide()
        form.add_part(self._table)
        self._names.changed.connect(self._see_table)
        self._doubts = QWidget()
        self._doubts.setObjectName("name_doubts")
        self._asked = column(self._doubts, spacing=12)
        form.add_part(self._doubts)

    def open(self, place: Place) -> None:
        """Show an empty box, or what was being typed, and the roles as they are called today."""
        self._settled = set()
        self._show_doubts(())
        self._renew_roles()
        super().open(place)
        self._see_table(quietly=True)

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("AddPeoplePage", "Add these people")

    def saved_words(self) -> str:
        """Return how many were added, and how many are in the book."""
        every = self.desk.services.people.count()
        if self._added == 1:
            return translate("AddPeoplePage", "1 person was added. {every} people are in the book now.").format(
                every=every
            )
        words = translate("AddPeoplePage", "{count} people were added. {every} people are in the book now.")
        return words.format(count=self._added, every=every)

    def kept_answers(self) -> dict[str, Any]:
        """Return an empty list."""
        return {"names": "", "roles": ()}

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep everybody on the list in one step. Raises NotSaved while a line has to be looked at."""
        people = self.desk.services.people
        names, doubts = people.look_over(answers["names"])
        if not names:
            raise NotSaved((Problem("names", "empty"),))
        open_doubts = tuple(one for one in doubts if one.line not in self._settled)
        self._show_doubts(open_doubts)
        if open_doubts:
            QTimer.singleShot(0, self, self._go_to_first)
            raise NotSaved((Problem("names", "look_again"),))
        self._added = len(people.add_several(names, (int(code) for code in answers["roles"])))
        self._settled = set()
        return Place("people")

    # A table

    def _see_table(self, *, quietly: bool = False) -> None:
        """Say that what was pasted is a table, as soon as it is one."""
        words = ""
        if is_table(self._names.answer):
            words = translate("AddPeoplePage", "This is a table. We take the names and the phone numbers from it.")
        elif is_a_table(self._names.answer):
            words = translate("AddPeoplePage", "This is a table. Bring it in as a list, and nothing is lost.")
        if words and (self._table.isHidden() or words != self._table.words()):
            self._table.say(words, quietly=quietly)
        self._table.setVisible(bool(words))

    def _bring_in(self) -> None:
        """Take what was pasted to the page for lists, and out of this one."""
        draft = {"text": self._names.answer}
        self.desk.services.book.store.keep_draft("bring_list:0:", draft)
        self._names.set_answer("")
        self._names.changed.emit()
        self.go.emit(Place("bring_list", extra="pasted"))

    # Lines to look at again

    def _show_doubts(self, doubts: tuple[NameDoubt, ...]) -> None:
        empty(self._asked)
        turned = [one for one in doubts if one.doubt == "turned"]
        if len(turned) >= TOGETHER:
            self._asked.addWidget(self._about_turned(turned))
        for number, doubt in enumerate(doubts):
            self._asked.addWidget(self._question(number, doubt))
        self._doubts.setVisible(bool(doubts))

    def _about_turned(self, turned: list[NameDoubt]) -> Notice:
        """Ask about all names that may be the other way round at once."""
        words = translate("AddPeoplePage", "{count} names may be the other way round.").format(count=len(turned))
        notice = Notice(words, use="come_back")
        turn = Button(translate("AddPeoplePage", "Turn all of them round"))
        turn.setObjectName("turn_all")
        turn.clicked.connect(lambda _on=False: self._change(*turned))
        keep = Button(translate("AddPeoplePage", "Keep all of them as they are"))
        keep.setObjectName("keep_all_turned")
        keep.clicked.connect(lambda _on=False: self._keep(*turned))
        notice.add_button(turn)
        notice.add_button(keep)
        return notice

    def _question(self, number: int, doubt: NameDoubt) -> Notice:
        say = self.desk.services.book.say
        better = together(say, doubt.better)
        notice = Notice(say(f"people.name.{doubt.doubt}", line=doubt.line, better=better), use="come_back")
        if doubt.doubt == "two":
            change = translate("AddPeoplePage", "Make it {count} people").format(count=len(doubt.better))
            keep = translate("AddPeoplePage", "Keep it as 1 person")
        elif doubt.doubt == "no_person":
            change = translate("AddPeoplePage", "Take this line out")
            keep = translate("AddPeoplePage", "It is a person")
        elif doubt.doubt in ("turned", "capitals"):
            change = translate("AddPeoplePage", "Make it {name}").format(name=better)
            keep = translate("AddPeoplePage", "Keep it as it is")
        else:
            change = translate("AddPeoplePage", "Take this line out")
            keep = translate("AddPeoplePage", "Add another {name}").format(name=doubt.line)
        change_button, keep_button = Button(change), Button(keep)
        change_button.setObjectName(f"change_line_{number}")
        keep_button.setObjectName(f"keep_line_{number}")
        change_button.clicked.connect(lambda _on=False: self._change(doubt))
        keep_button.clicked.connect(lambda _on=False: self._keep(doubt))
        notice.add_button(change_button)
        notice.add_button(keep_button)
        return notice

    def _change(self, *doubts: NameDoubt) -> None:
        names, _doubts = self.desk.services.people.look_over(self._names.answer)
        lines = list(names)
        for doubt in doubts:
            place = len(lines) - 1 - lines[::-1].index(doubt.line) if doubt.line in lines else -1
            if place >= 0:
                lines[place : place + 1] = doubt.better
        self._names.set_answer("\n".join(lines))
        self._names.changed.emit()
        self._look_again()

    def _keep(self, *doubts: NameDoubt) -> None:
        self._settled.update(one.line for one in doubts)
        self._look_again()

    def _look_again(self) -> None:
        """Show the questions that are left; when none is, the main button has the keyboard."""
        _names, doubts = self.desk.services.people.look_over(self._names.answer)
        left = tuple(one for one in doubts if one.line not in self._settled)
        self._show_doubts(left)
        if left:
            self._go_to_first()
        else:
            self.form.show_problems(())
            self.save_button.setFocus()

    def _go_to_first(self) -> None:
        """Bring the first question into view, with the keyboard on its first answer."""
        first = self._doubts.findChild(Button, "turn_all") or self._doubts.findChild(Button, "change_line_0")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            reveal(first.parentWidget() or first)

    def _renew_roles(self) -> None:
        """Ask for the roles by the names they have today."""
        old = self.form.rows.pop("roles", None)
        if old is not None:
            self.form.inside.removeWidget(old)
            old.deleteLater()
        roles = [(str(role.id), role.name, role.picture) for role in self.desk.services.people.roles()]
        label = translate("AddPeoplePage", "What are all of them in the club?")
        hint = translate("AddPeoplePage", "None is fine. You can say it later for each person.")
        self.form.add(ChoicesRow("roles", label, roles, hint, across=True))
