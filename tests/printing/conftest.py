"""Documents and a printer for the tests of paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from coprod_desktop.printing.document_printer import DocumentPrinter
from coprod_desktop.printing.pictures import FolderPictures

PICTURES = Path(__file__).resolve().parents[2] / "resources" / "pictures"


@pytest.fixture(scope="session")
def pictures() -> FolderPictures:
    """The catalogue's drawings, and no photos."""
    return FolderPictures(PICTURES, lambda _photo: b"")


@pytest.fixture(scope="session")
def printer(pictures: FolderPictures) -> DocumentPrinter:
    """One printer for all tests, as the program has one."""
    return DocumentPrinter(pictures)
