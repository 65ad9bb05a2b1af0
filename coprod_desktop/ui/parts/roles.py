"""Tells screen readers the roles of our own parts.

A widget class with an attribute `accessible_role` is announced with that role. Qt asks the factory below only
while a screen reader listens.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(type(thing), "accessible_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    voice = QAccessibleWidget(thing, role)
    # Qt owns the interface; this reference keeps Python from forgetting it while the widget lives.
    thing.__dict__["_voice"] = voice
    return voice


# Qt keeps factories for the whole process, so this is done once, where the module is first read.
QAccessible.installFactory(_interface)
