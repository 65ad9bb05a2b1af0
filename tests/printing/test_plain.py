"""The text and web copies hold every word of the document, in order, and its pictures with their names."""

from __future__ import annotations

from html.parser import HTMLParser

from coprod_desktop.domain.document import (
    Bullets,
    Document,
    Faces,
    Heading,
    Picture,
    PictureRow,
    Table,
    Words,
    WriteHere,
)
from coprod_desktop.printing.plain import plain_text, web_page

BUS = Picture("bus", "a bus")
DOCUMENT = Document(
    "Notes <1>",
    "Tea & Talk",
    "Tuesday 4 November 2025",
    (
        Heading("Trip"),
        PictureRow(BUS, ("We go to the **sea**.", "It costs £5.")),
        Bullets(("A coat.",)),
        Faces(((None, "Łukasz", "came"), (BUS, "Zoë", ""))),
        Table(("Who", "What"), (("Pat", "Bring forms"),)),
        Words(("One.", "Two.")),
        WriteHere("What do you think?", 2),
    ),
    credit="Pictures: OpenMoji.",
)


class Reader(HTMLParser):
    """Collects the words, tags and pictures of a page, and notices a tag that is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.images: list[dict[str, str | None]] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag == "img":
            self.images.append(dict(attrs))
        if tag not in {"img", "meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open and data.strip():
            self.words.append(data.strip())


def test_the_text_copy_says_everything_one_sentence_a_line():
    assert plain_text(DOCUMENT) == (
        "Notes <1>\nTea & Talk\nTuesday 4 November 2025\n\n"
        "\nTrip\n\nWe go to the sea.\nIt costs £5.\n\n- A coat.\n\n- Łukasz\ncame\n- Zoë\n\n"
        "- Who: Pat.\nWhat: Bring forms\n\nOne.\nTwo.\n\nWhat do you think?\n" + "_" * 40 + "\n" + "_" * 40 + "\n"
    )


def test_the_web_copy_is_one_whole_page_with_its_pictures_inside(pictures):
    text = web_page(DOCUMENT, pictures)
    page = Reader(text)
    assert page.open == []
    assert 'lang="en-GB"' in text
    assert page.tags.count("h1") == 1
    assert [image["alt"] for image in page.images] == ["a bus", "a bus"]
    assert all(str(image["src"]).startswith("data:image/svg+xml;base64,") for image in page.images)
    assert "http" not in text.replace("base64", "")
    assert 'th scope="col"' in text
    said = " ".join(page.words)
    assert "Tuesday\u00a04\u00a0November\u00a02025" in said  # a date is not parted at a line's end
    for words in (
        "Notes <1>",
        "Tea & Talk",
        "sea",
        "Łukasz",
        "Bring forms",
        "What do you think?",
        "Pictures: OpenMoji.",
    ):
        assert words in said


def test_a_picture_that_is_missing_leaves_no_trace_on_the_web_page(pictures):
    lost = Document("Notes", "Club", "", (PictureRow(Picture("lost", "a thing"), ("Words.",)),), credit="Pictures")
    page = Reader(web_page(lost, pictures))
    assert page.images == []
    assert "Pictures" not in page.words
