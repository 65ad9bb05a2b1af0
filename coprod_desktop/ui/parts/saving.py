"""Saves finished papers while the window goes on. Each file is whole, or not there at all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.values import dataclass
from coprod_desktop.ui.parts.laying_out import SHOWN_AFTER
from coprod_desktop.ui.parts.page import Desk
from coprod_desktop.ui.parts.working import Working

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Kept:
    """What became of the files: where those are that were saved, how many there should be, and what went wrong."""

    paths: list[Path]
    wanted: int
    trouble: StorageTrouble | None = None


class Saving(Working):
    """Saves some files at a time. `saved` brings their paths when all are there, `told` a sentence when they are not.

    After Stop, or when the disk says no, the files that are finished stay.
    """

    saved = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("Saving", "Stop saving"), parent)
        self.setObjectName("saving")
        self._files = desk.files
        self._say = desk.services.book.say
        self.ready.connect(self._is_done)
        self.broke.connect(self._is_broken)

    def save(self, papers: Sequence[tuple[str, bytes]]) -> None:
        """Save papers, each under its name. While some are being saved, nothing happens."""
        files = self._files

        def job(watch: Watch) -> _Kept:
            paths: list[Path] = []
            for number, (name, content) in enumerate(papers):
                if not watch(number, len(papers)):
                    break

                def write(file: BinaryIO, content: bytes = content) -> None:
                    file.write(content)

                try:
                    paths.append(files.keep_written(name, write))
                except StorageTrouble as trouble:
                    return _Kept(paths, len(papers), trouble)
            return _Kept(paths, len(papers))

        self.begin(translate("Saving", "Saving."), job, show_after=SHOWN_AFTER)

    def _is_done(self, kept: _Kept) -> None:
        if kept.trouble is None and len(kept.paths) == kept.wanted:
            self.saved.emit(kept.paths)
            return
        words = self._say(f"trouble.{kept.trouble.code}.what") if kept.trouble else translate("Saving", "Stopped.")
        if kept.wanted > 1:
            count = translate("Saving", "{count} of {all} files are saved.")
            words = f"{words}\n{count.format(count=len(kept.paths), all=kept.wanted)}"
        self.told.emit(words)

    def _is_broken(self, failure: Exception) -> None:
        raise failure
