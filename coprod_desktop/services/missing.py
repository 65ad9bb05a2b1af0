"""What is missing in minutes before they are agreed, in words, with the place to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_desktop.domain.spotting import spot_doer
from coprod_desktop.domain.values import dataclass
from coprod_desktop.wording.lists import together

if TYPE_CHECKING:
    from coprod_desktop.domain.meetings import AgendaItem, Point
    from coprod_desktop.services.meeting_facts import MeetingFacts
    from coprod_desktop.wording.say import Say

_SHOWN = 60  # characters of a point's words


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing: its code, the sentence, and the point or item (0 for the meeting) to change."""

    code: str
    words: str
    point: int = 0
    item: int = 0


def what_is_missing(facts: MeetingFacts, say: Say) -> list[Missing]:
    """Return what is missing, in the order it is printed. An empty list means that nothing is."""

    def missing(code: str, words: str = "", title: str = "", point: int = 0, item: int = 0) -> Missing:
        return Missing(code, say(f"minutes.missing.{code}", words=_short(words), title=title), point, item)

    found: list[Missing] = []
    not_written: list[AgendaItem] = []
    if not any(one.came == "came" for one in facts.attendance):
        found.append(missing("nobody_came"))
    if heard := facts.who(tuple(one.person for one in facts.attendance if one.heard and one.came == "invited")):
        code = "was_here" if len(heard) == 1 else "were_here"
        found.append(
            Missing(code, say(f"minutes.missing.{code}", names=together(say, (one.short_name for one in heard))))
        )
    if not facts.points:
        found.append(missing("no_points"))
    for item in (None, *facts.items):
        points = facts.under(item.id if item else 0)
        if item and not points and item.state == "open" and not item.standing:
            found.append(missing("own_item_empty", title=item.title, item=item.id))
        elif item and not points and item.state == "open":
            not_written.append(item)
        for point in points:

            def about(code: str, point: Point = point) -> None:
                found.append(missing(code, point.words, point=point.id, item=point.item))

            if not point.words.strip():
                about("point_empty")
            elif point.point_kind == "said" and not point.people:
                about("said_nobody")
            elif point.point_kind == "decided":
                decision = facts.decisions.get(point.decision)
                if decision is None or not decision.how:
                    about("decision_no_way")
            elif point.point_kind == "job":
                job = facts.jobs.get(point.job)
                if job is None or not (job.owners or job.everyone):
                    about("job_who_is_this" if spot_doer(point.words) else "job_no_name")
                if job is None or job.due is None:
                    about("job_no_day")
    if len(not_written) == 1:
        found.append(missing("item_empty", title=not_written[0].title, item=not_written[0].id))
    elif not_written:
        titles = together(say, (f"\u201c{one.title}\u201d" for one in not_written))
        found.append(missing("items_empty", title=titles, item=not_written[0].id))
    if not facts.meeting.next_meeting and facts.next_planned is None:
        found.append(missing("no_next_meeting"))
    return found


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SHOWN else words[: words.rfind(" ", 0, _SHOWN)] + " …"
