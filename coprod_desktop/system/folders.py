"""Where this computer keeps the club's files, and how it shows a file in another program."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.patience import patiently
from coprod_desktop.domain.values import dataclass

if TYPE_CHECKING:
    import subprocess

PROGRAM = "Our Club Book"
_NOT_IN_NAMES = frozenset('<>:"/\\|?*')  # what Windows and FAT do not allow
_NOT_ON_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)
_LONGEST_NAME = 100  # characters, so that a deep folder still fits in the 260 of Windows
_FAULTS_KEPT = 20
_PART = ".part"
_A_DAY = 86_400  # seconds
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK})


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of this program: the club's book, this laptop's settings, and what is printed. None need exist.

    `printed` is where papers are saved, or None for the folder that the system has for that.
    """

    data: Path
    config: Path
    printed: Path | None = None

    @property
    def documents(self) -> Path:
        """The folder where papers are saved."""
        return self.printed or _documents_of_this_computer()

    @property
    def book(self) -> Path:
        """Where the club's book is kept unless another file is named."""
        return self.data / "club.book"

    @property
    def settings(self) -> Path:
        """The file of this laptop's settings."""
        return self.config / "settings.json"

    @property
    def copies(self) -> Path:
        """Where copies on this laptop are kept."""
        return self.data / "copies"


def folders_of_this_computer() -> Folders:
    """Return the folders that the system has for whoever is logged in."""
    if sys.platform.startswith("linux"):  # every start comes here, and platformdirs takes 10 ms to load
        return Folders(_of_linux("XDG_DATA_HOME", ".local/share"), _of_linux("XDG_CONFIG_HOME", ".config"))
    import platformdirs

    return Folders(
        data=platformdirs.user_data_path(PROGRAM, appauthor=False),
        config=platformdirs.user_config_path(PROGRAM, appauthor=False),
    )


def _of_linux(name: str, usual: str) -> Path:
    """Return our folder by the XDG Base Directory Specification."""
    return Path(os.environ.get(name, "").strip() or Path.home() / usual) / PROGRAM


def _documents_of_this_computer() -> Path:
    import platformdirs

    return platformdirs.user_documents_path() / PROGRAM


class LocalFiles:
    """Files and other programs on this computer."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._shown: list[subprocess.Popen[bytes]] = []

    def documents_folder(self) -> Path:
        """Return the folder where printed documents are saved, made if need be. Raises StorageTrouble."""
        try:
            self._folders.documents.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _trouble(error) from error
        return self._folders.documents

    def keep_written(self, name: str, write: Callable[[BinaryIO], None]) -> Path:
        """Save what `write` writes under a name that is not taken yet, such as "Minutes (2).pdf", and return its path.

        It appears once all of it is on the disk. What a file name may not hold is left out of `name`. Any thread may
        ask. Raises StorageTrouble and whatever `write` raises, and then nothing is left.
        """
        folder = self.documents_folder()
        part = folder / f".{os.urandom(4).hex()}{_PART}"
        try:
            _clear_unfinished(folder)
            with part.open("xb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            for path in _names(folder, name):
                if _took_name(part, path):
                    return path
        except OSError as error:
            raise _trouble(error) from error
        finally:
            part.unlink(missing_ok=True)
        raise StorageTrouble("name_taken")

    def keep_failure(self, details: str) -> Path:
        """Save the details of a fault in the program and return the path. The newest twenty are kept.

        The name of the home folder, which may be a person's, is left out. Never raises for want of a place.
        """
        import tempfile

        text = details.replace(str(Path.home()), "~").encode("utf-8", "replace")
        name = f"fault {datetime.now():%Y-%m-%d %H%M%S}.txt"  # noqa: DTZ005 - local time, as people know it
        for folder in (self._folders.data / "faults", Path(tempfile.gettempdir())):
            try:
                folder.mkdir(parents=True, exist_ok=True)
                path = folder / name
                path.write_bytes(text)
                for old in sorted(folder.glob("fault *.txt"))[:-_FAULTS_KEPT]:
                    old.unlink(missing_ok=True)
            except OSError:
                continue
            return path
        return Path(tempfile.gettempdir()) / name

    def open_outside(self, path: Path) -> bool:
        """Show a file in the program that this computer uses for it; False when there is none."""
        import shutil
        import subprocess

        if not path.exists():
            return False
        try:
            if sys.platform == "win32":
                os.startfile(path)
                return True
            opener = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
            if opener is None:
                return False
            self._shown = [one for one in self._shown if one.poll() is None]
            nowhere = subprocess.DEVNULL
            self._shown.append(
                subprocess.Popen(
                    [opener, str(path.absolute())],
                    stdin=nowhere,
                    stdout=nowhere,
                    stderr=nowhere,
                    start_new_session=True,
                )
            )
        except OSError:
            return False
        return True


def allowed_name(name: str) -> str:
    """Return `name` as every system allows a file to be called; "Document" when nothing of it is left."""
    kept = "".join(letter for letter in name if letter.isprintable() and letter not in _NOT_IN_NAMES)
    stem, dot, ending = " ".join(kept.split()).strip(" .").rpartition(".")
    stem, ending = (
        (stem[:_LONGEST_NAME].strip(" ."), dot + ending) if stem else (ending[:_LONGEST_NAME].strip(" ."), "")
    )
    if stem.lower() in _NOT_ON_WINDOWS:
        stem = f"{stem}_"
    return f"{stem or 'Document'}{ending}"


def _clear_unfinished(folder: Path) -> None:
    """Take away what a power cut left of a file that was being written, once it is a day old."""
    for old in folder.glob(f".*{_PART}"):
        if time.time() - old.stat().st_mtime > _A_DAY:
            old.unlink(missing_ok=True)


def _names(folder: Path, name: str) -> Iterator[Path]:
    """Give `name` as it may be, then the same with (2), (3) and so on."""
    stem, dot, ending = allowed_name(name).rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (ending, "")
    for number in range(1, 10_000):
        yield folder / (f"{stem} ({number}){ending}" if number > 1 else f"{stem}{ending}")


def _took_name(part: Path, path: Path) -> bool:
    """Call the finished file `part` by its name; False when that is taken. There is never half a file at `path`."""
    try:
        if os.name == "nt":  # where nothing is renamed over another file
            patiently(partial(part.rename, path), time.monotonic, time.sleep)
        else:
            os.link(part, path)
    except FileExistsError:
        return False
    except OSError as error:
        if os.name == "nt" or error.errno not in _NO_LINKS:
            raise
        if path.exists():  # a stick, where no file has two names: only this program writes in this folder
            return False
        part.replace(path)
    return True


def _trouble(error: OSError) -> StorageTrouble:
    if error.errno in _FULL:
        return StorageTrouble("disk_full")
    return StorageTrouble("read_only" if error.errno in _REFUSED else "disk_trouble", str(error.strerror))
