"""What opens a book: this laptop's own key, a password, or the recovery sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop.domain.errors import StorageTrouble

if TYPE_CHECKING:
    from coprod_desktop.storage.keys import Keys
    from coprod_desktop.wording.say import Say


class NotOpened(Exception):
    """What was typed does not open the book. `words` say why."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def key_from(keys: Keys | None, way: str, typed: str, say: Say, book: Path | None = None) -> bytes:
    """Return the key that a password or the recovery sheet gives. Without `keys`, a sheet alone. Raises NotOpened.

    The sheet of the `book` itself is right, also when the key file beside it is another club's.
    """
    from coprod_desktop.domain.recovery import NotTheSheet, read_groups
    from coprod_desktop.storage.seals import key_made
    from coprod_desktop.storage.slots import key_by_sheet, key_by_typed_password
    from coprod_desktop.wording.unlock import nothing_typed, why_not

    if not typed.strip():
        raise NotOpened(nothing_typed(way, say))
    try:
        if way != "password":
            key = read_groups(typed)
            return key if keys is None or (book and key_made(book, key)) else key_by_sheet(keys, typed)
        if keys is None:
            raise StorageTrouble("no_key")
        return key_by_typed_password(keys, typed)
    except (NotTheSheet, StorageTrouble) as failure:
        raise NotOpened(why_not(failure, say)) from failure


def keys_beside(book: Path) -> Keys | None:
    """Return the keys of a book, or None when its key file is lost or makes no sense."""
    from coprod_desktop.storage.keys import read_keys_of

    try:
        return read_keys_of(book)
    except StorageTrouble:
        return None


def laptop_key(book: Path) -> bytes | None:
    """Return the key that this laptop opens a book with, or None when somebody has to be asked."""
    keys = keys_beside(book)
    try:
        return keys.laptop_key() if keys is not None else None
    except StorageTrouble:
        return None
