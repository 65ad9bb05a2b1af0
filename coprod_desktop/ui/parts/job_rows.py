"""A job as a row of a list: the same on every page."""

from __future__ import annotations

from datetime import date

from coprod_desktop.services.jobs import JobLine
from coprod_desktop.services.person_story import starting_big
from coprod_desktop.ui.models.card_rows import Row
from coprod_desktop.wording.dates import say_date, say_due
from coprod_desktop.wording.say import Say


def job_row(line: JobLine, say: Say, today: date) -> Row:
    """Return the row of one job: what, who, by when and from which talk; a late one says how late it is."""
    job = line.job
    when, badge = line.when, ""
    if line.late and job.due:
        when = say("jobs.by_day", date=say_date(job.due, say))
        badge = starting_big(say_due(job.due, today, say))
    told = " ".join(one for one in (say("jobs.line", who=line.who, when=when), line.of) if one)
    return Row("job", job.id, job.what, told, "job", colour="job", badge=badge)
