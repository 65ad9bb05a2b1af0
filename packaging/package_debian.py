"""Makes the Debian package: PyInstaller's folder in /usr/lib, and what a desktop asks for round it.

`build_debian(python, out)` writes our-club-book_VERSION_amd64.deb. Two builds of one commit are the same, byte for
byte. `check_metadata(package)` passes Debian's own checks over it.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from xml.sax.saxutils import escape

from building import (
    PICTURE,
    ROOM,
    ROOT,
    CannotBuild,
    build_time,
    copy_licences,
    make_environment,
    megabytes,
    must,
    need_tools,
    releases,
    say,
    settle,
    version,
)

NAME = "our-club-book"
LINUX = ROOM / "linux"
HOME = Path("usr/lib") / NAME
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels
TOOLS = {
    "dpkg-deb": "dpkg",
    "dpkg-shlibdeps": "dpkg-dev",
    "strip": "binutils",
    "objdump": "binutils",
    "lintian": "lintian",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "chrpath": "chrpath",
    "git": "git",
}
# Only the environment's own tools: no part of the program is in the installed one.
NOT_INSTALLED = ("altgraph", "packaging", "pip", "pyinstaller", "pyinstaller_hooks_contrib", "setuptools")
# The project has no domain on the internet, so its name in AppStream does not begin with one turned round.
NO_DOMAIN = "--override=cid-desktopapp-is-not-rdns=info"
MAINTAINER = "The founders of Our Club Book <founders@our-club-book.invalid>"
DESCRIPTION = """\
people, meetings and easy-read minutes for a club that runs itself
 Our Club Book is for a small club that runs itself: people who use services,
 carers, neighbours and volunteers, all equal. It keeps who is in the club and
 what each person brings. It helps to plan a meeting and to write down what was
 said. Then it prints minutes that every member can read, with pictures and big
 plain words.
 .
 It needs no internet. Everything stays on this computer, in one locked file,
 with tested copies on USB sticks."""


def freeze(python: Path, work: Path, seconds: int) -> Path:
    """Run PyInstaller and return the folder it made, with its compiled parts stripped of what only debuggers read."""
    out = work / "frozen"
    fixed = {"SOURCE_DATE_EPOCH": str(seconds), "PYTHONHASHSEED": "0", "BUILD_ROOM": str(ROOM), "TZ": "UTC"}
    fixed["PYINSTALLER_CONFIG_DIR"] = str(work / "cache")
    words = ("--noconfirm", "--log-level", "WARN", "--distpath", out, "--workpath", work / "working")
    must(python, "-m", "PyInstaller", *words, ROOM / "program.spec", folder=work, extra=fixed)
    folder = out / NAME
    for path in compiled_parts(folder):
        if path.name == NAME:
            continue  # the starter has the program's modules at its end
        if re.search(r"(RPATH|RUNPATH) +/", must("objdump", "-p", path)):
            must("chrpath", "--delete", path)  # a folder of the computer that Python was built on
        must("strip", "--strip-unneeded", path)
    return folder


def compiled_parts(folder: Path) -> list[Path]:
    """Return every ELF file in a folder, in order."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def depends(folder: Path, work: Path) -> str:
    """Return the packages that the compiled parts in `folder` need, as dpkg-shlibdeps says them."""
    (work / "debian").mkdir()
    (work / "debian" / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    parts = compiled_parts(folder)
    rooms = [f"-l{room}" for room in sorted({path.parent for path in parts})]
    said = must("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *rooms, *parts, folder=work)
    line = next((line for line in said.splitlines() if line.startswith("shlibs:Depends=")), "")
    if not line:
        raise CannotBuild(f"dpkg-shlibdeps did not say what is needed:\n{said}")
    return line.removeprefix("shlibs:Depends=")


def shrink(words: str, out: Path) -> None:
    """Write `words` to `out`, compressed with no date inside."""
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(gzip.compress(words.encode(), 9, mtime=0))


def changelog(seconds: int) -> str:
    """Return CHANGELOG.md as Debian wants it. Every entry has the date of this build: the older ones are not known."""
    when = format_datetime(datetime.fromtimestamp(seconds, UTC))
    lines: list[str] = []
    for number, changes in releases():
        lines += [f"{NAME} ({number}) stable; urgency=medium", "", *(_fold(one) for one in changes), ""]
        lines += [f" -- {MAINTAINER}  {when}", ""]
    return "\n".join(lines)


def _fold(words: str) -> str:
    lines, line = [], "  *"
    for word in words.split():
        if len(line) + 1 + len(word) > 78:
            lines.append(line)
            line = "   "
        line += " " + word
    return "\n".join([*lines, line])


def release_notes(seconds: int) -> str:
    """Return the newest release for AppStream."""
    number, changes = releases()[0]
    when = datetime.fromtimestamp(seconds, UTC).date().isoformat()
    lines = "".join(f"<li>{escape(one)}</li>" for one in changes)
    return (
        f'<releases><release version="{number}" date="{when}">'
        f"<description><ul>{lines}</ul></description></release></releases>"
    )


def lay_out(tree: Path, frozen: Path, python: Path, work: Path, seconds: int) -> None:
    """Put everything where it will be on the computer, under `tree`."""
    share, doc = tree / "usr/share", tree / "usr/share/doc" / NAME
    shutil.copytree(frozen, tree / HOME)
    (tree / HOME / "release").write_text(version() + "\n")
    _copy(LINUX / f"{NAME}.sh", tree / "usr/bin" / NAME)
    _copy(LINUX / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    _copy(LINUX / f"{NAME}.mime.xml", share / "mime/packages" / f"{NAME}.xml")
    about = (LINUX / f"{NAME}.metainfo.xml").read_text(encoding="utf-8")
    (share / "metainfo").mkdir()
    (share / "metainfo" / f"{NAME}.metainfo.xml").write_text(about.replace("<releases/>", release_notes(seconds)))
    icons = (("apps", NAME, PICTURE), ("mimetypes", "application-x-clubcopy", PICTURE.with_name("copy_usb.svg")))
    for kind, name, picture in icons:
        _copy(picture, share / f"icons/hicolor/scalable/{kind}/{name}.svg")
        drawn = work / "icons" / kind
        must(python, ROOM / "render_icons.py", picture, drawn, *map(str, SIZES))
        for size in SIZES:
            _copy(drawn / f"{size}.png", share / f"icons/hicolor/{size}x{size}/{kind}/{name}.png")
    page = (LINUX / f"{NAME}.1").read_text(encoding="utf-8")
    shrink(page, share / f"man/man1/{NAME}.1.gz")
    shrink(changelog(seconds), doc / "changelog.gz")
    _copy(LINUX / "copyright", doc / "copyright")
    _copy(LINUX / "lintian-overrides", share / "lintian/overrides" / NAME)
    site = next((python.parent.parent / "lib").glob("python3.*/site-packages"))
    copy_licences(site, doc / "licences", NOT_INSTALLED)


def _copy(path: Path, out: Path) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, out)


def write_control(tree: Path, needed: str) -> None:
    """Write DEBIAN/control and the check sums."""
    room = tree / "DEBIAN"
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree).as_posix()}\n"
        for path in sorted(tree.rglob("*"))
        if path.is_file() and not path.is_symlink()
    ]
    size = int(megabytes(tree) * 1e6 / 1024)
    room.mkdir()
    (room / "md5sums").write_text("".join(sums))
    _copy(LINUX / "postrm", room / "postrm")
    (room / "control").write_text(
        f"Package: {NAME}\nVersion: {version()}\nArchitecture: {architecture()}\nSection: misc\nPriority: optional\n"
        f"Maintainer: {MAINTAINER}\nInstalled-Size: {size}\nDepends: {needed}\n"
        "Recommends: udisks2, xdg-utils, espeak-ng, pulseaudio-utils | alsa-utils\n"
        f"Suggests: cups, orca\nDescription: {DESCRIPTION}\n"
    )


def architecture() -> str:
    """Return what Debian calls this kind of computer, such as "amd64"."""
    return must("dpkg", "--print-architecture").strip()


def build_debian(python: str | Path, out: Path) -> Path:
    """Make the package with this Python, put it into the folder `out`, and return its path. Raises CannotBuild."""
    need_tools(TOOLS)
    seconds = build_time()
    os.umask(0o022)
    with tempfile.TemporaryDirectory(prefix="club-book-deb-") as folder:
        work = Path(folder)
        say("Fetching what the program is made of ...")
        inside = make_environment(python, work)
        say("Putting the program into one folder ...")
        frozen = freeze(inside, work, seconds)
        tree = work / "tree"
        say("Making the package ...")
        lay_out(tree, frozen, inside, work, seconds)
        write_control(tree, depends(tree / HOME, work))
        settle(tree, seconds, [f"{HOME.as_posix()}/{NAME}", f"usr/bin/{NAME}", "DEBIAN/postrm"])
        out.mkdir(parents=True, exist_ok=True)
        package = out / f"{NAME}_{version()}_{architecture()}.deb"
        words = ("--root-owner-group", "-Zxz", "--threads-max=1", "--build", tree, package)
        must("dpkg-deb", *words, extra={"SOURCE_DATE_EPOCH": str(seconds)})
        say(f"{package}: {megabytes(package):.1f} MB, {megabytes(tree):.0f} MB when it is installed.")
    return package


def check_metadata(package: Path) -> None:
    """Pass lintian, desktop-file-validate and appstreamcli over a package. Raises CannotBuild when one complains."""
    with tempfile.TemporaryDirectory(prefix="club-book-look-") as folder:
        must("dpkg-deb", "-x", package, folder)
        share = Path(folder) / "usr/share"
        must("desktop-file-validate", share / f"applications/{NAME}.desktop")
        must("appstreamcli", "validate", "--no-net", NO_DOMAIN, share / f"metainfo/{NAME}.metainfo.xml")
    done = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0", str(package)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or done.stdout.strip():
        raise CannotBuild(f"lintian complains:\n{done.stdout}{done.stderr}")
