"""The rows of a list of cards. The model is handed its rows and never reads the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

FACE = "face"  # a row with this picture shows a photo or first letters

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One card of a list.

    `key` and `id` say what it stands for. `picture` is a key of the catalogue, or FACE for a person, whose
    `photo` is the id of a photo or 0. `colour` is a use such as "decided"; `badge` is a short bold remark.
    """

    key: str
    id: int
    title: str
    line: str = ""
    picture: str = ""
    colour: str = ""
    badge: str = ""
    photo: int = 0

    @property
    def heard(self) -> str:
        """What a screen reader says for the row."""
        return ", ".join(one.rstrip(".") for one in (self.title, self.line, self.badge) if one)


class CardRows(QStandardItemModel):
    """Rows for a list of cards. `rows` may be any sequence, also one that reads a row only when it is seen.

    Qt asks for the number of rows at each row that it gives a place. So it is told once, by as many empty places as
    there are rows: to ask Python each time took 4 milliseconds for 1,000 rows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self._rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.blockSignals(True)  # all rows are others: who listens hears that once
        self.setRowCount(len(rows))
        self.blockSignals(False)
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show more rows below those that are there."""
        self._rows = [*self._rows, *rows]
        self.setRowCount(len(self._rows))

    def row(self, number: int) -> Row:
        """Return one row, from 0."""
        return self._rows[number]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that a row can be chosen, and that nobody can type in it or drag it."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said or shown for a row."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._rows[index.row()].heard
        return None
