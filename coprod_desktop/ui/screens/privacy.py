"""Privacy: who can open the book, the recovery sheet, and the lock."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem
from coprod_desktop.domain.passwords import PasswordSlot
from coprod_desktop.services.privacy import LOCK_AFTER
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_rows import ChoiceRow, LineRow, TickRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.new_password import NewPassword
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import BY_SHEET, Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.parts.working import Working
from coprod_desktop.wording.dates import say_short

translate = QCoreApplication.translate


class PrivacyPage(Page):
    """Passwords are never kept as what is being typed: leaving the page forgets them."""

    key = "privacy"
    door = "safe"
    tab = "privacy"
    private = True
    help_topic = "lock"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._privacy = desk.services.privacy
        self._changing = ""
        self._removing = ""
        self._set_words = ""
        self.each_time_button = Button(translate("PrivacyPage", "Ask each time the book is opened"))
        self.each_time_button.setObjectName("ask_each_time")
        self.each_time_button.clicked.connect(self._ask_each_time)
        self.first_sheet_button = Button(self._sheet_words())
        self.first_sheet_button.setObjectName("see_sheet_first")
        self.first_sheet_button.clicked.connect(lambda: self.go.emit(Place("recovery_sheet")))
        self.notice = Notice("", self.each_time_button, self.first_sheet_button)
        self.notice.setObjectName("privacy_notice")
        self.notice.hide()
        self.ask = AskBar()
        self.ask.setObjectName("privacy_ask")
        self.ask.answered.connect(self._answered)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.ask)
        self._add_passwords()
        self._add_new_password()
        self.asks_row = TickRow("asks", translate("PrivacyPage", "Ask for a password each time the book is opened"))
        self.asks_row.changed.connect(self._set_asks)
        self.body.addWidget(self.asks_row)
        self._add_sheet()
        self._add_lock()

    def _add_passwords(self) -> None:
        self.body.addWidget(Heading(translate("PrivacyPage", "Passwords"), 2))
        self.body.addWidget(
            Text(
                translate(
                    "PrivacyPage",
                    "Nobody can reset a password.\n"
                    "Without a password and without the recovery sheet, the book stays shut.",
                )
            )
        )
        holder = QWidget()
        self._slots = column(holder, spacing=12)
        self.body.addWidget(holder)

    def _add_new_password(self) -> None:
        self.form = Form("password", self.desk.services.book.say)
        self.form.setObjectName("password_form")
        self.who_row = self.form.add(LineRow("who", translate("PrivacyPage", "Whose password is it?"), width=34))
        hint = translate("PrivacyPage", "Three small words are easy to remember. Nobody should guess them.")
        question = translate("PrivacyPage", "What is the new password?")
        once_more = translate("PrivacyPage", "The new password once more")
        self.password = NewPassword(self.form, "password", "again", question, once_more, hint)
        self.body.addWidget(self.form)
        self.form.judge = self._judge
        self.form.finished.connect(self._save)
        self.save_button = MainButton("")
        self.save_button.setObjectName("save_password")
        self.save_button.clicked.connect(self._save)
        self.stop_button = Button(translate("PrivacyPage", "Leave the password as it is"))
        self.stop_button.setObjectName("leave_password")
        self.stop_button.clicked.connect(self._stop_changing)
        self.working = Working("")
        self.working.stop_button.hide()
        self.working.ready.connect(self._set)
        self.working.broke.connect(self._not_set)
        self.body.addWidget(self.save_button)
        self.body.addWidget(self.stop_button)
        self.body.addWidget(self.working)

    def _add_sheet(self) -> None:
        self.sheet_card = Card("keys", translate("PrivacyPage", "Recovery sheet"))
        self.sheet_button = Button(self._sheet_words())
        self.sheet_button.setObjectName("see_sheet")
        self.sheet_button.clicked.connect(lambda: self.go.emit(Place("recovery_sheet")))
        self.sheet_card.add_button(self.sheet_button)
        self.stolen_button = Button(translate("PrivacyPage", "Somebody else may have it"))
        self.stolen_button.setObjectName("see_new_key")
        self.stolen_button.clicked.connect(lambda: self.go.emit(Place("new_key")))
        self.sheet_card.add_button(self.stolen_button)
        self.body.addWidget(self.sheet_card)

    def title(self) -> str:
        """Return the title."""
        return translate("PrivacyPage", "Privacy")

    def open(self, place: Place) -> None:
        """Show who can open the book."""
        super().open(place)
        self.notice.hide()
        self.leave()
        self._show()
        if place.extra == BY_SHEET:
            self._say(
                translate(
                    "PrivacyPage",
                    "The recovery sheet opened the book. Put the paper back in its place.\n"
                    "Now change the password that is forgotten, or add a new one.",
                )
            )

    def leave(self) -> None:
        """Forget what was typed: a password is never kept as a draft. One that is being set is set."""
        if not self.working.busy:
            self._stop_changing()

    # Passwords

    def _save(self) -> None:
        if self.working.busy:
            return
        try:
            if self._changing:
                job = self._privacy.start_changing(self._changing, self.password.answer)
                self._set_words = translate(
                    "PrivacyPage", "The password is changed. Older copies still open with the old one."
                )
            else:
                job = self._privacy.start_adding(self.who_row.answer, self.password.answer)
                self._set_words = translate(
                    "PrivacyPage", "The password is added. It opens the copies made from now on, too."
                )
        except NotSaved as trouble:
            self.form.show_problems(trouble.problems)
            return
        problems = self._judge()
        self.form.show_problems(problems)
        if problems:
            return
        self.working.begin(translate("PrivacyPage", "One moment. The password is being set."), job.work)

    def _judge(self) -> list[Problem]:
        """Return what is wrong with what is typed now."""
        problem = self.password.problem()
        found = self._privacy.problems(None if self._changing else self.who_row.answer, self.password.answer)
        return [*found, *([problem] if problem else [])]

    def _set(self, seal: object) -> None:
        """Keep the password whose lock is ready. What was typed is forgotten only now."""
        self._privacy.keep(seal)
        self._stop_changing()
        self._show()
        if self._privacy.asks():
            self._say(self._set_words)
            return
        words = translate("PrivacyPage", "The book does not ask for it yet.")
        self._say(f"{self._set_words}\n{words}", self.each_time_button)

    def _not_set(self, failure: object) -> None:
        if isinstance(failure, Exception):
            raise failure

    def _change(self, slot: PasswordSlot, _on: bool = False) -> None:
        self._changing = slot.id
        self.form.show_problems(())
        self.password.clear()
        self.who_row.hide()
        self.stop_button.show()
        self.save_button.setText(translate("PrivacyPage", "Change the password of {name}").format(name=slot.who))
        self.password.row.focus_box().setFocus()

    def _stop_changing(self) -> None:
        self._changing = ""
        self.form.show_problems(())
        self.who_row.set_answer("")
        self.password.clear()
        self.who_row.show()
        self.stop_button.hide()
        self.save_button.setText(translate("PrivacyPage", "Add this password"))

    def _ask_to_remove(self, slot: PasswordSlot, _on: bool = False) -> None:
        self._removing = slot.id
        words = translate("PrivacyPage", "Remove the password of {name}? It will not open the book any more.")
        keep = translate("PrivacyPage", "Keep it")
        remove = translate("PrivacyPage", "Remove the password")
        self.ask.ask(words.format(name=slot.who), (("keep", keep), ("remove", remove)))

    def _answered(self, answer: str) -> None:
        slot, self._removing = self._removing, ""
        if answer != "remove" or not slot:
            return
        self._privacy.remove(slot)
        self._show()
        self._say(translate("PrivacyPage", "The password is removed. Older copies still open with it."))

    def _set_asks(self) -> None:
        try:
            self._privacy.set_asks(self.asks_row.answer)
        except NotSaved as trouble:
            self.asks_row.set_answer(False)
            words = self._why_not(trouble)
            self.asks_row.show_problem(words)
            self.said.emit(words)
            return
        self._tell_whether_it_asks()

    def _ask_each_time(self) -> None:
        """Have the password asked for from now on; where that needs the sheet first, lead to it."""
        try:
            self._privacy.set_asks(True)
        except NotSaved as trouble:
            self._say(self._why_not(trouble), self.first_sheet_button)
            self.first_sheet_button.setFocus()
            return
        self._tell_whether_it_asks()

    def _why_not(self, trouble: NotSaved) -> str:
        (problem,) = trouble.problems
        return self.desk.services.book.say(f"problem.password.asks.{problem.code}")

    def _tell_whether_it_asks(self) -> None:
        self.asks_row.show_problem("")
        self._show()
        if self._privacy.asks():
            self._say(translate("PrivacyPage", "From now on, the book asks for a password."))
        else:
            self._say(translate("PrivacyPage", "From now on, the book opens on this computer without asking."))

    # The lock

    def _add_lock(self) -> None:
        self.body.addWidget(Heading(translate("PrivacyPage", "Lock the book"), 2))
        self.lock_text = Text(translate("PrivacyPage", "Locking needs a password. Add one first."))
        self.body.addWidget(self.lock_text)
        self.lock_button = Button(translate("PrivacyPage", "Lock the book now"), "lock")
        self.lock_button.setObjectName("lock_now")
        self.lock_button.clicked.connect(self._lock)
        self.add_main(self.lock_button)  # at hand wherever the page is scrolled: somebody is leaving
        choices = [
            (
                str(minutes),
                translate("PrivacyPage", "After {minutes} minutes").format(minutes=minutes)
                if minutes
                else translate("PrivacyPage", "Never"),
            )
            for minutes in LOCK_AFTER
        ]
        self.after_row = ChoiceRow(
            "lock_after",
            translate("PrivacyPage", "Lock by itself when nobody types or presses?"),
            choices,
            translate("PrivacyPage", "What you were typing is kept."),
            across=True,
        )
        self.after_row.changed.connect(lambda: self._privacy.set_lock_after(int(self.after_row.answer)))
        self.sleep_row = TickRow("lock_on_sleep", translate("PrivacyPage", "Lock when the computer sleeps"))
        self.sleep_row.changed.connect(lambda: self._privacy.set_lock_on_sleep(self.sleep_row.answer))
        self.body.addWidget(self.after_row)
        self.body.addWidget(self.sleep_row)

    def _lock(self) -> None:
        if self._privacy.can_lock():
            self.go.emit(Place("lock"))
        else:
            self._say(translate("PrivacyPage", "Locking needs a password. Add one first."))

    # Inside

    def _show(self) -> None:
        with self.refilled(self._slots):
            slots = self._privacy.passwords()
            if not slots:
                self._slots.addWidget(
                    Text(translate("PrivacyPage", "There is no password. Whoever has this computer can open the book."))
                )
            for number, slot in enumerate(slots):
                self._slots.addWidget(self._slot_card(number, slot))
        self.asks_row.set_answer(self._privacy.asks())
        self.asks_row.show_problem("")
        self.sheet_card.set_lines(self._sheet_lines())
        for button in (self.sheet_button, self.first_sheet_button):
            button.setText(self._sheet_words())
        self.stolen_button.setVisible(self._privacy.has_sheet())
        can = self._privacy.can_lock()
        self.lock_text.setVisible(not can)
        for part in (self.after_row, self.sleep_row):
            part.setVisible(can)
        self.after_row.set_answer(str(self._privacy.lock_after()))
        self.sleep_row.set_answer(self._privacy.lock_on_sleep())

    def _slot_card(self, number: int, slot: PasswordSlot) -> Card:
        line = ""
        if slot.since is not None:
            line = translate("PrivacyPage", "Set on {date}.").format(
                date=say_short(slot.since, self.desk.services.book.say)
            )
        card = Card("", slot.who, [line] if line else [], level=3)
        change = Button(translate("PrivacyPage", "Change this password"))
        change.setObjectName(f"change_password_{number}")
        change.setAccessibleName(translate("PrivacyPage", "Change this password of {name}").format(name=slot.who))
        change.clicked.connect(partial(self._change, slot))
        remove = Button(translate("PrivacyPage", "Remove this password"))
        remove.setObjectName(f"remove_password_{number}")
        remove.setAccessibleName(translate("PrivacyPage", "Remove this password of {name}").format(name=slot.who))
        remove.clicked.connect(partial(self._ask_to_remove, slot))
        card.add_button(change)
        card.add_button(remove)
        return card

    def _sheet_words(self) -> str:
        """Say what the way to the recovery sheet leads to: a paper that is there, or the making of one."""
        if self._privacy.has_sheet():
            return translate("PrivacyPage", "See the recovery sheet")
        return translate("PrivacyPage", "Make the recovery sheet")

    def _sheet_lines(self) -> list[str]:
        since = self._privacy.vault.sheet_since()
        if since is None:
            return [
                translate("PrivacyPage", "There is none yet. It is a paper that opens the book when nothing else does.")
            ]
        date = say_short(since, self.desk.services.book.say)
        return [translate("PrivacyPage", "It was there on {date}.").format(date=date)]

    def _say(self, words: str, button: Button | None = None) -> None:
        for one in (self.each_time_button, self.first_sheet_button):
            one.setVisible(one is button)
        self.notice.say(words)  # which is read out, too
        self.scroller.verticalScrollBar().setValue(0)
