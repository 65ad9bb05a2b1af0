"""Pictures of every page, in every theme and text size, for people to look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from coprod_desktop.domain.decisions import DECISIONS, JOBS
from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.gifts import SKILLS
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.records import RecordType
from coprod_desktop.services.all import Services
from coprod_desktop.ui.parts.page import Place
from coprod_desktop.ui.shell.window import MainWindow

WIDTH, HEIGHT = 1366, 768  # pixels: an old laptop's whole screen
SETTLE = 120  # milliseconds for a page to lay itself out
PAPER = 1000  # milliseconds for the paper beside a page to be laid out and drawn


def places(services: Services) -> list[tuple[str, Place]]:
    """Return a name and a place for every page, with records that have something to show."""
    found: list[tuple[str, Place]] = []
    for key in ("today", "people", "skills", "meetings", "decisions", "jobs", "bin", "settings", "help", "doors"):
        found.append((key, Place(key)))
    people = services.people.here()
    person = next((one for one in people if services.gifts.gifts_of(one.id)), next(iter(people), None))
    if person is not None:
        found += [(key, Place(key, person.id)) for key in ("person", "person_form", "know_you")]
    kinds: tuple[RecordType[Any], ...] = (SKILLS, DECISIONS, JOBS)
    for kind in kinds:
        found += [(kind.kind, Place(kind.kind, one.id)) for one in services.book.store.some(kind, limit=1)]
    found += [("help_topic", Place("help", extra="plan")), ("find", Place("find", extra="tea"))]
    coming, past = services.meetings.coming(), services.meetings.past()
    for name, meetings, part in (
        ("meeting_plan", coming, "plan"),
        ("meeting_meet", coming or past, "meet"),
        ("meeting_minutes", _with_points(services, past), "minutes"),
        ("meeting_agree", _with_points(services, past), "agree"),
    ):
        if meetings:
            found.append((name, Place("meeting", meetings[0].id, part)))
    if coming or past:
        found.append(("paste_notes", Place("paste_notes", (coming or past)[0].id)))
    return found


def portraits(window: MainWindow, themes: Sequence[str], sizes: Sequence[int], out: Path) -> Iterator[Path]:
    """Show every page in every theme and size, and yield the path of each picture as it is taken."""
    window.resize(WIDTH, HEIGHT)
    window.show()
    looks = window.desk.looks
    every = [(name, place) for name, place in places(window.desk.services) if window.has(place.page)]
    for theme in themes:
        looks.set_theme(theme)
        for size in sizes:
            looks.set_text_percent(size)
            for name, place in every:
                window.go(place, from_door=name == place.page)
                yield _take(window, out / f"{theme}-{size}-{name}.png", PAPER if place.extra == "minutes" else SETTLE)
            minutes = _with_points(window.desk.services, window.desk.services.meetings.past())
            for meeting in minutes:
                window.paper(window.desk.services.minutes.document(meeting.id), PrintWish())
                yield _take(window, out / f"{theme}-{size}-paper.png", PAPER)


def _take(window: MainWindow, path: Path, wait: int) -> Path:
    _settle(wait)
    window.grab().save(str(path))
    return path


def _with_points(services: Services, meetings: Sequence[Meeting]) -> list[Meeting]:
    return [one for one in meetings if services.minutes.parts(one.id)][:1]


def _settle(milliseconds: int) -> None:
    wait = QEventLoop()
    QTimer.singleShot(milliseconds, wait.quit)
    wait.exec()
