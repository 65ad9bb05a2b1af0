"""The lists that come with the program are read as Python's own reader of TOML reads them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from coprod_desktop.system.plain_lists import read_plain_list

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LISTS = [RESOURCES / "pictures" / "pictures.toml", *sorted((RESOURCES / "words").glob("*.toml"))]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_every_list_is_read_as_python_reads_it(path: Path) -> None:
    whole = tomllib.loads(path.read_text(encoding="utf-8"))
    assert read_plain_list(path) == whole
    assert list(read_plain_list(path)) == list(whole)
    assert len(whole) > 100


@pytest.mark.parametrize("line", ["age = 3", 'name = "a \\"bus\\""', "[bus", 'name = "a bus', 'name "a bus"', "= "])
def test_a_line_of_another_kind_is_named(line: str, tmp_path: Path) -> None:
    path = tmp_path / "list.toml"
    path.write_text(f'[bus]\nname = "a bus"\n{line}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"list\.toml has a line of another kind"):
        read_plain_list(path)
