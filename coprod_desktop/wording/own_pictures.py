"""The words of the club's own pictures: what was added, and why a file is not used."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "own_pictures.nameless": QT_TRANSLATE_NOOP("wording", "a picture of ours"),
    "own_pictures.refused.empty": QT_TRANSLATE_NOOP("wording", "{file} has nothing in it."),
    "own_pictures.refused.not_a_picture": QT_TRANSLATE_NOOP("wording", "{file} is not a picture."),
    "own_pictures.refused.heic": QT_TRANSLATE_NOOP(
        "wording", "{file} is a kind of phone photo. Save it as a .jpg first."
    ),
    "own_pictures.refused.too_big": QT_TRANSLATE_NOOP("wording", "{file} is too big. Save it smaller first."),
    "own_pictures.refused.damaged": QT_TRANSLATE_NOOP("wording", "{file} is damaged. Part of it is missing."),
    "own_pictures.refused.unsafe": QT_TRANSLATE_NOOP("wording", "{file} holds more than a picture, and might do harm."),
    "own_pictures.refused.outside": QT_TRANSLATE_NOOP(
        "wording", "{file} fetches parts from somewhere else. Save it with all its parts inside."
    ),
    "own_pictures.refused.too_much": QT_TRANSLATE_NOOP("wording", "{file} has too many parts for a picture."),
    "own_pictures.refused.no_size": QT_TRANSLATE_NOOP("wording", "{file} does not say how big it is."),
    "own_pictures.refused.nothing_drawn": QT_TRANSLATE_NOOP("wording", "There is no drawing in {file}."),
    "own_pictures.refused.not_drawn": QT_TRANSLATE_NOOP("wording", "This program cannot print the drawing {file}."),
    "own_pictures.refused.odd_place": QT_TRANSLATE_NOOP(
        "wording", "{file} wants to go outside its zip file, so it stays out."
    ),
    "own_pictures.refused.locked": QT_TRANSLATE_NOOP("wording", "{file} is locked with a password."),
    "own_pictures.refused.squeezed": QT_TRANSLATE_NOOP("wording", "{file} is made to fill up a computer."),
    "own_pictures.refused.zip_inside": QT_TRANSLATE_NOOP("wording", "{file} is another zip file. Add it by itself."),
    "own_pictures.refused.zip_damaged": QT_TRANSLATE_NOOP("wording", "The zip file {file} cannot be read."),
    "own_pictures.refused.not_read": QT_TRANSLATE_NOOP("wording", "The file {file} cannot be opened."),
    "own_pictures.refused.twice": QT_TRANSLATE_NOOP("wording", "{file} is the same picture as {other}."),
    "own_pictures.refused.there": QT_TRANSLATE_NOOP("wording", "{file} is in the book already. It is called {other}."),
    "own_pictures.refused.too_many": QT_TRANSLATE_NOOP("wording", "{file} more files were not looked at."),
    "own_pictures.refused.too_many_at_once": QT_TRANSLATE_NOOP(
        "wording", "500 pictures are the most at once. Add {file} and the rest another time."
    ),
    "own_pictures.refused.too_much_at_once": QT_TRANSLATE_NOOP(
        "wording", "These files are too big together. Add {file} and the rest another time."
    ),
    "own_pictures.refused.book_full": QT_TRANSLATE_NOOP(
        "wording", "There is no room for {file}. The book holds 2000 pictures."
    ),
    "problem.picture.name.empty": QT_TRANSLATE_NOOP("wording", "Type a name, for example: our kettle."),
    "problem.picture.name.taken": QT_TRANSLATE_NOOP("wording", "Another picture has this name. Type another name."),
    "problem.picture.meaning.taken": QT_TRANSLATE_NOOP(
        "wording", "The picture {other} has this meaning already. Choose another meaning."
    ),
    "problem.picture.credit.empty": QT_TRANSLATE_NOOP("wording", "Type who made the pictures, as it shall be printed."),
    "problem.picture.whose.empty": QT_TRANSLATE_NOOP("wording", "Say whose pictures these are."),
    "steps.pictures_added.one": QT_TRANSLATE_NOOP("wording", "1 picture added"),
    "steps.pictures_added.many": QT_TRANSLATE_NOOP("wording", "{count} pictures added"),
    "steps.picture_changed": QT_TRANSLATE_NOOP("wording", "picture “{name}” changed"),
    "steps.picture_removed": QT_TRANSLATE_NOOP("wording", "picture “{name}” removed"),
}
