"""Speaks with eSpeak NG, the voice that Linux desktops bring for their screen readers.

Its library is asked directly, because only that tells when each word starts: the program `espeak-ng` does not.
It is loaded when the first line is read. It keeps one voice for the whole process, so one line is spoken at a time.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from typing import Any

from coprod_desktop.domain.aloud import NoVoice, Sound

LIBRARIES = ("libespeak-ng.so.1", "libespeak-ng.so")
LONGEST = 1200  # letters spoken at once: far more than a sentence has
SLOWER = 0.88  # plain words are short: at this share of the pace, they come out at the pace

# From speak_lib.h, whose numbers are the same in every release since 2015.
_SYNCHRONOUS, _DO_NOT_EXIT = 2, 0x8000
_RATE, _VOLUME = 1, 2
_SLOWEST = 80  # words a minute
_LOUD = 80  # of 200: as loud as it goes with no sample cut off
_UTF8, _WORD, _END = 1, 1, 0


class _Which(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("letters", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("message", ctypes.c_uint),
        ("place", ctypes.c_int),  # of the letter in the text, from 1
        ("length", ctypes.c_int),
        ("moment", ctypes.c_int),  # milliseconds
        ("sample", ctypes.c_int),
        ("user", ctypes.c_void_p),
        ("which", _Which),
    )


_Heard = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(_Event))


def library() -> ctypes.CDLL | None:
    """Return the library, or None when it is not installed."""
    if sys.platform == "win32":
        return None
    for name in LIBRARIES:
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    return None


class EspeakVoice:
    """The voice of eSpeak NG."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()
        self._library: ctypes.CDLL | None = None
        self._looked = False
        self._hertz = 0
        self._samples: list[bytes] = []
        self._words: list[tuple[int, int]] = []
        self._hear: Any = None  # kept, because the library goes on calling it

    def is_there(self) -> bool:
        """Say whether this computer has the voice. Loads it the first time: 20 milliseconds."""
        with self._one_at_a_time:
            return self._load() is not None

    def speak(self, text: str, pace: int, language: str = "en-GB") -> Sound:
        """Return `text` as sound. A language that it does not know is spoken as English. Raises NoVoice."""
        with self._one_at_a_time:
            voice = self._load()
            if voice is None:
                raise NoVoice("no_voice")
            self._choose(voice, language)
            voice.espeak_SetParameter(_RATE, max(_SLOWEST, round(pace * SLOWER)), 0)
            voice.espeak_SetParameter(_VOLUME, _LOUD, 0)
            self._samples, self._words = [], []
            letters = _safe(text)[:LONGEST].encode()
            if voice.espeak_Synth(letters, len(letters) + 1, 0, 0, 0, _UTF8, None, None):
                raise NoVoice("no_voice")
            return Sound(b"".join(self._samples), self._hertz, _in_order(self._words))

    def _load(self) -> ctypes.CDLL | None:
        if not self._looked:
            self._looked = True
            found = library()
            if found is not None:
                self._hertz = int(found.espeak_Initialize(_SYNCHRONOUS, 0, None, _DO_NOT_EXIT))
                if self._hertz > 0:
                    found.espeak_SetVoiceByName.argtypes = (ctypes.c_char_p,)
                    found.espeak_Synth.argtypes = (
                        *(ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_uint),
                        *(ctypes.c_void_p, ctypes.c_void_p),
                    )
                    self._hear = _Heard(self._heard)
                    found.espeak_SetSynthCallback(self._hear)
                    self._library = found
        return self._library

    def _choose(self, voice: ctypes.CDLL, language: str) -> None:
        whole = language.lower()
        for name in (whole, whole.split("-")[0], "en-gb", "en"):
            if voice.espeak_SetVoiceByName(name.encode()) == 0:
                return
        raise NoVoice("no_voice")

    def _heard(self, samples: int | None, count: int, events: Any) -> int:
        """Keep what the library has made, and go on."""
        if samples and count:
            self._samples.append(ctypes.string_at(samples, count * 2))
        number = 0
        while events[number].type != _END:
            event = events[number]
            if event.type == _WORD:
                self._words.append((event.moment, max(0, event.place - 1)))
            number += 1
        return 0


def _in_order(words: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return the words as they sound. Of a number, the library sometimes tells a place that was before: left out."""
    kept: list[tuple[int, int]] = []
    for moment, place in sorted(words):
        if not kept or place > kept[-1][1]:
            kept.append((moment, place))
    return tuple(kept)


def _safe(text: str) -> str:
    """Return `text` without what no voice can say: control letters, and letters beyond the common ones."""
    return "".join(one if one.isprintable() and ord(one) < 0x10000 else " " for one in text)
