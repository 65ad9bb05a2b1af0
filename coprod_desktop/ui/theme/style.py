"""The one style of the program: Fusion with big, clear controls, drawn only with the palette's colours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from coprod_desktop.ui.theme.paint import BAND, EDGE, LINE, arrow, band, box, fill, tick
from coprod_desktop.ui.theme.tokens import colour

TARGET = 44  # pixels, the least side of anything that is pressed (S3)
CONTROL = 48  # pixels, the height of buttons and boxes
INDICATOR = 28  # pixels, the side of a tick box
PROBLEM = "problem"  # a widget with this property set has a problem's border
SEE_THROUGH = "no_frame"  # a scroll area with this property set has no border

Draw = Callable[[QStyleOption, QPainter, QWidget | None], None]

_Metric = QStyle.PixelMetric
_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_State = QStyle.StateFlag

METRICS: dict[QStyle.PixelMetric, int] = {
    _Metric.PM_IndicatorWidth: INDICATOR,
    _Metric.PM_IndicatorHeight: INDICATOR,
    _Metric.PM_ExclusiveIndicatorWidth: INDICATOR,
    _Metric.PM_ExclusiveIndicatorHeight: INDICATOR,
    _Metric.PM_CheckBoxLabelSpacing: 12,
    _Metric.PM_RadioButtonLabelSpacing: 12,
    _Metric.PM_ScrollBarExtent: 20,
    _Metric.PM_ScrollBarSliderMin: 48,
    _Metric.PM_DefaultFrameWidth: 4,
    _Metric.PM_ComboBoxFrameWidth: 4,
    _Metric.PM_FocusFrameHMargin: BAND + EDGE,
    _Metric.PM_FocusFrameVMargin: BAND + EDGE,
    _Metric.PM_TextCursorWidth: 2,
    _Metric.PM_ButtonMargin: 24,
    _Metric.PM_ScrollView_ScrollBarSpacing: 0,
    _Metric.PM_ScrollView_ScrollBarOverlap: 0,
    _Metric.PM_MenuHMargin: 4,
    _Metric.PM_MenuVMargin: 4,
}
_HINTS: dict[QStyle.StyleHint, int] = {
    QStyle.StyleHint.SH_FocusFrame_AboveWidget: 1,
    QStyle.StyleHint.SH_FocusFrame_Mask: 0,  # it also draws the gap, over the line of the control
    QStyle.StyleHint.SH_UnderlineShortcut: 1,
    QStyle.StyleHint.SH_ComboBox_Popup: 0,
    QStyle.StyleHint.SH_Widget_Animate: 0,
    QStyle.StyleHint.SH_Widget_Animation_Duration: 0,
    QStyle.StyleHint.SH_EtchDisabledText: 0,
    QStyle.StyleHint.SH_DitherDisabledText: 0,
    QStyle.StyleHint.SH_ScrollBar_Transient: 0,
    QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick: 1,
}


class ClubStyle(QProxyStyle):
    """Draws what Fusion draws too small or too faint. It holds no colour and no state."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return our own measures, in pixels, else Fusion's."""
        found = METRICS.get(metric)
        return found if found is not None else super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: object = None,
    ) -> int:
        """Return our own habits, else Fusion's."""
        found = _HINTS.get(hint)
        return found if found is not None else super().styleHint(hint, option, widget, data)  # type: ignore[arg-type] # Qt gives None

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Make everything that is pressed at least 44 pixels high, and boxes 48."""
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type] # Qt gives None
        match kind:
            case QStyle.ContentsType.CT_LineEdit | QStyle.ContentsType.CT_SpinBox:
                return QSize(found.width(), max(CONTROL, size.height() + 20))
            case QStyle.ContentsType.CT_ComboBox:
                return QSize(found.width() + 32, max(CONTROL, size.height() + 20))
            case QStyle.ContentsType.CT_PushButton | QStyle.ContentsType.CT_ToolButton:
                return QSize(max(found.width(), CONTROL), max(CONTROL, size.height() + 20))
            case QStyle.ContentsType.CT_CheckBox | QStyle.ContentsType.CT_RadioButton:
                return QSize(found.width() + 8, max(TARGET, found.height()))
            case QStyle.ContentsType.CT_ItemViewItem | QStyle.ContentsType.CT_MenuItem:
                return QSize(found.width() + 16, max(TARGET, found.height() + 12))
            case QStyle.ContentsType.CT_TabBarTab:
                return QSize(found.width() + 24, max(CONTROL, found.height() + 16))
            case _:
                return found

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw tick boxes, frames, arrows and rows."""
        draw = _DRAW.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            draw(option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw the focus band, tabs and the parts of scroll bars; the rest is Fusion's."""
        if element is _Control.CE_FocusFrame:
            inks = (colour(option.palette, use) for use in ("text", "focus", "ground"))
            band(painter, option.rect, *inks)
        elif element is _Control.CE_TabBarTabShape:
            if option.state & _State.State_Selected:
                bar = QRect(option.rect.left(), option.rect.bottom() - 4, option.rect.width(), 5)
                painter.fillRect(bar, colour(option.palette, "action"))
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw scroll bars that can be seen and hit, and boxes with a clear arrow."""
        palette = option.palette
        if control is QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            fill(painter, option.rect, colour(palette, "quiet"))
            slider = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
            box(painter, QRectF(slider).adjusted(4, 4, -4, -4), colour(palette, "lines"), None, radius=6)
        elif control is QStyle.ComplexControl.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            _frame(option, painter, widget)
            area = self.subControlRect(control, option, QStyle.SubControl.SC_ComboBoxArrow, widget)
            arrow(painter, area, colour(palette, "text"), "down")
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Give scroll bars no arrow buttons, and boxes a wide arrow."""
        found = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type] # Qt gives None
        if control is QStyle.ComplexControl.CC_ComboBox:
            if part is QStyle.SubControl.SC_ComboBoxArrow:
                return QRect(option.rect.right() - 40, option.rect.top(), 36, option.rect.height())
            if part is QStyle.SubControl.SC_ComboBoxEditField:
                return option.rect.adjusted(14, 2, -44, -2)
        return found


def _nothing(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw nothing: the focus band, or the panel below, does this work."""


def _line_edit(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if isinstance(widget, QLineEdit) and not widget.hasFrame():
        painter.fillRect(option.rect, colour(option.palette, "ground"))
    else:
        _frame(option, painter, widget)


def _check(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    draw_check(painter, option.rect, option.palette, bool(option.state & _State.State_On))


def _radio(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    draw_radio(painter, option.rect, option.palette, bool(option.state & _State.State_On))


def _button(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    pressed = bool(option.state & (_State.State_Sunken | _State.State_On))
    draw_button(painter, option.rect, option.palette, filled=False, pressed=pressed)


def _arrow(way: str) -> Draw:
    def draw(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        arrow(painter, option.rect, colour(option.palette, "text"), way)

    return draw


def _frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the border of a box: 2 px, or 4 px in the problem colour."""
    palette = option.palette
    if widget is not None and widget.property(SEE_THROUGH):
        return
    wrong = widget is not None and bool(widget.property(PROBLEM))
    line = colour(palette, "problem" if wrong else "lines")
    box(painter, option.rect, colour(palette, "ground"), line, width=4 if wrong else LINE)


def draw_button(
    painter: QPainter, rect: QRect | QRectF, palette: QPalette, *, filled: bool, pressed: bool, hovered: bool = False
) -> None:
    """Draw a button's body: filled with the action colour, or outlined; a thicker line while it is pressed."""
    if filled:
        action = colour(palette, "action")
        box(painter, rect, action, action)
        if pressed:
            box(painter, QRectF(rect).adjusted(4, 4, -4, -4), None, colour(palette, "on_action"), radius=5)
        return
    fill = colour(palette, "quiet" if hovered or pressed else "ground")
    box(painter, rect, fill, colour(palette, "text" if pressed else "lines"), width=4 if pressed else LINE)


def draw_check(painter: QPainter, rect: QRect | QRectF, palette: QPalette, on: bool) -> None:
    """Draw a tick box."""
    if on:
        box(painter, rect, colour(palette, "action"), colour(palette, "action"), radius=5)
        tick(painter, QRectF(rect).adjusted(4, 4, -4, -4), colour(palette, "on_action"))
    else:
        box(painter, rect, colour(palette, "ground"), colour(palette, "lines"), radius=5)


def draw_radio(painter: QPainter, rect: QRect | QRectF, palette: QPalette, on: bool) -> None:
    """Draw the round mark of one choice among several."""
    area = QRectF(rect)
    line = colour(palette, "action") if on else colour(palette, "lines")
    box(painter, area, colour(palette, "ground"), line, width=3 if on else LINE, radius=area.width() / 2)
    if on:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
        inner = area.width() * 0.25
        painter.drawEllipse(area.adjusted(inner, inner, -inner, -inner))
        painter.restore()


_DRAW: dict[QStyle.PrimitiveElement, Draw] = {
    _Primitive.PE_FrameFocusRect: _nothing,
    _Primitive.PE_FrameLineEdit: _nothing,
    _Primitive.PE_FrameDefaultButton: _nothing,
    _Primitive.PE_PanelLineEdit: _line_edit,
    _Primitive.PE_Frame: _frame,
    _Primitive.PE_FrameMenu: _frame,
    _Primitive.PE_FrameGroupBox: _frame,
    _Primitive.PE_IndicatorCheckBox: _check,
    _Primitive.PE_IndicatorRadioButton: _radio,
    _Primitive.PE_IndicatorArrowDown: _arrow("down"),
    _Primitive.PE_IndicatorArrowUp: _arrow("up"),
    _Primitive.PE_IndicatorArrowLeft: _arrow("left"),
    _Primitive.PE_IndicatorArrowRight: _arrow("right"),
    _Primitive.PE_PanelButtonCommand: _button,
    _Primitive.PE_PanelButtonTool: _button,
    _Primitive.PE_PanelButtonBevel: _button,
}
