"""The words of the yearly rehearsal, in which a copy is really brought back."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "rehearsal.due": QT_TRANSLATE_NOOP("wording", "Rehearse bringing the book back"),
    "rehearsal.due_button": QT_TRANSLATE_NOOP("wording", "Rehearse it"),
    "rehearsal.never": QT_TRANSLATE_NOOP("wording", "We never tried whether a copy brings the book back."),
    "rehearsal.last": QT_TRANSLATE_NOOP("wording", "Last rehearsal: {date}."),
    "rehearsal.on_stick": QT_TRANSLATE_NOOP("wording", "On the stick {name}: {copy}"),
    "rehearsal.in_folder": QT_TRANSLATE_NOOP("wording", "In the folder {name}: {copy}"),
    "rehearsal.here": QT_TRANSLATE_NOOP("wording", "On this computer: {copy}"),
    "rehearsal.came_back": QT_TRANSLATE_NOOP(
        "wording", "The copy of {copy} brings the book back. In it are {people} and {meetings}."
    ),
    "rehearsal.newest": QT_TRANSLATE_NOOP("wording", "Its newest meeting: {date}."),
    "rehearsal.now": QT_TRANSLATE_NOOP("wording", "The club's own book now: {people}, {meetings}."),
    "rehearsal.by_sheet": QT_TRANSLATE_NOOP("wording", "The recovery sheet opened it."),
    "rehearsal.by_key": QT_TRANSLATE_NOOP("wording", "The key of this computer opened it."),
    "rehearsal.gone": QT_TRANSLATE_NOOP("wording", "What came back was only tried. The club's book is as it was."),
    "rehearsal.paper.title": QT_TRANSLATE_NOOP("wording", "Rehearsal of a bad day"),
    "rehearsal.paper.look": QT_TRANSLATE_NOOP("wording", "While you are at it"),
    "rehearsal.paper.ticks": QT_TRANSLATE_NOOP("wording", "Tick what you have seen with your own eyes."),
    "rehearsal.paper.tick.1": QT_TRANSLATE_NOOP("wording", "Recovery sheet 1 is in its place"),
    "rehearsal.paper.tick.2": QT_TRANSLATE_NOOP("wording", "Recovery sheet 2 is in its place"),
    "rehearsal.paper.tick.3": QT_TRANSLATE_NOOP("wording", "The other stick is in another house"),
    "rehearsal.paper.next_line": QT_TRANSLATE_NOOP("wording", "Rehearse again before {date}."),
    "rehearsal.paper.who": QT_TRANSLATE_NOOP("wording", "Who was there:"),
}
