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
    from coprod_desktop.storage.slots import key_by_password, key_by_sheet

    if not typed.strip():
        raise NotOpened(say("unlock.empty_password" if way == "password" else "unlock.empty_sheet"))
    try:
        if way != "password":
            key = read_groups(typed)
            return key if keys is None or (book and key_made(book, key)) else key_by_sheet(keys, typed)
        if keys is None:
            raise StorageTrouble("no_key")
        try:
            return key_by_password(keys, typed)
        except StorageTrouble:
            if typed == typed.strip():
                raise
            return key_by_password(keys, typed.strip())  # pasted, with a space at its end
    except NotTheSheet as found:
        raise NotOpened(_words_about(found, say)) from found
    except StorageTrouble as trouble:
        words = say(f"trouble.{trouble.code}.what")
        raise NotOpened(f"{words}.\n{say(f'trouble.{trouble.code}.do')}") from trouble


def _words_about(found: Exception, say: Say) -> str:
    from coprod_desktop.domain.recovery import GROUP, GROUPS, NotTheSheet
    from coprod_desktop.wording.lists import together

    if not isinstance(found, NotTheSheet):
        raise TypeError(type(found))
    if found.wrong and found.missing:
        return say("unlock.left_out", numbers=together(say, map(str, found.wrong)))
    if len(found.wrong) == 1:
        return say("unlock.wrong_group", number=found.wrong[0])
    if found.wrong:
        return say("unlock.wrong_groups", numbers=together(say, map(str, found.wrong)))
    if found.count != GROUPS * GROUP:
        return say("unlock.not_all", count=found.count)
    return say("unlock.not_the_sheet")


def keys_beside(book: Path) -> Keys | None:
    """Return the keys of a book, or None when its key file is lost or makes no sense."""
    from coprod_desktop.storage.keys import keys_path, read_keys

    try:
        return read_keys(keys_path(book))
    except StorageTrouble:
        return None


def laptop_key(book: Path) -> bytes | None:
    """Return the key that this laptop opens a book with, or None when somebody has to be asked."""
    keys = keys_beside(book)
    try:
        return keys.laptop_key() if keys is not None else None
    except StorageTrouble:
        return None
