"""What another program holds for a moment is tried again, and what no waiting mends is told at once."""

from __future__ import annotations

import errno

import pytest

from coprod_desktop.domain.patience import PATIENCE, patiently


class Time:
    """A clock that goes on only while somebody waits."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> None:
        self.seconds += seconds


class HeldFile:
    """A file that another program lets go after some seconds, as Windows tells of it."""

    def __init__(self, time: Time, until: float, winerror: int = 32) -> None:
        self.time = time
        self.until = until
        self.winerror = winerror
        self.tries = 0

    def rename(self) -> str:
        self.tries += 1
        if self.time.now() < self.until:
            trouble = PermissionError(errno.EACCES, "in use")
            trouble.winerror = self.winerror  # type: ignore[attr-defined] # Windows alone has it
            raise trouble
        return "renamed"


@pytest.mark.parametrize("winerror", [5, 32, 33])
@pytest.mark.parametrize("held", [0.0, 0.1, 2.0, PATIENCE - 1])
def test_a_file_that_is_held_for_some_seconds_is_renamed_after_them(held: float, winerror: int) -> None:
    time = Time()
    file = HeldFile(time, held, winerror)
    assert patiently(file.rename, time.now, time.wait) == "renamed"
    assert held <= time.seconds <= held + 0.6
    assert file.tries < 30


def test_a_file_that_stays_held_is_told_after_some_seconds() -> None:
    time = Time()
    with pytest.raises(PermissionError):
        patiently(HeldFile(time, 1000).rename, time.now, time.wait)
    assert PATIENCE - 0.6 <= time.seconds <= PATIENCE


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC, errno.EROFS, errno.EIO])
def test_what_no_waiting_mends_is_told_at_once(number: int) -> None:
    time = Time()
    tries = []

    def fail() -> None:
        tries.append(1)
        raise OSError(number, "no")

    with pytest.raises(OSError, match="no"):
        patiently(fail, time.now, time.wait)
    assert (len(tries), time.seconds) == (1, 0.0)
