"""Turns what is asked for into SQL. Names come only from the record's own shape, values only as parameters."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from coprod_desktop.domain.fields import Kind
from coprod_desktop.storage.rows import LISTS, WORDS, Shape

FEW = 2  # values that stand in a statement one by one
_BOUNDS = {"from": ">=", "before": "<", "like": "LIKE"}


def conditions(shape: Shape[Any], where: Mapping[str, Any] | None) -> tuple[str, list[Any]]:
    """Return the SQL after WHERE, never empty, and its parameters. Records in the bin are left out.

    Raises ValueError for a name that the records do not have.
    """
    parts = ["t.\"removed\" = ''"]
    values: list[Any] = []
    for key, wanted in (where or {}).items():
        name, _, bound = key.partition("__")
        if name not in shape.columns or shape.kind_of(name) in LISTS:
            raise ValueError(f"{shape.kind.kind} cannot be asked for by {key}")
        column = f't."{name}"'
        if bound in _BOUNDS:
            parts.append(f"{column} {_BOUNDS[bound]} ?")
            values.append(shape.into(name, wanted))
        elif bound not in ("", "not"):
            raise ValueError(f"no bound is called {bound}")
        elif isinstance(wanted, (tuple, set, frozenset, list)):
            part, more = _one_of(column, [shape.into(name, one) for one in wanted])
            parts.append(f"NOT {part}" if bound else part)
            values.extend(more)
        else:
            value = shape.into(name, wanted)
            if value is None:
                parts.append(f"{column} IS {'NOT ' if bound else ''}NULL")
            else:
                parts.append(f"{column} {'IS NOT' if bound else '='} ?")
                values.append(value)
    return " AND ".join(parts), values


def anywhere(shape: Shape[Any], names: Iterable[str], texts: Iterable[str]) -> tuple[str, list[str]]:
    """Return the SQL after WHERE, never empty, for records in whose columns one of `texts` stands, and its parameters.

    A list is looked through as it lies in its column, which is JSON. Raises ValueError for a name that the records do
    not have.
    """
    parts: list[str] = []
    values: list[str] = []
    asked = tuple(dict.fromkeys(texts))
    for name in names:
        if name not in shape.columns:
            raise ValueError(f"{shape.kind.kind} cannot be looked through by {name}")
        listed = shape.kind_of(name) in LISTS
        parts += [f't."{name}", ?'] * len(asked)
        values += [json.dumps(one, ensure_ascii=False)[1:-1] if listed else one for one in asked]
    return " OR ".join(f"instr({part})" for part in parts) or "0", values


def ordering(shape: Shape[Any], order: Iterable[str]) -> str:
    """Return the SQL after ORDER BY: as asked, else the kind's own, and always the same for the same records.

    Dates that are not known come last, words stand as in a telephone book, and what is equal goes by its id.
    Raises ValueError for a name that the records do not have.
    """
    parts: list[str] = []
    down, by_id = "", False
    for key in tuple(order) or shape.kind.order:
        down, name = (" DESC", key[1:]) if key.startswith("-") else ("", key)
        if name not in shape.columns:
            raise ValueError(f"{shape.kind.kind} cannot be ordered by {key}")
        kind, column = shape.kind_of(name), f't."{name}"'
        if name == shape.listed_by:
            column = 't."in_order"'
        elif kind in WORDS and shape.field(name):
            column = f"plain({column})"
        elif kind is Kind.DATE and not down:
            parts.append(f"{column} IS NULL")
        parts.append(column + down)
        by_id = by_id or name == "id"
    if not by_id:
        parts.append(f't."id"{down}')
    return ", ".join(parts)


def _one_of(column: str, wanted: list[Any]) -> tuple[str, list[Any]]:
    known = [value for value in wanted if value is not None]
    if len(known) > FEW and len(known) == len(wanted) and all(type(one) is int for one in known):
        # However many they are, it is one statement, which sqlite then knows from the time before.
        return f"({column} IS NOT NULL AND {column} IN (SELECT value FROM json_each(?)))", [json.dumps(known)]
    part = f"coalesce({column} IN ({', '.join('?' * len(known))}), 0)" if None in wanted else ""
    if not part:
        return f"({column} IS NOT NULL AND {column} IN ({', '.join('?' * len(known))}))", known
    return f"({column} IS NULL OR {part})", known
