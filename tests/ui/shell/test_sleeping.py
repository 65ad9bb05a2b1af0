"""The book hears of a sleep before it comes: from systemd on a bus of the test's own, and from Windows' messages."""

from __future__ import annotations

import ctypes
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from ctypes import wintypes
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import ClassInfo, QByteArray, QObject, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coprod_desktop.ui.shell import idle as idle_module
from coprod_desktop.ui.shell import sleeping
from coprod_desktop.ui.shell.idle import Idle
from coprod_desktop.ui.shell.sleeping import LOGIN, MANAGER, PATH, LinuxSleeping, Sleeping, WindowsSleeping

QtDBus = pytest.importorskip("PySide6.QtDBus", reason="this Qt comes without QtDBus")
BUS = """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


@ClassInfo({"D-Bus Interface": MANAGER})
class LoginService(QObject):
    """Stands in for systemd: whoever asks it to wait is given one end of a pipe, and it sees when that is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, ...]] = []
        self.outlet, self._inlet = os.pipe()

    @Slot(str, str, str, str, result=QtDBus.QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> object:
        self.asked.append((what, who, why, mode))
        given = QtDBus.QDBusUnixFileDescriptor(self._inlet)
        os.close(self._inlet)
        return given

    def is_held(self) -> bool:
        """Say whether somebody still holds the other end."""
        readable, _, _ = select.select([self.outlet], [], [], 0)
        return not readable


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """The address of a bus with nobody on it."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon (Debian package dbus-daemon)")
    config = tmp_path / "bus.conf"
    config.write_text(BUS, encoding="utf-8")
    process = subprocess.Popen(
        [daemon, f"--config-file={config}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    yield process.stdout.readline().strip()
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.fixture
def ours(bus: str) -> Iterator[object]:
    yield QtDBus.QDBusConnection.connectToBus(bus, "ours")
    QtDBus.QDBusConnection.disconnectFromBus("ours")


@pytest.fixture
def systemd(bus: str) -> Iterator[object]:
    """A connection that has systemd's name."""
    connection = QtDBus.QDBusConnection.connectToBus(bus, "systemd")
    assert connection.registerService(LOGIN)
    yield connection
    QtDBus.QDBusConnection.disconnectFromBus("systemd")


def say(connection: object, sleep: bool) -> None:
    message = QtDBus.QDBusMessage.createSignal(PATH, MANAGER, "PrepareForSleep")
    message.setArguments([sleep])
    assert connection.send(message)  # type: ignore[attr-defined]


def test_systemd_says_that_the_computer_is_about_to_sleep(qtbot: QtBot, ours: object, systemd: object) -> None:
    found = LinuxSleeping(ours)
    assert found.listens
    with qtbot.waitSignal(found.coming):
        say(systemd, True)
    say(systemd, False)  # it woke up, which is not a sleep
    with qtbot.assertNotEmitted(found.coming, wait=100):
        say(systemd, False)
    found.stop()
    with qtbot.assertNotEmitted(found.coming, wait=100):
        say(systemd, True)


def test_systemd_waits_until_the_book_is_locked(qtbot: QtBot, ours: object, systemd: object) -> None:
    service = LoginService()
    assert systemd.registerObject(PATH, service, QtDBus.QDBusConnection.RegisterOption.ExportAllSlots)  # type: ignore[attr-defined]
    found = LinuxSleeping(ours)
    qtbot.waitUntil(lambda: found._held is not None)
    assert service.asked == [("sleep", "Our Club Book", "The book is locked first", "delay")]
    held_while_locking: list[bool] = []
    found.coming.connect(lambda: held_while_locking.append(service.is_held()))
    with qtbot.waitSignal(found.coming):
        say(systemd, True)
    assert held_while_locking == [True]
    qtbot.waitUntil(lambda: not service.is_held())
    found.stop()


def test_without_a_bus_nothing_is_heard_and_nothing_breaks(qapp: QApplication) -> None:
    found = LinuxSleeping(QtDBus.QDBusConnection("nobody is there"))
    assert not found.listens
    found.stop()


@pytest.mark.parametrize(("message", "detail", "heard"), [(0x218, 4, 1), (0x218, 7, 0), (0x218, 18, 0), (0x100, 4, 0)])
def test_windows_says_it_in_a_message(qapp: QApplication, message: int, detail: int, heard: int) -> None:
    found = WindowsSleeping(qapp)
    count: list[int] = []
    found.coming.connect(lambda: count.append(1))
    told = wintypes.MSG(message=message, wParam=detail)
    assert found.messages.nativeEventFilter(QByteArray(b"windows_generic_MSG"), ctypes.addressof(told)) == (False, 0)
    assert len(count) == heard
    assert found.messages.nativeEventFilter(QByteArray(b"xcb_generic_event_t"), 0) == (False, 0)
    found.stop()


def test_only_who_wants_it_listens(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Sleeping] = []

    def listening(_app: object, parent: QObject) -> Sleeping:
        made.append(Sleeping(parent))
        return made[-1]

    monkeypatch.setattr(sleeping, "sleeping_of_this_computer", listening)
    idle = Idle(qapp)
    heard: list[str] = []
    idle.slept.connect(lambda: heard.append("slept"))
    idle.want(5, sleep=False)
    assert made == []
    idle.want(5, sleep=True)
    made[0].coming.emit()
    assert heard == ["slept"]
    idle.stop()
    made[0].coming.disconnect()
    assert idle._sleeping is None
    assert idle_module.ASLEEP > 0


def test_each_system_has_its_own(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sleeping, "sys", SimpleNamespace(platform="win32"))
    on_windows = sleeping.sleeping_of_this_computer(qapp)
    assert isinstance(on_windows, WindowsSleeping)
    on_windows.stop()
    monkeypatch.setattr(sleeping, "sys", SimpleNamespace(platform="darwin"))
    assert type(sleeping.sleeping_of_this_computer(qapp)) is Sleeping
    assert sys.platform
