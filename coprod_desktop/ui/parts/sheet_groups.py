"""Two groups of a recovery sheet, asked for in a form: so we know that the paper is there and can be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_rows import LineRow

translate = QCoreApplication.translate


def ask_for_groups(form: Form, numbers: tuple[int, int]) -> None:
    """Ask in `form` for the two groups with these numbers, by the names first and second."""
    for name, number in zip(("first", "second"), numbers, strict=True):
        label = translate("SheetGroups", "What is group {number}?").format(number=number)
        form.add(LineRow(name, label, width=12))
