"""What goes into an installer, and what the desktop is told. The installers themselves are made by command only."""

from __future__ import annotations

import configparser
import importlib
import marshal
import re
import sys
import xml.etree.ElementTree as ET
import zipfile
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from types import ModuleType

import pytest

from coprod_desktop.__main__ import read_line
from coprod_desktop.printing import font_files
from coprod_desktop.storage.copy_file import SUFFIX
from coprod_desktop.system.folders import PROGRAM
from coprod_desktop.ui.theme.looks import FONTS

ROOM = Path(__file__).resolve().parents[2] / "packaging"
LINUX = ROOM / "linux"


@pytest.fixture(scope="module", autouse=True)
def room() -> None:
    if str(ROOM) not in sys.path:
        sys.path.insert(0, str(ROOM))


def load(name: str) -> ModuleType:
    return importlib.import_module(name)


# What is kept


def test_a_keep_list_keeps_what_it_names_and_tells_what_is_not_there():
    keep = load("building").KeepList(["Qt/libQt6Core.so.*", "PIL/_imaging.*"], ["more/*.qm"])
    assert keep.keeps("Qt/libQt6Core.so.6")
    assert keep.keeps("Qt\\libQt6Core.so.6")
    assert keep.keeps("more/de.qm")
    assert not keep.keeps("Qt/libQt6Quick.so.6")
    assert not keep.keeps("deep/PIL/_imaging.so")
    assert keep.missing() == ["PIL/_imaging.*"]


@pytest.mark.parametrize("part", ["linux", "windows"])
def test_nothing_of_qt_is_kept_that_the_program_does_not_use(part: str):
    keep = load("building").keep_list(part)
    unwanted = ("Qt6Quick", "Qt6Qml", "Qt6Sql", "Qt6Designer", "opengl32sw", "qopensslbackend", "qsqlite", "qeglfs")
    names = [f"parts/PySide6/{one}.dll" for one in unwanted] + [f"PySide6/Qt/lib/lib{one}.so.6" for one in unwanted]
    assert [name for name in names if keep.keeps(name)] == []


def test_every_module_of_qt_that_the_program_uses_is_kept_on_both_systems():
    used = set()
    for path in (ROOM.parent / "coprod_desktop").rglob("*.py"):
        used.update(re.findall(r"^\s*from PySide6\.(\w+) import", path.read_text(encoding="utf-8"), re.MULTILINE))
    building = load("building")
    linux, windows = building.keep_list("linux"), building.keep_list("windows")
    assert {"QtCore", "QtGui", "QtWidgets"} <= used
    assert [one for one in used if not linux.keeps(f"PySide6/{one}.abi3.so")] == []
    assert [one for one in used if not windows.keeps(f"parts/PySide6/{one}.pyd")] == []


def test_every_font_that_screen_and_paper_use_is_kept():
    keep = load("building").keep_list("data")
    used = {(package, file) for package, *files in font_files._FILES.values() for file in files}
    used |= {(package, file) for _family, package, files in FONTS.values() for file in files}
    assert [pair for pair in used if not keep.keeps(f"{pair[0]}/files/{pair[1]}")] == []
    scripts = {family for *_block, family in font_files._SCRIPTS if family not in font_files._FILES}
    own = [font_files.font_path(family, bold).name for family in scripts for bold in (False, True)]
    assert len(own) == 34
    assert [name for name in own if not keep.keeps(f"coprod_desktop/resources/fonts/{name}")] == []


def test_every_module_that_goes_to_windows_is_known_here():
    names = load("building").read_keep()["windows"]["modules"]
    assert [name for name in names if find_spec(name) is None] == []


def test_every_release_in_the_pins_is_exact_and_there_once():
    lines = [one for one in (ROOM / "pins.txt").read_text(encoding="utf-8").splitlines() if not one.startswith("#")]
    names = [line.split("==")[0].lower().replace("_", "-") for line in lines]
    assert [line for line in lines if not re.fullmatch(r"[\w.\-]+==[\w.]+", line)] == []
    assert len(names) == len(set(names))
    assert {"pyside6-essentials", "sqlcipher3", "pynacl", "reportlab", "pyinstaller"} <= set(names)


# What the desktop is told


def test_the_menu_the_file_type_and_the_program_agree():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "our-club-book.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    kind = ET.parse(LINUX / "our-club-book.mime.xml").getroot()[0]
    about = ET.parse(LINUX / "our-club-book.metainfo.xml").getroot()
    assert entry["Name"] == PROGRAM == about.findtext("name")
    assert entry["Comment"] == about.findtext("summary")
    assert entry["MimeType"] == kind.attrib["type"] + ";"
    assert about.findtext("provides/mediatype") == kind.attrib["type"]
    assert about.findtext("launchable") == "our-club-book.desktop"
    glob = next(one for one in kind if one.tag.endswith("glob"))
    assert glob.attrib["pattern"] == f"*{SUFFIX}"


def test_the_page_of_the_manual_tells_every_option(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        read_line(["--help"])
    for_developers = {"--help", "--pictures", "--theme", "--text"}
    options = set(re.findall(r"--[a-z\-]+", capsys.readouterr().out)) - for_developers
    page = (LINUX / "our-club-book.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert [one for one in sorted(options) if one not in page] == []


def test_the_release_notes_are_whole():
    building, debian = load("building"), load("package_debian")
    assert building.releases()[0][0] == building.version()
    notes = ET.fromstring(debian.release_notes(0))
    assert len(notes.findall(".//li")) == len(building.releases()[0][1]) > 3
    entry = debian.changelog(0)
    assert entry.startswith(f"our-club-book ({building.version()})")
    assert entry.rstrip().endswith("Thu, 01 Jan 1970 00:00:00 +0000")
    assert max(len(line) for line in entry.splitlines() if not line.startswith(" --")) <= 80


# Windows


def test_the_manifest_lists_every_file_and_folders_from_the_deepest(tmp_path: Path):
    windows = load("package_windows")
    for name in ("a.txt", "one/b.txt", "one/two/c.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    windows.write_manifest(tmp_path)
    lines = (tmp_path / "manifest.txt").read_bytes().decode("ascii").split("\r\n")
    files = ["F a.txt", "F one\\b.txt", "F one\\two\\c.txt", "F manifest.txt"]
    assert lines == [*files, "D one\\two", "D one", ""]


@pytest.mark.parametrize("name", ["x" * 131, "Łuk.txt"])
def test_a_name_that_windows_may_not_take_stops_the_build(tmp_path: Path, name: str):
    windows = load("package_windows")
    (tmp_path / name).write_text("")
    with pytest.raises(load("building").CannotBuild, match="may not take"):
        windows.write_manifest(tmp_path)


def test_modules_are_compiled_the_same_each_time_with_no_path_of_this_computer():
    windows = load("package_windows")
    made = windows.compile_module(b"answer = 42\n", "room/one.py")
    assert made == windows.compile_module(b"answer = 42\n", "room/one.py")
    space: dict[str, object] = {}
    code = marshal.loads(made[16:])
    exec(code, space)  # our own two words, compiled a line above
    assert space["answer"] == 42
    assert code.co_filename == "room/one.py"


def test_python_itself_is_unpacked_without_what_is_left_out(tmp_path: Path):
    windows = load("package_windows")
    archive = tmp_path / "data.zip"
    inside = ("Lib/os.py", "Lib/ssl.py", "Lib/test/x.py", "Lib/site-packages/pip/a.py", "python313.dll", "Tools/x.txt")
    with zipfile.ZipFile(archive, "w") as made:
        for name in inside:
            made.writestr(f"cp313/{name}", b"")
    tree = tmp_path / "tree"
    tree.mkdir()
    windows.unpack_python(archive, tree, 1_700_000_000)
    assert zipfile.ZipFile(tree / "python313.zip").namelist() == ["os.pyc"]
    assert sorted(path.name for path in tree.iterdir()) == ["python313._pth", "python313.dll", "python313.zip"]
    assert "site" not in (tree / "python313._pth").read_text()


@pytest.mark.parametrize(
    ("path", "module"),
    [
        ("lxml/html/__init__.py", "lxml.html"),
        ("lxml/html/diff.py", "lxml.html.diff"),
        ("click_default_group.py", "click_default_group"),
    ],
)
def test_the_name_of_a_module_comes_from_its_place(path: str, module: str):
    assert load("package_windows").module_name(PurePosixPath(path)) == module


KEY = "b0dff21091c8997f3755d8e424f6c59a3266a6ea9c21dc62a977f8390df1cc63"  # of nobody


@pytest.mark.parametrize(("words", "takes"), [("# none yet\n", False), (f"# a key\n{KEY}\n", True)])
def test_a_build_says_whether_it_takes_updates_from_a_stick(
    words: str, takes: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    building = with_key(words, tmp_path, monkeypatch)
    assert building.takes_updates() is takes


@pytest.mark.parametrize("words", [KEY[:-1], f"{KEY}\n{KEY}", "Put the line above into it", KEY.upper()])
def test_what_is_no_key_stops_the_build(words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    building = with_key(words, tmp_path, monkeypatch)
    with pytest.raises(building.CannotBuild):
        building.takes_updates()


def with_key(words: str, project: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the module that builds, for a project whose file of the key holds these words."""
    building = load("building")
    (project / "resources").mkdir()
    (project / "resources" / "release_key.txt").write_text(words)
    monkeypatch.setattr(building, "ROOT", project)
    return building


def test_the_setup_never_names_the_clubs_data_to_delete_it():
    text = (ROOM / "windows" / "setup.nsi").read_text(encoding="utf-8")
    deleting = [line.strip() for line in text.splitlines() if re.match(r"\s*(RMDir|Delete) ", line)]
    assert deleting
    assert [line for line in deleting if "LOCALAPPDATA" in line or "/r" in line] == []
