"""What lies over the whole window for a while: a page about trouble, or work that the window waits for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.shell.one_of_several import OneOfSeveral

if TYPE_CHECKING:
    from coprod_desktop.ui.shell.trouble import TroublePage
    from coprod_desktop.ui.shell.work_page import WorkPage
    from coprod_desktop.wording.say import Say


class Covers(OneOfSeveral):
    """Shows `usual`, or one page over it, each made when it is first wanted.

    `keep` saves the details of a fault. `carry_on` and `close_wanted` are what somebody chose at a trouble.
    """

    carry_on = Signal()
    close_wanted = Signal()

    def __init__(self, usual: QWidget, say: Say, keep: Callable[[str], Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = usual
        self._say = say
        self._keep = keep
        self.addWidget(usual)

    @cached_property
    def trouble(self) -> TroublePage:
        """The page about trouble."""
        from coprod_desktop.ui.shell.trouble import TroublePage

        page = TroublePage(self._say, self._keep, self)
        page.carry_on.connect(self.carry_on)
        page.close_wanted.connect(self.close_wanted)
        self.addWidget(page)
        return page

    @cached_property
    def work(self) -> WorkPage:
        """The page for work that the whole window waits for."""
        from coprod_desktop.ui.shell.work_page import WorkPage

        page = WorkPage(self, self)
        self.addWidget(page)
        return page

    @property
    def is_open(self) -> bool:
        """Whether the usual page can be seen and used."""
        return self.currentWidget() is self._usual

    def show_trouble(self, failure: BaseException, helper: str) -> None:
        """Show what happened, what is safe, what to do, and whom to ask: `helper` is that line."""
        self.trouble.show_trouble(failure, helper)
        self.setCurrentWidget(self.trouble)
        self.trouble.heading.setFocus()
        announce(self.window(), self.trouble.heading.text())

    def uncover(self) -> None:
        """Show the usual page again."""
        self.setCurrentWidget(self._usual)

    def end_work(self) -> None:
        """Stop what the window waits for, if there is anything: it goes."""
        if "work" in vars(self):
            self.work.end()
