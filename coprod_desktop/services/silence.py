"""The voice of a computer that has none. It stands by itself because every start needs it, and nothing else here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_desktop.domain.aloud import NoVoice, Sound

if TYPE_CHECKING:
    from coprod_desktop.services.ports import Playing


class NoSpeech:
    """A computer with no voice. Asked to speak, it raises NoVoice."""

    def missing(self) -> str:
        """Say that there is no voice."""
        return "aloud.no_voice"

    def speak(self, text: str, pace: int, language: str = "en-GB") -> Sound:
        """Raise NoVoice."""
        raise NoVoice("no_voice")

    def play(self, sound: Sound, start: int = 0) -> Playing:
        """Raise NoVoice."""
        raise NoVoice("no_player")
