"""The window round every page: doors at the left, the bar on top, the line at the bottom, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.shell.covers import Covers
from coprod_desktop.ui.shell.doors import DoorsPage
from coprod_desktop.ui.shell.frame import Frame
from coprod_desktop.ui.shell.history import History
from coprod_desktop.ui.shell.news import News
from coprod_desktop.ui.shell.pages import load
from coprod_desktop.ui.shell.presses import Presses
from coprod_desktop.ui.shell.read_aloud import ReadAloud
from coprod_desktop.ui.shell.undoing import Undoing

if TYPE_CHECKING:
    from coprod_desktop.domain.document import Document, PrintWish
    from coprod_desktop.domain.records import Changes
    from coprod_desktop.ui.parts.aloud import Passage
    from coprod_desktop.ui.shell.pages import Pages
    from coprod_desktop.ui.shell.reading_bar import ReadingBar
    from coprod_desktop.ui.shell.signals import Signals
    from coprod_desktop.ui.shell.trouble import TroublePage
    from coprod_desktop.ui.shell.work_page import WorkPage

translate = QCoreApplication.translate

OUTSIDE = frozenset({"lock", "restore", "renew"})  # places for which the book has to be closed


class MainWindow(QWidget):
    """The program's one window on an open book.

    Pages ask it to `go` to a place; it keeps what is typed on the page that is left. `closing` is sent when the
    window closes, after the page has kept its words. `start_wanted` is sent from the sample club by "Start our club",
    `outside_wanted` with a Place that needs the book closed: "lock", "renew", or "restore" with the path of a copy.
    """

    accessible_role = QAccessible.Role.Window

    closing = Signal()
    start_wanted = Signal()
    outside_wanted = Signal(object)

    def __init__(self, desk: Desk, pages: Pages, signals: Signals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main_window")
        self.desk = desk
        self._pages = pages
        self._history = History()
        self._before_room = Qt.WindowState.WindowNoState
        self._door = ""
        self._told_at_close = False
        self.may_close: Callable[[], bool] = lambda: True  # asked when the window wants to close

        book = desk.services.book
        self._frame = frame = Frame(desk, pages)
        self.top_bar, self.doors, self.strip = frame.top_bar, frame.doors, frame.strip
        self.stack, self.bottom_line = frame.stack, frame.bottom_line
        self.covers = Covers(frame, book.say, desk.files.keep_failure, self)
        column(self).addWidget(self.covers)
        self.aloud = ReadAloud(desk, lambda: self.reading_bar, self._say_in_strip, self)
        undoing = Undoing(book, self.say)
        self._presses = Presses(self, undoing)
        self._news = News(desk, self.top_bar, self.bottom_line, undoing, self)

        self.doors.chosen.connect(self.open_door)
        self.strip.closed.connect(self._give_page_the_keyboard)
        self.stack.went.connect(self._page_goes)
        self.stack.back_wanted.connect(self.back)
        self.stack.said.connect(self.say)
        self.stack.print_wanted.connect(self.paper)
        self.stack.read_wanted.connect(self.read_aloud)
        self.stack.tab_chosen.connect(self._tab_chosen)
        self.stack.door_chosen.connect(self.open_door)
        self.covers.carry_on.connect(self.end_trouble)
        self.covers.close_wanted.connect(self.close)
        self.aloud.changed.connect(lambda: frame.show_reading(reading=self.aloud.reading))
        signals.changed.connect(self._changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.commitDataRequest.connect(self.keep_words)
        frame.show_looks()

    @property
    def trouble(self) -> TroublePage:
        """The page about trouble."""
        return self.covers.trouble

    @property
    def work(self) -> WorkPage:
        """The page for work that the whole window waits for."""
        return self.covers.work

    @property
    def reading_bar(self) -> ReadingBar:
        """The bar that shows while something is read aloud."""
        return self._frame.reading_bar

    # Where one is

    @property
    def page(self) -> Page | None:
        """The page that is shown, or None before the first."""
        return self.stack.shown

    @property
    def here(self) -> Place | None:
        """The place that is shown, or None before the first."""
        return self._history.here

    @property
    def can_go_back(self) -> bool:
        """Whether one came here from another place."""
        return self._history.can_go_back

    def has(self, page: str) -> bool:
        """Say whether there is a page of this key."""
        return page == DoorsPage.key or self._pages.find(page) is not None

    def examples(self) -> list[tuple[str, Place]]:
        """Return a name and a place for each look of every page there is, as the pages themselves say."""
        kinds: list[type[Page]] = [DoorsPage, *(load(one) for one in self._pages.every)]
        return [example for kind in kinds for example in kind.examples(self.desk.services)]

    def open_first(self) -> None:
        """Show the first page of the first door."""
        doors = self._frame.shown_doors()
        if doors:
            self.open_door(doors[0])

    def open_door(self, key: str) -> None:
        """Open a door on its first page. A door that is not shown does nothing."""
        roots = self._pages.roots(key, room_view=self.desk.looks.room_view)
        if roots:
            self.go(Place(roots[0].key), from_door=True)

    def open_nth_door(self, number: int) -> None:
        """Open the door that is shown as the first, second and so on. Where there is none, nothing happens."""
        shown = self._frame.shown_doors()
        if number <= len(shown) and self.covers.is_open:
            self.open_door(shown[number - 1])

    def go(self, place: Place, *, from_door: bool = False) -> None:
        """Show a place. What was typed on the page before is kept first. Raises LookupError for no such page."""
        if place.page == "start":
            self.start_wanted.emit()
            return
        if place.page in OUTSIDE:
            self.keep_words()
            self.outside_wanted.emit(place)
            return
        if self._pages.find(place.page) is None and place.page != DoorsPage.key:
            raise LookupError(place.page)
        if self._closed_now(place):
            self._say_private()
            return
        self.keep_words()
        if from_door:
            self.stack.page(place.page).start_anew()
            self._history.start(place)
        else:
            self._history.add(place)
        self._show(place)

    def back(self) -> None:
        """Go back to where one was, or to the door's first page."""
        place = self._history.back()
        while place is not None and self._closed_now(place):
            place = self._history.back()
        if place is not None:
            self.keep_words()
            self._show(place)
            return
        page = self.page
        door = page.door if page is not None else ""
        roots = self._pages.roots(door)
        if page is not None and roots and page.key not in {one.key for one in roots}:
            self.open_door(door)

    def _closed_now(self, place: Place) -> bool:
        """Say whether a place stays closed because others can see the screen."""
        listed = self._pages.find(place.page)
        return listed is not None and listed.private and self.desk.looks.room_view

    def keep_words(self, *_session: object) -> None:
        """Keep what is typed on the page that is shown."""
        if self.page is not None:
            self.page.leave()

    def say(self, words: str) -> None:
        """Say what just happened: in the bottom line, and aloud for a screen reader."""
        self.bottom_line.show_said(words)
        announce(self, words)

    def say_sample(self) -> None:
        """Say that this is the sample club, and offer to start one's own."""
        own = ("leave_sample", translate("MainWindow", "Start our club"), self.start_wanted.emit)
        self.strip.show_words("sample", translate("MainWindow", "This is a sample club. Nobody in it is real."), (own,))

    def paper(self, document: Document, wish: PrintWish) -> None:
        """Show a document as the paper it will be, with its buttons to print and save."""
        page = self.stack.page("paper")
        take = getattr(page, "take", None)
        if take is None:
            raise LookupError("paper")
        take(document, wish)
        self.go(Place("paper"))

    def read_aloud(self, passages: list[Passage] | None = None) -> None:
        """Read some passages aloud. With none, read the whole page, or stop when something is being read."""
        if passages is not None:
            self.aloud.read(passages)
        elif not self.aloud.stop() and self.page is not None:
            self.aloud.read_page(self.page)

    def _say_in_strip(self, words: str) -> None:
        self.strip.show_words("aloud", words, asked=True)
        self.say(words)

    # Trouble

    def show_trouble(self, failure: BaseException) -> None:
        """Show what happened, what is safe and what to do, over everything else."""
        self.aloud.stop()
        self.covers.show_trouble(failure, self.bottom_line.help.text())

    def end_trouble(self) -> None:
        """Go back from the page about trouble to the page that was shown."""
        self.covers.uncover()
        self._give_page_the_keyboard()

    # Room view

    def set_room_view(self, on: bool) -> None:
        """Hide what is private and fill the screen, or show the window as it was."""
        if on == self.desk.looks.room_view:
            return
        if on:
            self._before_room = self.windowState()
        self.keep_words()
        self.desk.looks.set_room_view(on)
        if self.isVisible():
            self.setWindowState(self._before_room | Qt.WindowState.WindowFullScreen if on else self._before_room)
        listed = self._pages.find(self.here.page) if self.here else None
        if on and listed is not None and listed.private:
            self.open_first()
        elif self.here is not None and self.here.page == ("meeting" if on else "room") and self.has("room"):
            self.go(Place("room" if on else "meeting", self.here.id))  # one thing at a time, and back to all of it
        elif self.here is not None:
            self._show(self.here)
        if self.strip.about == "private":
            self.strip.close_strip()
        self.say(
            translate("MainWindow", "Room view is on. Private things are hidden.")
            if on
            else translate("MainWindow", "Room view is off.")
        )

    def _say_private(self) -> None:
        leave = ("leave_room_view", translate("MainWindow", "Leave Room view"), lambda: self.set_room_view(False))
        words = translate("MainWindow", "This page is private. It stays closed in Room view.")
        self.strip.show_words("private", words, (leave,), asked=True)
        self.say(words)

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """Follow the computer's size of text when it is changed while the program runs."""
        if event.type() == QEvent.Type.ThemeChange:
            theirs = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
            self.desk.looks.computer_letters_changed(theirs.pointSizeF())
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is typed, then close, or close later when something has to be done first.

        What cannot be kept is told once, and the next press closes all the same.
        """
        try:
            self.keep_words()
        except StorageTrouble as trouble:
            if not self._told_at_close:
                self._told_at_close = True
                event.ignore()
                self.show_trouble(trouble)
                return
        if not self.may_close():
            event.ignore()
            return
        self.aloud.end()
        self._news.stop()
        self.closing.emit()
        event.accept()

    # Inside

    def _show(self, place: Place) -> None:
        self.aloud.stop()
        self.bottom_line.turn_over()
        page = self.stack.page(place.page)
        listed = self._pages.find(place.page)
        if isinstance(page, DoorsPage):
            page.keys, page.open_door = self._frame.shown_doors(), self._door
        elif listed is not None and listed.door:
            self._door = listed.door
            self.doors.show_open(listed.door)
        page.open(place)
        page.back_button.setVisible(page.place_back or self._history.can_go_back)
        # The new page takes the keyboard before the old one is put away: else Qt hands it to some button on the way,
        # or tells of the old place once more, and that is read out.
        self.stack.bring(page)
        page.focus_first()
        self.stack.setCurrentWidget(page)
        if page.first_focus() is not page.heading:
            announce(self, page.title())  # a title that has the keyboard is read out anyway
        self.setWindowTitle(f"{page.title()} · {self.top_bar.club.text()}")

    def _tab_chosen(self, key: str) -> None:
        if self.here is None or key != self.here.page:
            self.go(Place(key), from_door=True)

    def _page_goes(self, page: Page, place: Place) -> None:
        """Go where a page asks. A form that has been saved is not a place to come back to."""
        if page is self.page and page.is_done():
            self._history.leave()
        self.go(place)

    def _changed(self, changes: Changes) -> None:
        self._news.hear(changes)
        for page in self.stack:
            page.on_changes(changes)

    def _give_page_the_keyboard(self) -> None:
        if self.page is not None:
            self.page.first_focus().setFocus()
