"""A bare Debian in a folder, to install a package in as a person would, with the network on or off."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from building import CannotBuild, must

# A new mount table for each command: what is mounted for it is gone when it ends, however it ends.
_INSIDE = """
mount -t proc proc "$1/proc"
mount --bind /dev "$1/dev"
mkdir -p "$1/tmp/.X11-unix"
if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"; fi
shift
exec chroot "$@"
"""
PERSON = "ann"


class BareComputer:
    """A bare Debian in the folder `tree`. Only root can make one."""

    def __init__(self, tree: Path) -> None:
        self.tree = tree

    @property
    def home(self) -> Path:
        """The ordinary person's home folder, seen from outside."""
        return self.tree / "home" / PERSON

    def make(self) -> None:
        """Fetch Debian and add an ordinary person. Raises CannotBuild."""
        if os.geteuid() != 0:
            raise CannotBuild("Only root can make a bare computer in a folder: type sudo before this line.")
        suite = must("sh", "-c", ". /etc/os-release; echo $VERSION_CODENAME").strip()
        must("debootstrap", "--variant=minbase", suite, self.tree, "http://deb.debian.org/debian")
        settings = Path("/etc/apt/apt.conf.d")
        for path in settings.glob("99*"):
            shutil.copy(path, self.tree / settings.relative_to("/") / path.name)
        (self.tree / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
        (self.tree / "usr/sbin/policy-rc.d").chmod(0o755)
        self.as_root("useradd", "--create-home", "--shell", "/bin/bash", PERSON)

    def as_root(self, *words: str) -> str:
        """Run a command as the one who installs, with the network, and return what it said. Raises CannotBuild."""
        env = {"HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}
        return self._must(self._command("root", env, words, network=True))

    def as_person(self, *words: str, extra: Mapping[str, str] | None = None) -> str:
        """Run a command as the ordinary person, with no network, and return what it said. Raises CannotBuild."""
        return self._must(self.command_of(*words, extra=extra))

    def command_of(self, *words: str, extra: Mapping[str, str] | None = None) -> list[str]:
        """Return the command that runs `words` as the ordinary person, with no network."""
        return self._command(PERSON, extra or {}, words, network=False)

    def start(self, *words: str, extra: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        """Start a command as the ordinary person, with no network, and do not wait."""
        nowhere = subprocess.DEVNULL
        command = self._command(PERSON, extra or {}, words, network=False)
        return subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True)

    def give(self, path: Path) -> None:
        """Let the ordinary person own a file or a folder and all that is in it."""
        self.as_root("chown", "-R", f"{PERSON}:{PERSON}", f"/{path.relative_to(self.tree)}")

    def _must(self, command: list[str]) -> str:
        return must(*command)

    def _command(self, who: str, extra: Mapping[str, str], words: tuple[str, ...], *, network: bool) -> list[str]:
        env = {"HOME": f"/home/{who}", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **extra}
        apart = ["unshare", "--mount"] + ([] if network else ["--net"])
        given = [f"{name}={value}" for name, value in env.items()]
        tree = str(self.tree)
        return [*apart, "sh", "-ec", _INSIDE, "sh", tree, f"--userspec={who}", tree, "env", "-i", *given, *words]
