"""The words of problems."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "problem.club.name.empty": QT_TRANSLATE_NOOP("wording", "Type the name of your club."),
    "problem.role.name.empty": QT_TRANSLATE_NOOP("wording", "Type a name for the role."),
    "problem.role.name.taken": QT_TRANSLATE_NOOP("wording", "There is a role with this name. Type another name."),
    "problem.standing_item.title.empty": QT_TRANSLATE_NOOP("wording", "Type what every meeting talks about."),
}
