"""Every frozen class comes from `domain/values.py`, but for the three reasons which that module gives."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PROGRAM = Path(__file__).resolve().parents[2] / "coprod_desktop"
BY_THE_THOUSAND = ("printing", "ui/models")  # rooms that make so many values that Python's compiled methods pay
OURS = "coprod_desktop.domain.values"
MAKERS = {"domain/late_dataclass.py", "domain/values.py"}


def modules() -> list[str]:
    return sorted(path.relative_to(PROGRAM).as_posix() for path in PROGRAM.rglob("*.py"))


def imported(tree: ast.Module, module: str) -> set[str]:
    """Return what a module takes from another, at its top or inside a function."""
    found = (one for one in ast.walk(tree) if isinstance(one, ast.ImportFrom) and one.module == module)
    return {name.name for one in found for name in one.names}


def needs_pythons_own(tree: ast.Module) -> bool:
    """Tell whether a module has a `field(...)` or a class that is not both frozen and with slots."""
    marks = (mark for one in ast.walk(tree) if isinstance(one, ast.ClassDef) for mark in one.decorator_list)
    how = [
        {word.arg for word in getattr(mark, "keywords", ()) if ast.unparse(word.value) == "True"}
        for mark in marks
        if ast.unparse(mark).startswith("dataclass")
    ]
    return "field" in imported(tree, "dataclasses") or any(not {"frozen", "slots"} <= words for words in how)


def wrong_in(path: str, text: str) -> str:
    """Return what is wrong with where the module at `path` has its dataclasses from, or ""."""
    if path in MAKERS:
        return ""
    tree = ast.parse(text)
    pythons, ours = imported(tree, "dataclasses") & {"dataclass", "replace"}, imported(tree, OURS)
    if path.startswith(BY_THE_THOUSAND):
        return f"{path}: this room uses Python's own" if ours else ""
    if needs_pythons_own(tree):
        return f"{path}: what has a field(...) or changes uses Python's own" if "dataclass" in ours else ""
    return f"{path}: take {', '.join(sorted(pythons))} from domain/values.py" if pythons else ""


def test_every_module_has_its_dataclasses_from_where_they_belong() -> None:
    wrong = [wrong_in(path, (PROGRAM / path).read_text(encoding="utf-8")) for path in modules()]
    assert [one for one in wrong if one] == []


FROZEN = "@dataclass(frozen=True, slots=True)\nclass Cup:\n    tea: str\n"
PYTHONS, VALUES = "from dataclasses import dataclass\n", f"from {OURS} import dataclass\n"


@pytest.mark.parametrize(
    ("path", "text", "is_wrong"),
    [
        ("services/tea.py", VALUES + FROZEN, False),
        ("services/tea.py", PYTHONS + FROZEN, True),
        ("services/tea.py", PYTHONS + FROZEN.replace("frozen=True, ", ""), False),
        ("services/tea.py", VALUES + FROZEN.replace("frozen=True, ", ""), True),
        ("services/tea.py", PYTHONS.replace("dataclass\n", "dataclass, field\n") + FROZEN, False),
        ("printing/tea.py", PYTHONS + FROZEN, False),
        ("printing/tea.py", VALUES + FROZEN, True),
    ],
)
def test_the_rule_finds_what_is_wrong(path: str, text: str, is_wrong: bool) -> None:
    assert bool(wrong_in(path, text)) is is_wrong
