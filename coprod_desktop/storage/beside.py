"""Does one thing beside another, where both are work for a library that lets go of Python meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Beside(Generic[Result]):
    """Does `work` on a thread of its own while the `with` lasts, and waits for it at its end.

    `found` then returns what `work` returned, or raises what it raised. Trouble inside the `with` comes first.
    """

    def __init__(self, work: Callable[[], Result]) -> None:
        self._work = work
        self._results: list[Result] = []
        self._trouble: BaseException | None = None
        self._thread = Thread(target=self._do, name="beside")

    def found(self) -> Result:
        """Return what was found, or raise what went wrong."""
        if self._trouble is not None:
            raise self._trouble
        return self._results[0]

    def _do(self) -> None:
        try:
            self._results.append(self._work())
        except BaseException as trouble:
            self._trouble = trouble

    def __enter__(self) -> Beside[Result]:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join()
