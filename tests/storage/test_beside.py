"""What is done beside something else is waited for, and its trouble is not lost."""

from __future__ import annotations

from threading import Event, current_thread

import pytest

from coprod_desktop.storage.beside import Beside


def test_it_is_done_on_another_thread_and_waited_for() -> None:
    go_on = Event()

    def work() -> str:
        assert go_on.wait(10)
        return current_thread().name

    with Beside(work) as beside:
        go_on.set()
    assert beside.found() == "beside"


def test_its_trouble_comes_when_it_is_asked() -> None:
    def work() -> int:
        raise OSError(5, "no")

    with Beside(work) as beside:
        pass
    with pytest.raises(OSError, match="no"):
        beside.found()


def test_trouble_inside_comes_first_and_still_waits() -> None:
    done = []
    with pytest.raises(ValueError, match="inside"), Beside(lambda: done.append(1)):
        raise ValueError("inside")
    assert done == [1]
