"""One person: who they are, what they bring, how they like to be told things, and what they did with the club."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.people import SIX_STEPS, Person
from coprod_desktop.services.all import Services
from coprod_desktop.services.gifts import WAY_PICTURES
from coprod_desktop.services.know_you import KnowYouService
from coprod_desktop.services.person_story import (
    PersonStory,
    called_sentence,
    gift_words,
    gifts_sentence,
    role_words,
    roles_sentence,
    said_words,
    sentence,
    standing_words,
    starting_big,
    telling_lines,
    tie_words,
)
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.examples import Examples, a_person, of_record
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.layouts import column, row
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.pictures import FaceTile
from coprod_desktop.ui.parts.private import Private
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.dates import say_date, say_due

translate = QCoreApplication.translate


class PersonPage(Page):
    """Reads like a short story about one person, with a button by each part to change it."""

    key = "person"
    door = "people"
    place_back = True
    help_topic = "people"
    kinds = frozenset(
        {
            "person",
            "role",
            "role_held",
            "needs",
            "tie",
            "gift",
            "skill",
            "job",
            "meeting",
            "attendance",
            "point",
            "sheet",
            "consent",
        }
    )

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, a_person(services))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._people = desk.services.people
        self._say = desk.services.book.say
        self._story: PersonStory | None = None
        self._asking: AskBar | None = None
        self._meetings_open = False

    def title(self) -> str:
        """Return the person's name."""
        if self._story is None:
            return translate("PersonPage", "Nobody here")
        return self._story.person.name

    def open(self, place: Place) -> None:
        """Show the person of `place`."""
        self._story = self._people.story(place.id)
        super().open(place)
        with self.refilled():
            self._asking = None
            if self._story is None:
                self.body.addWidget(Text(translate("PersonPage", "This person is not in the book.")))
            elif self._story.person.removed:
                self._fill_removed(self._story.person)
            else:
                self._fill(self._story)

    def _fill_removed(self, person: Person) -> None:
        if self.desk.services.forgetting.gone(person.id):
            self.body.addWidget(Text(translate("PersonPage", "This person was forgotten for good.")))
            words, page = translate("PersonPage", "What is left to do"), "forget"
        else:
            self.body.addWidget(Text(translate("PersonPage", "This person is in the bin. Undo brings them back.")))
            words, page = translate("PersonPage", "Open the bin"), "bin"
        button = self._button(words, f"go_{page}", lambda: self.go.emit(Place(page, person.id)))
        self.body.addWidget(ButtonRow(button))

    # The parts of the story

    def _fill(self, story: PersonStory) -> None:
        self._asking = AskBar()
        self._asking.answered.connect(self._answered)
        self.body.addWidget(self._asking)
        self._add_who(story)
        self._add_brings(story)
        self._add_wishes(story)
        self._add_telling(story)
        self._add_private(story)
        self._add_photo_said(story)
        self._add_around(story)
        self._add_jobs(story)
        self._add_meetings(story)
        self._add_paper(story)
        self._add_moves(story.person)

    def _add_who(self, story: PersonStory) -> None:
        person = story.person
        top = QWidget()
        across = row(top, spacing=20)
        across.addWidget(FaceTile(person.name, self._people.photo(person), 128), 0, Qt.AlignmentFlag.AlignTop)
        down = column(spacing=8)
        across.addLayout(down, 1)
        called = called_sentence(self._say, person)
        if called:
            down.addWidget(Text(called, bold=True))
        if person.photo and not person.printed_photo:
            down.addWidget(Text(translate("PersonPage", "Our papers leave this photo out.")))
        standing = standing_words(self._say, person)
        if standing:
            down.addWidget(Text(sentence(self._say, standing), bold=True))
        now = tuple(one.role for one in story.roles if one.now)
        nothing = translate("PersonPage", "No role in the club yet.")
        down.addWidget(Text(roles_sentence(self._say, now) or nothing))
        for one in story.roles:
            if one.held.since or not one.now:
                down.addWidget(Text(sentence(self._say, role_words(self._say, one))))
        if person.joined:
            down.addWidget(Text(self._say("people.joined", when=person.joined)))
        if person.left:
            down.addWidget(Text(self._say("people.left_when", when=person.left)))
        if person.about:
            down.addWidget(Text(person.about))
        if person.came_by:
            private = Private(self.desk.looks)
            private.add(Text(self._say("people.came_by", words=person.came_by)))
            down.addWidget(private)
        buttons = ButtonRow(
            self._change(translate("PersonPage", "Change name"), "name"),
            self._change(translate("PersonPage", "Change roles"), "roles"),
            self._change(translate("PersonPage", "Change photo"), "photo"),
        )
        down.addWidget(buttons)
        self.body.addWidget(top)

    def _add_brings(self, story: PersonStory) -> None:
        title = translate("PersonPage", "What {name} brings").format(name=story.person.short_name)
        lines = [gifts_sentence(self._say, story.gifts, "share", at_most=0)]
        lines += [gift_words(self._say, line) for line in story.gifts_by("share") if line.gift.words]
        talk = KnowYouService(self.desk.services.gifts).talk(story.person)
        if begun := talk.step > 0 or not talk.is_empty:
            lines.append(translate("PersonPage", "We began to ask. The answers so far are kept."))
        card = Card(WAY_PICTURES["share"], title, self._or_nobody(lines))
        words = translate("PersonPage", "Go on asking") if begun else translate("PersonPage", "Getting to know you")
        know = self._button(words, "know_you", lambda: self._go("know_you"), "skills_gifts")
        card.add_button(know)
        card.add_button(self._change(translate("PersonPage", "Change gifts"), "gifts"))
        self.body.addWidget(card)

    def _add_wishes(self, story: PersonStory) -> None:
        lines = [gifts_sentence(self._say, story.gifts, way, at_most=0) for way in ("learn", "help")]
        if not any(lines):
            return
        title = translate("PersonPage", "What {name} would like").format(name=story.person.short_name)
        card = Card(WAY_PICTURES["help"], title, [line for line in lines if line])
        card.add_button(self._change(translate("PersonPage", "Change wishes"), "gifts", "wishes"))
        self.body.addWidget(card)

    def _add_telling(self, story: PersonStory) -> None:
        person = story.person
        title = translate("PersonPage", "How {name} likes to be told things").format(name=person.short_name)
        lines = list(telling_lines(self._say, person, self.desk.clock.today()))
        if lines:
            steps = translate("PersonPage", "{done} of {all} steps are done.")
            lines.append(steps.format(done=len(person.telling_steps), all=len(SIX_STEPS)))
        picture = person.telling[0] if person.telling and person.telling[0] != "phone" else "easy_read"
        card = Card(picture, title, lines or [translate("PersonPage", "Nobody has asked yet.")])
        card.add_button(self._change(translate("PersonPage", "Change how to tell things"), "telling"))
        self.body.addWidget(card)

    def _add_private(self, story: PersonStory) -> None:
        person = story.person
        private = Private(self.desk.looks)
        private.setObjectName("private_part")
        title = translate("PersonPage", "What helps {name} take part").format(name=person.short_name)
        helps = [self._say(f"choice.helps.{code}") for code in story.needs.helps]
        if story.needs.words:
            helps.append(story.needs.words)
        card = Card("supporter", title, helps or [translate("PersonPage", "Nobody has asked yet.")])
        card.add_button(self._change(translate("PersonPage", "Change what helps"), "helps"))
        private.add(card)

        title = translate("PersonPage", "How to reach {name}").format(name=person.short_name)
        reach = [one for one in (person.phone, person.other_phone, person.email, person.address) if one]
        emergency = " ".join(one for one in (person.emergency_name, person.emergency_phone) if one)
        if emergency:
            words = translate("PersonPage", "In an emergency, ring {who}.")
            reach.append(words.format(who=emergency))
        card = Card("telephone", title, reach or [translate("PersonPage", "Nothing is written here yet.")])
        card.add_button(self._change(translate("PersonPage", "Change phone and address"), "contact"))
        card.add_button(self._change(translate("PersonPage", "Change who to ring"), "emergency"))
        private.add(card)

        if person.notes:
            card = Card("pencil", translate("PersonPage", "Notes"), person.notes.splitlines())
            card.add_button(self._change(translate("PersonPage", "Change notes"), "name", "notes"))
            private.add(card)
        self.body.addWidget(private)

    def _add_photo_said(self, story: PersonStory) -> None:
        """Add every answer about the photo, newest first. Private, because it says who was there."""
        person = story.person
        title = translate("PersonPage", "What {name} said about photos").format(name=person.short_name)
        card = Card("photo_permission", title, self._or_nobody(story.photo_said))
        words = translate("PersonPage", "Write down an answer")
        card.add_button(self._button(words, "photo_said", lambda: self._go("person_form", extra="photo_said")))
        private = Private(self.desk.looks)
        private.add(card)
        self.body.addWidget(private)

    def _add_around(self, story: PersonStory) -> None:
        title = translate("PersonPage", "People around {name}").format(name=story.person.short_name)
        lines = [tie_words(self._say, line) for line in story.ties]
        card = Card("buddy", title, lines or [translate("PersonPage", "Nobody is written here yet.")])
        see = translate("PersonPage", "See {name}")
        for other in dict.fromkeys(line.to for line in story.ties):
            card.add_button(
                self._button(
                    see.format(name=other.short_name), f"see_{other.id}", partial(self._go, "person", other.id)
                )
            )
        card.add_button(self._change(translate("PersonPage", "Change people around"), "around"))
        self.body.addWidget(card)

    def _add_jobs(self, story: PersonStory) -> None:
        if not story.jobs:
            return
        title = translate("PersonPage", "Jobs {name} is doing").format(name=story.person.short_name)
        today = self.desk.clock.today()
        rows = [
            Row("job", job.id, job.what, starting_big(say_due(job.due, today, self._say)) if job.due else "", "job")
            for job in story.jobs
        ]
        self.body.addWidget(Heading(title, 2))
        self.body.addWidget(self._list(title, "jobs_list", rows, ""))

    def _add_meetings(self, story: PersonStory) -> None:
        """Add what was said and where. Private, because some of it was said to one person alone."""
        private = Private(self.desk.looks)
        private.inside.setSpacing(16)
        if story.said:
            title = translate("PersonPage", "What {name} said").format(name=story.person.short_name)
            card = Card("said", title)
            for line in story.said:
                card.add_line(said_words(self._say, line))
            private.add(card)
        if story.meetings:
            title = translate("PersonPage", "Meetings {name} came to").format(name=story.person.short_name)
            rows = []
            for meeting in story.meetings:
                name = meeting.title or self._say(f"choice.meeting_kind.{meeting.meeting_kind}")
                when = say_date(meeting.on, self._say) if meeting.on else ""
                rows.append(Row("meeting", meeting.id, name, when, "meeting"))
            folded = Folded(title, is_open=self._meetings_open)
            folded.button.setObjectName("meetings_came_to")
            folded.toggled.connect(self._remember_meetings)
            folded.inside.addWidget(self._list(title, "meetings_list", rows, "minutes"))
            private.add(folded)
        self.body.addWidget(private)

    def _add_paper(self, story: PersonStory) -> None:
        """Add the forms that this person filled in by hand, each with the day on it."""
        if not story.sheets:
            return
        private = Private(self.desk.looks)
        private.inside.setSpacing(16)
        title = translate("PersonPage", "What {name} wrote on paper").format(name=story.person.short_name)
        sheets = self.desk.services.sheets
        rows = [Row("sheet", one.id, sheets.name(one), sheets.lines(one)[0], "form") for one in story.sheets]
        private.add(Heading(title, 2))
        private.add(self._list(title, "sheets_list", rows, ""))
        self.body.addWidget(private)

    def _add_moves(self, person: Person) -> None:
        card = Card(
            "door", translate("PersonPage", "Coming and going"), [self._say(f"choice.standing.{person.standing}")]
        )
        name = person.short_name
        if person.standing == "here":
            words = translate("PersonPage", "{name} left the club").format(name=name)
            card.add_button(self._button(words, "move_left", lambda: self._move("left")))
            words = translate("PersonPage", "Put {name} on the waiting list").format(name=name)
            card.add_button(self._button(words, "move_waiting", lambda: self._move("waiting")))
        elif person.standing == "waiting":
            words = translate("PersonPage", "There is a place for {name}").format(name=name)
            card.add_button(self._button(words, "move_here", lambda: self._move("here")))
        else:
            words = translate("PersonPage", "{name} came back").format(name=name)
            card.add_button(self._button(words, "move_here", lambda: self._move("here")))
        if person.standing != "died":
            words = translate("PersonPage", "{name} has died").format(name=name)
            card.add_button(self._button(words, "move_died", self._ask_died))
        words = translate("PersonPage", "Remove puts {name} in the bin. There you can forget {name} for good.")
        card.add_line(words.format(name=name))
        remove = translate("PersonPage", "Remove {name}").format(name=name)
        card.add_button(self._button(remove, "remove_person", self._remove, "bin"))
        private = Private(self.desk.looks)
        private.add(card)
        self.body.addWidget(private)

    # What the buttons do

    def _ask_died(self) -> None:
        if self._story is None or self._asking is None:
            return
        name = self._story.person.short_name
        question = translate("PersonPage", "Has {name} died? Letters and reminders stop at once.").format(name=name)
        no, yes = translate("PersonPage", "No, go back"), translate("PersonPage", "Yes, {name} has died")
        self._asking.ask(question, (("keep", no), ("died", yes.format(name=name))))
        self.scroller.ensureWidgetVisible(self._asking)

    def _answered(self, answer: str) -> None:
        if answer == "died":
            self._move("died")

    def _move(self, standing: str) -> None:
        if self._story is None:
            return
        person = self._people.move(self._story.person, standing)
        words = {
            "here": translate("PersonPage", "{name} is in the club."),
            "waiting": translate("PersonPage", "{name} is on the waiting list."),
            "left": translate("PersonPage", "{name} has left the club. Undo brings them back."),
            "died": translate("PersonPage", "{name} has died. Letters and reminders have stopped."),
        }
        self.said.emit(words[standing].format(name=person.short_name))

    def _remove(self) -> None:
        if self._story is None:
            return
        person = self._story.person
        self._people.remove(person)
        self.said.emit(translate("PersonPage", "{name} is in the bin. Undo brings them back.").format(name=person.name))
        self.back_wanted.emit()

    def _go(self, page: str, record_id: int = 0, extra: str = "") -> None:
        self.go.emit(Place(page, record_id or self.place.id, extra))

    def _remember_meetings(self, is_open: bool) -> None:
        self._meetings_open = is_open

    def _list(self, title: str, name: str, rows: list[Row], extra: str) -> CardList:
        cards = CardList(title)
        cards.setObjectName(name)
        cards.set_rows(rows)
        cards.chosen.connect(lambda row: self._go(row.key, row.id, extra))
        return cards

    def _change(self, words: str, part: str, name: str = "") -> Button:
        own_page = {"gifts": "person_gifts", "photo": "person_photo"}.get(part)
        place = Place(own_page, self.place.id) if own_page else Place("person_form", self.place.id, part)
        return self._button(words, f"change_{name or part}", lambda: self.go.emit(place))

    def _button(self, words: str, name: str, press: Callable[[], object], picture: str = "") -> Button:
        button = Button(words, picture)
        button.setObjectName(name)
        button.clicked.connect(lambda _on=False: press())
        return button

    def _or_nobody(self, lines: Sequence[str]) -> list[str]:
        filled = [line for line in lines if line]
        return filled or [translate("PersonPage", "Nobody has asked yet.")]
