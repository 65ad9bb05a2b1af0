"""Says how this program came to this computer, and gives the updates that go with it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from coprod_desktop import __version__
from coprod_desktop.domain.updates import Computer
from coprod_desktop.system.folders import Folders
from coprod_desktop.system.stick_updates import Home, StickUpdates, release_key

PACKAGED = Path("/usr/lib/our-club-book")
REMOVER = "Remove Our Club Book.exe"
RELEASES = "program"  # the folder of a person's own releases, in the data folder
FETCHED = "updates"
_MACHINES = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
_PATIENCE = 300.0  # seconds for a new release to try itself on a slow laptop
_LOOK_EVERY = 0.2  # seconds between two looks whether somebody pressed Stop
_OURS = r"Software\Our Club Book"


def updates_of_this_computer(folders: Folders) -> StickUpdates:
    """Return the updates that this program can take, which are none when no setup program put it here."""
    system = "windows" if sys.platform == "win32" else "debian"
    computer = Computer(__version__, system, _machine())
    return StickUpdates(release_key(), _home(folders), computer, folders.data / FETCHED)


def _machine() -> str:
    """Return the kind of this computer, such as "amd64". Windows' own way of asking can take seconds."""
    found = os.environ.get("PROCESSOR_ARCHITECTURE", "") if sys.platform == "win32" else os.uname().machine
    return _MACHINES.get(found.lower(), found.lower())


def _home(folders: Folders) -> Home | None:
    here = Path(sys.executable).resolve().parent
    if sys.platform == "win32":
        from coprod_desktop.system.windows_releases import WindowsReleases

        if not (here.parent / REMOVER).is_file():
            return None
        return WindowsReleases(here.parent, folders.data / FETCHED, _known_to_windows, _run, _works)
    from coprod_desktop.system.linux_releases import INSTALLED, LinuxReleases

    room = folders.data / RELEASES
    if not getattr(sys, "frozen", False) or here not in (PACKAGED, room.resolve() / here.name):
        return None
    return LinuxReleases(room, _packaged(), _works, INSTALLED if here == PACKAGED else here.name)


def _packaged() -> str:
    """Return the version that Debian's package put here, as its own starter says it."""
    try:
        return (PACKAGED / "release").read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return "0.0.0"


def _works(folder: Path, going_on: Callable[[], bool]) -> bool:
    """Let a release try the main job from start to end, in a process of its own, which ends when nobody waits."""
    if sys.platform == "win32":
        return _run((str(folder / "python.exe"), "-X", "utf8", "-m", "coprod_desktop", "--self-test"), going_on) == 0
    return _run((str(folder / "our-club-book"), "--self-test"), going_on) == 0


def _run(command: Sequence[str], going_on: Callable[[], bool] = lambda: True) -> int:
    """Run a program without a window or a word, and return its exit code; 1 when it cannot be run or was ended."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "_PYI", "LD_LIB"))}
    clean["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    nowhere = subprocess.DEVNULL
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    ends = time.monotonic() + _PATIENCE
    try:
        with subprocess.Popen(
            command, env=clean, stdin=nowhere, stdout=nowhere, stderr=nowhere, creationflags=flags
        ) as running:
            while True:
                try:
                    return running.wait(_LOOK_EVERY)
                except subprocess.TimeoutExpired:
                    if time.monotonic() > ends or not going_on():
                        running.kill()
    except OSError:
        return 1


def _known_to_windows(name: str) -> str:
    """Return what the setup program wrote down about a release, or ""."""
    if sys.platform != "win32":
        return ""
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _OURS) as key:
            return str(winreg.QueryValueEx(key, name)[0])
    except OSError:
        return ""
