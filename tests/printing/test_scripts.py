"""Names in the letters of the world: printed with real letters, shaped, in their direction, and read back as typed."""

from __future__ import annotations

import os
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
from coprod_desktop.printing import font_files
from coprod_desktop.printing.directions import stretches_of
from coprod_desktop.printing.fonts import Family, letters_width
from coprod_desktop.printing.shaping import ShapedFont
from tests.printing.fonts_made import make_font
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
    "נעמה בן־דוד",
    "שָׂרָה (כהן)",
    "தமிழ்ச்செல்வி முருகன்",
    "ਗੁਰਪ੍ਰੀਤ ਕੌਰ",
    "હર્ષિલ પટેલ",
    "ಲಕ್ಷ್ಮೀ ಗೌಡ",
    "లక్ష్మి రెడ్డి",
    "ശ്രീജ കൃഷ്ണൻ",
    "ප්‍රියන්ත සිල්වා",
    "ମମତା ଦାସ",
    "สมชาย ใจดี",
    "ສົມພອນ",
    "အောင်ဆန်း",
    "សុភា ចាន់",
    "ሰላም ተስፋዬ",
    "Անահիտ Սարգսյան",
    "ნინო ბერიძე",
    "އައިޝަތު",
    "راجہ نوید ݨ",
)
LINES = (
    "**فاطمة الزهراء** and **ফাতেমা বেগম** will ask (today).",
    "Ask محمد علي, 12 noon, and प्रिया शर्मा! Then we all go to the seaside.",
    "נעמה came (with שרה), and 12 others.",
    "ਗੁਰਪ੍ਰੀਤ ਕੌਰ and தமிழ்ச்செல்வி will bring **ਚਾਹ** and **தேநீர்**.",
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
@pytest.mark.parametrize(
    ("letters", "forms"), [("كتب", 3), ("لا", 1), ("ক্ষ", 1), ("कि", 2), ("क्ष", 1), ("ਪ੍ਰ", 2), ("ક્ષ", 1), ("க்ஷ", 1)]
)
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
    stretches = stretches_of(runs, lambda _font, letters, _left: float(len(letters)))
    assert [(stretch.letters, stretch.leftwards, stretch.left) for stretch in stretches] == [
        ("Ask ", False, 0),
        ("محمد علي", True, 4),
        (", 12 noon, and ", False, 12),
        ("عيد", True, 27),
    ]


def test_words_of_a_name_in_two_fonts_stand_from_right_to_left():
    runs = [("A", "فاطمة"), ("L", " "), ("A", "الزهراء"), ("L", " came")]
    stretches = stretches_of(runs, lambda _font, letters, _left: float(len(letters)))
    assert [(stretch.letters, stretch.left) for stretch in stretches] == [
        ("فاطمة", 8),
        (" ", 7),
        ("الزهراء", 0),
        (" came", 13),
    ]


def test_a_number_inside_a_line_that_goes_leftwards_goes_rightwards():
    stretches = stretches_of([("A", "عام 2026 عيد")], lambda _font, letters, _left: float(len(letters)))
    assert [(stretch.letters, stretch.leftwards, stretch.left) for stretch in stretches] == [
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


CHINESE = r"""
import sys
from coprod_desktop.domain.document import Document, PrintWish, Words
from coprod_desktop.printing import font_files
from coprod_desktop.printing.document_printer import DocumentPrinter
from coprod_desktop.printing.pictures import CataloguePictures
printer = DocumentPrinter(CataloguePictures(lambda _key: None, lambda _photo: b""))
words = "Li Fang is written **\u674e\u82b3**, with \ucc28 and \u9f98."
printed = printer.print_document(Document("Names", "Tea", "", (Words((words,)),)), PrintWish())
open(sys.argv[1], "wb").write(printed.pdf)
print("missing:", ascii(printed.missing))
"""


def chinese(folder, out, env):
    run = [sys.executable, "-c", CHINESE, str(out)]
    done = subprocess.run(run, capture_output=True, text=True, check=True, env={**os.environ, **env})
    return done.stdout.strip(), Paper(out.read_bytes()).spoken()


@pytest.mark.skipif(os.name == "nt", reason="Windows has its own fonts for Chinese")
def test_chinese_letters_come_from_a_font_of_the_computer(tmp_path):
    fonts = tmp_path / "fonts"
    make_font(fonts / "deep" / "ipag.ttf", "李芳차")
    (fonts / "Deng.ttf").write_bytes(b"OTTO this is no font that we can use")
    told, spoken = chinese(tmp_path, tmp_path / "paper.pdf", {"XDG_DATA_HOME": str(tmp_path)})
    if "u9f98" in told:  # the font made here is the only one: this computer has none of its own
        assert told == r"missing: '\u9f98'"
        assert spoken == "Names Li Fang is written 李芳, with 차 and …."
    else:
        assert spoken == "Names Li Fang is written 李芳, with 차 and 龘."


def test_the_fonts_of_the_computer_are_looked_for_in_order(tmp_path, monkeypatch):
    for name in ("malgun.ttf", "MSYH.TTC", "msyhbd.ttc", "Arial.ttf"):
        path = tmp_path / "fonts" / "deep" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    monkeypatch.setattr(font_files, "_font_folders", lambda: iter([tmp_path / "fonts"]))
    font_files.computer_fonts.cache_clear()
    try:
        found = font_files.computer_fonts()
    finally:
        font_files.computer_fonts.cache_clear()
    assert [(one.name, heavy and heavy.name) for one, heavy in found] == [
        ("MSYH.TTC", "msyhbd.ttc"),
        ("malgun.ttf", None),
    ]


EMOJI = Document(
    "A lovely day",
    "Tea",
    "Wednesday 18 November 2026",
    (
        PictureRow(
            None, ("We took the bus \U0001f68c.", "**Ann \U0001f382\U0001f68c** had a birthday \U0001f382\ufe0f!")
        ),
        Bullets(("\U0001f68c" * 60, "فاطمة \U0001f68c")),
    ),
    credit="Pictures: OpenMoji.",
)


@pytest.mark.parametrize("wish", [PrintWish(), PrintWish(28), PrintWish(24, colour=False, font="atkinson")])
def test_an_emoji_prints_as_the_picture_it_is_and_is_copied_as_typed(printer, wish):
    printed = printer.print_document(EMOJI, wish)
    assert problems(printed, EMOJI, wish) == []
    assert printed.missing == ""
    paper = Paper(printed.pdf)
    small = [shape for shape in paper.shapes if shape.picture]
    assert len(small) == 65
    assert all(wish.size < max(one.right - one.left, one.top - one.foot) < 1.2 * wish.size for one in small)
    assert "We took the bus \U0001f68c." in paper.spoken()
    assert "Pictures: OpenMoji." in paper.spoken()


def test_an_emoji_without_a_picture_is_left_out_and_told(printer):
    words = Document("A day", "", "", (Bullets(("Hooray \U0001f9a8 \U0001f468\u200d\U0001f373!",)),))
    printed = printer.print_document(words, PrintWish())
    assert set(printed.missing) == {"\U0001f9a8", "\U0001f468", "\U0001f373"}
    assert "Hooray !" in Paper(printed.pdf).spoken()


def test_paper_with_words_only_leaves_emoji_out_and_tells(printer):
    printed = printer.print_document(EMOJI, PrintWish(pictures=False))
    assert set(printed.missing) == {"\U0001f68c", "\U0001f382"}
    assert not [shape for shape in Paper(printed.pdf).shapes if shape.picture]
