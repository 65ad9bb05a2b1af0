"""The ways to get at a book's key besides the laptop's own: passwords, each with whose it is, and the recovery sheet.

A password never becomes the key. It opens a small lock in the key file in which the key lies, so changing a password
rewrites that file alone. The sheet holds the key itself, and nothing of it is kept here but the day it was printed.
"""

from __future__ import annotations

import os
import unicodedata
from datetime import date
from typing import Any

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.passwords import PasswordSlot
from coprod_desktop.domain.recovery import read_groups
from coprod_desktop.domain.values import replace
from coprod_desktop.storage.keys import KEY_BYTES, Keys

MEMORY = 64 * 1024 * 1024  # bytes that one try at a password takes: guessing by the million is dear
PASSES = 3
_MOST_MEMORY = 1024 * 1024 * 1024  # a key file from elsewhere cannot ask for more
_MOST_PASSES = 20
_MOST_SLOTS = 40  # passwords that are tried: each takes about a fifth of a second
_METHOD = "argon2id xchacha20-poly1305"


def passwords(keys: Keys) -> tuple[PasswordSlot, ...]:
    """Return the passwords that open the book, oldest first."""
    return tuple(
        PasswordSlot(str(slot.get("id", "")), str(slot.get("who", "")), _date(slot.get("since")))
        for slot in keys.slots
        if slot.get("kind") == "password"
    )


def sealed(keys: Keys, key: bytes, who: str, password: str, since: date, slot_id: str = "") -> dict[str, Any]:
    """Return a slot that a password opens: a new one, or the one of `slot_id` with another password.

    It takes a while, on purpose. Nothing is kept yet: `with_slot` does that. Raises KeyError for a slot there is not.
    """
    if slot_id:
        who = {one.id: one.who for one in passwords(keys)}[slot_id]
    return _locked(keys, key, slot_id or os.urandom(8).hex(), who, password, since)


def with_slot(keys: Keys, slot: dict[str, Any]) -> Keys:
    """Return the keys with one more password, or with another one in the place of the one it was made for."""
    others = [one for one in keys.slots if not _is(one, str(slot["id"]))]
    if len(others) == len(keys.slots):
        return replace(keys, slots=(*keys.slots, slot))
    return replace(keys, slots=tuple(slot if _is(one, str(slot["id"])) else one for one in keys.slots))


def with_password(keys: Keys, key: bytes, who: str, password: str, since: date) -> Keys:
    """Return the keys with one more password that opens the book."""
    return with_slot(keys, sealed(keys, key, who, password, since))


def with_changed_password(keys: Keys, key: bytes, slot_id: str, password: str, since: date) -> Keys:
    """Return the keys with another password in the place of one. Raises KeyError when there is no such slot."""
    return with_slot(keys, sealed(keys, key, "", password, since, slot_id))


def without_password(keys: Keys, slot_id: str) -> Keys:
    """Return the keys without one password. Raises KeyError when there is no such slot."""
    if not any(_is(one, slot_id) for one in keys.slots):
        raise KeyError(slot_id)
    return replace(keys, slots=tuple(one for one in keys.slots if not _is(one, slot_id)))


def key_by_password(keys: Keys, password: str) -> bytes:
    """Return the book's key, if some slot opens with this password. Raises StorageTrouble("wrong_password")."""
    secret = _secret(password)
    for slot in [one for one in keys.slots if one.get("kind") == "password"][:_MOST_SLOTS]:
        key = _unlocked(keys, slot, secret)
        if key is not None and keys.fits(key):
            return key
    raise StorageTrouble("wrong_password")


def key_by_typed_password(keys: Keys, typed: str) -> bytes:
    """Return the book's key as `key_by_password` does, also when a space was pasted before or behind the password."""
    try:
        return key_by_password(keys, typed)
    except StorageTrouble:
        if typed == typed.strip():
            raise
        return key_by_password(keys, typed.strip())


def key_by_sheet(keys: Keys, typed: str) -> bytes:
    """Return the book's key from what was typed off its recovery sheet.

    Raises NotTheSheet when it is mistyped, and StorageTrouble: other_sheet when it is the sheet of another book,
    older_sheet when it is of a key that this book had before.
    """
    key = read_groups(typed)
    if keys.fitted(key):
        raise StorageTrouble("older_sheet")
    if not keys.fits(key):
        raise StorageTrouble("other_sheet")
    return key


def sheet_made(keys: Keys) -> date | None:
    """Return the day on which a recovery sheet was printed and proved, or None."""
    return next((_date(slot.get("since")) for slot in keys.slots if slot.get("kind") == "paper"), None)


def with_sheet(keys: Keys, since: date) -> Keys:
    """Return the keys with a note that there is a recovery sheet. Nothing of what it says is in the note."""
    others = tuple(slot for slot in keys.slots if slot.get("kind") != "paper")
    return replace(keys, slots=(*others, {"kind": "paper", "since": since.isoformat()}))


def _is(slot: dict[str, Any], slot_id: str) -> bool:
    return slot.get("kind") == "password" and slot.get("id") == slot_id


def _secret(password: str) -> bytes:
    """Return a password as bytes, the same however a keyboard put its accents together."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")


def _locked(keys: Keys, key: bytes, slot_id: str, who: str, password: str, since: date) -> dict[str, Any]:
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt  # loaded by whoever has a password alone

    salt, nonce = os.urandom(16), os.urandom(24)
    lock = _stretched(_secret(password), salt, PASSES, MEMORY)
    slot = {"kind": "password", "id": slot_id, "who": who, "since": since.isoformat(), "method": _METHOD}
    sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(key, _belongs_to(keys, slot_id), nonce, lock)
    numbers = {"passes": PASSES, "memory": MEMORY}
    return slot | numbers | {"salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex()}


def _unlocked(keys: Keys, slot: dict[str, Any], secret: bytes) -> bytes | None:
    """Return what lies in a slot, or None when this is not its password or the slot makes no sense."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt
    from nacl.exceptions import CryptoError

    try:
        passes, memory = int(slot["passes"]), int(slot["memory"])
        if slot["method"] != _METHOD or not (0 < passes <= _MOST_PASSES and 8192 <= memory <= _MOST_MEMORY):
            return None
        salt, nonce, sealed = (bytes.fromhex(slot[name]) for name in ("salt", "nonce", "sealed"))
        lock = _stretched(secret, salt, passes, memory)
        belongs = _belongs_to(keys, str(slot["id"]))
        key: bytes = crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, belongs, nonce, lock)
    except (CryptoError, KeyError, ValueError, TypeError):  # nacl's own mistakes are kinds of these
        return None
    return key if len(key) == KEY_BYTES else None


def _stretched(secret: bytes, salt: bytes, passes: int, memory: int) -> bytes:
    from nacl.bindings import crypto_pwhash_alg
    from nacl.bindings.crypto_pwhash import crypto_pwhash_ALG_ARGON2ID13

    stretched: bytes = crypto_pwhash_alg(KEY_BYTES, secret, salt, passes, memory, crypto_pwhash_ALG_ARGON2ID13)
    return stretched


def _belongs_to(keys: Keys, slot_id: str) -> bytes:
    """Return what ties a slot to its club and its place, so that it cannot be moved to another's file."""
    return f"Our Club Book {keys.club_id} {slot_id}".encode()


def _date(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
