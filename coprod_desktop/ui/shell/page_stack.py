"""Keeps the pages that have been opened. Each one is made when it is first wanted, and stays."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.parts.page import Desk, Page
from coprod_desktop.ui.parts.tabs import TabsRow
from coprod_desktop.ui.shell.doors import DoorsPage, tab_words
from coprod_desktop.ui.shell.one_of_several import OneOfSeveral
from coprod_desktop.ui.shell.pages import Listed, Pages, make

translate = QCoreApplication.translate


class PageStack(OneOfSeveral):
    """All pages on top of each other, and what any of them asks for."""

    went = Signal(object, object)  # the Page that asks, the Place
    back_wanted = Signal()
    said = Signal(str)
    print_wanted = Signal(object, object)  # Document, PrintWish
    read_wanted = Signal(object)  # a list of Passages
    tab_chosen = Signal(str)
    door_chosen = Signal(str)

    def __init__(self, desk: Desk, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._desk = desk
        self._pages = pages
        self._made: dict[str, Page] = {}

    def __iter__(self) -> Iterator[Page]:
        """Go through the pages that have been made."""
        return iter(tuple(self._made.values()))

    @property
    def shown(self) -> Page | None:
        """The page that is shown, or None before the first."""
        page = self.currentWidget()
        return page if isinstance(page, Page) else None

    def page(self, key: str) -> Page:
        """Return a page, made now if need be. Raises LookupError for no such page."""
        if key not in self._made:
            self._made[key] = self._make(key)
        return self._made[key]

    def bring(self, page: Page) -> None:
        """Show a page over the one that is shown, which stays below it until `setCurrentWidget`."""
        if page is not self.currentWidget():
            page.setGeometry(self.rect())
            page.show()
            page.raise_()

    def _make(self, key: str) -> Page:
        listed = self._pages.find(key)
        if key == DoorsPage.key:
            doors = DoorsPage(self._desk, self)
            doors.door_chosen.connect(self.door_chosen)
            page: Page = doors
        elif listed is None:
            raise LookupError(key)
        else:
            page = make(listed, self._desk)
            self._add_tabs(page, listed)
        page.go.connect(lambda place: self.went.emit(page, place))
        page.back_wanted.connect(self.back_wanted)
        page.said.connect(self.said)
        page.print_wanted.connect(self.print_wanted)
        page.read_wanted.connect(self.read_wanted)
        self.addWidget(page)
        return page

    def _add_tabs(self, page: Page, listed: Listed) -> None:
        """Put the tabs of the door under the title. Each page has its own row, on which its own tab is the open one."""
        roots = self._pages.roots(listed.door)
        if not listed.tab or len(roots) < 2:
            return
        tabs = TabsRow(tuple((one.key, tab_words(one.tab)) for one in roots), page)
        tabs.setObjectName("door_tabs")
        tabs.setAccessibleName(translate("PageStack", "Pages behind this door"))
        tabs.set_current(listed.key)

        def chosen(key: str) -> None:
            tabs.set_current(listed.key)
            self.tab_chosen.emit(key)

        tabs.chosen.connect(chosen)
        page.top.insertWidget(0, tabs)
