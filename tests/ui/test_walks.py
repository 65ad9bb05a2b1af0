"""Each walk finds what it is there to find."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.page import Page, Place
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.theme.focus import OWN_FOCUS
from tests.ui import gallery, pixels, walks
from tests.ui.fake_desk import fake_desk
from tests.waiting import settled


class Titled(Page):
    key = "titled"

    def title(self) -> str:
        return "A page"


def shown(looks, *parts: QWidget) -> tuple[QWidget, Page]:
    page = Titled(fake_desk(looks))
    for part in parts:
        page.body.addWidget(part)
    window = walks.stand(page)
    page.open(Place("titled"))
    return window, page


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_gallery_walks_well_at_every_size(looks, percent):
    looks.set_text_percent(percent)
    for page in gallery.pages(fake_desk(looks)):
        window = walks.stand(page, doors=percent < 150)
        page.open(Place(page.key))
        settled()
        assert walks.walk(page) == [], page.key
        window.close()


def test_the_gallery_keeps_walking_well_when_the_size_changes_on_the_screen(looks):
    for page in gallery.pages(fake_desk(looks)):
        window = walks.stand(page)
        page.open(Place(page.key))
        looks.set_text_percent(200)
        settled()
        found = walks.walk(page)
        looks.set_text_percent(100)
        settled()
        assert found == [], page.key
        window.close()


def test_a_button_without_a_name_or_words_is_found(looks):
    window, page = shown(looks, QToolButton())
    assert any("no name" in one for one in walks.names(page))
    assert any("no words" in one for one in walks.names(page))
    window.close()


def test_a_name_that_hides_the_words_is_found(looks):
    button = Button("Save")
    button.setAccessibleName("Keep")
    window, page = shown(looks, button)
    assert walks.names(page) == ["the name 'Keep' hides the words 'Save'"]
    window.close()


def test_a_picture_without_a_name_is_found(looks):
    label = QLabel()
    pixmap = QPixmap(20, 20)
    pixmap.fill(QColor("red"))
    label.setPixmap(pixmap)
    window, page = shown(looks, label)
    assert any("picture" in one for one in walks.names(page))
    window.close()


def test_a_small_target_is_found(looks):
    small = QPushButton("Go")
    small.setFixedSize(80, 22)
    window, page = shown(looks, small)
    assert any("80 x 22" in one for one in walks.targets(page))
    window.close()


def test_words_that_are_cut_are_found(looks):
    low = Text("Some words that go on long enough to need a second line of text in this box. " * 2)
    low.setFixedHeight(20)
    narrow = Button("Extraordinarily")
    narrow.setFixedWidth(50)
    window, page = shown(looks, low, narrow)
    found = " ".join(walks.clipping(page))
    assert "cut below" in found
    assert "cut at the side" in found
    window.close()


def test_words_over_one_another_are_found(looks):
    holder = QWidget()
    holder.setFixedSize(400, 60)
    for _again in range(2):
        text = Text("These words", holder)
        text.setGeometry(0, 0, 200, 40)
    window, page = shown(looks, holder)
    assert any("over one another" in one for one in walks.clipping(page))
    window.close()


def test_something_too_wide_is_found(looks):
    wide = QWidget()
    wide.setMinimumWidth(3000)
    window, page = shown(looks, wide)
    assert walks.sideways(page)
    window.close()


def test_something_wide_in_a_scroll_of_its_own_is_found(looks):
    area = DownScroll()
    content = QWidget()
    content.setMinimumWidth(3000)
    area.setWidget(content)
    window, page = shown(looks, area)
    assert any("wider than its place" in one for one in walks.sideways(page))
    window.close()


def test_a_missing_or_second_title_and_a_level_left_out_are_found(looks):
    window, page = shown(looks, Heading("Again", 1), Heading("Deep", 3))
    found = " ".join(walks.headings(page))
    assert "2 headings of level 1" in found
    assert "level 3 after level 1" in found
    window.close()


def test_a_second_main_button_is_found(looks):
    window, page = shown(looks, MainButton("Save this"), MainButton("Print this"))
    assert walks.one_main_button(page) == ["2 main buttons: Save this, Print this"]
    window.close()


def test_a_box_that_keeps_tab_is_found(looks):
    box = QPlainTextEdit()
    box.setAccessibleName("Notes")
    window, page = shown(looks, box, Button("After"))
    assert any("Tab stays in" in one for one in walks.tab_order(page))
    window.close()


def test_tab_that_goes_back_up_is_found(looks):
    holder = QWidget()
    down = QVBoxLayout(holder)
    first, second, third = (Button(words, parent=holder) for words in ("First", "Second", "Third"))
    for button in (first, third, second):
        down.addWidget(button)
    window = walks.stand(holder)
    assert any("goes back up" in one for one in walks.tab_order(holder))
    window.close()


def test_a_page_puts_tab_in_reading_order_by_itself(looks):
    made_last = Button("Below")
    window, page = shown(looks, Button("Above"), made_last)
    page.add_main(MainButton("Save this"))
    page.body.insertWidget(0, Button("On top, made last"))
    settled()
    assert walks.tab_order(page) == []
    window.close()


def test_what_is_told_only_by_hovering_or_in_the_box_or_not_at_all_is_found(looks):
    hovered = Button("Save this")
    hovered.setToolTip("Saves to the stick")
    box = QLineEdit()
    box.setPlaceholderText("Type here")
    off = Button("Print this")
    off.setEnabled(False)
    first, second = QPushButton("&Add"), QPushButton("&Ask")
    window, page = shown(looks, hovered, box, off, first, second)
    found = " ".join(walks.plainly(page))
    for fault in ("told only by hovering", "told only inside the box", "switched off", "Alt+A is both"):
        assert fault in found
    window.close()


def test_letters_that_do_not_follow_the_computer_are_found(looks):
    fixed, small, styled = QLabel("One"), QLabel("Two"), QLabel("Three")
    fixed.setFont(QFont("Lato"))
    font = fixed.font()
    font.setPixelSize(20)
    fixed.setFont(font)
    font = small.font()
    font.setPointSizeF(9)
    small.setFont(font)
    styled.setStyleSheet("color: black")
    window, page = shown(looks, fixed, small, styled)
    found = " ".join(walks.letters(page))
    for fault in ("letters in pixels", "letters of 9.0 points", "a style sheet"):
        assert fault in found
    window.close()


def test_faint_words_are_found(looks):
    faint, clear = QLabel("Faint words"), QLabel("Clear words")
    palette = faint.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#909090"))
    faint.setPalette(palette)
    window, page = shown(looks, faint, clear)
    found = pixels.words_contrast(page)
    assert len(found) == 1
    assert "Faint words" in found[0]
    window.close()


def test_a_faint_edge_is_found(looks):
    class Faint(Button):
        def paintEvent(self, _event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor("#eeeeee"))
            painter.end()

    window, page = shown(looks, Faint("Save this"), Button("Leave it"))
    assert [one for one in pixels.edges_contrast(page) if "Save this" in one]
    assert not [one for one in pixels.edges_contrast(page) if "Leave it" in one]
    window.close()


def test_a_missing_band_and_what_stays_out_of_sight_are_found(looks):
    hidden_band, good = Button("No band"), Button("Good")
    hidden_band.setProperty(OWN_FOCUS, True)
    window, _page = shown(looks, hidden_band, good)
    found = pixels.focus_rings(window)
    assert len(found) == 1
    assert "faint band" in found[0]
    assert "No band" in found[0]
    window.close()


def test_a_box_out_of_sight_is_brought_into_view_from_the_side_of_the_page(looks):
    parts = [Button(f"Number {number}") for number in range(30)]
    window, page = shown(looks, *parts)
    page.add_main(MainButton("Save this"))
    page.focus_first()
    settled()
    save = page.findChildren(MainButton)[0]
    save.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(save, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is parts[-1]
    assert parts[-1].visibleRegion().boundingRect() == parts[-1].rect()
    window.close()


def test_pixels_are_counted_as_one_by_one(looks):
    """Also those of a picture whose lines are longer in memory than on the screen."""
    pictures = []
    for colour in ("#112233", "#ffbf00"):
        picture = QImage(13, 7, QImage.Format.Format_RGB888)
        picture.fill(QColor("#ffffff"))
        for at in range(7):
            picture.setPixelColor(at, at, QColor(colour))
        picture.setPixelColor(12, 6, QColor("#000000"))
        pictures.append(picture)
    one, two = (pixels._Pixels(picture) for picture in pictures)
    area = QRect(-3, 1, 20, 40)
    inside = [pictures[0].pixel(x, y) for y in range(1, 7) for x in range(13)]
    assert one.flat(area) == inside
    assert one.colours(area) == Counter(inside)
    dark, yellow = (QColor(colour).rgb() for colour in ("#112233", "#ffbf00"))
    assert one.changes(two) == {(dark, yellow): 7}
    assert one.changes(one) == {}
