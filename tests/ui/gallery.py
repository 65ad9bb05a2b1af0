"""Shows every part in one window and takes its picture in every theme and size, for people to look at.

Run: python tests/ui/gallery.py FOLDER [theme ...]
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from coprod_desktop.domain.document import Printed
from coprod_desktop.domain.fields import Problem
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton, ToggleButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.card_list import FACE, CardList, Row
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import ChoiceRow, ChoicesRow, DateRow, LineRow, LongRow, TickRow, TimeRow
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.pick_people import Choosable, PeopleRow
from coprod_desktop.ui.parts.pick_picture import PicturePicker, PictureRow
from coprod_desktop.ui.parts.tabs import TabsRow
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.theme.looks import THEME_NAMES, Looks
from tests.ui.fake_desk import TODAY, fake_desk
from tests.waiting import settled

SIZE = QSize(1366, 768)
PEOPLE = tuple(
    Choosable(number, name)
    for number, name in enumerate(
        ("Ann Smith", "José Álvarez", "Łukasz Nowak", "Grace Okafor", "Tunde Bello", "Beryl Jones", "Yusuf Khan"), 1
    )
)


class CardsPage(Page):
    """Cards, notices and buttons, as on Today."""

    key = "cards"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        first = Card(
            "meeting", "Club meeting on Wednesday", ["25 November, 2 pm, in the lounge.", "6 things to talk about."]
        )
        first.add_button(Button("Plan the meeting"))
        self.body.addWidget(first)
        jobs = Card(
            "job", "3 jobs are due", ["Grace and Tunde: ask the school about Friday. **2 weeks late.**"], use="job"
        )
        jobs.add_button(Button("See the jobs"))
        jobs.add_button(Button("Print job cards", picture="print"))
        self.body.addWidget(jobs)
        self.body.addWidget(
            Notice("**18 words.** Try 2 sentences.", Button("Show me"), Button("Leave it"), picture="bus")
        )
        ask = AskBar()
        self.body.addWidget(ask)
        ask.ask("Take Ann out of the list of jobs?", [("keep", "Keep Ann"), ("remove", "Take Ann out")])
        here = ToggleButton("Here today", "people")
        here.setChecked(True)
        self.body.addWidget(ButtonRow(Button("Print the register"), here, ToggleButton("Sent a wish")))
        folded = Folded("More about the lounge", is_open=True)
        folded.inside.addWidget(Text("The door is 90 cm wide. There is a hearing loop. " * 3))
        self.body.addWidget(folded)
        self.body.addWidget(Heading("A section", 2))
        self.body.addWidget(Text("Some words that are long enough to fill more than one line of text. " * 3))
        self.add_main(MainButton("Plan the meeting"))
        self.add_main(Button("Add a point"))

    def title(self) -> str:
        return "Today"


class ListPage(Page):
    """A list of people, with a page above it."""

    key = "list"
    place_back = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tabs = TabsRow([("plan", "1 Plan"), ("meet", "2 Meet"), ("minutes", "3 Minutes"), ("agree", "4 Agree")])
        tabs.set_current("minutes")
        self.top.addWidget(tabs)
        self.list = CardList("People")
        rows = [Row("person", one.id, one.name, "Member. Brings: singing, cooking.", FACE) for one in PEOPLE[:3]]
        rows.append(Row("point", 9, "Told us", "The school choir can come on 16 December.", "party"))
        rows.append(
            Row(
                "point",
                10,
                "Decided",
                "The party will be in the afternoon, from 1 pm to 3 pm. We all agreed, and the school was pleased.",
                "decision",
                "decided",
            )
        )
        rows.append(Row("job", 11, "Ask the school", "Grace and Tunde", "job", "job", "2 weeks late"))
        rows.append(Row("job", 12, "Come back to the tea urn", "Desmond", "", "come_back", "tomorrow"))
        self.list.set_rows(rows)
        self.body.addWidget(self.list)
        self.add_main(MainButton("Check and print"))

    def title(self) -> str:
        return "Minutes, Wednesday 18 November"

    def first_focus(self) -> QWidget:
        return self.list


class PaperPage(ListPage):
    """A list with the paper beside it."""

    key = "paper"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.paper = PaperView()
        self.paper.show_pdf(sample_paper())
        self.paper.follow("second")
        self.set_beside(self.paper)


class WholeForm(FormPage):
    """Every kind of row."""

    key = "whole_form"
    kind = "person"

    def title(self) -> str:
        return "Change Ann"

    def save_words(self) -> str:
        return "Save this person"

    def kept_answers(self) -> dict[str, object]:
        return {
            "name": "Ann Smith",
            "telling_review": TODAY,
            "at": "14:30",
            "way": "all",
            "helps": ("loop",),
            "people": (1, 2),
        }

    def save(self, answers: dict[str, object]) -> Place:
        return Place("cards")

    def build(self, form: Form) -> None:
        desk = self.desk
        say = desk.services.book.say
        form.add(LineRow("name", "Name", "As the person says it.", width=30))
        form.add(
            DateRow(
                "telling_review", "When is the meeting?", say, desk.clock.today, "Any way you like: 4 nov, or 4/11."
            )
        )
        form.add(TimeRow("at", "What time does it start?", say))
        form.add(LongRow("about", "What is it about?", "Short sentences are easy to read."))
        form.add(
            ChoiceRow(
                "way",
                "How did we decide?",
                [("all", "We all agreed", "agree"), ("most", "Most of us agreed"), ("vote", "We voted")],
            )
        )
        form.add(
            ChoicesRow(
                "helps",
                "What helps?",
                [("loop", "Hearing loop", "ear"), ("step", "No steps"), ("break", "Breaks")],
                across=True,
            )
        )
        form.add(TickRow("told", "Ann was told about this"))
        form.add(PeopleRow("people", "Who will do it?", PEOPLE, "Choose as many as you like."))
        form.add(PictureRow("picture", "Picture", desk.services.book.pictures))
        picker = PicturePicker(desk.services.book.pictures)
        picker.propose("bus party tea")
        form.add_part(picker)


def sample_paper() -> Printed:
    """Return two pages made by Qt, so that the gallery needs no printing."""
    from PySide6.QtCore import QBuffer, QMarginsF
    from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setResolution(72)
    painter = QPainter(writer)
    for page in range(2):
        painter.setFont(QFont("Lato", 22, QFont.Weight.Bold))
        painter.drawText(57, 90, f"The Christmas party, page {page + 1}")
        painter.setFont(QFont("Lato", 16))
        for line in range(12):
            painter.drawText(170, 150 + line * 48, "The school choir can come.")
        if not page:
            writer.newPage()
    painter.end()
    return Printed(bytes(buffer.data().data()), 2, (("first", 0, 150.0), ("second", 0, 270.0), ("third", 1, 150.0)))


def pages(desk: Desk) -> list[Page]:
    """Return the pages of the gallery."""
    return [CardsPage(desk), ListPage(desk), PaperPage(desk), WholeForm(desk)]


def main(folder: Path, themes: tuple[str, ...]) -> None:
    """Take every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    looks = Looks(app, theme="light")
    desk = fake_desk(looks)
    for theme in themes:
        looks.set_theme(theme)
        for percent in (100, 150, 200):
            looks.set_text_percent(percent)
            settled()
            for page in pages(desk):
                window = QWidget()
                inside = QVBoxLayout(window)
                inside.setContentsMargins(232 if percent < 150 else 0, 72, 0, 44)
                inside.addWidget(page)
                window.resize(SIZE)
                window.show()
                window.activateWindow()
                page.open(Place(page.key))
                settled()
                page.focus_first()
                if isinstance(page, WholeForm) and percent == 150:
                    page.form.show_problems((Problem("name", "empty"), Problem("telling_review", "not_a_date")))
                settled()
                window.grab().save(str(folder / f"{page.key}_{theme}_{percent}.png"))
                if isinstance(page, WholeForm):
                    page.scroller.verticalScrollBar().setValue(1100)
                    settled()
                    window.grab().save(str(folder / f"{page.key}_below_{theme}_{percent}.png"))
                window.close()
                window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(sys.argv[2:]) or THEME_NAMES)
