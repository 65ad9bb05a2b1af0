"""The words of copies: where they are, what is in them, and what happened."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "copies.people.one": QT_TRANSLATE_NOOP("wording", "1 person"),
    "copies.people.many": QT_TRANSLATE_NOOP("wording", "{count} people"),
    "copies.meetings.one": QT_TRANSLATE_NOOP("wording", "1 meeting"),
    "copies.meetings.many": QT_TRANSLATE_NOOP("wording", "{count} meetings"),
    "copies.holds": QT_TRANSLATE_NOOP("wording", "{people}, {meetings}."),
    "copies.made_on": QT_TRANSLATE_NOOP("wording", "{date}, {time}"),
    "copies.done_stick": QT_TRANSLATE_NOOP(
        "wording", "Safe copy made on {date}: {people}, {meetings}.\nYou can take the stick out."
    ),
    "copies.done_held": QT_TRANSLATE_NOOP(
        "wording",
        "Safe copy made on {date}: {people}, {meetings}. Eject the stick in your files window before you take it out.",
    ),
    "copies.done_folder": QT_TRANSLATE_NOOP("wording", "Safe copy made on {date}: {people}, {meetings}."),
    "copies.done_beside": QT_TRANSLATE_NOOP(
        "wording",
        "Safe copy made on {date}: {people}, {meetings}.\n"
        "It is on this computer. If the computer is lost, this copy is lost too.\n"
        "Make one on a USB stick as well.",
    ),
    "copies.last": QT_TRANSLATE_NOOP("wording", "Last copy to USB: {ago}."),
    "copies.last_folder": QT_TRANSLATE_NOOP("wording", "Last copy, in a folder: {ago}."),
    "copies.never": QT_TRANSLATE_NOOP("wording", "No copy on USB yet."),
    "copies.tested": QT_TRANSLATE_NOOP("wording", "This copy is good. In it are {people} and {meetings}."),
    "copies.people_beside": QT_TRANSLATE_NOOP("wording", "{here} people here, {there} in this copy."),
    "copies.meetings_beside": QT_TRANSLATE_NOOP("wording", "{here} meetings here, {there} in this copy."),
    "copies.newest_beside": QT_TRANSLATE_NOOP("wording", "Newest meeting here: {here}. In this copy: {there}."),
    "copies.no_meeting": QT_TRANSLATE_NOOP("wording", "none"),
    "copies.not_known": QT_TRANSLATE_NOOP("wording", "not known"),
    "copies.with_key": QT_TRANSLATE_NOOP("wording", "It opens with a sheet that has key {number} on it."),
    "copies.other_club": QT_TRANSLATE_NOOP("wording", "This copy belongs to another club: {club}."),
    "copies.stick": QT_TRANSLATE_NOOP("wording", "Stick {letter}"),
    "copies.stick_named": QT_TRANSLATE_NOOP("wording", "{stick}, {name}"),
    "copies.stick_is_in": QT_TRANSLATE_NOOP("wording", "{stick}: it is in"),
    "copies.stick_away": QT_TRANSLATE_NOOP("wording", "It is not in. Last copy on it: {ago}."),
    "copies.stick_in": QT_TRANSLATE_NOOP("wording", "Stick {letter} is in. There is something new to copy."),
    "copies.stick_new": QT_TRANSLATE_NOOP("wording", "A stick that is new here"),
    "copies.stick_last": QT_TRANSLATE_NOOP("wording", "{name}. Last copy on it: {ago}."),
    "copies.stick_none": QT_TRANSLATE_NOOP("wording", "{name}. No copy of this club is on it yet."),
    "copies.want_stick": QT_TRANSLATE_NOOP("wording", "This time, put in stick {letter}. It was not used for longest."),
    "copies.want_second": QT_TRANSLATE_NOOP("wording", "Use a second stick next time, and keep the two in two places."),
    "copies.mark_stick": QT_TRANSLATE_NOOP("wording", "Write {letter} on this stick."),
    "copies.opens_nowhere_else": QT_TRANSLATE_NOOP(
        "wording",
        "Your copies open on this computer only. If it breaks, nobody can read them.\nPrint the recovery sheet now.",
    ),
    "copies.stick.disk_full": QT_TRANSLATE_NOOP(
        "wording", "There is no room on the stick. Take something off it, or use another one."
    ),
    "copies.stick.read_only": QT_TRANSLATE_NOOP(
        "wording", "The stick cannot be written on. It may have a small lock at its side, or be full."
    ),
    "copies.stick.stick_gone": QT_TRANSLATE_NOOP(
        "wording", "The stick was taken out too early. Put it in again and make a new copy."
    ),
    "copies.stick.disk_trouble": QT_TRANSLATE_NOOP(
        "wording", "The copy was not good, so it was taken away. The stick may be worn out. Use another one."
    ),
    "copies.stick.other": QT_TRANSLATE_NOOP("wording", "The copy could not be made. The book itself is safe."),
    "copies.here.disk_full": QT_TRANSLATE_NOOP(
        "wording", "There is no room left on this computer. Take away large files that nobody needs."
    ),
    "copies.here.read_only": QT_TRANSLATE_NOOP(
        "wording", "This computer does not let the program write in the folder of the copies."
    ),
    "copies.here.disk_trouble": QT_TRANSLATE_NOOP(
        "wording", "This computer's disk did not keep the copy. Make one on a USB stick soon."
    ),
    "copies.here.damaged": QT_TRANSLATE_NOOP(
        "wording", "The copy did not pass its test. Make one on a USB stick, and ask somebody for help."
    ),
    "copies.here.stopped": QT_TRANSLATE_NOOP("wording", "The book was closed before its copy was ready."),
    "copies.here.other": QT_TRANSLATE_NOOP("wording", "Make a copy on a USB stick soon."),
    "copies.missed": QT_TRANSLATE_NOOP("wording", "Last time, no copy was made on this computer"),
    "copies.missed_button": QT_TRANSLATE_NOOP("wording", "See the copies"),
    "copies.one.made": QT_TRANSLATE_NOOP("wording", "Made on {date}."),
    "copies.one.holds": QT_TRANSLATE_NOOP("wording", "In it: {people}, {meetings}."),
    "copies.one.size": QT_TRANSLATE_NOOP("wording", "Size: {size}."),
    "copies.one.ours": QT_TRANSLATE_NOOP("wording", "It belongs to your club."),
    "copies.one.theirs": QT_TRANSLATE_NOOP(
        "wording", "It belongs to another club. Your club's book stays, unless you bring this one back."
    ),
    "copies.one.copy_damaged": QT_TRANSLATE_NOOP(
        "wording", "This copy is damaged. Do not rely on it.\nLook for another copy, the newest one before it."
    ),
    "copies.one.too_new": QT_TRANSLATE_NOOP(
        "wording", "A newer Our Club Book made this copy. Put the newer one on this computer first."
    ),
    "copies.one.no_file": QT_TRANSLATE_NOOP(
        "wording", "The file is not there any more. If it is on a stick, put the stick in again."
    ),
    "copies.one.not_a_copy": QT_TRANSLATE_NOOP(
        "wording", "This file is not a copy of a club's book. Nothing was changed."
    ),
    "copies.one.is_a_book": QT_TRANSLATE_NOOP(
        "wording", "This file is a club's book, not a copy. The program opens your own book by itself."
    ),
    "copies.megabytes": QT_TRANSLATE_NOOP("wording", "{count} MB"),
    "copies.kilobytes": QT_TRANSLATE_NOOP("wording", "{count} KB"),
    "copies.gone": QT_TRANSLATE_NOOP("wording", "This copy is not there any more. Look whether its stick is in."),
    "copies.damaged": QT_TRANSLATE_NOOP("wording", "This copy is damaged. Do not rely on it."),
    "copies.too_new": QT_TRANSLATE_NOOP("wording", "A newer Our Club Book made this copy."),
    "copies.stopped": QT_TRANSLATE_NOOP("wording", "Stopped. No copy was made. The book and older copies are safe."),
    "copies.due": QT_TRANSLATE_NOOP("wording", "Make a copy of the book"),
    "copies.due_button": QT_TRANSLATE_NOOP("wording", "Make a copy"),
    "copies.brought_back": QT_TRANSLATE_NOOP("wording", "The copy of {date} is back. This is now the club's book."),
}
