"""Small disks of our own, in a space where nobody else sees them."""

from __future__ import annotations

import ctypes
import os
import pickle
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.table import Row

_NEW_NS, _NEW_USER = 0x00020000, 0x10000000  # linux/sched.h
_RDONLY, _REMOUNT, _DETACH = 1, 32, 2  # sys/mount.h
_PRIVATE_ALL = (1 << 18) | (1 << 14)


class CannotMount(Exception):
    """This computer does not let us mount. Says why."""


def in_own_space(work: Callable[[], Iterator[Row]]) -> Iterator[Row]:
    """Do `work` in a child process with mounts of its own and return its rows. Raises CannotMount.

    Whoever is not root gets a user namespace of their own, where the system allows that.
    """
    if not sys.platform.startswith("linux"):
        raise CannotMount("it needs Linux")
    inlet, outlet = os.pipe()
    number = os.fork()
    if number == 0:
        os.close(inlet)
        with os.fdopen(outlet, "wb") as answer:
            try:
                _enter()
                for row in work():
                    pickle.dump(row, answer)
            except BaseException as error:  # the parent is told
                pickle.dump(error if isinstance(error, CannotMount) else RuntimeError(repr(error)), answer)
        os._exit(0)
    os.close(outlet)
    with os.fdopen(inlet, "rb") as answer:
        while True:
            try:
                got = pickle.load(answer)
            except EOFError:
                break
            if isinstance(got, Exception):
                raise got
            yield got
    os.waitpid(number, 0)


@contextmanager
def small_disk(place: Path, size: int, files: int = 0) -> Iterator[Path]:
    """Mount a disk in memory of `size` bytes, with room for so many files, at `place`. Only in a space of our own."""
    place.mkdir(parents=True, exist_ok=True)
    words = f"size={size}" + (f",nr_inodes={files}" if files else "")
    _checked(_libc().mount(b"none", os.fsencode(place), b"tmpfs", 0, words.encode()))
    try:
        yield place
    finally:
        _libc().umount2(os.fsencode(place), _DETACH)


def make_read_only(place: Path) -> None:
    """Let nobody write on a small disk any more."""
    _checked(_libc().mount(b"none", os.fsencode(place), None, _REMOUNT | _RDONLY, None))


def _enter() -> None:
    libc = _libc()
    user, group = os.getuid(), os.getgid()
    if libc.unshare(_NEW_NS | (0 if user == 0 else _NEW_USER)):
        raise CannotMount("it needs root, or a user namespace, which this system does not give")
    if user:
        Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1", encoding="ascii")
    if libc.mount(b"none", b"/", None, _PRIVATE_ALL, None):
        raise CannotMount("this system does not let a container mount")


def _checked(answer: int) -> None:
    if answer:
        raise CannotMount(os.strerror(ctypes.get_errno()))


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
