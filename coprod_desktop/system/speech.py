"""The voice and the loudspeaker of this computer, whichever system it has."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.services.silence import NoSpeech

if TYPE_CHECKING:
    from coprod_desktop.domain.aloud import Sound
    from coprod_desktop.services.ports import Playing, Speech


class Voice(Protocol):
    """Something that can speak."""

    def is_there(self) -> bool:
        """Say whether this computer has it."""

    def speak(self, text: str, pace: int, language: str = "en-GB") -> Sound:
        """Return `text` as sound. Raises NoVoice."""


class LinuxSpeech:
    """eSpeak NG, heard through the player of the desktop."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def missing(self) -> str:
        """Say what is missing: a voice, or a way to hear it."""
        from coprod_desktop.system import loudspeaker

        if not self._voice.is_there():
            return "aloud.no_voice"
        return "" if loudspeaker.player(22050) else "aloud.no_player"

    def speak(self, text: str, pace: int, language: str = "en-GB") -> Sound:
        """Return `text` as sound. Raises NoVoice."""
        return self._voice.speak(text, pace, language)

    def play(self, sound: Sound, start: int = 0) -> Playing:
        """Start to play a sound. Raises NoVoice."""
        from coprod_desktop.system import loudspeaker

        return loudspeaker.play(sound, start)


def speech_of_this_computer() -> Speech:
    """Return what this computer can say and play. On a system that we do not know, nothing."""
    if sys.platform == "win32":
        from coprod_desktop.system.windows_speech import WindowsSpeech

        return WindowsSpeech()
    if sys.platform == "linux":
        from coprod_desktop.system.espeak import EspeakVoice

        return LinuxSpeech(EspeakVoice())
    return NoSpeech()
