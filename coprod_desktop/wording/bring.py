"""The words about a list of people that is brought in from a spreadsheet."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "bring.means.name": QT_TRANSLATE_NOOP("wording", "Name"),
    "bring.means.first": QT_TRANSLATE_NOOP("wording", "First name"),
    "bring.means.family": QT_TRANSLATE_NOOP("wording", "Family name"),
    "bring.means.known_as": QT_TRANSLATE_NOOP("wording", "What people call them"),
    "bring.means.roles": QT_TRANSLATE_NOOP("wording", "What they are in the club"),
    "bring.means.phone": QT_TRANSLATE_NOOP("wording", "Telephone"),
    "bring.means.email": QT_TRANSLATE_NOOP("wording", "E-mail"),
    "bring.means.address": QT_TRANSLATE_NOOP("wording", "Address"),
    "bring.means.joined": QT_TRANSLATE_NOOP("wording", "When they joined"),
    "bring.means.gifts": QT_TRANSLATE_NOOP("wording", "What they can share"),
    "bring.means.needs": QT_TRANSLATE_NOOP("wording", "What helps them"),
    "bring.means.photo": QT_TRANSLATE_NOOP("wording", "May we keep and print a photo?"),
    "bring.means.note": QT_TRANSLATE_NOOP("wording", "Keep it as a note"),
    "bring.means.left_out": QT_TRANSLATE_NOOP("wording", "Leave it out"),
    "bring.column": QT_TRANSLATE_NOOP("wording", "Column {number}"),
    "bring.short.known_as": QT_TRANSLATE_NOOP("wording", "Called"),
    "bring.short.roles": QT_TRANSLATE_NOOP("wording", "In the club"),
    "bring.short.phone": QT_TRANSLATE_NOOP("wording", "Telephone"),
    "bring.short.email": QT_TRANSLATE_NOOP("wording", "E-mail"),
    "bring.short.address": QT_TRANSLATE_NOOP("wording", "Address"),
    "bring.short.joined": QT_TRANSLATE_NOOP("wording", "Joined"),
    "bring.short.gifts": QT_TRANSLATE_NOOP("wording", "Can share"),
    "bring.short.needs": QT_TRANSLATE_NOOP("wording", "What helps"),
    "bring.short.telling": QT_TRANSLATE_NOOP("wording", "Paper"),
    "bring.short.photo": QT_TRANSLATE_NOOP("wording", "Photo"),
    "bring.photo.yes": QT_TRANSLATE_NOOP("wording", "yes to keeping it, and yes to printing it"),
    "bring.photo.no": QT_TRANSLATE_NOOP("wording", "no to keeping it, and no to printing it"),
    "bring.short.note": QT_TRANSLATE_NOOP("wording", "Note"),
    "bring.line": QT_TRANSLATE_NOOP("wording", "{heading}: {words}"),
    "bring.month": QT_TRANSLATE_NOOP("wording", "{month} {year}"),
    # One line to look at: the question, then what changes it and what keeps it
    "bring.ask.two": QT_TRANSLATE_NOOP(
        "wording", "“{words}” may be two people: {better}. What only one of them may have said becomes a note of both."
    ),
    "bring.ask.turned": QT_TRANSLATE_NOOP("wording", "“{words}” may be the other way round: {better}."),
    "bring.ask.capitals": QT_TRANSLATE_NOOP("wording", "“{words}” is in capitals. It may be: {better}."),
    "bring.ask.same": QT_TRANSLATE_NOOP("wording", "{words} is on this list two times, with the same words."),
    "bring.ask.known": QT_TRANSLATE_NOOP("wording", "{words} is in this book already."),
    "bring.ask.twice": QT_TRANSLATE_NOOP(
        "wording", "{words} is on this list more than once. This line says: {better}."
    ),
    "bring.ask.nought": QT_TRANSLATE_NOOP("wording", "{words}: has it lost its 0? It is the number of {name}."),
    "bring.ask.role": QT_TRANSLATE_NOOP("wording", "“{words}” is not a role in this club yet. On this list: {count}."),
    "bring.change.two": QT_TRANSLATE_NOOP("wording", "Make it {count} people"),
    "bring.change.turned": QT_TRANSLATE_NOOP("wording", "Make it {better}"),
    "bring.change.capitals": QT_TRANSLATE_NOOP("wording", "Make it {better}"),
    "bring.change.same": QT_TRANSLATE_NOOP("wording", "Take this line out"),
    "bring.change.known": QT_TRANSLATE_NOOP("wording", "Take this line out"),
    "bring.change.twice": QT_TRANSLATE_NOOP("wording", "Take this line out"),
    "bring.change.nought": QT_TRANSLATE_NOOP("wording", "Make it {better}"),
    "bring.change.role": QT_TRANSLATE_NOOP("wording", "Make it a role"),
    "bring.keep.two": QT_TRANSLATE_NOOP("wording", "Keep it as 1 person"),
    "bring.keep.turned": QT_TRANSLATE_NOOP("wording", "Keep it as it is"),
    "bring.keep.capitals": QT_TRANSLATE_NOOP("wording", "Keep it as it is"),
    "bring.keep.same": QT_TRANSLATE_NOOP("wording", "Add another {words}"),
    "bring.keep.known": QT_TRANSLATE_NOOP("wording", "Add another {words}"),
    "bring.keep.twice": QT_TRANSLATE_NOOP("wording", "Add another {words}"),
    "bring.keep.nought": QT_TRANSLATE_NOOP("wording", "Keep it as it is"),
    "bring.keep.role": QT_TRANSLATE_NOOP("wording", "Keep it as a note"),
    # Several of a kind at once
    "bring.all.two": QT_TRANSLATE_NOOP("wording", "{count} lines may be two people each: {some}."),
    "bring.all.turned": QT_TRANSLATE_NOOP("wording", "{count} names may be the other way round: {some}."),
    "bring.all.capitals": QT_TRANSLATE_NOOP("wording", "{count} names are in capitals: {some}."),
    "bring.all.same": QT_TRANSLATE_NOOP("wording", "{count} lines are here two times, with the same words: {some}."),
    "bring.all.known": QT_TRANSLATE_NOOP("wording", "{count} people are in this book already: {some}."),
    "bring.all.twice": QT_TRANSLATE_NOOP("wording", "{count} names are on this list more than once: {some}."),
    "bring.all.nought": QT_TRANSLATE_NOOP("wording", "{count} numbers may have lost their 0: {some}."),
    "bring.all.role": QT_TRANSLATE_NOOP("wording", "{count} words are not roles in this club yet: {some}."),
    "bring.change_all.two": QT_TRANSLATE_NOOP("wording", "Make all of them two people"),
    "bring.change_all.turned": QT_TRANSLATE_NOOP("wording", "Turn all of them round"),
    "bring.change_all.capitals": QT_TRANSLATE_NOOP("wording", "Use small letters for all"),
    "bring.change_all.same": QT_TRANSLATE_NOOP("wording", "Keep one of each"),
    "bring.change_all.known": QT_TRANSLATE_NOOP("wording", "Take these lines out"),
    "bring.change_all.twice": QT_TRANSLATE_NOOP("wording", "Keep the first of each"),
    "bring.change_all.nought": QT_TRANSLATE_NOOP("wording", "Put the 0 back for all"),
    "bring.change_all.role": QT_TRANSLATE_NOOP("wording", "Make all of them roles"),
    "bring.keep_all.two": QT_TRANSLATE_NOOP("wording", "Keep each as 1 person"),
    "bring.keep_all.turned": QT_TRANSLATE_NOOP("wording", "Keep all of them as they are"),
    "bring.keep_all.capitals": QT_TRANSLATE_NOOP("wording", "Keep the capitals"),
    "bring.keep_all.same": QT_TRANSLATE_NOOP("wording", "Add all of them again"),
    "bring.keep_all.known": QT_TRANSLATE_NOOP("wording", "Add all of them again"),
    "bring.keep_all.twice": QT_TRANSLATE_NOOP("wording", "Add all of them"),
    "bring.keep_all.nought": QT_TRANSLATE_NOOP("wording", "Keep the numbers as they are"),
    "bring.keep_all.role": QT_TRANSLATE_NOOP("wording", "Keep all of them as notes"),
    # Lines that are left out
    "bring.out.above": QT_TRANSLATE_NOOP("wording", "Above the headings"),
    "bring.out.heading": QT_TRANSLATE_NOOP("wording", "The headings"),
    "bring.out.total": QT_TRANSLATE_NOOP("wording", "A total"),
    "bring.out.title": QT_TRANSLATE_NOOP("wording", "Not a name"),
    "bring.out.no_name": QT_TRANSLATE_NOOP("wording", "No name"),
    "bring.out.same": QT_TRANSLATE_NOOP("wording", "Here two times"),
    "bring.out.known": QT_TRANSLATE_NOOP("wording", "In the book"),
    "bring.out.twice": QT_TRANSLATE_NOOP("wording", "Here more than once"),
    # Why a file is no list
    "bring.not.empty": QT_TRANSLATE_NOOP(
        "wording", "There is nothing in this list. Choose a file, or paste the cells."
    ),
    "bring.not.too_big": QT_TRANSLATE_NOOP("wording", "This file is too big. Copy the cells, and paste them below."),
    "bring.not.too_many_rows": QT_TRANSLATE_NOOP(
        "wording", "This list is too long. Copy only the lines with people, and paste them below."
    ),
    "bring.not.locked": QT_TRANSLATE_NOOP(
        "wording", "This file has a password. Open it, copy the cells, and paste them below."
    ),
    "bring.not.damaged": QT_TRANSLATE_NOOP(
        "wording", "Part of this file is missing. Open it, copy the cells, and paste them below."
    ),
    "bring.not.old_excel": QT_TRANSLATE_NOOP(
        "wording", "This is an old kind of file. Open it, copy the cells, and paste them below."
    ),
    "bring.not.not_a_list": QT_TRANSLATE_NOOP(
        "wording", "This file is not a list. Choose another, or paste the cells below."
    ),
    "bring.not.not_read": QT_TRANSLATE_NOOP(
        "wording", "This file cannot be read here. Open it, copy the cells, and paste them below."
    ),
    "bring.not.nothing_pasted": QT_TRANSLATE_NOOP("wording", "Choose a file first, or paste your list in the box."),
    "bring.not.no_names": QT_TRANSLATE_NOOP("wording", "Say which column has the names. Press Change beside it."),
    "bring.not.nobody": QT_TRANSLATE_NOOP("wording", "Nobody is left to add. Take a line after all, or go back."),
    "bring.not.notes_too_long": QT_TRANSLATE_NOOP(
        "wording", "The notes of {name} are too long. Make them shorter in your list."
    ),
}
