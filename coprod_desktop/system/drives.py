"""Finds the drives that can be taken out, and makes one safe to take out. One class a platform, one Protocol."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from coprod_desktop.domain.copies import Stick
from coprod_desktop.services.ports import Drives

Run = Callable[[Sequence[str]], bool]

_PATIENCE = 60.0  # seconds: a slow stick writes what it still holds
_NO_STICKS = frozenset({"squashfs", "iso9660", "udf", "swap", "proc", "sysfs", "tmpfs"})
_NETWORKS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "ncpfs",
        "afs",
        "davfs",
        "fuse.davfs2",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
    }
)


def drives_of_this_computer() -> Drives:
    """Return the drives of the system that the program runs on."""
    if sys.platform == "win32":
        from coprod_desktop.system.windows_drives import WindowsDrives

        return WindowsDrives()
    return LinuxDrives()


def free_space(folder: Path) -> int:
    """Return the free bytes of a drive; 0 when they are not known."""
    with suppress(OSError):
        return shutil.disk_usage(folder).free
    return 0


class LinuxDrives:
    """Reads the table of mounts, and /sys about each device. `root` is "/" but in tests."""

    def __init__(self, root: Path = Path("/"), run: Run | None = None) -> None:
        self._root = root
        self._run = run or _quietly

    def sticks(self) -> list[Stick]:
        """Return the sticks that are mounted now, by name."""
        found: dict[str, Stick] = {}
        for device, folder, kind, options in self._mounts():
            if kind in _NO_STICKS or not device.startswith("/dev/") or not self._can_be_taken_out(device):
                continue
            name = self._linked("dev/disk/by-label", device) or Path(folder).name or device
            found.setdefault(
                device,
                Stick(
                    id=self._linked("dev/disk/by-uuid", device),
                    name=name,
                    folder=Path(folder),
                    free=free_space(Path(folder)),
                    read_only="ro" in options.split(","),
                    device=device,
                ),
            )
        return sorted(found.values(), key=lambda one: (one.name.casefold(), one.device))

    def is_elsewhere(self, folder: Path) -> bool:
        """Say whether a folder is on a drive that can be taken out, or on a network."""
        place = os.path.realpath(folder)
        holding = [one for one in self._mounts() if Path(place).is_relative_to(one[1])]
        if not holding:
            return False
        device, _, kind, _ = max(reversed(holding), key=lambda one: len(one[1]))  # the newest of two in one place
        return kind in _NETWORKS or (device.startswith("/dev/") and self._can_be_taken_out(device))

    def eject(self, stick: Stick) -> bool:
        """Unmount a stick and switch its power off. False when the system cannot."""
        if not stick.device or not self._run(("udisksctl", "unmount", "--no-user-interaction", "-b", stick.device)):
            return False
        self._run(("udisksctl", "power-off", "--no-user-interaction", "-b", stick.device))  # not every reader can
        return True

    def _mounts(self) -> list[tuple[str, str, str, str]]:
        try:
            text = (self._root / "proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return []
        lines = [line.split(" ") for line in text.splitlines()]
        return [(_plain(one[0]), _plain(one[1]), one[2], one[3]) for one in lines if len(one) >= 4]

    def _can_be_taken_out(self, device: str) -> bool:
        """Say whether a partition is on a drive that the system calls removable, or that hangs on USB."""
        try:
            here = (self._root / "sys/class/block" / Path(os.path.realpath(device)).name).resolve(strict=True)
        except OSError:
            return False
        for one in (here, here.parent):
            with suppress(OSError):
                if (one / "removable").read_text().strip() == "1":
                    return True
        return any(re.fullmatch(r"usb\d+", part) for part in here.parts)

    def _linked(self, folder: str, device: str) -> str:
        """Return the name under which /dev/disk links to a device, or ""."""
        wanted = os.path.realpath(device)
        with suppress(OSError):
            for link in (self._root / folder).iterdir():
                goal = link.readlink()
                if os.path.realpath(Path("/dev/disk/by-x") / goal) == wanted:
                    return re.sub(r"\\x([0-9a-f]{2})", lambda code: chr(int(code[1], 16)), link.name)
        return ""


def _plain(text: str) -> str:
    """Return a name from the table of mounts, in which spaces are written as \\040."""
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), text)


def _quietly(command: Sequence[str]) -> bool:
    """Run a command of the system without a window or a word; False when it is not there or says no."""
    program = shutil.which(command[0])
    if program is None:
        return False
    nowhere = subprocess.DEVNULL
    try:
        done = subprocess.run(
            [program, *command[1:]], stdin=nowhere, stdout=nowhere, stderr=nowhere, timeout=_PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
