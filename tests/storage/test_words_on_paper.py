"""Somebody who knows computers, and has a stick and the printed sheet alone, types what stands on the paper.

Nothing here knows the key or the format but from the letters on the finished PDF: the words are typed as they stand.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import subprocess
import zipfile
from pathlib import Path

import pytest

from coprod_desktop.app import LatePrinter
from coprod_desktop.domain.document import Document, PrintWish
from coprod_desktop.domain.meetings import MEETINGS, Meeting
from coprod_desktop.domain.recovery import read_groups
from coprod_desktop.services.all import Services, services_for
from coprod_desktop.services.book import Book
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.storage.vault import BookVault
from tests.printing.paper import Paper

apsw = pytest.importorskip("apsw")
COUNT = "SELECT (SELECT count(*) FROM people), (SELECT count(*) FROM meetings), (SELECT name FROM clubs)"


@pytest.fixture
def services(book: Book, opened: OpenBook) -> Services:
    """A club of 84 people and 31 meetings."""
    made = services_for(book, BookVault(opened))
    made.club.start("Tea Club", helper_name="Grace", helper_phone="020 7946 0123")
    made.people.add_several(f"Zoë {number} Baker" for number in range(84))
    with book.step("steps.meeting_planned", name="A") as step:
        for _ in range(31):
            step.put(MEETINGS, Meeting())
    return made


def lines_of(document: Document, opened: OpenBook, size: int = 16) -> list[str]:
    """Print a document and return the lines that stand on the paper, in the order in which one reads them."""
    pdf = LatePrinter(opened.store.photo).print_document(document, PrintWish(size=size)).pdf
    found = Paper(pdf).lines
    rows: dict[tuple[int, float], list[str]] = {}
    for line in found:
        rows.setdefault((line.page, round(line.foot)), []).append(line.text)
    return [" ".join(parts).strip() for parts in rows.values()]


def after(lines: list[str], words: str) -> list[str]:
    return lines[next(number for number, line in enumerate(lines) if line.startswith(words)) + 1 :]


@pytest.fixture
def stick(services: Services, opened: OpenBook, tmp_path: Path) -> tuple[Path, list[str]]:
    """The file book.db out of the zip file on the stick, and the printed sheet. The laptop is gone."""
    copy = make_copy_in(opened, tmp_path / "stick").path
    sheet = lines_of(services.privacy.sheet_document("Tea Club"), opened)
    opened.close()
    opened.path.unlink()
    (name,) = re.findall(r"In it is the file (book\.db)\.", " ".join(sheet))
    with zipfile.ZipFile(copy) as whole:
        whole.extract(name, tmp_path)
    return tmp_path / name, sheet


def key_on(sheet: list[str]) -> str:
    """Return the four lines as one, as the paper says."""
    four = after(sheet, "The four lines are one: 64 letters and figures with no spaces.")[:4]
    assert [len(line) for line in four] == [16] * 4
    return "".join(four)


def test_the_three_lines_for_sqlite3_multiple_ciphers_open_a_copy(stick: tuple[Path, list[str]]) -> None:
    book, sheet = stick
    below = after(sheet, "In SQLite3 Multiple Ciphers")
    typed = [line for line in below[: below.index(next(one for one in below if one.startswith("Page ")))] if line]
    assert len(typed) == 3
    reader = apsw.Connection(str(book), flags=apsw.SQLITE_OPEN_READONLY)
    for line in typed:
        reader.execute(line.replace("...", key_on(sheet)))
    assert reader.execute(COUNT).fetchall() == [(84, 31, "Tea Club")]
    assert reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    reader.close()


def test_the_line_for_sqlcipher_opens_a_copy(stick: tuple[Path, list[str]]) -> None:
    from sqlcipher3 import dbapi2

    book, sheet = stick
    reader = dbapi2.connect(str(book))
    reader.execute(after(sheet, "In SQLCipher 4")[0].replace("...", key_on(sheet)))
    assert reader.execute(COUNT).fetchall() == [(84, 31, "Tea Club")]
    reader.close()


def test_the_table_is_enough_for_openssl_and_pythons_own_sqlite(stick: tuple[Path, list[str]]) -> None:
    """In thirty years there may be no SQLCipher: the cipher itself and six facts on the paper still open the copy."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl")
    book, sheet = stick
    table = " ".join(after(sheet, "In any other program"))
    cipher = re.search(r"Each page (AES-256-CBC)", table)
    page = re.search(r"Size of a page (\d+) bytes", table)
    salt = re.search(r"Not locked the first (\d+) bytes of the file", table)
    end = re.search(r"End of each page (\d+) bytes for CBC, then (\d+) of HMAC-SHA512", table)
    start = re.search(r"To put in front (\d+) bytes: (SQLite format 3), and a byte of 0", table)
    assert cipher is not None
    assert page is not None
    assert salt is not None
    assert end is not None
    assert start is not None
    size, vector, seal = int(page[1]), int(end[1]), int(end[2])
    content, plain = book.read_bytes(), b""
    for at in range(0, len(content), size):
        locked = content[at : at + size]
        begins = int(salt[1]) if at == 0 else 0
        opened = subprocess.run(
            [openssl, "enc", "-d", f"-{cipher[1].lower()}", "-nopad", "-K", key_on(sheet),
             "-iv", locked[size - vector - seal : size - seal].hex()],
            input=locked[begins : size - vector - seal], capture_output=True, check=True,
        ).stdout  # fmt: skip
        front = start[2].encode() + b"\0" if at == 0 else b""
        assert len(front) in (0, int(start[1]))
        plain += front + opened + locked[size - vector - seal :]
    (book.parent / "plain.db").write_bytes(plain)
    reader = sqlite3.connect(book.parent / "plain.db")
    assert reader.execute(COUNT).fetchall() == [(84, 31, "Tea Club")]
    reader.close()


def test_the_groups_on_the_paper_are_the_same_key(stick: tuple[Path, list[str]]) -> None:
    _, sheet = stick
    rows = after(sheet, "Group Type this")[:5]
    assert read_groups(" ".join(rows)).hex() == key_on(sheet)


@pytest.mark.parametrize("size", [16, 24, 28])
def test_the_key_is_never_broken_on_paper_of_any_size(services: Services, opened: OpenBook, size: int) -> None:
    sheet = lines_of(services.privacy.sheet_document("Tea Club"), opened, size)
    assert "".join(line for line in sheet if re.fullmatch("[0-9a-f]{16}", line)) == opened.inside()[2].hex()
    assert any(line == "PRAGMA key = \"x'...'\";" for line in sheet)


def test_the_steps_of_the_hand_over_page_open_the_book_itself(services: Services, opened: OpenBook) -> None:
    paper = " ".join(lines_of(services.papers.make("hand_over"), opened))
    opened.close()
    assert "One ends in .book, the other in .book.keys." in paper
    (keys,) = opened.path.parent.glob("*.book.keys")
    (book,) = opened.path.parent.glob("*.book")
    assert "Find the slot called laptop. Its key has 64 letters and figures." in paper
    (slot,) = [one for one in json.loads(keys.read_text(encoding="utf-8"))["slots"] if one["kind"] == "laptop"]
    assert len(slot["key"]) == 64
    assert "Choose SQLCipher 4 and a raw key. Type 0x, then the 64 letters and figures." in paper
    reader = apsw.Connection(str(book), flags=apsw.SQLITE_OPEN_READONLY)
    for line in ("cipher = 'sqlcipher'", "legacy = 4", f"key = \"x'{slot['key']}'\""):
        reader.execute(f"PRAGMA {line}")
    assert reader.execute(COUNT).fetchall() == [(84, 31, "Tea Club")]
    reader.close()
    assert "With a copy on a stick, the recovery sheet alone is enough." in paper
