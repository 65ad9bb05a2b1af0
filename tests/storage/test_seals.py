"""A wrong key is told from a damaged book by the seals on its pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage.club_file import OpenBook, create_book, open_book
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.storage.keys import keys_path
from coprod_desktop.storage.seals import PAGE, key_made


@pytest.fixture
def closed(opened: OpenBook) -> tuple[Path, bytes]:
    """A closed book and its key."""
    key = opened.inside()[2]
    opened.close()
    return opened.path, key


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def test_the_right_key_made_the_seals_and_no_other(closed: tuple[Path, bytes]) -> None:
    path, key = closed
    assert key_made(path, key)
    assert not key_made(path, bytes(32))
    flip(path, 100)  # the first page: sqlite now says "not a database" to the right key, too
    assert key_made(path, key)
    path.write_bytes(path.read_bytes()[:100])
    assert not key_made(path, key)


def code_of_opening(path: Path, key: bytes | None = None) -> str:
    before = path.read_bytes()
    with pytest.raises(StorageTrouble) as trouble:
        open_book(path, key=key)
    assert path.read_bytes() == before
    return trouble.value.code


def test_a_damaged_first_page_is_damage(closed: tuple[Path, bytes]) -> None:
    flip(closed[0], 100)
    assert code_of_opening(closed[0]) == "damaged"


def test_another_clubs_key_file_is_a_wrong_key(closed: tuple[Path, bytes], tmp_path: Path) -> None:
    create_book(tmp_path / "other.book").close()
    keys_path(closed[0]).write_bytes(keys_path(tmp_path / "other.book").read_bytes())
    assert code_of_opening(closed[0]) == "wrong_key"
    with open_book(closed[0], key=closed[1]):  # the sheet opens it, and the key file is put right
        pass
    open_book(closed[0]).close()


def test_a_book_whose_very_salt_is_damaged_is_damaged_when_a_copy_shows_that_the_key_is_right(
    opened: OpenBook,
) -> None:
    make_copy_in(opened, opened.path.parent / "copies")
    opened.close()
    flip(opened.path, 3)
    assert code_of_opening(opened.path) == "damaged"


def test_two_wrong_bits_in_the_salt_with_no_copy_are_all_the_same_never_written_in(closed: tuple[Path, bytes]) -> None:
    flip(closed[0], 3)
    assert key_made(*closed)
    flip(closed[0], 9)
    assert code_of_opening(closed[0]) == "wrong_key"


@pytest.mark.parametrize("content", [b"shopping list, tea, milk " * 900, bytes(PAGE // 2)])
def test_what_is_no_book_at_all_is_not_told_as_a_wrong_key(closed: tuple[Path, bytes], content: bytes) -> None:
    closed[0].write_bytes(content)
    assert code_of_opening(closed[0]) in ("damaged", "not_a_club_file")
