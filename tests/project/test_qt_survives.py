"""Guards the pin on PySide6: one release lost count of `None` and aborted on older Pythons."""

import subprocess
import sys

MANY_CALLS = """
from PySide6.QtCore import QObject
one = QObject()
for n in range(50_000):
    one.setObjectName("x")
print("survived", n + 1)
"""


def test_fifty_thousand_calls_into_qt_do_not_end_the_program():
    done = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "survived 50000"), done.stderr
