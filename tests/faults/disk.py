"""A disk that forgets: from a record of every change, the files as a power cut would leave them.

What was synced is there. Of what was not, nothing is sure: all of it may be there, none, or some sectors of it. Names
become sure when their folder is synced, in the order in which they were given. On a stick (FAT) the size of a file is
kept with its name, so that a file that was renamed and not synced again may be there with nothing in it.
"""

from __future__ import annotations

import random
import shutil
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

_HEAD = struct.Struct("<cQQIII")  # as in shim.c
SECTOR = 512  # bytes that a disk writes whole or not at all


class Luck(Enum):
    """What becomes of changes that were not synced."""

    NONE = "all that was not synced is gone"
    ALL = "all of it is there"
    SOME = "some sectors are there"


@dataclass(frozen=True, slots=True)
class Change:
    """One recorded change. `what` is a letter of shim.c; a note has its words in `first`."""

    what: str
    inode: int
    offset: int
    first: str
    second: str
    content: bytes


def read_changes(path: Path) -> Iterator[Change]:
    """Return what the shim wrote down, in order."""
    with path.open("rb") as file:
        while head := file.read(_HEAD.size):
            what, inode, offset, first, second, count = _HEAD.unpack(head)
            texts = [file.read(length).decode("utf-8", "surrogateescape") for length in (first, second)]
            yield Change(what.decode(), inode, offset, *texts, file.read(count))


@dataclass(slots=True)
class _File:
    """What is sure of a file, and what has been written since. `size_is_sure` is about FAT alone."""

    sure: bytearray = field(default_factory=bytearray)
    since: list[Change] = field(default_factory=list)
    size_is_sure: bool = True

    def sync(self) -> None:
        for change in self.since:
            _apply(self.sure, change)
        self.since.clear()
        self.size_is_sure = True

    def after(self, luck: Luck, dice: random.Random) -> bytes:
        content = bytearray(self.sure)
        for change in self.since:
            if luck is Luck.ALL:
                _apply(content, change)
            elif luck is Luck.SOME:
                _apply_some(content, change, dice)
        return bytes(content)


class Disk:
    """The files below one folder, as a disk holds them. `fat` is the part of it that is a stick."""

    def __init__(self, folder: Path, fat: Path) -> None:
        self._folder = folder
        self._fat = f"{fat}/"
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._since: list[Change] = []
        self._folders = {str(one) for one in folder.rglob("*") if one.is_dir()}
        for path in (one for one in folder.rglob("*") if one.is_file()):
            inode = path.stat().st_ino
            self._files[inode] = _File(bytearray(path.read_bytes()))
            self._names[str(path)] = inode

    def change(self, change: Change) -> None:
        """Take in one change."""
        match change.what:
            case "c":
                self._files[change.inode] = _File()
                self._since.append(change)
            case "w" | "t":
                self._files[change.inode].since.append(change)
            case "s":
                self._files[change.inode].sync()
            case "m":
                if change.second.startswith(self._fat):
                    self._files[change.inode].size_is_sure = False
                self._since.append(change)
            case "u":
                self._since.append(change)
            case "k":
                self._folders.add(change.first)
            case "d":
                self._sync_folder(change.first)

    def lay_out(self, goal: Path, luck: Luck, dice: random.Random) -> None:
        """Write the files into the empty folder `goal` as they are after a power cut at this moment."""
        shutil.rmtree(goal, ignore_errors=True)
        names = dict(self._names)
        count = {Luck.NONE: 0, Luck.ALL: len(self._since)}.get(luck, dice.randint(0, len(self._since)))
        for change in self._since[:count]:
            _rename(names, change)
        for folder in sorted(self._folders):
            (goal / Path(folder).relative_to(self._folder)).mkdir(parents=True, exist_ok=True)
        for name, inode in names.items():
            file = self._files[inode]
            lost = name.startswith(self._fat) and not file.size_is_sure and luck is not Luck.ALL
            path = goal / Path(name).relative_to(self._folder)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"" if lost else file.after(luck, dice))

    def _sync_folder(self, folder: str) -> None:
        """Make sure of every name in a folder; of those given before in other folders too, as journals do."""
        last = max((n for n, one in enumerate(self._since) if str(Path(one.first).parent) == folder), default=-1)
        for change in self._since[: last + 1]:
            _rename(self._names, change)
        del self._since[: last + 1]


def _apply(content: bytearray, change: Change) -> None:
    if change.what == "t":
        del content[change.offset :]
        content.extend(bytes(change.offset - len(content)))
        return
    content.extend(bytes(max(0, change.offset - len(content))))
    content[change.offset : change.offset + len(change.content)] = change.content


def _apply_some(content: bytearray, change: Change, dice: random.Random) -> None:
    if change.what == "t":
        if dice.random() < 0.5:
            _apply(content, change)
        return
    for start in range(0, len(change.content), SECTOR):
        if dice.random() < 0.5:
            piece = change.content[start : start + SECTOR]
            _apply(content, Change("w", change.inode, change.offset + start, "", "", piece))


def _rename(names: dict[str, int], change: Change) -> None:
    if change.what == "c":
        names[change.first] = change.inode
    elif change.what == "u":
        names.pop(change.first, None)
    elif change.what == "m":
        names.pop(change.first, None)
        names[change.second] = change.inode
