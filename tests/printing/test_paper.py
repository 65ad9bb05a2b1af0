"""Every kind of document, in every size, keeps the print rules and PDF/UA-1."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coprod_desktop.domain.document import (
    Bullets,
    Document,
    Faces,
    Heading,
    Label,
    Labels,
    NewPage,
    Picture,
    PictureRow,
    PrintWish,
    Table,
    TickHere,
    Words,
    WriteHere,
)
from tests.printing.page_reader import problems

BUS = Picture("bus", "a bus")
TEA = Picture("kettle_tea", "a cup of tea")
TICK = Picture("decision", "a tick in a box")
SIZES = (16, 18, 20, 24, 28)
LONG_NAME = "Maria da Conceição Fernanda dos Santos Albuquerque e Meneses"  # 60 letters
CLUB = "Tea and Company"
ODD_WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2


def paper(*blocks, **changes) -> Document:
    whole = Document(
        title="Notes from our meeting",
        club="Healthy Living Club",
        date="Wednesday 18 November 2026",
        blocks=tuple(blocks),
        credit="Pictures: OpenMoji. Licence: CC BY-SA 4.0.",
    )
    return replace(whole, **changes)


def points(count: int) -> tuple[PictureRow, ...]:
    rows = (
        PictureRow(BUS, ("We will go on a trip to the sea.", "The bus leaves on Friday 14 November 2025 at 10.30 am.")),
        PictureRow(TICK, ("**We decided**", "It costs £12.50 each.", "Ring Grace on 020 7946 0123.")),
        PictureRow(None, ("**Tunde and Grace** will ask the school.", "By Friday 27 November 2026.")),
        PictureRow(TEA, ("Tea is at 12 noon.",)),
    )
    return tuple(replace(rows[number % 4], anchor=f"point:{number}") for number in range(count))


DOCUMENTS = {
    "empty": paper(),
    "empty minutes": paper(Heading("What we talked about", anchor="talked"), Words(("Nothing is written yet.",))),
    "60 points": paper(Heading("What we talked about"), *points(60)),
    "headings at every turn": paper(
        *(block for row in points(14) for block in (Heading("The trip to the sea", 3), row))
    ),
    "long words": paper(
        PictureRow(BUS, (f"We went to {ODD_WORD}.", f"{ODD_WORD} is a long word.")),
        Words((ODD_WORD,)),
        Bullets((ODD_WORD,)),
    ),
    "long names": paper(
        Faces(tuple((BUS if number % 3 else None, LONG_NAME, "came with a supporter") for number in range(7))),
        PictureRow(TICK, (f"**{LONG_NAME}** will ask.",)),
        club=f"The {LONG_NAME} memorial club",
    ),
    "one point of 400 words": paper(PictureRow(BUS, ("These are eight words that say one thing.",) * 50, "long")),
    "one sentence of 400 words": paper(Heading("Long"), PictureRow(BUS, ("and then " * 200 + "we stopped.",))),
    "tables": paper(
        Heading("Who will do what"),
        Table(
            ("Who", "What", "When"),
            (
                ("Pat", "Bring the forms", "14 November 2025"),
                ("Sam and Grace", "Book the bus and ask whether it has a lift", "7 November 2025"),
            )
            * 9,
        ),
        Table(("Name", "Hours"), (("Ann", "2"), ("Łukasz", ""))),
    ),
    "faces": paper(
        Heading("Who came"),
        Faces(tuple((Picture("member", "Ann's photo"), f"Ann {number}", "") for number in range(20))),
        Heading("Who else"),
        Faces(tuple((None, f"Bob {number}", "") for number in range(20))),
    ),
    "lists": paper(
        Words(("Bring these things:",)), Bullets(tuple(f"Thing {number}, and **one** more." for number in range(30)))
    ),
    "badges": paper(
        Words(("Cut along the lines.",)),
        Labels(
            (
                Label("Ann", "Tea and Company"),
                Label(LONG_NAME, "Tea and Company"),
                *(Label(f"Bob {n}") for n in range(11)),
            )
        ),
    ),
    "labels": paper(
        Labels(tuple(Label(name, "Tea and Company") for name in ("Ann", LONG_NAME, ODD_WORD[:30]) * 9), "L7160")
    ),
    "inserts": paper(Labels(tuple(Label(name, "Tea and Company") for name in ("Ann", LONG_NAME) * 9), "L7418")),
    "no labels": paper(Labels((), "L7160")),
    "ticks": paper(
        TickHere("What is good for you?", tuple(f"Answer {number}, in a few plain words" for number in range(9))),
        *(TickHere("When there is **music** I...", ("sing", "dance", "play the piano"), BUS) for _ in range(4)),
        TickHere("", ("Yes", "No")),
    ),
    "writing": paper(
        *(WriteHere("What would you like to talk about?", 4) for _ in range(6)), NewPage(), Words(("End.",))
    ),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_in_every_size(printer, name, size):
    wish = PrintWish(size=size)
    printed = printer.print_document(DOCUMENTS[name], wish)
    assert problems(printed, DOCUMENTS[name], wish) == []


@pytest.mark.parametrize(
    "wish",
    [
        PrintWish(28, colour=False),
        PrintWish(font="atkinson"),
        PrintWish(20, pictures=False),
        PrintWish(24, False, False, "atkinson"),
    ],
    ids=["mono", "atkinson", "words only", "words only, large, atkinson"],
)
@pytest.mark.parametrize("name", ["60 points", "tables", "faces"])
def test_every_other_wish(printer, name, wish):
    printed = printer.print_document(DOCUMENTS[name], wish)
    assert problems(printed, DOCUMENTS[name], wish) == []
