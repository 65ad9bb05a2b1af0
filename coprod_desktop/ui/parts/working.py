"""Work that takes a while: done on another thread, with its progress in words, and a button that stops it safely."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QThread, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from coprod_desktop.domain.copies import Watch
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.boxes import Boxed
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate

LOOK_EVERY = 100  # milliseconds between two looks at how far it is


class Work(QThread):
    """Runs `job` on another thread. `ready` brings what it returned, `broke` what it raised, on the window's thread.

    The job is given a watch: it tells how far it is, and hears when somebody pressed Stop. Meanwhile Python does not
    look for rubbish: on this thread it might take away a part of some window, which only the window's own may do.
    """

    _under_way = 0  # how many there are now; counted on the window's thread alone

    ready = Signal(object)
    broke = Signal(object)

    def __init__(self, job: Callable[[Watch], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._answer: object = None
        self._failure: Exception | None = None
        self.percent = 0
        self.stopping = False
        self._counted = False
        self.finished.connect(self._tell)

    def begin(self) -> None:
        """Start the job. Not `start`, which is Qt's own."""
        if not Work._under_way:
            gc.disable()
        Work._under_way += 1
        self._counted = True
        self.start()

    def run(self) -> None:
        """Do the job. Nothing of the window is touched from here."""
        try:
            self._answer = self._job(self._watch)
        except Exception as failure:  # noqa: BLE001 - it is raised again where the window can show it
            self._failure = failure

    def stop(self) -> None:
        """Ask it to stop. It stops where that is safe, which is at once or very soon."""
        self.stopping = True

    def end(self) -> None:
        """Stop it, wait until it has, and tell nobody: the window it belongs to goes."""
        self.stop()
        self.wait()
        self.finished.disconnect(self._tell)
        self._over()

    def _over(self) -> None:
        if not self._counted:
            return
        self._counted = False
        Work._under_way -= 1
        if not Work._under_way:
            gc.enable()

    def _watch(self, done: int, total: int) -> bool:
        self.percent = round(100 * done / total) if total else 0
        return not self.stopping

    def _tell(self) -> None:
        if not self._counted:
            return  # it was ended, and nobody wants to hear of it
        self._over()
        if self._failure is not None:
            self.broke.emit(self._failure)
        else:
            self.ready.emit(self._answer)


class Working(Boxed):
    """Shows one piece of work: what is being done, how far it is, and Stop. Hidden while there is none.

    `ready` and `broke` are those of the work; only one is done at a time.
    """

    ready = Signal(object)
    broke = Signal(object)

    def __init__(self, stop_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, quiet=True)
        self._work: Work | None = None
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
        self._timer.timeout.connect(self._look)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._work is not None

    def begin(self, words: str, job: Callable[[Watch], object]) -> None:
        """Show `words` and do `job`. Nothing happens while something else is being done."""
        if self._work is not None:
            return
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)
        self.show()
        announce(self, words)
        self._work = Work(job, self)
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
        work, self._work = self._work, None
        if work is not None:
            work.deleteLater()
        self.hide()
