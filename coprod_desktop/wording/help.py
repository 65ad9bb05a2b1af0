"""Help in easy words: one topic for each main job, each step one idea with one picture."""

from coprod_desktop.wording.keys import GROUPS
from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

# Each topic: its code, its picture, and the picture of each of its steps.
TOPICS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("way", "sign_post", ("door", "back", "find", "undo", "safe")),
    ("people", "people", ("people", "name_badge", "photo_permission", "easy_read", "supporter")),
    ("list", "people", ("folder", "clipboard", "question", "agree", "undo")),
    ("gifts", "gift_shared", ("gift_shared", "card", "give", "help_wanted", "star")),
    ("plan", "agenda", ("together", "calendar", "agenda", "people", "supporter", "printer")),
    ("meet", "meeting", ("who_came", "said", "decision", "job", "listening", "room_view")),
    ("notes", "clipboard", ("clipboard", "writing", "link", "pencil")),
    ("minutes", "minutes", ("minutes", "easy_read", "pencil", "undo")),
    ("agree", "agree", ("question", "agree", "lock", "pencil")),
    ("print", "printer", ("printer", "large_print", "minutes", "folder", "people")),
    ("forms", "form", ("printer", "writing", "form", "calendar", "agree")),
    ("pictures", "camera", ("camera", "photo_permission", "folder", "pencil", "bin")),
    ("decisions", "decision", ("decision", "find", "vote", "worry", "calendar")),
    ("jobs", "job", ("job", "people", "deadline", "agree", "history")),
    ("copies", "copy_usb", ("copy_usb", "stop", "house", "agree", "undo", "clipboard")),
    ("lock", "lock", ("safe", "keys", "printer", "lock", "eye", "question", "keys")),
    ("undo", "undo", ("undo", "redo", "bin", "back", "stop")),
    ("aloud", "read_aloud", ("read_aloud", "stop", "listening", "minutes", "loudspeaker")),
    ("see", "eye", ("text_bigger", "colours", "large_print", "settings")),
    ("room", "room_view", ("room_view", "lock", "television", "back")),
    ("keys", "computer", tuple(picture for picture, _names in GROUPS)),
    ("newer", "computer", ("copy_usb", "computer", "door", "undo")),
    ("trouble", "who_to_ask", ("who_to_ask", "undo", "computer", "folder")),
)

WORDS: dict[str, str] = {
    "help.way.title": QT_TRANSLATE_NOOP("wording", "Find your way"),
    "help.way.1": QT_TRANSLATE_NOOP(
        "wording",
        "The doors are the big buttons on the left.\nPress a door to go in.\n"
        "With large text, press Go to: the doors are there.",
    ),
    "help.way.2": QT_TRANSLATE_NOOP("wording", "Press Back to go where you were before."),
    "help.way.3": QT_TRANSLATE_NOOP(
        "wording", "Press Find to look for anything.\nType the first letters of a name or a word."
    ),
    "help.way.4": QT_TRANSLATE_NOOP("wording", "Press Undo when something went wrong.\nYou can undo many times."),
    "help.way.5": QT_TRANSLATE_NOOP("wording", "Everything is saved by itself.\nThe line at the bottom says when."),
    "help.copies.title": QT_TRANSLATE_NOOP("wording", "Make a copy, and bring one back"),
    "help.copies.1": QT_TRANSLATE_NOOP("wording", "Open the door Keep safe.\nPut a USB stick in."),
    "help.copies.2": QT_TRANSLATE_NOOP(
        "wording", "Press Make a copy now.\nLeave the stick in until you are told to take it out."
    ),
    "help.copies.3": QT_TRANSLATE_NOOP("wording", "Use two sticks in turn.\nKeep one of them in another house."),
    "help.copies.4": QT_TRANSLATE_NOOP("wording", "Press Test this copy to see that it is good."),
    "help.copies.5": QT_TRANSLATE_NOOP(
        "wording", "Press Bring back to make a copy the club's book again.\nYou can put the other book back."
    ),
    "help.newer.title": QT_TRANSLATE_NOOP("wording", "Get a newer Our Club Book"),
    "help.newer.1": QT_TRANSLATE_NOOP(
        "wording", "Put in the USB stick with the newer one.\nToday tells you what is new. It takes a few seconds."
    ),
    "help.newer.2": QT_TRANSLATE_NOOP(
        "wording", "Press See what is new. Then put it on this computer.\nA copy of the club's book is made first."
    ),
    "help.newer.3": QT_TRANSLATE_NOOP("wording", "Close the program and open it again."),
    "help.newer.4": QT_TRANSLATE_NOOP(
        "wording", "You can use the earlier one again.\nOpen the door Keep safe. Press Settings, then the last button."
    ),
    "help.copies.6": QT_TRANSLATE_NOOP(
        "wording", "Once a year, press Rehearse bringing the book back.\nUse a stick and the recovery sheet."
    ),
    "help.lock.title": QT_TRANSLATE_NOOP("wording", "Lock the book"),
    "help.lock.1": QT_TRANSLATE_NOOP("wording", "Open the door Keep safe.\nPress Privacy."),
    "help.lock.2": QT_TRANSLATE_NOOP("wording", "Add a password.\nSay whose it is."),
    "help.lock.3": QT_TRANSLATE_NOOP(
        "wording", "Print the recovery sheet two times.\nKeep the papers in two places. Nobody can reset a password."
    ),
    "help.lock.4": QT_TRANSLATE_NOOP(
        "wording", "Press Lock the book now when you leave the computer.\nWhat you were typing is kept."
    ),
    "help.lock.5": QT_TRANSLATE_NOOP(
        "wording", "Once a year, look whether both papers are in their places.\nThe page Today asks you."
    ),
    "help.lock.6": QT_TRANSLATE_NOOP(
        "wording",
        "If somebody forgot the password, press Use the recovery sheet.\nType the groups that are on the paper.",
    ),
    "help.lock.7": QT_TRANSLATE_NOOP(
        "wording", "If somebody else may have the paper, give the book a new key.\nThe button is on the page Privacy."
    ),
    "help.people.title": QT_TRANSLATE_NOOP("wording", "Add a person"),
    "help.people.1": QT_TRANSLATE_NOOP("wording", "Open the door People.\nPress Add a person."),
    "help.people.2": QT_TRANSLATE_NOOP("wording", "Type the name.\nA name is enough."),
    "help.people.3": QT_TRANSLATE_NOOP("wording", "Add a photo if the person likes that.\nAsk the person first."),
    "help.people.4": QT_TRANSLATE_NOOP("wording", "Ask how the person likes to be told things.\nTick what they say."),
    "help.people.5": QT_TRANSLATE_NOOP("wording", "Ask what helps the person take part.\nThis stays private."),
    "help.people.sought": QT_TRANSLATE_NOOP("wording", "phone number, address, new member"),
    "help.list.title": QT_TRANSLATE_NOOP("wording", "Bring in a list of people from a spreadsheet"),
    "help.list.1": QT_TRANSLATE_NOOP(
        "wording",
        "Open the door People. Press Bring in a list.\nChoose the file that you want to import, such as Excel or CSV.",
    ),
    "help.list.2": QT_TRANSLATE_NOOP(
        "wording", "Or copy the cells in the spreadsheet.\nPaste them in the box, and press Read this list."
    ),
    "help.list.3": QT_TRANSLATE_NOOP(
        "wording", "Look what each column of the table is.\nWhat the program does not know becomes a note."
    ),
    "help.list.4": QT_TRANSLATE_NOOP(
        "wording", "Answer the questions, then add everybody.\nNobody is in the book before that."
    ),
    "help.list.5": QT_TRANSLATE_NOOP("wording", "One Undo takes the whole list back."),
    "help.gifts.title": QT_TRANSLATE_NOOP("wording", "Write down what a person brings"),
    "help.gifts.1": QT_TRANSLATE_NOOP("wording", "Everyone has something to share.\nWe call it a gift."),
    "help.gifts.2": QT_TRANSLATE_NOOP(
        "wording", "Open the person's page.\nPress Getting to know you and look at the cards together."
    ),
    "help.gifts.3": QT_TRANSLATE_NOOP("wording", "Write down what the person can share.\nUse the person's own words."),
    "help.gifts.4": QT_TRANSLATE_NOOP("wording", "Write down what they would like to learn, or like help with."),
    "help.gifts.5": QT_TRANSLATE_NOOP(
        "wording", "Open Skills and gifts to see who can help.\nIt also shows gifts nobody has asked for yet."
    ),
    "help.plan.title": QT_TRANSLATE_NOOP("wording", "Plan a meeting"),
    "help.plan.1": QT_TRANSLATE_NOOP("wording", "Open the door Together.\nPress Plan a meeting."),
    "help.plan.2": QT_TRANSLATE_NOOP("wording", "Say which day it is.\nSay when and where you meet."),
    "help.plan.3": QT_TRANSLATE_NOOP(
        "wording", "Add what you will talk about.\nAnyone can raise something. Say who raised it."
    ),
    "help.plan.4": QT_TRANSLATE_NOOP("wording", "Choose who is invited."),
    "help.plan.5": QT_TRANSLATE_NOOP(
        "wording", "Look at the list of what people need.\nTick each thing when it is arranged."
    ),
    "help.plan.6": QT_TRANSLATE_NOOP("wording", "Print the agenda for everyone."),
    "help.meet.title": QT_TRANSLATE_NOOP("wording", "Hold a meeting"),
    "help.meet.1": QT_TRANSLATE_NOOP("wording", "Open the meeting and press Meet.\nTick who came."),
    "help.meet.2": QT_TRANSLATE_NOOP("wording", "Type what people say in short points.\nOne idea for each point."),
    "help.meet.3": QT_TRANSLATE_NOOP("wording", "When you decide something, mark the point as decided."),
    "help.meet.4": QT_TRANSLATE_NOOP(
        "wording", "When somebody will do something, mark it as a job.\nSay who and by when."
    ),
    "help.meet.5": QT_TRANSLATE_NOOP("wording", "Look who has not been heard yet.\nAsk them before you go on."),
    "help.meet.6": QT_TRANSLATE_NOOP("wording", "Turn Room view on when others look at the screen."),
    "help.notes.title": QT_TRANSLATE_NOOP("wording", "Use notes you have already"),
    "help.notes.1": QT_TRANSLATE_NOOP("wording", "Copy your notes from another program.\nOr type them from paper."),
    "help.notes.2": QT_TRANSLATE_NOOP("wording", "Open the meeting.\nPress Paste notes and put them in the box."),
    "help.notes.3": QT_TRANSLATE_NOOP(
        "wording", "The notes are split into points.\nEach point goes under what it is about."
    ),
    "help.notes.4": QT_TRANSLATE_NOOP("wording", "Read the points and change what is not right."),
    "help.minutes.title": QT_TRANSLATE_NOOP("wording", "Make easy-read minutes"),
    "help.minutes.1": QT_TRANSLATE_NOOP(
        "wording", "Open the meeting and press Minutes.\nThe points are on the left.\nThe paper is on the right."
    ),
    "help.minutes.2": QT_TRANSLATE_NOOP(
        "wording", "Each point has a picture.\nPress the picture to choose another one, or none."
    ),
    "help.minutes.3": QT_TRANSLATE_NOOP("wording", "Use short sentences.\nTips show where the words can be easier."),
    "help.minutes.4": QT_TRANSLATE_NOOP("wording", "You can leave a tip and keep your own words."),
    "help.agree.title": QT_TRANSLATE_NOOP("wording", "Agree the minutes"),
    "help.agree.1": QT_TRANSLATE_NOOP("wording", "Open the meeting and press Agree.\nIt lists what is missing."),
    "help.agree.2": QT_TRANSLATE_NOOP(
        "wording", "Read the minutes together at the next meeting.\nPress Agree when all is right."
    ),
    "help.agree.3": QT_TRANSLATE_NOOP("wording", "Agreed minutes do not change any more."),
    "help.agree.4": QT_TRANSLATE_NOOP("wording", "If something was wrong, add a correction.\nIt has its own date."),
    "help.print.title": QT_TRANSLATE_NOOP("wording", "Print for everyone"),
    "help.print.1": QT_TRANSLATE_NOOP("wording", "Press Print on the page.\nThe paper is shown first."),
    "help.print.2": QT_TRANSLATE_NOOP(
        "wording", "Choose the size of the letters.\nThe pages are made again in that size."
    ),
    "help.print.3": QT_TRANSLATE_NOOP("wording", "Choose pictures or words only.\nChoose colour or black and white."),
    "help.print.4": QT_TRANSLATE_NOOP("wording", "Press Print this paper, or Save as PDF."),
    "help.print.5": QT_TRANSLATE_NOOP("wording", "Everyone can have a copy in their own size."),
    "help.forms.title": QT_TRANSLATE_NOOP("wording", "Use forms on paper"),
    "help.forms.1": QT_TRANSLATE_NOOP(
        "wording", "Open the door Together.\nPress Papers, and choose a form to fill in by hand."
    ),
    "help.forms.2": QT_TRANSLATE_NOOP("wording", "Give the sheets out.\nEach has a number, so that none is forgotten."),
    "help.forms.3": QT_TRANSLATE_NOOP(
        "wording", "Press Paper that comes back.\nType in the sheet. The questions are in the same order."
    ),
    "help.forms.4": QT_TRANSLATE_NOOP(
        "wording", "Type the day that is on the paper.\nIt is kept with what they wrote."
    ),
    "help.forms.5": QT_TRANSLATE_NOOP(
        "wording", "Say so when a sheet came back empty or is lost.\nA copy without a number gets one."
    ),
    "help.pictures.title": QT_TRANSLATE_NOOP("wording", "Use pictures of our own"),
    "help.pictures.1": QT_TRANSLATE_NOOP(
        "wording", "Open the door Keep safe.\nPress Settings, then See our own pictures."
    ),
    "help.pictures.2": QT_TRANSLATE_NOOP("wording", "Ask everybody who is in a photo first."),
    "help.pictures.3": QT_TRANSLATE_NOOP(
        "wording", "Press Add pictures.\nChoose pictures, a folder or a zip file that you may use."
    ),
    "help.pictures.4": QT_TRANSLATE_NOOP(
        "wording", "Say what each picture is called, and the one thing it means.\nIt is proposed for these words."
    ),
    "help.pictures.5": QT_TRANSLATE_NOOP(
        "wording", "A picture that you remove goes to the bin.\nMinutes that are agreed keep theirs."
    ),
    "help.decisions.title": QT_TRANSLATE_NOOP("wording", "Find a decision"),
    "help.decisions.1": QT_TRANSLATE_NOOP("wording", "Open the door Decided.\nThe newest decision is at the top."),
    "help.decisions.2": QT_TRANSLATE_NOOP("wording", "Type a word to find an older one."),
    "help.decisions.3": QT_TRANSLATE_NOOP("wording", "A decision says how it was made, and why."),
    "help.decisions.4": QT_TRANSLATE_NOOP("wording", "Worries stay with the decision.\nNobody's worry is lost."),
    "help.decisions.5": QT_TRANSLATE_NOOP("wording", "Choose a day to look at it again."),
    "help.jobs.title": QT_TRANSLATE_NOOP("wording", "Keep jobs moving"),
    "help.jobs.1": QT_TRANSLATE_NOOP("wording", "Open the door Decided and press Jobs."),
    "help.jobs.2": QT_TRANSLATE_NOOP("wording", "A job has one name, several names, or everyone."),
    "help.jobs.3": QT_TRANSLATE_NOOP("wording", "It says by when.\nLate jobs are at the top."),
    "help.jobs.4": QT_TRANSLATE_NOOP("wording", "Mark the job as done when it is done."),
    "help.jobs.5": QT_TRANSLATE_NOOP("wording", "You may let a job go.\nSay why, so that everyone knows."),
    "help.undo.title": QT_TRANSLATE_NOOP("wording", "Undo, and bring things back"),
    "help.undo.1": QT_TRANSLATE_NOOP("wording", "Press Undo to take back the last step.\nIt says what it takes back."),
    "help.undo.2": QT_TRANSLATE_NOOP("wording", "Press Do again if you did not mean it."),
    "help.undo.3": QT_TRANSLATE_NOOP(
        "wording", "What you remove goes to the bin.\nOpen the door Keep safe and press Bin."
    ),
    "help.undo.4": QT_TRANSLATE_NOOP("wording", "Press Put back, and it is where it was."),
    "help.undo.5": QT_TRANSLATE_NOOP(
        "wording",
        "To delete a person for good, remove them and open the bin.\n"
        "Press Forget for good. Undo cannot bring this back.",
    ),
    "help.undo.sought": QT_TRANSLATE_NOOP("wording", "delete, erase, forget, throw away, mistake, lost"),
    "help.aloud.title": QT_TRANSLATE_NOOP("wording", "Have it read aloud"),
    "help.aloud.1": QT_TRANSLATE_NOOP(
        "wording", "Press Read aloud at the top.\nThe page is read to you. The word you hear is marked."
    ),
    "help.aloud.2": QT_TRANSLATE_NOOP("wording", "Press Stop reading, or the key Esc.\nNothing you typed is lost."),
    "help.aloud.3": QT_TRANSLATE_NOOP(
        "wording", "Press Slower or Faster until it is right for you.\nThe program remembers your choice."
    ),
    "help.aloud.4": QT_TRANSLATE_NOOP(
        "wording", "Open a paper and press Read it to me.\nIn the minutes, press Read this point."
    ),
    "help.aloud.5": QT_TRANSLATE_NOOP(
        "wording", "Press Save as sound to take a paper home and listen.\nThe file plays on any computer or phone."
    ),
    "help.see.title": QT_TRANSLATE_NOOP("wording", "Make it easier to see"),
    "help.see.1": QT_TRANSLATE_NOOP("wording", "Press Text bigger as often as you like."),
    "help.see.2": QT_TRANSLATE_NOOP("wording", "Press Colours to choose what is easy on your eyes."),
    "help.see.3": QT_TRANSLATE_NOOP("wording", "There are two kinds of letters.\nYou find them in Settings."),
    "help.see.4": QT_TRANSLATE_NOOP("wording", "The program remembers your choice."),
    "help.room.title": QT_TRANSLATE_NOOP("wording", "Show the screen to others"),
    "help.room.1": QT_TRANSLATE_NOOP("wording", "Press Room view before others look at the screen."),
    "help.room.2": QT_TRANSLATE_NOOP("wording", "Phone numbers, needs and notes are hidden then."),
    "help.room.3": QT_TRANSLATE_NOOP("wording", "The words are bigger and fill the screen."),
    "help.room.4": QT_TRANSLATE_NOOP("wording", "Press Room view again to leave it."),
    "help.keys.title": QT_TRANSLATE_NOOP("wording", "Use keys only"),
    "help.trouble.title": QT_TRANSLATE_NOOP("wording", "When something goes wrong"),
    "help.trouble.1": QT_TRANSLATE_NOOP("wording", "The bottom line says who can help you.\nRing that person."),
    "help.trouble.2": QT_TRANSLATE_NOOP("wording", "Try Undo first.\nNothing you saved is lost."),
    "help.trouble.3": QT_TRANSLATE_NOOP(
        "wording", "If the computer stops, start it again.\nWhat you typed is still there."
    ),
    "help.trouble.4": QT_TRANSLATE_NOOP(
        "wording", "A page tells you what happened and what to do.\nRead it with somebody."
    ),
}

# What a page may ask help about besides the topics themselves, and the topic that helps there.
ALSO = {
    "add_people": "people",
    "bring_list": "list",
    "know_you": "gifts",
    "meeting": "meet",
    "meetings": "plan",
    "paste_notes": "notes",
    "person": "people",
    "person_form": "people",
    "person_gifts": "gifts",
    "person_photo": "people",
    "skill": "gifts",
    "skills": "gifts",
}


def topic_for(*asked: str) -> str:
    """Return the topic for the first of `asked` that there is help about, or ""."""
    known = {key for key, _picture, _steps in TOPICS}
    return next((ALSO.get(one, one) for one in asked if ALSO.get(one, one) in known), "")
