"""Pictures of every page, in every theme and text size, for people to look at.

Nobody lists the pages here: each page knows its own examples, and both windows know their pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.values import dataclass
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.shell.start_window import StartWindow
from coprod_desktop.ui.shell.window import MainWindow

WIDTH, HEIGHT = 1366, 768  # pixels: an old laptop's whole screen
SETTLE = 120  # milliseconds for a page to lay itself out
LEVELS = 12  # what stands inside what, at most: a new height goes up one level at a time
PAPER = 8000  # milliseconds, at most, for the paper beside a page to be laid out and drawn


@dataclass(frozen=True, slots=True)
class View:
    """One look of one page: its name, the window it is in, and how to come to it."""

    name: str
    window: QWidget
    show: Callable[[], object]


def views(window: MainWindow, start: StartWindow | None = None) -> list[View]:
    """Return every look of every page of the windows, each under a name of its own."""
    found = [View(name, start, show) for name, show in start.examples()] if start is not None else []
    found += [View(name, window, _goes(window, place)) for name, place in window.examples()]
    found.append(View("trouble", window, lambda: window.show_trouble(StorageTrouble("disk_full"))))
    return found


def portraits(every: Sequence[View], themes: Sequence[str], sizes: Sequence[int], out: Path) -> Iterator[Path]:
    """Show every view in every theme and size, and yield the path of each picture as it is taken."""
    looks = next(one.window.desk.looks for one in every if isinstance(one.window, MainWindow))
    for theme in themes:
        looks.set_theme(theme)
        for size in sizes:
            looks.set_text_percent(size)
            for view in every:
                show(view, every)
                path = out / f"{theme}-{size}-{view.name}.png"
                view.window.grab().save(str(path))
                yield path


def show(view: View, every: Sequence[View]) -> None:
    """Show one view, with its window in front and the others away, and wait until its paper is drawn."""
    for window in {one.window for one in every} - {view.window}:
        window.hide()
    if not view.window.isVisible():
        view.window.resize(WIDTH, HEIGHT)
        view.window.show()
    view.show()
    _wait(SETTLE)
    deadline = QDeadlineTimer(PAPER)
    while not all(one.is_drawn for one in view.window.findChildren(PaperView) if one.isVisible()):
        if deadline.hasExpired():
            break
        _wait(SETTLE)


def _goes(window: MainWindow, place: Place) -> Callable[[], None]:
    def go() -> None:
        window.end_trouble()
        window.go(place, from_door=True)

    return go


def _wait(milliseconds: int) -> None:
    wait = QEventLoop()
    QTimer.singleShot(milliseconds, wait.quit)
    wait.exec()
    for _level in range(LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # None: to all
