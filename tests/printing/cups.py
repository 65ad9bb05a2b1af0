"""A print server of our own for one test: CUPS with one queue, "ourclubbook", that prints into PDF files (cups-pdf).

It listens on a socket in a folder that goes away, and ends with the test. Needs cups and cups-pdf, and root, because
cups-pdf gives each file to whoever printed it.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

QUEUE = "ourclubbook"
PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"  # where a system keeps its servers
PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
BACKEND = Path("/usr/lib/cups/backend/cups-pdf")


def _tool(name: str) -> str:
    return shutil.which(name, path=PATH) or ""


def what_is_missing() -> str:
    """Say what a test with a real print queue lacks here, or nothing."""
    if (
        not shutil.which("cupsd", path=PATH)
        or not shutil.which("lpadmin", path=PATH)
        or not BACKEND.exists()
        or not PPD.exists()
    ):
        return "no print queue to try: apt-get install cups cups-client cups-pdf (printer-driver-cups-pdf)"
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "a print queue of our own needs root"
    return ""


@contextmanager
def print_server() -> Iterator[dict[str, str]]:
    """Run a print server and give what a program must have in its environment to use it."""
    with tempfile.TemporaryDirectory(prefix="cups-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # its filters run as somebody with few rights
        with _server_in(folder) as around:
            yield around


@contextmanager
def _server_in(folder: Path) -> Iterator[dict[str, str]]:
    socket = folder / "cups.sock"
    for name in ("spool", "cache", "state", "tmp", "root"):
        (folder / name).mkdir()
    (folder / "cupsd.conf").write_text(
        f"Listen {socket}\nBrowsing No\nDefaultAuthType None\nWebInterface No\nLogLevel warn\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n"
    )
    (folder / "cups-files.conf").write_text(
        f"ServerRoot {folder / 'root'}\nRequestRoot {folder / 'spool'}\nCacheDir {folder / 'cache'}\n"
        f"StateDir {folder / 'state'}\nTempDir {folder / 'tmp'}\nAccessLog {folder / 'access_log'}\n"
        f"ErrorLog {folder / 'error_log'}\nPageLog {folder / 'page_log'}\nSystemGroup root\n"
    )
    (folder / "tmp").chmod(0o1777)
    settings = ("-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf"))
    server = subprocess.Popen(
        [_tool("cupsd"), "-f", *settings],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    around = {"CUPS_SERVER": str(socket)}
    try:
        _until(socket.exists, "the print server did not start")
        make = [_tool("lpadmin"), "-p", QUEUE, "-v", "cups-pdf:/", "-P", str(PPD), "-E"]
        subprocess.run(make, env={**os.environ, **around}, check=True, capture_output=True)
        yield around
    finally:
        server.terminate()
        server.wait(10)


def printed_file(title: str, seconds: float = 30) -> Path:
    """Wait for what was printed under `title` (letters and figures only), and return where it is."""
    home = Path(pwd.getpwuid(os.geteuid()).pw_dir)
    folders = (home / "PDF", Path("/var/spool/cups-pdf/ANONYMOUS"))
    found: list[Path] = []

    def look() -> bool:
        found[:] = [path for folder in folders if folder.exists() for path in folder.glob(f"*{title}*.pdf")]
        return bool(found) and found[0].read_bytes().rstrip().endswith(b"%%EOF")

    _until(look, f"nothing called {title} came out of the printer", seconds)
    return found[0]


def _until(true: object, otherwise: str, seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        if time.monotonic() > end:
            raise AssertionError(otherwise)
        time.sleep(0.1)  # another program is at work
