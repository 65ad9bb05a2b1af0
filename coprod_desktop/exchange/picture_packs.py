"""Reads pictures from files, folders and zip files, however they were made, and says of each that cannot be used why.

Nothing is ever unpacked to the disk: a zip file is read in memory, with a limit on every part and on the whole.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path, PurePosixPath

from coprod_desktop.domain.copies import Watch, never_stop
from coprod_desktop.domain.errors import PhotoProblem
from coprod_desktop.domain.own_pictures import MOST_AT_ONCE, FoundPicture, PackRead, RefusedPicture
from coprod_desktop.exchange.drawings import looks_like_a_drawing, read_drawing
from coprod_desktop.exchange.photos import read_picture

LARGEST_FILE = 30_000_000  # bytes of one picture
LARGEST_WHOLE = 600_000_000  # bytes of all that is read in one go
MOST_FILES = 5000  # files looked at in one go
SQUEEZED = 200  # times smaller than itself: a file that is more is made to fill a computer
_NOT_SHOWN = {"thumbs.db", "desktop.ini", ".ds_store", "__macosx"}
_WORDS = {".txt", ".md", ".rtf", ".html", ".url", ".license"}  # what lies beside pictures and is none

Piece = tuple[str, Callable[[], bytes]]


def read_pictures(
    paths: Iterable[Path], watch: Watch = never_stop, can_be_drawn: Callable[[bytes], bool] = lambda _svg: True
) -> PackRead:
    """Return the pictures in these files, folders and zip files, each safe, small and there once.

    `can_be_drawn` says whether a drawing shows anything on paper. A file that cannot be used is refused with a code,
    and the rest goes in. When `watch` says stop, what was read until then is returned.
    """
    refused: list[RefusedPicture] = []
    pieces = list(_pieces(paths, refused))
    if len(pieces) > MOST_FILES:
        refused.append(RefusedPicture(str(len(pieces) - MOST_FILES), "too_many"))
        del pieces[MOST_FILES:]
    found: dict[bytes, FoundPicture] = {}
    whole = 0
    for number, (file, read) in enumerate(pieces):
        if not watch(number, len(pieces)):
            break
        try:
            content = read()
            whole += len(content)
            if whole > LARGEST_WHOLE:
                raise PhotoProblem("too_much_at_once")
            if looks_like_a_drawing(content):
                picture = read_drawing(content)
                if not can_be_drawn(picture):
                    raise PhotoProblem("not_drawn")
            else:
                picture = read_picture(content)
            mark = sha256(picture).digest()
            if mark in found:
                refused.append(RefusedPicture(file, "twice", found[mark].file))
            elif len(found) >= MOST_AT_ONCE:
                raise PhotoProblem("too_many_at_once")
            else:
                found[mark] = FoundPicture(file, picture)
        except PhotoProblem as problem:
            refused.append(RefusedPicture(file, problem.code))
            if problem.code in ("too_much_at_once", "too_many_at_once"):
                break
        except OSError:
            refused.append(RefusedPicture(file, "not_read"))
    return PackRead(tuple(found.values()), tuple(refused))


def _pieces(paths: Iterable[Path], refused: list[RefusedPicture]) -> Iterator[Piece]:
    for path in paths:
        if path.is_dir():
            yield from _in_folder(path)
        elif _is_zip(path):
            yield from _in_zip(path, refused)
        else:
            yield path.name, lambda path=path: _read_file(path)  # type: ignore[misc] # mypy sees no default here


def _in_folder(folder: Path) -> Iterator[Piece]:
    root = folder.resolve()
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if any(_is_hidden(part) for part in inside.parts) or path.suffix.lower() in _WORDS:
            continue
        if path.is_file() and path.resolve().is_relative_to(root):  # a link out of the folder is not in it
            yield inside.as_posix(), lambda path=path: _read_file(path)  # type: ignore[misc] # as above


def _in_zip(path: Path, refused: list[RefusedPicture]) -> Iterator[Piece]:
    try:
        content = io.BytesIO(path.read_bytes()) if path.stat().st_size <= LARGEST_WHOLE else None
        if content is None:
            raise PhotoProblem("too_big")
        pack = zipfile.ZipFile(content)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        refused.append(RefusedPicture(path.name, "zip_damaged"))
        return
    except PhotoProblem as problem:
        refused.append(RefusedPicture(path.name, problem.code))
        return
    for one in pack.infolist():
        name = PurePosixPath(one.filename.replace("\\", "/"))
        hidden = any(_is_hidden(part) for part in name.parts if part not in ("..", "/"))
        if one.is_dir() or hidden or name.suffix.lower() in _WORDS:
            continue
        yield str(name), lambda one=one, name=name: _read_zipped(pack, one, name)  # type: ignore[misc] # as above


def _read_zipped(pack: zipfile.ZipFile, one: zipfile.ZipInfo, name: PurePosixPath) -> bytes:
    if ".." in name.parts or name.is_absolute() or ":" in name.parts[0]:
        raise PhotoProblem("odd_place")
    if one.flag_bits & 0x1:
        raise PhotoProblem("locked")
    if one.file_size > LARGEST_FILE:
        raise PhotoProblem("too_big")
    if one.file_size > SQUEEZED * max(1, one.compress_size) and one.file_size > 1_000_000:
        raise PhotoProblem("squeezed")
    try:
        with pack.open(one) as file:
            content = file.read(LARGEST_FILE + 1)  # what the zip file says of its size may be untrue
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as broken:
        raise PhotoProblem("damaged") from broken
    if len(content) > LARGEST_FILE:
        raise PhotoProblem("too_big")
    if content[:4] == b"PK\x03\x04":
        raise PhotoProblem("zip_inside")
    return content


def _read_file(path: Path) -> bytes:
    if path.stat().st_size > LARGEST_FILE:
        raise PhotoProblem("too_big")
    content = path.read_bytes()
    if content[:4] == b"PK\x03\x04":
        raise PhotoProblem("zip_inside")
    return content


def _is_zip(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except OSError:
        return False


def _is_hidden(part: str) -> bool:
    return part.startswith(".") or part.lower() in _NOT_SHOWN
