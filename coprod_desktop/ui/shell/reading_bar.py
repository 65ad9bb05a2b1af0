"""The bar that shows while something is read aloud: stop, wait, slower, faster, from the top."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate


class ReadingBar(QFrame):
    """Says that something is read, and how quickly. `pressed` brings stop, pause, slower, faster or top.

    Nothing of it is announced: a screen reader would talk into what is being read.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_bar")
        self.setAccessibleName(translate("ReadingBar", "Reading aloud"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.words: Text | None = None
        self.buttons: dict[str, Button] = {}
        self.hide()

    def show_state(self, *, paused: bool, pace: int) -> None:
        """Show whether it reads or waits, and how many words a minute it reads."""
        words = self.words or self._fill()
        words.setText(translate("ReadingBar", "{pace} words a minute").format(pace=pace))
        pause = translate("ReadingBar", "Read on") if paused else translate("ReadingBar", "Pause")
        self.buttons["pause"].setText(pause)
        self.buttons["pause"].updateGeometry()

    def _fill(self) -> Text:
        """Make what is in the bar, when something is read for the first time: a start has no need of it."""
        flow = FlowLayout(self, spacing=12)
        flow.setContentsMargins(16, 8, 16, 8)
        sentence = QWidget()
        line = QHBoxLayout(sentence)
        line.setContentsMargins(0, 10, 0, 10)
        self.words = words = Text(bold=True)
        words.setObjectName("reading_words")
        line.addWidget(words)
        flow.addWidget(sentence)
        for name, text in (
            ("stop", translate("ReadingBar", "Stop reading")),
            ("pause", translate("ReadingBar", "Pause")),
            ("slower", translate("ReadingBar", "Slower")),
            ("faster", translate("ReadingBar", "Faster")),
            ("top", translate("ReadingBar", "From the top")),
        ):
            button = Button(text)
            button.setObjectName(f"reading_{name}")
            button.takes_double_clicks = name in ("slower", "faster")
            button.clicked.connect(lambda _on=False, name=name: self.pressed.emit(name))
            self.buttons[name] = button
            flow.addWidget(button)
        return words
