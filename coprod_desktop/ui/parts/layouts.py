"""Emptying and filling layouts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget


class Column(QVBoxLayout):
    """Goes down. A button in it keeps its own width and stands at the left; all else is as wide as the column."""

    def addWidget(  # type: ignore[override]
        self, widget: QWidget, stretch: int = 0, alignment: Qt.AlignmentFlag | None = None
    ) -> None:
        """Add a widget below the others."""
        if alignment is not None:
            super().addWidget(widget, stretch, alignment)
        elif isinstance(widget, QPushButton):
            super().addWidget(widget, stretch, Qt.AlignmentFlag.AlignLeft)
        else:
            super().addWidget(widget, stretch)


def empty(layout: QLayout) -> None:
    """Take every widget and layout out of `layout` and let them go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
            inner.deleteLater()


def column(parent: QWidget | None = None, spacing: int = 8, margin: int = 0) -> Column:
    """Return a layout that goes down, with `spacing` and `margin` in pixels."""
    layout = Column(parent) if parent is not None else Column()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


def row(parent: QWidget | None = None, spacing: int = 8, margin: int = 0) -> QHBoxLayout:
    """Return a layout that goes across, with `spacing` and `margin` in pixels."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout
