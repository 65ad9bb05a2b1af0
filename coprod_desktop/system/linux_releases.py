"""Releases of the program in a person's own folder on Linux, beside the one that Debian's package put there for all.

Each is a folder of its own. One small file, `current`, names the folder that the next start uses and the one used
before; `installed` stands for the package's own. It is written last and whole, so that whatever is cut short, the
next start finds one release or the other. packaging/linux/our-club-book.sh reads it.
"""

from __future__ import annotations

import lzma
import os
import shutil
import tarfile
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.errors import CopyStopped
from coprod_desktop.domain.updates import UpdateRefused, in_order
from coprod_desktop.system.lasting import pieces, refusals, sync, sync_folder, write_whole
from coprod_desktop.system.stick_updates import Works

CURRENT = "current"
INSTALLED = "installed"  # the release that Debian's package put there
WHOLE = "whole"  # the file that stands in a release of which everything is there
PROGRAM = "our-club-book"
_INSIDE = PurePosixPath("usr/lib") / PROGRAM  # of the package
_AR = b"!<arch>\n"
_AR_HEAD = 60  # bytes before each part of a package


class LinuxReleases:
    """The releases in `room`. `installed` is the version of the package; `works` tries a release in its folder.

    `running` is the name of the folder that this program runs from, which is left alone while it does.
    """

    def __init__(self, room: Path, installed: str, works: Works, running: str = INSTALLED) -> None:
        self._room = room
        self._installed = installed
        self._works = works
        self._running = running

    def put(self, file: Path, version: str, watch: Watch) -> None:
        """Unpack a package beside what is there, try it, and let the next start use it.

        Raises UpdateRefused and CopyStopped; then the next start uses what this one did.
        """
        made = self._room / f"{version}-{os.urandom(2).hex()}"
        try:
            with refusals():
                self._room.mkdir(parents=True, exist_ok=True)
                sync_folder(self._room.parent)
                self._sweep()
                made.mkdir()
                sync_folder(self._room)
                self._unpack(file, made, watch)
            if not (made / PROGRAM).is_file():
                raise UpdateRefused("damaged", "no program in it")
            works = self._works(made, lambda: watch(1, 1))
            if not watch(1, 1):
                raise CopyStopped
            if not works:
                raise UpdateRefused("not_working", version)
            with refusals():
                write_whole(made / WHOLE, b"")
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
        with refusals():
            self._point(made.name, self._used()[0])
        with suppress(OSError):
            self._sweep()  # what is left over goes at the next update

    def earlier(self) -> str:
        """Return the version that was used before, when it is still here, else ""."""
        name = self._used()[1]
        return self._version(name) if self._is_here(name) else ""

    def go_back(self) -> None:
        """Let the next start use the release from before; the one of now becomes the one from before."""
        now, before = self._used()
        if not self._is_here(before):
            raise UpdateRefused("no_earlier")
        with refusals():
            self._point(before, now)

    def _used(self) -> tuple[str, str]:
        """Return the names of the release that is used and of the one before, "" for none."""
        try:
            lines = (self._room / CURRENT).read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            lines = []
        now, before = ([*lines, "", ""])[:2]
        return (now if self._is_here(now) else INSTALLED), before

    def _is_here(self, name: str) -> bool:
        """Say whether the next start could use a release: it is whole, and newer than the package's own."""
        if name == INSTALLED:
            return True
        if not name or "/" in name or not (self._room / name / WHOLE).is_file():
            return False
        try:
            return in_order(self._version(name)) > in_order(self._installed)
        except ValueError:
            return False

    def _version(self, name: str) -> str:
        return self._installed if name == INSTALLED else name.partition("-")[0]

    def _point(self, now: str, before: str) -> None:
        write_whole(self._room / CURRENT, f"{now}\n{before}\n".encode())

    def _sweep(self) -> None:
        """Take away what neither the next start nor going back uses."""
        wanted = {*self._used(), CURRENT, self._running}
        for one in self._room.iterdir():
            if one.name not in wanted:
                if one.is_dir():
                    shutil.rmtree(one)
                else:
                    one.unlink()

    def _unpack(self, file: Path, goal: Path, watch: Watch) -> None:
        """Write the program's folder out of a Debian package. Raises UpdateRefused("damaged") and CopyStopped."""
        size = file.stat().st_size
        folders = {goal}
        try:
            with file.open("rb") as package, _contents(package) as packed:
                for member in packed:
                    if not watch(size + package.tell(), size * 2):
                        raise CopyStopped
                    name = PurePosixPath(member.name)
                    if member.isdir() or not name.is_relative_to(_INSIDE):
                        continue
                    inside = name.relative_to(_INSIDE)
                    source = packed.extractfile(member) if member.isreg() else None
                    if source is None or ".." in inside.parts:
                        raise UpdateRefused("damaged", member.name)
                    path = goal / inside
                    path.parent.mkdir(parents=True, exist_ok=True)
                    folders.update((path.parent, *(one for one in path.parent.parents if one.is_relative_to(goal))))
                    _write(source, path, runnable=bool(member.mode & 0o100))
        except (tarfile.TarError, lzma.LZMAError, EOFError, ValueError) as wrong:
            raise UpdateRefused("damaged", type(wrong).__name__) from wrong
        for folder in folders:
            sync_folder(folder)


def _write(source: object, path: Path, *, runnable: bool) -> None:
    with path.open("xb") as out:
        for piece in pieces(source, "damaged"):  # type: ignore[arg-type]  # a file out of an archive reads as one
            out.write(piece)
        path.chmod(0o755 if runnable else 0o644)
        sync(out)


def _contents(package: BinaryIO) -> tarfile.TarFile:
    """Return the archive of files in an open Debian package. Raises UpdateRefused("damaged") when there is none."""
    if package.read(len(_AR)) != _AR:
        raise UpdateRefused("damaged", "no package")
    while len(head := package.read(_AR_HEAD)) == _AR_HEAD:
        if head.startswith(b"data.tar"):
            return tarfile.open(fileobj=package, mode="r|xz" if b".xz" in head[:16] else "r|")
        size = int(head[48:58])
        package.seek(size + size % 2, os.SEEK_CUR)
    raise UpdateRefused("damaged", "no files in it")
