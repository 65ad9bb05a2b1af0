"""The words of meetings: their names, their agenda, and the papers for before a meeting."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "meetings.name": QT_TRANSLATE_NOOP("wording", "{kind}, {date}"),
    "meetings.short_name": QT_TRANSLATE_NOOP("wording", "{kind}, {weekday} {date}"),
    "meetings.asked_by": QT_TRANSLATE_NOOP("wording", "{name} asked for this."),
    "meetings.asked_by_on": QT_TRANSLATE_NOOP("wording", "{name} asked for this on {date}."),
    "meetings.asked_on": QT_TRANSLATE_NOOP("wording", "Somebody asked for this on {date}."),
    "meetings.from_last_time": QT_TRANSLATE_NOOP("wording", "We did not finish this last time."),
    "meetings.every_time": QT_TRANSLATE_NOOP("wording", "We talk about this every time."),
    "agenda.title": QT_TRANSLATE_NOOP("wording", "Agenda: {kind}"),
    "agenda.we_will_talk": QT_TRANSLATE_NOOP("wording", "What we will talk about"),
    "agenda.nothing_yet": QT_TRANSLATE_NOOP("wording", "Nothing is on the agenda yet."),
    "agenda.jobs": QT_TRANSLATE_NOOP("wording", "How are our jobs going?"),
    "agenda.how_we_work": QT_TRANSLATE_NOOP("wording", "How we work together"),
    "agenda.anything_else": QT_TRANSLATE_NOOP("wording", "Anything else?"),
    "agenda.write_here": QT_TRANSLATE_NOOP("wording", "What would you like us to talk about?"),
    "invitation.title": QT_TRANSLATE_NOOP("wording", "Come to our meeting"),
    "invitation.dear": QT_TRANSLATE_NOOP("wording", "Dear {name},"),
    "invitation.come": QT_TRANSLATE_NOOP("wording", "We would like you to come to our next meeting."),
    "invitation.what_helps": QT_TRANSLATE_NOOP("wording", "What helps you take part"),
    "invitation.you_told_us": QT_TRANSLATE_NOOP("wording", "You told us that these help you:"),
    "invitation.anything_more": QT_TRANSLATE_NOOP("wording", "Would anything else help?"),
    "invitation.tell_us": QT_TRANSLATE_NOOP("wording", "What would help you to take part?"),
    "invitation.not_coming": QT_TRANSLATE_NOOP("wording", "If you cannot come"),
    "invitation.send_wishes": QT_TRANSLATE_NOOP("wording", "You can tell us what you think before the meeting."),
}
