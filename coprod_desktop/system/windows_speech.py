"""Speaks with the voice that every Windows has (SAPI 5), and plays it through winmm. No other program is needed.

SAPI speaks into memory, faster than a person listens, and tells when each word starts. Each call lives on the thread
that makes it, from CoInitializeEx to CoUninitialize.
"""

from __future__ import annotations

import ctypes
import math
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from coprod_desktop.domain.aloud import NoVoice, Sound, spread
from coprod_desktop.services.ports import Playing

HERTZ = 22050
USUAL = 175  # words a minute that a voice of SAPI speaks at rate 0; each step is the tenth root of three

_ANY_THREAD = 0  # COINIT_MULTITHREADED
_IN_THIS_PROCESS = 1  # CLSCTX_INPROC_SERVER
_PLAIN_WORDS = 0x10  # SPF_IS_NOT_XML
_WORD = 5  # SPEI_WORD_BOUNDARY
_INTEREST = 1 << _WORD | 1 << 30 | 1 << 33  # the two last are what SPFEI adds to every interest
_EVENTS = 64  # fetched at once
_WAVE, _SAMPLES, _DONE = 1, 2, 1  # WAVE_FORMAT_PCM, TIME_SAMPLES, WHDR_DONE
_MAPPER = 0xFFFFFFFF  # whichever loudspeaker Windows is set to

# Where each method stands in its interface: sapi51.h, which no release of Windows has changed.
_RELEASE, _SET_INTEREST, _GET_EVENTS, _SET_OUTPUT, _SPEAK, _SET_RATE = 2, 10, 11, 13, 20, 28
_SET_BASE_STREAM = 15
_VOICE = "96749377-3391-11d2-9ee3-00c04f797396", "6c44df74-72b9-4992-a1ec-ef996e0422d4"
_STREAM = "715d9c59-4442-11d2-9605-00c04f8ee628", "12e3cca9-7518-44c5-a5e7-ba5a79cb929e"
_WAVE_FORMAT = "c31adbae-527f-4ff5-a230-f62bb61ff70c"


class _Format(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (
        ("tag", ctypes.c_uint16),
        ("channels", ctypes.c_uint16),
        ("hertz", ctypes.c_uint32),
        ("bytes_a_second", ctypes.c_uint32),
        ("align", ctypes.c_uint16),
        ("bits", ctypes.c_uint16),
        ("more", ctypes.c_uint16),
    )


class _Event(ctypes.Structure):
    _fields_ = (
        ("id", ctypes.c_uint16),
        ("kind", ctypes.c_uint16),
        ("stream", ctypes.c_uint32),
        ("offset", ctypes.c_uint64),  # bytes of samples before it
        ("length", ctypes.c_size_t),
        ("place", ctypes.c_ssize_t),  # of the letter in the text, from 0, in units of UTF-16
    )


class _Header(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.c_void_p),
        ("length", ctypes.c_uint32),
        ("recorded", ctypes.c_uint32),
        ("user", ctypes.c_size_t),
        ("flags", ctypes.c_uint32),
        ("loops", ctypes.c_uint32),
        ("next", ctypes.c_void_p),
        ("reserved", ctypes.c_size_t),
    )


class _Time(ctypes.Structure):
    _fields_ = (("kind", ctypes.c_uint32), ("value", ctypes.c_uint32), ("rest", ctypes.c_uint32))


def _library(name: str) -> Any:
    return ctypes.WinDLL(name)  # type: ignore[attr-defined,unused-ignore]


def _guid(words: str) -> Any:
    return ctypes.create_string_buffer(UUID(words).bytes_le, 16)


def wave_format(hertz: int) -> _Format:
    """Return the format of our samples as Windows wants it."""
    return _Format(_WAVE, 1, hertz, hertz * 2, 2, 16, 0)


def rate_of(pace: int) -> int:
    """Return the rate of SAPI, from -10 to 10, at which a voice speaks about so many words a minute."""
    return max(-10, min(10, round(10 * math.log(pace / USUAL, 3))))


class _Object:
    """One COM object. Its methods are called by where they stand. A call that Windows refuses raises NoVoice."""

    def __init__(self, address: int) -> None:
        self.address = address

    def call(self, number: int, *given: Any) -> None:
        """Call a method that takes what is given and answers with a HRESULT."""
        table = ctypes.cast(self.address, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
        prototype: Callable[..., Any] = getattr(ctypes, "WINFUNCTYPE")(  # noqa: B009 - mypy on Linux knows no WINFUNCTYPE
            ctypes.c_long, ctypes.c_void_p, *(type(one) for one in given)
        )
        if prototype(table[number])(self.address, *given) < 0:
            raise NoVoice("no_voice")

    def release(self) -> None:
        """Tell Windows that nobody needs the object any more."""
        table = ctypes.cast(self.address, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
        prototype = getattr(ctypes, "WINFUNCTYPE")(ctypes.c_ulong, ctypes.c_void_p)  # noqa: B009 - as above
        prototype(table[_RELEASE])(self.address)


@contextmanager
def _com() -> Iterator[Callable[[tuple[str, str]], _Object]]:
    """Make COM ready on this thread and give what makes objects. All of them are let go at the end."""
    ole = _library("ole32")
    ready = ole.CoInitializeEx(None, _ANY_THREAD) >= 0
    made: list[_Object] = []

    def make(ids: tuple[str, str]) -> _Object:
        found = ctypes.c_void_p()
        kind, face = (_guid(one) for one in ids)
        if ole.CoCreateInstance(kind, None, _IN_THIS_PROCESS, face, ctypes.byref(found)) < 0 or not found.value:
            raise NoVoice("no_voice")
        made.append(_Object(found.value))
        return made[-1]

    try:
        yield make
    finally:
        for one in reversed(made):
            one.release()
        if ready:
            ole.CoUninitialize()


class WindowsSpeech:
    """The voice of SAPI, heard through winmm."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()
        self._missing: str | None = None

    def missing(self) -> str:
        """Say whether a voice or a loudspeaker is missing. Windows is asked once, and again while one is."""
        if self._missing != "":
            self._missing = ""
            try:
                self.speak("a", 180)
            except (NoVoice, OSError):
                self._missing = "aloud.no_voice_windows"
            else:
                if not _library("winmm").waveOutGetNumDevs():
                    self._missing = "aloud.no_player_windows"
        return self._missing

    def speak(self, text: str, pace: int, language: str = "en-GB") -> Sound:
        """Return `text` as sound, in the voice that this Windows is set to. Raises NoVoice."""
        with self._one_at_a_time, _com() as make:
            voice, stream = make(_VOICE), make(_STREAM)
            memory = _Memory()
            try:
                sound_format = wave_format(HERTZ)
                base = ctypes.c_void_p(memory.address)
                stream.call(_SET_BASE_STREAM, base, _guid(_WAVE_FORMAT), ctypes.pointer(sound_format))
                voice.call(_SET_OUTPUT, ctypes.c_void_p(stream.address), ctypes.c_int(0))
                voice.call(_SET_INTEREST, ctypes.c_uint64(_INTEREST), ctypes.c_uint64(_INTEREST))
                voice.call(_SET_RATE, ctypes.c_long(rate_of(pace)))
                voice.call(_SPEAK, ctypes.c_wchar_p(text), ctypes.c_uint32(_PLAIN_WORDS), ctypes.c_void_p())
                words = list(_words(voice, text))
                samples = memory.content()
                voice.call(_SET_OUTPUT, ctypes.c_void_p(), ctypes.c_int(0))
            finally:
                memory.release()
        sound = Sound(samples[: len(samples) // 2 * 2], HERTZ, tuple(words))
        return sound if words else Sound(sound.samples, HERTZ, spread(text, sound.length))

    def play(self, sound: Sound, start: int = 0) -> Playing:
        """Start to play a sound. Raises NoVoice when there is no loudspeaker."""
        return WavePlaying(sound, start)


def _words(voice: _Object, text: str) -> Iterator[tuple[int, int]]:
    """Give when each word starts, and where it stands in the text."""
    events, fetched = (_Event * _EVENTS)(), ctypes.c_uint32()
    while True:
        fetched.value = 0
        voice.call(_GET_EVENTS, ctypes.c_uint32(_EVENTS), ctypes.pointer(events), ctypes.pointer(fetched))
        for event in events[: fetched.value]:
            if event.id == _WORD:
                yield event.offset * 1000 // (HERTZ * 2), letters_before(text, event.place)
        if fetched.value < _EVENTS:
            return


def letters_before(text: str, units: int) -> int:
    """Return where in `text` the letter stands that Windows counts as `units`: it counts some letters as two."""
    for place, letter in enumerate(text):
        if units <= 0:
            return place
        units -= 2 if ord(letter) > 0xFFFF else 1
    return len(text)


class _Memory:
    """A stream in memory that COM writes to."""

    def __init__(self) -> None:
        self._ole, self._kernel = _library("ole32"), _library("kernel32")
        self._kernel.GlobalLock.restype = ctypes.c_void_p
        self._kernel.GlobalLock.argtypes = self._kernel.GlobalUnlock.argtypes = (ctypes.c_void_p,)
        self._kernel.GlobalSize.restype = ctypes.c_size_t
        self._kernel.GlobalSize.argtypes = (ctypes.c_void_p,)
        found = ctypes.c_void_p()
        if self._ole.CreateStreamOnHGlobal(None, 1, ctypes.byref(found)) < 0 or not found.value:
            raise NoVoice("no_voice")
        self.address = found.value

    def content(self) -> bytes:
        """Return what was written."""
        block, size = ctypes.c_void_p(), ctypes.c_uint64()
        stream = _Object(self.address)
        stream.call(5, ctypes.c_int64(0), ctypes.c_uint32(2), ctypes.pointer(size))  # Seek to the end says how much
        if self._ole.GetHGlobalFromStream(ctypes.c_void_p(self.address), ctypes.byref(block)) < 0:
            raise NoVoice("no_voice")
        held = min(size.value, self._kernel.GlobalSize(block))
        start = self._kernel.GlobalLock(block)
        try:
            return ctypes.string_at(start, held) if start else b""
        finally:
            self._kernel.GlobalUnlock(block)

    def release(self) -> None:
        """Let the stream go, and its memory with it."""
        _Object(self.address).release()


class WavePlaying:
    """A sound that winmm plays. Windows itself tells how far it is."""

    def __init__(self, sound: Sound, start: int) -> None:
        self._winmm = _library("winmm")
        self._start, self._length, self._hertz = start, sound.length, sound.hertz
        self._device = ctypes.c_void_p()
        self._samples = sound.after(start)
        self._header = _Header(ctypes.cast(ctypes.c_char_p(self._samples), ctypes.c_void_p).value, len(self._samples))
        self._last = start
        sound_format = wave_format(sound.hertz)
        opened = self._winmm.waveOutOpen(
            *(ctypes.byref(self._device), ctypes.c_uint32(_MAPPER), ctypes.byref(sound_format)),
            *(ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_uint32(0)),
        )
        if opened:
            raise NoVoice("no_player")
        size = ctypes.sizeof(_Header)
        self._winmm.waveOutPrepareHeader(self._device, ctypes.byref(self._header), size)
        self._winmm.waveOutWrite(self._device, ctypes.byref(self._header), size)

    @property
    def position(self) -> int:
        """How far it is, in milliseconds from the start of the sound."""
        if self._device:
            now = _Time(_SAMPLES)
            self._winmm.waveOutGetPosition(self._device, ctypes.byref(now), ctypes.sizeof(_Time))
            if now.kind == _SAMPLES:
                self._last = self._start + now.value * 1000 // self._hertz
        return min(self._last, self._length)

    @property
    def done(self) -> bool:
        """Whether it has come to its end or was stopped."""
        if self._device and self._header.flags & _DONE:
            self._close()
        return not self._device

    @property
    def heard(self) -> bool:
        """Whether it came out. Windows says so when the sound is opened, or never."""
        return True

    def stop(self) -> None:
        """Be silent at once."""
        if self._device:
            self._winmm.waveOutReset(self._device)
            self._close()

    def _close(self) -> None:
        self._winmm.waveOutUnprepareHeader(self._device, ctypes.byref(self._header), ctypes.sizeof(_Header))
        self._winmm.waveOutClose(self._device)
        self._device = ctypes.c_void_p()
