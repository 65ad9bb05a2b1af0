"""The words about what somebody said to keeping and printing their photo."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "consents.yes.keep": QT_TRANSLATE_NOOP("wording", "{name} said yes to keeping a photo {how}."),
    "consents.yes.print": QT_TRANSLATE_NOOP("wording", "{name} said yes to printing it {how}."),
    "consents.no.keep": QT_TRANSLATE_NOOP("wording", "{name} said no to keeping a photo {how}."),
    "consents.no.print": QT_TRANSLATE_NOOP("wording", "{name} said no to printing it {how}."),
    "consents.back.keep": QT_TRANSLATE_NOOP("wording", "{name} took back the yes to keeping it {how}."),
    "consents.back.print": QT_TRANSLATE_NOOP("wording", "{name} took back the yes to printing it {how}."),
    "consents.new_photo": QT_TRANSLATE_NOOP(
        "wording", "A new photo came on {date}. What was said before is about the old one."
    ),
    "consents.taken_away": QT_TRANSLATE_NOOP("wording", "The photo was taken away on {date}."),
    "consents.told": QT_TRANSLATE_NOOP("wording", "They told us {how}."),
    "consents.on": QT_TRANSLATE_NOOP("wording", "on {date}"),
    "consents.before": QT_TRANSLATE_NOOP("wording", "before {date}"),
    "consents.how.words": QT_TRANSLATE_NOOP("wording", "{when}, in words"),
    "consents.how.sign": QT_TRANSLATE_NOOP("wording", "{when}, with a sign"),
    "consents.how.paper": QT_TRANSLATE_NOOP("wording", "{when}, on paper"),
    "consents.how.supporter": QT_TRANSLATE_NOOP("wording", "{when}, through a supporter"),
    "consents.how.list": QT_TRANSLATE_NOOP("wording", "in a list brought in on {date}"),
    "consents.there": QT_TRANSLATE_NOOP("wording", "With them: {name}."),
    "consents.sheet": QT_TRANSLATE_NOOP("wording", "It is sheet {number}."),
    "consents.not_asked": QT_TRANSLATE_NOOP("wording", "Nobody has asked yet."),
    "choice.consent_way.words": QT_TRANSLATE_NOOP("wording", "In words"),
    "choice.consent_way.sign": QT_TRANSLATE_NOOP("wording", "With a sign or a gesture"),
    "choice.consent_way.paper": QT_TRANSLATE_NOOP("wording", "On paper"),
    "choice.consent_way.supporter": QT_TRANSLATE_NOOP("wording", "Through a supporter"),
    "problem.person.keep.empty": QT_TRANSLATE_NOOP("wording", "Choose yes or no for one of the two questions."),
    "problem.person.print.not_kept": QT_TRANSLATE_NOOP(
        "wording", "We cannot print a photo that we may not keep. Change one of the two answers."
    ),
}
