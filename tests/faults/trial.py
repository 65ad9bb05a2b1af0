"""One try: a child process does the work, the fault strikes, and what is left is looked at from a fresh start."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from coprod_desktop.domain.errors import StorageTrouble
from tests.faults.club import Broken, State
from tests.faults.shim import Mode, Shim
from tests.faults.table import Row
from tests.faults.work import Scene, Work


@dataclass(slots=True)
class Told:
    """What the child said: how many acts were acknowledged, the codes of what was shown, and what should not be."""

    acknowledged: int = 0
    codes: list[str] = field(default_factory=list)
    odd: str = ""
    calls: int = 0
    finished: bool = False


class Ground:
    """A prepared club, the states it goes through, and room for tries. Use it in a `with`."""

    def __init__(self, work: Work, shim: Shim | None) -> None:
        self.work = work
        self.shim = shim
        self.states: list[State] = []
        self.calls = 0
        self._room = Path(tempfile.mkdtemp(prefix="faults-", dir=fast_folder()))
        self._links: dict[str, Path] = {}

    def __enter__(self) -> Ground:
        self.work.prepare(self.seed)
        with self.work.surroundings():
            for done in range(len(self.work.acts) + 1):
                with self.try_folder() as folder:
                    told = self.child(folder, lambda: None, acts=done)
                    if told.acknowledged != done or told.odd:
                        raise RuntimeError(f"{self.work.name} fails with no fault: {told}")
                    self.calls = told.calls
                    self.states.append(self.work.find(folder, self.scratch))
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._room, ignore_errors=True)

    @property
    def seed(self) -> Path:
        """The club as it is before every try."""
        return self._room / "seed"

    @property
    def scratch(self) -> Path:
        """Room for copies that are brought back to be looked at."""
        return self._room / "scratch"

    @contextmanager
    def try_folder(self) -> Iterator[Path]:
        """Give a fresh copy of the prepared club."""
        folder = self._room / "try"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.seed, folder)
        for name, place in self._links.items():
            shutil.copytree(folder / name, place, dirs_exist_ok=True)
            shutil.rmtree(folder / name)
            (folder / name).symlink_to(place)
        yield folder

    def move(self, name: str, place: Path) -> None:
        """Let one folder of the club be at `place` from now on, such as on another disk."""
        self._links[name] = place

    def child(
        self, folder: Path, arm: Callable[[], None], *, acts: int = 99, lift: Callable[[], None] | None = None
    ) -> Told:
        """Do the acts in a child process, with `arm` called first there, and return what it said.

        At the first trouble the child ends. With `lift` it lifts the fault and does the act again, as a person would.
        """
        inlet, outlet = os.pipe()
        number = os.fork()
        if number == 0:
            os.close(inlet)
            self._work(folder, arm, outlet, acts, lift)
        os.close(outlet)
        with os.fdopen(inlet) as said:
            told = _understood(said)
        os.waitpid(number, 0)
        return told

    def judge(self, row: Row, folder: Path, told: Told, where: str, *, stick: bool = False) -> None:
        """Look at what is left, from a fresh start, and write down what is not as it must be."""
        row.tries += 1
        row.acknowledged += told.acknowledged
        for code in dict.fromkeys(told.codes):
            row.show(code, stick)
        if told.odd:
            row.spoil(f"{where}: not told in plain words: {told.odd}")
        try:
            found = self.work.find(folder, self.scratch)
        except (Broken, StorageTrouble) as trouble:
            row.spoil(f"{where}, {told.acknowledged} acknowledged: {_in_words(trouble)}")
            return
        reached = [place for place, state in enumerate(self.states) if state == found]
        if not reached:
            row.spoil(f"{where}: after {told.acknowledged} acknowledged, what is there never was")
        elif max(reached) < told.acknowledged:
            row.lose(f"{where}: {told.acknowledged} acknowledged, {max(reached)} there")
        elif told.finished and max(reached) < len(self.states) - 1:
            row.lose(f"{where}: all was tried again, and still only {max(reached)} are there")

    def _work(
        self, folder: Path, arm: Callable[[], None], outlet: int, acts: int, lift: Callable[[], None] | None
    ) -> None:
        """Be the child. Never returns."""

        def tell(words: str) -> None:
            os.write(outlet, f"{words}\n".encode())

        signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            scene = Scene(folder, self.work.key)
            if self.shim:
                self.shim.watch(folder)
                self.shim.order(Mode.ONLY_COUNT)
            arm()
            for number, (name, act) in enumerate(self.work.acts[:acts]):
                try:
                    act(scene)
                except StorageTrouble as trouble:
                    tell(f"trouble {trouble.code}")
                    if lift is None:
                        os._exit(0)
                    lift()
                    self._try_again(scene, number, act, tell)
                if self.shim:
                    self.shim.note(name)
                tell("kept")
            tell(f"calls {self.shim.counted if self.shim else 0}")
            tell("finished")
        except StorageTrouble as trouble:
            tell(f"stuck {trouble.code}")
        except BaseException as error:  # the parent is told
            tell(f"odd {type(error).__name__}: {error}".replace("\n", " "))
        os._exit(0)

    def _try_again(self, scene: Scene, number: int, act: Callable[[Scene], None], tell: Callable[[str], None]) -> None:
        """Do an act again after trouble: at once, and when that does not help after closing and opening the book."""
        for _ in range(2):
            try:
                if self.work.is_done(scene, number, self.states):
                    return
                act(scene)
            except StorageTrouble as trouble:
                tell(f"trouble {trouble.code}")
                with suppress(StorageTrouble):
                    scene.close()
            else:
                return
        act(scene)


def fast_folder() -> str | None:
    """Return a folder in memory where there is one: a killed process loses nothing of what it has written there."""
    folder = Path("/dev/shm")
    return str(folder) if folder.is_dir() and os.access(folder, os.W_OK) else None


def _understood(lines: Iterator[str] | object) -> Told:
    told = Told()
    for line in lines:  # type: ignore[attr-defined]
        what, _, rest = line.strip().partition(" ")
        if what == "kept":
            told.acknowledged += 1
        elif what == "trouble":
            told.codes.append(rest)
        elif what == "stuck":
            told.codes.append(rest)
            told.odd = f"trying again did not help: {rest}"
        elif what == "odd":
            told.odd = rest
        elif what == "calls":
            told.calls = int(rest)
        elif what == "finished":
            told.finished = True
    return told


def _in_words(trouble: Exception) -> str:
    detail = getattr(trouble, "detail", "")
    return f"{trouble} {detail}".strip()
