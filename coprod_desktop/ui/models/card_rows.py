"""The rows of a list of cards. The model is handed its rows and never reads the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

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


class CardRows(QAbstractListModel):
    """Rows for a list of cards. `rows` may be any sequence, also one that reads a row only when it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show more rows below those that are there."""
        before = len(self._rows)
        self.beginInsertRows(QModelIndex(), before, before + len(rows) - 1)
        self._rows = [*self._rows, *rows]
        self.endInsertRows()

    def row(self, number: int) -> Row:
        """Return one row, from 0."""
        return self._rows[number]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said or shown for a row."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._rows[index.row()].heard
        return None
