"""Today: what comes next and what waits, as a few cards in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from coprod_desktop.domain.club import CLUBS
from coprod_desktop.domain.meetings import MEETINGS, Meeting
from coprod_desktop.domain.papers import SHEETS
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.decisions import LOOK_AGAIN, DecisionService
from coprod_desktop.services.jobs import JobLine, JobService
from coprod_desktop.services.lines import short
from coprod_desktop.services.meetings import MeetingService
from coprod_desktop.wording.dates import say_due, say_month, say_short, say_time, say_weekday
from coprod_desktop.wording.lists import together

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.copies.service import CopyService
    from coprod_desktop.services.privacy import PrivacyService
    from coprod_desktop.services.rehearsal import RehearsalService
    from coprod_desktop.services.updates import UpdateService

HELPS_SAID = (
    "transport", "step_free", "wheelchair_space", "hearing_loop", "interpreter", "supporter", "papers_ahead",
)  # fmt: skip
DRAFTS_INSIDE = {  # what is typed inside a page, by the name of its draft: the page and the part of it
    "new_item": ("meeting", "plan"),
    "short_point": ("meeting", "meet"),
    "point": ("meeting", "minutes"),
    "correction": ("meeting", "agree"),
    "notes": ("paste_notes", ""),
}
MEETINGS_BACK = 4
JOBS_SHOWN = 3
LONG_AGO = 100  # days
NAMES_SHOWN = 3
NEEDS_SHOWN = 2


@dataclass(frozen=True, slots=True)
class TodayCard:
    """One thing to know today, with the one button that goes there.

    `picture` is a picture's key. `lines` may have "**bold**" parts. The button goes to `page` with `id` and `extra`.
    `private` cards are not shown in Room view. The first card is the most important.
    """

    key: str
    picture: str
    title: str
    lines: tuple[str, ...]
    button: str = ""
    page: str = ""
    id: int = 0
    extra: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """Something that was being typed: what it is, in words, and where to go on typing."""

    what: str
    page: str
    id: int
    extra: str


@dataclass(frozen=True, slots=True)
class TodayService:
    """What a club needs to know when it opens its book."""

    book: Book
    copies: CopyService | None = None
    privacy: PrivacyService | None = None
    rehearsal: RehearsalService | None = None
    updates: UpdateService | None = None

    def cards(self) -> tuple[TodayCard, ...]:
        """Return what comes next and what waits, in order. A book with nobody in it asks for the first person."""
        return tuple(self._cards())

    def next_meeting(self) -> Meeting | None:
        """Return the meeting that comes next, or an older one that is still planned, or None."""
        coming = MeetingService(self.book).coming()
        ahead = [one for one in coming if one.on and one.on >= self.book.today]
        return next(iter(ahead or coming[-1:]), None)

    def not_heard(self) -> tuple[list[Person], int, int]:
        """Return who was not heard at the last meetings: the first few by name, and how many they are in all.

        The last number is how many meetings those are (at most 4).
        """
        held = self.book.store.count(MEETINGS, {"state": ("held", "draft", "agreed"), "on__not": None})
        back = min(held, MEETINGS_BACK)
        if back < 2:  # after one meeting it says little
            return [], 0, back
        ids = self.book.store.not_heard(back)
        people = self.book.store.some(PEOPLE, {"id": tuple(ids[:NAMES_SHOWN])}) if ids else []
        return people, len(ids), back

    def drafts(self) -> list[Draft]:
        """Return what was being typed and is not saved, newest first."""
        found = []
        for key, _at in self.book.store.drafts():
            name, _, rest = key.partition(":")
            number, _, extra = rest.partition(":")
            if self.book.say.knows(f"today.draft.{name}") and (number or "0").isdecimal():
                page, inside = DRAFTS_INSIDE.get(name, (name, extra))
                found.append(Draft(self.book.say(f"today.draft.{name}"), page, int(number or 0), inside))
        return found

    def _cards(self) -> Iterator[TodayCard]:
        if not self.book.store.count(PEOPLE):
            say = self.book.say
            lines = (say("today.nobody_line"), say("today.nobody_list"))
            yield TodayCard("nobody", "people", say("today.nobody"), lines, say("today.nobody_button"), "person_form")
        coming = self.next_meeting()
        yield self._meeting(coming)
        waiting = [
            *self._drafts(),
            *self._jobs(),
            *self._sheets(),
            *self._minutes(coming),
            *self._look_again(),
            *self._unheard(),
        ]
        waiting += [*self._ask_again(), *self._keep_safe(), *self._newer()]
        yield from waiting
        if not waiting:
            yield TodayCard("quiet", "teapot", self.book.say("today.quiet"), (self.book.say("today.quiet_line"),))

    def _meeting(self, meeting: Meeting | None) -> TodayCard:
        say, today = self.book.say, self.book.today
        if meeting is None:
            ask = (say("today.no_meeting_line"),)
            button = say("today.new_meeting_button")
            return TodayCard("meeting", "meeting", say("today.no_meeting"), ask, button, "plan_meeting")
        service = MeetingService(self.book)
        items = len(service.items(meeting.id))
        number = {0: "none", 1: "one"}.get(items, "many")
        lines = (self._when_where(meeting), say(f"today.items.{number}", count=items), *self._needs(service, meeting))
        now = meeting.on is not None and meeting.on <= today
        button, tab = ("today.meet_button", "meet") if now else ("today.plan_button", "plan")
        if meeting.state != "planned":  # its minutes are begun: it stands here, and not among minutes to write
            button, tab = "today.write_button", "minutes"
        title = self._meeting_title(meeting)
        return TodayCard("meeting", "meeting", title, lines, say(button), "meeting", meeting.id, tab)

    def _meeting_title(self, meeting: Meeting) -> str:
        say, today = self.book.say, self.book.today
        kind = meeting.title or say(f"choice.meeting_kind.{meeting.meeting_kind}")
        if meeting.on is None:
            return kind
        away = (meeting.on - today).days
        if away < 0:
            return say("today.meeting_waits", kind=kind, date=say_short(meeting.on, say, today))
        if away < 2:
            return say("today.meeting_tomorrow" if away else "today.meeting_today", kind=kind)
        return say("today.meeting_on", kind=kind, weekday=say_weekday(meeting.on, say))

    def _when_where(self, meeting: Meeting) -> str:
        say = self.book.say
        on = say_short(meeting.on, say, self.book.today) if meeting.on else ""
        time = say_time(meeting.starts, say)
        code = "today.when" + ("_at" if time else "") + ("_in" if meeting.place else "")
        place = meeting.place[:1].upper() + meeting.place[1:].rstrip(".")
        return say(code, date=on, time=time, place=place)

    def _needs(self, service: MeetingService, meeting: Meeting) -> list[str]:
        """Say how many people need what, for what is not arranged yet. Numbers only: no names, so it is not private."""
        waiting = {need.code: need.how_many for need in service.access(meeting.id) if not need.done}
        said = [
            self.book.say(f"today.need.{code}.{'one' if waiting[code] == 1 else 'many'}", count=waiting[code])
            for code in HELPS_SAID
            if code in waiting
        ]
        return said[:NEEDS_SHOWN]

    def _jobs(self) -> Iterator[TodayCard]:
        say = self.book.say
        jobs = JobService(self.book)
        count = jobs.count_due()
        if not count:
            return
        lines = [self._job(line) for line in jobs.due(limit=JOBS_SHOWN)]
        more = count - JOBS_SHOWN
        if more > 0:
            lines.append(say(f"today.jobs_more.{'one' if more == 1 else 'many'}", count=more))
        title = say(f"today.jobs.{'one' if count == 1 else 'many'}", count=count)
        yield TodayCard("jobs", "job", title, tuple(lines), say("today.jobs_button"), "jobs")

    def _job(self, line: JobLine) -> str:
        """Say who does what and when, without the names when the words begin with them."""
        say = self.book.say
        told = short(line.job.what, 90).rstrip(".") + "."
        if not told.casefold().startswith(line.who.casefold()):
            told = say("today.job", who=line.who, what=told)
        due = self._when_due(line.job.due) if line.job.due else ""
        due = (due[:1].upper() + due[1:]).replace(" ", "\N{NO-BREAK SPACE}")  # "2 weeks late" is read at one glance
        return say("today.job_due", job=told, due=due) if due else told

    def _when_due(self, due: date) -> str:
        """Say when a job is due; one that is months old is from then, and nobody is blamed."""
        say, today = self.book.say, self.book.today
        if (today - due).days < LONG_AGO:
            return say_due(due, today, say)
        return say("today.from_month", month=say_month(due, say), year=due.year)

    def _sheets(self) -> Iterator[TodayCard]:
        say = self.book.say
        out = self.book.store.some(SHEETS, {"outcome": "out"})
        if not out:
            return
        forms = together(say, (say(f"papers.kind.{form}") for form in dict.fromkeys(one.form for one in out)))
        title = say("sheets.out.one" if len(out) == 1 else "sheets.out.many", count=len(out))
        lines = (say("today.sheets_line", forms=forms),)
        yield TodayCard("sheets", "form", title, lines, say("today.sheets_button"), "paper_back")

    def _minutes(self, coming: Meeting | None) -> Iterator[TodayCard]:
        say = self.book.say
        open_ones = self.book.store.some(MEETINGS, {"state": ("held", "draft")}, order=("-on", "-id"))
        open_ones = [one for one in open_ones if coming is None or one.id != coming.id]
        if not open_ones:
            return
        newest, more = open_ones[0], len(open_ones) - 1
        lines = [say("today.minutes_line", meeting=MeetingService(self.book).name_of(newest))]
        if more:
            lines.append(say("today.minutes_one_more" if more == 1 else "today.minutes_more", count=more))
        title, button = say("today.minutes"), say("today.write_button")
        yield TodayCard("minutes", "minutes", title, tuple(lines), button, "meeting", newest.id, "minutes")

    def _look_again(self) -> Iterator[TodayCard]:
        say = self.book.say
        found = DecisionService(self.book).to_look_at()
        if len(found) == 1:
            one = (short(found[0].words, 120),)
            button = say("today.look_again_one_button")
            yield TodayCard(
                "look_again", "come_back_to_this", say("today.look_again"), one, button, "decision", found[0].id
            )
        elif found:
            lines = tuple(short(one.words, 90) for one in found[:2])
            title = say("today.look_again.many", count=len(found))
            button = say("today.look_again_button")
            yield TodayCard("look_again", "come_back_to_this", title, lines, button, "decisions", extra=LOOK_AGAIN)

    def _unheard(self) -> Iterator[TodayCard]:
        say = self.book.say
        people, count, back = self.not_heard()
        if not people:
            return
        names = together(say, (one.short_name for one in people), more=count - len(people))
        line = say(f"today.not_heard.{'one' if count == 1 else 'many'}", names=names, count=back)
        button = say("today.not_heard_button", name=people[0].short_name)
        yield TodayCard(
            "not_heard", "listening", say("today.not_heard"), (line,), button, "person", people[0].id, private=True
        )

    def _ask_again(self) -> Iterator[TodayCard]:
        say = self.book.say
        where = {"standing": "here", "telling_review__from": date.min}
        due = [
            one
            for one in self.book.store.some(PEOPLE, where, order=("telling_review", "id"))
            if one.telling_review and one.telling_review <= self.book.today
        ]
        if due:
            names = together(say, (one.short_name for one in due), at_most=NAMES_SHOWN)
            lines = (say("today.ask_again_line", names=names),)
            button = say("today.ask_again_button", name=due[0].short_name)
            title = say("today.ask_again")
            yield TodayCard("ask_again", "question", title, lines, button, "person", due[0].id, private=True)

    def _newer(self) -> Iterator[TodayCard]:
        """Say that a newer program is on a stick that is in."""
        newer = self.updates.newer if self.updates is not None else None
        if self.updates is not None and newer is not None:
            say = self.book.say
            lines = tuple(self.updates.offer_line(newer).split("\n"))
            yield TodayCard("update", "computer", say("update.today"), lines, say("update.today_button"), "update")

    def _keep_safe(self) -> Iterator[TodayCard]:
        """Say when it is time for a copy on a stick, and once a year to rehearse and to look for the recovery sheet."""
        say = self.book.say
        if self.copies is not None and (missed := self.copies.due.missed_words()):
            button = say("copies.missed_button")
            yield TodayCard("copy_missed", "copy_usb", say("copies.missed"), (missed,), button, "copies")
        if self.copies is not None and self.copies.sticks.with_older_key():
            line, button = say("new_key.today_line"), say("new_key.today_button")
            yield TodayCard("older_copies", "keys", say("new_key.today"), (line,), button, "older_copies")
        if self.copies is not None and self.copies.due.is_due():
            lines = tuple(one for one in (self.copies.due.last_words(), self.copies.sticks.advice()) if one)
            yield TodayCard("copy", "copy_usb", say("copies.due"), lines, say("copies.due_button"), "copies")
        if self.privacy is not None and self.privacy.sheet_is_old():
            seen = self.privacy.sheet_seen() or self.book.today
            lines = (say("sheet.find_line", date=say_short(seen, say)),)
            button = say("sheet.find_button")
            yield TodayCard("sheet", "keys", say("sheet.find"), lines, button, "recovery_sheet", private=True)
        elif self._has_no_sheet_yet():
            lines = (say("safe.password"), say("safe.no_sheet"))
            yield TodayCard("safe", "keys", say("safe.begin"), lines, say("safe.button"), "privacy", private=True)
        elif self._lacks_sheet():
            lines = (say("sheet.none_line"),)
            button = say("sheet.none_button")
            yield TodayCard("no_sheet", "keys", say("sheet.none"), lines, button, "recovery_sheet", private=True)
        if self.rehearsal is not None and self.rehearsal.is_due():
            lines = (self.rehearsal.last_words(),)
            yield TodayCard(
                "rehearsal", "copy_usb", say("rehearsal.due"), lines, say("rehearsal.due_button"), "rehearsal"
            )

    def _has_no_sheet_yet(self) -> bool:
        """Say whether a club's own book never had a recovery sheet, and no copy has left yet.

        The key file, which knows of passwords, is not asked: what reads it is not loaded at a start.
        """
        if self.privacy is None or self.privacy.sheet_seen() is not None or self._lacks_sheet():
            return False
        club = self.book.store.get(CLUBS, 1)
        return club is not None and not club.sample

    def _lacks_sheet(self) -> bool:
        """Say whether copies have left this laptop while there is no recovery sheet that would open them."""
        return bool(
            self.privacy is not None
            and self.copies is not None
            and self.copies.due.has_left()
            and self.privacy.sheet_seen() is None
        )

    def _drafts(self) -> Iterator[TodayCard]:
        say = self.book.say
        found = self.drafts()
        if found:
            one = found[0]
            lines = (say("today.drafts_line", what=one.what),)
            title, button = say("today.drafts"), say("today.drafts_button")
            yield TodayCard("drafts", "writing", title, lines, button, one.page, one.id, one.extra, private=True)
