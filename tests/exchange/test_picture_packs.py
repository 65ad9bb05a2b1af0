"""Packs of pictures go in whatever they are packed in, and nothing that could do harm goes in with them."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from coprod_desktop.domain.errors import PhotoProblem
from coprod_desktop.domain.own_pictures import name_from_file
from coprod_desktop.exchange.drawings import read_drawing
from coprod_desktop.exchange.picture_packs import read_pictures
from coprod_desktop.printing.pictures import can_be_drawn
from tests.exchange.test_photos import picture

SVG = "http://www.w3.org/2000/svg"
GOOD = f'<svg xmlns="{SVG}" viewBox="0 0 72 72"><circle cx="36" cy="36" r="30" fill="#ffd84d"/></svg>'


def svg(inside: str, attributes: str = 'viewBox="0 0 72 72"', before: str = "") -> bytes:
    link = "http://www.w3.org/1999/xlink"
    return f'{before}<svg xmlns="{SVG}" xmlns:xlink="{link}" {attributes}>{inside}</svg>'.encode()


DOT = '<path d="M1,1h9v9z"/>'
LAUGHS = '<!DOCTYPE svg [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
) + "]>"  # fmt: skip
HOSTILE = {
    "billion laughs": (svg(f"{DOT}<text>&i;</text>", before=LAUGHS), "unsafe"),
    "a file of the computer": (
        svg(DOT, before='<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), "unsafe",
    ),
    "a script": (svg(f"{DOT}<script>alert(1)</script>"), "unsafe"),
    "a press that does something": (svg('<path d="M1,1h9" onclick="alert(1)"/>'), "unsafe"),
    "a web page inside": (svg(f"{DOT}<foreignObject><p>Hello</p></foreignObject>"), "unsafe"),
    "a picture from the web": (svg('<image xlink:href="https://example.com/a.png"/>'), "outside"),
    "a picture from the computer": (svg('<image href="file:///home/a.png"/>'), "outside"),
    "a picture packed inside": (svg('<image href="data:image/png;base64,AAAA"/>'), "outside"),
    "a part from elsewhere": (svg('<use href="other.svg#a"/>'), "outside"),
    "a style from elsewhere": (svg(f"<style>@import url(https://a.b/c.css);</style>{DOT}"), "outside"),
    "a colour from elsewhere": (svg('<path d="M1,1h9" style="fill:url(https://a.b/c)"/>'), "outside"),
    "a style sheet named on top": (svg(DOT, before='<?xml-stylesheet href="a.css"?>'), "outside"),
    "a part that draws itself": (svg('<g id="a"><use href="#a"/></g>'), "too_much"),
    "parts that multiply": (
        svg(
            '<g id="g0"><path d="M1,1h9"/></g>'
            + "".join(f'<g id="g{n + 1}">' + f'<use href="#g{n}"/>' * 10 + "</g>" for n in range(6))
            + '<use href="#g6"/>'
        ),
        "too_much",
    ),
    "very deep": (svg("<g>" * 500 + DOT + "</g>" * 500), "too_much"),
    "very many parts": (svg(DOT * 6000), "too_much"),
    "no size": (svg(DOT, attributes=""), "no_size"),
    "no size that counts": (svg(DOT, attributes='viewBox="0 0 0 72"'), "no_size"),
    "an endless size": (svg(DOT, attributes='width="1e400" height="9"'), "no_size"),
    "nothing": (svg("<g/>"), "nothing_drawn"),
    "cut short": (svg(DOT)[:-9], "damaged"),
    "another kind of file": (b'<?xml version="1.0"?><html><svg/></html>', "not_a_picture"),
    "too many letters": (svg(DOT + "<!--" + "x" * 1_100_000 + "-->"), "too_big"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "code"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_drawing_that_does_more_than_draw_is_refused(content, code):
    with pytest.raises(PhotoProblem) as caught:
        read_drawing(content)
    assert caught.value.code == code


def test_a_drawing_keeps_its_lines_and_loses_the_rest():
    old = '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">'
    content = svg(
        f'<metadata>Ann, 3 May</metadata>{DOT}<g id="b"/><use xlink:href="#b"/><animate dur="1s"/>', before=old
    )
    kept = read_drawing(content)
    assert b"M1,1h9v9z" in kept
    assert b"Ann" not in kept
    assert b"animate" not in kept
    assert b"DOCTYPE" not in kept
    assert can_be_drawn(kept)


def test_drawings_in_other_letters_are_read():
    assert b"M1,1" in read_drawing(svg(DOT, before='<?xml version="1.0" encoding="utf-16"?>').decode().encode("utf-16"))


def test_files_a_folder_and_a_zip_file_go_in_together(tmp_path):
    (tmp_path / "one.jpg").write_bytes(picture())
    folder = tmp_path / "pack"
    (folder / "deep" / "deeper").mkdir(parents=True)
    (folder / "deep" / "deeper" / "dot.svg").write_text(GOOD)
    (folder / "LICENCE.txt").write_text("Yours to use.")
    (folder / ".DS_Store").write_bytes(b"\0\1")
    pack = tmp_path / "more.zip"
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("red/red.png", picture("PNG", (1200, 600), colour="red"))
        out.writestr("__MACOSX/red/._red.png", b"\0")
        out.writestr("red/", b"")
    read = read_pictures([tmp_path / "one.jpg", folder, pack])
    assert [one.file for one in read.found] == ["one.jpg", "deep/deeper/dot.svg", "red/red.png"]
    assert read.refused == ()
    assert Image.open(io.BytesIO(read.found[2].content)).size == (600, 300)
    assert Image.open(io.BytesIO(read.found[2].content)).format == "PNG"
    assert len(read.found[0].content) < 100_000


def hostile_zip(path: Path) -> None:
    many = io.BytesIO()
    Image.new("1", (20_000, 6_000)).save(many, "PNG")  # 120 million pixels in a few thousand bytes
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as out:
        out.writestr("a.svg", GOOD)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("good.svg", GOOD)
        out.writestr("nothing.png", b"")
        out.writestr("letter.jpg", b"%PDF-1.7 hello")
        out.writestr("../../escape.svg", GOOD.replace("30", "29"))
        out.writestr("/etc/escape.svg", GOOD.replace("30", "28"))
        out.writestr("C:\\escape.svg", GOOD.replace("30", "27"))
        out.writestr("huge.png", many.getvalue())
        out.writestr("bomb.bmp", b"\0" * 20_000_000)
        out.writestr("bigger.bmp", b"\0" * 40_000_000)
        out.writestr("pack.zip", inner.getvalue())
        out.writestr("script.svg", svg(f"{DOT}<script/>"))
        out.writestr("cut.jpg", picture()[:3000])
        out.writestr("good again.svg", GOOD)
        out.writestr("last.png", picture("PNG", (30, 30)))


def test_what_is_hostile_stays_out_and_the_rest_goes_in(tmp_path):
    hostile_zip(tmp_path / "pack.zip")
    read = read_pictures([tmp_path / "pack.zip"])
    assert [one.file for one in read.found] == ["good.svg", "last.png"]
    assert {one.file: one.code for one in read.refused} == {
        "nothing.png": "empty",
        "letter.jpg": "not_a_picture",
        "../../escape.svg": "odd_place",
        "/etc/escape.svg": "odd_place",
        "C:/escape.svg": "odd_place",
        "huge.png": "too_big",
        "bomb.bmp": "squeezed",
        "bigger.bmp": "too_big",
        "pack.zip": "zip_inside",
        "script.svg": "unsafe",
        "cut.jpg": "damaged",
        "good again.svg": "twice",
    }
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["pack.zip"]


def test_a_zip_file_that_lies_about_its_size_is_found_out(tmp_path, monkeypatch):
    monkeypatch.setattr("coprod_desktop.exchange.picture_packs.LARGEST_FILE", 1000)
    path = tmp_path / "lie.zip"
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("a.png", b"\x89PNG" + bytes(5000))
    content = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):  # where each says how big the file is
        start = content.index(mark) + at
        content[start : start + 4] = (10).to_bytes(4, "little")
    path.write_bytes(content)
    read = read_pictures([path])
    assert [one.code for one in read.refused] in (["too_big"], ["damaged"])


@pytest.mark.parametrize("content", [b"PK\x03\x04 and no more", b"PK\x05\x06"])
def test_a_damaged_zip_file_is_told(tmp_path, content):
    (tmp_path / "a.zip").write_bytes(content)
    assert [one.code for one in read_pictures([tmp_path / "a.zip"]).refused] == ["zip_damaged"]


def test_a_locked_zip_file_and_one_that_is_not_there_are_told(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as out:
        out.writestr("a.svg", GOOD)
    content = bytearray((tmp_path / "a.zip").read_bytes())
    content[content.index(b"PK\x03\x04") + 6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(content)
    read = read_pictures([tmp_path / "a.zip", tmp_path / "gone.png"])
    assert [(one.file, one.code) for one in read.refused] == [("a.svg", "locked"), ("gone.png", "not_read")]


def test_a_link_out_of_a_folder_is_not_followed(tmp_path):
    (tmp_path / "secret.svg").write_text(GOOD)
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "a.svg").symlink_to(tmp_path / "secret.svg")
    assert read_pictures([tmp_path / "pack"]).found == ()


def test_no_more_than_can_be_looked_through_go_in_at_once(tmp_path, monkeypatch):
    monkeypatch.setattr("coprod_desktop.exchange.picture_packs.MOST_AT_ONCE", 2)
    for number in range(4):
        (tmp_path / f"{number}.svg").write_text(GOOD.replace("30", str(number + 3)))
    read = read_pictures([tmp_path])
    assert len(read.found) == 2
    assert [one.code for one in read.refused] == ["too_many_at_once"]
    monkeypatch.setattr("coprod_desktop.exchange.picture_packs.MOST_FILES", 3)
    assert read_pictures([tmp_path]).refused[0].code == "too_many"
    monkeypatch.setattr("coprod_desktop.exchange.picture_packs.LARGEST_WHOLE", 200)
    assert read_pictures([tmp_path]).refused[-1].code == "too_much_at_once"


def test_stop_keeps_what_was_read(tmp_path):
    for number in range(4):
        (tmp_path / f"{number}.svg").write_text(GOOD.replace("30", str(number + 3)))
    read = read_pictures([tmp_path], lambda done, total: done < 2 and total == 4)
    assert [one.file for one in read.found] == ["0.svg", "1.svg"]


def test_a_drawing_that_shows_nothing_on_paper_is_refused(tmp_path):
    (tmp_path / "a.svg").write_bytes(svg('<path d="nonsense"/>'))
    assert [one.code for one in read_pictures([tmp_path], can_be_drawn=can_be_drawn).refused] == ["not_drawn"]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("photosymbols/CupOfTea_02.png", "cup of tea"),
        ("our-green-kettle.jpg", "our green kettle"),
        ("Bus Stop (1).jpeg", "bus stop"),
        ("GARDEN GATE copy.PNG", "garden gate"),
        ("03 lunch club final.svg", "lunch club"),
        ("NHS letter.svg", "NHS letter"),
        ("IMG_20260504_1203.jpg", ""),
        ("DSC00012.JPG", ""),
        ("1.svg", ""),
        ("Screenshot 2026-05-04 at 12.03.11.png", ""),
        ("WhatsApp Image 2026-05-04 at 12.03.11.jpeg", ""),
        ("жаба.svg", "жаба"),
        ("x" * 200 + ".svg", "x" * 80),
    ],
)
def test_names_are_proposed_from_the_names_of_files(file, name):
    assert name_from_file(file) == name
