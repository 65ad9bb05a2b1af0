"""Tries the setup program for Windows under Wine, as somebody would who only wants to use the program.

`try_windows(setup, tree, work, pictures)` says each step and raises CannotBuild at the first that does not hold. What
Wine cannot show (a printer, a screen reader, antivirus, sharp letters) is in docs/release-checklist.md.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from building import CannotBuild, must, need_tools, say, sha256, version
from package_windows import setup_program
from trial_club import KEY_FILE, NEWER, make_club, make_update
from try_debian import must_hold, screen, wait_for_window

TOOLS = {
    "wine": "wine",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
}
# What Windows 10 has and this Wine lacks: for the trial, libraries whose every function answers 0.
STAND_INS = ("icuuc.dll", "mscms.dll")
PLACE = "Zoë & Łuk's club"  # a folder such as people have
FILE_KIND = (".clubcopy", "OurClubBook.Copy")
START = ("-X", "utf8", "-m", "coprod_desktop")  # as the pictures that people click do
LONGEST = 900.0  # seconds for one program to do its work
CUTS = (0.01, 0.5, 1.0)  # shares of a newer release that are there when the plug is pulled


class Laptop:
    """A Windows 10 made of Wine, in the folder `prefix`, with a screen that nobody sees."""

    def __init__(self, prefix: Path, display: str) -> None:
        self.prefix = prefix
        self.env = {
            **os.environ,
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=;icuuc,mscms=n",
            "DISPLAY": display,
            "LANG": "C.UTF-8",
            # What another program may have left on a laptop. None of it must reach ours.
            "PYTHONPATH": "C:\\poison",
            "PYTHONHOME": "C:\\poison",
            "QT_PLUGIN_PATH": "C:\\poison",
        }

    @property
    def disk(self) -> Path:
        """Drive C."""
        return self.prefix / "drive_c"

    @property
    def place(self) -> Path:
        """Where the program is put."""
        return self.disk / PLACE / "Our Club Book"

    @property
    def data(self) -> Path:
        """Where the club's data is."""
        return next((self.disk / "users").glob("*/AppData/Local")) / "Our Club Book"

    @property
    def release(self) -> Path:
        """The folder of the release that the Start menu leads to, read from its shortcut."""
        link = next((self.disk / "users").glob("*/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Our Club*.lnk"))
        words = link.read_bytes().decode("utf-16-le", "ignore") + link.read_bytes()[1:].decode("utf-16-le", "ignore")
        found = re.search(r"Our Club Book\\([\w.\-]+)\\?[^\w.\\-]", words)
        if found is None:
            raise CannotBuild("The picture in the Start menu leads nowhere.")
        return self.place / found[1]

    def make(self, tree: Path, work: Path) -> None:
        """Make the prefix, call it Windows 10, and put the stand-ins where Windows has the real ones."""
        self.run("wineboot", "--init")
        self.run("winecfg", "-v", "win10")
        for name in STAND_INS:
            make_stand_in(name, tree, work, self.disk / "windows/system32" / name)
        (self.disk / "poison").mkdir()
        (self.disk / "poison" / "coprod_desktop.py").write_text("raise SystemExit('this is not our program')")

    def run(self, *words: str | Path) -> str:
        """Run a Windows program to its end and return what it said. Raises CannotBuild."""
        command = ["wine", *map(str, words)]
        done = subprocess.run(
            command,
            env=self.env,
            cwd=self.prefix.parent,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LONGEST,
            check=False,
        )
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        if done.returncode:
            raise CannotBuild(f"That did not work: {' '.join(command)}\n{said[-2000:]}")
        return said

    def start(self, *words: str | Path) -> subprocess.Popen[bytes]:
        """Start a Windows program in a group of its own and do not wait."""
        nowhere = subprocess.DEVNULL
        command = ["wine", *map(str, words)]
        return subprocess.Popen(
            command, env=self.env, stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True
        )

    def stop_everything(self) -> None:
        """End all that runs in this prefix, as a power cut would."""
        subprocess.run(["wineserver", "--kill"], env=self.env, check=False)
        subprocess.run(["wineserver", "--wait"], env=self.env, check=False)

    def program(self, *words: str | Path) -> str:
        """Run our program with `words` and return what it said. Raises CannotBuild."""
        return self.run(self.release / "python.exe", *START, *words)

    def seen_from_windows(self, path: Path) -> str:
        """Return a path as Windows says it."""
        return "C:\\" + str(path.relative_to(self.disk)).replace("/", "\\")


def make_stand_in(name: str, tree: Path, work: Path, out: Path) -> None:
    """Make the library `name` with every function that a part of the program asks it for."""
    asked: set[str] = set()
    for part in sorted(tree.rglob("*")):
        if part.suffix in {".dll", ".pyd"}:
            said = must("x86_64-w64-mingw32-objdump", "-p", part)
            for section in re.findall(rf"DLL Name: {re.escape(name)}\n(.*?)\n\n", said, re.IGNORECASE | re.DOTALL):
                asked.update(re.findall(r"^\s*[0-9a-f]+\s+\d+\s+(\w+)", section, re.MULTILINE))
    source = work / f"{name}.c"
    source.write_text("".join(f"__declspec(dllexport) void *{one}(void) {{ return 0; }}\n" for one in sorted(asked)))
    must("x86_64-w64-mingw32-gcc", "-shared", "-o", out, source)


def wait_until(right: Callable[[], bool], words: str, longest: float = 180.0) -> None:
    """Wait until something holds. Raises CannotBuild with `words` when it does not in `longest` seconds."""
    end = time.monotonic() + longest
    while not right():
        must_hold(time.monotonic() < end, words)
        time.sleep(0.5)


def contents(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file in a folder, by name."""
    return {path.relative_to(folder).as_posix(): sha256(path) for path in folder.rglob("*") if path.is_file()}


def try_windows(setup: Path, tree: Path, work: Path, pictures: Path, python: Path) -> None:
    """Install, use, double click a copy, update, cut an update short, update from a stick, go back and remove.

    `tree` is the folder that the setup program installs; `python` has the program's own libraries.
    """
    need_tools(TOOLS)
    with screen() as display:
        laptop = Laptop(work / "prefix", display)
        try:
            say("Making a Windows out of Wine ...")
            laptop.make(tree, work)
            _install_and_use(laptop, setup, pictures)
            _double_click(laptop, pictures, python)
            kept = contents(laptop.data)
            must_hold(any(name.endswith("sample.book") for name in kept), "there is no book to look after")
            newer = setup_program(tree, work, work, NEWER, "zlib")
            _update(laptop, setup, newer, tree)
            must_hold(contents(laptop.data) == kept, "an update changed the club's data")
            _update_from_a_stick(laptop, newer, tree, work, python)
            kept = contents(laptop.data)
            _remove(laptop)
            must_hold(contents(laptop.data) == kept, "removal changed the club's data")
        finally:
            laptop.stop_everything()
    say("It installs, works, is brought up to date and goes away, and the club's data stays.")


def install(laptop: Laptop, setup: Path, *words: str) -> None:
    """Run a setup program that says nothing."""
    laptop.run(*silent(laptop, setup, *words))


def silent(laptop: Laptop, setup: Path, *words: str) -> tuple[str, str, str]:
    """Return the command that installs with nothing asked. The folder stands last and without quotes, as NSIS wants."""
    here = laptop.disk / "setup.exe"
    shutil.copyfile(setup, here)
    folder = laptop.seen_from_windows(laptop.place).replace("&", "^&")
    return "cmd", "/c", " ".join((f"C:\\{here.name} /S", *words, f"/D={folder}"))


def _install_and_use(laptop: Laptop, setup: Path, pictures: Path) -> None:
    say("Installing, with nothing asked ...")
    install(laptop, setup)
    must_hold(laptop.release.name == version(), f"the Start menu leads to {laptop.release}")
    say("Using it ...")
    said = laptop.program("--self-test")
    must_hold("Everything works." in said, said)
    paper = laptop.disk / PLACE / "minutes.pdf"
    laptop.program("--sample", "--print", "minutes", "--out", laptop.seen_from_windows(paper))
    must_hold(paper.read_bytes().startswith(b"%PDF"), "the minutes were not printed")
    say("Opening the sample club in a window ...")
    pictures.mkdir(parents=True, exist_ok=True)
    program = laptop.start(laptop.release / "pythonw.exe", *START, "--sample")
    try:
        wait_for_window(laptop.env["DISPLAY"], program)
        must("import", "-display", laptop.env["DISPLAY"], "-window", "root", pictures / "windows.png")
    finally:
        laptop.stop_everything()
        program.wait(30)
    say(f"Its picture is here: {pictures / 'windows.png'}")


def _double_click(laptop: Laptop, pictures: Path, python: Path) -> None:
    say("Double clicking on a copy ...")
    copy = make_club(python, laptop.data, laptop.disk / "stick")
    for name in FILE_KIND:  # Windows looks among a person's own kinds of file by itself; this Wine does not
        laptop.run("reg", "copy", rf"HKCU\Software\Classes\{name}", rf"HKLM\Software\Classes\{name}", "/s", "/f")
    program = laptop.start("cmd", "/c", "start", "", laptop.seen_from_windows(copy))
    try:
        wait_for_window(laptop.env["DISPLAY"], None, "A copy of a club")
        must("import", "-display", laptop.env["DISPLAY"], "-window", "root", pictures / "windows-copy.png")
    finally:
        laptop.stop_everything()
        program.wait(30)
    say(f"Its picture is here: {pictures / 'windows-copy.png'}")


def _update_from_a_stick(laptop: Laptop, newer: Path, tree: Path, work: Path, python: Path) -> None:
    say("Going back to the release from before ...")
    install(laptop, newer, "/BACK")
    before = f"{version()}-b"
    _releases_are(laptop, before, NEWER, tree)
    say("Updating from a stick ...")
    stick = laptop.disk / "stick"
    key = make_update(python, newer, f"our-club-book-{NEWER}-setup.exe", stick, work)
    resource = laptop.release / "parts/coprod_desktop/resources" / KEY_FILE
    as_it_came = resource.read_bytes()
    resource.write_text(key)  # as a release has its own; a key of the tests never ships
    said = laptop.program("--update", "C:\\stick")
    must_hold("is here and was tested" in said, said)
    must_hold(len(list((laptop.data / "copies").glob("*.clubcopy"))) == 1, "no copy of the book was made first")
    resource.write_bytes(as_it_came)
    _releases_are(laptop, NEWER, before, tree)
    laptop.program("--go-back")
    _releases_are(laptop, before, NEWER, tree)


def _update(laptop: Laptop, same: Path, newer: Path, tree: Path) -> None:
    say("Installing the same release again ...")
    install(laptop, same)
    _releases_are(laptop, f"{version()}-b", version(), tree)
    for share in CUTS:
        say(f"Cutting an update short, with {share:.0%} of it there ...")
        _cut_short(laptop, newer, tree, share)
    say("Updating to the end ...")
    install(laptop, newer)
    _releases_are(laptop, NEWER, f"{version()}-b", tree)


def _cut_short(laptop: Laptop, newer: Path, tree: Path, share: float) -> None:
    """Pull the plug when so much of the newer release is there. What the Start menu leads to is whole and works."""
    before, fresh = laptop.release, laptop.place / NEWER
    shutil.rmtree(fresh, ignore_errors=True)
    wanted = share * len(contents(tree))
    setup = laptop.start(*silent(laptop, newer))
    wait_until(lambda: sum(one.is_file() for one in fresh.rglob("*")) >= wanted, "the update did not go on", LONGEST)
    os.killpg(setup.pid, signal.SIGKILL)
    laptop.stop_everything()
    setup.wait(30)
    must_hold(laptop.release in (before, fresh), f"the Start menu leads to {laptop.release}")
    must_hold(contents(laptop.release) == contents(tree), "the Start menu leads to a release that is not whole")
    must_hold("Everything works." in laptop.program("--self-test"), "what the Start menu leads to does not work")
    if laptop.release == fresh:
        say("It was over before the plug was pulled, so it goes back.")
        install(laptop, newer, "/BACK")
        must_hold(laptop.release == before, "it does not go back")


def _releases_are(laptop: Laptop, name: str, earlier: str, tree: Path) -> None:
    """Hold that the Start menu leads to the release `name`, that it is whole and works, and that `earlier` is kept."""
    must_hold(laptop.release.name == name, f"the Start menu leads to {laptop.release.name}, not to {name}")
    must_hold(contents(laptop.release) == contents(tree), "the release is not whole")
    there = sorted(path.name for path in laptop.place.iterdir() if path.is_dir())
    must_hold(there == sorted((name, earlier)), f"these releases are there: {there}")
    must_hold("Everything works." in laptop.program("--self-test"), "it does not work after the update")


def _remove(laptop: Laptop) -> None:
    say("Removing it ...")
    own = laptop.place / "photo of the party.jpg"
    own.write_bytes(b"somebody put this here")
    release = laptop.release
    # The remover works from a copy of itself, so it is not waited for by waiting for its end.
    laptop.run(laptop.place / "Remove Our Club Book.exe", "/S")
    wait_until(lambda: not release.exists(), "the program is still there")
    wait_until(lambda: [path.name for path in laptop.place.iterdir()] == [own.name], "something was left behind")
    menu = list((laptop.disk / "users").rglob("Our Club Book.lnk"))
    must_hold(not menu, f"pictures were left behind: {menu}")
