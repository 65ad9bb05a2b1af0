"""The smaller parts: what they say, what they do when pressed, and what a screen reader hears."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QImage
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from coprod_desktop.ui.parts import announce as announce_module
from coprod_desktop.ui.parts.ask import AskBar
from coprod_desktop.ui.parts.buttons import Button, ButtonRow, MainButton, ToggleButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.drawings import drawing, picture
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.folded import Folded
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Page, Place
from coprod_desktop.ui.parts.paper import PaperView
from coprod_desktop.ui.parts.pictures import FaceTile, PictureTile, initials
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.tabs import TabsRow
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.theme.tokens import THEMES
from tests.ui import walks
from tests.ui.fake_desk import fake_desk
from tests.ui.gallery import sample_paper
from tests.waiting import settled

Role = QAccessible.Role


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """Everything that a screen reader was told to say."""
    heard: list[str] = []

    def keep(event: QAccessibleEvent) -> None:
        heard.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(announce_module.QAccessible, "updateAccessibility", keep)
    return heard


def test_each_part_has_its_role_and_its_name(looks, qtbot):
    parts = [
        (Heading("**The** party", 2), Role.Heading, "The party"),
        (Text("**We decided** tea"), Role.StaticText, "We decided tea"),
        (Button("Add a person"), Role.Button, "Add a person"),
        (Card("bus", "3 jobs are due"), Role.Grouping, "3 jobs are due"),
        (Notice("Try **2** sentences."), Role.Note, "Try 2 sentences."),
        (PictureTile("bus", name="a bus"), Role.Graphic, "a bus"),
        (PictureTile("bus"), Role.Graphic, ""),
        (FaceTile("Ann"), Role.Graphic, ""),
    ]
    for part, wanted, words in parts:
        qtbot.addWidget(part)
        assert (role(part), name(part)) == (wanted, words), type(part)


def test_roles_survive_a_thousand_parts_that_come_and_go(looks, qapp):
    for number in range(1000):
        heading = Heading(f"Heading {number}")
        assert role(heading) == Role.Heading
        heading.deleteLater()
        if number % 100 == 0:
            del heading
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_heading_tells_its_level_and_lets_a_screen_reader_ask_for_anything_else(looks, level):
    voice = QAccessible.queryAccessibleInterface(heading := Heading("Who came", level))
    attributes = voice.attributesInterface()
    assert attributes.attributeKeys() == [QAccessible.Attribute.Level]
    assert attributes.attributeValue(QAccessible.Attribute.Level) == level
    for what in ("value", "text", "tableCell", "selection", "editableText"):
        assert getattr(voice, f"{what}Interface")() is None
    assert voice.actionInterface() is not None
    assert voice.text(QAccessible.Text.Name) == heading.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(looks, qtbot, key):
    button = Button("Add a person")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked, timeout=500):
        qtbot.keyClick(button, key)


def test_a_double_click_presses_once_and_twice_where_that_is_wanted(looks, qtbot):
    for wanted, takes in ((1, False), (2, True)):
        button = Button("Next")
        button.takes_double_clicks = takes
        qtbot.addWidget(button)
        pressed = []
        button.clicked.connect(lambda _on=False, pressed=pressed: pressed.append(1))
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
        assert len(pressed) == wanted


@pytest.mark.parametrize("percent", [100, 200])
def test_buttons_keep_their_height_and_wrap_where_room_is_short(looks, qtbot, percent):
    looks.set_text_percent(percent)
    settled()
    assert Button("Add").sizeHint().height() >= 48
    assert MainButton("Add").sizeHint().height() >= 56
    long = Button("See everything that the committee decided about the garden this year")
    wide = long.sizeHint()
    assert long.heightForWidth(wide.width() // 3) > wide.height() * 1.5
    assert long.minimumSizeHint().width() < wide.width() // 3


def test_what_is_on_differs_by_more_than_colour(looks, qtbot):
    """A chosen toggle shows a tick, so the two pictures differ also when both are turned to grey shapes."""
    off, on = ToggleButton("Here"), ToggleButton("Here")
    on.setChecked(True)
    assert off.sizeHint() == on.sizeHint()
    assert QAccessible.queryAccessibleInterface(on).state().checked
    pictures = []
    for one in (off, on):
        qtbot.addWidget(one)
        one.resize(one.sizeHint())
        image = one.grab().toImage()
        ground = image.pixelColor(image.width() - 12, image.height() // 2)
        pictures.append([[image.pixelColor(x, y) == ground for x in range(14, 50)] for y in range(8, 40)])
    assert pictures[0] != pictures[1]


def test_the_question_gives_the_keyboard_to_the_safe_answer_and_gives_it_back(looks, qtbot, said):
    window = QWidget()
    qtbot.addWidget(window)
    down = QVBoxLayout(window)
    remove, ask = Button("Remove Ann"), AskBar()
    down.addWidget(remove)
    down.addWidget(ask)
    window.show()
    window.activateWindow()
    settled()
    answers: list[str] = []
    ask.answered.connect(answers.append)
    remove.setFocus()
    ask.ask("Remove Ann?", [("keep", "Keep Ann"), ("remove", "Remove Ann")])
    assert said == ["Remove Ann?"]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "answer_keep"
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert answers == ["keep"]
    assert not ask.isVisible()
    assert QApplication.focusWidget() is remove
    ask.ask("Remove Ann?", [("keep", "Keep Ann"), ("remove", "Remove Ann")])
    qtbot.mouseClick(ask.findChild(Button, "answer_remove"), Qt.MouseButton.LeftButton)
    assert answers == ["keep", "remove"]


def test_what_opens_below_the_edge_comes_wholly_into_view(looks, qtbot):
    window, area, content = QWidget(), DownScroll(), QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(area)
    down = QVBoxLayout(content)
    for number in range(12):
        down.addWidget(Button(f"Above {number}"))
    agree, ask, more = Button("We agree these minutes"), AskBar(), Folded("More about this")
    more.inside.addWidget(Text("It is good to know.\n\nIt takes some room.\n\nThis is the end."))
    for part in (agree, ask, more):
        down.addWidget(part)
    area.setWidget(content)
    window.resize(600, 420)
    window.show()
    window.activateWindow()
    settled()
    agree.setFocus()
    ask.ask("Agreed minutes do not change.", [("wait", "Wait"), ("agree", "Agree them now")])
    qtbot.waitUntil(lambda: ask.visibleRegion().boundingRect() == ask.rect())
    assert QApplication.focusWidget().objectName() == "answer_wait"
    qtbot.mouseClick(more.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: more.visibleRegion().boundingRect() == more.rect())
    assert QApplication.focusWidget() is more.button


def test_a_notice_that_says_something_new_is_read_out(looks, qtbot, said):
    notice = Notice("One.")
    qtbot.addWidget(notice)
    notice.say("**Two** words.")
    assert said == ["Two words."]
    assert notice.words() == "Two words."


def test_the_words_of_a_notice_stand_in_the_middle_beside_a_taller_picture(looks, qtbot):
    notice = Notice("Two words.", picture="agree")
    qtbot.addWidget(notice)
    notice.resize(600, notice.heightForWidth(600))
    notice.show()
    words = next(one for one in notice.findChildren(Text) if one.text() == "Two words.")
    top = words.mapTo(notice, words.rect().topLeft()).y()
    assert abs(2 * top + words.height() - notice.height()) <= 2
    notice.say(" ".join(["Many words stand here."] * 40))
    notice.resize(600, notice.heightForWidth(600))
    assert words.height() == words.heightForWidth(words.width())
    assert notice.rect().contains(words.rect().translated(words.mapTo(notice, words.rect().topLeft())))


def test_a_folded_section_opens_by_key_and_says_how_it_stands(looks, qtbot):
    folded = Folded("More about Ann")
    qtbot.addWidget(folded)
    inside = Text("Her phone number")
    folded.inside.addWidget(inside)
    folded.show()
    assert not inside.isVisible()
    assert folded.button.accessibleDescription() == "Closed"
    qtbot.keyClick(folded.button, Qt.Key.Key_Space)
    assert inside.isVisible()
    assert folded.button.accessibleDescription() == "Open"


def test_tabs_tell_which_one_was_chosen_and_which_is_open(looks, qtbot):
    tabs = TabsRow([("plan", "1 Plan"), ("meet", "2 Meet")])
    qtbot.addWidget(tabs)
    tabs.show()
    tabs.activateWindow()
    tabs.set_current("plan")
    chosen: list[str] = []
    tabs.chosen.connect(chosen.append)
    first = tabs.findChild(Button, "tab_plan")
    first.setFocus()
    settled()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "tab_meet"
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert chosen == ["meet"]
    assert tabs.current == "meet"
    assert focused.accessibleDescription() == "You are here"


def test_a_flow_goes_on_in_a_new_line_and_puts_low_things_in_the_middle(looks, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=8)
    for side in (60, 40, 60):
        one = QWidget()
        one.setFixedSize(QSize(100, side))
        flow.addWidget(one)
    holder.resize(220, 200)
    holder.show()
    places = [flow.itemAt(number).geometry() for number in range(3)]
    assert [one.topLeft().toTuple() for one in places] == [(0, 0), (108, 10), (0, 68)]
    assert flow.heightForWidth(220) == 128
    assert flow.heightForWidth(400) == 60


def test_a_picture_lies_on_white_in_every_theme(looks, qtbot):
    tile = PictureTile("bus", 64)
    qtbot.addWidget(tile)
    assert drawing("bus")
    for theme in THEMES:
        looks.set_theme(theme)
        settled()
        tile.resize(tile.sizeHint())
        image = tile.grab().toImage()
        assert image.pixelColor(image.width() // 2, 2) == QColor("#ffffff"), theme


def test_a_picture_that_is_not_there_draws_nothing(looks):
    assert picture("no_such_picture", 40).isNull()
    assert picture("../../pyproject", 40).isNull()


@pytest.mark.parametrize(
    ("person", "letters"), [("Ann Smith", "AS"), ("Łukasz", "Ł"), ("", "?"), ("josé maría ruiz", "JR")]
)
def test_first_letters_stand_in_for_a_photo(person, letters):
    assert initials(person) == letters


def test_a_photo_is_drawn_instead_of_letters(looks, qtbot):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#00aa00"))
    path_free = _png(image)
    face = FaceTile("Ann", path_free, 60)
    qtbot.addWidget(face)
    face.resize(60, 60)
    assert face.grab().toImage().pixelColor(30, 30) == QColor("#00aa00")


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def test_the_paper_pages_on_and_back_and_follows_the_point(looks, qtbot):
    paper = PaperView()
    qtbot.addWidget(paper)
    paper.resize(420, 620)
    paper.show()
    assert paper._number.text() == "The paper will show here."
    paper.show_pdf(sample_paper())
    assert (paper.page, paper.pages, paper._number.text()) == (0, 2, "Page 1 of 2")
    first = seen(paper)
    qtbot.mouseClick(paper.next_button, Qt.MouseButton.LeftButton)
    assert paper._number.text() == "Page 2 of 2"
    assert seen(paper) != first
    qtbot.mouseClick(paper.next_button, Qt.MouseButton.LeftButton)
    assert paper._number.text() == "This is the last page."
    assert paper.page == 1
    paper.follow("second")
    assert paper.page == 0
    assert paper._sheet.mark is not None
    paper.follow("third")
    assert paper.page == 1
    paper.show_pdf(sample_paper())
    assert paper.page == 1
    paper.follow("nowhere")
    assert paper.page == 1
    assert paper._sheet.mark is None


def test_the_paper_is_as_sharp_as_the_screen(looks, qtbot):
    paper = PaperView()
    qtbot.addWidget(paper)
    paper.resize(420, 620)
    paper.show()
    paper.show_pdf(sample_paper())
    seen(paper)
    assert paper._sheet.image.width() == paper._scroller.viewport().width()


def seen(paper: PaperView) -> QImage:
    """Return the sheet as somebody sees it."""
    return paper._sheet.grab().toImage()


def test_paper_that_nobody_sees_has_no_picture_in_memory(looks, qtbot):
    """A page of paper takes two to twenty megabytes, by the screen, and every page with paper stays in the window."""
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    paper, other = PaperView(), Text("Another page.")
    for page in (paper, other):
        pages.addWidget(page)
    pages.resize(420, 620)
    pages.show()
    paper.show_pdf(sample_paper())
    there = seen(paper)
    assert not paper._sheet.image.isNull()
    pages.setCurrentWidget(other)
    assert paper._sheet.image.isNull()
    paper.show_page(1)
    assert paper._sheet.image.isNull(), "drawn, and nobody looks"
    paper.show_page(0)
    pages.setCurrentWidget(paper)
    assert seen(paper) == there


def test_one_document_is_open_however_many_papers_were_shown(looks, qtbot):
    from PySide6.QtPdf import QPdfDocument

    paper = PaperView()
    qtbot.addWidget(paper)
    for _ in range(5):
        paper.show_pdf(sample_paper())
        paper.clear()
    paper.show_pdf(sample_paper())
    settled()
    (document,) = paper.findChildren(QPdfDocument)
    assert document.pageCount() == 2
    assert len(paper.findChildren(QBuffer)) == 1
    paper.clear()
    settled()
    assert document.pageCount() == 0
    assert paper.findChildren(QBuffer) == []


def test_a_voice_may_look_for_words_on_a_paper_that_is_gone(looks, qtbot):
    paper = PaperView()
    qtbot.addWidget(paper)
    assert paper.words(()) is None
    paper.show_pdf(sample_paper())
    words = paper.words(())
    (found,) = words.find("Christmas")
    assert words.around(found)
    paper.clear()
    settled()
    assert words.around(found) == []
    paper.show_spoken(0, ())
    assert paper.words(()) is None


class Rebuilt(Page):
    """A page that makes its parts anew each time."""

    key = "rebuilt"

    def open(self, place: Place) -> None:
        super().open(place)
        with self.refilled():
            for number in range(30):
                button = Button(f"Button {number}")
                button.setObjectName(f"button_{number}")
                self.body.addWidget(button)

    def title(self) -> str:
        return "Rebuilt"


def test_a_page_that_is_filled_again_keeps_its_scroll_and_the_keyboard(looks, qtbot):
    page = Rebuilt(fake_desk(looks))
    window = walks.stand(page)
    page.open(Place("rebuilt"))
    settled()
    button = page.findChild(Button, "button_20")
    button.setFocus()
    page.scroller.verticalScrollBar().setValue(600)
    page.open(Place("rebuilt"))
    settled()
    again = page.findChild(Button, "button_20")
    assert again is not button
    assert QApplication.focusWidget() is again
    assert page.scroller.verticalScrollBar().value() == 600
    window.close()


def test_a_page_begins_at_its_heading(looks, qtbot):
    page = Rebuilt(fake_desk(looks))
    window = walks.stand(page)
    page.open(Place("rebuilt"))
    page.focus_first()
    assert QApplication.focusWidget() is page.heading
    assert page.heading.text() == "Rebuilt"
    qtbot.keyClick(page.heading, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "button_0"
    window.close()


def test_the_paper_takes_turns_with_the_page_where_both_have_no_room(looks, qtbot):
    page = Rebuilt(fake_desk(looks))
    page.set_beside(Text("The paper"))
    window = walks.stand(page)
    settled()
    assert page.scroller.isVisible()
    assert page._beside.isVisible()
    assert not page.beside_button.isVisible()
    looks.set_text_percent(200)
    settled()
    assert page.beside_button.isVisible()
    assert not page._beside.isVisible()
    qtbot.mouseClick(page.beside_button, Qt.MouseButton.LeftButton)
    assert page._beside.isVisible()
    assert not page.scroller.isVisible()
    window.close()


def test_buttons_in_a_row_are_at_least_eight_pixels_apart(looks, qtbot):
    row = ButtonRow(Button("One"), Button("Two"))
    qtbot.addWidget(row)
    row.resize(600, 60)
    row.show()
    first, second = row.findChildren(Button)
    assert second.geometry().left() - first.geometry().right() > 8
