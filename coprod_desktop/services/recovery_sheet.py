"""Writes the recovery sheet: the key on paper, what it opens, what to do, and where the two sheets are kept."""

from __future__ import annotations

from itertools import chain

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.document import (
    Bullets,
    Document,
    Heading,
    NewPage,
    Picture,
    PictureRow,
    Table,
    Words,
    WriteHere,
)
from coprod_desktop.services.book import Book
from coprod_desktop.services.ports import KeyOnPaper
from coprod_desktop.wording.dates import say_date

_STEPS = 6
_ACROSS = 3  # groups in one row of the table, read from left to right
_LINE = 16  # signs of the key in one line, for other programs
# What somebody types who knows computers, in every language. A test types these very words off the paper.
_FOR_SQLCIPHER = ("PRAGMA key = \"x'...'\";",)
_FOR_MULTIPLE_CIPHERS = ("PRAGMA cipher = 'sqlcipher';", "PRAGMA legacy = 4;", "PRAGMA key = \"x'...'\";")
_HOW_IT_IS_LOCKED = (
    ("cipher", "AES-256-CBC"),
    ("key", "the 64 signs, as 32 bytes"),
    ("page", "4096 bytes"),
    ("salt", "the first 16 bytes of the file"),
    ("end", "16 bytes for CBC, then 64 of HMAC-SHA512"),
    ("start", "16 bytes: SQLite format 3, and a byte of 0"),
)


def recovery_sheet(book: Book, on_paper: KeyOnPaper, club: str) -> Document:
    """Return the recovery sheet of a key as a document that is never kept as a file. Raises StorageTrouble."""
    say = book.say
    groups, number = on_paper.sheet(), on_paper.key_number()
    numbered = [(f"{number}", f"**{group}**") for number, group in enumerate(groups, start=1)]
    blank = [("", "")] * (-len(groups) % _ACROSS)
    rows = zip(*[iter([*numbered, *blank])] * _ACROSS, strict=True)
    key = on_paper.key_words()
    about = book.store.get(CLUBS, 1) or Club()
    helper = ", ".join(one for one in (about.helper_name, about.helper_phone) if one)
    return Document(
        title=say("sheet.title"),
        club=club,
        date=say_date(book.today, say),
        blocks=(
            PictureRow(
                Picture("keys", book.pictures.name("keys") or say("sheet.title")),
                (
                    say("sheet.opens", club=club),
                    say("sheet.when"),
                    say("sheet.nobody"),
                    say("sheet.signs"),
                ),
            ),
            *([Words((say("sheet.newer", number=number),))] if number > 1 else []),
            Heading(say("sheet.key", number=number), 2),
            Table(
                (say("sheet.number"), say("sheet.group")) * _ACROSS,
                tuple(tuple(chain(*row)) for row in rows),
            ),
            PictureRow(
                Picture(f"qr:{' '.join(groups)}", say("sheet.square")),
                (say("sheet.square_line"), say("sheet.square_more")),
            ),
            NewPage(),
            Heading(say("sheet.do"), 2),
            Bullets(tuple(say(f"sheet.do.{number}") for number in range(1, _STEPS + 1))),
            Heading(say("sheet.where"), 2),
            Words((say("sheet.careful"), say("sheet.keep"))),
            WriteHere(say("sheet.where.1"), 1),
            WriteHere(say("sheet.where.2"), 1),
            Words((say("sheet.ask", helper=helper),)) if helper else WriteHere(say("sheet.ask_blank"), 1),
            NewPage(),
            Heading(say("sheet.without"), 2),
            Words(tuple(say(f"sheet.without.{number}") for number in range(1, 5))),
            Words(tuple(key[start : start + _LINE] for start in range(0, len(key), _LINE))),
            Words((say("sheet.without.5"),)),
            Heading(say("sheet.without.sqlcipher"), 3),
            Words(_FOR_SQLCIPHER),
            Heading(say("sheet.without.multiple"), 3),
            Words(_FOR_MULTIPLE_CIPHERS),
            Heading(say("sheet.without.any"), 3),
            Table(
                (say("sheet.without.what"), say("sheet.without.how")),
                tuple((say(f"sheet.without.part.{part}"), how) for part, how in _HOW_IT_IS_LOCKED),
            ),
        ),
        page_words=say("minutes.page", page="{page}", pages="{pages}"),
        secret=True,
    )
