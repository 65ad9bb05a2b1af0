"""Tells a key that is not this book's from a book that is damaged: the right key made the seal on every page.

SQLCipher reads both as "not a database" when the first page is at fault. The seal is worked out here from SQLCipher's
own design (zetetic.net/sqlcipher/design): 16 bytes of salt begin the file, each page of 4096 bytes ends in 16 random
bytes and a seal of 64, an HMAC-SHA512 over the page and its number.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from coprod_desktop.storage.errors import files_told_apart

PAGE = 4096  # bytes
_SALT, _SEAL = 16, 64  # bytes
_LOOKED_AT = 200  # pages: damage hits few of them, a wrong key all


def key_made(path: Path, key: bytes) -> bool:
    """Say whether `key` made the seal on some page of the book at `path`. Raises StorageTrouble.

    A bit that is wrong in the salt makes every seal look wrong, so each is tried the other way round, too.
    """
    with files_told_apart(), path.open("rb") as file:
        content = file.read(PAGE * _LOOKED_AT)
    pages = [content[start : start + PAGE] for start in range(0, len(content) - PAGE + 1, PAGE)]
    if not pages:
        return False
    salt = int.from_bytes(pages[0][:_SALT])
    if any(_sealed(page, number, _seal_key(key, salt)) for number, page in enumerate(pages, start=1)):
        return True
    near = [_seal_key(key, salt ^ 1 << bit) for bit in range(_SALT * 8)]
    return any(_sealed(page, number, one) for number, page in enumerate(pages[1:3], start=2) for one in near)


def _seal_key(key: bytes, salt: int) -> bytes:
    mixed = bytes(byte ^ 0x3A for byte in salt.to_bytes(_SALT))
    return hashlib.pbkdf2_hmac("sha512", key, mixed, 2, 32)


def _sealed(page: bytes, number: int, seal_key: bytes) -> bool:
    content = page[_SALT if number == 1 else 0 : -_SEAL] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(seal_key, content, "sha512"), page[-_SEAL:])
