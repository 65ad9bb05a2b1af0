"""Runs inside User-Mode Linux, on a real kernel with real ext4 and FAT, and is cut off by its host without warning.

    python -m tests.faults.guest write|look FOLDER LAPTOP STICK BROKEN

LAPTOP and STICK name the file systems of the two disks; STICK is "-" when there is one disk. FOLDER has "laptop",
"stick" and "scratch" to mount at. `write` goes on for ever and says each thing once the program has said it is kept;
`look` says what is there.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import sys
from itertools import count
from pathlib import Path

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.copies import make_copy_in
from coprod_desktop.storage.errors import files_told_apart
from coprod_desktop.storage.keys import keys_path, read_keys
from tests.faults.broken import break_journal
from tests.faults.club import Broken, home, make_club, opened, read_book, save, try_copy_at

KEPT = 5  # copies that stay on the stick
_LOAD_MODULE, _HALT = 313, 0x4321FEDC  # finit_module on x86_64; reboot(2)
_FAT = ("fs/nls/nls_cp437.ko", "fs/nls/nls_iso8859-1.ko", "fs/nls/nls_utf8.ko", "fs/fat/fat.ko", "fs/fat/vfat.ko")
_libc = ctypes.CDLL(None, use_errno=True)


def say(*words: object) -> None:
    """Tell the host one line."""
    os.write(1, f"{' '.join(str(word) for word in words)}\n".encode())


def main() -> None:
    """Mount the disks, do what is wanted, and halt the machine."""
    act, folder, laptop, stick, broken = sys.argv[1:6]
    place = Path(folder)
    try:
        if "vfat" in (laptop, stick):
            _load_fat()
        _mount("/dev/ubda", place / "laptop", laptop)
        if stick != "-":
            _mount("/dev/ubdb", place / "stick", stick)
        if broken == "journal":
            break_journal()
        if act == "write":
            _write(place / "laptop", place / "stick" if stick != "-" else None)
        else:
            _look(place / "laptop", place / "stick" if stick != "-" else None, place / "scratch")
    except StorageTrouble as trouble:
        say("TROUBLE", trouble.code)
    except BaseException as error:  # the host is told
        say("ODD", f"{type(error).__name__}: {error}")
    _libc.sync()
    _libc.reboot(_HALT)


def _write(laptop: Path, stick: Path | None) -> None:
    club = laptop / "club"
    if not club.exists():
        make_club(club, copies=0)
        _libc.sync()
    with opened(club) as book:
        done = book.store.count(PEOPLE) - 2
        for number in count(done + 1):
            save(book.store, number)
            say("SAVED", number)
            if stick is not None:
                _copy(book, stick)


def _copy(book: OpenBook, stick: Path) -> None:
    made = make_copy_in(book, stick)
    say("COPIED", made.number)
    for old in sorted(stick.glob("*.clubcopy"))[:-KEPT]:
        say("DROPPED", int(old.stem[-6:]))
        with files_told_apart():
            old.unlink()


def _look(laptop: Path, stick: Path | None, scratch: Path) -> None:
    found: dict[str, object] = {"trouble": "", "code": "", "saved": 0, "good": [], "bad": []}
    path = home(laptop / "club")
    try:
        found["saved"] = len(read_book(path)[0]) - 2  # type: ignore[arg-type]
        if stick is not None:
            key = read_keys(keys_path(path)).laptop_key()
            for copy in sorted(stick.glob("*.clubcopy")):
                is_good = try_copy_at(copy, key, scratch / copy.stem)
                found["good" if is_good else "bad"].append(int(copy.stem[-6:]))  # type: ignore[attr-defined]
    except StorageTrouble as trouble:
        found["code"] = trouble.code
        found["trouble"] = f"{trouble.code} {trouble.detail}"
    except Broken as broken:
        found["trouble"] = str(broken)
    shutil.rmtree(scratch, ignore_errors=True)
    say("FOUND", json.dumps(found))


def _mount(device: str, place: Path, kind: str) -> None:
    options = b"utf8=1" if kind == "vfat" else None
    if _libc.mount(device.encode(), os.fsencode(place), kind.encode(), 0, options):
        raise OSError(ctypes.get_errno(), f"mount {kind}")


def _load_fat() -> None:
    for name in _FAT:
        module = Path("/usr/lib/uml/modules") / os.uname().release / "kernel" / name
        if module.exists():
            with module.open("rb") as file:
                _libc.syscall(_LOAD_MODULE, file.fileno(), b"", 0)


if __name__ == "__main__":
    main()
