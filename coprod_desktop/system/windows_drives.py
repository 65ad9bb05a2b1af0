"""Drives that can be taken out on Windows, asked of the system itself: no other program and no rights are needed."""

from __future__ import annotations

import ctypes
import string
from pathlib import Path
from typing import Any, Protocol

from coprod_desktop.domain.copies import Stick
from coprod_desktop.system.drives import free_space

REMOVABLE, FIXED, REMOTE = 2, 3, 4  # what GetDriveTypeW answers
USB = 7  # the bus type of a stick, or of a hard disk on a cable
READ_ONLY = 0x00080000  # a flag of the file system

_QUERY_PROPERTY = 0x002D1400
_LOCK, _DISMOUNT, _LET_GO, _EJECT = 0x00090018, 0x00090020, 0x002D4804, 0x002D4808
_READ_WRITE, _SHARED, _OPEN_EXISTING = 0xC0000000, 3, 3
_NOWHERE = ctypes.c_void_p(-1).value


class WindowsCalls(Protocol):
    """The few calls to Windows that are needed, so that tests can stand in for it."""

    def letters(self) -> str:
        """Return the letters of the drives that there are."""

    def kind(self, letter: str) -> int:
        """Return the kind of a drive: REMOVABLE, FIXED or another."""

    def bus(self, letter: str) -> int:
        """Return how a drive hangs on the computer, such as USB; 0 when it is not known."""

    def volume(self, letter: str) -> tuple[str, int, int] | None:
        """Return the name, the serial number and the flags of what is in a drive, or None when nothing is."""

    def eject(self, letter: str) -> bool:
        """Make a drive safe to take out."""


class WindowsDrives:
    """The sticks of a Windows computer."""

    def __init__(self, calls: WindowsCalls | None = None) -> None:
        self._calls = calls or _Kernel()

    def sticks(self) -> list[Stick]:
        """Return the sticks that are in now, by name. The drive of Windows itself is never one."""
        found = []
        for letter in self._calls.letters():
            kind = self._calls.kind(letter)
            goes_out = kind == REMOVABLE or self._is_on_cable(letter, kind)
            volume = self._calls.volume(letter) if goes_out else None
            if volume is None:
                continue
            name, serial, flags = volume
            folder = Path(f"{letter}:\\")
            found.append(
                Stick(
                    id=f"{serial:08X}" if serial else "",
                    name=name or letter,
                    folder=folder,
                    free=free_space(folder),
                    read_only=bool(flags & READ_ONLY),
                    device=letter,
                )
            )
        return sorted(found, key=lambda one: (one.name.casefold(), one.device))

    def is_elsewhere(self, folder: Path) -> bool:
        """Say whether a folder is on a drive that can be taken out, or on a network."""
        drive = folder.drive
        if not drive.endswith(":"):
            return drive.startswith("\\\\")
        kind = self._calls.kind(drive[0].upper())
        return kind in (REMOVABLE, REMOTE) or self._is_on_cable(drive[0].upper(), kind)

    def _is_on_cable(self, letter: str, kind: int) -> bool:
        """Say whether a drive is a hard disk on a cable. That of Windows itself is not, whatever it says."""
        return kind == FIXED and letter != "C" and self._calls.bus(letter) == USB

    def eject(self, stick: Stick) -> bool:
        """Make a stick safe to take out. False when something still holds it."""
        return bool(stick.device) and self._calls.eject(stick.device)


class _Kernel:
    """The calls themselves."""

    def __init__(self) -> None:
        self._kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
        self._kernel.CreateFileW.restype = ctypes.c_void_p
        self._kernel.CreateFileW.argtypes = (
            *(ctypes.c_wchar_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p),
            *(ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p),
        )
        self._kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
        self._kernel.DeviceIoControl.argtypes = (
            *(ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_uint32),
            *(ctypes.c_void_p, ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint32), ctypes.c_void_p),
        )

    def letters(self) -> str:
        """Return the letters of the drives that there are."""
        mask = self._kernel.GetLogicalDrives()
        return "".join(letter for number, letter in enumerate(string.ascii_uppercase) if mask >> number & 1)

    def kind(self, letter: str) -> int:
        """Return the kind of a drive."""
        return int(self._kernel.GetDriveTypeW(ctypes.c_wchar_p(f"{letter}:\\")))

    def bus(self, letter: str) -> int:
        """Return the bus type out of the storage descriptor, where it is the number at byte 28."""
        handle = self._open(letter, access=0)
        if handle is None:
            return 0
        query = (ctypes.c_ubyte * 12)()  # property 0 (the device), query 0 (standard)
        answer = (ctypes.c_ubyte * 1024)()
        try:
            if not self._control(handle, _QUERY_PROPERTY, query, answer):
                return 0
            return int.from_bytes(bytes(answer[28:32]), "little")
        finally:
            self._kernel.CloseHandle(handle)

    def volume(self, letter: str) -> tuple[str, int, int] | None:
        """Return name, serial number and flags, or None when nothing is in the drive."""
        name = ctypes.create_unicode_buffer(261)
        serial, flags = ctypes.c_uint32(), ctypes.c_uint32()
        known = self._kernel.GetVolumeInformationW(
            *(ctypes.c_wchar_p(f"{letter}:\\"), name, 261, ctypes.byref(serial), None, ctypes.byref(flags), None, 0)
        )
        return (name.value, serial.value, flags.value) if known else None

    def eject(self, letter: str) -> bool:
        """Lock the volume, so that nobody writes, take it off, and let the drive go."""
        handle = self._open(letter, access=_READ_WRITE)
        if handle is None:
            return False
        allow = (ctypes.c_ubyte * 1)(0)
        try:
            if not (self._control(handle, _LOCK) and self._control(handle, _DISMOUNT)):
                return False
            self._control(handle, _LET_GO, allow)
            self._control(handle, _EJECT)  # a hard disk on a cable has nothing to eject; it is dismounted all the same
            return True
        finally:
            self._kernel.CloseHandle(handle)

    def _open(self, letter: str, access: int) -> int | None:
        handle = self._kernel.CreateFileW(f"\\\\.\\{letter}:", access, _SHARED, None, _OPEN_EXISTING, 0, None)
        return None if handle in (None, _NOWHERE) else int(handle)

    def _control(self, handle: int, code: int, given: Any = None, answer: Any = None) -> bool:
        length = ctypes.c_uint32()
        sizes = [ctypes.sizeof(one) if one is not None else 0 for one in (given, answer)]
        return bool(
            self._kernel.DeviceIoControl(handle, code, given, sizes[0], answer, sizes[1], ctypes.byref(length), None)
        )
