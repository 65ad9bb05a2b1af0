"""Work that takes a while, shown: what is being done, how far it is, and a button that stops it safely."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from coprod_desktop.domain.copies import Watch
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.boxes import Boxed
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.small_steps import SmallSteps
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.ui.parts.work import Work

translate = QCoreApplication.translate

LOOK_EVERY = 100  # milliseconds between two looks at how far it is


class Working(Boxed):
    """Shows one piece of work: what is being done, how far it is, and Stop. Hidden while there is none.

    `ready` and `broke` are those of the work; only one is done at a time.
    """

    ready = Signal(object)
    broke = Signal(object)

    def __init__(self, stop_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, quiet=True)
        self._work: Work | SmallSteps | None = None
        inside = column(self, spacing=10, margin=16)
        self.words = Text()
        self.words.setObjectName("working_words")
        self.bar = QProgressBar()
        self.bar.setObjectName("working_bar")
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.stop_button = Button(stop_words)
        self.stop_button.setObjectName("stop_button")
        self.stop_button.clicked.connect(self.stop)
        for part in (self.words, self.bar, self.stop_button):
            inside.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(lambda: self._look())
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._show)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._work is not None

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop what is being done."""
        return self._work is not None and self._work.stopping

    def begin(
        self, words: str, job: Callable[[Watch], object], stop_words: str | None = None, *, show_after: int = 0
    ) -> None:
        """Show `words` and do `job`. Nothing happens while something else is being done.

        `stop_words` are for the button that stops it, in place of the usual ones; "" for work that cannot be stopped.
        Nothing is seen of work that is done within `show_after` milliseconds.
        """
        if self._work is None:
            self.begin_work(words, Work(job), stop_words, show_after=show_after)

    def begin_work(
        self, words: str, work: Work | SmallSteps, stop_words: str | None = None, *, show_after: int = 0
    ) -> None:
        """Show `words` and do work that is made already, as `begin` does."""
        if self._work is not None:
            return
        if stop_words is not None:
            self.stop_button.setText(stop_words)
        self.stop_button.setVisible(stop_words != "")
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)
        if show_after:
            self._late.start(show_after)
        else:
            self._show()
        self._work = work
        self._work.ready.connect(self._ready)
        self._work.broke.connect(self._broke)
        self._timer.start()
        self._work.begin()

    def stop(self) -> None:
        """Stop what is being done, where that is safe."""
        if self._work is not None:
            self.words.setText(translate("Working", "Stopping."))
            self._work.stop()

    def end(self) -> None:
        """Stop what is being done, wait until it has, and show nothing of it: the book is about to close."""
        if self._work is not None:
            self._work.end()
            self._finish()

    def _show(self) -> None:
        self.show()
        announce(self, self.words.text())

    def _look(self) -> None:
        if self._work is not None:
            self.bar.setValue(self._work.percent)

    def _ready(self, answer: object) -> None:
        self._finish()
        self.ready.emit(answer)

    def _broke(self, failure: object) -> None:
        self._finish()
        self.broke.emit(failure)

    def _finish(self) -> None:
        self._timer.stop()
        self._late.stop()
        self._work = None
        self.hide()
