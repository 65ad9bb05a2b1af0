"""What every installer needs: an environment with what the program is made of, the list of what to keep, and dates.

Only the standard library is used here. Nothing is written inside the project.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

ROOM = Path(__file__).resolve().parent
ROOT = ROOM.parent
# What a wheel of the program is made from.
SOURCES = ("coprod_desktop", "resources", "translations", "pyproject.toml", "README.md", "LICENSE")
BUILD_TOOLS = ("pyinstaller==6.22.*",)
PICTURE = ROOT / "resources" / "pictures" / "together.svg"
_LICENCE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)


class CannotBuild(Exception):
    """An installer cannot be made or does not work. Holds the sentence to show."""


def say(words: str) -> None:
    """Print one line at once."""
    print(words, flush=True)


def must(*command: str | Path, folder: Path = ROOT, extra: Mapping[str, str] | None = None) -> str:
    """Run a command and return what it printed. Raises CannotBuild, with its last lines, when it fails."""
    words = [str(part) for part in command]
    try:
        done = subprocess.run(
            words,
            cwd=folder,
            env={**os.environ, **(extra or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except FileNotFoundError as missing:
        raise CannotBuild(f"The tool {words[0]} is missing on this computer.") from missing
    if done.returncode:
        last = "\n".join(done.stdout.splitlines()[-25:])
        raise CannotBuild(f"That did not work: {' '.join(words)}\n{last}")
    return done.stdout


def need_tools(tools: Mapping[str, str]) -> None:
    """Raise CannotBuild with one line to type when tools are missing. `tools` is tool name: Debian package."""
    packages = sorted({package for tool, package in tools.items() if not shutil.which(tool)})
    if packages:
        raise CannotBuild(
            f"Tools are missing. Type this line, then start again:\n  apt-get install {' '.join(packages)}"
        )


# --- What the program says of itself ---------------------------------------------------------------


def version() -> str:
    """Return the program's version, such as "0.1.0"."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "coprod_desktop" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise CannotBuild("coprod_desktop/__init__.py does not say its version.")
    return found[1]


def build_time() -> int:
    """Return the time that stands on every file of an installer, in seconds: SOURCE_DATE_EPOCH or the last commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(given or must("git", "log", "-1", "--format=%ct").strip())


def releases() -> list[tuple[str, list[str]]]:
    """Return each release in CHANGELOG.md as (version, what changed), the newest first."""
    found: list[tuple[str, list[str]]] = []
    for line in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"## (\d+\.\d+\.\d+)", line):
            found.append((heading[1], []))
        elif line.startswith("- ") and found:
            found[-1][1].append(line[2:])
        elif line.startswith("  ") and found and found[-1][1]:
            found[-1][1][-1] += " " + line.strip()
    return found


def takes_updates() -> bool:
    """Say whether what is built here takes updates from a stick. Raises CannotBuild when its key is not one."""
    path = ROOT / "resources" / "release_key.txt"
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    keys = [line for line in lines if line and not line.startswith("#")]
    if keys and (len(keys) > 1 or not re.fullmatch(r"[0-9a-f]{64}", keys[0])):
        raise CannotBuild(f"{path} must hold one key: a line of 64 letters and figures, as release-key prints it.")
    return bool(keys)


# --- What is kept ----------------------------------------------------------------------------------


class KeepList:
    """Says which files go into an installer, and which of its lines nothing answered to."""

    def __init__(self, keep: Iterable[str], allow: Iterable[str] = ()) -> None:
        self._unmatched = set(keep)
        self._lines = (*self._unmatched, *allow)

    def keeps(self, name: str) -> bool:
        """Say whether the file `name`, with / between folders, goes in."""
        name = name.replace("\\", "/")
        answering = [line for line in self._lines if fnmatchcase(name, line)]
        self._unmatched.difference_update(answering)
        return bool(answering)

    def missing(self) -> list[str]:
        """Return the lines that no file has answered to so far, in order."""
        return sorted(self._unmatched)


def read_keep() -> dict[str, Any]:
    """Return keep.toml. Raises tomllib.TOMLDecodeError."""
    return tomllib.loads((ROOM / "keep.toml").read_text(encoding="utf-8"))


def keep_list(part: str) -> KeepList:
    """Return the lines of one part of keep.toml, such as "linux". Raises KeyError."""
    lines = read_keep()[part]
    return KeepList(lines["keep"], lines.get("allow", ()))


def font_packages() -> list[str]:
    """Return the modules that bring the fonts that are kept."""
    return sorted({line.split("/")[0] for line in read_keep()["data"]["keep"] if line.startswith("fontpkg_")})


# --- Folders ---------------------------------------------------------------------------------------


def make_wheel(python: Path, work: Path) -> Path:
    """Make a wheel of the program as it is now in the checkout, and return its path."""
    source = work / "source"
    source.mkdir(parents=True)
    leave = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=leave)
        else:
            shutil.copy2(ROOT / name, source / name)
    out = work / "wheel"
    pip(python, "wheel", "--no-deps", "--wheel-dir", out, source)
    return next(out.glob("*.whl"))


def pip(python: Path, *words: str | Path) -> None:
    """Run pip with the releases in pins.txt, so that every build has the same parts."""
    must(python, "-m", "pip", "--disable-pip-version-check", words[0], "-q", "-c", ROOM / "pins.txt", *words[1:])


def make_environment(python: str | Path, work: Path) -> Path:
    """Make an environment in `work` with the program, what it is made of, and PyInstaller. Return its Python."""
    must(python, "-m", "venv", work / "environment")
    inside = work / "environment" / "bin" / "python"
    pip(inside, "install", make_wheel(inside, work), *BUILD_TOOLS)
    return inside


def copy_licences(packages: Path, out: Path, leave_out: Iterable[str] = ()) -> None:
    """Copy the licence of every library in the folder `packages` into `out`, one folder a library."""
    unwanted = set(leave_out)
    for info in sorted(packages.glob("*.dist-info")):
        name = info.name.split("-")[0].lower()
        if name in unwanted:
            continue
        for path in sorted(info.rglob("*")):
            if path.is_file() and _LICENCE.search(path.name):
                (out / name).mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, out / name / path.name)


def settle(folder: Path, seconds: int, runnable: Iterable[str] = ()) -> None:
    """Give every file in `folder` the same date and plain rights; files named in `runnable` can be started."""
    started = set(runnable)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (seconds, seconds), follow_symlinks=False)
            continue
        name = path.relative_to(folder).as_posix()
        path.chmod(0o755 if path.is_dir() or name in started else 0o644)
        os.utime(path, (seconds, seconds))
    folder.chmod(0o755)
    os.utime(folder, (seconds, seconds))


def megabytes(path: Path) -> float:
    """Return the size of a file, or of all files in a folder, in MB."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(one.stat().st_size for one in files if one.is_file() and not one.is_symlink()) / 1e6


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, as hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
