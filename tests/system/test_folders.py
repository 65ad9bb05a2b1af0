"""Documents and faults find their place on this computer."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.system.folders import Folders, LocalFiles, allowed_name, folders_of_this_computer


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "data", tmp_path / "config", tmp_path / "Zoë & Łuk %41" / "Our Club Book")


def test_the_folders_of_this_computer_carry_the_name_of_the_program() -> None:
    found = folders_of_this_computer()
    assert {found.data.name, found.config.name, found.documents.name} == {"Our Club Book"}
    assert found.book.parent == found.data
    assert found.settings.parent == found.config
    assert found.copies.parent == found.data


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize("own", ["", "  ", "/srv/somewhere else"])
def test_the_folders_on_linux_are_those_of_platformdirs(own: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import platformdirs

    monkeypatch.setenv("XDG_DATA_HOME", own)
    monkeypatch.setenv("XDG_CONFIG_HOME", own)
    found = folders_of_this_computer()
    assert found.data == platformdirs.user_data_path("Our Club Book", appauthor=False)
    assert found.config == platformdirs.user_config_path("Our Club Book", appauthor=False)


def kept(files: LocalFiles, name: str, content: bytes) -> Path:
    return files.keep_written(name, lambda file: file.write(content))


def test_a_document_never_takes_the_place_of_another(folders: Folders) -> None:
    files = LocalFiles(folders)
    paths = [kept(files, "Minutes 25/11.pdf", content) for content in (b"one", b"two", b"three")]
    assert [path.name for path in paths] == ["Minutes 2511.pdf", "Minutes 2511 (2).pdf", "Minutes 2511 (3).pdf"]
    assert [path.read_bytes() for path in paths] == [b"one", b"two", b"three"]
    assert kept(files, "no ending", b"").name == "no ending"


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("Łucja's page.pdf", "Łucja's page.pdf"),
        ("../../etc/passwd", "etcpasswd"),
        ("a\x00b\n.pdf", "ab.pdf"),
        ("con.pdf", "con_.pdf"),
        ("...", "Document"),
        ("", "Document"),
        ("  two   words . ", "two words"),
        ("x" * 300 + ".pdf", "x" * 100 + ".pdf"),
    ],
)
def test_a_name_is_made_so_that_every_system_allows_it(name: str, allowed: str) -> None:
    assert allowed_name(name) == allowed


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "read_only"), (errno.EIO, "disk_trouble")]
)
def test_a_document_that_cannot_be_saved_leaves_nothing(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    files = LocalFiles(folders)
    folder = files.documents_folder()

    def fail(_: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(StorageTrouble) as trouble:
        kept(files, "Minutes.pdf", b"words")
    assert trouble.value.code == code
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    files = LocalFiles(Folders(tmp_path, tmp_path, tmp_path / "file" / "documents"))
    with pytest.raises(StorageTrouble):
        files.documents_folder()


def test_details_of_a_fault_are_kept_without_the_name_of_the_home_folder(folders: Folders) -> None:
    path = LocalFiles(folders).keep_failure(f"File {Path.home()}/club/app.py, line 3")
    assert path.parent == folders.data / "faults"
    assert path.read_text(encoding="utf-8") == "File ~/club/app.py, line 3"


def test_the_newest_twenty_faults_are_kept(folders: Folders) -> None:
    (folders.data / "faults").mkdir(parents=True)
    for day in range(1, 29):
        (folders.data / "faults" / f"fault 2020-01-{day:02d} 120000.txt").write_text("old", encoding="utf-8")
    newest = LocalFiles(folders).keep_failure("new")
    left = sorted(path.name for path in newest.parent.iterdir())
    assert len(left) == 20
    assert left[-1] == newest.name


def test_a_fault_finds_another_place_when_its_own_is_closed(
    folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders.data.write_text("a file where the folder should be", encoding="utf-8")
    spare = tmp_path / "spare"
    monkeypatch.setattr("tempfile.tempdir", str(spare))
    assert LocalFiles(folders).keep_failure("new").parent == spare


@pytest.mark.skipif(sys.platform != "linux", reason="the opener is a Linux one")
def test_a_file_is_shown_by_the_program_for_it(
    folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = kept(LocalFiles(folders), "Minutes.pdf", b"words")
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    opener = programs / "xdg-open"
    opener.write_text(f'#!/bin/sh\nprintf %s "$1" > "{tmp_path}/shown"\n', encoding="utf-8")
    opener.chmod(opener.stat().st_mode | stat.S_IXUSR)
    files = LocalFiles(folders)
    assert files.open_outside(document)
    assert files._shown[0].wait(10) == 0
    assert (tmp_path / "shown").read_text(encoding="utf-8") == str(document)
    assert files.open_outside(tmp_path / "not there") is False
    monkeypatch.setenv("PATH", str(tmp_path))
    assert files.open_outside(document) is False


def test_a_file_that_is_written_slowly_appears_whole_or_not_at_all(folders: Folders) -> None:
    files = LocalFiles(folders)
    folder = files.documents_folder()

    def write(file: BinaryIO) -> None:
        file.write(b"half ")
        assert len(list(folder.glob("*.wav"))) == len(paths)
        file.write(b"whole")

    paths: list[Path] = []
    for _again in range(2):
        paths.append(files.keep_written("Minutes 25/11.wav", write))
    assert [path.name for path in paths] == ["Minutes 2511.wav", "Minutes 2511 (2).wav"]
    assert {path.read_bytes() for path in paths} == {b"half whole"}
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "full"), KeyError("stopped")])
def test_a_file_that_is_not_finished_leaves_nothing(folders: Folders, failure: Exception) -> None:
    files = LocalFiles(folders)

    def write(file: BinaryIO) -> None:
        file.write(b"half")
        raise failure

    with pytest.raises(StorageTrouble if isinstance(failure, OSError) else KeyError):
        files.keep_written("Minutes.wav", write)
    assert list(files.documents_folder().iterdir()) == []


def test_there_is_never_half_a_file_under_its_name(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a stick, where no file has two names."""
    files, folder = LocalFiles(folders), LocalFiles(folders).documents_folder()
    seen: list[list[bytes]] = []
    rename = Path.replace

    def no_links(_old: Path, _new: Path) -> None:
        raise OSError(errno.EPERM, "not on FAT")

    def look(part: Path, path: Path) -> Path:
        seen.append([one.read_bytes() for one in folder.glob("*.pdf")])
        return rename(part, path)

    monkeypatch.setattr("os.link", no_links)
    monkeypatch.setattr(Path, "replace", look)
    assert [kept(files, "Minutes.pdf", content).name for content in (b"1", b"2")] == ["Minutes.pdf", "Minutes (2).pdf"]
    assert seen == [[], [b"1"]]
    assert sorted(one.read_bytes() for one in folder.iterdir()) == [b"1", b"2"]


def test_what_a_power_cut_left_of_a_file_goes_after_a_day(folders: Folders) -> None:
    files = LocalFiles(folders)
    old, new = (files.documents_folder() / name for name in (".old.part", ".new.part"))
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    files.keep_written("Minutes.wav", lambda file: None)
    assert (old.exists(), new.exists()) == (False, True)
