"""What starts the program on Linux: the installed release, or a newer one from a stick when it is whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

STARTER = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "our-club-book.sh"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script, for Linux")


@pytest.fixture
def computer(tmp_path: Path) -> Path:
    """A computer on which the package of 0.2.0 is installed."""
    release(tmp_path / "lib", "0.2.0")
    (tmp_path / "lib" / "release").write_text("0.2.0\n")
    return tmp_path


def release(folder: Path, version: str) -> Path:
    folder.mkdir(parents=True)
    program = folder / "our-club-book"
    program.write_text(f'#!/bin/sh\necho {version} "$@"\n')
    program.chmod(0o755)
    return folder


def room(computer: Path) -> Path:
    return computer / "Zoë's home" / "Our Club Book" / "program"


def brought(computer: Path, version: str, *, whole: bool = True) -> None:
    folder = release(room(computer) / f"{version}-1a2b", version)
    if whole:
        (folder / "whole").write_text("")
    (room(computer) / "current").write_text(f"{folder.name}\ninstalled\n")


def start(computer: Path, *words: str) -> str:
    starter = computer / "starter"
    starter.write_text(
        STARTER.read_text(encoding="utf-8").replace("/usr/lib/our-club-book", f'"{computer / "lib"}"', 1)
    )
    env = {"PATH": "/usr/bin:/bin", "XDG_DATA_HOME": str(computer / "Zoë's home")}
    done = subprocess.run(["sh", str(starter), *words], env=env, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.strip()


def test_with_nothing_from_a_stick_the_installed_one_starts_with_its_words(computer: Path) -> None:
    assert start(computer, "--club", "a b.book") == "0.2.0 --club a b.book"


@pytest.mark.parametrize(
    ("version", "starts"), [("0.3.0", "0.3.0"), ("0.10.0", "0.10.0"), ("0.1.9", "0.2.0"), ("0.2.0", "0.2.0")]
)
def test_the_newer_one_starts(computer: Path, version: str, starts: str) -> None:
    brought(computer, version)
    assert start(computer) == starts


def test_one_that_is_not_whole_never_starts(computer: Path) -> None:
    brought(computer, "0.3.0", whole=False)
    assert start(computer) == "0.2.0"


@pytest.mark.parametrize(
    "words", ["", "installed\n0.3.0-1a2b\n", "../../lib\n", "gone\n", "0.3.0-1a2b/../0.3.0-1a2b\n"]
)
def test_a_pointer_that_leads_nowhere_means_the_installed_one(computer: Path, words: str) -> None:
    brought(computer, "0.3.0")
    (room(computer) / "current").write_text(words)
    assert start(computer) == "0.2.0"


def test_one_whose_program_is_gone_never_starts(computer: Path) -> None:
    brought(computer, "0.3.0")
    (room(computer) / "0.3.0-1a2b" / "our-club-book").unlink()
    assert start(computer) == "0.2.0"
