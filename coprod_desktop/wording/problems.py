"""The words of problems."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "problem.club.name.empty": QT_TRANSLATE_NOOP("wording", "Type the name of your club."),
    "problem.role.name.empty": QT_TRANSLATE_NOOP("wording", "Type a name for the role."),
    "problem.role.name.taken": QT_TRANSLATE_NOOP("wording", "There is a role with this name. Type another name."),
    "problem.standing_item.title.empty": QT_TRANSLATE_NOOP("wording", "Type what every meeting talks about."),
    "problem.person.name.empty": QT_TRANSLATE_NOOP("wording", "Type a name here."),
    "problem.person.email.too_long": QT_TRANSLATE_NOOP("wording", "Make the e-mail address shorter."),
    "problem.person.telling_review.not_a_date": QT_TRANSLATE_NOOP(
        "wording", "Write the date like this: 4 November 2026."
    ),
    "problem.person.print_size.not_a_choice": QT_TRANSLATE_NOOP("wording", "Choose one of the sizes of print."),
    "problem.role_held.since.not_a_date": QT_TRANSLATE_NOOP("wording", "Write the date like this: 4 November 2026."),
    "problem.role_held.until.not_a_date": QT_TRANSLATE_NOOP("wording", "Write the date like this: 4 November 2026."),
    "problem.role_held.until.before_since": QT_TRANSLATE_NOOP(
        "wording", "The role ended before it began. Look at both dates."
    ),
    "problem.role_held.role.empty": QT_TRANSLATE_NOOP("wording", "Choose a role."),
    "problem.tie.other.empty": QT_TRANSLATE_NOOP("wording", "Choose a person."),
    "problem.tie.other.same_person": QT_TRANSLATE_NOOP(
        "wording", "Choose somebody else. Nobody is their own supporter."
    ),
    "problem.skill.name.empty": QT_TRANSLATE_NOOP("wording", "Type what it is, for example cooking."),
    "problem.skill.name.taken": QT_TRANSLATE_NOOP(
        "wording", "There is a gift with this name already. Type another name."
    ),
    "problem.person.photo.ask_first": QT_TRANSLATE_NOOP(
        "wording", "Ask first. Tick that they said yes, then choose the photo."
    ),
    "problem.person.photo.empty": QT_TRANSLATE_NOOP(
        "wording", "There is nothing in this file. Choose another picture."
    ),
    "problem.person.photo.not_a_picture": QT_TRANSLATE_NOOP(
        "wording", "This file is not a picture. Choose a photo, for example one ending in .jpg."
    ),
    "problem.person.photo.too_big": QT_TRANSLATE_NOOP(
        "wording", "This picture is too big for this computer. Choose a smaller one."
    ),
    "problem.person.photo.damaged": QT_TRANSLATE_NOOP(
        "wording", "Part of this picture is missing. Choose another one."
    ),
    "problem.person.photo.heic": QT_TRANSLATE_NOOP(
        "wording", "This program cannot read this kind of phone photo. Save it as a .jpg first."
    ),
    "problem.meeting.ends.before_start": QT_TRANSLATE_NOOP(
        "wording", "This meeting ends before it starts. Change one of the times."
    ),
    "problem.meeting.on.empty": QT_TRANSLATE_NOOP("wording", "Type the day of the meeting."),
    "problem.agenda_item.title.empty": QT_TRANSLATE_NOOP("wording", "Type what you want to talk about."),
    "problem.correction.words.empty": QT_TRANSLATE_NOOP("wording", "Type what should be put right."),
    "problem.gift.words.too_long": QT_TRANSLATE_NOOP(
        "wording", "Make your words shorter. {limit} letters are the most."
    ),
    "problem.decision.words.empty": QT_TRANSLATE_NOOP("wording", "Type what was decided, in one sentence."),
    "problem.decision.replaces.itself": QT_TRANSLATE_NOOP(
        "wording", "A decision cannot replace itself. Choose another one."
    ),
    "problem.job.what.empty": QT_TRANSLATE_NOOP("wording", "Type what there is to do."),
    "problem.person.names.empty": QT_TRANSLATE_NOOP("wording", "Type at least one name."),
    "problem.person.names.look_again": QT_TRANSLATE_NOOP(
        "wording", "Look at the lines below first. Then add these people."
    ),
    "problem.empty": QT_TRANSLATE_NOOP("wording", "Type an answer here."),
    "problem.no_such_day": QT_TRANSLATE_NOOP("wording", "There is no such day. That month has {days} days."),
    "problem.not_a_date": QT_TRANSLATE_NOOP("wording", "Write the date like this: 4 November 2026."),
    "problem.not_a_time": QT_TRANSLATE_NOOP("wording", "Write the time like this: 2:30 pm."),
    "problem.not_a_number": QT_TRANSLATE_NOOP("wording", "Write a number, for example 5."),
    "problem.not_a_choice": QT_TRANSLATE_NOOP("wording", "Choose one of the answers."),
    "problem.too_long": QT_TRANSLATE_NOOP("wording", "Make this shorter. There is room for {limit} letters."),
    "problem.not_yet": QT_TRANSLATE_NOOP("wording", "This day is still to come. Write a day that has been."),
}
