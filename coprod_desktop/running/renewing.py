"""Gives the open club's book its new key: today's book is kept as a copy, and then the closed book is written anew.

What takes time is done on another thread, while the window says what is being done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coprod_desktop.domain.errors import CopyStopped, StorageTrouble
from coprod_desktop.running.coming_back import keep_today
from coprod_desktop.ui.parts.page import Place

if TYPE_CHECKING:
    from coprod_desktop.running.front import Front
    from coprod_desktop.services.ports import Renewal

translate = QCoreApplication.translate


class Renewing:
    """The way to a new key. It ends with an open book, under its new key or under the one from before."""

    def __init__(self, front: Front) -> None:
        self._front = front

    def begin(self) -> None:
        """Give the open book the key that is ready for it. Nothing happens when none is."""
        club = self._front.club
        if club is None or club.window.work.busy:
            return
        renewal = club.services.new_key.take()
        if renewal is not None:
            keep_today(self._front, _title(), lambda _kept: self._write_anew(renewal))

    def _write_anew(self, renewal: Renewal) -> None:
        words = translate("Program", "The book is written anew, and then the copies on this computer.")
        self._front.step_behind().work.do(
            _title(),
            words,
            renewal.work,
            lambda _left: self._open(renewal, None),
            lambda failure: self._open(renewal, failure),
            stop=translate("Program", "Stop"),
            at_once=True,
        )

    def _open(self, renewal: Renewal, failure: object) -> None:
        """Open the book under the key that it has, and say which that is: trouble may come after the swap, too."""
        if isinstance(failure, Exception) and not isinstance(failure, StorageTrouble | CopyStopped):
            raise failure
        try:
            key = renewal.key_now()
        except StorageTrouble as trouble:
            self._front.show_trouble(trouble)
            return
        self._front.open_with(key, lambda: self._tell(renewal, failure))

    def _tell(self, renewal: Renewal, failure: object) -> None:
        club = self._front.club
        if club is None:
            return
        if club.services.new_key.is_done(renewal):
            club.window.go(Place("older_copies", extra="renewed"), from_door=True)
            return
        code = failure.code if isinstance(failure, StorageTrouble) else "stopped"
        club.window.go(Place("new_key", extra=code), from_door=True)


def _title() -> str:
    return translate("Program", "A new key for the book")
