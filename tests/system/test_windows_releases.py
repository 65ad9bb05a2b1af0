"""Releases on Windows, with a setup program and a registry of the test's own: tested, gone back from, never lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from coprod_desktop.domain.errors import CopyStopped
from coprod_desktop.domain.updates import UpdateRefused
from coprod_desktop.system.windows_releases import WindowsReleases


class Laptop:
    """Does what the setup program does, and remembers as Windows does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "Programs"
        self.kept = folder / "updates"
        self.kept.mkdir()
        self.registry = {"Release": "0.1.0"}
        self.works = True
        self.code = 0
        self.ran: list[tuple[str, ...]] = []
        self._make("0.1.0")

    @property
    def releases(self) -> WindowsReleases:
        known = lambda name: self.registry.get(name, "")  # noqa: E731 - a line is enough
        return WindowsReleases(self.folder, self.kept, known, self.run, lambda *_asked: self.works)

    def run(self, command: Sequence[str]) -> int:
        self.ran.append(tuple(command)[1:])
        if self.code:
            return self.code
        version = Path(command[0]).name.split("-")[3]
        if "/BACK" in command:
            version = self.registry["Earlier"]
        else:
            self._make(version)
        self.registry = {"Release": version, "Earlier": self.registry["Release"]}
        return 0

    def setup(self, version: str) -> Path:
        file = self.kept / f"our-club-book-{version}-setup.exe"
        file.write_bytes(b"MZ")
        return file

    def _make(self, version: str) -> None:
        (self.folder / version).mkdir(parents=True, exist_ok=True)
        (self.folder / version / "pythonw.exe").write_bytes(b"MZ")


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path)


def go_on(_done: int, _total: int) -> bool:
    return True


def test_a_release_is_put_here_and_gone_back_from(laptop: Laptop) -> None:
    assert laptop.releases.earlier() == ""
    laptop.releases.put(laptop.setup("0.2.0"), "0.2.0", go_on)
    assert laptop.registry == {"Release": "0.2.0", "Earlier": "0.1.0"}
    assert laptop.releases.earlier() == "0.1.0"
    laptop.releases.go_back()
    assert laptop.registry == {"Release": "0.1.0", "Earlier": "0.2.0"}
    assert laptop.ran == [("/S",), ("/S", "/BACK")]


def test_one_that_does_not_work_is_gone_back_from_at_once(laptop: Laptop) -> None:
    laptop.works = False
    with pytest.raises(UpdateRefused, match="not_working"):
        laptop.releases.put(laptop.setup("0.2.0"), "0.2.0", go_on)
    assert laptop.registry["Release"] == "0.1.0"


def test_a_setup_that_says_no_changes_nothing(laptop: Laptop) -> None:
    laptop.code = 2
    with pytest.raises(UpdateRefused, match="not_changed"):
        laptop.releases.put(laptop.setup("0.2.0"), "0.2.0", go_on)
    assert laptop.registry == {"Release": "0.1.0"}


def test_stop_before_the_setup_runs(laptop: Laptop) -> None:
    with pytest.raises(CopyStopped):
        laptop.releases.put(laptop.setup("0.2.0"), "0.2.0", lambda _done, _total: False)
    assert laptop.ran == []


def test_only_the_newest_setup_is_kept_and_without_it_there_is_no_way_back(laptop: Laptop) -> None:
    laptop.releases.put(laptop.setup("0.2.0"), "0.2.0", go_on)
    laptop.releases.put(laptop.setup("0.3.0"), "0.3.0", go_on)
    assert [one.name for one in laptop.kept.iterdir()] == ["our-club-book-0.3.0-setup.exe"]
    laptop.setup("0.3.0").unlink()
    assert laptop.releases.earlier() == ""
    with pytest.raises(UpdateRefused, match="no_earlier"):
        laptop.releases.go_back()
