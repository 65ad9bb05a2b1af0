"""The tips of the plain-words coach, by the codes of domain/coach.py."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "tip.long": QT_TRANSLATE_NOOP("wording", "{count} words. Try 2 sentences."),
    "tip.very_long": QT_TRANSLATE_NOOP(
        "wording", "{count} words is too long for many people. Make it 2 or 3 sentences."
    ),
    "tip.two_ideas": QT_TRANSLATE_NOOP(
        "wording", "There are 2 ideas here. Try a new sentence or a new point at “{word}”."
    ),
    "tip.many_sentences": QT_TRANSLATE_NOOP("wording", "{count} sentences. Try a new point for each idea."),
    "tip.easier_word": QT_TRANSLATE_NOOP("wording", "“{word}” is a hard word. You could try “{try}”."),
    "tip.passive": QT_TRANSLATE_NOOP("wording", "“{word}” does not say who does it. Who is it?"),
    "tip.who": QT_TRANSLATE_NOOP("wording", "Who is “{word}”? Use the name."),
    "tip.joined": QT_TRANSLATE_NOOP("wording", "“{word}” is easier to read as 2 words."),
    "tip.roman": QT_TRANSLATE_NOOP("wording", "“{word}” is easier to read as a number, such as 4."),
    "tip.number_word": QT_TRANSLATE_NOOP("wording", "A number is quicker to read: {try}."),
    "tip.per_cent": QT_TRANSLATE_NOOP("wording", "“{word}” is hard for many. Try words such as about half."),
    "tip.decimal": QT_TRANSLATE_NOOP("wording", "“{word}” is hard for many. Try a whole number."),
    "tip.short_date": QT_TRANSLATE_NOOP("wording", "Write the date out, such as Tuesday 4 November."),
    "tip.clock": QT_TRANSLATE_NOOP("wording", "“{word}” is easier to read as {try}."),
    "tip.and_sign": QT_TRANSLATE_NOOP("wording", "Write the word “and”."),
    "tip.short_form": QT_TRANSLATE_NOOP("wording", "Write “{word}” out: {try}."),
    "tip.short_form_whole": QT_TRANSLATE_NOOP("wording", "Write “{word}” out in full."),
    "tip.capitals": QT_TRANSLATE_NOOP("wording", "Will everyone know what “{word}” stands for? Write it out."),
}
