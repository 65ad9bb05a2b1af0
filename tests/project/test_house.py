"""The house itself: its rooms at the top, and one place for the version."""

import re
import tomllib
from pathlib import Path

import coprod_desktop

ROOT = Path(__file__).resolve().parents[2]
AT_THE_TOP = {
    *("pyproject.toml", "coprod_desktop", "resources", "translations", "tests", "packaging", "README.md"),
    *("LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "docs", ".ci", ".importlinter", ".gitignore"),
}
MADE_HERE = re.compile(r"^\.git$|^\.venv|^\..*_cache$|^\.coverage|^\.hypothesis$|^look$|^build$|^dist$|egg-info$")


def test_nothing_lies_at_the_top_that_a_newcomer_does_not_expect():
    names = {path.name for path in ROOT.iterdir() if not MADE_HERE.match(path.name)}
    assert names - AT_THE_TOP == set()
    assert AT_THE_TOP - names == set()


def test_every_file_that_ships_has_a_name_that_every_installer_takes():
    """Plain letters, and no longer than `packaging/package_windows.py` allows below the folder it adds."""
    names = [
        path.relative_to(ROOT).as_posix()
        for room in ("coprod_desktop", "resources", "translations")
        for path in (ROOT / room).rglob("*")
        if "__pycache__" not in path.parts
    ]
    assert len(names) > 500
    assert [name for name in names if not name.isascii() or len(name) > 100] == []


def test_the_version_stands_in_one_place():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "version" not in project
    assert project["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", coprod_desktop.__version__)


def test_no_style_sheet_is_set_anywhere():
    with_style = [
        path.name
        for path in (ROOT / "coprod_desktop").rglob("*.py")
        if re.search(r"setStyleSheet|font-size\s*:\s*\d+px", path.read_text(encoding="utf-8"))
    ]
    # An HTML document for a web browser has style of its own: that is not Qt's.
    assert with_style == []


def test_nothing_but_one_place_turns_the_loop_of_the_window_or_sleeps_in_it():
    """A test waits with `tests/waiting.py`. What measures time itself has a loop of its own."""
    measuring = ("tests/benchmarks", "tests/soak", "tests/faults")
    turning = [
        str(path.relative_to(ROOT))
        for room in ("coprod_desktop", "tests")
        for path in (ROOT / room).rglob("*.py")
        if path not in (ROOT / "tests/waiting.py", Path(__file__))
        and not path.relative_to(ROOT).as_posix().startswith(measuring)
        and re.search(r"processEvents|qWait\(|qtbot\.wait\(", path.read_text(encoding="utf-8"))
    ]
    assert turning == []


def test_no_path_of_one_machine_is_in_the_project():
    wrong = [
        str(path.relative_to(ROOT))
        for room in ("coprod_desktop", "tests", "packaging", "docs", "resources", ".ci")
        for path in (ROOT / room).rglob("*")
        if path.suffix in {".py", ".md", ".toml", ".sh"}
        and re.search(r"/(work|root|tmp/w)/\w", path.read_text(encoding="utf-8"))
    ]
    assert wrong == []
