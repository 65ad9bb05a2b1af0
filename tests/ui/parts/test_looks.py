"""Letters and colours: they reach every widget, and every pair can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coprod_desktop.ui.parts.boxes import LineBox, LongBox
from coprod_desktop.ui.parts.buttons import Button, MainButton, ToggleButton
from coprod_desktop.ui.parts.card import Card
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.choosing import Round, Tick
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.picture_button import PictureButton
from coprod_desktop.ui.parts.private import Private
from coprod_desktop.ui.parts.words import Heading, Text
from coprod_desktop.ui.theme import looks as looks_module
from coprod_desktop.ui.theme.looks import FONTS, TEXT_STEPS, Looks, closest_theme, font_files
from coprod_desktop.ui.theme.tokens import THEMES, USES, colour, palette_of, read_theme
from tests.waiting import settled

TEXT_ON_GROUND = [
    (use, ground) for use in ("text", "decided", "job", "come_back", "problem") for ground in ("ground", "quiet")
]


def luminance(shade: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * part(shade.redF()) + 0.7152 * part(shade.greenF()) + 0.0722 * part(shade.blueF())


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_every_text_is_seven_to_one_and_every_line_three_to_one(name):
    theme = read_theme(name)
    pairs = [*TEXT_ON_GROUND, ("on_action", "action"), ("action", "ground"), ("action", "quiet")]
    faint = {pair: round(contrast(theme[pair[0]], theme[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < 7} == {}
    for ground in ("ground", "quiet"):
        assert contrast(theme["lines"], theme[ground]) >= 3
        assert contrast(theme["faint"], theme[ground]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_holds_every_use_and_qt_s_own_pairs_are_readable(name):
    theme = read_theme(name)
    palette = palette_of(theme)
    assert {use: colour(palette, use) for use in USES} == {use: theme[use] for use in USES}
    role = QPalette.ColorRole
    for text, ground, least in (
        (role.Text, role.Base, 7),
        (role.ButtonText, role.Button, 7),
        (role.HighlightedText, role.Highlight, 7),
        (role.Link, role.Base, 7),
        (role.PlaceholderText, role.Base, 4.5),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= least, text
    off = QPalette.ColorGroup.Disabled
    assert contrast(palette.color(off, role.ButtonText), palette.color(off, role.Button)) >= 4.5


def test_a_theme_without_a_colour_is_refused(tmp_path, monkeypatch):
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "half.toml").write_text("dark = false\n[colours]\nground = '#fff'\n", encoding="utf-8")
    monkeypatch.setattr("coprod_desktop.ui.theme.tokens.resources_folder", lambda: tmp_path)
    with pytest.raises(KeyError):
        read_theme.__wrapped__("half")


def every_part(looks: Looks) -> QWidget:
    window = QWidget()
    down = QVBoxLayout(window)
    private = Private(looks)
    private.add(Text("Phone"))
    people = CardList("People")
    people.set_rows([Row("person", 1, "Ann")])
    for part in (
        QPushButton("Plain"), QLabel("Label"), QLineEdit("Line"), QCheckBox("Check"), QComboBox(), QPlainTextEdit("x"),
        QListWidget(), Button("Press this"), MainButton("Save this"), ToggleButton("Here"), Heading("Title", 1),
        Heading("Section"), Heading("Part", 3), Text("Words"), Text("Bold", bold=True), LineBox(), LongBox(),
        Tick("Tick"), Round("Round"), PictureButton("bus", "a bus"), Card("bus", "Title", ["line"]),
        LineRow("name", "Name", "hint"), private, people,
    ):  # fmt: skip
        down.addWidget(part)
    window.show()
    settled()
    return window


def sizes(window: QWidget) -> dict[QWidget, float]:
    return {one: one.font().pointSizeF() for one in window.findChildren(QWidget)}


@pytest.mark.parametrize("percent", TEXT_STEPS)
def test_the_letters_of_every_widget_really_change(looks, percent):
    window = every_part(looks)
    before = sizes(window)
    looks.set_text_percent(percent)
    settled()
    after = sizes(window)
    wrong = {
        f"{type(one).__name__}": (was, after[one])
        for one, was in before.items()
        if after[one] != pytest.approx(was * percent / 100, abs=0.02)
    }
    assert wrong == {}
    window.close()


def test_type_at_a_hundred_per_cent(looks, qapp):
    assert looks.point_size == 14
    assert Text("x").font().pointSizeF() == 14
    assert Heading("x", 1).font().pointSizeF() == pytest.approx(24)
    assert Heading("x", 2).font().pointSizeF() == pytest.approx(16.5)
    assert MainButton("x").font().pointSizeF() == pytest.approx(16)
    assert Heading("x", 1).font().bold()


def test_room_view_is_twenty_points_and_hides_what_is_private(looks):
    page = QWidget()
    private = Private(looks, page)
    private.add(Text("020 7946 0123"))
    page.show()
    assert private.isVisible()
    looks.set_room_view(True)
    assert looks.point_size == 20
    assert not private.isVisible()
    looks.set_text_percent(200)
    assert looks.point_size == 28  # no more than without Room view: lists must still have room
    looks.set_room_view(False)
    assert private.isVisible()
    looks.set_room_view(True)
    private.setParent(None)  # as when its page is filled again
    looks.set_room_view(False)
    assert not private.isVisible()
    page.close()


def test_the_chosen_letters_are_the_ones_that_are_drawn(looks, qapp):
    for name, (family, _package, _files) in FONTS.items():
        looks.set_font(name)
        assert QFontInfo(qapp.font()).family() == family
        assert len(font_files(name)) == 2
    looks.set_font("lato")


def test_steps_of_size_stop_at_both_ends(looks):
    assert not looks.smaller()
    taken = [looks.text_percent]
    while looks.bigger():
        taken.append(looks.text_percent)
    assert tuple(taken) == TEXT_STEPS
    assert looks.smaller()
    assert looks.text_percent == 175


def test_wishes_that_do_not_exist_are_refused(looks):
    for change in (
        lambda: looks.set_text_percent(101),
        lambda: looks.set_theme("pink"),
        lambda: looks.set_font("comic"),
    ):
        with pytest.raises(ValueError):  # noqa: PT011 - the value itself is the message
            change()


def test_changed_is_sent_once_for_a_change_and_not_at_all_for_none(looks, qtbot):
    told = []
    looks.changed.connect(lambda: told.append(looks.theme))
    looks.set_theme("dark")
    looks.set_theme("dark")
    assert told == ["dark"]


def test_a_second_looks_does_not_take_the_first_one_s_letters_for_the_computer_s(looks, qapp):
    looks.set_text_percent(200)
    second = Looks(qapp, theme="light", text_percent=100)
    assert second.point_size == 14
    third = Looks(qapp, theme="light", text_percent=125)
    assert third.point_size == 17.5
    for one in (second, third):
        one.deleteLater()
    looks.set_text_percent(100)


def test_letters_of_the_computer_that_are_bigger_than_ours_are_kept(qapp, looks):
    ours = qapp.font()
    theirs = QFont(ours)
    theirs.setPointSizeF(18)
    qapp.setFont(theirs)
    try:
        made = Looks(qapp, theme="light", text_percent=150)
        assert made.point_size == 27
        assert Looks(qapp, theme="light").point_size == 18
    finally:
        qapp.setFont(ours)


def test_a_computer_s_settings_choose_the_closest_theme():
    scheme, preference = Qt.ColorScheme, Qt.ContrastPreference
    assert closest_theme(scheme.Light, preference.NoPreference) == "light"
    assert closest_theme(scheme.Unknown, preference.HighContrast) == "light"
    assert closest_theme(scheme.Dark, preference.NoPreference) == "dark"
    assert closest_theme(scheme.Dark, preference.HighContrast) == "yellow_on_black"


def test_same_as_my_computer_follows_the_computer_while_running(looks, qapp, monkeypatch):
    looks.set_theme("computer")
    assert looks.shown_theme.name == "light"
    told = []
    looks.changed.connect(lambda: told.append(looks.shown_theme.name))
    monkeypatch.setattr(looks_module, "closest_theme", lambda _scheme, _contrast: "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window) == read_theme("dark")["ground"]
    monkeypatch.setattr(looks_module, "closest_theme", lambda _scheme, _contrast: "yellow_on_black")
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert qapp.palette().color(QPalette.ColorRole.WindowText) == read_theme("yellow_on_black")["text"]


def test_a_chosen_theme_stays_when_the_computer_changes(looks, qapp):
    looks.set_theme("cream")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.palette().color(QPalette.ColorRole.Window) == read_theme("cream")["ground"]


def picture_of(window: QWidget) -> QImage:
    image = QImage(window.size(), QImage.Format.Format_RGB32)
    window.render(image)
    return image


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    "make",
    [
        lambda: Button("Add a point"), lambda: MainButton("Save this"), lambda: ToggleButton("Here"),
        lambda: LineBox(20), lambda: LongBox(), lambda: Tick("Hearing loop"), lambda: Round("We voted"),
        lambda: PictureButton("bus", "a bus"), QComboBox, lambda: _list(),
    ],
    ids=["button", "main", "toggle", "line", "long", "tick", "round", "picture", "combo", "list"],
)  # fmt: skip
def test_the_focus_band_changes_two_pixels_all_round_at_three_to_one(looks, qapp, name, make):
    """WCAG 2.4.13: as many pixels as a 2 px line round the control, each changed by 3:1 or more."""
    looks.set_theme(name)
    window = QWidget()
    down = QVBoxLayout(window)
    down.setContentsMargins(24, 24, 24, 24)
    down.setSpacing(24)
    elsewhere, control = Button("Elsewhere"), make()
    down.addWidget(elsewhere)
    down.addWidget(control)
    window.resize(460, 320)
    window.show()
    window.activateWindow()
    settled()
    elsewhere.setFocus()
    settled()
    without = picture_of(window)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    settled()
    band = picture_of(window)
    area = control.geometry().adjusted(-8, -8, 8, 8)
    wide, high = control.width(), control.height()
    if isinstance(control, CardList):
        wide, high = control.visualRect(control.currentIndex()).size().toTuple()
    strong = sum(
        contrast(without.pixelColor(x, y), band.pixelColor(x, y)) >= 3
        for x in range(max(0, area.left()), min(window.width(), area.right()))
        for y in range(max(0, area.top()), min(window.height(), area.bottom()))
        if without.pixel(x, y) != band.pixel(x, y)
    )
    assert strong >= 2 * 2 * (wide + high) - 16
    window.close()


@pytest.mark.parametrize("name", THEMES)
def test_the_focus_band_stands_off_a_filled_button_of_its_own_colour(looks, qapp, name):
    looks.set_theme(name)
    window = QWidget()
    down = QVBoxLayout(window)
    down.setContentsMargins(24, 24, 24, 24)
    button = MainButton("Start the meeting")
    down.addWidget(button)
    window.show()
    window.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    settled()
    seen = picture_of(window)
    middle = button.geometry().center().x()
    amber = seen.pixelColor(middle, button.geometry().top() - 3)
    between = seen.pixelColor(middle, button.geometry().top() + 1)
    inside = seen.pixelColor(middle, button.geometry().top() + 6)
    assert between.name() == seen.pixelColor(2, 2).name(), "the gap shows the ground"
    assert max(contrast(amber, between), contrast(between, inside)) >= 3
    window.close()


def _list() -> CardList:
    people = CardList("People")
    people.set_rows([Row("person", 1, "Ann"), Row("person", 2, "Ben")])
    return people


def test_the_band_leaves_with_the_widget_it_was_round(looks, qapp):
    for _again in range(3):
        window = QWidget()
        down = QVBoxLayout(window)
        button = Button("Press this")
        down.addWidget(button)
        window.show()
        window.activateWindow()
        button.setFocus()
        settled()
        button.deleteLater()
        settled()
        window.close()
        window.deleteLater()
        settled()


def test_no_style_sheet_is_set_anywhere(looks, qapp):
    window = every_part(looks)
    assert qapp.styleSheet() == ""
    assert [one for one in window.findChildren(QWidget) if one.styleSheet()] == []
    window.close()


def test_plain_qt_controls_are_big_enough_too(looks):
    box = QComboBox()
    box.addItem("One")
    for widget in (QPushButton("Go"), QLineEdit(), box, QCheckBox("Yes")):
        assert widget.sizeHint().height() >= 44, widget
        widget.deleteLater()
    assert isinstance(QApplication.instance(), QApplication)


def test_the_computer_s_size_of_text_is_followed_while_running(looks, qapp):
    told = []
    looks.changed.connect(lambda: told.append(looks.point_size))
    looks.computer_letters_changed(18.0)
    assert told == [18]
    assert qapp.font().pointSizeF() == 18
    looks.computer_letters_changed(18.0)
    assert told == [18]
    looks.computer_letters_changed(9.0)
    assert qapp.font().pointSizeF() == 14


def test_words_are_measured_again_when_the_screen_has_other_dots(looks, qapp, qtbot):
    window = QWidget()
    heading = Heading("Who came", 2, window)
    qtbot.addWidget(window)
    window.show()
    before = heading._words()
    qapp.primaryScreen().logicalDotsPerInchChanged.emit(120.0)
    assert heading._words() is not before


@pytest.mark.skipif(not hasattr(Qt, "MotionPreference"), reason="Qt tells who wants no motion from 6.12 on")
def test_nothing_moves_for_whoever_wants_no_motion(looks, qapp):
    class Wishes:
        def motionPreference(self) -> Qt.MotionPreference:
            return Qt.MotionPreference.ReducedMotion

    class Hints:
        def accessibility(self) -> Wishes:
            return Wishes()

    class Computer:
        """Stands for the application of a computer that is set to less motion."""

        def styleHints(self) -> Hints:
            return Hints()

        def setCursorFlashTime(self, time: int) -> None:
            qapp.setCursorFlashTime(time)

    before, looks._app = looks._app, Computer()
    try:
        looks._still()
        assert qapp.cursorFlashTime() == 0
    finally:
        looks._app = before
        qapp.styleHints().accessibility().motionPreferenceChanged.emit(Qt.MotionPreference.NoPreference)
    assert qapp.cursorFlashTime() > 0


def test_no_part_of_the_program_is_animated():
    """Whoever wants less motion has nothing to turn off (S11)."""
    moving = ("QPropertyAnimation", "QVariantAnimation", "QGraphicsOpacityEffect", "QMovie", "QTimeLine")
    rooms = (Path(looks_module.__file__).parents[1]).rglob("*.py")
    assert [path.name for path in rooms if any(one in path.read_text(encoding="utf-8") for one in moving)] == []
