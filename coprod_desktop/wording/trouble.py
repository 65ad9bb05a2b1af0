"""What happened, what is safe and what to do, for every trouble with the disk or the file, and for a fault of ours."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "trouble.in_use.what": QT_TRANSLATE_NOOP("wording", "The club's book is already open"),
    "trouble.in_use.safe": QT_TRANSLATE_NOOP("wording", "Nothing is lost. The book can be open once at a time."),
    "trouble.in_use.do": QT_TRANSLATE_NOOP(
        "wording",
        "Look for another window called Our Club Book.\n"
        "If you find none, restart the computer and open the book again.",
    ),
    "trouble.read_only.what": QT_TRANSLATE_NOOP("wording", "The book can be read but not written in"),
    "trouble.read_only.safe": QT_TRANSLATE_NOOP("wording", "Everything kept until now is safe."),
    "trouble.read_only.do": QT_TRANSLATE_NOOP(
        "wording",
        "The folder of the book is locked against writing.\n"
        "Ask whoever looks after this computer to unlock it. Then try again.",
    ),
    "trouble.disk_trouble.what": QT_TRANSLATE_NOOP("wording", "The computer could not read or write its disk"),
    "trouble.disk_trouble.safe": QT_TRANSLATE_NOOP(
        "wording", "Everything saved until now is safe. The last thing may need typing again."
    ),
    "trouble.disk_trouble.do": QT_TRANSLATE_NOOP(
        "wording",
        "Try again once.\n"
        "If it happens again, write down what is on the screen. Then ask for help.\n"
        "The disk may be wearing out. Make a copy of the book soon.",
    ),
    "trouble.disk_full.what": QT_TRANSLATE_NOOP("wording", "There is no room left on this computer"),
    "trouble.disk_full.safe": QT_TRANSLATE_NOOP(
        "wording", "Everything saved until now is safe. What you type now cannot be kept yet."
    ),
    "trouble.disk_full.do": QT_TRANSLATE_NOOP(
        "wording",
        "Leave this window open.\nEmpty the computer's own bin, or take large files away. Then try again.",
    ),
    "trouble.cannot_open.what": QT_TRANSLATE_NOOP("wording", "The club's book cannot be opened"),
    "trouble.cannot_open.safe": QT_TRANSLATE_NOOP("wording", "The book has not been changed."),
    "trouble.cannot_open.do": QT_TRANSLATE_NOOP(
        "wording",
        "Try again in a minute. Another program may be holding it.\nIf it still does not open, ask for help.",
    ),
    "trouble.damaged.what": QT_TRANSLATE_NOOP("wording", "The club's book is damaged"),
    "trouble.damaged.safe": QT_TRANSLATE_NOOP(
        "wording", "The damaged book has been left as it is. Nothing new is written in it."
    ),
    "trouble.damaged.do": QT_TRANSLATE_NOOP(
        "wording",
        "Do not start a new club.\nBring back the newest good copy. If there is none, save what can be read.",
    ),
    "trouble.not_a_club_file.what": QT_TRANSLATE_NOOP("wording", "This file is not a club's book"),
    "trouble.not_a_club_file.safe": QT_TRANSLATE_NOOP("wording", "The file has not been changed."),
    "trouble.not_a_club_file.do": QT_TRANSLATE_NOOP("wording", "Choose the file of your club's book and open that."),
    "trouble.too_new.what": QT_TRANSLATE_NOOP("wording", "This book was written by a newer Our Club Book"),
    "trouble.too_new.safe": QT_TRANSLATE_NOOP("wording", "The book has not been changed."),
    "trouble.too_new.do": QT_TRANSLATE_NOOP(
        "wording",
        "Put the newer Our Club Book on this computer. Then open the book with it.\nOr bring back a copy from before.",
    ),
    "trouble.wrong_key.what": QT_TRANSLATE_NOOP("wording", "The key on this computer does not open this book"),
    "trouble.wrong_key.safe": QT_TRANSLATE_NOOP("wording", "The book has not been changed."),
    "trouble.wrong_key.do": QT_TRANSLATE_NOOP(
        "wording",
        "The book may come from another computer.\n"
        "Bring the key file that belongs to it, and keep the two together.\n"
        "If you have the recovery sheet of this book, use that.",
    ),
    "trouble.no_key.what": QT_TRANSLATE_NOOP("wording", "The key to the book is not there"),
    "trouble.no_key.safe": QT_TRANSLATE_NOOP("wording", "The book has not been changed. It is locked."),
    "trouble.no_key.do": QT_TRANSLATE_NOOP(
        "wording",
        "The key is a small file beside the book. It may have been moved.\nPut it back beside the book, and try again.",
    ),
    "trouble.empty_file.what": QT_TRANSLATE_NOOP("wording", "The file of the book is empty"),
    "trouble.empty_file.safe": QT_TRANSLATE_NOOP("wording", "Nothing has been written over it."),
    "trouble.empty_file.do": QT_TRANSLATE_NOOP(
        "wording",
        "Do not start a new club.\nFind your newest copy of the book and ask for help to bring it back.",
    ),
    "trouble.no_file.what": QT_TRANSLATE_NOOP("wording", "There is no book in this place"),
    "trouble.no_file.safe": QT_TRANSLATE_NOOP("wording", "Nothing has been changed."),
    "trouble.no_file.do": QT_TRANSLATE_NOOP(
        "wording",
        "If the book is on a stick, put the stick in. Then try again.\nIf it was moved, put it back where it was.",
    ),
    "trouble.name_taken.what": QT_TRANSLATE_NOOP("wording", "There is a file with this name already"),
    "trouble.name_taken.safe": QT_TRANSLATE_NOOP("wording", "Nothing has been written over it."),
    "trouble.name_taken.do": QT_TRANSLATE_NOOP("wording", "Choose another name or another folder. Then try again."),
    "trouble.copy_damaged.what": QT_TRANSLATE_NOOP("wording", "This copy of the book is damaged"),
    "trouble.copy_damaged.safe": QT_TRANSLATE_NOOP(
        "wording", "The copy was only read. The club's own book is as it was."
    ),
    "trouble.copy_damaged.do": QT_TRANSLATE_NOOP(
        "wording", "Choose another copy, the newest one before this.\nMake a new copy of the book soon."
    ),
    "trouble.book_locked.what": QT_TRANSLATE_NOOP("wording", "The club's book is locked"),
    "trouble.book_locked.safe": QT_TRANSLATE_NOOP("wording", "Everything in the book is safe."),
    "trouble.book_locked.do": QT_TRANSLATE_NOOP("wording", "Type your password, or use the recovery sheet."),
    "trouble.wrong_password.what": QT_TRANSLATE_NOOP("wording", "This password does not open the book"),
    "trouble.wrong_password.safe": QT_TRANSLATE_NOOP(
        "wording", "Nothing has been changed. You can try as often as you like."
    ),
    "trouble.wrong_password.do": QT_TRANSLATE_NOOP(
        "wording",
        "Look whether capital letters are on.\n"
        "Press Show the password to see what you type.\n"
        "You can use the recovery sheet instead.",
    ),
    "trouble.other_sheet.what": QT_TRANSLATE_NOOP("wording", "This recovery sheet belongs to another book"),
    "trouble.other_sheet.safe": QT_TRANSLATE_NOOP("wording", "Nothing has been changed."),
    "trouble.other_sheet.do": QT_TRANSLATE_NOOP(
        "wording",
        "Look at the club's name on the sheet. Find the sheet of this club.\n"
        "Look at the number of the key, too. An older copy opens with the older sheet.",
    ),
    "trouble.older_sheet.what": QT_TRANSLATE_NOOP("wording", "This is an older recovery sheet"),
    "trouble.older_sheet.safe": QT_TRANSLATE_NOOP("wording", "Nothing has been changed."),
    "trouble.older_sheet.do": QT_TRANSLATE_NOOP(
        "wording",
        "The book has had a new key since. This sheet opens older copies alone.\n"
        "Find the sheet with the highest key number.",
    ),
    "trouble.file_moved.what": QT_TRANSLATE_NOOP("wording", "The book's file was moved while the book was open"),
    "trouble.file_moved.safe": QT_TRANSLATE_NOOP(
        "wording", "Everything is safe. The book has been put back in its place, with all that is in it."
    ),
    "trouble.file_moved.do": QT_TRANSLATE_NOOP(
        "wording",
        "Do the last thing again.\n"
        "Leave the files of the book alone while this window is open.\n"
        "A file that stood in its place is kept beside it.",
    ),
    "trouble.other_club.what": QT_TRANSLATE_NOOP("wording", "This copy belongs to another club"),
    "trouble.other_club.safe": QT_TRANSLATE_NOOP("wording", "The club's own book has not been changed."),
    "trouble.other_club.do": QT_TRANSLATE_NOOP("wording", "Choose a copy that carries the name of your club."),
    "trouble.stick_gone.what": QT_TRANSLATE_NOOP("wording", "The stick is not there any more"),
    "trouble.stick_gone.safe": QT_TRANSLATE_NOOP(
        "wording", "The book on this computer is safe. The copy was not finished."
    ),
    "trouble.stick_gone.do": QT_TRANSLATE_NOOP(
        "wording", "Put the stick in again. Leave it in until you are told to take it out.\nThen make a new copy."
    ),
    "trouble.not_readable.what": QT_TRANSLATE_NOOP("wording", "The damaged book cannot be read"),
    "trouble.not_readable.safe": QT_TRANSLATE_NOOP("wording", "The damaged book has been left as it is."),
    "trouble.not_readable.do": QT_TRANSLATE_NOOP(
        "wording", "Bring back a copy instead.\nKeep this computer as it is, and ask for help."
    ),
    "trouble.bug.what": QT_TRANSLATE_NOOP("wording", "Something in the program went wrong"),
    "trouble.bug.safe": QT_TRANSLATE_NOOP("wording", "Everything saved until now is safe. It is not your fault."),
    "trouble.bug.do": QT_TRANSLATE_NOOP(
        "wording",
        "Press Carry on and look whether your last words are there.\n"
        "If it happens again, show the details to whoever helps you.",
    ),
}
