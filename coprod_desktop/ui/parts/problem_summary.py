"""What has to be put right, at the top of a form. Each line goes to its box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.boxes import Boxed
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.layouts import column, empty, row, show_new
from coprod_desktop.ui.parts.words import Heading, Text, letters_changed, scaled
from coprod_desktop.ui.theme.paint import warning_mark
from coprod_desktop.ui.theme.tokens import colour

translate = QCoreApplication.translate


class ProblemMark(QWidget):
    """The sign of a problem: a filled round with an exclamation mark. It only decorates the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a square as high as a line."""
        side = scaled(26)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        warning_mark(painter, area, colour(self.palette(), "problem"), colour(self.palette(), "ground"))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        if letters_changed(event):
            self.updateGeometry()
        super().changeEvent(event)


class ProblemText(QWidget):
    """The words of one problem with its mark. Hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        across = row(self, spacing=8)
        across.addWidget(ProblemMark(), 0, Qt.AlignmentFlag.AlignTop)
        self._text = Text(bold=True, use="problem")
        across.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        """Return the words."""
        return self._text.text()

    def set_text(self, words: str) -> None:
        """Show `words`, or hide when there are none."""
        self._text.setText(words)
        self.setVisible(bool(words))


class ProblemSummary(Boxed):
    """Takes the keyboard when something cannot be kept yet. Hidden when nothing is wrong."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, use="problem")
        self._inside = column(self, spacing=8)
        self._inside.setContentsMargins(26, 14, 16, 14)
        self.hide()

    def show_problems(self, problems: Sequence[tuple[QWidget | None, str]], *, quietly: bool = False) -> None:
        """Show each problem's words with the box to go to. No problems: hide.

        `quietly` leaves the keyboard where it is and has nothing read out: somebody is putting one right.
        """
        empty(self._inside)
        if not problems:
            self.hide()
            return
        count = len(problems)
        title = translate("ProblemSummary", "There is a problem")
        if count > 1:
            title = translate("ProblemSummary", "There are {count} problems").format(count=count)
        across = row(spacing=10)
        across.addWidget(ProblemMark(), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(Heading(title, 2), 1)
        self._inside.addLayout(across)
        first: QWidget | None = None
        for number, (target, words) in enumerate(problems):
            if target is None:
                self._inside.addWidget(Text(words, bold=True))
                continue
            button = Button(words)
            button.setObjectName(f"problem_{number}")
            button.shown_with = self  # what it is about stands above it
            button.clicked.connect(lambda _on=False, to=target: to.setFocus(Qt.FocusReason.OtherFocusReason))
            self._inside.addWidget(button)
            first = first or button
        self.setAccessibleName(title)
        self.show()
        if quietly:
            show_new(self._inside)
            return
        announce(self, f"{title}. {problems[0][1]}", at_once=True)
        if first is None:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            first = self
        first.setFocus(Qt.FocusReason.OtherFocusReason)
