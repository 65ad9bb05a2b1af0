"""New letters: no part keeps what it measured in the old ones, and every word still has its room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.parts.tabs import TabsRow
from coprod_desktop.ui.parts.words import Heading, Text, lettering
from coprod_desktop.ui.parts.wrapping import Wrapped
from coprod_desktop.ui.theme import letters
from tests.ui import gallery, walks
from tests.ui.fake_desk import fake_desk
from tests.waiting import settled

TEXTS = (
    "Words",
    "Words 12",
    "iiiiiiiiiii WWWWWW",
    "WWWWWW iiiiiiiiiii",
    "illiilliilli\nWWWWWWW WWWWWWWW",
    "We all go to the sea by bus on a Friday, and we take tea with us.",
    "Tea **with us all** here",
    "",
    " ",
    "你好 привет",
)


def places(page: QWidget) -> list[tuple[str, str, QRect]]:
    """Where everything with words is on a page."""
    found = []
    for part in walks.shown(page):
        if isinstance(part, Text | Button):
            found.append(
                (type(part).__name__, part.text(), QRect(part.mapTo(page, part.rect().topLeft()), part.size()))
            )
    return sorted(found, key=str)


@pytest.mark.parametrize(("before", "after"), [(100, 200), (200, 110), (125, 150)])
def test_parts_that_were_there_stand_as_those_that_are_made_now(looks, before, after):
    for one in range(len(gallery.pages(fake_desk(looks)))):
        seen = []
        for first in (before, after):
            looks.set_text_percent(first)
            page = gallery.pages(fake_desk(looks))[one]
            window = walks.stand(page, doors=False)
            page.open(Place(page.key))
            settled()
            looks.set_text_percent(after)
            settled()
            page.scroller.verticalScrollBar().setValue(0)
            seen.append(places(page))
            window.close()
        assert set(map(str, seen[0])) ^ set(map(str, seen[1])) == set(), page.key


def test_new_letters_are_there_at_once_also_in_headings_and_main_buttons(looks):
    window = QWidget()
    down = QVBoxLayout(window)
    parts = [
        Text("Words"),
        Heading("Title", 1),
        Button("Press this"),
        MainButton("Save this"),
        TabsRow((("a", "Tab"),)),
    ]
    for part in parts:
        down.addWidget(part)
    window.show()
    settled()
    before = [one.font().pointSizeF() for one in parts]
    looks.set_text_percent(200)
    assert [one.font().pointSizeF() for one in parts] == pytest.approx([2 * one for one in before])
    window.close()


def test_a_button_that_gets_no_more_room_for_bigger_letters_gets_another_line(looks):
    window = QWidget()
    down = QVBoxLayout(window)
    down.setContentsMargins(0, 0, 0, 0)
    button, tabs = Button("Print this for everybody"), TabsRow((("a", "Those who came to tea"),))
    down.addWidget(button)
    down.addWidget(tabs)
    tab = tabs.findChild(Button)
    assert tab is not None
    window.setFixedWidth(max(button.sizeHint().width(), tab.sizeHint().width()))
    for part in (button, tab):
        part.setMinimumWidth(window.width())
    window.show()
    settled()
    high = button.height()
    looks.set_text_percent(150)
    settled()
    for part in (button, tab):
        assert part.width() == window.width()
        assert part.height() >= part.heightForWidth(part.width()) > high
    looks.set_text_percent(100)
    settled()
    assert button.height() == high
    window.close()


@pytest.mark.parametrize("text", TEXTS)
def test_the_longest_word_is_the_longest_of_all(looks, text):
    font = lettering()
    metrics = QFontMetricsF(lettering(bold=True) if "**" in text else font)
    widths = [metrics.horizontalAdvance(one) for one in text.replace("**", "").split()]
    expected = max(widths, default=metrics.horizontalAdvance(text))
    assert Wrapped(text, font).least_width == pytest.approx(expected + 1)
    assert Wrapped(text, font).least_width == pytest.approx(expected + 1)  # now every width is known


def test_letters_are_measured_once_for_a_font_and_never_after_they_are_old(looks):
    font = QApplication.font()
    first = letters.letters_of(font)
    assert letters.letters_of(lettering()) is first
    assert letters.letters_of(lettering(bold=True)) is not first
    for ratio in range(2, 2 + letters.FONTS_KEPT):
        letters.letters_of(lettering(ratio))
    assert first.old, "whoever holds what is no longer kept asks anew"
    assert not letters.letters_of(font).old
    kept = letters.letters_of(font)
    looks.set_text_percent(110)
    assert kept.old


def test_only_so_many_words_are_remembered(looks, monkeypatch):
    monkeypatch.setattr(letters, "WORDS_KEPT", 3)
    some = letters.letters_of(lettering(1.01))
    words = ["one", "two", "three", "four", "five"]
    assert some.longest(words, 10_000.0) == max(map(some.advance, words))
    assert len(some._widths) <= 3
