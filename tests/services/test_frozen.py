"""A document goes into text and comes back the same, whatever it holds."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.document import (
    Bullets,
    Document,
    Faces,
    Heading,
    NewPage,
    Picture,
    PictureRow,
    Table,
    Words,
    WriteHere,
)
from coprod_desktop.services.frozen import NotFrozen, from_json, to_json, with_drawings

text = st.text(max_size=20)
lines = st.lists(text, max_size=3).map(tuple)
pictures = st.none() | st.builds(Picture, key=text, name=text)
blocks = st.one_of(
    st.builds(Heading, text=text, level=st.integers(1, 3), anchor=text),
    st.builds(Words, lines=lines),
    st.builds(PictureRow, picture=pictures, lines=lines, anchor=text),
    st.builds(Bullets, lines=lines),
    st.builds(Faces, people=st.lists(st.tuples(pictures, text, text), max_size=3).map(tuple)),
    st.builds(Table, headings=lines, rows=st.lists(lines, max_size=3).map(tuple)),
    st.builds(WriteHere, question=text, rules=st.integers(1, 9)),
    st.just(NewPage()),
)
documents = st.builds(
    Document,
    title=text,
    club=text,
    date=text,
    blocks=st.lists(blocks, max_size=5).map(tuple),
    drawings=st.lists(st.tuples(text, st.binary(max_size=20)), max_size=3).map(tuple),
)


@given(documents)
def test_the_same_document_comes_back(document: Document) -> None:
    assert from_json(to_json(document)) == document
    assert to_json(from_json(to_json(document))) == to_json(document)


@pytest.mark.parametrize(
    "kept", ["", "[]", "{}", '{"format": 99, "document": {}}', '{"format": 1, "document": {"kind": "os"}}']
)
def test_other_text_is_refused(kept: str) -> None:
    with pytest.raises(NotFrozen):
        from_json(kept)


def test_each_picture_goes_in_once_and_unknown_ones_stay_out() -> None:
    row = PictureRow(Picture("bus", "a bus"), ("We go.",))
    faces = Faces(((Picture("photo:1", "Photo of Ann"), "Ann", ""), (None, "Bob", "")))
    document = Document("Minutes", "Club", "", (row, row, faces, PictureRow(Picture("gone", "gone"), ())))
    drawn = with_drawings(document, {"bus": b"<svg/>", "photo:1": b"\xff"}.get)  # type: ignore[arg-type]
    assert drawn.drawings == (("bus", b"<svg/>"), ("photo:1", b"\xff"))
    assert json.loads(to_json(drawn))["format"] == 1
