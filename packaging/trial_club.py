"""What trying an installer needs from the project's own Python: a club with a copy on a stick, and a signed update."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from building import ROOT, must

NEWER = "99.0.0"
KEY_FILE = "release_key.txt"
_MAKE_CLUB = """
import sys
from pathlib import Path
from coprod_desktop.app import ComputerClock, serve
from coprod_desktop.storage.club_file import create_book
from coprod_desktop.storage.copies import make_copy_in
book, stick = map(Path, sys.argv[1:])
book.parent.mkdir(parents=True, exist_ok=True)
with create_book(book) as opened:
    services = serve(opened.store, ComputerClock(), lambda changes: None)
    services.club.start("The Tea Club")
    for name in ("Ann Baker", "Tunde Ola", "Zoë Łukasz"):
        services.people.add({"name": name})
    meeting = services.meetings.plan("club", "yesterday")
    services.minutes.add_point(meeting.id, "We will have a party.", kind="decided")
    print(make_copy_in(opened, stick).path)
"""


def make_club(python: Path, data: Path, stick: Path) -> Path:
    """Make a club with its book in the folder `data`, and return a copy of it in the folder `stick`."""
    stick.mkdir(parents=True, exist_ok=True)
    return Path(_run(python, "-c", _MAKE_CLUB, data / "club.book", stick).strip().splitlines()[-1])


def make_update(python: Path, installer: Path, name: str, stick: Path, work: Path) -> str:
    """Put `installer` on a stick as an update called `name`, signed with a key of the tests.

    Returns the public key, as the file in the program's resources holds it.
    """
    key = work / "a key of the tests"
    key.write_text(hashlib.sha256(b"Our Club Book, a key for tests, 0").hexdigest() + "\n")
    source = work / "update"
    source.mkdir()
    shutil.copyfile(installer, source / name)
    tool = ROOT / "packaging" / "sign_update.py"
    new = "Nothing is new: this is a trial."
    _run(python, tool, "sign", "--key", key, "--from", source, "--out", stick, "--new", new, "--for-a-trial")
    return _run(python, tool, "public", key)


def _run(python: Path, *words: str | Path) -> str:
    return must(python, *words, extra={"PYTHONPATH": str(ROOT)})
