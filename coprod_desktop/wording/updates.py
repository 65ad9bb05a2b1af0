"""The words of a newer Our Club Book: what is on the stick, why it is not taken, and what happened."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "update.this": QT_TRANSLATE_NOOP("wording", "This is Our Club Book {version}."),
    "update.none": QT_TRANSLATE_NOOP("wording", "No newer one is on a stick."),
    "update.offer": QT_TRANSLATE_NOOP(
        "wording", "A newer Our Club Book is on this stick: {version}.\nNew in it: {new}"
    ),
    "update.today": QT_TRANSLATE_NOOP("wording", "A newer Our Club Book is here"),
    "update.today_button": QT_TRANSLATE_NOOP("wording", "See what is new"),
    "update.done": QT_TRANSLATE_NOOP(
        "wording", "Our Club Book {version} is here and was tested.\nClose the program, and open it again to use it."
    ),
    "update.waiting": QT_TRANSLATE_NOOP("wording", "Our Club Book {version} starts when you open the program again."),
    "update.gone_back": QT_TRANSLATE_NOOP(
        "wording", "Our Club Book {version} starts when you open the program again.\nThe club's book stays as it is."
    ),
    "update.stopped": QT_TRANSLATE_NOOP("wording", "Stopped. This program stays as it is."),
    "update.no_copy": QT_TRANSLATE_NOOP(
        "wording", "The copy of the club's book could not be made, so nothing else was done."
    ),
    "update.refused.no_key": QT_TRANSLATE_NOOP("wording", "This build takes no updates from a stick."),
    "update.refused.own_python": QT_TRANSLATE_NOOP(
        "wording",
        "This program was not put here by its setup program.\nBring it up to date the way you put it here.",
    ),
    "update.refused.not_signed": QT_TRANSLATE_NOOP(
        "wording",
        "The update on this stick is not signed by the makers of Our Club Book. It was left alone.\n"
        "Ask whoever gave you the stick where it came from.",
    ),
    "update.refused.damaged": QT_TRANSLATE_NOOP(
        "wording", "The update on this stick is damaged. It was left alone.\nHave it put on the stick again."
    ),
    "update.refused.cut": QT_TRANSLATE_NOOP(
        "wording", "The update on this stick is not whole. It was left alone.\nHave it put on the stick again."
    ),
    "update.refused.newer_list": QT_TRANSLATE_NOOP(
        "wording", "The update on this stick is for a much newer program. Use its setup program instead."
    ),
    "update.refused.same": QT_TRANSLATE_NOOP("wording", "The Our Club Book on this stick is the one you have."),
    "update.refused.older": QT_TRANSLATE_NOOP("wording", "The Our Club Book on this stick is older than this one."),
    "update.refused.other_computer": QT_TRANSLATE_NOOP(
        "wording", "The update on this stick is for another kind of computer."
    ),
    "update.refused.not_working": QT_TRANSLATE_NOOP(
        "wording", "The newer Our Club Book does not work on this computer.\nThis one stays, and works as before."
    ),
    "update.refused.no_room": QT_TRANSLATE_NOOP(
        "wording", "There is too little room on this computer. Take large files away, then try again."
    ),
    "update.refused.stick_gone": QT_TRANSLATE_NOOP(
        "wording", "The stick was taken out too early. Put it in again, then try again."
    ),
    "update.refused.no_earlier": QT_TRANSLATE_NOOP("wording", "No earlier Our Club Book is kept on this computer."),
    "update.refused.not_changed": QT_TRANSLATE_NOOP(
        "wording", "The newer Our Club Book could not be put here. This one stays, and works as before."
    ),
}
