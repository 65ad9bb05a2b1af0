"""Find: one box, and what was found, by kind, as cards that open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.records import Changes, Found
from coprod_desktop.services.all import Services
from coprod_desktop.services.finding import KINDS_IN_ORDER
from coprod_desktop.services.help import HelpService, HelpTopic
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.card_list import FACE, CardList, Row
from coprod_desktop.ui.parts.examples import Examples
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading, Text

translate = QCoreApplication.translate

PAUSE = 700  # milliseconds without a key, after which a screen reader hears how much was found
PICTURES = {
    "skill": "gift_shared",
    "meeting": "meeting",
    "decision": "decision",
    "job": "job",
    "agenda_item": "agenda",
    "point": "said",
    "correction": "pencil",
    "word": "dictionary",
}
PAGES = {
    "person": "person",
    "skill": "skill",
    "meeting": "meeting",
    "decision": "decision",
    "job": "job",
    "word": "word_form",
}


def group_words(kind: str) -> str:
    """Return the heading over what was found of one kind."""
    return {
        "person": translate("FindPage", "People"),
        "skill": translate("FindPage", "Skills and gifts"),
        "meeting": translate("FindPage", "Meetings"),
        "decision": translate("FindPage", "Decisions"),
        "job": translate("FindPage", "Jobs"),
        "agenda_item": translate("FindPage", "Things to talk about"),
        "point": translate("FindPage", "In the minutes"),
        "correction": translate("FindPage", "Corrections"),
        "word": translate("FindPage", "Words"),
        "help": translate("FindPage", "Help"),
    }.get(kind, translate("FindPage", "Other things"))


class FindPage(Page):
    """Looks in everything the club has written down, as one types. What is private is never found."""

    key = "find"
    place_back = True
    help_topic = "way"

    @classmethod
    def examples(cls, services: Services) -> Examples:
        """Return the looks of this page that are worth seeing."""
        return ((cls.key, Place(cls.key)), (f"{cls.key}_found", Place(cls.key, extra="tea")))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        hint = translate("FindPage", "Type the first letters of a name, or of any word.")
        self.search = LineRow("words", translate("FindPage", "What are you looking for?"), hint)
        self.search.setObjectName("find_search")
        self.search.changed.connect(self._look)
        self.search.entered.connect(self._enter)
        self.count = Text()
        self.count.setObjectName("find_count")
        self.body.addWidget(self.search)
        self.body.addWidget(self.count)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(lambda: announce(self.count, self.count.text()))
        self.search.changed.connect(self._pause.start)
        self._help = HelpService(desk.services.book)
        self._found: list[Found] = []
        self._topics: list[HelpTopic] = []
        self._lists: dict[str, tuple[Heading, CardList]] = {}
        self._holder = QWidget()
        self._groups = column(self._holder, spacing=12)
        self.body.addWidget(self._holder)

    def title(self) -> str:
        """Return the title."""
        return translate("FindPage", "Find")

    def open(self, place: Place) -> None:
        """Look for the words of the place, or for what was typed last."""
        super().open(place)
        if place.extra:
            self.search.set_answer(place.extra)
        self._look()

    def on_changes(self, changes: Changes) -> None:
        """Look again: what was found may be gone, or back."""
        if self.isVisible():
            self._look()

    def first_focus(self) -> QWidget:
        """Start in the box, with what was typed last chosen so that typing begins anew."""
        box = self.search.focus_box()
        choose = getattr(box, "selectAll", None)
        if choose is not None:
            choose()
        return box

    def _look(self) -> None:
        words = self.search.answer
        found = self._found = self.desk.services.finding.find(words)
        photos = self._photos(found)
        rows = {
            kind: tuple(self._row(one, photos) for one in group)
            for kind, group in groupby(found, key=lambda one: one.kind)
        }
        topics = self._topics = self._help.topics(words) if words.strip() else []
        if topics:
            rows["help"] = tuple(Row("help", number, one.title, "", one.picture) for number, one in enumerate(topics))
        if not self._lists.keys() >= rows.keys():
            self._make_lists((*KINDS_IN_ORDER, "help", *rows))
        self.count.setText(self._count_words(words, len(found) + len(topics)))
        self._show_rows(rows)

    def _show_rows(self, rows: Mapping[str, Sequence[Row]]) -> None:
        """Show the lists of what was found, and no others, and give everything its place before it is painted."""
        others = any((kind in rows) == cards.isHidden() for kind, (_heading, cards) in self._lists.items())
        focused = QApplication.focusWidget()
        away = others and not (focused is not None and self._holder.isAncestorOf(focused))
        if away:
            self._holder.hide()  # else Qt lays the page out anew for each part that comes or goes
        for kind, (heading, cards) in self._lists.items():
            if kind in rows:
                cards.set_rows(rows[kind])
            heading.setVisible(kind in rows)
            cards.setVisible(kind in rows)
        if away:
            self._holder.show()
        self.lay_out(self._holder)

    def _make_lists(self, kinds: Iterable[str]) -> None:
        """Make a list for each kind, once: every key then only gives them other rows."""
        with self.refilled(self._groups):
            self._lists = {}
            for kind in dict.fromkeys(kinds):
                heading = Heading(group_words(kind), 2)
                cards = CardList(group_words(kind), photo_of=self.desk.services.book.store.photo)
                cards.setObjectName(f"found_{kind}")
                cards.chosen.connect(self._open_row)
                for part in (heading, cards):
                    part.hide()
                    self._groups.addWidget(part)
                self._lists[kind] = (heading, cards)

    def _enter(self) -> None:
        """Open the one thing that is found, or is called just what was typed; of several, go to the first list."""
        typed = self.search.answer.strip().rstrip(".").casefold()
        called_so = [one for one in self._found if one.title.rstrip(".").casefold() == typed]
        sure = called_so if len(called_so) == 1 else [] if self._topics else self._found
        if len(sure) == 1:
            self._open_row(self._row(sure[0], {}))
            return
        first = next((cards for _heading, cards in self._lists.values() if not cards.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _count_words(self, words: str, count: int) -> str:
        if not words.strip():
            return ""
        if not count:
            return translate("FindPage", "Nothing is found. Try fewer letters, or another word.")
        if count == 1:
            return translate("FindPage", "We found 1 thing.")
        return translate("FindPage", "We found {count} things.").format(count=count)

    def _photos(self, found: Iterable[Found]) -> dict[int, int]:
        """Return the photos of the people who were found, by person, read in one question."""
        people = {one.id for one in found if one.kind == "person"}
        return dict(self.desk.services.book.store.values(PEOPLE, ("id", "photo"), {"id": people})) if people else {}

    def _row(self, found: Found, photos: Mapping[int, int]) -> Row:
        if found.kind != "person":
            return Row(found.kind, found.id, found.title, found.line, PICTURES.get(found.kind, "find"))
        return Row(found.kind, found.id, found.title, found.line, FACE, photo=photos.get(found.id, 0))

    def _open_row(self, row: Row) -> None:
        if row.key == "help":
            self.go.emit(Place("help", extra=self._topics[row.id].key))
            return
        kind, record_id = self.desk.services.finding.opens(Found(row.key, row.id, row.title))
        if kind in PAGES:
            self.go.emit(Place(PAGES[kind], record_id))
        else:
            self.said.emit(translate("FindPage", "This waits for the next agenda."))
