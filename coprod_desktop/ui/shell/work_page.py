"""The page for work that the whole window waits for: what is being done, how far it is, and Stop where that is safe."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.domain.copies import Watch
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.parts.working import Working

translate = QCoreApplication.translate

SHOW_AFTER = 250  # milliseconds: what is done sooner is not worth another page

Answered = Callable[[object], None]
Choice = tuple[str, str, Callable[[], object]]  # a name, the words on the button, and what it does


class WorkPage(QWidget):
    """Comes up in `stack` when the work takes longer than a moment, and goes when it is done.

    One piece of work at a time. The page that was shown before is shown again before anybody hears how it went.
    """

    begun = Signal()

    def __init__(self, stack: QStackedWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work_page")
        self._stack = stack
        self._before: QWidget | None = None
        self._then: Answered | None = None
        self._failed: Answered | None = None
        inner = QWidget()
        body = column(inner, spacing=16)
        body.setContentsMargins(48, 40, 48, 24)
        self.heading = Heading("", 1)
        self.heading.setObjectName("work_heading")
        self.text = Text()
        self.text.setObjectName("work_text")
        self.working = Working("")
        self.working.setObjectName("window_working")
        self.working.ready.connect(lambda answer: self._over(self._then, answer))
        self.working.broke.connect(lambda failure: self._over(self._failed, failure))
        holder = QWidget()
        self._choices = column(holder)
        for part in (self.heading, self.text, self.working, holder):
            body.addWidget(part)
        body.addStretch(1)
        scroll = DownScroll(self)
        scroll.setWidget(inner)
        column(self).addWidget(scroll)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._come_up)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self.working.busy

    @property
    def is_asking(self) -> bool:
        """Whether a question waits for its answer."""
        return self._choices.count() > 0 and self._stack.currentWidget() is self

    def do(
        self,
        title: str,
        words: str,
        job: Callable[[Watch], object],
        ready: Answered,
        broke: Answered,
        *,
        stop: str = "",
        at_once: bool = False,
    ) -> None:
        """Do `job` on another thread, and tell `ready` its answer or `broke` what it raised.

        `stop` is the button that stops it, where that is safe. `at_once` shows the page from the start. Nothing
        happens while something else is being done.
        """
        if self.busy:
            return
        self._then, self._failed = ready, broke
        self._show_words(title, "")
        self._soon.start(0 if at_once else SHOW_AFTER)
        self.working.begin(words, job, stop)
        if at_once:
            self._soon.stop()
            self._come_up()
        self.begun.emit()

    def ask(self, title: str, words: str, choices: Sequence[Choice]) -> None:
        """Ask what to do now. The first choice is the main one."""
        self._show_words(title, words)
        buttons: list[Button] = []
        for name, on_it, do in choices:
            button = Button(on_it) if buttons else MainButton(on_it)
            button.setObjectName(name)
            button.clicked.connect(lambda _on=False, do=do: do())
            buttons.append(button)
        self._choices.addWidget(ButtonRow(*buttons))
        self._come_up()
        announce(self, f"{title}. {words}", at_once=True)

    def show_example(self) -> None:
        """Show the page as it is seen in the middle of something, with nothing going on."""
        self._show_words(translate("WorkPage", "One moment"), translate("WorkPage", "The book is being opened."))
        self._come_up()

    def end(self) -> None:
        """Stop what is being done, wait until it has, and tell nobody: the window goes."""
        self._soon.stop()
        self.working.end()
        self._then = self._failed = None

    def go_away(self) -> None:
        """Show the page from before again."""
        self._soon.stop()
        if self._stack.currentWidget() is self and self._before is not None:
            self._stack.setCurrentWidget(self._before)

    def _show_words(self, title: str, words: str) -> None:
        empty(self._choices)
        self.heading.setText(title)
        self.text.setText(words)
        self.text.setVisible(bool(words))

    def _come_up(self) -> None:
        if self._stack.currentWidget() is not self:
            self._before = self._stack.currentWidget()
            self._stack.setCurrentWidget(self)
        self.heading.setFocus()

    def _over(self, tell: Answered | None, answer: object) -> None:
        self._then = self._failed = None
        self.go_away()
        if tell is not None:
            tell(answer)
