"""Every page there is now or later, in the real window on the sample club, can be seen, heard and worked by keys.

The pages are the program's own list; each says which of its looks are worth seeing. In the usual run the shape of
every page is walked in one theme at every size, and its pixels are measured in every theme at one size. With the
environment's OUR_CLUB_BOOK_LONG=1 (`python3 packaging/dev.py test --long`) everything is walked in everything.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coprod_desktop.app import PAGES
from coprod_desktop.ui.shell.pages import load
from coprod_desktop.ui.shell.portraits import View
from coprod_desktop.ui.shell.window import MainWindow
from coprod_desktop.ui.theme.looks import THEME_NAMES
from coprod_desktop.ui.theme.tokens import THEMES
from coprod_desktop.wording.help import topic_for
from coprod_desktop.wording.keys import EVERY, USUAL
from tests.ui import handling, hearing, pixels, walks
from tests.ui.stretched import StretchedLanguage
from tests.waiting import settled

LONG = os.environ.get("OUR_CLUB_BOOK_LONG") == "1"
SCREENS = [(1366, 768), (1920, 1080)]
SIZES = [100, 150, 200]

Walk = Callable[[View], list[str]]


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[None]:
    language = StretchedLanguage()
    QCoreApplication.installTranslator(language)
    yield
    QCoreApplication.removeTranslator(language)


def walk_all(every: list[View], screen: tuple[int, int], walk: Walk) -> None:
    """Show each view and walk over it. Fails with a line for each fault, and the first views that have it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    window = None
    for view in every:
        if view.window is not window:
            if window is not None:
                window.hide()
            window = view.window
            window.resize(*screen)
            window.show()
            window.activateWindow()
            QTest.qWaitForWindowActive(window, 1000)
        try:
            view.show()
        except (LookupError, AttributeError, ValueError, TypeError) as failure:
            found[f"does not open: {failure!r}"].append(view.name)
            continue
        settled()
        for fault in walk(view):
            found[fault].append(view.name)
    if found:
        lines = [f"{fault}   on {len(where)}: {', '.join(where[:3])}" for fault, where in found.items()]
        pytest.fail("\n".join(lines), pytrace=False)


def shape(view: View) -> list[str]:
    return handling.beginning(view.window) + walks.walk(view.window)


def heard_and_handled(view: View) -> list[str]:
    return handling.handle(view.window) + hearing.hear(view.window)


def room(view: View) -> list[str]:
    return walks.clipping(view.window) + walks.sideways(view.window) + walks.targets(view.window)


def measures(view: View) -> list[str]:
    return pixels.words_contrast(view.window) + pixels.edges_contrast(view.window) + pixels.focus_rings(view.window)


def test_every_page_of_the_program_has_an_example(every: list[View]):
    names = [view.name for view in every]
    assert len(set(names)) == len(names)
    for listed in PAGES:
        assert any(name == listed.key or name.startswith(f"{listed.key}_") for name in names), listed.key


@pytest.mark.parametrize("theme", THEME_NAMES if LONG else ["light"])
@pytest.mark.parametrize("screen", SCREENS, ids=lambda one: f"{one[0]}")
@pytest.mark.parametrize("percent", SIZES)
def test_every_page_has_a_good_shape(every, looks, percent, screen, theme):
    looks.set_theme(theme)
    looks.set_text_percent(percent)
    walk_all(every, screen, shape)


@pytest.mark.parametrize("screen", SCREENS if LONG else SCREENS[:1], ids=lambda one: f"{one[0]}")
@pytest.mark.parametrize("percent", SIZES)
def test_every_page_is_heard_and_handled_well(every, looks, percent, screen):
    looks.set_text_percent(percent)
    walk_all(every, screen, heard_and_handled)


def test_what_is_on_every_page_is_in_the_same_place(every: list[View]):
    """Title, Back, Help and who can help (S10, M6), today with its weekday, and the name of the club (M10)."""
    places: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    window = next(one.window for one in every if isinstance(one.window, MainWindow))
    window.resize(*SCREENS[0])
    window.show()
    for view in every:
        view.show()
        settled()
        page = getattr(view.window, "page", None)
        if view.window is not window or page is None or not page.isVisible():
            continue
        assert "Who can help me?" in window.bottom_line.help.text()
        assert window.top_bar.date.text() == "Wednesday 25 November 2026"
        assert window.top_bar.club.text()
        parts = {"help": window.top_bar.button("help"), "who can help": window.bottom_line.help}
        if page.back_button.isVisible():
            parts |= {"back": page.back_button, "title after back": page.heading}
        else:
            parts["title"] = page.heading
        for name, part in parts.items():
            assert part.isVisible(), f"{name} on {view.name}"
            at = part.mapTo(window, part.rect().topLeft())
            places[name].add((at.x(), at.y()))
    assert {name for name, several in places.items() if len(several) > 1} == set(), dict(places)


@pytest.mark.parametrize("screen", SCREENS if LONG else SCREENS[:1], ids=lambda one: f"{one[0]}")
@pytest.mark.parametrize("percent", SIZES if LONG else [100])
@pytest.mark.parametrize("theme", THEME_NAMES if LONG else THEMES)  # "as my computer" is one of the others
def test_every_page_is_drawn_clearly(every, looks, percent, screen, theme):
    looks.set_theme(theme)
    looks.set_text_percent(percent)
    walk_all(every, screen, measures)


@pytest.mark.parametrize("percent", SIZES)
def test_every_page_has_room_for_longer_words(stretched, every, looks, percent):
    looks.set_text_percent(percent)
    walk_all(every, SCREENS[0], room)


def test_every_key_of_every_page_is_in_the_list_of_keys(every: list[View]):
    """What the help page and the printed list say is what the keys are, whoever adds one."""
    bound: set[str] = set()
    for view in every:
        view.window.show()
        view.show()
        for shortcut in view.window.findChildren(QShortcut):
            bound |= {one.toString(QKeySequence.SequenceFormat.PortableText) for one in shortcut.keys()}  # noqa: SIM118 - Qt's keys
    listed = {one for name, several in EVERY.items() if name not in USUAL for one in several}
    assert bound == {QKeySequence(one).toString(QKeySequence.SequenceFormat.PortableText) for one in listed}


def test_every_page_has_help_of_its_own():
    for listed in PAGES:
        page = load(listed)
        assert topic_for(page.help_topic), listed.key
