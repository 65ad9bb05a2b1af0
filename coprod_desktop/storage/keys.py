"""Keeps the book's key in slots, in a small file beside the book.

The book is encrypted with one random key, always. Each slot is one way to get at that key. The kind "laptop" is
here: it asks nobody anything and never leaves this computer. Passwords and the recovery sheet are in slots.py. Slots
of kinds that are not known are kept as they are, so what a newer program put there is not lost.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from pathlib import Path
from typing import Any

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.storage.errors import files_told_apart
from coprod_desktop.storage.files import give_name, put_in_place, settle, take_away, write_whole

FORMAT = 1
KEY_BYTES = 32
_CHECK_WORDS = b"Our Club Book: is this the key?"
_SALT = 16  # bytes
_WAITING = ".new"
_LARGEST = 1_000_000  # bytes; a key file with a hundred slots is far smaller


@dataclass(frozen=True, slots=True)
class Keys:
    """What a key file holds: the club's random id, a check that tells a wrong key, and the slots.

    Each slot is a mapping with at least "kind". The key itself is in the slots only. `asks` says that the club wants
    a password at opening: then there is no laptop slot, and none is made when a copy is brought back. `number` counts
    the keys that the book has had, from 1; `older` holds the checks of those before this one.
    """

    club_id: str
    check: str
    slots: tuple[dict[str, Any], ...]
    asks: bool = False
    number: int = 1
    older: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Say whose keys these are, and nothing of the keys."""
        return f"Keys(club_id={self.club_id!r}, {len(self.slots)} slots, asks={self.asks})"

    def fits(self, key: bytes) -> bool:
        """Say whether `key` is the key of this book."""
        return hmac.compare_digest(check_of(key), self.check)

    def fitted(self, key: bytes) -> bool:
        """Say whether `key` was a key of this book before it had the one it has now."""
        return check_of(key) in self.older

    def laptop_key(self) -> bytes:
        """Return the key in the laptop slot.

        Raises StorageTrouble: no_key when there is no such slot, wrong_key when it holds another key.
        """
        for slot in self.slots:
            if slot.get("kind") == "laptop":
                key = _from_hex(slot.get("key"))
                if not self.fits(key):
                    raise StorageTrouble("wrong_key")
                return key
        raise StorageTrouble("no_key", "no laptop slot")

    @property
    def has_laptop(self) -> bool:
        """Whether this laptop opens the book without asking."""
        return any(slot.get("kind") == "laptop" for slot in self.slots)

    def asking(self, key: bytes, asks: bool) -> Keys:
        """Return these keys so that a password is asked at opening, or is not."""
        return replace(self.without_laptop() if asks else self.with_laptop(key), asks=asks)

    def with_laptop(self, key: bytes) -> Keys:
        """Return these keys with the laptop slot holding `key`."""
        others = tuple(slot for slot in self.slots if slot.get("kind") != "laptop")
        return replace(self, slots=({"kind": "laptop", "key": key.hex()}, *others))

    def without_laptop(self) -> Keys:
        """Return these keys as they go on a copy, which nobody can open without a password or the recovery sheet."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.get("kind") != "laptop"))

    def as_bytes(self) -> bytes:
        """Return the key file's bytes: JSON that a person can read."""
        content = {"format": FORMAT, "club": self.club_id, "check": self.check, "slots": list(self.slots)}
        if self.asks:
            content["asks"] = True
        if self.number > 1:
            content |= {"number": self.number, "older": list(self.older)}
        return (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode()


def new_keys() -> tuple[bytes, Keys]:
    """Make a random key for a new book, and the keys that hold it in a laptop slot."""
    key = os.urandom(KEY_BYTES)
    return key, keys_for(os.urandom(16).hex(), key)


def keys_for(club_id: str, key: bytes) -> Keys:
    """Return keys that hold `key` in a laptop slot and nothing else."""
    return Keys(club_id, check_of(key), ()).with_laptop(key)


def check_of(key: bytes) -> str:
    """Return what tells this key from every other and gives nothing of it away."""
    return hmac.new(key, _CHECK_WORDS, hashlib.sha256).hexdigest()


def keys_path(book: Path) -> Path:
    """Return where the key file of a book is kept."""
    return book.with_name(book.name + ".keys")


def read_keys(path: Path) -> Keys:
    """Read a key file. Raises StorageTrouble: no_key, too_new, or what the disk says."""
    with files_told_apart():
        if not path.exists():
            raise StorageTrouble("no_key", "no key file")
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    return parse_keys(content)


def read_keys_of(book: Path) -> Keys:
    """Read the key file of a book that is closed, after finishing what a power cut left of `bring_back_other`.

    Raises StorageTrouble as `read_keys` does.
    """
    settle_keys(book)
    return read_keys(keys_path(book))


def waiting_keys(book: Path, content: Path) -> Path:
    """Return where the keys wait that belong to the book in the file `content`, until that is at `book`.

    The name tells whose they are: it holds the salt, the 16 random bytes with which every encrypted file begins.
    """
    with content.open("rb") as file:
        salt = file.read(_SALT)
    return book.with_name(f"{keys_path(book).name}.{salt.hex()}{_WAITING}")


def settle_keys(book: Path) -> None:
    """Put keys that wait for the book that is there in their place, and take away those that wait for another.

    A book and its key file are two files, and no disk changes two at once. Never for a book that is open here. Raises
    StorageTrouble.
    """
    with files_told_apart():
        begins = f"{keys_path(book).name}."
        beside = list(book.parent.iterdir()) if book.parent.is_dir() else []
        for waiting in [one for one in beside if one.name.startswith(begins) and one.name.endswith(_WAITING)]:
            if book.is_file() and waiting == waiting_keys(book, book):
                put_in_place(waiting, keys_path(book))
                settle(keys_path(book))
            else:
                take_away(waiting)


def keep_keys_too(book: Path) -> None:
    """Keep what is in a book's key file under another name as well: its copies may be wanted again. Raises OSError."""
    keys = keys_path(book)
    if keys.exists():
        write_whole(keys.with_name(f"{keys.name}.{os.urandom(4).hex()}.old"), keys.read_bytes())


def older_key(book: Path, wanted: Keys) -> bytes | None:
    """Return the key that fits `wanted`, out of the key files that this laptop has kept beside `book`, or None."""
    begins = f"{keys_path(book).name}."
    for one in book.parent.iterdir():
        if one.name.startswith(begins) and one.name.endswith(".old"):
            try:
                key = read_keys(one).laptop_key()
            except StorageTrouble:
                continue
            if wanted.fits(key):
                return key
    return None


def parse_keys(content: bytes) -> Keys:
    """Understand the bytes of a key file. Raises StorageTrouble: no_key when they make no sense, too_new."""
    try:
        if len(content) > _LARGEST:
            raise ValueError("too large")
        found = json.loads(content)
        if int(found["format"]) > FORMAT:
            raise StorageTrouble("too_new", "key file")
        slots = tuple(slot for slot in found["slots"] if isinstance(slot, dict))
        older = tuple(str(one) for one in found.get("older", ()))
        number = int(found.get("number", 1))
        return Keys(str(found["club"]), str(found["check"]), slots, found.get("asks") is True, number, older)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise StorageTrouble("no_key", f"key file: {type(error).__name__}") from error


def write_keys(path: Path, keys: Keys) -> None:
    """Keep a key file, whole, for its owner's eyes only. Raises StorageTrouble."""
    with files_told_apart():
        write_whole(path, keys.as_bytes())


def keep_keys_aside(book: Path) -> None:
    """Give a key file that has lost its book another name: the book may turn up again. Raises OSError."""
    left = keys_path(book)
    if left.exists():
        give_name(left, left.with_name(f"{left.name}.{os.urandom(4).hex()}.old"))


def _from_hex(text: object) -> bytes:
    try:
        key = bytes.fromhex(str(text))
    except ValueError as error:
        raise StorageTrouble("no_key", "laptop slot") from error
    if len(key) != KEY_BYTES:
        raise StorageTrouble("no_key", "laptop slot")
    return key
