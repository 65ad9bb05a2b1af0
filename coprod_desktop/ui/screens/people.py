"""Everyone in the club, in one list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.records import Changes
from coprod_desktop.services.people import EVERYONE, LEFT, ROLE, WAITING
from coprod_desktop.services.person_story import PersonLine, one_line, standing_words
from coprod_desktop.ui.models.paged_rows import PagedRows
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton, ToggleButton
from coprod_desktop.ui.parts.card_list import FACE, CardList, Row
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.layouts import empty
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate

BIG = 150  # per cent of text from which the box to find somebody folds away too


class PeoplePage(Page):
    """Shows people as cards, found by a few letters or by a button for each role."""

    key = "people"
    door = "people"
    tab = "people"
    help_topic = "people"
    kinds = frozenset({"person", "role", "role_held", "gift", "skill"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._people = desk.services.people
        self._say = desk.services.book.say
        self._shown = EVERYONE
        self._who = ""

        self.find_row = LineRow("find", translate("PeoplePage", "Find a person or a gift"), width=36)
        self.find_row.changed.connect(self._show_people)
        self.body.addWidget(self.find_row)

        self._filter_row = ButtonRow()
        self.fold_button = Button("")
        self.fold_button.setObjectName("fold_filters")
        self.fold_button.clicked.connect(lambda _on=False: self._fold(not self._filter_row.isHidden()))
        self.count_text = Text()
        self.count_text.setObjectName("people_count")
        who = QWidget()
        line = FlowLayout(who, spacing=16)
        line.addWidget(self.fold_button)
        line.addWidget(self.count_text)
        self.body.addWidget(who)
        self._filter_row.setObjectName("people_filters")
        self._filter_row.setAccessibleName(translate("PeoplePage", "Who to show"))
        self._buttons: dict[str, ToggleButton] = {}
        self.body.addWidget(self._filter_row)
        desk.looks.changed.connect(self._looks_changed)  # a method: Qt lets go of it with the page

        self.nobody = Notice(picture="people")
        self.nobody.setObjectName("nobody_yet")
        self.body.addWidget(self.nobody)
        self.list = CardList(translate("PeoplePage", "People"), photo_of=desk.services.book.store.photo)
        self.list.setObjectName("people_list")
        self.list.chosen.connect(lambda row: self.go.emit(Place("person", row.id)))
        self.body.addWidget(self.list)

        add = MainButton(translate("PeoplePage", "Add a person"), "add")
        add.setObjectName("add_person")
        add.clicked.connect(lambda _on=False: self.go.emit(Place("person_form")))
        self.add_main(add)
        several = Button(translate("PeoplePage", "Add several people"))
        several.setObjectName("add_people")
        several.clicked.connect(lambda _on=False: self.go.emit(Place("add_people")))
        self.add_main(several)
        a_list = Button(translate("PeoplePage", "Bring in a list"))
        a_list.setObjectName("bring_list")
        a_list.clicked.connect(lambda _on=False: self.go.emit(Place("bring_list")))
        self.add_main(a_list)

    def title(self) -> str:
        """Return the page's title."""
        return translate("PeoplePage", "People")

    def start_anew(self) -> None:
        """Show everyone again: a few letters typed long ago would hide most of the club."""
        self.find_row.set_answer("")
        self._shown = EVERYONE

    def open(self, place: Place) -> None:
        """Show the list. `place.extra` may say who: everyone, waiting, left or role:ID."""
        super().open(place)
        if place.extra:
            self._shown = place.extra
        if self.find_row.answer.strip() and not self._people.count(self._shown, self.find_row.answer.strip()):
            self.find_row.set_answer("")  # who was looked for is removed meanwhile
        self._fold(True)
        self._show_filters()
        self._show_people()

    def on_changes(self, changes: Changes) -> None:
        """Show the list as it is now; the words in the find box stay."""
        if changes.kinds & self.kinds and self.isVisible():
            self._show_filters()
            self._show_people()

    def _show_filters(self) -> None:
        wanted = {EVERYONE: self._say("people.filter.everyone")}
        wanted |= {f"{ROLE}{role.id}": role.name for role in self._people.roles()}
        wanted |= {WAITING: self._say("people.filter.waiting"), LEFT: self._say("people.filter.left")}
        if self._shown not in wanted:
            self._shown = EVERYONE
        if {code: button.text() for code, button in self._buttons.items()} != wanted:
            old = self._filter_row.layout()
            if old is not None:
                empty(old)
            self._buttons = {code: self._filter(code, words) for code, words in wanted.items()}
        self._who = wanted[self._shown]
        self._name_fold()
        for code, button in self._buttons.items():
            button.setChecked(code == self._shown)

    def _name_fold(self) -> None:
        """Say on the button who is shown, and that the box to find somebody is behind it while it is."""
        if self.find_row.isHidden():
            words = translate("PeoplePage", "Shown: {who}. Find or change")
        else:
            words = translate("PeoplePage", "Show: {who}")
        self.fold_button.setText(words.format(who=self._who))

    def _filter(self, code: str, words: str) -> ToggleButton:
        button = ToggleButton(words)
        button.setObjectName(f"filter_{code}")
        button.clicked.connect(lambda _on=False: self._choose(code))
        self._filter_row.add(button)
        return button

    def _looks_changed(self) -> None:
        self._fold(True)

    def _fold(self, fold: bool) -> None:
        """Hide the buttons behind one that says who is shown, so that people come first.

        In big letters the box to find somebody goes with them, unless something is typed in it.
        """
        big = self.desk.looks.text_percent >= BIG or self.desk.looks.room_view
        self._filter_row.setVisible(not fold)
        self.find_row.setVisible(not (big and fold) or bool(self.find_row.answer.strip()))
        self.fold_button.setAccessibleDescription(
            translate("PeoplePage", "Closed") if fold else translate("PeoplePage", "Open")
        )
        self._name_fold()

    def _choose(self, code: str) -> None:
        self._shown = code
        self._fold(True)
        self._show_filters()
        self._show_people()
        self.said.emit(self.count_text.text())

    def _show_people(self) -> None:
        words = self.find_row.answer.strip()
        shown = self._shown

        def read(offset: int, limit: int) -> list[Row]:
            lines = self._people.people(shown, words, limit=limit, offset=offset)
            return [person_row(self._say, line) for line in lines]

        rows = PagedRows(self._people.count(shown, words), read)
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.count_text.setText(self._count_words(len(rows)))
        self.count_text.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        if not rows:
            self.nobody.say(self._nobody_words(words))

    def _count_words(self, count: int) -> str:
        if count == 1:
            return translate("PeoplePage", "1 person")
        return translate("PeoplePage", "{count} people").format(count=count)

    def _nobody_words(self, words: str) -> str:
        if words:
            return translate("PeoplePage", "Nobody is found with these letters. Try fewer letters.")
        if self._shown == EVERYONE:
            return translate("PeoplePage", "Nobody is in the book yet. A name is enough to begin.")
        return translate("PeoplePage", "Nobody is here yet.")


def person_row(say: Say, line: PersonLine) -> Row:
    """Return how one person stands in the list: the name, what they are and can share, and their face."""
    person = line.person
    return Row(
        "person",
        person.id,
        person.name,
        one_line(say, line),
        FACE,
        badge=standing_words(say, person),
        photo=person.photo,
    )
