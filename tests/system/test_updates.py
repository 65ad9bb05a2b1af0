"""How the program came to this computer decides whether it takes updates: by a setup program, or on its own Python."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from coprod_desktop.system import updates
from coprod_desktop.system.folders import Folders
from coprod_desktop.system.linux_releases import LinuxReleases
from coprod_desktop.system.windows_releases import WindowsReleases

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it stands in for both systems, on Linux")


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    (tmp_path / "real").mkdir()
    (tmp_path / "home").symlink_to(tmp_path / "real")
    return Folders(tmp_path / "home" / "data", tmp_path / "config", tmp_path / "documents")


def home(folders: Folders) -> object:
    return updates.updates_of_this_computer(folders)._home


def run_from(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.parent.mkdir(parents=True, exist_ok=True)
    program.touch()
    monkeypatch.setattr(sys, "executable", str(program))


def test_a_checkout_takes_none(folders: Folders) -> None:
    assert home(folders) is None


def test_something_frozen_in_another_folder_takes_none(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    run_from(folders.data / "elsewhere" / "our-club-book", monkeypatch)
    assert home(folders) is None


def test_debians_package_takes_them(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(updates, "PACKAGED", tmp_path / "lib")
    run_from(tmp_path / "lib" / "our-club-book", monkeypatch)
    (tmp_path / "lib" / "release").write_text("0.3.0\n")
    found = home(folders)
    assert isinstance(found, LinuxReleases)
    assert (found._installed, found._running) == ("0.3.0", "installed")


def test_a_release_from_a_stick_takes_them_too(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    run_from(folders.data / "program" / "0.4.0-1a2b" / "our-club-book", monkeypatch)
    found = home(folders)
    assert isinstance(found, LinuxReleases)
    assert found._running == "0.4.0-1a2b"


def test_windows_setup_takes_them(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    run_from(tmp_path / "Programs" / "0.1.0" / "pythonw.exe", monkeypatch)
    assert home(folders) is None
    (tmp_path / "Programs" / "Remove Our Club Book.exe").touch()
    assert isinstance(home(folders), WindowsReleases)


def test_a_program_is_run_with_nothing_of_ours_in_its_way(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("PYTHONPATH", "LD_LIBRARY_PATH", "_PYI_ARCHIVE_FILE"):
        monkeypatch.setenv(name, "/poison")
    script = tmp_path / "our-club-book"
    script.write_text('#!/bin/sh\n[ "$1" = --self-test ] && [ -z "$PYTHONPATH$LD_LIBRARY_PATH$_PYI_ARCHIVE_FILE" ]\n')
    script.chmod(0o755)
    assert updates._works(tmp_path, lambda: True)
    script.write_text("#!/bin/sh\nexit 1\n")
    assert not updates._works(tmp_path, lambda: True)
    script.unlink()
    assert not updates._works(tmp_path, lambda: True)


def test_stop_ends_the_trial_of_a_release(tmp_path: Path) -> None:
    script = tmp_path / "our-club-book"
    script.write_text("#!/bin/sh\nexec sleep 60\n")
    script.chmod(0o755)
    assert not updates._works(tmp_path, lambda: False)
