"""Cuts the power of a real kernel: User-Mode Linux with real ext4 and FAT, killed while it saves and copies."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults import shim
from tests.faults.options import Options
from tests.faults.table import Row

PROJECT = Path(__file__).resolve().parents[3]
KERNEL = "linux.uml"
MEGABYTES = 48
LONGEST = 60.0  # seconds for a start
LAYOUTS = (
    ("save on ext4", "ext4", "-"),
    ("save on FAT", "vfat", "-"),
    ("copy from ext4 to a FAT stick", "ext4", "vfat"),
)


@dataclass(slots=True)
class Said:
    """What a guest said before it was cut off."""

    saved: int = 0
    copied: set[int] = field(default_factory=set)
    dropped: set[int] = field(default_factory=set)
    count: int = 0
    found: dict[str, object] | None = None
    odd: str = ""
    code: str = ""


def run(options: Options) -> Iterator[Row]:
    """Cut the power at random moments, and look with a second start."""
    missing = [name for name in (KERNEL, "mkfs.ext4", "mkfs.vfat") if not _tool(name)]
    if missing:
        what = "Debian packages user-mode-linux, e2fsprogs, dosfstools"
        yield Row("power cut of a real kernel", skipped=f"{', '.join(missing)} is not installed ({what})")
        return
    for words, laptop, stick in LAYOUTS:
        room = Path(tempfile.mkdtemp(prefix="faults-"))  # not in /dev: the machine has a /dev of its own
        try:
            yield Machine(room, laptop, stick, options).cut(f"power cut of a real kernel: {words}")
        finally:
            shutil.rmtree(room, ignore_errors=True)


class Machine:
    """A machine with one disk or two, started and cut off at will."""

    def __init__(self, room: Path, laptop: str, stick: str, options: Options) -> None:
        self._room, self._laptop, self._stick = room, laptop, stick
        self._options = options
        self._sure: set[int] = set()  # copies that were acknowledged at any time, and not taken away since
        for name in ("laptop", "stick", "scratch"):
            (room / name).mkdir()
        self._disks = [self._disk("laptop.img", laptop)]
        if stick != "-":
            self._disks.append(self._disk("stick.img", stick))

    def cut(self, words: str) -> Row:
        """Cut the power so many times, each time after a while that chance decides."""
        row = Row(words)
        dice = self._options.dice(words)
        for number in range(self._options.times(20, 1)):
            said = self._start("write", dice.uniform(0.05, 1.5))
            look = self._start("look", LONGEST)
            row.tries += 1
            row.acknowledged += said.count
            for code in {said.code, str((look.found or {}).get("code", ""))} - {""}:
                row.show(code)
            if said.code or (look.found or {}).get("code"):  # FAT is broken by cuts now and then: the system mends it
                self._mend()
                look = self._start("look", LONGEST)
            self._sure |= said.copied
            self._sure -= said.dropped
            self._judge(row, said, look, f"cut {number + 1}")
            if row.corrupt:
                break  # later cuts would tell the same again
        return row

    def _judge(self, row: Row, said: Said, look: Said, where: str) -> None:
        """Compare what the second start found with what was acknowledged, in this cut and in those before.

        What a cut stopped while it was made, or while it was taken away, may lie on the stick under its name with
        nothing in it. It is not said to be safe, and the program calls it damaged.
        """
        odd = said.odd or look.odd
        if odd:
            row.spoil(f"{where}: {odd}")
        if look.found is None:
            row.spoil(f"{where}: the second start said nothing")
            return
        if look.found["trouble"]:
            row.spoil(f"{where}: {look.found['trouble']}")
            return
        if int(str(look.found["saved"])) < said.saved:
            row.lose(f"{where}: save {said.saved} was acknowledged, {look.found['saved']} is there")
        good = set(map(int, look.found["good"]))  # type: ignore[call-overload]
        for number in sorted(self._sure - good):
            row.lose(f"{where}: copy {number} was acknowledged, and does not come back")

    def _start(self, act: str, after: float) -> Said:
        """Start the machine. Cut it off so many seconds after the first thing it said was kept."""
        process = subprocess.Popen(
            self._command(act), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        assert process.stdout is not None
        os.set_blocking(process.stdout.fileno(), False)
        heard, began, first = b"", time.monotonic(), 0.0
        done = b"SAVED" if self._stick == "-" else b"COPIED"
        while process.poll() is None:
            heard += process.stdout.read() or b""
            now = time.monotonic()
            if not first and (done in heard or b"FOUND" in heard):
                first = now
            if (first and now - first > after) or now - began > LONGEST:
                break
            time.sleep(0.002)
        _end(process)
        os.set_blocking(process.stdout.fileno(), True)
        heard += process.stdout.read() or b""
        process.stdout.close()
        return _understood(heard.decode("utf-8", "replace").splitlines())

    def _mend(self) -> None:
        """Let the system check its disks, as it does when somebody is told that a disk is in trouble."""
        for disk, kind in zip(self._disks, (self._laptop, self._stick), strict=False):
            check = [str(_tool(f"fsck.{kind}")), "-a" if kind == "vfat" else "-p", str(disk)]
            subprocess.run(check, check=False, capture_output=True)

    def _command(self, act: str) -> list[str]:
        init = self._room / f"init-{act}"
        words = [sys.executable, "-m", "tests.faults.guest", act, str(self._room), self._laptop, self._stick]
        layer = shim.built()
        before = ""
        if self._options.broken == "second-fsync" and layer and act == "write":
            before = f"LD_PRELOAD={layer} FAULTS_FORGET=1 FAULTS_WATCH={shlex.quote(str(self._room))}/ "
        place = f"cd {shlex.quote(str(PROJECT))} && " + "".join(
            f"export {name}={shlex.quote(os.environ[name])}; " for name in ("PATH", "HOME") if name in os.environ
        )
        line = f"{before}exec {shlex.join([*words, self._options.broken or '-'])}"
        # /proc is there before the layer is loaded: it asks there which file is meant.
        init.write_text(f"#!/bin/sh\nmount -t proc proc /proc\n{place}{line}\n", encoding="utf-8")
        init.chmod(0o700)
        disks = [f"ubd{number}={disk}" for number, disk in enumerate(self._disks)]
        return [
            str(_tool(KERNEL)), "mem=192M", "root=/dev/root", "rootfstype=hostfs", "hostfs=/", "rw", f"init={init}",
            *disks, "con=null", "con0=null,fd:1", "quiet",
        ]  # fmt: skip

    def _disk(self, name: str, kind: str) -> Path:
        path = self._room / name
        with path.open("wb") as file:
            file.truncate(MEGABYTES << 20)
        option = ["-q", "-F"] if kind == "ext4" else ["-F", "32"]
        subprocess.run([str(_tool(f"mkfs.{kind}")), *option, str(path)], check=True, capture_output=True)
        return path


def _understood(lines: list[str]) -> Said:
    said = Said()
    for line in lines:
        what, _, rest = line.strip().partition(" ")
        if what == "SAVED" and rest.isdecimal():
            said.saved = int(rest)
            said.count += 1
        elif what == "COPIED" and rest.isdecimal():
            said.copied.add(int(rest))
            said.count += 1
        elif what == "DROPPED" and rest.isdecimal():
            said.dropped.add(int(rest))
        elif what == "FOUND":
            said.found = json.loads(rest)
        elif what == "TROUBLE":
            said.code = rest
        elif what == "ODD":
            said.odd = rest
    return said


def _end(process: subprocess.Popen[bytes]) -> None:
    """Cut off the machine and every process it is made of."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _tool(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
