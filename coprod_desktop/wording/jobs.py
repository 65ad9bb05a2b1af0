"""The words of jobs: whose they are, when they are due, and their list on paper."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "choice.job_state.open": QT_TRANSLATE_NOOP("wording", "To do"),
    "choice.job_state.done": QT_TRANSLATE_NOOP("wording", "Done"),
    "choice.job_state.let_go": QT_TRANSLATE_NOOP("wording", "Let go"),
    "jobs.everyone": QT_TRANSLATE_NOOP("wording", "Everyone"),
    "jobs.nobody": QT_TRANSLATE_NOOP("wording", "Nobody yet"),
    "jobs.by": QT_TRANSLATE_NOOP("wording", "By {date}. That is {due}."),
    "jobs.by_day": QT_TRANSLATE_NOOP("wording", "By {date}."),
    "jobs.past": QT_TRANSLATE_NOOP("wording", "**That day is past.**"),
    "jobs.late": QT_TRANSLATE_NOOP("wording", "By {date}. This is {due}."),
    "jobs.no_day": QT_TRANSLATE_NOOP("wording", "No day was set."),
    "jobs.done_on": QT_TRANSLATE_NOOP("wording", "Done on {date}."),
    "jobs.done": QT_TRANSLATE_NOOP("wording", "Done."),
    "jobs.let_go_on": QT_TRANSLATE_NOOP("wording", "Let go on {date}."),
    "jobs.let_go": QT_TRANSLATE_NOOP("wording", "Let go."),
    "jobs.line": QT_TRANSLATE_NOOP("wording", "{who}. {when}"),
    "jobs.of": QT_TRANSLATE_NOOP("wording", "From: {topic}, {date}."),
    "jobs.help_wanted": QT_TRANSLATE_NOOP("wording", "Help wanted: {help}"),
    "jobs.list": QT_TRANSLATE_NOOP("wording", "Our jobs"),
    "jobs.list_for": QT_TRANSLATE_NOOP("wording", "Jobs for {name}"),
    "jobs.none": QT_TRANSLATE_NOOP("wording", "There are no jobs here."),
    "jobs.step_done": QT_TRANSLATE_NOOP("wording", "Done: {step}"),
    "jobs.step_to_do": QT_TRANSLATE_NOOP("wording", "To do: {step}"),
    "jobs.why_let_go": QT_TRANSLATE_NOOP("wording", "Why:"),
}
