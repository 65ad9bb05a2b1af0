"""What a screen reader is told, on the real accessibility bus, from Today to the saved paper of the minutes.

The transcript is kept beside the tests. Reading it must make sense to somebody who cannot see the screen. After a
change that is meant: OUR_CLUB_BOOK_KEEP_TRANSCRIPT=1 writes it anew; read it before you keep it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "tests" / "reference" / "transcript_main_job.txt"
SYSTEM_PYTHON = "/usr/bin/python3"
WAITING = r"(?m)^ +says: The paper is being made ready\.\n"  # heard only where a paper takes more than a moment
BUS = Path("/usr/libexec/at-spi-bus-launcher")
PACKAGES = "at-spi2-core dbus xvfb xauth openbox python3-pyatspi"


def missing() -> str:
    """Return what this computer lacks, in words, or ""."""
    if not sys.platform.startswith("linux"):
        return "The accessibility bus is there on Linux only."
    tools = all(shutil.which(one) for one in ("Xvfb", "xvfb-run", "dbus-run-session", "openbox")) and BUS.exists()
    if tools and Path(SYSTEM_PYTHON).exists():
        asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ""
    return f"No screen reader can listen here. Install: {PACKAGES}"


def test_the_main_job_makes_sense_to_somebody_who_only_listens(tmp_path: Path) -> None:
    if why := missing():
        pytest.skip(why)
    heard = tmp_path / "heard.txt"
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1366x768x24", SYSTEM_PYTHON]
    done = subprocess.run(
        [*command, str(ROOT / "tests/screen_reader/listener.py"), sys.executable, str(tmp_path / "home"), str(heard)],
        env={**os.environ, "XDG_RUNTIME_DIR": str(runtime), "NO_AT_BRIDGE": "0"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    words = re.sub(WAITING, "", heard.read_text(encoding="utf-8"))
    if os.environ.get("OUR_CLUB_BOOK_KEEP_TRANSCRIPT"):
        KEPT.write_text(words, encoding="utf-8")
    assert words == KEPT.read_text(encoding="utf-8")
