"""Step 4: what is missing, paper for everyone, agreeing the minutes, and putting them right later."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.people import PRINT_SIZES
from coprod_desktop.domain.records import Changes
from coprod_desktop.services.missing import Missing
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.boxes import Boxed
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_rows import DateRow, LineRow, LongRow
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.meeting.easy_to_read import EasyToRead
from coprod_desktop.ui.parts.meeting.step import MeetingStep
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Place
from coprod_desktop.ui.parts.pick_people import PeopleRow
from coprod_desktop.ui.parts.scrolling import reveal
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.dates import say_date

translate = QCoreApplication.translate

KINDS = frozenset({"meeting", "agenda_item", "point", "decision", "job", "attendance", "person", "correction"})
MEET = frozenset({"nobody_came", "was_here", "were_here"})
HERE = frozenset({"was_here", "were_here"})


class AgreeStep(MeetingStep):
    """The check page, with a way to change each thing, and the page of agreed minutes after that."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        say = desk.services.book.say
        self._minutes = desk.services.minutes
        self._check = QWidget()
        self._check_down = column(self._check, spacing=10)
        self._next = LineRow("next_meeting", translate("AgreeStep", "When do we meet next?"))
        self._next_button = Button(translate("AgreeStep", "Keep this"))
        self._next_button.setObjectName("keep_next")
        self._next_button.clicked.connect(self._keep_next)
        self._build_print()
        self._agree = QWidget()
        down = column(self._agree, spacing=12)
        down.addWidget(Heading(translate("AgreeStep", "Agree the minutes"), 2))
        words = translate(
            "AgreeStep", "Do this when the meeting has read them and agrees. After that they do not change."
        )
        down.addWidget(Text(words))
        self.form = Form("meeting", say)
        label = translate("AgreeStep", "On which day were they agreed?")
        self._on = self.form.add(DateRow("agreed_on", label, say, lambda: desk.clock.today()))
        down.addWidget(self.form)
        self._agree_button = Button(translate("AgreeStep", "We agree these minutes"), "agree")
        self._agree_button.setObjectName("agree_button")
        self._agree_button.clicked.connect(self._ask_agree)
        down.addWidget(self._agree_button)
        self.ask = AskBar()
        self.ask.setObjectName("ask_agree")
        self.ask.answered.connect(self._answered)
        down.addWidget(self.ask)
        self._agreed = Notice("", picture="agree")
        self._agreed.setObjectName("agreed_notice")
        self._build_corrections()
        for part in (self._agreed, self._check, self._next, self._next_button, self._print, self._agree, self._right):
            self.down.addWidget(part)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the check of a meeting's minutes."""
        new = meeting.id != self.meeting.id
        super().show_meeting(meeting)
        if new:
            self._on.set_answer(self.desk.clock.today())
            self.form.show_problems(())
            self.ask.hide()
            draft = self.services.book.store.draft(f"correction:{meeting.id}") or {}
            self._words.set_answer(draft.get("words", ""))
        self._fill()

    def on_changes(self, changes: Changes) -> None:
        """Check again."""
        if changes.kinds & KINDS:
            self.meeting = self.services.meetings.get(self.meeting.id)
            self._fill()

    def leave(self) -> None:
        """Keep a correction that is being typed."""
        store, key = self.services.book.store, f"correction:{self.meeting.id}"
        words = self._words.answer.strip()
        if words:
            store.keep_draft(key, {"words": words})
        elif store.draft(key):
            store.drop_draft(key)

    def foot(self) -> list[QWidget]:
        """Return the buttons of the bottom row."""
        paper = MainButton(translate("AgreeStep", "Print the minutes"))
        paper.setObjectName("print_minutes")
        paper.clicked.connect(lambda: self._print_in(PrintWish()))
        self._paper = paper
        return [paper]

    # Checking

    def _fill(self) -> None:
        empty(self._check_down)
        self._agreed.setVisible(self.agreed)
        self._agree.setVisible(not self.agreed)
        self._right.setVisible(self.agreed)
        self._check.setVisible(not self.agreed)
        missing = [] if self.agreed else self._minutes.check(self.meeting.id)
        no_next = any(one.code == "no_next_meeting" for one in missing)
        self._next.setVisible(no_next)
        self._next_button.setVisible(no_next)
        if self.agreed:
            words = translate("AgreeStep", "We agreed these minutes on {date}. They print the same from now on.")
            on = self.meeting.agreed_on
            self._agreed.say(words.format(date=say_date(on, self.services.book.say) if on else ""))
            self._fill_corrections()
        else:
            self._fill_check([one for one in missing if one.code != "no_next_meeting"])
        self._one.set_people(self.people_here())

    def _fill_check(self, missing: list[Missing]) -> None:
        easy = EasyToRead(self.services.words, translate("AgreeStep", "Make the next point easier"))
        easy.wanted.connect(lambda point: self.go.emit(Place("meeting", self.meeting.id, f"minutes:{point}")))
        self._check_down.addWidget(easy)
        easy.show_points([one.point for topic in self._minutes.topics(self.meeting.id) for one in topic.points])
        if not missing:
            self._check_down.addWidget(Notice(translate("AgreeStep", "Nothing is missing."), picture="agree"))
            return
        self._check_down.addWidget(Heading(translate("AgreeStep", "Look at these before you print"), 2))
        for number, one in enumerate(missing):
            change = Button(translate("AgreeStep", "Change"))
            change.setObjectName(f"change_{number}")
            change.setAccessibleName(translate("AgreeStep", "Change: {words}").format(words=one.words))
            place = self._place_of(one)
            change.clicked.connect(lambda _on=False, place=place: self.go.emit(place))
            card = Card("", "", (one.words,), use="come_back")
            if one.code in HERE:
                came = Button(translate("AgreeStep", "They came"))
                came.setObjectName("they_came")
                came.clicked.connect(self._they_came)
                card.add_button(came)
            if one.code == "own_item_empty":
                wait = Button(translate("AgreeStep", "Leave it for next time"))
                wait.setObjectName(f"next_time_{one.item}")
                wait.setAccessibleName(
                    translate("AgreeStep", "Leave it for next time: {words}").format(words=one.words)
                )
                wait.clicked.connect(lambda _on=False, item=one.item: self._leave(item))
                card.add_button(wait)
            card.add_button(change)
            self._check_down.addWidget(card)

    def _leave(self, item: int) -> None:
        self.services.meetings.set_outcome(item, "next_time")

    def _they_came(self) -> None:
        meetings = self.services.meetings
        meetings.mark_many(self.meeting.id, tuple(one.id for one in meetings.heard_not_ticked(self.meeting.id)))

    def _place_of(self, one: Missing) -> Place:
        if one.code in MEET:
            return Place("meeting", self.meeting.id, "meet")
        if one.point:
            return Place("meeting", self.meeting.id, f"minutes:{one.point}")
        return Place("meeting", self.meeting.id, f"minutes:item:{one.item}" if one.item else "minutes")

    def _keep_next(self) -> None:
        if self._next.answer.strip():
            self.services.meetings.change(self.meeting.id, {"next_meeting": self._next.answer})
            self._next.set_answer("")

    # Printing

    def _build_print(self) -> None:
        self._print = QWidget()
        down = column(self._print, spacing=12)
        down.addWidget(Heading(translate("AgreeStep", "Print for everyone"), 2))
        everyone = Button(translate("AgreeStep", "Print each person's own copy"), "people")
        everyone.setObjectName("print_everyone")
        everyone.clicked.connect(lambda: self.go.emit(Place("print_everyone", self.meeting.id, "minutes")))
        down.addWidget(everyone)
        down.addWidget(Text(translate("AgreeStep", "Or one format for all:")))
        sizes = ButtonRow()
        for size in PRINT_SIZES:
            button = Button(translate("AgreeStep", "{size} point").format(size=size))
            button.setObjectName(f"print_{size}")
            button.setAccessibleName(translate("AgreeStep", "Print in {size} point").format(size=size))
            button.clicked.connect(lambda _on=False, size=size: self._print_in(PrintWish(size=size)))
            sizes.add(button)
        words_only = Button(translate("AgreeStep", "Words only"))
        words_only.setObjectName("print_words")
        words_only.setAccessibleName(translate("AgreeStep", "Words only, print in 16 point"))
        words_only.clicked.connect(lambda: self._print_in(PrintWish(pictures=False)))
        sizes.add(words_only)
        down.addWidget(sizes)
        label = translate("AgreeStep", "Or for one person, in the size they asked for")
        self._one = PeopleRow("print_for", label, (), most=1, photo_of=self.photo)
        down.addWidget(self._one)
        for_one = Button(translate("AgreeStep", "Print for this person"))
        for_one.setObjectName("print_for_one")
        for_one.clicked.connect(self._print_for_one)
        down.addWidget(for_one)

    def _print_in(self, wish: PrintWish) -> None:
        self.print_wanted.emit(self._minutes.document(self.meeting.id), wish)

    def _print_for_one(self) -> None:
        person = self.services.people.get(self._one.one) if self._one.one else None
        if person is None:
            self._one.show_problem(translate("AgreeStep", "Choose a person first."))
            self._one.focus_box().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._one.show_problem("")
        self._print_in(self.services.documents.wish_for(person))

    # Agreeing

    def _ask_agree(self) -> None:
        question = translate("AgreeStep", "Agreed minutes do not change. You can add a correction later.")
        on = self._on.answer
        if self.meeting.on is not None and (not isinstance(on, date) or on < self.meeting.on):
            day = say_date(self.meeting.on, self.services.book.say)
            words = translate(
                "AgreeStep", "This meeting is on {date}. Its minutes would be agreed before it. {question}"
            )
            question = words.format(date=day, question=question)
        wait = translate("AgreeStep", "Wait with this")
        self.ask.ask(question, (("wait", wait), ("agree", translate("AgreeStep", "Agree them now"))))

    def _answered(self, answer: str) -> None:
        if answer != "agree":
            return
        on: date | str | None = self._on.answer
        try:
            self._minutes.agree(self.meeting.id, on if on is not None else "")
        except NotSaved as trouble:
            self.form.show_problems(trouble.problems)
        else:
            self.said.emit(translate("AgreeStep", "The minutes are agreed. Now you can print them for everyone."))
            self.refill_wanted.emit()
            reveal(self._agreed)
            self._paper.setFocus(Qt.FocusReason.OtherFocusReason)

    # Putting right

    def _build_corrections(self) -> None:
        self._right = QWidget()
        down = column(self._right, spacing=12)
        down.addWidget(Heading(translate("AgreeStep", "Put something right"), 2))
        words = translate("AgreeStep", "What you write here prints at the end, with its date.")
        down.addWidget(Text(words))
        self._kept = QWidget()
        self._kept_down = column(self._kept, spacing=10)
        down.addWidget(self._kept)
        self._words = LongRow("words", translate("AgreeStep", "What should be put right?"), lines=2)
        down.addWidget(self._words)
        add = Button(translate("AgreeStep", "Add this correction"))
        add.setObjectName("add_correction")
        add.clicked.connect(self._add_correction)
        down.addWidget(add)

    def _fill_corrections(self) -> None:
        empty(self._kept_down)
        for one in self._minutes.corrections(self.meeting.id):
            box = Boxed()
            down = column(box, spacing=4, margin=14)
            down.addWidget(Text(say_date(one.on, self.services.book.say) if one.on else "", bold=True))
            down.addWidget(Text(one.words))
            self._kept_down.addWidget(box)

    def _add_correction(self) -> None:
        try:
            self._minutes.correct(self.meeting.id, self._words.answer)
        except NotSaved:
            self._words.show_problem(translate("AgreeStep", "Type what should be put right."))
            self._words.focus_box().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._words.show_problem("")
            self._words.set_answer("")
            self.services.book.store.drop_draft(f"correction:{self.meeting.id}")
            self.said.emit(translate("AgreeStep", "The correction is added."))
