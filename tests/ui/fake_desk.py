"""A desk with nothing behind it but drafts in a dictionary and a few pictures: enough for parts and their pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any, cast

from coprod_desktop.domain.document import Picture
from coprod_desktop.ui.parts.page import Desk
from coprod_desktop.wording.say import Say

TODAY = date(2026, 11, 21)


class FakeStore:
    """Drafts, in memory, as JSON would give them back."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, Any]] = {}

    def keep_draft(self, key: str, answers: Mapping[str, Any]) -> None:
        self.kept[key] = dict(answers)

    def draft(self, key: str) -> dict[str, Any] | None:
        return self.kept.get(key)

    def drop_draft(self, key: str) -> None:
        self.kept.pop(key, None)


class FakeClock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 21, 14, 32)  # noqa: DTZ001 - the program keeps local time


@dataclass
class FakePictures:
    """Five pictures, found by the start of a word of their name."""

    names: dict[str, str] = field(
        default_factory=lambda: {
            "bus": "a bus",
            "party": "a party",
            "tea": "a cup of tea",
            "people": "people together",
            "music": "music",
        }
    )

    def name(self, key: str) -> str:
        return self.names.get(key, "")

    def credit(self, key: str) -> str:
        return ""

    def propose(self, words: str, learned: Mapping[str, str] | None = None, count: int = 6) -> list[Picture]:
        found = [Picture(key, name) for key, name in self.names.items() if key in words.casefold()]
        return found[:count]

    def search(self, words: str, limit: int = 60) -> list[Picture]:
        wanted = words.casefold()
        return [
            Picture(key, name)
            for key, name in self.names.items()
            if any(part.startswith(wanted) for part in name.split())
        ][:limit]


def fake_desk(looks: Any, store: FakeStore | None = None) -> Desk:
    """Return a desk whose book keeps drafts in `store`."""
    book = SimpleNamespace(store=store or FakeStore(), say=Say(), pictures=FakePictures(), clock=FakeClock())
    services = SimpleNamespace(book=book)
    return Desk(
        services=cast(Any, services), printer=cast(Any, None), clock=FakeClock(), files=cast(Any, None), looks=looks
    )
