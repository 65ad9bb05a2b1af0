"""Whatever the disk does, there are words for it: what happened, what is safe, what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.storage import errors
from coprod_desktop.wording.say import Say

PACKAGE = Path(errors.__file__).parents[1]


def codes_in_use() -> set[str]:
    sources = [
        path.read_text(encoding="utf-8") for room in ("storage", "system") for path in (PACKAGE / room).rglob("*.py")
    ]
    written = {code for text in sources for code in re.findall(r'StorageTrouble\(\s*"(\w+)"', text)}
    return written | set(errors._FROM_SQL.values()) | set(errors._FROM_SYSTEM.values())


def test_the_list_of_codes_is_the_list_in_use() -> None:
    listed = set(
        re.findall(r"\b[a-z]+(?:_[a-z]+)+\b|\bdamaged\b", (StorageTrouble.__doc__ or "").partition("Codes:")[2])
    )
    assert listed == codes_in_use()


@pytest.mark.parametrize("code", sorted(codes_in_use()))
def test_every_trouble_has_its_three_parts(code: str) -> None:
    say = Say()
    parts = [say(f"trouble.{code}.{part}") for part in ("what", "safe", "do")]
    assert all(parts)
    assert len(set(parts)) == 3
