"""Names in the letters of the world: printed with real letters, shaped, in their direction, and read back as typed."""

from __future__ import annotations

import subprocess
import sys

import pytest
from reportlab.pdfbase import pdfmetrics

from coprod_desktop.domain.document import (
    Bullets,
    Document,
    Faces,
    Heading,
    Picture,
    PictureRow,
    PrintWish,
    Table,
)
from coprod_desktop.printing.directions import parts_of
from coprod_desktop.printing.fonts import Family, letters_width
from coprod_desktop.printing.shaping import ShapedFont
from tests.printing.page_reader import problems
from tests.printing.paper import Paper

NAMES = (
    "فاطمة الزهراء",
    "محمد علی (ہمسایہ)",
    "ফাতেমা বেগম",
    "প্রিয়াঙ্কা চৌধুরী",
    "प्रिया शर्मा",
    "श्रीकृष्ण द्विवेदी",
    "Σωκράτης Παπαδόπουλος",
    "Олена Коваленко",
    "Nguyễn Thị Hồng",
    "Ọlásùnkànmí Ṣówándé",
)
LINES = (
    "**فاطمة الزهراء** and **ফাতেমা বেগম** will ask (today).",
    "Ask محمد علي, 12 noon, and प्रिया शर्मा! Then we all go to the seaside.",
    "اسمي فاطمة الزهراء وأنا أحب الشاي والموسيقى والرقص في النادي كل يوم أربعاء.",
)
DOCUMENT = Document(
    "Who came: فاطمة",
    "The club of فاطمة",
    "Wednesday 18 November 2026",
    (
        PictureRow(Picture("bus", "a bus"), LINES),
        Heading("Names"),
        Bullets(NAMES),
        Faces(tuple((None, name, "") for name in NAMES)),
        Table(("Name", "What"), tuple((name, "Bring tea") for name in NAMES)),
    ),
)


@pytest.mark.parametrize("font", ["lato", "atkinson"])
@pytest.mark.parametrize("size", [16, 18, 20, 24, 28])
def test_every_name_prints_and_reads_back_as_typed(printer, size, font):
    wish = PrintWish(size, font=font)
    printed = printer.print_document(DOCUMENT, wish)
    assert printed.missing == ""
    assert problems(printed, DOCUMENT, wish) == []


def test_the_same_document_gives_the_same_bytes_whatever_was_printed_before(printer, pictures):
    from coprod_desktop.printing.document_printer import DocumentPrinter

    printer.print_document(Document("আমার সোনার বাংলা عيد मेला", "", "", (Bullets(NAMES[::-1]),)), PrintWish(20))
    again = DocumentPrinter(pictures).print_document(DOCUMENT, PrintWish())
    assert printer.print_document(DOCUMENT, PrintWish()).pdf == again.pdf


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(("letters", "forms"), [("كتب", 3), ("لا", 1), ("ক্ষ", 1), ("कि", 2), ("क्ष", 1)])
def test_letters_take_the_forms_that_their_neighbours_ask_for(letters, forms, bold):
    ((name, run),) = Family("lato").piece(letters, bold).runs
    assert ("Bold" in name, run) == (bold, letters)
    font = pdfmetrics.getFont(name)
    assert isinstance(font, ShapedFont)
    shaped = font.shape(letters, letters[0] > "\u0600" and letters[0] < "\u0700")
    assert len(shaped) == forms
    alone = [glyph for letter in letters for glyph in font.shape(letter, False)]
    assert [font.face.charToGlyph[ord(form.code)] for form in shaped] != [
        font.face.charToGlyph[ord(form.code)] for form in alone
    ]


def test_a_name_goes_leftwards_and_leaves_the_sentence_in_its_place():
    runs = [("L", "Ask "), ("A", "محمد علي"), ("L", ", 12 noon, and "), ("A", "عيد")]
    parts = parts_of(runs, lambda _font, letters, _left: float(len(letters)))
    assert [(part.letters, part.leftwards, part.left) for part in parts] == [
        ("Ask ", False, 0),
        ("محمد علي", True, 4),
        (", 12 noon, and ", False, 12),
        ("عيد", True, 27),
    ]


def test_words_of_a_name_in_two_fonts_stand_from_right_to_left():
    runs = [("A", "فاطمة"), ("L", " "), ("A", "الزهراء"), ("L", " came")]
    parts = parts_of(runs, lambda _font, letters, _left: float(len(letters)))
    assert [(part.letters, part.left) for part in parts] == [("فاطمة", 8), (" ", 7), ("الزهراء", 0), (" came", 13)]


def test_a_number_inside_a_line_that_goes_leftwards_goes_rightwards():
    parts = parts_of([("A", "عام 2026 عيد")], lambda _font, letters, _left: float(len(letters)))
    assert [(part.letters, part.leftwards, part.left) for part in parts] == [
        ("عام ", True, 8),
        ("2026", False, 4),
        (" عيد", True, 0),
    ]


def test_a_word_in_another_script_is_as_wide_as_it_is_drawn():
    piece = Family("lato").piece("فاطمة")
    assert piece.width == letters_width(piece.runs[0][0], "فاطمة", leftwards=True) > 0


def test_elements_say_what_was_typed(printer):
    paper = Paper(printer.print_document(DOCUMENT, PrintWish()).pdf)
    said = [node.actual for node in paper.root.walk() if node.actual]
    assert "فاطمة الزهراء and ফাতেমা বেগম will ask (today)." in said


def test_no_shaper_and_no_other_font_is_loaded_for_english():
    code = (
        "import sys; from coprod_desktop.printing import fonts; fonts.Family('lato').piece('Zoë Жан');"
        "print([one for one in fonts.pdfmetrics._fonts if 'Lato' not in one and 'Atkinson' not in one],"
        " 'bidi' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[] False"
