"""The words of printing for everyone: formats, the list of who gets what, and who has had theirs."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "everyone.easy_read": QT_TRANSLATE_NOOP("wording", "Easy read, {size} point"),
    "everyone.with_pictures": QT_TRANSLATE_NOOP("wording", "With pictures, {size} point"),
    "everyone.words_only": QT_TRANSLATE_NOOP("wording", "Words only, {size} point"),
    "everyone.door": QT_TRANSLATE_NOOP("wording", "For the door: who is here"),
    "everyone.aloud": QT_TRANSLATE_NOOP("wording", "Read aloud"),
    "everyone.sound": QT_TRANSLATE_NOOP("wording", "A sound file"),
    "everyone.sound_one": QT_TRANSLATE_NOOP("wording", "{names} wants to listen. Make a sound file."),
    "everyone.sound_many": QT_TRANSLATE_NOOP("wording", "{count} people want to listen: {names}. Make a sound file."),
    "everyone.email": QT_TRANSLATE_NOOP("wording", "By e-mail"),
    "everyone.language": QT_TRANSLATE_NOOP("wording", "In {language}"),
    "everyone.aloud_one": QT_TRANSLATE_NOOP("wording", "{names} wants theirs read aloud. Who will do it?"),
    "everyone.aloud_many": QT_TRANSLATE_NOOP(
        "wording", "{count} people want theirs read aloud: {names}. Who will do it?"
    ),
    "everyone.aloud_job": QT_TRANSLATE_NOOP("wording", "Read the paper aloud to {names}: {meeting}."),
    "everyone.tick": QT_TRANSLATE_NOOP("wording", "Tick each person who has had theirs."),
    "everyone.nobody": QT_TRANSLATE_NOOP("wording", "Nobody is invited yet."),
    "everyone.cover.minutes": QT_TRANSLATE_NOOP("wording", "Who gets the minutes"),
    "everyone.cover.agenda": QT_TRANSLATE_NOOP("wording", "Who gets the agenda"),
    "everyone.cover.invitation": QT_TRANSLATE_NOOP("wording", "Who gets an invitation"),
    "steps.handed": QT_TRANSLATE_NOOP("wording", "{name} has had theirs"),
    "steps.handed_many": QT_TRANSLATE_NOOP("wording", "{count} people have had theirs"),
    "steps.not_handed": QT_TRANSLATE_NOOP("wording", "{name} has not had theirs"),
    "steps.not_handed_many": QT_TRANSLATE_NOOP("wording", "{count} people have not had theirs"),
    "steps.sheets_numbered": QT_TRANSLATE_NOOP("wording", "{count} numbered sheets"),
    "steps.sheet_typed": QT_TRANSLATE_NOOP("wording", "sheet {number} typed in"),
    "steps.sheet_of_typed": QT_TRANSLATE_NOOP("wording", "paper of {name} typed in"),
    "steps.paper_typed": QT_TRANSLATE_NOOP("wording", "paper typed in"),
    "steps.sheet_empty": QT_TRANSLATE_NOOP("wording", "sheet {number} came back empty"),
    "steps.sheet_lost": QT_TRANSLATE_NOOP("wording", "sheet {number} will not come back"),
    "steps.sheets_lost": QT_TRANSLATE_NOOP("wording", "{count} sheets will not come back"),
    "steps.sheet_out": QT_TRANSLATE_NOOP("wording", "sheet {number} waited for again"),
}
