"""A program against viruses has each new file open for two seconds: copies, restores and keys come out all the same."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.storage.club_file import OpenBook, create_book, open_book
from coprod_desktop.storage.copies import make_copy_in, restore_copy
from coprod_desktop.storage.facts import all_facts
from coprod_desktop.storage.keys import keys_path, read_keys
from coprod_desktop.storage.restore import bring_back_over
from coprod_desktop.storage.slots import passwords, with_sheet
from coprod_desktop.system.settings import Settings, keep_settings, read_settings

HELD = 2.0  # seconds


class Scanner:
    """Has every file open that is renamed or replaced, from the first try on. Time passes while one waits."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.seconds = 0.0
        self.since: dict[str, float] = {}
        patch.setattr(time, "monotonic", lambda: self.seconds)
        patch.setattr(time, "sleep", self._pass)
        for name in ("rename", "replace"):
            patch.setattr(Path, name, self._holding(getattr(Path, name)))

    def _pass(self, seconds: float) -> None:
        self.seconds += seconds

    def _holding(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def held(path: Path, goal: Path) -> Any:
            if self.seconds < self.since.setdefault(path.name, self.seconds) + HELD:
                trouble = PermissionError(errno.EACCES, "another program has this file open")
                trouble.winerror = 32  # type: ignore[attr-defined] # Windows alone has it
                raise trouble
            return real(path, goal)

        return held


@pytest.fixture
def scanner(opened: OpenBook, monkeypatch: pytest.MonkeyPatch) -> Scanner:
    return Scanner(monkeypatch)


def test_copies_restores_keys_and_settings_wait_for_it(scanner: Scanner, opened: OpenBook, tmp_path: Path) -> None:
    copy = make_copy_in(opened, tmp_path / "copies").path
    opened.change_keys(with_sheet(opened.inside()[1], opened.now().date()))
    key, facts, path, moment = opened.inside()[2], all_facts(opened.inside()[0]), opened.path, opened.now()
    opened.close()
    bring_back_over(path, copy, key, facts, copy, moment)
    other = tmp_path / "other" / "club.book"
    restore_copy(copy, other, key)
    for book in (path, other):
        with open_book(book) as back:
            assert back.store.count(PEOPLE) == 0
    with create_book(tmp_path / "third" / "club.book") as third:
        assert third.store.count(PEOPLE) == 0
    assert passwords(read_keys(keys_path(path))) == ()
    assert keep_settings(tmp_path / "settings.json", Settings(text_percent=150))
    assert read_settings(tmp_path / "settings.json").text_percent == 150
    assert len(scanner.since) >= 7
    assert scanner.seconds >= HELD * len(scanner.since)


def test_what_a_scanner_never_lets_go_is_told_and_leaves_the_book_as_it_was(
    opened: OpenBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = make_copy_in(opened, tmp_path / "copies").path
    key, path, moment = opened.inside()[2], opened.path, opened.now()
    opened.close()
    before = path.read_bytes()
    monkeypatch.setattr("tests.storage.test_held.HELD", 1000.0)
    Scanner(monkeypatch)
    with pytest.raises(Exception, match="read_only"):
        bring_back_over(path, copy, key, {}, copy, moment)
    assert path.read_bytes() == before
    assert {one.name for one in path.parent.iterdir() if ".part" in one.name} == set()
