"""Several pages of which one is shown, as light with sixty of them as with one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class OneOfSeveral(QStackedWidget):
    """Several pages of which one is shown, and only that one is asked how much room it would like.

    Qt would ask every page that was ever opened how high its words are, each time something in one of them changes.
    """

    def hasHeightForWidth(self) -> bool:
        """Say that the height does not follow from the width: each page scrolls."""
        return False

    def sizeHint(self) -> QSize:
        """Ask for what the shown page asks for."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()
