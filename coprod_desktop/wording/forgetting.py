"""The words of forgetting a person for good: what was done, and what is left for people to do."""

from collections.abc import Callable

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "forgotten.word": QT_TRANSLATE_NOOP("wording", "a member"),
    "forgotten.done.names": QT_TRANSLATE_NOOP("wording", "The name, phone, address, photo and notes are gone."),
    "forgotten.done.rest": QT_TRANSLATE_NOOP("wording", "So are gifts, roles, and what helps this person."),
    "forgotten.done.minutes": QT_TRANSLATE_NOOP("wording", "Agreed minutes now say “a member”."),
    "forgotten.done.undo": QT_TRANSLATE_NOOP("wording", "Undo starts anew. What was done earlier stays as it is."),
    "forgotten.copies.title": QT_TRANSLATE_NOOP("wording", "Copies that still hold this person"),
    "forgotten.copies.none": QT_TRANSLATE_NOOP("wording", "We know of no copy that still does."),
    "forgotten.copies.here": QT_TRANSLATE_NOOP("wording", "On this computer, copies of these days: {days}."),
    "forgotten.copies.stick": QT_TRANSLATE_NOOP("wording", "On {name}, copies of these days: {days}."),
    "forgotten.copies.folder": QT_TRANSLATE_NOOP("wording", "In the folder {name}, copies of these days: {days}."),
    "forgotten.copies.away": QT_TRANSLATE_NOOP("wording", "{name} is not in. Its last copy is of {day}."),
    "forgotten.copies.days": QT_TRANSLATE_NOOP("wording", "{days}, and {more} more days"),
    "forgotten.copies.go": QT_TRANSLATE_NOOP(
        "wording", "Old copies go by themselves, as new ones are made. The last may stay a year."
    ),
    "forgotten.copies.back": QT_TRANSLATE_NOOP("wording", "Bring one back here, and the person is forgotten again."),
    "forgotten.copies.others": QT_TRANSLATE_NOOP(
        "wording", "On another computer, only a stick that was in since knows it.\nPut each stick in here once."
    ),
    "forgotten.list": QT_TRANSLATE_NOOP(
        "wording",
        "Our Club Book keeps this file beside the copies of a club's book. Leave it here.\n"
        "It says whom to forget again when an older copy is brought back.\n"
        "It holds no names. Its numbers mean something in the club's own book alone.",
    ),
    "forgotten.since.one": QT_TRANSLATE_NOOP(
        "wording", "1 person was forgotten after this copy was made. That person is forgotten again."
    ),
    "forgotten.since.many": QT_TRANSLATE_NOOP(
        "wording", "{count} people were forgotten after this copy was made. They are forgotten again."
    ),
    "forgotten.paper.title": QT_TRANSLATE_NOOP("wording", "Paper and files to look for"),
    "forgotten.paper.minutes": QT_TRANSLATE_NOOP("wording", "Minutes and job lists, on walls and in folders"),
    "forgotten.paper.names": QT_TRANSLATE_NOOP("wording", "Who is who, badges and lists of names"),
    "forgotten.paper.forms": QT_TRANSLATE_NOOP("wording", "Sheets that were filled in by hand"),
    "forgotten.paper.letters": QT_TRANSLATE_NOOP("wording", "Letters and telephone lists"),
    "forgotten.paper.photos": QT_TRANSLATE_NOOP("wording", "Photos on telephones and cameras"),
    "forgotten.paper.files": QT_TRANSLATE_NOOP("wording", "Papers that were saved as files"),
    "forgotten.sheet.title": QT_TRANSLATE_NOOP("wording", "Somebody was forgotten for good"),
    "forgotten.sheet.why": QT_TRANSLATE_NOOP(
        "wording", "On {day} we forgot somebody for good.\nThis is left for people to do."
    ),
    "forgotten.sheet.who": QT_TRANSLATE_NOOP("wording", "Who looked:"),
    "forgotten.again.one": QT_TRANSLATE_NOOP("wording", "1 person in it was forgotten for good, and is so again."),
    "forgotten.again.many": QT_TRANSLATE_NOOP(
        "wording", "{count} people in it were forgotten for good, and are so again."
    ),
}


def say_forgotten(count: int, say: Callable[..., str]) -> str:
    """Say how many people were forgotten since a copy was made, and that they are so again; "" for nobody."""
    if not count:
        return ""
    return say("forgotten.since.one" if count == 1 else "forgotten.since.many", count=count)
