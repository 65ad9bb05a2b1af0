"""What every paper of the club has: its name, the day it was printed, the page number and the pictures' credit."""

from __future__ import annotations

from collections.abc import Iterable

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.document import Block, Document, Picture, PictureRow
from coprod_desktop.services.book import Book
from coprod_desktop.services.pen import Pen
from coprod_desktop.wording.dates import say_date


class ClubSheet:
    """Writes one kind of paper from the book as it is today. Nothing here changes the book."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.store = book.store
        self.say = book.say
        self.pen = Pen(book)
        self.club = self.store.get(CLUBS, 1) or Club()

    def document(self, title: str, blocks: Iterable[Block]) -> Document:
        """Return a whole document with today's date."""
        return Document(
            title=title,
            club=self.club.name,
            date=say_date(self.book.today, self.say),
            blocks=tuple(blocks),
            page_words=self.say("minutes.page", page="{page}", pages="{pages}"),
            credit=self.say("minutes.credit"),
        )

    def picture(self, key: str) -> Picture | None:
        """Return one picture of the catalogue, or None."""
        return self.pen.picture(key)

    def row(self, picture: str, *lines: str, anchor: str = "") -> PictureRow:
        """Return a picture with the lines that are not empty."""
        return PictureRow(self.picture(picture), tuple(line for line in lines if line), anchor)

    def told(self, code: str) -> tuple[str, ...]:
        """Return the sentences of one code, one a line."""
        return tuple(self.say(code).split("\n"))
