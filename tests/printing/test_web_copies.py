"""The web and the text copy of every paper: whole, in order, readable at twice the size and by a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coprod_desktop.printing.plain import plain_text, web_page
from coprod_desktop.services.book import Book
from coprod_desktop.services.club_papers.service import BY_KEY, PaperService
from coprod_desktop.services.sample import build_sample
from tests.printing.test_every_paper import book_at, fill_with_trouble
from tests.printing.web_reader import web_problems


@pytest.fixture(scope="module", params=["sample", "difficult"])
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path: Path = tmp_path_factory.mktemp("web") / "web.book"
    for made in book_at(path):
        (build_sample if request.param == "sample" else fill_with_trouble)(made)
        yield made


@pytest.mark.parametrize("key", BY_KEY)
def test_every_web_copy_can_be_read_by_everybody(book, pictures, key):
    document = PaperService(book).make(key)
    text = plain_text(document)
    assert list(web_problems(web_page(document, pictures), document, text)) == []
    assert "**" not in text
    assert "**" not in web_page(document, pictures)
    assert text.startswith(document.title.replace("**", "") + "\n")


GOOD = (
    '<!DOCTYPE html>\n<html lang="en-GB"><head><meta name="viewport" content="width=device-width, initial-scale=1">'
    "<title>Notes</title><style>body { color: #111; background: #fff; max-width: 38em; line-height: 1.5;"
    " overflow-wrap: anywhere; }</style></head><body><header><p>Tea</p></header>"
    '<main><h1>Notes</h1><h2>Trip</h2><p>By bus.</p><img src="data:x" alt="a bus"></main></body></html>'
)
FAULTS = {
    "en-GB": "pl",
    "<title>Notes": "<title>Page",
    "<h2>Trip</h2>": "<h3>Trip</h3>",
    "<h1>Notes</h1>": "<h1></h1>",
    "<p>By bus.</p>": "<li>By bus.</li>",
    "bus.</p>": "bus.",
    'alt="a bus"': 'alt=""',
    'src="data:x"': 'src="bus.svg"',
    "<main>": "<main><script></script>",
    "#111": "#777",
    "max-width: 38em": "max-width: 600px",
    "line-height: 1.5": "line-height: 1.1",
    "initial-scale=1": "initial-scale=1, maximum-scale=1",
    "By bus.": "By train.",
}


@pytest.mark.parametrize("good", FAULTS)
def test_every_fault_of_a_web_copy_is_named(good):
    from coprod_desktop.domain.document import Document

    document = Document("Notes", "Tea", "", ())
    spoken = "Notes\nTea\n\nTrip\n\nBy bus."
    assert list(web_problems(GOOD, document, spoken)) == []
    assert good in GOOD
    assert list(web_problems(GOOD.replace(good, FAULTS[good]), document, spoken)) != []
