"""What is said about the club's own words and about how easy the minutes are to read."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "words.score.some": QT_TRANSLATE_NOOP("wording", "{good} of {all} points are easy to read."),
    "words.score.one": QT_TRANSLATE_NOOP("wording", "The one point could be easier to read."),
    "words.score.all": QT_TRANSLATE_NOOP("wording", "All points are easy to read."),
    "steps.word_added": QT_TRANSLATE_NOOP("wording", "the word “{name}” added"),
    "steps.word_changed": QT_TRANSLATE_NOOP("wording", "the word “{name}” changed"),
    "steps.word_removed": QT_TRANSLATE_NOOP("wording", "the word “{name}” removed"),
    "problem.word.word.empty": QT_TRANSLATE_NOOP("wording", "Type the word."),
    "problem.word.word.taken": QT_TRANSLATE_NOOP("wording", "This word is there already. Change that one."),
    "problem.word.meaning.empty": QT_TRANSLATE_NOOP("wording", "Type what the word means."),
}
