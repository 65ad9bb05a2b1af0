"""Makes a sound file of a paper, and says where it is. It shows how far it is, and can be stopped."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.aloud import NoVoice, SoundStopped
from coprod_desktop.domain.copies import Watch
from coprod_desktop.domain.document import Document
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.services.pen import file_name
from coprod_desktop.services.sound import lines_of, write_sound
from coprod_desktop.ui.parts.page import Desk
from coprod_desktop.ui.parts.working import Working

translate = QCoreApplication.translate


class SoundMaker(Working):
    """Makes one file at a time. `made` brings its path, `told` a sentence about what came of it."""

    made = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("SoundMaker", "Stop making the sound"), parent)
        self.setObjectName("sound_maker")
        self._desk = desk
        self._say = desk.services.book.say
        self.ready.connect(self._is_made)
        self.broke.connect(self._is_not_made)

    def make(self, document: Document) -> None:
        """Make the sound file of a document, or say why that cannot be. A voice is enough: no loudspeaker is needed."""
        missing = self._desk.speech.missing()
        if missing.startswith("aloud.no_voice"):
            self.told.emit(self._say(missing))
            return
        lines, pace, language = lines_of(document), self._desk.looks.pace, document.language
        name = self._say("aloud.file", name=file_name(document)) + ".wav"
        files, speech, say = self._desk.files, self._desk.speech, self._say

        def job(watch: Watch) -> Path:
            def write(file: BinaryIO) -> None:
                write_sound(lines, speech, say, pace, file, language, watch)

            return files.keep_written(name, write)

        self.begin(translate("SoundMaker", "Making the sound file."), job)

    def end(self) -> None:
        """Stop, because the page or the window goes. Nothing of the file is left."""
        if self.busy:
            super().end()
            self.told.emit(translate("SoundMaker", "The sound file was stopped. Nothing of it is left."))

    def _is_made(self, path: Path) -> None:
        words = translate("SoundMaker", "The sound file is {name}. It is in the folder {folder}.")
        self.told.emit(words.format(name=path.name, folder=path.parent))
        self.made.emit(path)

    def _is_not_made(self, failure: Exception) -> None:
        if isinstance(failure, SoundStopped):
            words = translate("SoundMaker", "The sound file was stopped. Nothing of it is left.")
        elif isinstance(failure, NoVoice):
            words = self._say(f"aloud.{failure.code}")
        elif isinstance(failure, StorageTrouble):
            words = self._say(f"trouble.{failure.code}.what")
        else:
            raise failure
        self.told.emit(words)
