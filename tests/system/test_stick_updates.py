"""Updates on a stick: a good one comes to the computer; every other is refused in words and changes nothing."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coprod_desktop.domain.errors import CopyStopped
from coprod_desktop.domain.updates import Computer, UpdateRefused
from coprod_desktop.system import stick_updates
from coprod_desktop.system.linux_releases import LinuxReleases
from coprod_desktop.system.resources import resource_folder
from coprod_desktop.system.stick_updates import FOLDER, KEY_FILE, LIST, SIGNATURE, Home, StickUpdates, release_key
from coprod_desktop.wording.say import Say
from tests.update_stick import TEST_KEYS, ar, key_for_tests, package, public, put_update, sign


def go_on(_done: int, _total: int) -> bool:
    return True


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "media" / "Zoë's STICK"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def room(tmp_path: Path) -> Path:
    return tmp_path / "data" / "program"


@pytest.fixture
def updates(tmp_path: Path, room: Path) -> StickUpdates:
    return make(tmp_path, LinuxReleases(room, "0.1.0", lambda *_asked: True))


def make(tmp_path: Path, home: Home | None, *, key: bytes | None = None, version: str = "0.1.0") -> StickUpdates:
    known = public(key_for_tests()) if key is None else key
    return StickUpdates(known, home, Computer(version, "debian", "amd64"), tmp_path / "data" / "updates")


def good(stick: Path, version: str = "0.2.0") -> Path:
    return put_update(stick, package(stick.parent / f"our-club-book_{version}_amd64.deb", version), version)


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refusal(do: Callable[[], object]) -> str:
    with pytest.raises(UpdateRefused) as why:
        do()
    assert Say().knows(f"update.refused.{why.value.code}")
    return why.value.code


def test_a_stick_with_nothing_on_it_has_no_update(updates: StickUpdates, stick: Path) -> None:
    assert updates.look(stick) is None


def test_a_good_update_is_found_copied_tested_and_put_in_its_place(
    updates: StickUpdates, stick: Path, room: Path
) -> None:
    good(stick)
    newer = updates.look(stick)
    assert newer is not None
    assert (newer.release.version, newer.release.new) == ("0.2.0", "Badges print two to a page.")
    heard: list[tuple[int, int]] = []
    updates.bring(newer, lambda done, total: heard.append((done, total)) or True)
    now, before = (room / "current").read_text().split()
    assert now.startswith("0.2.0-")
    assert before == "installed"
    assert (room / now / "our-club-book").read_text().endswith("echo 0.2.0\n")
    assert os.access(room / now / "our-club-book", os.X_OK)
    assert sorted(one.name for one in room.iterdir()) == sorted([now, "current"])
    assert everything(room.parent / "updates") == {}
    assert heard


def test_what_somebody_changed_in_the_list_is_not_signed(updates: StickUpdates, stick: Path) -> None:
    folder = good(stick)
    (folder / LIST).write_bytes((folder / LIST).read_bytes().replace(b"two to a page", b"two on a page"))
    assert refusal(lambda: updates.look(stick)) == "not_signed"


@pytest.mark.parametrize("signature", [b"", b"not base64 at all", b"QUJD", b"\xff" * 88, b"A" * 5000])
def test_a_signature_that_is_none(updates: StickUpdates, stick: Path, signature: bytes) -> None:
    (good(stick) / SIGNATURE).write_bytes(signature)
    assert refusal(lambda: updates.look(stick)) == "not_signed"


def test_no_signature_at_all(updates: StickUpdates, stick: Path) -> None:
    (good(stick) / SIGNATURE).unlink()
    assert refusal(lambda: updates.look(stick)) == "not_signed"


def test_somebody_elses_key_signs_nothing(updates: StickUpdates, stick: Path) -> None:
    put_update(stick, package(stick.parent / "x.deb", "0.2.0"), "0.2.0", key=key_for_tests(1))
    assert refusal(lambda: updates.look(stick)) == "not_signed"


@pytest.mark.parametrize(("version", "code"), [("0.1.0", "same"), ("0.0.9", "older"), ("0.0.10", "older")])
def test_the_same_and_an_older_one_are_told(updates: StickUpdates, stick: Path, version: str, code: str) -> None:
    good(stick, version)
    assert refusal(lambda: updates.look(stick)) == code


def test_ten_comes_after_nine(tmp_path: Path, stick: Path, room: Path) -> None:
    good(stick, "0.10.0")
    updates = make(tmp_path, LinuxReleases(room, "0.9.0", lambda *_asked: True), version="0.9.0")
    assert updates.look(stick) is not None


@pytest.mark.parametrize(("system", "machine"), [("windows", "amd64"), ("debian", "arm64"), ("mac", "amd64")])
def test_an_update_for_another_computer(updates: StickUpdates, stick: Path, system: str, machine: str) -> None:
    put_update(stick, package(stick.parent / "x.deb", "0.2.0"), "0.2.0", system=system, machine=machine)
    assert refusal(lambda: updates.look(stick)) == "other_computer"


def test_a_file_that_is_cut_or_gone(updates: StickUpdates, stick: Path) -> None:
    file = good(stick) / "our-club-book_0.2.0_amd64.deb"
    file.write_bytes(file.read_bytes()[:-1])
    assert refusal(lambda: updates.look(stick)) == "cut"
    file.unlink()
    assert refusal(lambda: updates.look(stick)) == "cut"


def test_a_file_that_is_cut_while_it_is_copied(updates: StickUpdates, stick: Path, room: Path) -> None:
    file = good(stick) / "our-club-book_0.2.0_amd64.deb"
    newer = updates.look(stick)
    assert newer is not None
    file.write_bytes(file.read_bytes()[:-1])
    assert refusal(lambda: updates.bring(newer, go_on)) == "cut"
    assert everything(room.parent) == {}


def test_one_flipped_bit(updates: StickUpdates, stick: Path, room: Path) -> None:
    file = good(stick) / "our-club-book_0.2.0_amd64.deb"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    newer = updates.look(stick)
    assert newer is not None
    assert refusal(lambda: updates.bring(newer, go_on)) == "damaged"
    assert everything(room.parent) == {}


@pytest.mark.parametrize(
    "change",
    [
        {"version": "two"},
        {"version": "0.2"},
        {"version": "\u0660.\u0662.\u0660"},
        {"new": ""},
        {"new": "x" * 301},
        {"new": "one\ntwo"},
        {"installers": None},
        {"installers": [1]},
        {"format": "x"},
        {"file": "../../home/ann/.profile"},
        {"file": "C:\\x"},
        {"file": ".hidden"},
        {"size": 0},
        {"size": 10**12},
        {"sha256": "x" * 64},
    ],
)
def test_a_list_that_makes_no_sense_is_refused_though_it_is_signed(
    updates: StickUpdates, stick: Path, change: dict[str, object]
) -> None:
    folder = good(stick)
    found = json.loads((folder / LIST).read_bytes())
    (found if set(change) & set(found) else found["installers"][0]).update(change)
    sign(folder, json.dumps(found).encode(), key_for_tests())
    assert refusal(lambda: updates.look(stick)) == "damaged"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"null", b"[" * 60_000])
def test_a_list_that_is_no_list(updates: StickUpdates, stick: Path, content: bytes) -> None:
    sign(good(stick), content, key_for_tests())
    assert refusal(lambda: updates.look(stick)) == "damaged"


def test_a_list_of_another_time_and_a_list_without_end(updates: StickUpdates, stick: Path) -> None:
    folder = good(stick)
    sign(folder, b'{"format": 2}', key_for_tests())
    assert refusal(lambda: updates.look(stick)) == "newer_list"
    sign(folder, b" " * 70_000 + b"{}", key_for_tests())
    assert refusal(lambda: updates.look(stick)) == "not_signed"


def test_without_a_key_this_build_takes_none(tmp_path: Path, stick: Path, room: Path) -> None:
    good(stick)
    updates = make(tmp_path, LinuxReleases(room, "0.1.0", lambda *_asked: True), key=b"")
    assert updates.why_not() == "no_key"
    assert refusal(lambda: updates.look(stick)) == "no_key"


def test_a_program_on_the_computers_own_python_takes_none(tmp_path: Path, stick: Path) -> None:
    good(stick)
    updates = make(tmp_path, None)
    assert updates.why_not() == "own_python"
    assert refusal(lambda: updates.look(stick)) == "own_python"
    assert refusal(updates.go_back) == "no_earlier"


def test_a_release_that_does_not_work_here_is_not_used(tmp_path: Path, stick: Path, room: Path) -> None:
    good(stick)
    updates = make(tmp_path, LinuxReleases(room, "0.1.0", lambda *_asked: False))
    newer = updates.look(stick)
    assert newer is not None
    assert refusal(lambda: updates.bring(newer, go_on)) == "not_working"
    assert everything(room.parent) == {}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ a program of another system",
        ar(("debian-binary", b"2.0\n")),
        ar(("data.tar.xz", b"not xz")),
        ar(("data.tar.xz", bytes.fromhex("fd377a585a000004e6d6b446"))),
        b"!<arch>\n" + b"x" * 60,
    ],
)
def test_a_signed_file_that_is_no_package(updates: StickUpdates, stick: Path, room: Path, content: bytes) -> None:
    file = stick.parent / "x.deb"
    file.write_bytes(content or b"\n")
    put_update(stick, file, "0.2.0")
    newer = updates.look(stick)
    assert newer is not None
    assert refusal(lambda: updates.bring(newer, go_on)) == "damaged"
    assert everything(room.parent) == {}


def test_a_package_writes_nothing_outside_its_folder(updates: StickUpdates, stick: Path, room: Path) -> None:
    outside = {"./usr/lib/our-club-book/../../../../../../../../tmp/x": b"x"}
    put_update(stick, package(stick.parent / "x.deb", "0.2.0", more=outside), "0.2.0")
    newer = updates.look(stick)
    assert newer is not None
    assert refusal(lambda: updates.bring(newer, go_on)) == "damaged"
    assert everything(room.parent) == {}


def test_stop_at_every_moment_leaves_what_was_there(updates: StickUpdates, stick: Path, room: Path) -> None:
    good(stick)
    newer = updates.look(stick)
    assert newer is not None
    asked = 0
    while True:
        left = asked
        answers = iter([True] * left)
        try:
            updates.bring(newer, lambda _done, _total, answers=answers: next(answers, False))
        except CopyStopped:
            assert everything(room.parent) == {}
            asked += 1
            continue
        break
    assert asked > 3
    assert (room / "current").exists()


def test_no_room(updates: StickUpdates, stick: Path, room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good(stick)
    newer = updates.look(stick)
    assert newer is not None
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: type("Usage", (), {"free": 9}))
    assert refusal(lambda: updates.bring(newer, go_on)) == "no_room"
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: type("Usage", (), {"free": 0}))  # that is: not known
    monkeypatch.setattr(stick_updates, "sync", lambda _file: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
    assert refusal(lambda: updates.bring(newer, go_on)) == "no_room"
    assert everything(room.parent) == {}


def test_the_stick_is_pulled(updates: StickUpdates, stick: Path, room: Path) -> None:
    good(stick)
    newer = updates.look(stick)
    assert newer is not None
    shutil.rmtree(stick / FOLDER)
    assert refusal(lambda: updates.bring(newer, go_on)) == "stick_gone"
    assert everything(room.parent) == {}


# Going back, and what is kept


def bring(updates: StickUpdates, stick: Path, version: str) -> None:
    shutil.rmtree(stick / FOLDER, ignore_errors=True)
    good(stick, version)
    newer = updates.look(stick)
    assert newer is not None
    updates.bring(newer, go_on)


def used(room: Path) -> list[str]:
    return [one.partition("-")[0] for one in (room / "current").read_text().split()]


def test_going_back_and_forth(updates: StickUpdates, stick: Path, room: Path) -> None:
    assert updates.earlier() == ""
    assert refusal(updates.go_back) == "no_earlier"
    bring(updates, stick, "0.2.0")
    assert updates.earlier() == "0.1.0"
    assert updates.go_back() == "0.1.0"
    assert used(room) == ["installed", "0.2.0"]
    assert updates.go_back() == "0.2.0"
    assert used(room) == ["0.2.0", "installed"]


def test_only_the_one_before_is_kept(updates: StickUpdates, stick: Path, room: Path) -> None:
    for version in ("0.2.0", "0.3.0", "0.4.0"):
        bring(updates, stick, version)
    assert used(room) == ["0.4.0", "0.3.0"]
    assert len(list(room.iterdir())) == 3
    assert updates.go_back() == "0.3.0"


def test_the_release_that_runs_is_never_taken_away(tmp_path: Path, stick: Path, room: Path) -> None:
    first = make(tmp_path, LinuxReleases(room, "0.1.0", lambda *_asked: True))
    bring(first, stick, "0.2.0")
    running = (room / "current").read_text().split()[0]
    second = make(tmp_path, LinuxReleases(room, "0.1.0", lambda *_asked: True, running), version="0.2.0")
    bring(second, stick, "0.3.0")
    bring(second, stick, "0.4.0")
    assert (room / running / "our-club-book").is_file()


def test_what_an_administrator_puts_here_later_wins(tmp_path: Path, stick: Path, room: Path) -> None:
    bring(make(tmp_path, LinuxReleases(room, "0.1.0", lambda *_asked: True)), stick, "0.2.0")
    later = make(tmp_path, LinuxReleases(room, "0.3.0", lambda *_asked: True), version="0.3.0")
    bring(later, stick, "0.4.0")
    assert used(room) == ["0.4.0", "installed"]


@pytest.mark.parametrize("content", [b"", b"\xff\xff\n", b"../../x\ninstalled\n", b"0.2.0-gone\n0.1.0-gone\n", b"\0"])
def test_a_damaged_pointer_means_the_installed_release(
    updates: StickUpdates, stick: Path, room: Path, content: bytes
) -> None:
    room.mkdir(parents=True)
    (room / "current").write_bytes(content)
    assert updates.earlier() in ("", "0.1.0")
    bring(updates, stick, "0.2.0")
    assert used(room) == ["0.2.0", "installed"]


# The key that ships


def test_no_key_of_a_test_ever_ships() -> None:
    assert release_key() not in {public(key_for_tests(number)) for number in range(TEST_KEYS)}


def test_the_file_of_the_key_holds_one_key_or_none() -> None:
    lines = (resource_folder() / KEY_FILE).read_text(encoding="ascii").splitlines()
    words = [line for line in lines if line and not line.startswith("#")]
    assert len(words) == (1 if release_key() else 0)
