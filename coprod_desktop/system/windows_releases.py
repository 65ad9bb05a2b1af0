"""Releases of the program on Windows. The setup program puts each into a folder of its own and moves the pictures last.

The setup program that brought the newest release is kept: it is also what goes back to the one before (`/BACK`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.errors import CopyStopped
from coprod_desktop.domain.updates import UpdateRefused
from coprod_desktop.system.stick_updates import Works

PROGRAM = "pythonw.exe"
Run = Callable[[Sequence[str]], int]
Known = Callable[[str], str]  # what Windows remembers of us: Release and Earlier are names of folders


class WindowsReleases:
    """The releases in `folder`. `run` runs a program to its end, `works` tries a release in its folder."""

    def __init__(self, folder: Path, kept: Path, known: Known, run: Run, works: Works) -> None:
        self._folder = folder
        self._kept = kept
        self._known = known
        self._run = run
        self._works = works

    def put(self, file: Path, version: str, watch: Watch) -> None:
        """Run the setup program without a word, and try what it brought; go back at once when that does not work.

        Raises UpdateRefused and CopyStopped.
        """
        if not watch(1, 2):
            raise CopyStopped
        if self._run((str(file), "/S")):
            raise UpdateRefused("not_changed", "setup")
        if not self._works(self._folder / self._known("Release"), lambda: True):
            self._run((str(file), "/S", "/BACK"))
            raise UpdateRefused("not_working", version)
        for old in self._kept.glob("*.exe"):
            if old != file:
                with suppress(OSError):
                    old.unlink()

    def earlier(self) -> str:
        """Return the version that was used before, when it and the way back to it are still here, else ""."""
        name = self._known("Earlier")
        here = name and (self._folder / name / PROGRAM).is_file() and self._setup() is not None
        return name.partition("-")[0] if here else ""

    def go_back(self) -> None:
        """Let the Start menu lead to the release from before. Raises UpdateRefused."""
        setup = self._setup()
        if setup is None or not self.earlier():
            raise UpdateRefused("no_earlier")
        if self._run((str(setup), "/S", "/BACK")):
            raise UpdateRefused("not_changed", "setup")

    def _setup(self) -> Path | None:
        return next(iter(sorted(self._kept.glob("*-setup.exe"))), None)
