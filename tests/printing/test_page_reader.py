"""The reader of finished paper finds what is wrong: each fault is drawn on purpose and must be named."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from coprod_desktop.domain.document import Document, Picture, PictureRow, Printed, PrintWish, Words
from coprod_desktop.printing.font_files import font_path
from coprod_desktop.printing.fonts import Family
from coprod_desktop.printing.measures import PAGE_HEIGHT, PAGE_WIDTH
from coprod_desktop.printing.pictures import Gallery
from coprod_desktop.printing.tagged import Element, MappedFont, TaggedCanvas, bounds
from tests.printing.page_reader import problems
from tests.printing.words_reader import meanings

WISH = PrintWish()
DOCUMENT = Document(
    "Notes",
    "Our club",
    "Tuesday 4 November 2025",
    (Words(("Come to the hall.",)), PictureRow(Picture("bus", "a bus"), ("The bus leaves on 4 November 2025.",))),
    credit="Pictures: OpenMoji.",
)


class Sheet:
    """One page drawn by hand, good but for what a test does to it."""

    def __init__(self, pictures, title="Notes", size=16):
        self.family = Family("lato")
        self.canvas = TaggedCanvas(
            title=title, author="Our club", language="en-GB", font=self.family.regular, size=size,
            page_size=(PAGE_WIDTH, PAGE_HEIGHT),
        )  # fmt: skip
        self.bus = Gallery().artwork(pictures, "bus", True)

    def same_everywhere(self, page="Page 1 of 1"):
        with self.canvas.artifact("Pagination"):
            self.write("Our club", 760, 14)
            self.write("Tuesday 4 November 2025", 760, 14, left=300)
            self.write(page, 65, 14)

    def write(self, words, foot, size=16, left=57.0, font=""):
        text = self.canvas.beginText(left, foot)
        text.setFont(font or self.family.regular, size)
        text.textOut(words)
        self.canvas.drawText(text)

    def say(self, role, words, foot, size=16, left=57.0, parent=None, font=""):
        element = Element(role, parent or self.canvas.root)
        with self.canvas.content(element):
            self.write(words, foot, size, left, font)
        return element

    def heading(self):
        self.canvas.bookmark("Notes", 0, 740)
        self.say("H1", "Notes", 720, 26)

    def picture(self, parent, left=57.0, foot=500.0, side=102.0, alt="a bus"):
        figure = Element("Figure", parent, alt=alt, attributes=bounds(left, foot, left + side, foot + side / 3))
        with self.canvas.content(figure):
            self.canvas.keep(self.bus.name, self.bus.content)
            self.canvas.saveState()
            self.canvas.transform(*self.bus.matrix(left, foot, side, side * self.bus.height / self.bus.width))
            self.canvas.doForm(self.bus.name)
            self.canvas.restoreState()
        return foot + side * self.bus.height / self.bus.width

    def row(self, words="The bus leaves on 4 November 2025.", left=182.0, over=0.0, side=102.0):
        row = Element("Div", self.canvas.root)
        top = self.picture(row, side=side)
        self.say("P", words, top - 0.8 * 16 + over, left=left, parent=row)

    def finished(self):
        return Printed(self.canvas.finished(), 1)


def good(sheet):
    sheet.same_everywhere()
    sheet.heading()
    sheet.say("P", "Come to the hall.", 660)
    sheet.row()
    sheet.say("P", "Pictures: OpenMoji.", 400, 14)


def small(sheet):
    good(sheet)
    sheet.say("P", "In small letters.", 300, 9)


def over_the_picture(sheet):
    sheet.same_everywhere()
    sheet.heading()
    sheet.say("P", "Come to the hall.", 660)
    sheet.row(left=100)
    sheet.say("P", "Pictures: OpenMoji.", 400, 14)


def picture_lower_than_words(sheet):
    sheet.same_everywhere()
    sheet.heading()
    sheet.row(over=40)


def tiny_picture(sheet):
    sheet.same_everywhere()
    sheet.heading()
    sheet.row(side=60)


def split_date(sheet):
    sheet.same_everywhere()
    sheet.heading()
    element = Element("P", sheet.canvas.root)
    with sheet.canvas.content(element):
        sheet.write("Please come to the long table by the door on Tuesday 4 ", 660)
        sheet.write("November 2025.", 636)


def split_word(sheet):
    sheet.same_everywhere()
    element = Element("P", sheet.canvas.root)
    with sheet.canvas.content(element):
        sheet.write("Come to the hall and bring the for", 660)
        sheet.write("ms with you.", 636)


def tight_lines(sheet):
    good(sheet)
    element = Element("P", sheet.canvas.root)
    with sheet.canvas.content(element):
        sheet.write("These two lines ", 300)
        sheet.write("are too tight.", 282)


def grey(sheet):
    sheet.canvas.setFillColor(Color(0.6, 0.6, 0.6))
    good(sheet)


def underlined(sheet):
    good(sheet)
    with sheet.canvas.artifact():
        sheet.canvas.line(57, 658, 180, 658)


def capitals(sheet):
    good(sheet)
    sheet.say("P", "PLEASE COME TO THE HALL", 300)


def no_page_number(sheet):
    sheet.same_everywhere(page="One")
    sheet.heading()


def into_the_margin(sheet):
    good(sheet)
    sheet.say("P", "Off we go", 300, left=20)


def over_each_other(sheet):
    good(sheet)
    sheet.say("P", "One line of words", 300)
    sheet.say("P", "and another", 305)


def wrong_order(sheet):
    sheet.same_everywhere()
    sheet.say("P", "Come to the hall.", 660)
    sheet.heading()
    sheet.row()


def no_heading(sheet):
    sheet.same_everywhere()
    sheet.say("P", "Come to the hall.", 660)


def other_font(sheet):
    good(sheet)
    sheet.say("P", "In other letters.", 300, font=Family("atkinson").regular)


def no_credit(sheet):
    sheet.same_everywhere()
    sheet.heading()
    sheet.say("P", "Come to the hall.", 660)
    sheet.row()


def _well_but(sheet, *, body=16, alt="a bus"):
    sheet.same_everywhere()
    sheet.heading()
    sheet.say("P", "Come to the hall.", 660, body)
    if alt is None:
        return
    row = Element("Div", sheet.canvas.root)
    top = sheet.picture(row, alt=alt)
    sheet.say("P", "The bus leaves on 4 November 2025.", top - 0.8 * 16, body, left=182.0, parent=row)
    sheet.say("P", "Pictures: OpenMoji.", 400, 14)


def letters_of_another_size(sheet):
    _well_but(sheet, body=17)


def picture_without_a_name(sheet):
    _well_but(sheet, alt="bus")


def picture_with_another_name(sheet):
    _well_but(sheet, alt="a red car")


def italics(sheet):
    good(sheet)
    pdfmetrics.registerFont(MappedFont("LatoItalic", str(font_path("lato").with_name("Lato-Italic.ttf"))))
    sheet.say("P", "In slanted letters.", 300, font="LatoItalic")


def no_blank_line_between_points(sheet):
    good(sheet)
    for foot in (300, 270):
        sheet.say("P", "A point.", foot, parent=Element("Div", sheet.canvas.root))


def six_pictures(sheet):
    good(sheet)
    for number in range(5):
        sheet.picture(Element("Div", sheet.canvas.root), foot=440 - 60 * number)


def words_left_of_the_picture(sheet):
    _well_but(sheet, alt=None)
    row = Element("Div", sheet.canvas.root)
    top = sheet.picture(row, left=300)
    sheet.say("P", "The bus leaves on 4 November 2025.", top - 0.8 * 16, parent=row)


def heading_left_behind(sheet):
    sheet.say("H2", "What we decided", 100, 20)
    sheet.canvas.showPage()
    good(sheet)


def table_heading_without_scope(sheet):
    good(sheet)
    row = Element("TR", Element("Table", sheet.canvas.root))
    sheet.say("TH", "Who", 300, parent=row)


def table_with_merged_cells(sheet):
    good(sheet)
    table = Element("Table", sheet.canvas.root)
    first, second = Element("TR", table), Element("TR", table)
    for place in (57, 200):
        sheet.say("TD", "Pat", 300, left=place, parent=first)
    sheet.say("TD", "Everyone", 270, parent=second)


def page_number_read_out(sheet):
    good(sheet)
    sheet.say("P", "Page 1 of 1", 300)


def line_read_out(sheet):
    good(sheet)
    with sheet.canvas.content(Element("P", sheet.canvas.root)):
        sheet.canvas.line(57, 300, 200, 300)


def no_bookmarks(sheet):
    sheet.same_everywhere()
    sheet.say("H1", "Notes", 720, 26)


def two_sentences_in_one_line(sheet):
    good(sheet)
    sheet.say("P", "Come to the hall. Bring a cup.", 300)


def hard_word_not_bold(sheet):
    good(sheet)
    sheet.say("P", "We asked for a grant.", 300)
    sheet.say("P", "grant means: money for a plan.", 270, font=sheet.family.bold)


def hard_word_on_the_page_before(sheet):
    good(sheet)
    sheet.say("P", "We asked for a grant.", 300, font=sheet.family.bold)
    sheet.canvas.showPage()
    sheet.say("P", "grant means: money for a plan.", 700, font=sheet.family.bold)


def minutes_out_of_order(sheet):
    good(sheet)
    for foot, words in ((300, "What we talked about"), (240, "Who came")):
        sheet.say("H2", words, foot, 20)


FAULTS = {
    small: "P1", over_the_picture: "P10", picture_lower_than_words: "P8", tiny_picture: "P8", split_date: "P6",
    split_word: "P6", tight_lines: "P5", grey: "P10", underlined: "P4", capitals: "P4", no_page_number: "P11",
    into_the_margin: "P11", over_each_other: "P10", wrong_order: "D9", no_heading: "D4", other_font: "P3",
    no_credit: "P13", letters_of_another_size: "P2", picture_without_a_name: "D5", picture_with_another_name: "D5",
    italics: "P4", no_blank_line_between_points: "P5", six_pictures: "P8", words_left_of_the_picture: "P8",
    heading_left_behind: "P7", table_heading_without_scope: "D6", table_with_merged_cells: "D6",
    page_number_read_out: "D7", line_read_out: "D7", no_bookmarks: "D10", two_sentences_in_one_line: "W3",
    hard_word_not_bold: "W4", hard_word_on_the_page_before: "W4", minutes_out_of_order: "W12",
}  # fmt: skip


def test_a_page_drawn_well_has_no_problem(pictures):
    sheet = Sheet(pictures)
    good(sheet)
    assert problems(sheet.finished(), DOCUMENT, WISH) == []


@pytest.mark.parametrize("draw", FAULTS, ids=lambda draw: draw.__name__)
def test_every_fault_is_named(pictures, draw):
    sheet = Sheet(pictures)
    draw(sheet)
    assert [each for each in problems(sheet.finished(), DOCUMENT, WISH) if each.startswith(f"{FAULTS[draw]}:")]


def test_a_wrong_title_is_named(pictures):
    sheet = Sheet(pictures, title="(anonymous)")
    good(sheet)
    assert any(each.startswith("D3") for each in problems(sheet.finished(), DOCUMENT, WISH))


def test_a_picture_in_colour_is_named_on_black_and_white_paper(pictures):
    sheet = Sheet(pictures)
    good(sheet)
    found = problems(sheet.finished(), DOCUMENT, PrintWish(colour=False))
    assert any("not black and white" in each for each in found)


def test_a_point_on_two_pages_is_named(pictures):
    sheet = Sheet(pictures)
    element = Element("P", sheet.canvas.root)
    with sheet.canvas.content(element):
        sheet.write("This goes on ", 100)
    sheet.canvas.showPage()
    with sheet.canvas.content(element):
        sheet.write("over here.", 700)
    found = problems(sheet.finished(), DOCUMENT, WISH)
    assert any(each.startswith("P7") for each in found)
    assert "The file has 2 pages, but 1 were promised." in found


def test_letters_that_cannot_be_copied_are_named(pictures):
    sheet = Sheet(pictures)
    good(sheet)
    sheet.say("P", "Zo\ufffd came.", 300)
    assert any(each.startswith("D8") for each in problems(sheet.finished(), DOCUMENT, WISH))


def test_a_wrong_language_is_named(pictures):
    sheet = Sheet(pictures)
    good(sheet)
    found = problems(sheet.finished(), replace(DOCUMENT, language="pl-PL"), WISH)
    assert any(each.startswith("D2") for each in found)


def test_a_picture_with_two_meanings_is_named():
    rows = [PictureRow(Picture("bus", name), ("One.",)) for name in ("a bus", "a trip")]
    assert len(list(meanings(replace(DOCUMENT, blocks=tuple(rows))))) == 1
    rows = [PictureRow(Picture(key, "a bus"), ("One.",)) for key in ("bus", "car")]
    assert len(list(meanings(replace(DOCUMENT, blocks=tuple(rows))))) == 1


def test_paper_without_tags_is_named():
    content = BytesIO()
    canvas = Canvas(content, pagesize=(PAGE_WIDTH, PAGE_HEIGHT))
    canvas.drawString(57, 700, "Come to the hall.")
    canvas.save()
    found = problems(Printed(content.getvalue(), 1), DOCUMENT, WISH)
    assert {"D1", "D2", "D3", "D4", "P3", "P11"} <= {each.partition(":")[0] for each in found}
