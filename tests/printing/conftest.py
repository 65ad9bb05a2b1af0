"""Documents and a printer for the tests of paper."""

from __future__ import annotations

import pytest

from coprod_desktop.printing.document_printer import DocumentPrinter
from coprod_desktop.printing.pictures import CataloguePictures
from coprod_desktop.system.picture_files import svg_of


@pytest.fixture(scope="session")
def pictures() -> CataloguePictures:
    """The catalogue's drawings, and no photos."""
    return CataloguePictures(svg_of, lambda _photo: b"")


@pytest.fixture(scope="session")
def printer(pictures: CataloguePictures) -> DocumentPrinter:
    """One printer for all tests, as the program has one."""
    return DocumentPrinter(pictures)
