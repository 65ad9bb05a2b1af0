"""A newer program comes from a stick, another after it, and then the earlier one is wanted again."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from coprod_desktop.domain.copies import never_stop
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.updates import Computer, UpdateRefused
from coprod_desktop.system.linux_releases import LinuxReleases
from coprod_desktop.system.stick_updates import StickUpdates
from tests.faults.club import Broken, State, good_copies, home, read_book, stick
from tests.faults.work import Scene, Work
from tests.update_stick import MACHINE, PROGRAM, key_for_tests, package, public, put_update

STARTER = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "our-club-book.sh"
FIRST, SECOND, THIRD = "0.1.0", "0.2.0", "0.3.0"


class Updating(Work):
    """Whatever strikes, the next start must find a release that works: the one before or the one after."""

    name = "update from a stick, go back"
    acts = (
        ("bring 0.2.0", lambda scene: _bring(scene.folder, SECOND)),
        ("bring 0.3.0", lambda scene: _bring(scene.folder, THIRD)),
        ("go back", lambda scene: _go_back(scene.folder)),
    )

    def prepare(self, folder: Path) -> None:
        """Make a club, a computer on which the package's own release is installed, and a stick with two newer ones."""
        super().prepare(folder)
        installed = _installed(folder)
        installed.mkdir()
        _make_runnable(installed, PROGRAM.format(version=FIRST))
        (installed / "release").write_text(f"{FIRST}\n")
        starter = STARTER.read_text(encoding="utf-8").replace("/usr/lib/our-club-book", '"$INSTALLED"', 1)
        (folder / "starter").write_text(starter, encoding="utf-8")
        for version in (SECOND, THIRD):
            file = package(folder / "made" / f"our-club-book_{version}_amd64.deb", version)
            put_update(stick(folder) / version, file, version)

    def find(self, folder: Path, scratch: Path) -> State:
        """Start the program as the desktop would, and see which release it is. Then a second try must work."""
        read_book(home(folder))
        if good_copies(stick(folder), self.key, scratch, self.known) != 1:
            raise Broken("the copy was harmed")
        found = _start(folder), _releases(folder).earlier()
        if found[0] != THIRD:
            _bring(folder, THIRD)
            if _start(folder) != THIRD:
                raise Broken("a second try does not bring it")
        return found

    def is_done(self, scene: Scene, act: int, states: list[State]) -> bool:
        """See which release the next start would use."""
        return (_start(scene.folder), _releases(scene.folder).earlier()) == states[act + 1]


def _installed(folder: Path) -> Path:
    return folder / "installed"


def _room(folder: Path) -> Path:
    return home(folder).parent / "Our Club Book" / "program"


def _releases(folder: Path) -> LinuxReleases:
    return LinuxReleases(_room(folder), FIRST, lambda release, _going_on: (release / "our-club-book").is_file())


def _updates(folder: Path, version: str) -> StickUpdates:
    computer = Computer(version, "debian", MACHINE)
    return StickUpdates(public(key_for_tests()), _releases(folder), computer, _room(folder).with_name("updates"))


def _bring(folder: Path, version: str) -> None:
    try:
        updates = _updates(folder, FIRST)
        newer = updates.look(stick(folder) / version)
        if newer is None:
            raise Broken("the stick has no update on it")
        updates.bring(newer, never_stop)
    except UpdateRefused as why:
        raise StorageTrouble(f"update.refused.{why.code}", why.detail) from why


def _go_back(folder: Path) -> None:
    try:
        _updates(folder, THIRD).go_back()
    except UpdateRefused as why:
        raise StorageTrouble(f"update.refused.{why.code}", why.detail) from why


def _start(folder: Path) -> str:
    """Start the program with the real starter, and return the version that it says. Raises Broken."""
    for program in (_installed(folder) / "our-club-book", *_room(folder).glob("*/our-club-book")):
        program.chmod(0o755)  # the model of the disk keeps no rights
    env = {"PATH": os.environ["PATH"], "XDG_DATA_HOME": str(home(folder).parent), "INSTALLED": str(_installed(folder))}
    done = subprocess.run(["sh", str(folder / "starter")], env=env, capture_output=True, text=True, check=False)
    if done.returncode or done.stdout.strip() not in (FIRST, SECOND, THIRD):
        raise Broken(f"no program starts: {done.stdout}{done.stderr}")
    return done.stdout.strip()


def _make_runnable(folder: Path, words: str) -> None:
    (folder / "our-club-book").write_text(words)
    (folder / "our-club-book").chmod(0o755)
