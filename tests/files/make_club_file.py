"""Makes the club file of a release, to be opened by every later one. Run once for each release, then kept for ever.

    python tests/files/make_club_file.py first_release

The people in it are invented.
"""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.consents import CONSENTS, Consent
from coprod_desktop.domain.decisions import DECISIONS, JOBS, Decision, Job
from coprod_desktop.domain.meetings import ATTENDANCE, MEETINGS, POINTS, Attendance, Meeting, Point
from coprod_desktop.domain.people import NEEDS, PEOPLE, Needs, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage.club_file import create_book

MADE = datetime(2026, 11, 25, 14, 0)  # noqa: DTZ001 - local time


def make(path: Path) -> None:
    """Make the file at `path` and its key beside it."""
    with create_book(path, now=lambda: MADE) as book:
        with book.store.step(StepName("steps.club_started", (("name", "The Tea Club"),))) as step:
            step.put(CLUBS, Club(name="The Tea Club", meets_where="Elm Court"))
            photo = step.keep_photo(b"\xff\xd8 not really a photo \xff\xd9")
            yes = {"photo_kept": True, "photo_printed": True}
            ann = step.put(PEOPLE, Person(name="Ann Łukasz", known_as="Ann", photo=photo, **yes, telling=("audio",)))
            said = {"noted": MADE.date(), "on": date(2026, 5, 3), "way": "paper", "photo": photo}
            step.put(CONSENTS, Consent(person=ann.id, about="keep", **said))
            step.put(CONSENTS, Consent(person=ann.id, about="print", there="Bob Ángel", **said))
            bob = step.put(PEOPLE, Person(name="Bob Ángel", telling_review=date(2027, 1, 2)))
            step.put(NEEDS, Needs(person=ann.id, helps=("hearing_loop",), words="Sits near the speaker."))
            meeting = step.put(MEETINGS, Meeting(title="Tea", on=date(2026, 11, 18), starts="14:00", state="held"))
            step.put(ATTENDANCE, Attendance(meeting=meeting.id, person=ann.id, came="came", heard=("spoke",)))
            decision = step.put(DECISIONS, Decision(words="We buy a kettle.", on=meeting.on, meeting=meeting.id))
            job = step.put(JOBS, Job(what="Buy the kettle", owners=(ann.id, bob.id), due=date(2026, 12, 2)))
            step.put(POINTS, Point(meeting=meeting.id, words="The kettle is old.", people=(bob.id,), job=job.id))
            step.put(POINTS, Point(meeting=meeting.id, point_kind="decided", decision=decision.id))
        with book.store.step(StepName("steps.person_removed", (("name", "Bob Ángel"),))) as step:
            step.remove(PEOPLE, bob.id)
        book.store.keep_draft("person:1", {"name": "Ann Łuk"})


if __name__ == "__main__":
    make(Path(__file__).with_name(f"{sys.argv[1]}.book"))
