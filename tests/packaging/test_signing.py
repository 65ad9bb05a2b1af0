"""The key of releases and the folder for a stick: what is signed is taken, and no private key stays in the project."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

from coprod_desktop.domain.updates import Computer
from coprod_desktop.system.linux_releases import LinuxReleases
from coprod_desktop.system.stick_updates import StickUpdates
from tests.update_stick import key_for_tests, package

ROOM = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def signing() -> ModuleType:
    if str(ROOM) not in sys.path:
        sys.path.insert(0, str(ROOM))
    return importlib.import_module("sign_update")


def test_a_new_key_signs_what_its_public_half_takes(signing: ModuleType, tmp_path: Path) -> None:
    public = signing.make_key(tmp_path / "the key")
    assert (tmp_path / "the key").stat().st_mode & 0o077 == 0
    key = signing.read_key(tmp_path / "the key")
    package(tmp_path / "dist" / "our-club-book_0.2.0_amd64.deb", "0.2.0")
    (tmp_path / "dist" / "our-club-book-0.2.0-setup.exe").write_bytes(b"MZ")
    (tmp_path / "dist" / "debian.png").write_bytes(b"a picture beside them")
    stick = tmp_path / "stick"
    folder = signing.make_folder(signing.found(tmp_path / "dist"), "Badges print two to a page.", key, stick)
    assert len(list(folder.iterdir())) == 4
    for system in ("debian", "windows"):
        home = LinuxReleases(tmp_path / "program", "0.1.0", lambda *_asked: True)
        updates = StickUpdates(public, home, Computer("0.1.0", system, "amd64"), tmp_path / "updates")
        newer = updates.look(stick)
        assert newer is not None
        assert newer.release.new == "Badges print two to a page."


def test_a_key_is_never_written_over_and_never_kept_in_the_project(signing: ModuleType, tmp_path: Path) -> None:
    signing.make_key(tmp_path / "key")
    with pytest.raises(signing.CannotSign, match="never written over"):
        signing.make_key(tmp_path / "key")
    with pytest.raises(signing.CannotSign, match="inside the project"):
        signing.make_key(ROOM / "key")
    with pytest.raises(signing.CannotSign, match="no key"):
        signing.read_key(tmp_path / "gone")


def test_a_key_of_the_tests_signs_no_release(signing: ModuleType) -> None:
    with pytest.raises(signing.CannotSign, match="belongs to the tests"):
        signing.check_key(key_for_tests(7))


def test_a_key_that_no_program_knows_signs_no_release(signing: ModuleType, tmp_path: Path) -> None:
    signing.make_key(tmp_path / "key")
    with pytest.raises(signing.CannotSign, match="holds another key"):
        signing.check_key(signing.read_key(tmp_path / "key"))


@pytest.mark.parametrize("versions", [(), ("0.2.0", "0.3.0")])
def test_installers_of_one_version_are_wanted(signing: ModuleType, tmp_path: Path, versions: tuple[str, ...]) -> None:
    (tmp_path / "dist").mkdir()
    for version in versions:
        package(tmp_path / "dist" / f"our-club-book_{version}_amd64.deb", version)
    with pytest.raises(signing.CannotSign, match="Exactly one version"):
        signing.make_folder(signing.found(tmp_path / "dist"), "New.", key_for_tests(), tmp_path / "stick")


def test_a_sentence_that_no_program_would_read_is_refused(signing: ModuleType, tmp_path: Path) -> None:
    package(tmp_path / "dist" / "our-club-book_0.2.0_amd64.deb", "0.2.0")
    with pytest.raises(signing.CannotSign, match="one line"):
        signing.make_folder(signing.found(tmp_path / "dist"), "two\nlines", key_for_tests(), tmp_path / "stick")
