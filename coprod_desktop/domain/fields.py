"""What one answer may hold, and how to read what a person typed for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from coprod_desktop.domain.dates import NoSuchDay, NotADate, NotATime, read_date, read_time
from coprod_desktop.domain.values import dataclass


class Kind(Enum):
    """The kinds of answer, each with the Python value that a record holds for it."""

    LINE = "line"  # str, one line
    LONG_TEXT = "long_text"  # str, several lines
    DATE = "date"  # date | None
    TIME = "time"  # str "HH:MM", or ""
    YES_NO = "yes_no"  # bool
    NUMBER = "number"  # int
    CHOICE = "choice"  # str, one of `choices`, or ""
    CHOICES = "choices"  # tuple[str, ...], each one of `choices`
    LINES = "lines"  # tuple[str, ...], free text
    LINK = "link"  # int, the id of one `target` record, or 0
    LINKS = "links"  # tuple[int, ...], ids of `target` records


@dataclass(frozen=True, slots=True)
class Field:
    """One named answer.

    `searchable` puts it in the search index. `private` hides it in Room view and keeps it out of lists, prints
    and exports unless they are asked for. `max_length` counts characters.
    """

    name: str
    kind: Kind = Kind.LINE
    required: bool = False
    max_length: int = 200
    searchable: bool = False
    private: bool = False
    choices: tuple[str, ...] = ()
    target: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the person can put right. Holds a code and values, never a sentence."""

    field: str
    code: str
    values: tuple[tuple[str, Any], ...] = ()


def read_answers(
    fields: tuple[Field, ...], answers: Mapping[str, Any], today: date
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Turn what was typed into values that a record can hold.

    Only fields named in `answers` are read. Returns the values and every problem, in the order of `fields`.
    A value that already has its type passes through.
    """
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for field in fields:
        if field.name not in answers:
            continue
        facts: tuple[tuple[str, Any], ...] = ()
        try:
            value, code = _read(field, answers[field.name], today)
        except NoSuchDay as wrong:
            value, code, facts = None, "no_such_day", (("days", wrong.days),)
        if not code and field.required and value in ("", None, 0, ()):
            code = "empty"
        if code:
            problems.append(Problem(field.name, code, (("limit", field.max_length),) if code == "too_long" else facts))
        values[field.name] = value
    return values, tuple(problems)


def _read(field: Field, answer: Any, today: date) -> tuple[Any, str]:
    if isinstance(answer, str):
        text = answer.strip()
        match field.kind:
            case Kind.LINE:
                text = " ".join(text.split())
            case Kind.DATE:
                try:
                    return (read_date(text, today) if text else None), ""
                except NoSuchDay:
                    raise
                except NotADate:
                    return None, "not_a_date"
            case Kind.TIME:
                try:
                    return (read_time(text) if text else ""), ""
                except NotATime:
                    return "", "not_a_time"
            case Kind.NUMBER:
                digits = text.replace(",", "").replace(" ", "")
                return (int(digits), "") if digits.isdecimal() else (0, "not_a_number" if digits else "")
            case Kind.CHOICE:
                return (text, "") if not text or text in field.choices else ("", "not_a_choice")
            case _:
                pass
        return text, "too_long" if len(text) > field.max_length else ""
    if field.kind is Kind.CHOICES and any(one not in field.choices for one in answer):
        return (), "not_a_choice"
    return answer, ""
