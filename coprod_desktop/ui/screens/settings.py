"""Settings: how the screen looks, and what the club says about itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.aloud import PACES
from coprod_desktop.services.updates import UPDATE
from coprod_desktop.ui.parts.aloud import passages_of
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.form_rows import ChoiceRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Heading
from coprod_desktop.ui.theme.looks import FONTS, TEXT_STEPS, THEME_NAMES
from coprod_desktop.ui.theme.tokens import SAME_AS_COMPUTER

translate = QCoreApplication.translate


class SettingsPage(Page):
    """Choices for the screen work at once. What the club says about itself has a page each."""

    key = "settings"
    door = "safe"
    tab = "settings"
    help_topic = "see"
    kinds = frozenset({"club", "role", "standing_item", UPDATE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        looks = desk.looks
        self.body.addWidget(Heading(translate("SettingsPage", "How it looks"), 2))
        sizes = tuple((str(one), f"{one}%") for one in TEXT_STEPS)
        self.size_row = ChoiceRow("text_size", translate("SettingsPage", "How big is the text?"), sizes, across=True)
        names = {
            "light": translate("SettingsPage", "Black on white"),
            "cream": translate("SettingsPage", "Cream"),
            "dark": translate("SettingsPage", "White on black"),
            "yellow_on_black": translate("SettingsPage", "Yellow on black"),
            SAME_AS_COMPUTER: translate("SettingsPage", "Same as my computer"),
        }
        themes = tuple((one, names[one]) for one in THEME_NAMES)
        self.theme_row = ChoiceRow("theme", translate("SettingsPage", "Which colours?"), themes, across=True)
        letters = tuple((code, family) for code, (family, *_rest) in FONTS.items())
        hint = translate("SettingsPage", "The letters of Atkinson Hyperlegible are easy to tell apart.")
        self.font_row = ChoiceRow("letters", translate("SettingsPage", "Which letters?"), letters, hint, across=True)
        for row in (self.size_row, self.theme_row, self.font_row):
            self.body.addWidget(row)
        self.size_row.changed.connect(lambda: looks.set_text_percent(int(self.size_row.answer)))
        self.theme_row.changed.connect(lambda: looks.set_theme(self.theme_row.answer))
        self.font_row.changed.connect(lambda: looks.set_font(self.font_row.answer))
        self.body.addWidget(Heading(translate("SettingsPage", "How it reads aloud"), 2))
        hint = translate("SettingsPage", "130 is slow enough to read along.")
        paces = tuple((str(one), str(one)) for one in PACES)
        self.pace_row = ChoiceRow(
            "pace", translate("SettingsPage", "How many words a minute?"), paces, hint, across=True
        )
        self.pace_row.changed.connect(lambda: looks.set_pace(int(self.pace_row.answer)))
        self.try_button = Button(translate("SettingsPage", "Listen to this page"), "read_aloud")
        self.try_button.setObjectName("try_pace")
        self.try_button.clicked.connect(lambda _on=False: self.read_wanted.emit(passages_of(self)))
        self.body.addWidget(self.pace_row)
        self.body.addWidget(self.try_button)
        looks.changed.connect(self._show_looks)
        self.body.addWidget(Heading(translate("SettingsPage", "Our club"), 2))
        holder = QWidget()
        self._cards = column(holder, spacing=12)
        self.body.addWidget(holder)

    def title(self) -> str:
        """Return the title."""
        return translate("SettingsPage", "Settings")

    def open(self, place: Place) -> None:
        """Show what is chosen now, and what the club has written down."""
        super().open(place)
        self._show_looks()
        with self.refilled(self._cards):
            for card in self._all_cards():
                self._cards.addWidget(card)

    def _show_looks(self) -> None:
        self.size_row.set_answer(str(self.desk.looks.text_percent))
        self.theme_row.set_answer(self.desk.looks.theme)
        self.font_row.set_answer(self.desk.looks.font)
        self.pace_row.set_answer(str(self.desk.looks.pace))

    def _all_cards(self) -> list[Card]:
        """Return a card for everything that is written down, each with the button that leads to it."""
        about_sample = [self._sample_card()] if self.desk.services.club.club().sample else []
        return [*about_sample, *self._club_cards(), *self._list_cards(), self._program_card()]

    def _sample_card(self) -> Card:
        return self._card(
            "eye",
            translate("SettingsPage", "This is a sample club"),
            [translate("SettingsPage", "Nobody in it is real.")],
            translate("SettingsPage", "Start our club"),
            "start",
        )

    def _club_cards(self) -> list[Card]:
        """Return the cards of what the club says about itself."""
        club = self.desk.services.club.club()
        about = [one for one in (club.name, club.meets_where, club.meets_when) if one]
        if club.helper_name:
            about.append(translate("SettingsPage", "Who to ask: {name}").format(name=club.helper_name))
        first_line = club.how_we_work.strip().split("\n")[0] or translate("SettingsPage", "Nothing is written yet.")
        return [
            self._card(
                "together",
                translate("SettingsPage", "Name and place"),
                about,
                translate("SettingsPage", "Change name and place"),
                "club_form",
            ),
            self._card(
                "rules",
                translate("SettingsPage", "How we work together"),
                [first_line],
                translate("SettingsPage", "Change how we work"),
                "how_we_work",
            ),
        ]

    def _list_cards(self) -> list[Card]:
        """Return the cards of the club's own lists."""
        service = self.desk.services.club
        return [
            self._card(
                "name_badge",
                translate("SettingsPage", "Roles"),
                [", ".join(one.name for one in service.roles())],
                translate("SettingsPage", "Change the roles"),
                "roles",
            ),
            self._card(
                "agenda",
                translate("SettingsPage", "What every meeting talks about"),
                [", ".join(one.title for one in service.standing_items("club"))],
                translate("SettingsPage", "Change what we talk about"),
                "standing",
            ),
            self._card(
                "dictionary",
                translate("SettingsPage", "Our words"),
                [translate("SettingsPage", "Hard words, and what they mean in our club.")],
                translate("SettingsPage", "Change our words"),
                "words",
            ),
            self._card(
                "camera",
                translate("SettingsPage", "Our own pictures"),
                [translate("SettingsPage", "Photos we took, and packs of pictures that we may use.")],
                translate("SettingsPage", "See our own pictures"),
                "own_pictures",
            ),
        ]

    def _program_card(self) -> Card:
        updates = self.desk.services.updates
        return self._card(
            "computer",
            translate("SettingsPage", "The program itself"),
            [updates.version_line(), *updates.state_line().split("\n")],
            translate("SettingsPage", "See about newer ones"),
            "update",
        )

    def _card(self, picture: str, title: str, lines: list[str], words: str, page: str) -> Card:
        card = Card(picture, title, lines)
        button = Button(words)
        button.setObjectName(f"open_{page}")
        button.clicked.connect(lambda: self.go.emit(Place(page)))
        card.add_button(button)
        return card
