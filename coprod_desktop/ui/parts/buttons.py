"""Buttons: big, with words that wrap, and a picture only beside words."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


class Button(QPushButton):
    """A button with words, 48 pixels high or more. `picture` is a key of the catalogue; `main` fills it."""

    def __init__(self, text: str, picture: str = "", main: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.picture = picture
        self.main = main


class MainButton(Button):
    """The one filled button of a page: what to do next."""

    def __init__(self, text: str, picture: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, picture, main=True, parent=parent)


class ToggleButton(Button):
    """A button that is on or off; on, it is filled and has a tick before its words."""

    def __init__(self, text: str, picture: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, picture, parent=parent)
        self.setCheckable(True)
