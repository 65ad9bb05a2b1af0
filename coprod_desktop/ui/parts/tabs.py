"""Steps or pages side by side, such as "1 Plan", "2 Meet": one is open, a thick line is below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.words import lettering
from coprod_desktop.ui.theme.letters import keeps_own_letters
from coprod_desktop.ui.theme.tokens import colour

translate = QCoreApplication.translate


class _Tab(Button):
    """One tab. It is drawn as bold words with a line below when it is open."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._open = False

    def isChecked(self) -> bool:
        """Say whether this tab is the open one. To Qt it is a plain button: a tick box is something else to hear."""
        return self._open

    def setChecked(self, on: bool) -> None:
        """Show the tab as open or not, and tell screen readers."""
        self._open = on
        self.setAccessibleDescription(translate("TabsRow", "You are here") if on else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and the line."""
        self._take_room()
        painter = QPainter(self)
        palette = self.palette()
        words = self._words()
        height = words.lay(self.width() - self._taken())
        painter.setPen(colour(palette, "text"))
        words.draw(painter, (self.width() - words.used_width) / 2, (self.height() - height) / 2)
        if self.isChecked():
            painter.fillRect(QRect(0, self.height() - 5, self.width(), 5), colour(palette, "action"))
        elif self.underMouse():
            painter.fillRect(QRect(0, self.height() - 2, self.width(), 2), colour(palette, "lines"))
        painter.end()

    def letter(self) -> None:
        """Follow the application's font, in bold."""
        super().letter()
        keeps_own_letters(self)
        self.setFont(lettering(bold=True))

    def _picture_side(self) -> int:
        return 0


class TabsRow(QWidget):
    """Tabs given as (code, words). `chosen` brings the code; arrow keys go along the row."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=8)
        self._tabs: dict[str, Button] = {}
        for code, words in tabs:
            tab = _Tab(words)
            tab.setObjectName(f"tab_{code}")
            tab.clicked.connect(lambda _on=False, code=code: self._press(code))
            self._tabs[code] = tab
            self._flow.addWidget(tab)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(translate("TabsRow", "Steps"))

    @property
    def current(self) -> str:
        """The code of the tab that is open, or ""."""
        return next((code for code, tab in self._tabs.items() if tab.isChecked()), "")

    def set_current(self, code: str) -> None:
        """Show one tab as open, without sending `chosen`."""
        for one, tab in self._tabs.items():
            tab.setChecked(one == code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the row with the arrow keys."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        tabs = list(self._tabs.values())
        focused = self.focusWidget()
        if step is None or focused not in tabs:
            super().keyPressEvent(event)
            return
        tabs[(tabs.index(focused) + step) % len(tabs)].setFocus(Qt.FocusReason.TabFocusReason)

    def _press(self, code: str) -> None:
        self.set_current(code)
        self.chosen.emit(code)
