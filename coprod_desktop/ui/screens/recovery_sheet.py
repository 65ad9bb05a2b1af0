"""The recovery sheet: print it twice, type two groups back, put the papers in two places."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem
from coprod_desktop.services.privacy import problems_of_groups
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.sheet_groups import ask_for_groups
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.dates import say_short

translate = QCoreApplication.translate


class RecoverySheetPage(Page):
    """Two steps on one page. The sheet counts when the second is done. The key itself is only ever on paper."""

    key = "recovery_sheet"
    door = "safe"
    place_back = True
    private = True
    help_topic = "lock"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._privacy = desk.services.privacy
        self._numbers = (1, 3)
        self.notice = Notice()
        self.notice.setObjectName("sheet_notice")
        self.notice.hide()
        self.body.addWidget(self.notice)
        self._add_known()
        self._add_about()
        self._add_steps()
        self._add_stolen()
        self._show_done(False)

    def _add_known(self) -> None:
        self.known = Card("keys", translate("RecoverySheetPage", "Do you know where both sheets are?"))
        self.known.setObjectName("known_card")
        for name, words, answer in (
            ("both_there", translate("RecoverySheetPage", "Yes, we saw both"), self._both_there),
            ("one_missing", translate("RecoverySheetPage", "No, one is missing"), self._one_missing),
        ):
            button = Button(words)
            button.setObjectName(name)
            button.clicked.connect(answer)
            self.known.add_button(button)
        self.body.addWidget(self.known)

    def _add_about(self) -> None:
        self.body.addWidget(
            Text(
                translate(
                    "RecoverySheetPage",
                    "This paper opens the book and its copies.\n"
                    "You need it when a password is forgotten, or this computer is lost.\n"
                    "You can print it again here, while the book opens.\n"
                    "When the book opens no more, nobody can make this paper.",
                )
            )
        )
        self.number = Text()
        self.number.setObjectName("key_number")
        self.body.addWidget(self.number)

    def _add_steps(self) -> None:
        self.body.addWidget(Heading(translate("RecoverySheetPage", "Step 1 of 2: print it twice"), 2))
        self.print_button = Button(translate("RecoverySheetPage", "See the paper"), "printer")
        self.print_button.setObjectName("see_paper")
        self.print_button.clicked.connect(self._print)
        self.body.addWidget(self.print_button)
        self.body.addWidget(Heading(translate("RecoverySheetPage", "Step 2 of 2: type two groups from the paper"), 2))
        self.body.addWidget(Text(translate("RecoverySheetPage", "So we know that the paper is there and can be read.")))
        self.body.addWidget(Text(self.desk.services.book.say("sheet.signs")))
        holder = QWidget()
        self._rows = column(holder, spacing=16)
        self.body.addWidget(holder)
        self.form = Form("sheet", self.desk.services.book.say)
        self.check_button = MainButton(translate("RecoverySheetPage", "Check the two groups"))
        self.check_button.setObjectName("check_groups")
        self.check_button.clicked.connect(self._check)
        self.add_main(self.check_button)
        self.done_button = MainButton(translate("RecoverySheetPage", "I am done"))
        self.done_button.setObjectName("sheet_done")
        self.done_button.clicked.connect(self._leave_when_done)
        self.add_main(self.done_button)

    def _add_stolen(self) -> None:
        self.stolen = Card(
            "lock",
            translate("RecoverySheetPage", "Somebody else may have our sheet"),
            [
                translate(
                    "RecoverySheetPage",
                    "Then give the book a new key. The old sheet opens it no more.",
                )
            ],
        )
        stolen_button = Button(translate("RecoverySheetPage", "Give the book a new key"))
        stolen_button.setObjectName("see_new_key")
        stolen_button.clicked.connect(lambda: self.go.emit(Place("new_key")))
        self.stolen.add_button(stolen_button)
        self.body.addWidget(self.stolen)

    def title(self) -> str:
        """Return the title."""
        return translate("RecoverySheetPage", "Recovery sheet")

    def open(self, place: Place) -> None:
        """Ask for two groups; others each day."""
        super().open(place)
        self.notice.hide()
        self._show_done(False)
        self._numbers = self._privacy.two_groups(self.desk.clock.today().toordinal())
        with self.refilled(self._rows):
            self.form = Form("sheet", self.desk.services.book.say)
            ask_for_groups(self.form, self._numbers)
            self.form.judge = self._judge
            self.form.finished.connect(self._check)
            self._rows.addWidget(self.form)

        number = self._privacy.vault.key_number()
        self.number.setVisible(number > 1)
        self.number.setText(self.desk.services.book.say("new_key.sheet_now", number=number))
        self._show_known()

    def leave(self) -> None:
        """Forget what was typed from the paper."""
        self.form.set_answers({"first": "", "second": ""})

    def _judge(self) -> list[Problem]:
        """Return what is wrong with the two groups as they stand."""
        answers = self.form.answers()
        return problems_of_groups(self._privacy.vault.sheet(), self._numbers, (answers["first"], answers["second"]))

    def _show_done(self, done: bool) -> None:
        """Have one main button: to check, or to go once the sheet is right."""
        self.check_button.setVisible(not done)
        self.done_button.setVisible(done)

    def _leave_when_done(self) -> None:
        """Go where the lock is set while there is none, else to Today: nothing waits here any more."""
        self.go.emit(Place("today" if self._privacy.asks() else "privacy"))

    def _show_known(self) -> None:
        """Ask for both sheets only when it is time to look for them again."""
        seen = self._privacy.sheet_seen()
        due = self._privacy.sheet_is_old()
        self.known.setVisible(due)
        if seen is not None and due:
            words = translate("RecoverySheetPage", "Somebody last saw them on {date}.")
            self.known.set_lines([words.format(date=say_short(seen, self.desk.services.book.say))])

    def _both_there(self) -> None:
        self._privacy.note_seen()
        self._show_known()
        self._show_done(True)
        self._say(translate("RecoverySheetPage", "Good. We write down the day, and ask again in a year."))

    def _one_missing(self) -> None:
        self._say(
            translate(
                "RecoverySheetPage",
                "Print the sheet again below, so that there are two.\n"
                "Whoever finds the lost one can open your copies. Keep the sticks locked away.\n"
                "Was it taken? Then give the book a new key, at the end of this page.",
            )
        )
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self) -> None:
        club = self.desk.services.club.club().name
        self.print_wanted.emit(self._privacy.sheet_document(club), PrintWish())

    def _check(self) -> None:
        answers = self.form.answers()
        try:
            self._privacy.prove_sheet(self._numbers, (answers["first"], answers["second"]))
        except NotSaved as trouble:
            self.form.show_problems(trouble.problems)
            return
        self.form.show_problems(())
        self.leave()
        words = translate(
            "RecoverySheetPage",
            "The recovery sheet is right. Write on each paper where it is kept, and put them in two places.",
        )
        self._show_known()
        self._show_done(True)
        self._say(words)
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self.notice.say(words)
        self.scroller.verticalScrollBar().setValue(0)
