"""Reads the page aloud, or a part of it, when somebody asks for it; and never else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from coprod_desktop.domain.aloud import next_pace

if TYPE_CHECKING:
    from coprod_desktop.ui.parts.aloud import Passage
    from coprod_desktop.ui.parts.page import Desk, Page
    from coprod_desktop.ui.shell.reader import Reader
    from coprod_desktop.ui.shell.reading_bar import ReadingBar

translate = QCoreApplication.translate


class ReadAloud(QObject):
    """Starts and stops the reading, and does what the bar says. `changed` is sent when it starts and when it ends.

    `tell` shows a sentence that stays until it is closed. What reads is loaded when it is first wanted, and only then
    is the bar asked for.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, bar: Callable[[], ReadingBar], tell: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._make_bar = bar
        self._tell = tell
        self._reader: Reader | None = None
        self._before: QWidget | None = None

    @cached_property
    def _bar(self) -> ReadingBar:
        bar = self._make_bar()
        bar.pressed.connect(self._pressed)
        return bar

    @property
    def reading(self) -> bool:
        """Whether something is being read, or waits."""
        return self._reader is not None and self._reader.reading

    @property
    def reader(self) -> Reader | None:
        """What reads, or None before the first time."""
        return self._reader

    def read_page(self, page: Page) -> None:
        """Read a page: from the part that somebody went to with the keyboard, else from its title."""
        from coprod_desktop.ui.parts.aloud import passages_of, starting_at

        passages = page.passages()
        if passages is None:
            passages = passages_of(page)
        here = page.focusWidget()
        chosen = here if here is not None and here is not page.first_focus() else None
        self.read(passages, starting_at(passages, chosen))

    def read(self, passages: Sequence[Passage], at: int = 0) -> None:
        """Read passages aloud, or say why that cannot be."""
        from coprod_desktop.ui.shell.reader import Reader

        self.stop()
        if not passages:
            self._tell(translate("ReadAloud", "This page is not read aloud."))
            return
        missing = self._desk.speech.missing()
        if missing:
            self._tell(self._desk.services.book.say(missing))
            return
        if self._reader is None:
            self._reader = Reader(self._desk.speech, self._desk.services.book.say, parent=self)
            self._reader.changed.connect(self._show)
            self._reader.broke.connect(self._broke)
        self._before = QApplication.focusWidget()
        self._reader.start(passages, at, self._desk.looks.pace)

    def stop(self) -> bool:
        """Stop reading, and say whether anything was being read."""
        was = self.reading
        if self._reader is not None:
            self._reader.stop()
        return was

    def end(self) -> None:
        """Stop for good, because the window goes."""
        if self._reader is not None:
            self._reader.end()

    def _pressed(self, name: str) -> None:
        reader, looks = self._reader, self._desk.looks
        if reader is None:
            return
        if name in ("slower", "faster"):
            looks.set_pace(next_pace(looks.pace, 1 if name == "faster" else -1))
            reader.set_pace(looks.pace)
            self._show()
        else:
            {"stop": reader.stop, "pause": reader.pause, "top": reader.again}[name]()

    def _show(self) -> None:
        reader = self._reader
        if reader is None:
            return
        if reader.reading:
            self._bar.show_state(paused=reader.paused, pace=self._desk.looks.pace)
            starts = self._bar.isHidden()
            self._bar.show()
            self.changed.emit()
            if starts and self._before is not None and not self._before.isVisible():
                self._bar.buttons["stop"].setFocus()  # the button that was pressed made room for the bar
        elif not self._bar.isHidden():
            self.changed.emit()
            focused = QApplication.focusWidget()
            had_keyboard = focused is not None and self._bar.isAncestorOf(focused)
            before, self._before = self._before, None
            if had_keyboard and before is not None and isValid(before) and before.isVisible():
                before.setFocus()
            self._bar.hide()

    def _broke(self, code: str) -> None:
        say = self._desk.services.book.say
        words = f"aloud.{code}"
        missing = self._desk.speech.missing()
        self._tell(say(missing or words))
