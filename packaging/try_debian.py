"""Tries the Debian package on a bare computer, as somebody would who only wants to use the program.

`try_debian(package, pictures)` says each step and raises CannotBuild at the first that does not hold.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bare_computer import BareComputer
from building import ROOT, CannotBuild, must, need_tools, say, sha256, version
from package_debian import NAME, architecture
from trial_club import KEY_FILE, NEWER, make_club, make_update

TOOLS = {
    "debootstrap": "debootstrap",
    "unshare": "util-linux",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
}
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
LONGEST_START = 180.0  # seconds until the window must be there, on a slow and busy computer
MOMENTS = (1.0, 3.0, 6.0)  # seconds into an update at which the plug is pulled
# What a Debian with a desktop has, so that file types and menus are known.
OF_A_DESKTOP = ("desktop-file-utils", "shared-mime-info", "libglib2.0-bin")


def must_hold(right: bool, words: str) -> None:
    """Raise CannotBuild with `words` when something is not right."""
    if not right:
        raise CannotBuild(words)


def try_debian(package: Path, pictures: Path, python: Path) -> None:
    """Install, use, double click a copy, upgrade, update from a stick, remove and purge.

    Puts pictures of the window into the folder `pictures`. `python` has the program's own libraries.
    """
    need_tools(TOOLS)
    with tempfile.TemporaryDirectory(prefix="club-book-try-") as folder:
        computer = BareComputer(Path(folder) / "computer")
        say("Making a bare computer in a folder ...")
        computer.make()
        say("Installing ...")
        _install(computer, package)
        _use(computer)
        _see(computer, pictures)
        _time_its_start(computer, python)
        _double_click(computer, pictures, python)
        kept = _contents(computer.home)
        must_hold(any(name.endswith("sample.book") for name in kept), "there is no book to look after")
        newer = _newer(package, Path(folder))
        say("Upgrading ...")
        _install(computer, newer)
        said = computer.as_root("dpkg-query", "--show", "--showformat=${Version}", NAME)
        must_hold(said.endswith("+newer"), f"after the upgrade the release is {said}")
        _still_there(computer, kept)
        _open_the_book_again(computer)
        _update_from_a_stick(computer, package, python, Path(folder))
        kept = _contents(computer.home)
        say("Removing ...")
        computer.as_root("apt-get", "remove", "-y", "-q", NAME)
        _gone(computer)
        _still_there(computer, kept)
        say("Installing again and purging ...")
        _install(computer, package)
        _open_the_book_again(computer)
        kept = _contents(computer.home)
        said = computer.as_root("apt-get", "purge", "-y", "-q", NAME)
        must_hold("is still there" in said, f"nobody is told what stays:\n{said}")
        _gone(computer)
        _still_there(computer, kept)
    say("The package installs, works with no network, upgrades and goes away, and the club's data stays.")


def _install(computer: BareComputer, package: Path) -> None:
    shutil.copy(package, computer.tree / "root" / package.name)
    computer.as_root("apt-get", "update", "-q")
    computer.as_root("apt-get", "install", "-y", "-q", "--no-install-recommends", f"/root/{package.name}")


def _use(computer: BareComputer) -> None:
    say("Using it as an ordinary person, with no network ...")
    said = computer.as_person(NAME, "--version")
    must_hold(version() in said, f"it says it is {said!r}")
    said = computer.as_person(NAME, "--self-test")
    must_hold("Everything works." in said, said)
    computer.as_person(NAME, "--sample", "--print", "all", "--out", f"{_home()}/paper")
    papers = list((computer.home / "paper").rglob("*.pdf"))
    must_hold(len(papers) > 5, f"only {len(papers)} papers were printed")
    say("Opening every page ...")
    wish = ("--theme", "light", "--text", "100")
    computer.as_person(NAME, "--sample", "--pictures", f"{_home()}/pages", *wish, extra=OFFSCREEN)
    pages = list((computer.home / "pages").rglob("*.png"))
    must_hold(len(pages) > 20, f"only {len(pages)} pages were opened")
    say(f"{len(papers)} papers printed, {len(pages)} pages opened.")


def _home() -> str:
    return "/home/ann"


def _see(computer: BareComputer, pictures: Path) -> None:
    """Open the sample club in a window on a screen and take its picture."""
    say("Opening the sample club in a window ...")
    pictures.mkdir(parents=True, exist_ok=True)
    with screen() as display:
        program = computer.start(NAME, "--sample", extra={"DISPLAY": display})
        try:
            wait_for_window(display, program)
            must("import", "-display", display, "-window", "root", pictures / "debian.png")
        finally:
            program.terminate()
            program.wait(20)
    say(f"Its picture is here: {pictures / 'debian.png'}")


def _time_its_start(computer: BareComputer, python: Path) -> None:
    """Measure how it starts beside the program of this environment, which docs/speed.md promises."""
    say("Measuring how it starts ...")
    started = computer.command_of(NAME, extra={"DISPLAY": "{display}"})
    paths = {"PYTHONPATH": str(ROOT)}
    said = must(python, "-m", "tests.benchmarks", "installed", "--program", *started, extra=paths)
    say("\n".join(line for line in said.splitlines() if line.lstrip().startswith("19 ")))


@contextmanager
def screen() -> Iterator[str]:
    """Give a screen that nobody sees, as its name for DISPLAY, such as ":7"."""
    into, out = os.pipe()
    command = ["Xvfb", "-displayfd", str(out), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, pass_fds=(out,), stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(out)
    with os.fdopen(into) as reader:
        number = reader.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(20)


def wait_for_window(display: str, program: subprocess.Popen[bytes] | None, name: str = "Club") -> None:
    """Wait until a window with this in its name is on the screen and has been drawn. Raises CannotBuild if never.

    `program` must not end meanwhile; None when another program started it.
    """
    end = time.monotonic() + LONGEST_START
    look = ["xdotool", "search", "--onlyvisible", "--name", name]
    while time.monotonic() < end:
        must_hold(program is None or program.poll() is None, "the program ended before its window came")
        found = subprocess.run(look, env={**os.environ, "DISPLAY": display}, capture_output=True, check=False)
        if found.stdout.strip():
            time.sleep(5)
            return
        time.sleep(0.5)
    raise CannotBuild("The window did not come.")


def _double_click(computer: BareComputer, pictures: Path, python: Path) -> None:
    """Open a copy as the desktop does, and see the page about it."""
    say("Double clicking on a copy ...")
    computer.as_root("apt-get", "install", "-y", "-q", "--no-install-recommends", *OF_A_DESKTOP)
    copy = make_club(python, computer.home / ".local/share/Our Club Book", computer.home / "a stick")
    computer.give(computer.home)
    inside = f"/{copy.relative_to(computer.tree)}"
    kind = computer.as_person("gio", "info", "-a", "standard::content-type", inside)
    must_hold("application/x-clubcopy" in kind, f"the desktop takes a copy for something else: {kind}")
    opener = computer.as_person("gio", "mime", "application/x-clubcopy")
    must_hold(f"{NAME}.desktop" in opener, f"the desktop does not open a copy with the program: {opener}")
    with screen() as display:
        opened = computer.start("gio", "open", inside, extra={"DISPLAY": display})
        wait_for_window(display, None, "A copy of a club")
        must("import", "-display", display, "-window", "root", pictures / "debian-copy.png")
        opened.wait(20)
    say(f"Its picture is here: {pictures / 'debian-copy.png'}")


def _update_from_a_stick(computer: BareComputer, package: Path, python: Path, work: Path) -> None:
    """Bring a newer release as the ordinary person, with the plug pulled in the middle, and go back."""
    say("Updating from a stick, with the plug pulled in the middle ...")
    stick = computer.home / "a stick"
    name = f"{NAME}_{NEWER}_{architecture()}.deb"
    key = make_update(python, package, name, stick, work)
    resources = computer.tree / f"usr/lib/{NAME}/_internal/coprod_desktop/resources"
    (resources / KEY_FILE).write_text(key)  # as a release has its own; a key of the tests never ships
    computer.give(stick)
    room = computer.home / ".local/share/Our Club Book/program"
    for seconds in MOMENTS:
        update = computer.start(NAME, "--update", f"{_home()}/a stick")
        time.sleep(seconds)
        must_hold(update.poll() is None, "the update was over before the plug was pulled")
        os.killpg(update.pid, signal.SIGKILL)
        update.wait(20)
        must_hold(not (room / "current").exists(), "a release that is not whole is used")
        computer.as_person(NAME, "--version")
    said = computer.as_person(NAME, "--update", f"{_home()}/a stick")
    must_hold("is here and was tested" in said, said)
    must_hold((room / "current").read_text().startswith(NEWER), "the newer release is not used")
    copies = list((computer.home / ".local/share/Our Club Book/copies").glob("*.clubcopy"))
    must_hold(bool(copies), "no copy of the club's book was made first")
    packaged = computer.tree / f"usr/lib/{NAME}/{NAME}"
    packaged.rename(packaged.with_name("away"))
    must_hold("Everything works." in computer.as_person(NAME, "--self-test"), "the newer release is not started")
    packaged.with_name("away").rename(packaged)
    said = computer.as_person(NAME, "--go-back")
    must_hold((room / "current").read_text().startswith("installed"), said)
    must_hold("Everything works." in computer.as_person(NAME, "--self-test"), "the earlier release does not start")
    (stick / "Our Club Book update/manifest.json.sig").write_text("A" * 88)
    done = subprocess.run(
        computer.command_of(NAME, "--update", f"{_home()}/a stick"), capture_output=True, text=True, check=False
    )
    must_hold(done.returncode == 1 and "not signed" in done.stdout, f"what is not signed was taken: {done.stdout}")


def _newer(package: Path, work: Path) -> Path:
    """Return the same package as a newer release, to upgrade to."""
    tree = work / "newer"
    must("dpkg-deb", "--raw-extract", package, tree)
    control = tree / "DEBIAN" / "control"
    text = control.read_text()
    control.write_text(text.replace(f"Version: {version()}\n", f"Version: {version()}+newer\n"))
    out = work / f"{NAME}_{version()}+newer_{architecture()}.deb"
    must("dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, out)
    shutil.rmtree(tree)
    return out


def _open_the_book_again(computer: BareComputer) -> None:
    """Print from the book that was there before, which opens and checks it."""
    book = next(computer.home.rglob("sample.book"))
    inside = f"/{book.relative_to(computer.tree)}"
    out = computer.home / "again.pdf"
    out.unlink(missing_ok=True)
    computer.as_person(NAME, "--club", inside, "--print", "minutes", "--out", f"{_home()}/again.pdf")
    must_hold(out.read_bytes().startswith(b"%PDF"), "the book does not print after the upgrade")


def _contents(home: Path) -> dict[str, str]:
    """Return the SHA-256 of every file of the club's and of a person's own, by path. The program's own are left out."""
    data = home / ".local/share/Our Club Book"
    own = {path for room in ("program", "updates") for path in (data / room).rglob("*")}
    rooms = [home / ".local/share", home / "paper", home / "a stick"]
    files = [path for room in rooms for path in sorted(room.rglob("*")) if path.is_file() and path not in own]
    return {path.relative_to(home).as_posix(): sha256(path) for path in files}


def _still_there(computer: BareComputer, kept: dict[str, str]) -> None:
    now = _contents(computer.home)
    must_hold(now == kept, f"the person's files changed: {sorted(set(kept.items()) ^ set(now.items()))}")


def _gone(computer: BareComputer) -> None:
    for name in ("usr/bin", "usr/lib", "usr/share/applications", "usr/share/metainfo", "usr/share/mime/packages"):
        left = list((computer.tree / name).glob(f"{NAME}*"))
        must_hold(not left, f"something was left behind: {left}")
