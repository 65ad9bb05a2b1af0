"""This laptop's settings are kept, and a damaged file harms nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from coprod_desktop.system.settings import Settings, keep_settings, read_settings


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    wanted = Settings(text_percent=150, theme="dark", font="atkinson", room=True, window=(1366, 700), full_screen=True)
    assert keep_settings(path, wanted)
    assert read_settings(path) == wanted
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"text"', b"[" * 100_000, b'{"window": [1]}', b'{"theme": 7}']
)
def test_a_damaged_file_means_the_settings_of_a_new_laptop(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert read_settings(path) == Settings()


def test_what_can_be_read_is_kept_and_what_is_unknown_left(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text_percent": 200, "room": 1, "voice": "Ann"}', encoding="utf-8")
    assert read_settings(path) == Settings(text_percent=200)


def test_settings_that_cannot_be_kept_leave_the_old_ones(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Settings()
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert keep_settings(tmp_path / "file" / "settings.json", Settings()) is False
    (tmp_path / "folder.json").mkdir()
    assert keep_settings(tmp_path / "folder.json", Settings()) is False
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "folder.json"]
