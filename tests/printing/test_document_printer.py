"""What one print promises: the same bytes, places to follow, pictures once, photos, and nothing that fails."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from coprod_desktop.domain.document import (
    Bullets,
    Document,
    Faces,
    Heading,
    NewPage,
    Picture,
    PictureRow,
    PrintWish,
    Words,
)
from coprod_desktop.printing.document_printer import DocumentPrinter
from coprod_desktop.printing.measures import COLUMN, MARGIN, MM
from coprod_desktop.printing.pictures import CataloguePictures
from coprod_desktop.system.picture_files import svg_of
from tests.printing.page_reader import problems
from tests.printing.paper import Paper

BUS = Picture("bus", "a bus")
NAMES = "Łukasz, João, Conceição, Õun, Côté, Peña, Ağa, İpek, Țîrlea and Zoë came."


def document(*blocks, **changes) -> Document:
    return replace(
        Document("Notes", "Our club", "Tuesday 4 November 2025", tuple(blocks), credit="Pictures: OpenMoji."), **changes
    )


def photo(colour=(200, 30, 30), size=(60, 40), kind="JPEG", mode="RGB") -> bytes:
    content = BytesIO()
    Image.new(mode, size, colour).save(content, kind)
    return content.getvalue()


def text_of(printed) -> str:
    return Paper(printed.pdf).spoken()


def test_the_same_document_gives_the_same_bytes(printer, pictures):
    paper = document(Heading("Trip"), PictureRow(BUS, (NAMES,)), Words(("End.",)))
    first = printer.print_document(paper, PrintWish())
    assert printer.print_document(paper, PrintWish()) == first
    printer.print_document(document(Words(("Something else ก",))), PrintWish(28, font="atkinson"))
    assert printer.print_document(paper, PrintWish()) == first
    assert DocumentPrinter(pictures).print_document(paper, PrintWish()) == first


@pytest.mark.parametrize("font", ["lato", "atkinson"])
def test_every_letter_of_names_can_be_copied_from_the_page(printer, font):
    paper = document(PictureRow(BUS, (NAMES, f"**{NAMES}**")))
    printed = printer.print_document(paper, PrintWish(font=font))
    assert text_of(printed) == f"Notes {NAMES} {NAMES} Pictures: OpenMoji."
    assert printed.missing == ""


def test_letters_that_no_font_has_are_reported_once(printer):
    printed = printer.print_document(document(Words(("བབ and བ",)), Bullets(("ҿ",))), PrintWish())
    assert printed.missing.startswith("བ")
    assert len(printed.missing) == len(set(printed.missing))
    assert "… and …" in text_of(printed)


def test_anchors_tell_where_each_point_stands(printer):
    rows = [PictureRow(BUS, ("One line.",), f"point:{number}") for number in range(12)]
    printed = printer.print_document(document(Heading("Trip", anchor="trip"), *rows), PrintWish())
    assert [name for name, _, _ in printed.anchors] == ["trip", *(row.anchor for row in rows)]
    assert printed.anchors == tuple(sorted(printed.anchors, key=lambda place: place[1:]))
    assert {page for _, page, _ in printed.anchors} == set(range(printed.pages))
    assert all(56 < top < 786 for _, _, top in printed.anchors)


def test_title_outline_and_names_of_pictures(printer):
    paper = document(Heading("Who **came**"), PictureRow(BUS, ("Hello.",)), title="Notes & more <1>")
    read = Paper(printer.print_document(paper, PrintWish()).pdf)
    assert read.title() == "Notes & more <1>"
    assert read.outline() == ["Notes & more <1>", "Who came"]
    assert [node.alt for node in read.root.walk() if node.role == "Figure"] == ["a bus"]
    assert [node.role for node in read.root.walk()][1:] == ["Document", "H1", "H2", "Div", "Figure", "P", "P"]


def test_a_picture_is_in_the_file_once_however_often_it_is_shown(printer):
    rows = [PictureRow(Picture(key, key), ("Words.",)) for key in ("bus", "camera") * 20]
    pdf = printer.print_document(document(*rows), PrintWish()).pdf
    assert len(re.findall(rb"/Subtype /Form", pdf)) == 2
    assert len(re.findall(rb"/FontFile2", pdf)) == 2


def test_no_page_names_a_font_that_it_does_not_have(printer):
    pdf = printer.print_document(document(PictureRow(BUS, ("Words.",))), PrintWish()).pdf
    streams = [zlib.decompress(each) for each in re.findall(rb"stream\r?\n(x.*?)\r?\nendstream", pdf, re.DOTALL)]
    named = {name for stream in streams for name in re.findall(rb"/(F\d+(?:\+\d+)?) [\d.]+ Tf", stream)}
    fonts = set(re.findall(rb"/(F\d+(?:\+\d+)?) \d+ 0 R", pdf))
    assert named <= fonts


def test_a_picture_that_is_missing_or_broken_leaves_its_place_empty(pictures):
    class Broken(CataloguePictures):
        def svg(self, key):
            return "<svg><path" if key == "broken" else super().svg(key)

    printer = DocumentPrinter(Broken(svg_of, lambda number: b"not a photo" if number == 7 else b""))
    keys = ("broken", "no-such-picture", "../bus", "photo:7", "photo:8", "photo:x")
    paper = document(*(PictureRow(Picture(key, f"a thing, {key}"), ("Words stay.",)) for key in keys))
    printed = printer.print_document(paper, PrintWish())
    assert problems(printed, paper, PrintWish()) == []
    read = Paper(printed.pdf)
    lefts = {round(line.left) for line in read.lines if line.text == "Words stay."}
    assert lefts == {round((20 + 36 + 8) * 72 / 25.4)}
    assert [shape for shape in read.shapes if shape.picture] == []


@pytest.mark.parametrize("colour", [True, False])
@pytest.mark.parametrize(
    "content",
    [
        photo(),
        photo(90, mode="L"),
        photo((9, 9, 9, 40), kind="PNG", mode="RGBA"),
        photo((9, 0, 0, 0), mode="CMYK"),
        photo(3, kind="PNG", mode="P"),
    ],
    ids=["colour", "grey", "see-through", "for print", "few colours"],
)
def test_photos_of_every_kind_print(content, colour):
    printer = DocumentPrinter(CataloguePictures(svg_of, lambda _number: content))
    paper = document(
        PictureRow(Picture("photo:1", "Ann's photo"), ("Ann came.",)),
        Faces(((Picture("photo:1", "Ann's photo"), "Ann", ""),)),
    )
    wish = PrintWish(colour=colour)
    printed = printer.print_document(paper, wish)
    assert problems(printed, paper, wish) == []
    assert len(re.findall(rb"/Subtype /Image", printed.pdf)) == 1
    assert "OpenMoji" not in text_of(printed)  # a photo owes nobody a credit


def test_pictures_that_a_document_carries_win_over_the_catalogue(printer):
    square = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><rect x="6" y="6" width="60" height="60"/></svg>'
    )
    paper = document(PictureRow(BUS, ("Words.",)), PictureRow(Picture("photo:3", "Ann"), ("Ann.",)))
    frozen = replace(paper, drawings=(("bus", square), ("photo:3", photo())))
    shapes = Paper(printer.print_document(frozen, PrintWish()).pdf).shapes
    assert [round((shape.right - shape.left) / (shape.top - shape.foot), 1) for shape in shapes] == [1.0, 1.0]
    assert len(Paper(printer.print_document(paper, PrintWish()).pdf).shapes) == 1


def test_people_without_photos_are_names_only_and_an_outline_beside_photos(printer):
    nobody = document(Faces(((None, "Ann", ""), (None, "Bob", ""))))
    assert Paper(printer.print_document(nobody, PrintWish()).pdf).shapes == []
    both = document(Faces(((BUS, "Ann", ""), (None, "Bob", ""))))
    shapes = Paper(printer.print_document(both, PrintWish()).pdf).shapes
    assert [shape.mark >= 0 for shape in shapes] == [True, False]


@pytest.mark.parametrize(("size", "across"), [(16, 3), (20, 2), (28, 1)])
def test_who_is_who_shows_faces_that_are_known_at_arms_length(size, across):
    """Broad, tall and missing photos: all faces are squares of one size, at least 45 mm, over the whole width."""
    photos = {1: photo(size=(800, 533)), 2: photo(size=(533, 800))}
    printer = DocumentPrinter(CataloguePictures(svg_of, lambda number: photos[number]))
    ann, bob = Picture("photo:1", "Photo of Ann"), Picture("photo:2", "Photo of Bob")
    paper = document(Faces(((ann, "Ann", "Makes tea."), (bob, "Bob", ""), (None, "Łucja", "")), large=True))
    wish = PrintWish(size)
    printed = printer.print_document(paper, wish)
    assert problems(printed, paper, wish) == []
    read = Paper(printed.pdf)
    faces = read.shapes
    assert len(faces) == 3
    for face in faces[:2]:
        assert face.right - face.left == pytest.approx(face.top - face.foot)
    sides = [max(face.right - face.left, face.top - face.foot) for face in faces]
    assert sides == pytest.approx([sides[0]] * 3)
    assert sides[0] >= 45 * MM
    assert len({round(face.left) for face in faces}) == min(across, 3)
    if across > 1:
        assert faces[across - 1].right > MARGIN + COLUMN - 36 * MM  # nothing of the width is left empty
    names = [line for line in read.lines if line.text in ("Ann", "Bob", "Łucja")]
    assert [line.size for line in names] == [size * 1.25] * 3
    small = printer.print_document(document(Faces(((ann, "Ann", ""), (None, "Bob", "")))), PrintWish(16))
    assert len({round(shape.right - shape.left) for shape in Paper(small.pdf).shapes}) == 1


def test_words_only_has_no_pictures_and_no_credit(printer):
    paper = document(PictureRow(BUS, ("Words.",)), Faces(((BUS, "Ann", "came"),)))
    read = Paper(printer.print_document(paper, PrintWish(pictures=False)).pdf)
    assert read.shapes == []
    assert "OpenMoji" not in read.said(read.root)


def test_a_new_page_begins_only_where_there_is_something_before_and_after(printer):
    assert printer.print_document(document(Words(("One.",)), NewPage(), Words(("Two.",))), PrintWish()).pages == 2
    assert printer.print_document(document(Words(("One.",)), NewPage(), NewPage()), PrintWish()).pages == 1
    assert printer.print_document(document(NewPage(), Words(("One.",))), PrintWish()).pages == 2


def test_the_smallest_print_is_14_points(printer):
    read = Paper(printer.print_document(document(Words(("One.",))), PrintWish(size=6)).pdf)
    assert min(line.size for line in read.lines) == 14


def test_dark_skin_is_an_outline_on_black_and_white_paper_like_any_other(printer):
    hand = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
        b'<path fill="#6A462F" d="M6,6h60v60h-60z"/><path fill="#000" d="M20,20h9v9h-9z"/></svg>'
    )
    paper = replace(document(PictureRow(BUS, ("Words.",))), drawings=(("bus", hand),))
    (shape,) = Paper(printer.print_document(paper, PrintWish(colour=False)).pdf).shapes
    assert shape.colours == {(1, 1, 1), (0, 0, 0)}
    (shape,) = Paper(printer.print_document(paper, PrintWish()).pdf).shapes
    assert (1, 1, 1) not in shape.colours


def test_a_wide_line_in_a_colour_prints_as_an_outline_in_black(printer):
    def shades(drawing: str) -> set[object]:
        row = PictureRow(Picture("arm", "an arm"), ("An arm.",))
        document = Document("Arms", "", "", (row,), drawings=(("arm", drawing.encode()),))
        paper = Paper(printer.print_document(document, PrintWish(colour=False)).pdf)
        return {colour for shape in paper.shapes if shape.picture for colour in shape.colours}

    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    black = '<path fill="none" stroke="#000" stroke-width="8" d="M9,9 L60,60"/>'
    green = '<path fill="none" stroke="#5c9e31" stroke-width="4" d="M9,9 L60,60"/>'
    assert len(shades(f"{head}{black}{green}</svg>")) == 2
    assert len(shades(f"{head}{black}</svg>")) == 1
    assert len(shades(f"{head}{green}</svg>")) == 1  # alone it would vanish


def test_every_page_of_a_numbered_sheet_says_which_sheet_it_is(printer):
    words = tuple(Words((f"Sentence {number}.",)) for number in range(25))
    paper = document(*words, NewPage(letter=True), Heading("Notes"), *words, letter_names=("Sheet 7", "Sheet 8"))
    printed = Paper(printer.print_document(paper, PrintWish()).pdf)
    feet = [
        " ".join(line.text for line in printed.lines if line.page == page and line.foot < 110)
        for page in range(printed.pages)
    ]
    said = [f"Sheet {sheet}. Page {page} of {printed.pages // 2}" for sheet in (7, 8) for page in range(1, 3)]
    for foot, wanted in zip(feet, said, strict=True):
        assert wanted in foot
