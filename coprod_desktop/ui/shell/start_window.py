"""The window before there is a book: the first choices, the form that starts a club, or trouble with the book."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible, QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.fields import Problem
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.screens.fetch_copy import CopyOffered, FetchCopyPage
from coprod_desktop.ui.screens.start import StartPage
from coprod_desktop.ui.screens.start_form import StartForm
from coprod_desktop.ui.shell import keys
from coprod_desktop.ui.shell.lines import Line
from coprod_desktop.ui.shell.lock_page import LockPage
from coprod_desktop.ui.shell.look_buttons import LookButtons
from coprod_desktop.ui.shell.strip import Strip
from coprod_desktop.ui.shell.top_bar import TopBar
from coprod_desktop.ui.shell.trouble import KeepDetails, TroublePage
from coprod_desktop.ui.shell.work_page import WorkPage
from coprod_desktop.ui.theme.looks import Looks
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate


class StartWindow(QWidget):
    """Shows the first choices. Text size and colours can be changed from the very first moment."""

    accessible_role = QAccessible.Role.Window

    club_wanted = Signal(object)  # the answers of the form
    sample_wanted = Signal()
    copy_wanted = Signal(str, str, str)  # a copy's path, the way it is opened, and what was typed
    newest_wanted = Signal()  # the newest good copy, in the place of a damaged book
    salvage_wanted = Signal()
    unlocked = Signal(str, str)  # "password" or "sheet", and what was typed
    again_wanted = Signal()

    def __init__(
        self,
        looks: Looks,
        say: Say,
        today: str,
        copy: str = "",
        keep: KeepDetails | None = None,
        find: Callable[[Sequence[Path]], Sequence[CopyOffered]] = lambda _folders: (),
        sticks: Callable[[], Sequence[Path]] = lambda: (),
    ) -> None:
        super().__init__()
        self.setObjectName("start_window")
        self.setWindowTitle(translate("StartWindow", "Our Club Book"))
        self.top_bar = TopBar(("colours", "smaller", "bigger"), self)
        self.top_bar.show_names(translate("StartWindow", "Our Club Book"), today)
        self.strip = Strip(self)
        self._look = LookButtons(looks, self.strip, lambda words: announce(self, words))
        self.stack = QStackedWidget(self)
        self.start_page = StartPage(copy)
        self.form = StartForm(say)
        self.trouble = TroublePage(say, keep)
        self.fetch = FetchCopyPage(find, sticks)
        self.lock = LockPage()
        self.work = WorkPage(self.stack)
        for page in (self.start_page, self.form, self.trouble, self.fetch, self.lock, self.work):
            self.stack.addWidget(page)
        whole = column(self, spacing=0)
        whole.addWidget(self.top_bar)
        whole.addWidget(Line())
        whole.addWidget(self.strip)
        whole.addWidget(self.stack, 1)

        self.top_bar.pressed.connect(self._pressed)
        self.start_page.start_wanted.connect(self.show_form)
        self.start_page.sample_wanted.connect(self.sample_wanted)
        self.start_page.copy_wanted.connect(self.show_copies)
        self.fetch.wanted.connect(self.copy_wanted)
        self.fetch.back_wanted.connect(self.show_choices)
        self.lock.tried.connect(self.unlocked)
        self.lock.close_wanted.connect(self.close)
        self.form.back_wanted.connect(self.show_choices)
        self.form.ready.connect(self.club_wanted)
        self.trouble.try_again.connect(self.again_wanted)
        self.trouble.copy_wanted.connect(self.newest_wanted)
        self.trouble.salvage_wanted.connect(self.salvage_wanted)
        self.trouble.sheet_wanted.connect(lambda: self.show_lock(way="sheet"))
        self.trouble.close_wanted.connect(self.close)
        self.strip.closed.connect(lambda: self.top_bar.button("colours").setFocus())
        does = {name: (lambda name=name: self._pressed(name)) for name in ("smaller", "bigger", "usual", "back")}
        self._shortcuts = keys.bind(self, does)

    def examples(self) -> list[tuple[str, Callable[[], object]]]:
        """Return a name for each page of this window, and what shows it."""
        pages = [page for number in range(self.stack.count()) if (page := self.stack.widget(number)) is not None]
        return [(page.objectName(), partial(self._show_example, page)) for page in pages]

    def show_choices(self) -> None:
        """Show the first choices."""
        self._show(self.start_page)
        self.start_page.first_focus().setFocus()

    def show_form(self) -> None:
        """Show the form that starts a club, with what was typed in it before."""
        self._show(self.form)
        self.form.first_focus().setFocus()

    def show_copies(self) -> None:
        """Show the copies that can be brought back."""
        self.fetch.show_copies()
        self._show(self.fetch)
        self.fetch.first_focus().setFocus()

    def show_copy(self, one: CopyOffered | None, problem: str) -> None:
        """Show the copy that somebody opened with the program, or say why it is none."""
        self.fetch.show_copies()
        if one is not None:
            self.fetch.show_one(one)
        self._show(self.fetch)
        self.fetch.first_focus().setFocus()
        if one is None:
            self.fetch.show_problem(problem)

    def show_lock(self, words: str = "", way: str = "password") -> None:
        """Ask for the password, or for the recovery sheet."""
        self.lock.ask(words, way)
        self._show(self.lock)
        self.lock.first_focus().setFocus()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what has to be put right in the form."""
        self.form.show_problems(problems)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is being done, where that is safe, then close."""
        self.work.end()
        event.accept()

    def show_trouble(self, failure: BaseException) -> None:
        """Show why the book could not be opened or made."""
        self.trouble.show_trouble(failure, can_carry_on=False)
        self._show(self.trouble)
        self.trouble.heading.setFocus()
        announce(self, self.trouble.heading.text(), at_once=True)

    def _show_example(self, page: QWidget) -> None:
        if page is self.trouble:
            self.show_trouble(StorageTrouble("damaged"))
        elif page is self.work:
            self.work.show_example()
        else:
            self._show(page)

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)

    def _pressed(self, name: str) -> None:
        match name:
            case "smaller":
                self._look.smaller()
            case "bigger":
                self._look.bigger()
            case "usual":
                self._look.usual()
            case "colours":
                self._look.colours()
            case _:
                if not self.strip.isHidden():
                    self.strip.close_strip()
                elif self.stack.currentWidget() in (self.form, self.fetch):
                    self.show_choices()
