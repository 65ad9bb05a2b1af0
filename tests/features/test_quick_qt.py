"""PySide6 loaded quickly says and does the same as PySide6 loaded as usual. Each way in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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
