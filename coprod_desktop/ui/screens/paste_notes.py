"""Pasting notes from somewhere else: read into points first, kept in one step after that."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.names import is_letters_only
from coprod_desktop.services.all import Services
from coprod_desktop.services.pasting import NotesPreview
from coprod_desktop.ui.parts.boxes import LongBox
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.choosing import Tick
from coprod_desktop.ui.parts.examples import Examples, a_coming_meeting, of_record
from coprod_desktop.ui.parts.form_page import KEEP_AFTER
from coprod_desktop.ui.parts.meeting.press_card import PressCard
from coprod_desktop.ui.parts.meeting.step import KIND_USES
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.wording.lists import together

translate = QCoreApplication.translate

_NAMED = 3  # people of one first name who are named
_MANY = 3  # new people for whom it is worth while to tick all at once


class PasteNotesPage(Page):
    """Two steps: paste the notes, then look at the points they make and keep them. `Place.id` is the meeting."""

    key = "paste_notes"
    door = "together"
    place_back = True
    help_topic = "paste_notes"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return of_record(cls.key, a_coming_meeting(services))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._minutes = desk.services.minutes
        self._preview: NotesPreview | None = None
        self._new_people: dict[str, Tick] = {}
        self._use_facts: Tick | None = None
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self._keep_draft)
        self.box: LongBox | None = None

    def title(self) -> str:
        """Return what is being done."""
        return translate("PasteNotesPage", "Paste notes")

    def is_done(self) -> bool:
        """Say whether the notes are kept as points, so that there is nothing here to come back to."""
        return not self._text.strip()

    def open(self, place: Place) -> None:
        """Start with an empty box, or with what was pasted and not kept yet."""
        super().open(place)
        draft = self.desk.services.book.store.draft(f"notes:{place.id}") or {}
        self._text = str(draft.get("text", ""))
        self._preview = None
        self._show_box()

    def leave(self) -> None:
        """Keep the notes in the box."""
        self._timer.stop()
        self._keep_draft()

    def first_focus(self) -> QWidget:
        """Return the box, or the title of the second step."""
        return self.box if self.box is not None else self.heading

    def _show_box(self, problem: str = "") -> None:
        self.clear_foot()
        with self.refilled():
            self.body.addWidget(Text(translate("PasteNotesPage", "Step 1 of 2")))
            label = Text(translate("PasteNotesPage", "Paste or type the notes here, as they are"), bold=True)
            self.body.addWidget(label)
            self.box = LongBox(lines=10, most=18)
            self.box.setObjectName("notes_box")
            self.box.setAccessibleName(label.text())
            label.setBuddy(self.box)
            self.box.setPlainText(self._text)
            self.box.textChanged.connect(self._typed)
            self.body.addWidget(self.box)
            self.body.addWidget(Text(translate("PasteNotesPage", "You see the points before anything is kept.")))
            if problem:
                self.body.addWidget(Notice(problem, use="problem"))
        self._foot_button(MainButton(translate("PasteNotesPage", "Read these notes")), "read_notes", self._read)

    def _foot_button(self, button: Button, name: str, act: object) -> None:
        button.setObjectName(name)
        button.clicked.connect(act)
        self.add_main(button)

    def _read(self) -> None:
        if not self._text.strip():
            self._show_box(translate("PasteNotesPage", "There are no notes in the box yet."))
            return
        self._keep_draft()
        self._preview = self._minutes.preview_notes(self.place.id, self._text)
        self._show_preview()

    def _show_preview(self) -> None:
        assert self._preview is not None
        preview, read = self._preview, self._preview.read
        say = self.desk.services.book.say
        self.box = None
        self._new_people = {}
        self._use_facts = None
        self.clear_foot()
        with self.refilled():
            self.body.addWidget(Text(translate("PasteNotesPage", "Step 2 of 2")))
            words = translate("PasteNotesPage", "{count} points. You can change each one after you keep them.")
            self.body.addWidget(Notice(words.format(count=preview.points), picture="minutes"))
            if preview.facts:
                self._show_facts(preview)
            came = [one.short_name for one in preview.known if one.short_name]
            if came:
                self.body.addWidget(Heading(translate("PasteNotesPage", "People in the notes whom we know"), 2))
                self.body.addWidget(Text(together(say, came)))
            if preview.new_names:
                self.body.addWidget(Heading(translate("PasteNotesPage", "Tick the new people to add to the book"), 2))
                self._show_new_people(preview.new_names)
            if preview.other_people:
                self.body.addWidget(Heading(translate("PasteNotesPage", "More about who came, kept as words"), 2))
                for words in preview.other_people:
                    self.body.addWidget(Text(words))
            for item in read.items:
                if item.title:  # notes may begin without a heading, and an empty one is read out as a heading
                    self.body.addWidget(Heading(item.title, 2))
                for point in item.points:
                    card = PressCard(say(f"choice.point_kind.{point.kind}"), point.words, use=KIND_USES[point.kind])
                    card.setEnabled(False)
                    self.body.addWidget(card)
            if read.nothing_said:
                self.body.addWidget(Heading(translate("PasteNotesPage", "No point is made of this"), 2))
                for item in read.nothing_said:
                    self.body.addWidget(Text(": ".join((item.title, *(point.words for point in item.points)))))
            if read.next_meeting:
                self.body.addWidget(Heading(translate("PasteNotesPage", "Next meeting"), 2))
                self.body.addWidget(Text(read.next_meeting))
            if read.who_to_ask:
                self.body.addWidget(Heading(translate("PasteNotesPage", "Who to ask"), 2))
                self.body.addWidget(Text(read.who_to_ask))
        keep = MainButton(translate("PasteNotesPage", "Keep these points"))
        self._foot_button(keep, "keep_notes", self._keep)
        self._foot_button(Button(translate("PasteNotesPage", "Go back to the notes")), "back_to_notes", self._show_box)
        self.scroller.verticalScrollBar().setValue(0)
        keep.setFocus()

    def _show_new_people(self, names: tuple[str, ...]) -> None:
        """Offer to add people. Of first letters, or a first name in the book, nobody knows who it is: no tick."""
        assert self._preview is not None
        for name in names:
            alike = self._preview.namesakes.get(name, ())
            words = translate("PasteNotesPage", "Another {name}, beside {others}")
            others = together(self.desk.services.book.say, alike, at_most=_NAMED)
            tick = Tick(words.format(name=name, others=others) if alike else name)
            tick.setObjectName(f"new_{len(self._new_people)}")
            tick.setChecked(not alike and not is_letters_only(name))
            self._new_people[name] = tick
            self.body.addWidget(tick)
        self.body.addWidget(
            Text(translate("PasteNotesPage", "Those without a tick stay in the minutes as words only."))
        )
        if len(names) >= _MANY:
            every = Button(translate("PasteNotesPage", "Tick all"))
            none = Button(translate("PasteNotesPage", "Tick none"))
            for button, name, ticked in ((every, "tick_all", True), (none, "tick_none", False)):
                button.setObjectName(name)
                button.clicked.connect(partial(self._tick_people, ticked))
            self.body.addWidget(ButtonRow(every, none))

    def _tick_people(self, ticked: bool) -> None:
        for tick in self._new_people.values():
            tick.setChecked(ticked)

    def _show_facts(self, preview: NotesPreview) -> None:
        """Ask whether the meeting was when and where the notes say."""
        self.body.addWidget(Heading(translate("PasteNotesPage", "When and where was it?"), 2))
        says = translate("PasteNotesPage", "The notes say: {facts}.").format(facts=preview.facts.rstrip("."))
        if no_year := preview.read.no_year:
            words = translate("PasteNotesPage", "The notes say {day}, and no year. We think they mean {facts}.")
            says = words.format(day=f"\u201c{no_year}\u201d", facts=preview.facts.rstrip("."))
        now = translate("PasteNotesPage", "This meeting has: {facts}.").format(facts=preview.facts_now.rstrip("."))
        self.body.addWidget(Text(says))
        self.body.addWidget(Text(now))
        self._use_facts = Tick(translate("PasteNotesPage", "Use what the notes say"))
        self._use_facts.setObjectName("use_facts")
        self._use_facts.setChecked(True)
        self.body.addWidget(self._use_facts)

    def _keep(self) -> None:
        if self._preview is None:
            return
        names = [name for name, tick in self._new_people.items() if tick.isChecked()]
        points = self._preview.points
        use_facts = self._use_facts is not None and self._use_facts.isChecked()
        self._minutes.keep_notes(self.place.id, self._preview, names, use_facts=use_facts)
        self._text, self._preview = "", None
        self.desk.services.book.store.drop_draft(f"notes:{self.place.id}")
        self.said.emit(translate("PasteNotesPage", "{count} points are in the minutes.").format(count=points))
        self.go.emit(Place("meeting", self.place.id, "minutes"))

    def _typed(self) -> None:
        if self.box is not None:
            self._text = self.box.toPlainText()
        if not self._timer.isActive():
            self._timer.start()

    def _keep_draft(self) -> None:
        store, key = self.desk.services.book.store, f"notes:{self.place.id}"
        if self._text.strip():
            store.keep_draft(key, {"text": self._text})
        elif store.draft(key):
            store.drop_draft(key)
