"""Emptying and filling layouts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget


class Column(QVBoxLayout):
    """Goes down. A button in it keeps its own width and stands at the left; all else is as wide as the column."""

    def addWidget(  # type: ignore[override] # the stub has two of them, one a layout of no use here
        self, widget: QWidget, stretch: int = 0, alignment: Qt.AlignmentFlag | None = None
    ) -> None:
        """Add a widget below the others."""
        if alignment is not None:
            super().addWidget(widget, stretch, alignment)
        elif isinstance(widget, QPushButton):
            super().addWidget(widget, stretch, Qt.AlignmentFlag.AlignLeft)
        else:
            super().addWidget(widget, stretch)


class TopColumn(Column):
    """Keeps what is in it at the top: room that is left over stays below, and what needs more height gets it.

    Qt's own alignment asks how high things are on one line, so it would cut words and buttons that wrap.
    """

    def setGeometry(self, rect: QRect) -> None:
        """Take the height that is needed at this width, or all of it when something in the column grows."""
        if self.hasHeightForWidth() and not self.expandingDirections() & Qt.Orientation.Vertical:
            rect = QRect(rect.topLeft(), QSize(rect.width(), min(rect.height(), self.heightForWidth(rect.width()))))
        super().setGeometry(rect)


def empty(layout: QLayout) -> None:
    """Take every widget and layout out of `layout` and let them go."""
    if not layout.count():
        return
    around = layout.parentWidget()
    gone = QWidget(around.window()) if around is not None else None
    _let_go(layout, gone)
    if gone is not None:
        gone.deleteLater()


def _let_go(layout: QLayout, gone: QWidget | None) -> None:
    """Put what lies in `layout` in a part of the same window that is never shown, and goes with all of it.

    A widget that leaves its window is sought in the row of all widgets there are, which takes 0.2 ms for each.
    """
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(gone)
            if gone is None:
                widget.deleteLater()
        elif inner is not None:
            _let_go(inner, gone)
            inner.deleteLater()


def show_new(layout: QLayout) -> None:
    """Show at once what was just put in `layout`. Qt would do so only later, and until then count it as nothing."""
    parent = layout.parentWidget()
    if parent is None or not parent.isVisible():
        return
    for part in inside(layout):
        if isinstance(part, QLayout):
            show_new(part)
        elif not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            part.show()


def inside(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and layouts that lie in `layout`, in order.

    `itemAt` is not asked: PySide keeps what it returns after Qt has deleted it, and later takes some new widget at
    the same address for that item.
    """
    parent = layout.parentWidget()
    near: list[QWidget | QLayout] = [one for one in layout.children() if isinstance(one, QLayout)]
    if parent is not None:
        near += [one for one in parent.children() if isinstance(one, QWidget)]
    placed = [(layout.indexOf(one), one) for one in near]
    return [one for at, one in sorted(placed, key=lambda pair: pair[0]) if at >= 0]


def holds(layout: QLayout, part: QWidget) -> bool:
    """Say whether `part` lies in `layout`, however deep."""
    for one in inside(layout):
        if isinstance(one, QWidget):
            if one is part or one.isAncestorOf(part):
                return True
        elif holds(one, part):
            return True
    return False


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


def order_tabs(root: QWidget) -> None:
    """Make Tab go through `root` in the order of its layouts, whenever its parts were made.

    `nextInFocusChain` is not asked what stands there already: PySide takes its answer for a child of the one asked.
    So a box became the child of a button inside it, and Python cleared both away while they were on the screen.
    """
    for one, following in pairwise(_reading(root)):
        QWidget.setTabOrder(one, following)


def _reading(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from _reading(content)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _reading_layout(layout)


def _reading_layout(layout: QLayout) -> Iterator[QWidget]:
    for part in inside(layout):
        if isinstance(part, QWidget):
            yield from _reading(part)
        else:
            yield from _reading_layout(part)


def keep_room(part: QWidget, keep: bool) -> None:
    """Let a part that is seen keep its place when it is hidden, or give the place back.

    What lies below stays where somebody looks at it, such as the box they are typing in.
    """
    if keep and not part.isVisible():
        return
    part.setMinimumHeight(part.height() if keep else 0)
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(keep)
    part.setSizePolicy(policy)
