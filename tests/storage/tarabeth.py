"""A book in which Tarabeth has left something in every corner, and a reader of every byte of a closed book."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from coprod_desktop.domain.consents import CONSENTS, Consent
from coprod_desktop.domain.decisions import JOBS, Job
from coprod_desktop.domain.document import Document, Faces, Picture, PictureRow, Words
from coprod_desktop.domain.gifts import GIFTS, SKILLS, Gift, Skill
from coprod_desktop.domain.meetings import (
    AGENDA_ITEMS,
    ATTENDANCE,
    FROZEN_MINUTES,
    MEETINGS,
    POINTS,
    AgendaItem,
    Attendance,
    FrozenMinutes,
    Meeting,
    Point,
)
from coprod_desktop.domain.papers import SHEETS, Sheet
from coprod_desktop.domain.people import NEEDS, PEOPLE, ROLES, ROLES_HELD, TIES_KEPT, Needs, Person, Role, RoleHeld, Tie
from coprod_desktop.domain.records import StepName
from coprod_desktop.domain.values import replace
from coprod_desktop.services.frozen import to_json
from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.seals import PAGE

MOMENT = datetime(2026, 11, 25, 14, 0)  # noqa: DTZ001 - local time, as the book keeps it
WORD = "a member"
# What is hers alone. No other record holds these bytes.
SECRETS = (
    "Tarabeth", "Lowenstein", "Tarry", "07700900456", "tarry@example.org", "Willow Lane", "Ring twice", "Quentin",
    "bends iron", "hums loudly", "her blue folder", "by pigeon post", "waved her scarf", "typed by Zebedee",
    "half a letter", "PHOTO-OF-HER", "PHOTO-OF-OLD", "tarabeth", "her niece", "old number 0199", "Ferdinand",
)  # fmt: skip


def leave_her_everywhere(opened: OpenBook) -> None:
    """Fill a book. Person 1 is she, person 2 is Ann."""
    with opened.store.step(StepName("steps.person_added", (("name", "Tarabeth Lowenstein"),))) as step:
        she = step.put(PEOPLE, Person(name="Tarabeth Lowenstein", phone="old number 0199"))
        ann = step.put(PEOPLE, Person(name="Ann"))
        old = step.keep_photo(b"PHOTO-OF-OLD" * 40)
        she = step.put(PEOPLE, replace(she, photo=old))
    with opened.store.step(StepName("steps.person_name", (("name", "Tarry"),))) as step:
        she = step.put(
            PEOPLE,
            replace(
                she, known_as="Tarry", phone="07700900456", email="tarry@example.org", address="Willow Lane 4",
                notes="Ring twice", emergency_name="Quentin", about="She hums loudly", telling=("phone",),
                photo=step.keep_photo(b"PHOTO-OF-HER" * 600),
            ),
        )  # fmt: skip
        step.put(CONSENTS, Consent(person=she.id, about="print", answer="yes", there="Cousin Ferdinand"))
        step.put(NEEDS, Needs(person=she.id, helps=("breaks",), words="her blue folder"))
        step.put(ROLES_HELD, RoleHeld(person=she.id, role=step.put(ROLES, Role(name="Trustee")).id))
        step.put(TIES_KEPT, Tie(person=ann.id, other=she.id, note="her niece"))
        step.put(GIFTS, Gift(person=she.id, skill=step.put(SKILLS, Skill(name="Strength")).id, words="bends iron"))
        met = step.put(MEETINGS, Meeting(on=date(2026, 11, 18), state="agreed", invited=(she.id, ann.id)))
        step.put(ATTENDANCE, Attendance(meeting=met.id, person=she.id, came="came", note="waved her scarf"))
        step.put(AGENDA_ITEMS, AgendaItem(title="Post", raised_by=she.id, raised_words="by pigeon post"))
        step.put(POINTS, Point(meeting=met.id, point_kind="said", words="The steps are steep.", people=(she.id,)))
        step.put(JOBS, Job(what="Water the plants", owners=(she.id, ann.id)))
        step.put(SHEETS, Sheet(form="new_member", person=she.id, answers="half a letter", typed_by="typed by Zebedee"))
        face = Picture(f"photo:{she.photo}", "Tarabeth Lowenstein")
        paper = Document(
            title="Minutes",
            club="Tea Club",
            date="18 November 2026",
            blocks=(
                Faces(((face, "Tarabeth Lowenstein", ""), (None, "Ann", "Convener"))),
                PictureRow(face, ("Tarry says the steps are steep.", "We thanked Tarry.")),
                Words(("TARABETH LOWENSTEIN's cake was good.",)),
            ),
            drawings=((f"photo:{she.photo}", b"PHOTO-OF-HER" * 600),),
        )
        step.put(FROZEN_MINUTES, FrozenMinutes(meeting=met.id, document=to_json(paper)))
    opened.store.keep_draft(f"person_form:{she.id}:contact", {"phone": "07700900456"})
    opened.store.keep_draft("meet:1:", {"words": "Tarabeth Lowenstein will ring."})
    with opened.store.step(StepName("steps.person_removed", (("name", "Tarry"),))) as step:
        step.remove(PEOPLE, she.id)


def bytes_in(path: Path, key: bytes) -> bytes:
    """Return every byte of a closed book as it is under its lock, page by page, its free room too.

    No database library reads them, because that would read no free room: each page of SQLCipher is AES-256-CBC, with
    16 bytes of salt before the first, and ends in 16 bytes to begin with and a seal of 64.
    """
    content, raw = path.read_bytes(), b"SQLite format 3\0"
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        lock = Cipher(AES(key), CBC(page[-80:-64])).decryptor()
        raw += lock.update(page[0 if start else 16 : -80])
    assert b"CREATE TABLE" in raw
    return raw


def secrets_in(raw: bytes) -> list[str]:
    return [one for one in SECRETS if one.encode() in raw]
