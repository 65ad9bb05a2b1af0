"""A document as plain data: what it says and in what order, with no page, font or file in it.

Services write documents, printing lays them out, and both the screen and the paper show the same one.
Words hold no markup, but text between two "**" is bold.
"""

from __future__ import annotations

from collections.abc import Iterator

from coprod_desktop.domain.values import dataclass


class PrintingStopped(Exception):
    """Somebody stopped a paper that was being laid out. Nothing of it is left."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its key in the catalogue, "own:ID" or "photo:ID", and its plain name (2 to 12 words, D5).

    `credit` is printed on the last page where the picture is used; the catalogue's pictures share the document's own.
    """

    key: str
    name: str
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (one in a document), 2 or 3. `anchor` names the place for the screen to find.

    With `beside` it stands beside the picture of the row that follows, as a title stands on an agenda.
    """

    text: str
    level: int = 2
    anchor: str = ""
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph: each line is one sentence and starts on a new line (W3)."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PictureRow:
    """Picture left, words right: one idea, never split over two pages (P7, P8).

    `picture` may be None: the words keep their place. `lines` are sentences. `anchor` lets the screen follow it.
    """

    picture: Picture | None
    lines: tuple[str, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list with a mark before each line. Sentences of one line are parted by line ends, each on a new line (W3)."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Faces:
    """People with their photo or a drawn face, in rows: name and one plain line each.

    Sentences of the line are parted by line ends, each on a new line (W3). `large` faces and names are for a paper
    that hangs on a wall.
    """

    people: tuple[tuple[Picture | None, str, str], ...]
    large: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Columns that are really compared. The first row of `rows` is not the heading: `headings` is (D6)."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class WriteHere:
    """A question with ruled lines to write on by hand."""

    question: str
    rules: int = 1


@dataclass(frozen=True, slots=True)
class TickHere:
    """A question with a box to tick by hand before each answer. With a picture, the answers stand beside it.

    `other` is what stands before a line for an answer of one's own, such as "Something else:". With `sizes`, in
    points, each answer is printed in its size. `large` boxes are for a list on which many people tick their own line.
    """

    question: str
    choices: tuple[str, ...]
    picture: Picture | None = None
    other: str = ""
    sizes: tuple[int, ...] = ()
    large: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """One label or badge: a name in letters as big as fit, and a plain line under it."""

    name: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels on a sheet: "a4" is plain paper with lines to cut along, "L7160" and "L7418" are sheets from a shop.

    A sheet from a shop carries nothing but its labels, so no other block stands beside one.
    """

    labels: tuple[Label, ...]
    sheet: str = "a4"

    @property
    def bare(self) -> bool:
        """Whether the sheet carries nothing but its labels."""
        return self.sheet != "a4"


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows starts on a new page.

    A `letter` is a paper of its own, such as the next person's: its pages are counted from 1, and its first heading
    looks like a title.
    """

    letter: bool = False


Block = Heading | Words | PictureRow | Bullets | Faces | Table | WriteHere | TickHere | Labels | NewPage


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    `title` is the one H1 and the PDF's title. `club` and `date` stand on every page with "Page 2 of 5" (P11).
    `page_words` is the translated pattern "Page {page} of {pages}". `credit` is the picture credit for the last
    page (P13). `language` is a BCP 47 tag such as "en-GB". `drawings` travel with the document and win over the
    catalogue: each is a picture's key and its SVG text or photo bytes. Agreed minutes carry all of theirs. A `secret`
    document is printed and never kept as a file: the recovery sheet. A picture's key may be "qr:" and the words that
    a phone reads from the square. `letter_names` say at the foot of each paper of its own which it is ("Sheet 7"):
    loose pages of several lie on one table.
    """

    title: str
    club: str
    date: str
    blocks: tuple[Block, ...]
    page_words: str = "Page {page} of {pages}"
    credit: str = ""
    language: str = "en-GB"
    drawings: tuple[tuple[str, bytes], ...] = ()
    secret: bool = False
    letter_names: tuple[str, ...] = ()


def lines_of(document: Document) -> Iterator[str]:
    """Give every line of words that stands on the paper, in reading order, the club's name and the date first."""
    yield from (document.club, document.date, document.title)
    for block in document.blocks:
        match block:
            case Heading():
                yield block.text
            case Words() | PictureRow() | Bullets():
                yield from block.lines
            case Faces():
                for _, name, line in block.people:
                    yield from (name, line)
            case Table():
                yield from block.headings
                for row in block.rows:
                    yield from row
            case WriteHere():
                yield block.question
            case TickHere():
                yield from (block.question, *block.choices, block.other)
            case Labels():
                for label in block.labels:
                    yield from (label.name, label.line)


@dataclass(frozen=True, slots=True)
class PrintWish:
    """How one person wants paper: `size` in points (16, 18, 20, 24 or 28), with pictures or words only,
    in colour or with outline pictures, in Lato or Atkinson Hyperlegible ("lato", "atkinson")."""

    size: int = 16
    pictures: bool = True
    colour: bool = True
    font: str = "lato"


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF: its bytes, its pages, and where each anchor is: page (from 0) and top in points from above.

    `missing` holds the letters that no font has, each once: something plainer stands for them on the paper.
    """

    pdf: bytes
    pages: int
    anchors: tuple[tuple[str, int, float], ...] = ()
    missing: str = ""
