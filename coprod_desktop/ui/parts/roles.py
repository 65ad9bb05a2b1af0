"""Tells screen readers the roles of our own parts.

A widget class with an attribute `accessible_role` is announced with that role, and a widget with a `level` as a
heading of that level. Qt asks the factory below only while a screen reader listens.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr


class _Level(QAccessibleAttributesInterface):
    """Tells of one heading whether it is the page's title, a section, or a part of one."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:
        return self._level if key == QAccessible.Attribute.Level else None


class _HeadingVoice(QAccessibleWidget):
    """A heading that screen readers can list and jump to by its level."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, level: int) -> None:
        super().__init__(widget, role)
        self._level = _Level(level)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Give Qt the part that knows the level: it asks for it by its address in memory."""
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return VoidPtr(self._level)  # type: ignore[return-value, arg-type]  # PySide's hints call an address a number
        found = super().interface_cast(kind)
        # None would reach Qt as whatever lies in memory, and end the program.
        return found if found is not None else VoidPtr(0)


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(type(thing), "accessible_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    level = getattr(thing, "level", 0)
    voice = _HeadingVoice(thing, role, level) if level else QAccessibleWidget(thing, role)
    # Qt owns the interface; this reference keeps Python from forgetting it while the widget lives.
    thing.__dict__["_voice"] = voice
    return voice


# Qt keeps factories for the whole process, so this is done once, where the module is first read.
QAccessible.installFactory(_interface)
