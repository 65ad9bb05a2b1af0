"""PySide6 loaded quickly says and does the same as PySide6 loaded as usual. Each way in a process of its own."""

from __future__ import annotations

import enum
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.running.quick_lists import pattern_of

ROOT = Path(__file__).resolve().parents[2]
QUICKLY = "from coprod_desktop.running.quick_qt import load_qt; load_qt()\n"
WRONG_CALLS = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
for call in (
    lambda: QLabel(3, 4, 5), lambda: QLabel("x").resize("a"),
    lambda: QLabel("x", nothing=3), lambda: QLabel("a").setText(),
):
    try:
        call()
    except (TypeError, AttributeError) as problem:
        print(type(problem).__name__, problem)
print(QLabel.setText.__doc__)
print(QLabel.__doc__)
from PySide6.QtCore import QObject, Property, Signal, Slot
class Bell(QObject):
    rung = Signal(int)
    loud = Property(int, lambda self: 3)
    @Slot(int)
    def hear(self, times): print("heard", times)
bell = Bell()
bell.rung.connect(bell.hear)
bell.rung.emit(2)
print(bell.property("loud"))
import zipfile, tempfile, textwrap
print(zipfile.is_zipfile("nothing"), tempfile.gettempdir(), textwrap.dedent("  a"), zipfile is __import__("zipfile"))
"""
WITHOUT = """
import builtins, sys
from coprod_desktop.running.quick_qt import load_qt
load_qt()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Today")
label.show()
QTimer.singleShot(0, app.quit)
app.exec()
print(sorted(name for name in sys.modules if name.startswith(("shibokensupport", "PySide6.support"))))
print(builtins.__import__.__name__)
"""

LISTS = """
import enum, pickle
import PySide6.QtCore, PySide6.QtGui, PySide6.QtPdf, PySide6.QtPrintSupport, PySide6.QtSvg, PySide6.QtWidgets

def lists(place, seen):
    for name in sorted(dir(place)):
        thing = getattr(place, name, None)
        if not isinstance(thing, type) or thing in seen or not thing.__module__.startswith("PySide6"):
            continue
        seen.add(thing)
        if issubclass(thing, enum.Enum):
            yield thing
        else:
            yield from lists(thing, seen)

def answer(ask):
    try:
        return repr(ask())
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"

def told(one):
    print(one, repr(one), one.__module__, one.__qualname__, type(one), [kind.__name__ for kind in one.__mro__])
    print([(name, repr(getattr(one, name)).split(" at ")[0]) for name in sorted(vars(one))])
    print(len(one), list(one), list(reversed(one)), list(one.__members__.items()), dir(one))
    members = list(one.__members__.values())
    for member in members:
        print(vars(member), str(member), format(member), repr(member.name), member.value, type(member))
        print(hash(member) == hash(one(member.value)), pickle.dumps(member))
        print(one(member.value) is member, one[member.name] is member, member in one)
    for number in (-1, 0, 3, 5, 1 << 33, "red", None):
        print(answer(lambda: one(number)), answer(lambda: number in one))
    print(answer(lambda: one["nothing"]), answer(lambda: one.nothing), answer(lambda: setattr(one, "Red", 3)))
    print(answer(lambda: setattr(one, members[0].name, 3)), answer(lambda: delattr(one, members[0].name)))
    print(answer(lambda: type("More", (one,), {})))
    for a, b in zip(members, members[1:] + members[:1]):
        print(a == b, answer(lambda: a | b), answer(lambda: a & b), answer(lambda: ~a), answer(lambda: a ^ b))
        print(answer(lambda: a < b), answer(lambda: a + 1), answer(lambda: list(a | b)), answer(lambda: bool(a)))

modules = [getattr(PySide6, name) for name in ("QtCore", "QtGui", "QtPdf", "QtPrintSupport", "QtSvg", "QtWidgets")]
seen = set()
for module in modules:
    for one in lists(module, seen):
        told(one)
Kind = enum.IntFlag("Kind", {"RED": 1})
print(Kind, type(Kind), enum.Enum.__name__, __import__("re").compile("a", __import__("re").I).flags)
"""


def said(script: str) -> str:
    """Run a script in a Python of its own and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_wrong_calls_and_help_are_worded_as_ever() -> None:
    quickly, usually = said(QUICKLY + WRONG_CALLS), said(WRONG_CALLS)
    assert "Supported signatures" in usually
    assert quickly == usually


def test_what_is_wanted_first_does_not_matter() -> None:
    words = WRONG_CALLS.replace("app = ", "print(QLabel.__doc__)\napp = ")
    assert said(QUICKLY + words) == said(words)


def test_the_eleven_are_not_loaded_by_a_window() -> None:
    loaded, imports = said(WITHOUT).splitlines()
    assert loaded == "['shibokensupport.signature.mapping']"  # the stand-in itself
    assert imports != "__feature_import__"  # the one that reads the source of everything that is imported


def test_all_lists_of_constants_are_what_python_makes() -> None:
    quickly, usually = said(QUICKLY + LISTS), said(LISTS)
    assert usually.count("<class 'enum.EnumType'>") > 600
    for one, other in zip(quickly.splitlines(), usually.splitlines(), strict=True):
        assert one == other


def test_a_python_that_makes_lists_in_another_way_makes_them_itself() -> None:
    class Other(enum.Enum):
        def __init_subclass__(cls) -> None:
            type.__setattr__(cls, "_something_new_", 1)

    assert pattern_of(enum.Enum) is not None
    assert pattern_of(Other) is None


@pytest.mark.parametrize("kind", [enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag])
@pytest.mark.parametrize(
    "pairs",
    [
        [("ONE", 1), ("ONE", 2)],
        [("mro", 1)],
        [("name", 1), ("value", 2)],
        [("_ONE", 1)],
        [("FOUR", 4), ("TWO", 2)],
        [("ALL", -1), ("ONE", 1)],
        [("NOTHING", 0), ("ONE", 1), ("SAME", 1), ("THREE", 3)],
        [],
    ],
)
def test_unusual_lists_are_as_ever(kind: type[enum.Enum], pairs: list[tuple[str, int]]) -> None:
    pattern = pattern_of(kind)
    assert pattern is not None
    assert outcome(pattern.make, pairs) == outcome(kind, pairs)


def outcome(make: Callable[..., Any], pairs: list[tuple[str, int]]) -> object:
    """Return all that can be seen of the list that is made, or how it was refused."""
    try:
        made = make("Colour", pairs, boundary=enum.KEEP)
    except Exception as refused:
        return type(refused), str(refused)
    return [(repr(one), one.value) for one in made], [(name, repr(one)) for name, one in made.__members__.items()]
