"""The lines under what Find and the bin show."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "finding.nameless": QT_TRANSLATE_NOOP("wording", "Without a name"),
    "finding.in_meeting": QT_TRANSLATE_NOOP("wording", "In {meeting}, {date}"),
    "finding.meeting_on": QT_TRANSLATE_NOOP("wording", "{kind}, {date}"),
    "finding.no_meeting": QT_TRANSLATE_NOOP("wording", "Waiting for a meeting"),
    "finding.decided_on": QT_TRANSLATE_NOOP("wording", "Decided on {date}"),
    "finding.decided": QT_TRANSLATE_NOOP("wording", "Decided"),
    "finding.job_due": QT_TRANSLATE_NOOP("wording", "{names}, by {date}"),
    "finding.job_names": QT_TRANSLATE_NOOP("wording", "For {names}"),
    "finding.job_everyone": QT_TRANSLATE_NOOP("wording", "everyone"),
    "finding.job_nobody": QT_TRANSLATE_NOOP("wording", "nobody yet"),
    "finding.gift": QT_TRANSLATE_NOOP("wording", "{name}: {skill}"),
}
