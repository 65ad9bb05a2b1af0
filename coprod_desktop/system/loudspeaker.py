"""Plays a sound through the loudspeaker of a Linux desktop, with the program that the desktop has for it.

A program of its own is silent the moment it is ended, and no driver can hold up the window. The sound is never
written to the disk: it lies in memory that only the player is given.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from typing import TYPE_CHECKING

from coprod_desktop.domain.aloud import NoVoice, Sound

if TYPE_CHECKING:
    import subprocess

LATE = 90  # milliseconds from the start of a player until the first sound comes out
TAIL = 150  # milliseconds after which a player has played all, also when it takes longer to say so: some take seconds

_ending: list[subprocess.Popen[bytes]] = []  # players that have played all and have not ended yet


def player(hertz: int) -> list[str]:
    """Return the command that plays samples from its input, or nothing when no player is installed."""
    rate = str(hertz)
    known = (
        ["paplay", "--raw", f"--rate={rate}", "--channels=1", "--format=s16le", "--latency-msec=60"],
        ["aplay", "-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", rate, "-"],
    )
    for command in known:
        path = shutil.which(command[0])
        if path:
            return [path, *command[1:]]
    return []


class ProgramPlaying:
    """A sound that another program plays. `start` is where in the sound it began, in milliseconds."""

    def __init__(self, process: subprocess.Popen[bytes], start: int, length: int) -> None:
        self._process = process
        self._start = start
        self._length = length
        self._since = time.monotonic()
        self._stopped = False

    @property
    def position(self) -> int:
        """How far it is, in milliseconds from the start of the sound."""
        return min(self._start + max(0, self._gone() - LATE), self._length)

    def _gone(self) -> int:
        """Return how many milliseconds ago it was started."""
        return round((time.monotonic() - self._since) * 1000)

    @property
    def done(self) -> bool:
        """Whether it has come to its end or was stopped."""
        if self._process.poll() is not None:
            return True
        if self._start + self._gone() < self._length + LATE + TAIL:
            return False
        if self._process not in _ending:
            _ending.append(self._process)
        return True

    @property
    def heard(self) -> bool:
        """Whether the player had no complaint."""
        return self._stopped or self._process.poll() in (None, 0)

    def stop(self) -> None:
        """Be silent at once."""
        self._stopped = True
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()


def play(sound: Sound, start: int = 0) -> ProgramPlaying:
    """Start to play `sound` from `start` milliseconds on. Raises NoVoice when there is no player."""
    import subprocess

    _ending[:] = [one for one in _ending if one.poll() is None]
    command = player(sound.hertz)
    if not command or sys.platform != "linux":
        raise NoVoice("no_player")
    memory = os.memfd_create("sound")
    with os.fdopen(memory, "w+b") as samples:
        samples.write(sound.after(start))
        samples.seek(0)
        try:
            process = subprocess.Popen(command, stdin=samples, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except OSError as error:
            raise NoVoice("no_player") from error
    return ProgramPlaying(process, start, sound.length)
