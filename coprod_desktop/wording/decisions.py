"""The words of decisions: how they were made, how they stand in lists, and their register on paper."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "choice.how.all": QT_TRANSLATE_NOOP("wording", "We all agreed"),
    "choice.how.most": QT_TRANSLATE_NOOP("wording", "Most of us agreed, some did not"),
    "choice.how.vote": QT_TRANSLATE_NOOP("wording", "We voted"),
    "choice.how.somebody": QT_TRANSLATE_NOOP("wording", "One of us decided for all of us"),
    "decisions.voted": QT_TRANSLATE_NOOP("wording", "We voted."),
    "decisions.on": QT_TRANSLATE_NOOP("wording", "Decided on {date}."),
    "decisions.no_day": QT_TRANSLATE_NOOP("wording", "We do not know the day."),
    "decisions.look_again_due": QT_TRANSLATE_NOOP("wording", "It is time to look at this again."),
    "decisions.look_again_on": QT_TRANSLATE_NOOP("wording", "Look at it again on {date}."),
    "decisions.replaced": QT_TRANSLATE_NOOP("wording", "A newer decision has taken its place."),
    "decisions.two_sentences": QT_TRANSLATE_NOOP("wording", "{first} {second}"),
    "decisions.register": QT_TRANSLATE_NOOP("wording", "What we decided"),
    "decisions.register_look_again": QT_TRANSLATE_NOOP("wording", "Decisions to look at again"),
    "decisions.none": QT_TRANSLATE_NOOP("wording", "Nothing has been written here yet."),
    "decisions.year": QT_TRANSLATE_NOOP("wording", "Decided in {year}"),
    "decisions.year_unknown": QT_TRANSLATE_NOOP("wording", "We do not know when"),
    "decisions.why": QT_TRANSLATE_NOOP("wording", "Why:"),
    "decisions.what_happened": QT_TRANSLATE_NOOP("wording", "What happened then:"),
}
