"""The pictures that come with the program: complete, named, and drawn so that paper and screen can show them."""

import re
from xml.etree import ElementTree

import pytest

from coprod_desktop.domain.gifts import CATEGORIES
from coprod_desktop.domain.meetings import POINT_KINDS
from coprod_desktop.domain.people import HELPS, WAYS_OF_TELLING
from coprod_desktop.printing.svg_strokes import lines_only
from coprod_desktop.system.picture_files import load_catalogue, svg_of
from coprod_desktop.system.resources import resource_folder

FOLDER = resource_folder() / "pictures"
KEYS = load_catalogue().keys()


def test_every_picture_has_one_drawing_and_every_drawing_one_picture():
    assert len(KEYS) >= 170
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(KEYS)


@pytest.mark.parametrize("key", KEYS)
def test_every_picture_is_whole(key):
    catalogue = load_catalogue()
    entry = catalogue._entries[key]
    assert re.fullmatch(r"[a-z][a-z0-9_]*", key)
    assert 2 <= len(entry["name"].split()) <= 12
    assert len(entry["words"].split(",")) >= 5
    assert re.match(r"ours|openmoji:[0-9A-F-]+", entry["source"])
    drawing = ElementTree.fromstring(svg_of(key))
    assert drawing.attrib["viewBox"] == "0 0 72 72"
    assert not {part.tag.rpartition("}")[2] for part in drawing.iter()} & {"style", "image", "text", "script", "use"}


def test_names_tell_pictures_apart():
    names = [load_catalogue().name(key) for key in KEYS]
    assert sorted(set(names)) == sorted(names)


def test_no_drawing_stands_for_two_meanings():
    drawings = [svg_of(key) for key in KEYS]
    same = {key for key, drawing in zip(KEYS, drawings, strict=True) if drawings.count(drawing) > 1}
    assert same == set()


def test_everything_that_people_choose_from_has_a_picture():
    catalogue = load_catalogue()
    missing = [code for code in (*CATEGORIES, *HELPS, *WAYS_OF_TELLING, *POINT_KINDS) if not catalogue.name(code)]
    assert missing == []
    assert svg_of("transport") == svg_of("transport_lift")


def test_a_key_that_is_not_there_has_no_drawing():
    assert svg_of("") is None
    assert svg_of("no_such_picture") is None
    assert svg_of("../LICENSE") is None


def test_the_licence_of_the_pictures_lies_beside_them():
    words = (FOLDER / "LICENSE").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in words
    assert "OpenMoji" in words


def test_no_two_pictures_are_one_in_black_lines():
    """A drop of water and a drop of blood differ in colour alone: on a mono printer they would be one picture."""
    lines = {key: re.sub(r'\s(?:fill|id)="[^"]*"', "", lines_only(svg_of(key))) for key in KEYS}
    drawings = list(lines.values())
    assert {key for key, drawing in lines.items() if drawings.count(drawing) > 1} == set()
