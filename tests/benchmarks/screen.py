"""A screen that nobody sees, and how long a program takes until it is painted there and comes to rest.

The picture of the screen lies in a file (`Xvfb -fbdir`), so every program is watched in the same way, whatever it is
made of, and without a line of our own inside it.
"""

from __future__ import annotations

import mmap
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

SIZE = "1366x768x24"
LOOKS_A_SECOND = 200
EVERY = 211  # of the bytes of the screen, one is compared: no whole number of pixels, so every colour is seen
MUCH = 0.02  # of the screen: a cursor that blinks is less
AT_REST = 3.0  # seconds without much change
PATIENCE = 90.0  # seconds


@dataclass(frozen=True, slots=True)
class Start:
    """How a program started: milliseconds until it was painted and at rest, and the most memory it had, in MB."""

    took: float
    memory: float


class Screen:
    """A screen with the name `display`. Only on Linux."""

    def __init__(self, display: str, picture: mmap.mmap) -> None:
        self.display = display
        self._picture = picture

    def start(self, command: Sequence[str], env: Mapping[str, str]) -> Start:
        """Start a program, wait until it is painted and at rest, and end it. Raises TimeoutError when it never is."""
        nothing = self._seen()
        before = nothing
        began = time.perf_counter()
        program = subprocess.Popen(
            command,
            env={**env, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        changed = 0.0
        try:
            while not changed or time.perf_counter() - changed < AT_REST:
                now = self._seen()
                if now != before and _differ(before, now):
                    changed, before = time.perf_counter(), now
                if time.perf_counter() - began > PATIENCE:
                    raise TimeoutError(f"{command[0]} was not painted")
                time.sleep(1 / LOOKS_A_SECOND)
            return Start((changed - began) * 1000, memory_of(program.pid))
        finally:
            for how in (signal.SIGTERM, signal.SIGKILL):
                with suppress(ProcessLookupError):
                    os.killpg(program.pid, how)
                time.sleep(0.5)
            program.wait(20)
            self._wait_until_empty(nothing)

    def _seen(self) -> bytes:
        return self._picture[::EVERY]

    def _wait_until_empty(self, nothing: bytes) -> None:
        ends = time.perf_counter() + 10
        while _differ(nothing, self._seen()) and time.perf_counter() < ends:
            time.sleep(0.05)


def _differ(one: bytes, other: bytes) -> bool:
    """Say whether much of the screen has changed."""
    return sum(a != b for a, b in zip(one, other, strict=True)) > MUCH * len(one)


def memory_of(session: int) -> float:
    """Return the most memory that the programs of a session had, one added to the other, in MB."""
    most = 0
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, StopIteration, ValueError):
            if os.getsid(int(process.name)) == session:
                lines = (process / "status").read_text().splitlines()
                most += next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    return most / 1000


@contextmanager
def screen() -> Iterator[Screen]:
    """Give a screen that nobody sees. Needs Xvfb."""
    into, out = os.pipe()
    with tempfile.TemporaryDirectory(prefix="club-book-screen-") as folder:
        words = ["Xvfb", "-displayfd", str(out), "-screen", "0", SIZE, "-fbdir", folder, "-nolisten", "tcp", "-ac"]
        nowhere = subprocess.DEVNULL
        server = subprocess.Popen([*words, "-noreset"], pass_fds=(out,), stdin=nowhere, stderr=nowhere)
        os.close(out)
        try:
            with os.fdopen(into) as reader:
                number = reader.readline().strip()
            with (
                (Path(folder) / "Xvfb_screen0").open("rb") as file,
                mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as picture,
            ):
                yield Screen(f":{number}", picture)
        finally:
            server.terminate()
            server.wait(20)
