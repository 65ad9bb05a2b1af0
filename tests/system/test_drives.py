"""Sticks are found and told from the computer's own disks, on Linux by its files and on Windows by its calls."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PureWindowsPath

from coprod_desktop.domain.copies import Stick
from coprod_desktop.system.drives import LinuxDrives, drives_of_this_computer
from coprod_desktop.system.windows_drives import FIXED, READ_ONLY, REMOTE, REMOVABLE, USB, WindowsDrives


def linux(tmp_path: Path, stick_folder: Path) -> Path:
    """Lay out the files of a Linux computer: a disk, a stick, a hard disk on a cable, a snap and a network drive."""
    devices = tmp_path / "sys/devices"
    for name, where, removable in (
        ("sda1", "pci0000/ata1/block/sda", "0"),
        ("sdb1", "pci0000/usb2/2-1/block/sdb", "1"),
        ("sdc1", "pci0000/usb3/3-1/block/sdc", "0"),
        ("mmcblk0p1", "platform/mmc_host/block/mmcblk0", "1"),
    ):
        disk = devices / where
        (disk / name).mkdir(parents=True)
        (disk / "removable").write_text(removable + "\n")
        links = tmp_path / "sys/class/block"
        links.mkdir(parents=True, exist_ok=True)
        (links / name).symlink_to(disk / name)
    (tmp_path / "proc/self").mkdir(parents=True)
    place = str(stick_folder).replace(" ", "\\040")
    (tmp_path / "proc/self/mounts").write_text(
        "/dev/sda1 / ext4 rw,relatime 0 0\n"
        "proc /proc proc rw 0 0\n"
        f"/dev/sdb1 {place} vfat rw,nosuid,flush 0 0\n"
        "/dev/sdc1 /media/pat/Big ext4 ro,nosuid 0 0\n"
        "/dev/sdd1 /media/gone vfat rw 0 0\n"
        "/dev/mmcblk0p1 /media/pat/CARD exfat rw 0 0\n"
        "nas:/share /mnt/nas nfs rw 0 0\n"
        "/dev/sdb1 /run/again vfat rw 0 0\n"
        "half a line\n"
    )
    for kind, name, goal in (("uuid", "1234-ABCD", "sdb1"), ("label", "CLUB\\x20STICK", "sdb1")):
        folder = tmp_path / f"dev/disk/by-{kind}"
        folder.mkdir(parents=True)
        (folder / name).symlink_to(f"../../{goal}")
    return tmp_path


def test_sticks_on_linux(tmp_path: Path) -> None:
    folder = tmp_path / "media" / "CLUB STICK"
    folder.mkdir(parents=True)
    found = LinuxDrives(linux(tmp_path, folder)).sticks()
    assert [(one.name, one.device, one.read_only) for one in found] == [
        ("Big", "/dev/sdc1", True),
        ("CARD", "/dev/mmcblk0p1", False),
        ("CLUB STICK", "/dev/sdb1", False),
    ]
    stick = found[-1]
    assert (stick.id, stick.folder) == ("1234-ABCD", folder)
    assert stick.free > 0
    assert found[0].free == 0


def test_what_outlives_this_computer_on_linux(tmp_path: Path) -> None:
    folder = tmp_path / "media" / "CLUB STICK"
    folder.mkdir(parents=True)
    drives = LinuxDrives(linux(tmp_path / "root", folder))
    there = {place: drives.is_elsewhere(Path(place)) for place in (
        str(folder), f"{folder}/copies", "/home/pat/Documents", "/media/pat/Big/copies", "/mnt/nas/club", "/proc",
    )}  # fmt: skip
    assert list(there.values()) == [True, True, False, True, True, False]
    (tmp_path / "link").symlink_to(folder)
    assert drives.is_elsewhere(tmp_path / "link")
    assert not LinuxDrives(tmp_path / "nothing").is_elsewhere(folder)


def test_a_stick_is_unmounted_before_its_power_goes(tmp_path: Path) -> None:
    called: list[Sequence[str]] = []
    answers = {"unmount": True, "power-off": False}

    def run(command: Sequence[str]) -> bool:
        called.append(command)
        return answers[command[1]]

    drives = LinuxDrives(tmp_path, run)
    stick = Stick("1", "S", tmp_path, device="/dev/sdb1")
    assert drives.eject(stick)
    assert [one[1] for one in called] == ["unmount", "power-off"]
    answers["unmount"] = False
    assert not drives.eject(stick)
    assert [one[1] for one in called] == ["unmount", "power-off", "unmount"]
    assert not drives.eject(Stick("1", "a folder", tmp_path))


def test_a_computer_that_tells_nothing_has_no_sticks(tmp_path: Path) -> None:
    assert LinuxDrives(tmp_path).sticks() == []
    assert not LinuxDrives(tmp_path, lambda _command: False).eject(Stick("", "S", tmp_path, device="/dev/sdb1"))


def test_this_computer_answers() -> None:
    drives = drives_of_this_computer()
    assert all(isinstance(one, Stick) for one in drives.sticks())


class FakeWindows:
    """A Windows computer with its disk, a stick, an empty reader, a hard disk on a cable and a network drive."""

    def __init__(self) -> None:
        self.ejected: list[str] = []

    def letters(self) -> str:
        return "CDEFZ"

    def kind(self, letter: str) -> int:
        return {"C": FIXED, "D": REMOVABLE, "E": REMOVABLE, "F": FIXED, "G": FIXED, "Z": REMOTE}[letter]

    def bus(self, letter: str) -> int:
        return USB if letter in "CF" else 0

    def volume(self, letter: str) -> tuple[str, int, int] | None:
        return {"D": ("CLUB", 0x1234ABCD, 0), "F": ("", 0, READ_ONLY)}.get(letter)

    def eject(self, letter: str) -> bool:
        self.ejected.append(letter)
        return letter == "D"


def test_sticks_on_windows() -> None:
    calls = FakeWindows()
    drives = WindowsDrives(calls)
    club, cable = sorted(drives.sticks(), key=lambda one: one.device)
    assert (club.name, club.id, club.device, club.read_only) == ("CLUB", "1234ABCD", "D", False)
    assert (cable.name, cable.id, cable.device, cable.read_only) == ("F", "", "F", True)
    assert drives.eject(club)
    assert not drives.eject(cable)
    assert calls.ejected == ["D", "F"]


def test_what_outlives_this_computer_on_windows() -> None:
    drives = WindowsDrives(FakeWindows())
    there = {
        place: drives.is_elsewhere(PureWindowsPath(place))  # type: ignore[arg-type]  # this computer has no such folders
        for place in ("C:\\Users\\Pat", "D:\\x", "F:\\copies", "G:\\copies", "z:\\club", "\\\\server\\share\\club")
    }
    assert list(there.values()) == [False, True, True, False, True, True]
