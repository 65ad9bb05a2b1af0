"""The words of paper that comes back: sheets that are out, that were typed in, and what became of them."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "sheets.out.one": QT_TRANSLATE_NOOP("wording", "1 sheet not typed in yet"),
    "sheets.out.many": QT_TRANSLATE_NOOP("wording", "{count} sheets not typed in yet"),
    "sheets.name": QT_TRANSLATE_NOOP("wording", "Sheet {number}: {form}"),
    "sheets.no_number": QT_TRANSLATE_NOOP("wording", "A sheet without a number: {form}"),
    "sheets.printed_on": QT_TRANSLATE_NOOP("wording", "Printed on {date}."),
    "sheets.written_on": QT_TRANSLATE_NOOP("wording", "Written on {date}."),
    "sheets.no_day": QT_TRANSLATE_NOOP("wording", "There is no day on this paper."),
    "sheets.helped_by": QT_TRANSLATE_NOOP("wording", "{name} helped to fill it in."),
    "sheets.of": QT_TRANSLATE_NOOP("wording", "From {name}, written on {date}."),
    "sheets.of_undated": QT_TRANSLATE_NOOP("wording", "From {name}."),
    "sheets.ended.typed": QT_TRANSLATE_NOOP("wording", "Typed in on {date}."),
    "sheets.ended.typed_by": QT_TRANSLATE_NOOP("wording", "Typed in by {name} on {date}."),
    "sheets.ended.empty": QT_TRANSLATE_NOOP("wording", "It came back empty on {date}."),
    "sheets.ended.lost": QT_TRANSLATE_NOOP("wording", "It will not come back. Told on {date}."),
    "sheets.to_agenda": QT_TRANSLATE_NOOP("wording", "On the agenda: {meeting}"),
    "sheets.to_minutes": QT_TRANSLATE_NOOP("wording", "In the minutes: {meeting}"),
    "sheets.to_next": QT_TRANSLATE_NOOP("wording", "Keep it for the next agenda"),
    "sheets.to_nowhere": QT_TRANSLATE_NOOP("wording", "Keep it with this sheet only"),
    "sheets.note": QT_TRANSLATE_NOOP("wording", "{question} {answer}"),
    "sheets.notes_on": QT_TRANSLATE_NOOP("wording", "On paper, {date}:"),
    "sheets.notes": QT_TRANSLATE_NOOP("wording", "On paper:"),
    "problem.sheet.name.empty": QT_TRANSLATE_NOOP("wording", "Type the name that is on the paper."),
    "problem.sheet.name.who": QT_TRANSLATE_NOOP("wording", "Say who this is. Choose one of the names."),
    "problem.sheet.name_if_you_like.who": QT_TRANSLATE_NOOP("wording", "Say who this is. Choose one of the names."),
    "problem.sheet.sheet_number.unknown": QT_TRANSLATE_NOOP(
        "wording", "No sheet of this form has the number {number}. Look at the paper, or leave this empty."
    ),
    "problem.typed": QT_TRANSLATE_NOOP("wording", "Sheet {number} is typed in already. Leave its number out."),
    "problem.sheet.want_to_say.empty": QT_TRANSLATE_NOOP("wording", "Type what they want to say."),
    "problem.sheet.goes_to.empty": QT_TRANSLATE_NOOP("wording", "Choose where these words go."),
    "problem.sheet.typed_on.empty": QT_TRANSLATE_NOOP("wording", "Type the day on which you type this in."),
}
