"""Skills and gifts: what the club can do together, who would like what, and how they meet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.records import Changes
from coprod_desktop.services.gifts import CategoryLine, GiftService, Match, SkillLine
from coprod_desktop.services.person_story import sentence, starting_big
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.layouts import column, empty, row
from coprod_desktop.ui.parts.more import MoreCards
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.pictures import PictureTile
from coprod_desktop.ui.parts.words import Heading
from coprod_desktop.wording.lists import together

translate = QCoreApplication.translate

AT_ONCE = 6  # answers shown at once
FIRST = 4  # wishes shown before somebody asks for more


class SkillsPage(Page):
    """Finds who can help, shows wishes that meet gifts, and lists every skill by its family."""

    key = "skills"
    door = "people"
    tab = "skills"
    help_topic = "gifts"
    kinds = frozenset({"skill", "gift", "person"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._gifts: GiftService = desk.services.gifts
        self._say = desk.services.book.say
        self._open: set[str] = set()
        self._more: dict[str, MoreCards] = {}
        hint = translate("SkillsPage", "Type a word, for example: driving.")
        self.help_row = LineRow("who_can_help", translate("SkillsPage", "Who can help with..."), hint, width=36)
        self.help_row.changed.connect(self._show_help)
        self.body.addWidget(self.help_row)
        found = QWidget()
        found.setObjectName("who_can_help_answers")
        self._found = column(found, spacing=8)
        self.body.addWidget(found)
        rest = QWidget()
        self._rest = column(rest, spacing=16)
        self.body.addWidget(rest)

    def title(self) -> str:
        """Return the page's title."""
        return translate("SkillsPage", "Skills and gifts")

    def open(self, place: Place) -> None:
        """Show everything as it is now."""
        super().open(place)
        self._show()

    def on_changes(self, changes: Changes) -> None:
        """Show everything as it is now; the word in the box stays."""
        if changes.kinds & self.kinds and self.isVisible():
            self._show()

    def _show(self) -> None:
        self._show_help()
        with self.refilled(self._rest):
            lines = self._gifts.skills()
            if not lines:
                words = translate(
                    "SkillsPage", "No gift is written here yet. Open a person, then: Getting to know you."
                )
                self._rest.addWidget(Notice(words, picture="skills_gifts"))
                return
            wishes = self._gifts.wishes(lines)
            self._add_matches([one for one in wishes if one.is_met])
            self._add_not_met([one for one in wishes if not one.is_met])
            self._add_not_asked(self._gifts.not_asked_for(lines))
            self._add_families(self._gifts.categories(lines))

    # Who can help

    def _show_help(self) -> None:
        empty(self._found)
        typed = self.help_row.answer.strip()
        if len(typed) < 3:
            return
        found = self._gifts.who_can_help(typed)
        if not found:
            words = translate("SkillsPage", "Nobody has told us about this yet.")
            self._found.addWidget(Notice(words, picture="question"))
            return
        answers = CardList(translate("SkillsPage", "Who can help"))
        answers.setObjectName("help_list")
        answers.set_rows([self._help_row(line) for line in found[:AT_ONCE]])
        answers.chosen.connect(self._go_to)
        self._found.addWidget(answers)

    def _help_row(self, line: SkillLine) -> Row:
        wishes = " ".join(one for one in (self._gifts.sentence(line, way) for way in ("learn", "help")) if one)
        return Row("skill", line.skill.id, self._gifts.sentence(line), wishes, line.skill.picture)

    # How gifts and wishes meet

    def _add_matches(self, matches: list[Match]) -> None:
        def row(match: Match) -> Row:
            helpers = together(self._say, (one.short_name for one in match.helpers), at_most=4)
            can = self._say("gifts.can_share", people=helpers, gift=match.skill.name)
            return Row("skill", match.skill.id, self._wish(match), can, match.skill.picture)

        self._add_wishes(translate("SkillsPage", "Wishes that match"), "matches", matches, row)

    def _add_not_met(self, matches: list[Match]) -> None:
        def row(match: Match) -> Row:
            near = ""
            if match.near:
                person, skill = match.near[0]
                near = self._say("gifts.near", people=person.short_name, gift=skill.name)
            return Row("skill", match.skill.id, self._wish(match), near, match.skill.picture)

        self._add_wishes(translate("SkillsPage", "Wishes nobody can meet yet"), "not_met", matches, row)

    def _add_wishes(self, title: str, name: str, matches: list[Match], row: Callable[[Match], Row]) -> None:
        """Show the first of some wishes, and as many more as somebody asked for before."""
        if not matches:
            return
        self._rest.addWidget(Heading(title, 2))
        cards = MoreCards(title, name, first=FIRST)
        cards.show_rows(
            len(matches),
            lambda offset, limit: [row(match) for match in matches[offset : offset + limit]],
            shown=self._more[name].shown if name in self._more else 0,
        )
        cards.chosen.connect(self._go_to)
        self._more[name] = cards
        self._rest.addWidget(cards)

    def _add_not_asked(self, lines: tuple[SkillLine, ...]) -> None:
        if not lines:
            return
        title = translate("SkillsPage", "Gifts nobody has asked for yet")
        names = together(self._say, (line.skill.name for line in lines), at_most=12)
        card = Card("gift_shared", title, [sentence(self._say, starting_big(names))])
        self._rest.addWidget(card)

    def _wish(self, match: Match) -> str:
        return self._say(f"gifts.match_{match.way}", who=match.person.short_name, gift=match.skill.name)

    # Families

    def _add_families(self, families: tuple[CategoryLine, ...]) -> None:
        self._rest.addWidget(Heading(translate("SkillsPage", "All our gifts"), 2))
        for family in families:
            name = self._gifts.category_name(family.category)
            words = translate("SkillsPage", "{family} ({count})").format(family=name, count=len(family.skills))
            folded = Folded(words)
            folded.button.setObjectName(f"family_{family.category}")
            folded.toggled.connect(lambda on, code=family.category: self._remember(code, on))
            folded.toggled.connect(partial(self._fill_family, folded, family))
            line_up = QWidget()
            across = row(line_up, spacing=12)
            across.addWidget(PictureTile(family.picture, 48), 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(folded, 1)
            self._rest.addWidget(line_up)
            folded.set_open(family.category in self._open)

    def _fill_family(self, folded: Folded, family: CategoryLine, is_open: bool) -> None:
        """Make the list of a family when it is first opened: most stay closed."""
        if not is_open or folded.inside.count():
            return
        rows = [
            Row(
                "skill",
                line.skill.id,
                starting_big(line.skill.name),
                self._people_words(line),
                line.skill.picture or family.picture,
            )
            for line in family.skills
        ]
        name = self._gifts.category_name(family.category)
        folded.inside.addWidget(self._list(name, f"family_list_{family.category}", rows))

    def _people_words(self, line: SkillLine) -> str:
        people = [one.short_name for one in line.share]
        if not people:
            return self._say("gifts.people_none")
        return sentence(self._say, together(self._say, people, at_most=4))

    def _remember(self, family: str, is_open: bool) -> None:
        (self._open.add if is_open else self._open.discard)(family)

    def _list(self, title: str, name: str, rows: list[Row]) -> CardList:
        cards = CardList(title)
        cards.setObjectName(name)
        cards.set_rows(rows)
        cards.chosen.connect(self._go_to)
        return cards

    def _go_to(self, row: Row) -> None:
        self.go.emit(Place("skill", row.id))
