#!/usr/bin/env python3
"""Set up, open, test and picture Our Club Book, from a bare computer.

    python3 packaging/dev.py run     set everything up and open the program
    python3 packaging/dev.py test    set everything up and pass every check
    python3 packaging/dev.py faults  break everything on purpose and count what is lost (--short: under three minutes)
    python3 packaging/dev.py look    take pictures of every page, in every theme and size
    python3 packaging/dev.py bench   measure how fast everything is, beside the least it could cost
    python3 packaging/dev.py soak    use the program for eight simulated hours, and see that nothing grows
    python3 packaging/dev.py words   collect every sentence for translators
    python3 packaging/dev.py package debian --try    make an installer and try it; also: package windows
    python3 packaging/dev.py sign-update --key FILE --new "..." --out STICK    put installers on a stick as an update

It needs Python 3.11 or newer and nothing else: what is missing is installed, in words.
Only the standard library is used here, because nothing else is there yet.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST, NEWEST = (3, 11), (3, 14)
WINDOWS = os.name == "nt"

# What Qt asks of a bare Debian or Ubuntu: the package, and a file name that shows it is there.
QT_LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xinerama0": "libxcb-xinerama.so.0",
}
SCREEN_READER = ("at-spi2-core", "dbus", "xvfb", "xauth", "openbox", "python3-pyatspi")
VOICE = ("espeak-ng",)
PRINT_QUEUE = ("cups", "cups-client", "printer-driver-cups-pdf")
SYSTEM_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
LARGEST_FILE = 500  # lines: more is a room that wants dividing


class CannotGoOn(Exception):
    """Something is missing that only the person can put right. Holds the sentence to show."""


def say(words: str) -> None:
    """Print one line at once."""
    print(words, flush=True)


def run(*command: str | Path, quiet: bool = False, extra: dict[str, str] | None = None) -> int:
    """Run a command in the project's folder and return its exit code. A quiet one speaks only when it fails."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, **(extra or {})},
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
        text=True,
        check=False,
    )
    if quiet and done.returncode:
        say(done.stdout)
    return done.returncode


def must(words: str, *command: str | Path, quiet: bool = True, extra: dict[str, str] | None = None) -> None:
    """Say what is being done and do it. Raises CannotGoOn when it fails."""
    say(words)
    if run(*command, quiet=quiet, extra=extra):
        raise CannotGoOn(f"That did not work: {' '.join(str(part) for part in command)}")


# --- Finding a Python ------------------------------------------------------------------------------


def version_of(python: str | Path) -> tuple[int, int] | None:
    """Return the (major, minor) version of a Python, or None if it cannot be started."""
    try:
        answer = subprocess.run(
            [str(python), "-c", "import sys; print(*sys.version_info[:2])"],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        major, minor = answer.stdout.split()
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return int(major), int(minor)


def find_python(wanted: str) -> tuple[str, tuple[int, int]]:
    """Return the Python to use and its version: the one asked for ("3.11" or a path), else the newest that suits.

    Raises CannotGoOn when there is none.
    """
    if wanted:
        names = [wanted] if not re.fullmatch(r"3\.\d+", wanted) else _candidates((wanted,))
    else:
        names = [*_candidates(tuple(f"3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1))), sys.executable]
    best: tuple[str, tuple[int, int]] | None = None
    for name in names:
        version = version_of(name)
        if version and OLDEST <= version <= NEWEST and (best is None or version > best[1]):
            best = (name, version)
    if best is None:
        raise CannotGoOn(
            f"Our Club Book needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}. Install one, then type this again."
        )
    return best


def _candidates(versions: Sequence[str]) -> list[str]:
    found = []
    for version in versions:
        path = shutil.which(f"python{version}")
        if path:
            found.append(path)
        found += [str(p) for p in sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))]
        if WINDOWS:
            local = Path(os.environ.get("LOCALAPPDATA", str(Path.home())))
            found += [str(p) for p in local.glob(f"Programs/Python/Python{version.replace('.', '')}/python.exe")]
    return found


# --- Setting up ------------------------------------------------------------------------------------


def install_with_apt(packages: Sequence[str], what_for: str) -> None:
    """Install Debian packages when we may, else raise CannotGoOn with the one line to type."""
    line = f"apt-get install -y {' '.join(packages)}"
    if not shutil.which("apt-get"):
        raise CannotGoOn(f"{what_for} is missing. Install what your system calls: {' '.join(packages)}")
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        raise CannotGoOn(f"{what_for} is missing. Type this line, then start again:\n  sudo {line}")
    must(f"Installing {what_for} ...", "apt-get", "update", "-q", extra={"DEBIAN_FRONTEND": "noninteractive"})
    must("  ... nearly there", *line.split(), extra={"DEBIAN_FRONTEND": "noninteractive"})


def missing_qt_libraries() -> list[str]:
    """Return the Debian packages that Qt needs and this computer lacks."""
    if not sys.platform.startswith("linux"):
        return []
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    known = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    return [package for package, file in QT_LIBRARIES.items() if file not in known]


def environment(python: str, version: tuple[int, int], named: bool) -> Path:
    """Return the folder of the environment for this Python."""
    return ROOT / (f".venv-{version[0]}.{version[1]}" if named else ".venv")


def set_up(wanted: str, for_tests: bool) -> Path:
    """Make the environment ready and return its Python. Does nothing when it is ready already."""
    python, version = find_python(wanted)
    folder = environment(python, version, bool(wanted))
    inside = folder / ("Scripts/python.exe" if WINDOWS else "bin/python")
    packages = missing_qt_libraries()
    if packages:
        install_with_apt(packages, "What the window needs from the system")
    if version_of(inside) != version:
        if folder.exists():
            shutil.rmtree(folder)
        if run(python, "-c", "import venv, ensurepip", quiet=False, extra={"PYTHONWARNINGS": "ignore"}):
            install_with_apt([f"python{version[0]}.{version[1]}-venv"], "Python's venv")
        must(f"Making a home for the program with Python {version[0]}.{version[1]} ...", python, "-m", "venv", folder)
    wish = ".[dev]" if for_tests else "."
    needed = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    mark = folder / ("ready-for-tests" if for_tests else "ready")
    marks = [mark, folder / "ready-for-tests"]
    if not any(one.exists() and one.read_text() == needed for one in marks):
        must(
            "Fetching what the program is made of. The first time takes a few minutes ...",
            inside,
            *("-m", "pip", "install", "--disable-pip-version-check", "-q", "-e", wish),
        )
        mark.write_text(needed)
    return inside


# --- The commands ----------------------------------------------------------------------------------


def has_screen() -> bool:
    """Say whether a window can be shown here."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_program(args: argparse.Namespace) -> int:
    """Set up and open the program; where there is no screen, make paper and pictures and say where they are."""
    python = set_up(args.python, for_tests=False)
    if has_screen():
        say("Opening Our Club Book ...")
        return run(python, "-m", "coprod_desktop", *args.rest)
    out = Path(args.out or tempfile.mkdtemp(prefix="our-club-book-"))
    out.mkdir(parents=True, exist_ok=True)
    minutes = out / "minutes.pdf"
    say("There is no screen here, so this makes paper and pictures of the sample club.")
    must(
        "Printing its latest minutes ...",
        python,
        "-m",
        "coprod_desktop",
        "--sample",
        *("--print", "minutes"),
        "--out",
        minutes,
    )
    say(f"The easy-read minutes are here: {minutes}")
    return take_pictures(python, out / "pages", themes=["light"], sizes=["100"])


def take_pictures(python: Path, out: Path, themes: Sequence[str] = (), sizes: Sequence[str] = ()) -> int:
    """Take a picture of every page of the sample club and lay them on contact sheets in `out`."""
    say("Taking a picture of every page ...")
    wish = [part for name in themes for part in ("--theme", name)] + [part for s in sizes for part in ("--text", s)]
    code = run(
        python, "-m", "coprod_desktop", "--sample", "--pictures", out, *wish, extra={"QT_QPA_PLATFORM": "offscreen"}
    )
    if code == 0:
        code = run(python, ROOT / "packaging" / "contact_sheets.py", out)
        say(f"The pictures of the pages are here: {out}")
    return code


def look(args: argparse.Namespace) -> int:
    """Take pictures of every page in every theme at 100, 150 and 200%."""
    python = set_up(args.python, for_tests=False)
    return take_pictures(python, Path(args.out or "look").resolve(), args.theme, args.text)


def too_long() -> list[str]:
    """Return a sentence for each Python file with more than LARGEST_FILE lines."""
    rooms = [ROOT / name for name in ("coprod_desktop", "tests", "packaging")]
    counted = [(p, len(p.read_text(encoding="utf-8").splitlines())) for room in rooms for p in room.rglob("*.py")]
    return [f"{path.relative_to(ROOT)} has {lines} lines; divide it" for path, lines in counted if lines > LARGEST_FILE]


def get_listener() -> None:
    """Install a screen reader's parts, a voice and a print queue, when we may.

    Without them their tests are left out, and say so.
    """
    if not sys.platform.startswith("linux") or not shutil.which("apt-get") or os.geteuid() != 0:
        return
    reader = Path("/usr/lib/python3/dist-packages/pyatspi").exists() and shutil.which("openbox")
    queue = Path("/usr/lib/cups/backend/cups-pdf").exists() and shutil.which("cupsd", path=SYSTEM_PATH)
    for there, packages, what, left_out in (
        (reader, SCREEN_READER, "What a screen reader needs", "The test with a screen reader is left out."),
        (shutil.which("espeak-ng"), VOICE, "A voice that reads aloud", "The tests with a real voice are left out."),
        (queue, PRINT_QUEUE, "A print queue to try", "The tests with a real print queue are left out."),
    ):
        if not there:
            try:
                install_with_apt(packages, what)
            except CannotGoOn as why:
                say(f"{why}\n{left_out}")


def test(args: argparse.Namespace) -> int:
    """Set up and run every check. Returns the number of kinds of check that failed."""
    python = set_up(args.python, for_tests=True)
    get_listener()
    tool = python.parent
    suffix = ".exe" if WINDOWS else ""
    failed = []
    checks: list[tuple[str, list[str | Path]]] = [
        ("Rules of writing (ruff)", [tool / f"ruff{suffix}", "check", "."]),
        ("Shape of the text (ruff format)", [tool / f"ruff{suffix}", "format", "--check", "--quiet", "."]),
        ("Types (mypy)", [tool / f"mypy{suffix}"]),
        ("Rooms and who may import whom (import-linter)", [tool / f"lint-imports{suffix}"]),
    ]
    for words, command in checks:
        say(f"{words} ...")
        if run(*command, quiet=True):
            failed.append(words)
    if long_files := too_long():
        say("\n".join(long_files))
        failed.append("Size of files")
    say("The tests ...")
    workers = ["-n", str(min(4, os.cpu_count() or 1))] if not args.rest else []
    extra = {"QT_QPA_PLATFORM": "offscreen", **({"OUR_CLUB_BOOK_LONG": "1"} if args.long else {})}
    if run(python, "-m", "pytest", "-q", *workers, *args.rest, extra=extra):
        failed.append("The tests")
    if not args.rest:
        say("Faults on purpose, the short round ...")
        if run(python, "-m", "tests.faults", "--short"):
            failed.append("Faults on purpose")
        say("A soak, the short one ...")
        if run(python, "-m", "tests.soak", "--short", quiet=True, extra={"QT_QPA_PLATFORM": "offscreen"}):
            failed.append("The soak")
    say("Every check has passed." if not failed else "Not yet right: " + "; ".join(failed))
    return len(failed)


def faults(args: argparse.Namespace) -> int:
    """Kill, tear, fill up and forge everything on purpose, and count what is lost. docs/faults.md tells how."""
    return run(set_up(args.python, for_tests=True), "-m", "tests.faults", *args.rest)


def bench(args: argparse.Namespace) -> int:
    """Measure every promise about speed and print one table. Returns 1 when a promise is broken."""
    python = set_up(args.python, for_tests=True)
    return run(python, "-m", "tests.benchmarks", *args.rest, extra={"QT_QPA_PLATFORM": "offscreen"})


def soak(args: argparse.Namespace) -> int:
    """Use the program for eight simulated hours of a year, and see that nothing grows (--short: half an hour)."""
    python = set_up(args.python, for_tests=True)
    return run(python, "-m", "tests.soak", *args.rest, extra={"QT_QPA_PLATFORM": "offscreen"})


def words(args: argparse.Namespace) -> int:
    """Collect every sentence of the program into translations/ for translators."""
    return run(set_up(args.python, for_tests=False), ROOT / "packaging" / "words.py", *args.rest)


def package(args: argparse.Namespace) -> int:
    """Make an installer in dist/; with --try, also try it as somebody would who only wants to use the program."""
    import make_package

    try:
        python, _version = find_python(args.python or make_package.PYTHON)
        tried = set_up("", for_tests=True) if args.tried else None  # it makes the club that the installer is tried with
        return make_package.make(args.system, python, Path(args.out or ROOT / "dist").resolve(), tried=tried)
    except make_package.CannotBuild as why:
        raise CannotGoOn(str(why)) from why


def release_key(args: argparse.Namespace) -> int:
    """Make the key that releases are signed with: release-key FILE. The file is never kept inside the project."""
    return run(set_up(args.python, for_tests=True), ROOT / "packaging" / "sign_update.py", "new-key", *args.rest)


def sign_update(args: argparse.Namespace) -> int:
    """Put the installers in dist/ on a stick as a signed update: sign-update --key FILE --new SENTENCE --out STICK."""
    out = ["--out", args.out] if args.out else []
    return run(set_up(args.python, for_tests=True), ROOT / "packaging" / "sign_update.py", "sign", *args.rest, *out)


def main() -> int:
    """Read the command and do it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", default="", help="the Python to use: a version such as 3.11, or a path")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, job in (
        ("run", open_program),
        ("test", test),
        ("faults", faults),
        ("look", look),
        ("bench", bench),
        ("soak", soak),
        ("words", words),
        ("package", package),
        ("release-key", release_key),
        ("sign-update", sign_update),
    ):
        one = commands.add_parser(name, help=(job.__doc__ or "").splitlines()[0].replace("%", "%%"))
        one.add_argument("--python", default=argparse.SUPPRESS, help="the Python to use, such as 3.11")
        one.add_argument("--out", default="", help="the folder for pictures and paper")
        if name == "look":
            one.add_argument("--theme", action="append", default=[], help="only this theme; may be said again")
            one.add_argument("--text", action="append", default=[], help="only this text size in %%; may be said again")
        if name == "package":
            one.add_argument("system", choices=("debian", "windows"), help="what the installer is for")
            one.add_argument("--try", dest="tried", action="store_true", help="try it afterwards")
        if name == "test":
            one.add_argument("--long", action="store_true", help="walk every page in every theme at every size")
        one.set_defaults(job=job)
    args, rest = parser.parse_known_args()
    args.rest = rest
    try:
        return int(args.job(args))
    except CannotGoOn as why:
        say(str(why))
        return 1


if __name__ == "__main__":
    sys.exit(main())
