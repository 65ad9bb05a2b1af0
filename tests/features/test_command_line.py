"""The commands, each in a process of its own, as the README gives them."""

from __future__ import annotations

import array
import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text

from coprod_desktop import __version__
from coprod_desktop.__main__ import main, read_line
from coprod_desktop.app import ComputerClock, serve
from coprod_desktop.services.club_papers.service import KINDS
from coprod_desktop.storage.club_file import create_book
from coprod_desktop.system import espeak

HAS_VOICE = espeak.library() is not None
needs_voice = pytest.mark.skipif(not HAS_VOICE, reason="eSpeak NG is not installed on this computer.")
ROOT = Path(__file__).resolve().parents[2]
# docs/speed.md, line 2: what must not be loaded when the first page is painted.
LATER = (
    "sqlite_utils", "dateutil", "click", "pluggy", "reportlab", "PIL", "svglib", "fontpkg",
    "importlib.metadata", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtPdf", "PySide6.QtPrintSupport",
    "PySide6.QtSql", "shibokensupport", "dataclasses", "inspect", "zipfile", "tempfile", "shutil", "traceback",
    "platformdirs", "urllib.request", "ipaddress", "calendar", "nacl",
    "coprod_desktop.domain.coach", "coprod_desktop.domain.document", "coprod_desktop.domain.notes",
    "coprod_desktop.domain.notes_points", "coprod_desktop.services.gathering",
    "coprod_desktop.services.minutes", "coprod_desktop.services.nowhere", "coprod_desktop.services.pasting",
    "coprod_desktop.services.people", "coprod_desktop.services.ports",
    "coprod_desktop.services.gifts", "coprod_desktop.printing", "coprod_desktop.exchange",
    "coprod_desktop.storage.salvage", "coprod_desktop.storage.restore", "coprod_desktop.ui.screens.meeting",
)  # fmt: skip
FIRST_PAINT = """
import sys
from pathlib import Path
of_python = set(sys.modules)  # Python 3.11 brings ipaddress with pathlib: nothing of ours can help that
from coprod_desktop.running.starting import begin
begin()
from coprod_desktop.running.program import Program, make_application
from coprod_desktop.system.folders import Folders
folder = Path(sys.argv[1])
app = make_application([])
program = Program(app, folder / "club.book", Folders(folder, folder / "config", folder / "documents"))
program.show_first()
window = program.club.window if program.club else program.start_window
window.repaint()
print(" ".join(name for name in sys.argv[2:] if name in set(sys.modules) - of_python))
if program.club:
    program.club.close()
"""


PICTURE = """
import sys
from pathlib import Path
from coprod_desktop.running import program
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
def look():
    if not QApplication.windowIcon().isNull():
        print("has its picture")
        QApplication.quit()
timer = QTimer()
timer.timeout.connect(look)
def show_first(self, **how):
    print("picture at once" if not self.app.windowIcon().isNull() else "no picture yet")
    timer.start(20)
    return True
program.Program.show_first = show_first
QTimer.singleShot(20_000, QApplication.quit)
program.run(Path(sys.argv[1]))
"""


def run(*words: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run Python in the project's folder, with `home` for every folder of this computer's."""
    homes = {name: str(home / name.lower()) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA")}
    return subprocess.run(
        [sys.executable, *(str(word) for word in words)],
        cwd=ROOT,
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """A small club with one meeting in the past and one to come."""
    path = tmp_path / "club.book"
    clock = ComputerClock()
    with create_book(path) as opened:
        services = serve(opened.store, clock, lambda _changes: None)
        services.club.start("The Try-out Club")
        past = services.meetings.plan("club", "yesterday")
        services.minutes.add_point(past.id, "Łucja made soup for everyone.")
        services.meetings.hold(past.id)
        services.meetings.plan("club", "in 2 weeks")
    return path


def test_the_program_knows_its_version(tmp_path: Path) -> None:
    assert run("-m", "coprod_desktop", "--version", home=tmp_path).stdout.strip() == f"Our Club Book {__version__}"


def test_help_names_every_command(tmp_path: Path) -> None:
    shown = run("-m", "coprod_desktop", "--help", home=tmp_path).stdout
    for option in (
        "--sample",
        "--club",
        "--print",
        "--out",
        "--format",
        "--size",
        "--self-test",
        "--pictures",
        "--version",
    ):
        assert option in shown


@pytest.mark.parametrize("words", [["--print", "minutes"], ["--out", "x.pdf"], ["--print", "poems", "--out", "x.pdf"]])
def test_half_a_command_says_what_is_missing(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_line(words)
    assert "--print" in capsys.readouterr().err


def test_the_self_test_says_each_step(tmp_path: Path) -> None:
    done = run("-m", "coprod_desktop", "--self-test", home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(": done") == 10
    assert done.stdout.endswith("Everything works.\n")


def test_minutes_print_without_a_window(club: Path, tmp_path: Path) -> None:
    out = tmp_path / "new folder" / "minutes.pdf"
    done = run(
        "-X", "importtime", "-m", "coprod_desktop", "--club", club, "--print", "minutes", "--out", out, home=tmp_path
    )
    assert done.returncode == 0, done.stdout
    assert "Łucja made soup for everyone." in extract_text(out).replace("\n", " ")
    assert "PySide6" not in done.stderr


def test_the_agenda_prints_in_a_size(club: Path, tmp_path: Path) -> None:
    small, large = tmp_path / "16.pdf", tmp_path / "28.pdf"
    for out, size in ((small, "16"), (large, "28")):
        words = ("--club", club, "--print", "agenda", "--size", size, "--out", out)
        assert run("-m", "coprod_desktop", *words, home=tmp_path).returncode == 0
    assert "Welcome, and who is here" in extract_text(small).replace("\n", " ")
    assert small.read_bytes() != large.read_bytes()


def test_every_paper_prints_three_ways_without_a_window(tmp_path: Path) -> None:
    out = tmp_path / "papers"
    words = ("--sample", "--print", "all", "--out", out)
    done = run("-X", "importtime", "-m", "coprod_desktop", *words, home=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "PySide6" not in done.stderr
    kinds = {kind.key for kind in KINDS}
    for ending, begins in ((".pdf", b"%PDF"), (".txt", b""), (".html", b"<!DOCTYPE html>")):
        files = {path.stem: path.read_bytes() for path in out.glob(f"*{ending}")}
        assert set(files) == kinds
        assert all(content.startswith(begins) and len(content) > 100 for content in files.values())
    text = (out / "hand_over.txt").read_text(encoding="utf-8")
    assert text.startswith("Handing over the club's book\nThe Wednesday Club\n")
    assert "[ ] The laptop and its charger" in text


def test_every_paper_of_a_small_club_prints_what_there_is(club: Path, tmp_path: Path) -> None:
    out = tmp_path / "papers"
    done = run("-m", "coprod_desktop", "--club", club, "--print", "all", "--size", "28", "--out", out, home=tmp_path)
    assert done.returncode == 0, done.stdout
    made = list(out.iterdir())
    assert len([one for one in made if one.suffix != ".wav"]) == 3 * (len(KINDS) - 1)  # nobody is invited
    assert [one.name for one in made if one.suffix == ".wav"] == (["minutes.wav"] if HAS_VOICE else [])


@needs_voice
def test_the_minutes_are_read_into_a_sound_file(tmp_path: Path) -> None:
    out, text = tmp_path / "new folder" / "minutes.wav", tmp_path / "papers"
    done = run(
        "-m", "coprod_desktop", "--sample", "--print", "minutes", "--format", "sound", "--out", out, home=tmp_path
    )
    assert done.returncode == 0, done.stdout
    assert [one.name for one in out.parent.iterdir()] == ["minutes.wav"]
    with wave.open(str(out)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        minutes = sound.getnframes() / sound.getframerate() / 60
        samples = array.array("h", sound.readframes(sound.getnframes()))
    run("-m", "coprod_desktop", "--sample", "--print", "all", "--out", text, home=tmp_path)
    assert (text / "minutes.wav").stat().st_size == pytest.approx(out.stat().st_size, rel=0.02)
    words = len((text / "minutes.txt").read_text(encoding="utf-8").split())
    assert 100 < words / minutes < 220
    assert 8000 < max(map(abs, samples)) < 32000
    assert sum(1 for one in samples if abs(one) > 500) > len(samples) / 5


def test_a_computer_with_no_voice_says_what_to_do(
    club: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(espeak, "LIBRARIES", ())
    out = tmp_path / "minutes.wav"
    assert main(["--club", str(club), "--print", "minutes", "--format", "sound", "--out", str(out)]) == 1
    assert "This computer has no voice. Ask somebody to install espeak-ng" in capsys.readouterr().out
    assert main(["--club", str(club), "--print", "all", "--out", str(tmp_path / "papers")]) == 0
    assert "No sound: This computer has no voice." in capsys.readouterr().out
    assert not [*tmp_path.rglob("*.wav"), *tmp_path.rglob("*.part")]


@pytest.mark.parametrize("paper", ["all", None])
def test_sound_goes_with_one_paper(paper: str | None, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_line(["--format", "sound", *(["--print", paper, "--out", "x"] if paper else [])])
    assert "--print minutes" in capsys.readouterr().err


def test_a_book_that_is_not_there_is_told_in_plain_words(tmp_path: Path) -> None:
    words = ("--club", tmp_path / "none.book", "--print", "minutes", "--out", tmp_path / "x.pdf")
    done = run("-m", "coprod_desktop", *words, home=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith("There is no book in this place")
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("there", [True, False])
def test_nothing_heavy_is_loaded_at_first_paint(club: Path, tmp_path: Path, there: bool) -> None:
    folder = club.parent if there else tmp_path / "empty"
    done = run("-c", FIRST_PAINT, folder, *LATER, home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""


def test_the_window_has_its_picture_after_the_first_page(tmp_path: Path) -> None:
    """What reads pictures takes as long as ten modules, and nobody waits for the picture in the window's title."""
    done = run("-c", PICTURE, tmp_path / "club.book", home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["no picture yet", "has its picture"]
