"""The window round every page: doors at the left, the bar on top, the line at the bottom, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.shell import keys
from coprod_desktop.ui.shell.bottom_line import BottomLine
from coprod_desktop.ui.shell.doors import ORDER, DoorColumn, DoorsPage
from coprod_desktop.ui.shell.history import History
from coprod_desktop.ui.shell.lines import Line
from coprod_desktop.ui.shell.look_buttons import LookButtons
from coprod_desktop.ui.shell.news import News
from coprod_desktop.ui.shell.page_stack import PageStack
from coprod_desktop.ui.shell.pages import load
from coprod_desktop.ui.shell.read_aloud import ReadAloud
from coprod_desktop.ui.shell.strip import Strip
from coprod_desktop.ui.shell.top_bar import TopBar
from coprod_desktop.ui.shell.undoing import Undoing
from coprod_desktop.wording.help import topic_for
from coprod_desktop.wording.keys import MOST_DOORS, WINDOW

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

FOLD_FROM = 150  # per cent of text from which the doors fold into one button
WIDEST_DOORS = 0.24  # of the window's width; wider, and they fold
OUTSIDE = frozenset({"lock", "restore", "renew"})  # places for which the book has to be closed
ASKED_FOR = frozenset(
    {"colours", "private", "aloud"}
)  # what the strip shows because of what was pressed: Esc closes it
TOP_BUTTONS = ("doors", "undo", "redo", "find", "colours", "aloud", "room", "help", "smaller", "bigger")


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
        self._book = desk.services.book
        self._pages = pages
        self._history = History()
        self._before_room = Qt.WindowState.WindowNoState
        self._door = ""
        self._folded = False
        self._focus_before_strip: QWidget | None = None

        self.top_bar = TopBar(TOP_BUTTONS, self)
        self.doors = DoorColumn(self)
        self.strip = Strip(self)
        self.stack = PageStack(desk, pages, self)
        self.bottom_line = BottomLine(self._book.say, self)
        self._everything = QStackedWidget(self)
        self._told_at_close = False
        self.may_close: Callable[[], bool] = lambda: True  # asked when the window wants to close
        self._undoing = Undoing(self._book, self.say)
        self._look = LookButtons(desk.looks, self.strip, self.say)
        self.aloud = ReadAloud(desk, lambda: self.reading_bar, self._say_in_strip, self)
        self._lay_out()

        self.top_bar.pressed.connect(self._top_pressed)
        self.doors.chosen.connect(self.open_door)
        self.strip.closed.connect(self._strip_closed)
        self.stack.went.connect(self._page_goes)
        self.stack.back_wanted.connect(self.back)
        self.stack.said.connect(self.say)
        self.stack.print_wanted.connect(self.paper)
        self.stack.read_wanted.connect(self.read_aloud)
        self.stack.tab_chosen.connect(self._tab_chosen)
        self.stack.door_chosen.connect(self.open_door)
        self.aloud.changed.connect(self._reading_changed)
        signals.changed.connect(self._changed)
        desk.looks.changed.connect(self._looks_changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._text_undo = keys.TextUndo(app, self)
            app.commitDataRequest.connect(self.keep_words)
        does = {name: (lambda name=name: self._key_pressed(name)) for name in WINDOW if not name.startswith("door_")}
        doors = range(1, MOST_DOORS + 1)
        does |= {f"door_{number}": (lambda number=number: self._nth_door(number)) for number in doors}
        self._shortcuts = keys.bind(self, does)
        self._news = News(desk, self.top_bar, self.bottom_line, self._undoing, self)
        self._looks_changed()

    @cached_property
    def trouble(self) -> TroublePage:
        """The page about trouble, made when there is some."""
        from coprod_desktop.ui.shell.trouble import TroublePage

        page = TroublePage(self._book.say, self.desk.files.keep_failure, self)
        page.carry_on.connect(self.end_trouble)
        page.close_wanted.connect(self.close)
        self._everything.addWidget(page)
        return page

    @cached_property
    def work(self) -> WorkPage:
        """The page for work that the whole window waits for, made when there is some."""
        from coprod_desktop.ui.shell.work_page import WorkPage

        page = WorkPage(self._everything, self)
        self._everything.addWidget(page)
        return page

    @cached_property
    def reading_bar(self) -> ReadingBar:
        """The bar that shows while something is read aloud, made when something is."""
        from coprod_desktop.ui.shell.reading_bar import ReadingBar

        bar = ReadingBar(self)
        self._right.insertWidget(self._right.indexOf(self.stack), bar)
        return bar

    def end_work(self) -> None:
        """Stop what the window waits for, if there is anything: it goes."""
        if "work" in vars(self):
            self.work.end()

    # Where one is

    @property
    def page(self) -> Page | None:
        """The page that is shown, or None before the first."""
        return self.stack.shown

    @property
    def here(self) -> Place | None:
        """The place that is shown, or None before the first."""
        return self._history.here

    def has(self, page: str) -> bool:
        """Say whether there is a page of this key."""
        return page == DoorsPage.key or self._pages.find(page) is not None

    def examples(self) -> list[tuple[str, Place]]:
        """Return a name and a place for each look of every page there is, as the pages themselves say."""
        kinds: list[type[Page]] = [DoorsPage, *(load(one) for one in self._pages.every)]
        return [example for kind in kinds for example in kind.examples(self.desk.services)]

    def open_first(self) -> None:
        """Show the first page of the first door."""
        doors = self._shown_doors()
        if doors:
            self.open_door(doors[0])

    def open_door(self, key: str) -> None:
        """Open a door on its first page. A door that is not shown does nothing."""
        roots = self._pages.roots(key, room_view=self.desk.looks.room_view)
        if roots:
            self.go(Place(roots[0].key), from_door=True)

    def _nth_door(self, number: int) -> None:
        """Open the door that is shown as the first, second and so on. Where there is none, nothing happens."""
        shown = self._shown_doors()
        if number <= len(shown) and self._everything.currentIndex() == 0:
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

    def _reading_changed(self) -> None:
        """Give what is read the room it needs: with large text, the line at the bottom waits until the end."""
        self.top_bar.set_reading(self.aloud.reading)
        self.bottom_line.setHidden(self.aloud.reading and self.top_bar.makes_room)

    def _say_in_strip(self, words: str) -> None:
        self._focus_before_strip = QApplication.focusWidget()
        self.strip.show_words("aloud", words)
        self.say(words)

    # Trouble

    def show_trouble(self, failure: BaseException) -> None:
        """Show what happened, what is safe and what to do, over everything else."""
        self.aloud.stop()
        self.trouble.show_trouble(failure, self.bottom_line.help.text())
        self._everything.setCurrentWidget(self.trouble)
        self.trouble.heading.setFocus()
        announce(self, self.trouble.heading.text())

    def end_trouble(self) -> None:
        """Go back from the page about trouble to the page that was shown."""
        self._everything.setCurrentIndex(0)
        if self.page is not None:
            self.page.first_focus().setFocus()

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
        self.strip.show_words("private", words, (leave,))
        self.say(words)

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """Follow the computer's size of text when it is changed while the program runs."""
        if event.type() == QEvent.Type.ThemeChange:
            theirs = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
            self.desk.looks.computer_letters_changed(theirs.pointSizeF())
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the doors."""
        super().resizeEvent(event)
        self._fold()

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

    def _lay_out(self) -> None:
        self._right = right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.strip)
        right.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        self._door_line = Line(upright=True)
        middle.addWidget(self.doors)
        middle.addWidget(self._door_line)
        middle.addLayout(right, 1)
        usual = QWidget()
        whole = QVBoxLayout(usual)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top_bar)
        whole.addWidget(Line())
        whole.addLayout(middle, 1)
        whole.addWidget(Line())
        whole.addWidget(self.bottom_line)
        self._everything.addWidget(usual)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._everything)

    def _show(self, place: Place) -> None:
        self.aloud.stop()
        self.bottom_line.turn_over()
        page = self.stack.page(place.page)
        listed = self._pages.find(place.page)
        if isinstance(page, DoorsPage):
            page.keys, page.open_door = self._shown_doors(), self._door
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

    def _shown_doors(self) -> tuple[str, ...]:
        return self._pages.doors(ORDER, room_view=self.desk.looks.room_view)

    def _looks_changed(self) -> None:
        self.doors.show_doors(self._shown_doors())
        self.top_bar.set_room_view(self.desk.looks.room_view)
        self._fold()

    def _fold(self) -> None:
        """Fold the doors into one button when text is large or the window narrow."""
        wanted = self.doors.wanted_width()
        self._folded = self.desk.looks.text_percent >= FOLD_FROM or wanted > self.width() * WIDEST_DOORS
        self.doors.setFixedWidth(wanted)
        self.doors.setVisible(not self._folded)
        self._door_line.setVisible(not self._folded)
        self.top_bar.show_button("doors", self._folded)

    def _key_pressed(self, name: str) -> None:
        """Do what a key says, but not behind a page that lies over everything. What changes the looks always works."""
        if self._everything.currentIndex() == 0 or name in ("smaller", "bigger", "usual"):
            self._top_pressed(name)

    def _top_pressed(self, name: str) -> None:
        does = {
            "doors": lambda: self.go(Place(DoorsPage.key)),
            "find": lambda: self.go(Place("find")),
            "undo": self._undoing.undo,
            "redo": self._undoing.redo,
            "smaller": self._look.smaller,
            "bigger": self._look.bigger,
            "usual": self._look.usual,
            "colours": self._offer_colours,
            "aloud": self.read_aloud,
            "room": lambda: self.set_room_view(not self.desk.looks.room_view),
            "help": self._help,
            "back": self._escape,
        }
        does[name]()

    def _offer_colours(self) -> None:
        if self.strip.about != "colours":
            self._focus_before_strip = QApplication.focusWidget()
        self._look.colours()

    def _help(self) -> None:
        """Open help about the part of the page one is at, or about the page."""
        page, here = self.page, self.here
        part = here.extra.partition(":")[0] if here is not None and here.id else ""
        self.go(Place("help", extra=topic_for(part, page.help_topic if page is not None else "")))

    def _escape(self) -> None:
        if self.aloud.stop():
            return
        focused = QApplication.focusWidget()
        in_strip = focused is not None and self.strip.isAncestorOf(focused)
        if not self.strip.isHidden() and (in_strip or self.strip.about in ASKED_FOR):
            self.strip.close_strip()
        elif self._history.can_go_back:
            self.back()

    def _strip_closed(self) -> None:
        before, self._focus_before_strip = self._focus_before_strip, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        elif self.page is not None:
            self.page.first_focus().setFocus()
