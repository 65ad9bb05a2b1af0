"""Faces to press: a grid of people with photo and name, each on or off, and a box that finds a name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.people import Person
from coprod_desktop.services.named import Named
from coprod_desktop.ui.parts.boxes import LineBox
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.layouts import column, empty
from coprod_desktop.ui.parts.meeting.painted_button import PaintedButton
from coprod_desktop.ui.parts.pick_people import matches
from coprod_desktop.ui.parts.pictures import draw_face
from coprod_desktop.ui.parts.words import Text, lettering, scaled
from coprod_desktop.ui.parts.wrapping import TIGHT, Wrapped
from coprod_desktop.ui.theme.paint import tick
from coprod_desktop.ui.theme.style import draw_button
from coprod_desktop.ui.theme.tokens import colour

translate = QCoreApplication.translate

FACE = 64  # pixels at 14 point text
WIDE = 128  # pixels at 14 point text
AT_ONCE = 60  # faces shown at once
FEW = 12  # so many need no box to find one
Faced = Person | Named


class FaceToggle(PaintedButton):
    """One person to press: photo, name below, filled with a tick when on."""

    def __init__(self, person: Faced, photo: bytes, *, on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self._photo = photo
        self._laid: Wrapped | None = None
        self.setCheckable(True)
        self.setChecked(on)
        self.setText(person.short_name)
        self.setObjectName(f"face_{person.id}")
        self.setAccessibleName(person.short_name)

    def sizeHint(self) -> QSize:
        """Ask for a tile with the name on as many lines as it takes."""
        width = max(scaled(WIDE), ceil(self._words().least_width) + 16)
        height = scaled(FACE) + ceil(self._words().lay(width - 12)) + 24
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """Do not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile, the face, the tick and the name."""
        painter = QPainter(self)
        palette = self.palette()
        on = self.isChecked()
        draw_button(painter, self.rect(), palette, filled=on, pressed=self.isDown(), hovered=self.underMouse())
        side = scaled(FACE)
        face = QRect((self.width() - side) // 2, 10, side, side)
        draw_face(painter, face, self.person.name, self._photo, palette)
        ink = colour(palette, "on_action" if on else "text")
        if on:
            mark = scaled(26)
            tick(painter, QRectF(self.width() - mark - 6, 6, mark, mark), ink)
        words = self._words()
        words.lay(self.width() - 12)
        painter.setPen(ink)
        words.draw(painter, (self.width() - words.used_width) / 2, side + 16)
        painter.end()

    def _words(self) -> Wrapped:
        if self._laid is None:
            self._laid = Wrapped(self.text(), lettering(), TIGHT, centred=True)
        return self._laid


class FacePicker(QWidget):
    """A grid of people to press. `pressed` brings the id and whether the face is on now.

    `label` names the grid for screen readers. More than 12 people bring a box that finds a name; at most 60 faces
    show at once, those who are on first.
    """

    pressed = Signal(int, bool)

    def __init__(self, name: str, label: str, photo_of: Callable[[int], bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"faces_{name}")
        self._photo_of = photo_of
        self._people: list[Faced] = []
        self._ask: Callable[[], Sequence[Faced]] | None = None  # who is to be shown when the grid is next seen
        self._on: set[int] = set()
        self._filled = False
        down = column(self, spacing=8)
        self._find_label = Text(translate("FacePicker", "Find a name"), bold=True)
        self.box = LineBox(24)
        self.box.setObjectName(f"find_{name}")
        self.box.setAccessibleName(translate("FacePicker", "Find a name"))
        self._find_label.setBuddy(self.box)
        self.box.textEdited.connect(lambda _typed: self._fill())
        self.box.returnPressed.connect(self._press_only)
        self._grid = QWidget()
        self._grid.setAccessibleName(label)
        self._flow = FlowLayout(self._grid, spacing=8)
        self._more = Text()
        for part in (self._find_label, self.box, self._grid, self._more):
            down.addWidget(part)

    def show_people(
        self, people: Sequence[Faced] | Callable[[], Sequence[Faced]], on: Iterable[int], *, at_once: bool = False
    ) -> None:
        """Show these people, those with an id in `on` as on.

        They are asked for, and their faces made, when the grid is first seen, unless they are wanted `at_once`.
        """
        self._on = set(on)
        self._ask = people if callable(people) else lambda: people
        if at_once or self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the faces now."""
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        """Show whoever was asked for last; the same people again keep their faces."""
        ask, self._ask = self._ask, None
        if ask is None:
            return
        people = list(ask())
        if people == self._people and self._filled:
            for face in self.faces():
                face.setChecked(face.person.id in self._on)
            return
        self._people, self._filled = people, True
        self._fill()

    def faces(self) -> list[FaceToggle]:
        """Return the faces that show, in order."""
        return self._grid.findChildren(FaceToggle, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def _found(self) -> list[Faced]:
        typed = self.box.text().strip()
        return [one for one in self._people if matches(typed, f"{one.name} {one.known_as}")]

    def _fill(self) -> None:
        many = len(self._people) > FEW
        self._find_label.setVisible(many)
        self.box.setVisible(many)
        empty(self._flow)
        found = self._found()
        shown = found if len(found) <= AT_ONCE else sorted(found, key=lambda one: one.id not in self._on)[:AT_ONCE]
        for person in shown:
            photo = self._photo_of(person.photo) if person.photo else b""
            face = FaceToggle(person, photo, on=person.id in self._on)
            face.clicked.connect(lambda on, person=person.id: self._press(person, on))
            self._flow.addWidget(face)
        hidden = len(found) - len(shown)
        words = translate("FacePicker", "And {count} more. Type a name to find them.").format(count=hidden)
        if not found and self._people:
            words = translate("FacePicker", "No name starts with these letters.")
        self._more.setText(words)
        self._more.setVisible(bool(hidden) or (not found and bool(self._people)))
        self._grid.updateGeometry()

    def _press(self, person: int, on: bool) -> None:
        self._on = self._on | {person} if on else self._on - {person}
        self.pressed.emit(person, on)

    def _press_only(self) -> None:
        found = self._found()
        if self.box.text().strip() and len(found) == 1:
            self.box.clear()
            self._fill()
            self._press(found[0].id, found[0].id not in self._on)
            for face in self.faces():
                face.setChecked(face.person.id in self._on)
