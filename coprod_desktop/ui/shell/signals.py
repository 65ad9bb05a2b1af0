"""Carries changes from the services to the pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Signals(QObject):
    """The one thing the services tell and the window hears."""

    changed = Signal(object)  # domain.records.Changes
