"""How the program starts beside others that people keep their things in: `python -m tests.benchmarks peers`.

Each is started as a double click does, on a screen that nobody sees, in a home of its own. All take turns; the first
round is dropped. What is not installed is left out, and said. A start is from the first moment of the process until
the window is painted and at rest, with whatever question the program begins with.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.benchmarks.screen import Screen, Start, screen
from tests.benchmarks.starting import ROOT

ROUNDS = 5
FLOOR = "a bare window of the same Qt"
OURS = "Our Club Book, a club of 50 people and 3 years"
BARE = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Today")
label.resize(1366, 768)
label.show()
app.exec()
"""
# What each is called, and how it is started with no first-time advice where it has a switch for that.
PEERS = (
    ("GnuCash", ("gnucash", "--nofile")),
    ("Gramps", ("gramps",)),
    ("LibreOffice Base", ("libreoffice", "--base", "--norestore", "--nologo")),
    ("HomeBank", ("homebank",)),
    ("Vorta", ("vorta",)),
    ("KeePassXC", ("keepassxc",)),
)


def table(book: Path) -> int:
    """Measure, print the table and return 0; there is no promise here, only what others take. Needs Xvfb."""
    if not shutil.which("Xvfb"):
        print("Not measured: there is no Xvfb. apt-get install xvfb")
        return 0
    programs = {
        FLOOR: (sys.executable, "-c", BARE),
        OURS: (sys.executable, "-m", "coprod_desktop", "--club", str(book)),
    }
    for name, command in PEERS:
        if shutil.which(command[0]):
            programs[name] = command
        else:
            print(f"{name} is left out: there is no {command[0]} on this computer.")
    with tempfile.TemporaryDirectory(prefix="club-book-peers-") as folder, screen() as shown, bus() as address:
        homes = {name: Path(folder) / str(number) for number, name in enumerate(programs)}
        starts: dict[str, list[Start]] = {name: [] for name in programs}
        for _round in range(ROUNDS + 1):
            for name, command in programs.items():
                try:
                    starts[name].append(_start(shown, command, homes[name], address))
                except TimeoutError as never:
                    print(f"{name}: {never}")
    print(f"\n{'':<48} {'ms':>7} {'x floor':>8} {'MB':>6}   version")
    floor = median(one.took for one in starts[FLOOR][1:])
    for name, each in starts.items():
        if each[1:]:
            took, memory = median(one.took for one in each[1:]), median(one.memory for one in each[1:])
            print(f"{name:<48} {took:>7.0f} {took / floor:>8.1f} {memory:>6.0f}   {version(programs[name][0])}")
    return 0


def _start(shown: Screen, command: tuple[str, ...], home: Path, bus_address: str) -> Start:
    home.mkdir(exist_ok=True)
    rooms = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
    env = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(home), "DBUS_SESSION_BUS_ADDRESS": bus_address}
    return shown.start(command, env | {name: str(home / room) for name, room in rooms.items()})


@contextmanager
def bus() -> Iterator[str]:
    """Give a message bus as a desktop has one, so that no program starts or waits for its own. "" where none is."""
    if not shutil.which("dbus-daemon"):
        yield ""
        return
    words = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        if daemon.stdout is None:
            raise RuntimeError("the message bus says nothing")
        yield daemon.stdout.readline().strip()
        daemon.terminate()


def version(program: str) -> str:
    """Return the version that Debian installed of a program, or of what it leads to."""
    if program == sys.executable:
        return ""
    path = shutil.which(program) or program
    for one in (path, os.path.realpath(path)):
        owner = subprocess.run(["dpkg", "-S", one], capture_output=True, text=True, check=False).stdout.partition(":")[
            0
        ]
        if owner:
            words = ["dpkg-query", "--show", "--showformat=${Version}", owner]
            return subprocess.run(words, capture_output=True, text=True, check=False).stdout
    return ""
