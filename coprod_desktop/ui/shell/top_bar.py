"""The bar at the top, the same on every page: whose book this is, today's date, and the big buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.layouts import column, order_tabs, row
from coprod_desktop.ui.parts.words import Text, letters_changed

translate = QCoreApplication.translate

MARGIN = 16
BETWEEN = 24  # pixels between the club's name and the date beside it
SIZES = ("smaller", "bigger")


class TopBar(QFrame):
    """Whose book, what day, and the buttons. They wrap into more lines when text is large; nothing shrinks.

    The two buttons for the text size keep the right upper corner, so that they stay under the mouse while text
    grows. Undo has words of any length and grows to the left only.
    """

    pressed = Signal(str)  # doors, find, undo, redo, smaller, bigger, colours, aloud, room, help

    def __init__(self, buttons: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self._undo_words = ""
        self._reading = False
        self.club = Text("", self, bold=True, ratio=16.5 / 14)
        self.club.setObjectName("club_name")
        self.date = Text("", self)
        self.date.setObjectName("todays_date")
        self._names = QWidget(self)
        self._told = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._names)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.addWidget(self.club, 0, Qt.AlignmentFlag.AlignVCenter)
        self._told.addWidget(self.date, 1, Qt.AlignmentFlag.AlignVCenter)
        self._holder = QWidget(self)
        self._flow = FlowLayout(self._holder, spacing=8)
        self._sizes = QWidget(self)
        self._pair = row(self._sizes)
        self._buttons: dict[str, Button] = {}
        for name in buttons:
            self._add(name)
        self._first = row()
        self._first.addWidget(self._names, 1, Qt.AlignmentFlag.AlignVCenter)
        self._first.addWidget(self._holder, 0)
        self._first.addWidget(self._sizes, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = column(self)
        self._rows.setContentsMargins(MARGIN, 11, MARGIN, 11)
        self._rows.addLayout(self._first)

    def button(self, name: str) -> Button:
        """Return one button. Raises KeyError."""
        return self._buttons[name]

    def show_button(self, name: str, shown: bool) -> None:
        """Show or hide one button."""
        if self._buttons[name].isHidden() == shown:
            self._buttons[name].setVisible(shown)
            self._fit()

    def show_names(self, club: str, date: str) -> None:
        """Say whose book this is and what day it is."""
        self.club.setText(club)
        self.date.setText(date)
        self._fit()

    def show_undo(self, undo: str, redo: str) -> None:
        """Say in words what Undo and Do again would do. Both stay where they are when there is nothing."""
        self._undo_words = undo
        self._name_undo()
        if "redo" in self._buttons:
            again = self._buttons["redo"]
            whole = translate("TopBar", "Do again: {step}").format(step=redo)
            again.setToolTip(whole if redo else "")
            again.setAccessibleName(whole if redo else translate("TopBar", "Do again"))
        self._fit()

    def set_room_view(self, on: bool) -> None:
        """Show on its button whether Room view is on."""
        if room := self._buttons.get("room"):
            words = translate("TopBar", "Leave Room view") if on else translate("TopBar", "Room view")
            room.setText(words)
            room.setAccessibleName(words)
            self._fit()

    @property
    def makes_room(self) -> bool:
        """Whether a second line of buttons is away, because text is large and something is read aloud."""
        return self._holder.isHidden()

    def set_reading(self, on: bool) -> None:
        """Show on its button whether something is being read aloud. Meanwhile a second line of buttons is away."""
        if on != self._reading and "aloud" in self._buttons:
            self._reading = on
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tab through the bar as it is read, also where large text put its buttons on two lines before it was shown."""
        super().showEvent(event)
        order_tabs(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put names and buttons on one line, or below each other."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if letters_changed(event):
            self._fit()

    def _add(self, name: str) -> None:
        words = {
            "doors": translate("TopBar", "Go to"),
            "find": translate("TopBar", "Find"),
            "undo": translate("TopBar", "Undo"),
            "redo": translate("TopBar", "Do again"),
            "smaller": translate("TopBar", "Text smaller"),
            "bigger": translate("TopBar", "Text bigger"),
            "colours": translate("TopBar", "Colours"),
            "aloud": translate("TopBar", "Read aloud"),
            "room": translate("TopBar", "Room view"),
            "help": translate("TopBar", "Help"),
        }[name]
        picture = {"find": "find", "doors": "door"}.get(name, "")
        button = Button(words, picture)
        button.setObjectName(f"top_{name}")
        button.setAccessibleName(translate("TopBar", "Help about this page") if name == "help" else words)
        button.clicked.connect(lambda _on=False, name=name: self.pressed.emit(name))
        if name == "doors":
            button.hide()
        (self._pair if name in SIZES else self._flow).addWidget(button)
        self._buttons[name] = button

    def _name_undo(self) -> None:
        if "undo" not in self._buttons:
            return
        whole = translate("TopBar", "Undo: {step}").format(step=self._undo_words)
        button = self._buttons["undo"]
        button.setToolTip(whole if self._undo_words else "")
        button.setAccessibleName(whole if self._undo_words else translate("TopBar", "Undo"))

    def _fit(self) -> None:
        """Choose the longest words that leave everything on as few lines as can be.

        Where that keeps all on one line, the date stands below the club's name. A bar that has no size yet is fitted
        when it gets one.
        """
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return
        room = self.width() - 2 * MARGIN
        club, date = self.club.sizeHint().width(), self.date.sizeHint().width()
        beside, below = club + BETWEEN + date + MARGIN, max(club, date) + MARGIN
        choices = self._choices()
        widths = []
        for choice in choices:
            self._name(choice)
            pair = self._pair.sizeHint().width() + self._first.spacing()
            widths.append(self._flow.sizeHint().width() + pair)
        names = beside if beside + widths[-1] <= room else below
        best = next((n for n, wide in enumerate(widths) if names + wide <= room), None)
        if best is None:
            names = beside
            best = next((n for n, wide in enumerate(widths) if n and wide <= room), len(choices) - 1)
        self._name(choices[best] | {"aloud": self._aloud_words(short=best == len(choices) - 1)[self._reading]})
        buttons = widths[best]
        one_line = names + buttons <= room
        way = QBoxLayout.Direction.LeftToRight if names == beside else QBoxLayout.Direction.TopToBottom
        if self._told.direction() != way:
            self._told.setDirection(way)
        self._told.setSpacing(BETWEEN if names == beside else 0)
        in_first = self._first.indexOf(self._holder) >= 0
        if one_line and not in_first:
            self._rows.removeWidget(self._holder)
            self._first.insertWidget(1, self._holder)
            order_tabs(self)
        elif in_first and not one_line:
            self._first.removeWidget(self._holder)
            self._rows.addWidget(self._holder)
            order_tabs(self)  # the sizes now stand above the other buttons
        # Where text is large, the bar of reading takes the room of the buttons that have a line of their own.
        self._holder.setHidden(self._reading and not one_line)
        self.updateGeometry()

    def _choices(self) -> tuple[dict[str, str], ...]:
        """Return the words of the buttons that have shorter ones, the longest first."""
        undo, step = translate("TopBar", "Undo"), self._undo_words
        whole = translate("TopBar", "Undo: {step}").format(step=step) if step else undo
        smaller, bigger = translate("TopBar", "Text smaller"), translate("TopBar", "Text bigger")
        short = {"smaller": translate("TopBar", "Smaller"), "bigger": translate("TopBar", "Bigger")}
        # Measured with the longer words, so that no other button changes when reading starts.
        aloud, short["aloud"] = (max(self._aloud_words(short=one), key=len) for one in (False, True))
        return (
            {"undo": whole, "smaller": smaller, "bigger": bigger, "aloud": aloud},
            {"undo": undo, "smaller": smaller, "bigger": bigger, "aloud": aloud},
            {"undo": undo, **short},
        )

    def _aloud_words(self, *, short: bool) -> tuple[str, str]:
        """Return what the button says that reads aloud: while nothing is read, and while something is."""
        if short:
            return translate("TopBar", "Read"), translate("TopBar", "Stop")
        return translate("TopBar", "Read aloud"), translate("TopBar", "Stop reading")

    def _name(self, words: dict[str, str]) -> None:
        """Write words on buttons. A short one is heard with what it is about."""
        heard = {
            translate("TopBar", "Smaller"): translate("TopBar", "Smaller text"),
            translate("TopBar", "Bigger"): translate("TopBar", "Bigger text"),
            translate("TopBar", "Read"): translate("TopBar", "Read aloud"),
            translate("TopBar", "Stop"): translate("TopBar", "Stop reading"),
        }
        for name, text in words.items():
            button = self._buttons.get(name)
            if button is not None and button.text() != text:
                button.setText(text)
                if name != "undo":
                    button.setAccessibleName(heard.get(text, text))
