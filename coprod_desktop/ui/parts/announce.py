"""Says something to whoever listens with a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say `words`: after what it is saying, or `at_once` when something needs attention."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    polite = QAccessible.AnnouncementPoliteness.Polite
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive if at_once else polite)
    QAccessible.updateAccessibility(event)
