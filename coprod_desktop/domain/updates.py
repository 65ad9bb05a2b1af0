"""What is known of a newer Our Club Book on a stick: its list, and whether it fits this computer. No files, no keys."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.values import dataclass

FORMAT = 1
LARGEST_LIST = 65_536  # bytes
_LARGEST_FILE = 1_000_000_000  # bytes
_LONGEST_WORDS = 300  # letters
_VERSION = late_pattern(r"([0-9]{1,4})\.([0-9]{1,4})\.([0-9]{1,4})")
_NAME = late_pattern(r"[A-Za-z0-9][A-Za-z0-9._+~-]{0,99}")
_HASH = late_pattern(r"[0-9a-f]{64}")


class UpdateRefused(Exception):
    """What is on the stick is not taken. `code` says why; nothing was changed.

    Codes: no_key, own_python, not_signed, damaged, cut, newer_list, same, older, other_computer, not_working, no_room,
    stick_gone, no_earlier, not_changed.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Computer:
    """What this program runs on. `system` is "debian" or "windows", `machine` is "amd64" or another kind."""

    version: str
    system: str
    machine: str


@dataclass(frozen=True, slots=True)
class Installer:
    """One file that brings a release to one kind of computer. `size` is in bytes."""

    system: str
    machine: str
    file: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """A release on a stick: its version, what is new in one plain sentence, and a file for each kind of computer."""

    version: str
    new: str
    installers: tuple[Installer, ...]


@dataclass(frozen=True, slots=True)
class Newer:
    """A release that fits this computer: what is new, and the file in the folder on the stick."""

    release: Release
    installer: Installer
    folder: Path

    @property
    def path(self) -> Path:
        """Where the file is on the stick."""
        return self.folder / self.installer.file


def in_order(version: str) -> tuple[int, int, int]:
    """Return a version as numbers that can be compared. Raises ValueError when it is none."""
    found = _VERSION.fullmatch(version)
    if found is None:
        raise ValueError(version)
    return int(found[1]), int(found[2]), int(found[3])


def read_list(content: bytes) -> Release:
    """Return the release that a list tells of. Raises UpdateRefused: damaged, or newer_list for one of another kind."""
    try:
        found: dict[str, Any] = json.loads(content)
        if int(found["format"]) > FORMAT:
            raise UpdateRefused("newer_list")
        version, new = str(found["version"]), str(found["new"])
        in_order(version)
        if not 0 < len(new) <= _LONGEST_WORDS or not new.isprintable():
            raise ValueError("new")
        return Release(version, new, tuple(_installer(one) for one in found["installers"]))
    except (ValueError, KeyError, TypeError, RecursionError) as wrong:
        raise UpdateRefused("damaged", "list") from wrong


def _installer(found: dict[str, Any]) -> Installer:
    one = Installer(
        system=str(found["system"]),
        machine=str(found["machine"]),
        file=str(found["file"]),
        size=int(found["size"]),
        sha256=str(found["sha256"]),
    )
    if not _NAME.fullmatch(one.file) or not _HASH.fullmatch(one.sha256) or not 0 < one.size <= _LARGEST_FILE:
        raise ValueError(one.file)
    return one


def write_list(release: Release) -> bytes:
    """Return the list of a release, as `read_list` reads it. Raises UpdateRefused when it would not."""
    installers = [
        {"system": one.system, "machine": one.machine, "file": one.file, "size": one.size, "sha256": one.sha256}
        for one in release.installers
    ]
    whole = {"format": FORMAT, "version": release.version, "new": release.new, "installers": installers}
    content = (json.dumps(whole, indent=2, ensure_ascii=False) + "\n").encode()
    if read_list(content) != release:
        raise UpdateRefused("damaged", "list")
    return content


def fitting(release: Release, computer: Computer) -> Installer:
    """Return the file that brings this release to this computer. Raises UpdateRefused: same, older, other_computer."""
    theirs, ours = in_order(release.version), in_order(computer.version)
    if theirs == ours:
        raise UpdateRefused("same", release.version)
    if theirs < ours:
        raise UpdateRefused("older", release.version)
    for one in release.installers:
        if (one.system, one.machine) == (computer.system, computer.machine):
            return one
    raise UpdateRefused("other_computer", f"{computer.system} {computer.machine}")
