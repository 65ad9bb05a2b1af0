"""Finds a newer Our Club Book on a stick, believes it only when it is signed, and brings it to this computer.

On the stick is one folder: a list (manifest.json), its signature (manifest.json.sig) and the files that the list
names. The key that the signature is tried with comes with the program.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.errors import CopyStopped
from coprod_desktop.domain.updates import LARGEST_LIST, Computer, Newer, UpdateRefused, fitting, read_list
from coprod_desktop.system.lasting import pieces, refusals, sync, sync_folder
from coprod_desktop.system.resources import resource_folder

FOLDER = "Our Club Book update"
LIST = "manifest.json"
SIGNATURE = f"{LIST}.sig"
KEY_FILE = "release_key.txt"
_LARGEST_SIGNATURE = 1024  # bytes: the signature is 64, in letters 88
_KEY_SIZE = 32  # bytes
_ROOM_FOR_IT = 5  # times the size of the file: it is unpacked beside the release that is there


Works = Callable[[Path, Callable[[], bool]], bool]
"""Tries a release in its folder, and asks meanwhile whether to go on."""


class Home(Protocol):
    """Where releases of the program are on one kind of computer. What it does may take a minute."""

    def put(self, file: Path, version: str, watch: Watch) -> None:
        """Bring a release from its tested file, try it, and let the next start use it; else nothing has changed.

        Raises UpdateRefused and CopyStopped.
        """

    def earlier(self) -> str:
        """Return the version that was used before, when it is still here, else ""."""

    def go_back(self) -> None:
        """Let the next start use the earlier release again. Raises UpdateRefused."""


class StickUpdates:
    """Updates from sticks. Without a `key` this build takes none; without a `home` no setup program put it here."""

    def __init__(self, key: bytes, home: Home | None, computer: Computer, kept: Path) -> None:
        self._key = key
        self._home = home
        self._kept = kept
        self.computer = computer

    def why_not(self) -> str:
        """Return the code of why this program takes no updates from a stick, or ""."""
        if not self._key:
            return "no_key"
        return "" if self._home is not None else "own_python"

    def look(self, stick: Path) -> Newer | None:
        """Return the newer release on a stick, or None when there is no update on it. Raises UpdateRefused."""
        folder = stick / FOLDER
        if not (folder / LIST).is_file():
            return None
        if code := self.why_not():
            raise UpdateRefused(code)
        try:
            content = _read(folder / LIST, LARGEST_LIST)
            signature = _read(folder / SIGNATURE, _LARGEST_SIGNATURE) if (folder / SIGNATURE).is_file() else b""
        except OSError as error:
            raise UpdateRefused("stick_gone", str(error.strerror)) from error
        if not is_signed(content, signature, self._key):
            raise UpdateRefused("not_signed")
        release = read_list(content)
        newer = Newer(release, fitting(release, self.computer), folder)
        try:
            size = newer.path.stat().st_size if newer.path.is_file() else 0
        except OSError as error:
            raise UpdateRefused("stick_gone", str(error.strerror)) from error
        if size != newer.installer.size:
            raise UpdateRefused("cut", newer.installer.file)
        return newer

    def bring(self, newer: Newer, watch: Watch) -> None:
        """Copy a release's file to this computer, test it there, and put the release in its place. On any thread.

        Raises UpdateRefused and CopyStopped; then the program that is here is used as before.
        """
        if self._home is None:
            raise UpdateRefused("own_python")
        with refusals():
            self._kept.mkdir(parents=True, exist_ok=True)
            free = shutil.disk_usage(self._kept).free
        if 0 < free < newer.installer.size * _ROOM_FOR_IT:
            raise UpdateRefused("no_room")
        file = self._fetch(newer, watch)
        try:
            self._home.put(file, newer.release.version, watch)
        finally:
            self._sweep()

    def earlier(self) -> str:
        """Return the version that can be gone back to, or ""."""
        return self._home.earlier() if self._home is not None else ""

    def go_back(self) -> str:
        """Let the next start use the earlier release, and return its version. Raises UpdateRefused("no_earlier")."""
        version = self.earlier()
        if not version or self._home is None:
            raise UpdateRefused("no_earlier")
        self._home.go_back()
        return version

    def _fetch(self, newer: Newer, watch: Watch) -> Path:
        """Copy the file, then read back what was written: a stick and a disk may both lie."""
        part = self._kept / f".{newer.installer.file}.{os.urandom(4).hex()}.part"
        done, size = 0, newer.installer.size
        try:
            try:
                source = newer.path.open("rb")
            except OSError as error:
                raise UpdateRefused("stick_gone", str(error.strerror)) from error
            with source, refusals(), part.open("xb") as goal:
                for piece in pieces(source, "stick_gone"):
                    goal.write(piece)
                    done += len(piece)
                    if done > size:
                        raise UpdateRefused("damaged", "longer")
                    if not watch(done, size * 2):
                        raise CopyStopped
                sync(goal)
            if done != size:
                raise UpdateRefused("cut", newer.installer.file)
            with refusals():
                if _sha256(part) != newer.installer.sha256:
                    raise UpdateRefused("damaged", newer.installer.file)
                whole = self._kept / newer.installer.file
                part.replace(whole)
                sync_folder(self._kept)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        return whole

    def _sweep(self) -> None:
        """Take away what was fetched: it is in its place now, or was refused."""
        with suppress(OSError):
            for old in self._kept.iterdir():
                if old.is_file() and (old.name.endswith(".part") or old.suffix == ".deb"):
                    old.unlink(missing_ok=True)


def is_signed(content: bytes, signature: bytes, key: bytes) -> bool:
    """Say whether `signature`, in the letters of base64, is the one that the owner of `key` gave to `content`."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(key).verify(content, base64.b64decode(signature.strip(), validate=True))
    except (BadSignatureError, binascii.Error, ValueError):  # nacl's own mistakes are kinds of these
        return False
    return True


def release_key() -> bytes:
    """Return the key that releases are signed with, as it came with this build, or b"" when it has none."""
    try:
        lines = (resource_folder() / KEY_FILE).read_text(encoding="ascii").splitlines()
        words = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
        key = bytes.fromhex(words[0]) if words else b""
    except (OSError, ValueError):
        return b""
    return key if len(key) == _KEY_SIZE else b""


def _read(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most + 1)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
