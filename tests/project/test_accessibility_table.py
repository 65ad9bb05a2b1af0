"""The table of what every screen keeps names only tests there are, and leaves no line out."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAST = {"S": 12, "K": 9, "R": 11, "E": 9, "M": 11, "C": 7, "V": 2, "P": 13}


def lines() -> list[tuple[str, str]]:
    """Return each line's name and what keeps it."""
    table = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    cells = [[one.strip() for one in line.strip("|").split("|")] for line in table.splitlines() if line.startswith("|")]
    return [(row[0], row[2]) for row in cells if re.fullmatch(r"[A-Z]\d+", row[0])]


def missing(kept_by: str) -> list[str]:
    """Return what is named and is not there; a line that names nothing must say that a person looks."""
    named = re.findall(r"`(tests/[^:`]+)::(\w+)`", kept_by)
    if not named and "by a person" not in kept_by:
        return [kept_by]
    return [
        f"{path}::{test}"
        for path, test in named
        if not (ROOT / path).is_file() or f"def {test}(" not in (ROOT / path).read_text(encoding="utf-8")
    ]


def test_every_line_stands_once_and_in_order():
    wanted = [f"{letter}{number}" for letter, last in LAST.items() for number in range(1, last + 1)]
    assert [name for name, _kept_by in lines()] == wanted


def test_every_test_that_is_named_is_there():
    assert {name: gone for name, kept_by in lines() if (gone := missing(kept_by))} == {}


def test_a_test_that_is_not_there_is_seen():
    assert missing("`tests/project/test_house.py::test_that_never_was`")
    assert missing("`tests/nowhere.py::test_anything`")
    assert missing("by goodwill")
    assert missing("by a person") == []
