"""A new key for the book: print its sheet, type two groups back, type the passwords anew, and give it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.new_password import NewPassword
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.sheet_groups import ask_for_groups
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate


class NewKeyPage(Page):
    """Three steps on one page, or two when there is no password. Nothing is different before the last button.

    The new key is only ever on paper, and what was typed is never kept as a draft.
    """

    key = "new_key"
    door = "safe"
    place_back = True
    private = True
    help_topic = "lock"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._new_key = desk.services.new_key
        self._numbers = (1, 3)
        self._passwords: dict[str, NewPassword] = {}
        self.body.addWidget(
            Text(
                translate(
                    "NewKeyPage",
                    "Do this when somebody else may have our recovery sheet, or knows a password.\n"
                    "The book gets a new key and a new sheet. Nothing that is written in it changes.\n"
                    "Until the last button, nothing is different. You can stop at any time.",
                )
            )
        )
        self.notice = Notice()
        self.notice.setObjectName("new_key_notice")
        self.notice.hide()
        self.body.insertWidget(0, self.notice)
        holder = QWidget()
        self._steps = column(holder, spacing=16)
        self.body.addWidget(holder)
        self.form = Form("new_key", desk.services.book.say)
        self.give_button = MainButton(translate("NewKeyPage", "Give the book the new key"), "lock")
        self.give_button.setObjectName("give_key")
        self.give_button.clicked.connect(self._give)
        self.add_main(self.give_button)

    def title(self) -> str:
        """Return the title."""
        return translate("NewKeyPage", "A new key for the book")

    def open(self, place: Place) -> None:
        """Ask for two groups of the new sheet, and for every password anew."""
        super().open(place)
        self.notice.hide()
        if place.extra:  # the code of what stopped it
            self.notice.say(self._new_key.not_done(place.extra))
        self._numbers = self._new_key.two_groups()
        slots = self.desk.services.privacy.passwords()
        steps = 3 if slots else 2
        with self.refilled(self._steps):
            words = translate("NewKeyPage", "Step 1 of {steps}: print the new sheet twice").format(steps=steps)
            self._steps.addWidget(Heading(words, 2))
            if number := self._new_key.printed():
                made = translate(
                    "NewKeyPage", "The new sheet has key {number} on it. It counts after the last button."
                ).format(number=number)
                self._steps.addWidget(Text(made))
            print_button = Button(translate("NewKeyPage", "See the new paper"), "printer")
            print_button.setObjectName("see_paper")
            print_button.clicked.connect(self._print)
            self._steps.addWidget(print_button)
            self.form = Form("new_key", self.desk.services.book.say)
            words = translate("NewKeyPage", "Step 2 of {steps}: type two groups from the new paper").format(steps=steps)
            self.form.add_heading(words)
            ask_for_groups(self.form, self._numbers)
            self._passwords = {}
            if slots:
                self.form.add_heading(translate("NewKeyPage", "Step 3 of 3: type each password anew"))
                rule = translate(
                    "NewKeyPage",
                    "A password that nobody else knows may stay the same.\n"
                    "Where a box is left empty, that password is gone.",
                )
                self.form.add_part(Text(rule))
            for place_of, slot in enumerate(slots):
                question = translate("NewKeyPage", "Password of {name}").format(name=slot.who)
                once_more = translate("NewKeyPage", "Password of {name}, once more").format(name=slot.who)
                names = f"password_{place_of}", f"again_{place_of}"
                self._passwords[slot.id] = NewPassword(self.form, *names, question, once_more)
            self._steps.addWidget(self.form)

    def leave(self) -> None:
        """Forget what was typed. The sheet that was made stays the same one, until the book is closed."""
        self.form.set_answers({"first": "", "second": ""})
        for one in self._passwords.values():
            one.clear()

    def _print(self) -> None:
        club = self.desk.services.club.club().name
        self.print_wanted.emit(self._new_key.sheet_document(club), PrintWish())

    def _give(self) -> None:
        answers = self.form.answers()
        typed = {slot: one.answer for slot, one in self._passwords.items()}
        problems: list[Problem] = []
        try:
            self._new_key.make_ready(self._numbers, (answers["first"], answers["second"]), typed)
        except NotSaved as trouble:
            rows = {slot: one.row.name for slot, one in self._passwords.items()}
            problems += [Problem(rows.get(one.field, one.field), one.code, one.values) for one in trouble.problems]
        problems += [one for one in (password.problem() for password in self._passwords.values()) if one is not None]
        self.form.show_problems(problems)
        if not problems:
            self.go.emit(Place("renew"))
