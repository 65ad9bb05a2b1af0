"""The words of passwords and of the recovery sheet."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "sheet.title": QT_TRANSLATE_NOOP("wording", "Recovery sheet"),
    "sheet.opens": QT_TRANSLATE_NOOP("wording", "This sheet opens the book of **{club}**."),
    "sheet.when": QT_TRANSLATE_NOOP("wording", "Use it when a password is forgotten, or the computer is lost."),
    "sheet.careful": QT_TRANSLATE_NOOP("wording", "Whoever has this sheet can read everything in the book."),
    "sheet.nobody": QT_TRANSLATE_NOOP("wording", "Nobody can reset this."),
    "sheet.signs": QT_TRANSLATE_NOOP("wording", "There is no letter O, I or L in it. What looks like one is 0 or 1."),
    "sheet.keep": QT_TRANSLATE_NOOP("wording", "Keep it locked away, and not beside the computer."),
    "sheet.key": QT_TRANSLATE_NOOP("wording", "Key {number}"),
    "sheet.newer": QT_TRANSLATE_NOOP(
        "wording", "The book has key {number} now. Sheets with a smaller number open older copies alone."
    ),
    "sheet.number": QT_TRANSLATE_NOOP("wording", "Group"),
    "sheet.group": QT_TRANSLATE_NOOP("wording", "Type this"),
    "sheet.square": QT_TRANSLATE_NOOP("wording", "a square that a phone can read"),
    "sheet.square_line": QT_TRANSLATE_NOOP("wording", "The same key, for a phone to read."),
    "sheet.square_more": QT_TRANSLATE_NOOP("wording", "A phone shows the groups as words."),
    "sheet.do": QT_TRANSLATE_NOOP("wording", "What to do"),
    "sheet.do.1": QT_TRANSLATE_NOOP("wording", "Open Our Club Book on a computer."),
    "sheet.do.2": QT_TRANSLATE_NOOP("wording", "Put in the stick with the newest copy. Press **Bring back a copy**."),
    "sheet.do.3": QT_TRANSLATE_NOOP("wording", "Press **Choose this copy** at the one on top."),
    "sheet.do.4": QT_TRANSLATE_NOOP("wording", "If it asks for a password, press **Use the recovery sheet**."),
    "sheet.do.5": QT_TRANSLATE_NOOP("wording", "Type the 13 groups. Capital letters and spaces do not matter."),
    "sheet.do.6": QT_TRANSLATE_NOOP(
        "wording", "Is only the password forgotten? Open the book, and begin at **Use the recovery sheet**."
    ),
    "sheet.where": QT_TRANSLATE_NOOP("wording", "Where the two sheets are kept"),
    "sheet.where.1": QT_TRANSLATE_NOOP("wording", "Sheet 1 is kept here:"),
    "sheet.where.2": QT_TRANSLATE_NOOP("wording", "Sheet 2 is kept here:"),
    "sheet.whom_to_ask": QT_TRANSLATE_NOOP(
        "wording",
        "Look on the recovery sheet or the hand-over page.\nThe name and number of whoever helps you stand there.",
    ),
    "sheet.ask": QT_TRANSLATE_NOOP("wording", "Who can help: **{helper}**"),
    "sheet.ask_blank": QT_TRANSLATE_NOOP("wording", "Who can help, with the phone number:"),
    "sheet.without": QT_TRANSLATE_NOOP("wording", "How to open a copy without our program"),
    "sheet.without.1": QT_TRANSLATE_NOOP("wording", "Show this part to somebody who knows computers."),
    "sheet.without.2": QT_TRANSLATE_NOOP("wording", "A copy is a plain zip file. In it is the file book.db."),
    "sheet.without.3": QT_TRANSLATE_NOOP("wording", "Any program for SQLCipher 4 opens that file with this key."),
    "sheet.without.4": QT_TRANSLATE_NOOP("wording", "The four lines are one: 64 letters and figures with no spaces."),
    "sheet.without.5": QT_TRANSLATE_NOOP("wording", "Type what stands below, with the key in place of the three dots."),
    "sheet.without.sqlcipher": QT_TRANSLATE_NOOP("wording", "In SQLCipher 4"),
    "sheet.without.multiple": QT_TRANSLATE_NOOP("wording", "In SQLite3 Multiple Ciphers"),
    "sheet.without.any": QT_TRANSLATE_NOOP("wording", "In any other program"),
    "sheet.without.what": QT_TRANSLATE_NOOP("wording", "Part"),
    "sheet.without.how": QT_TRANSLATE_NOOP("wording", "How it is locked"),
    "sheet.without.part.cipher": QT_TRANSLATE_NOOP("wording", "Each page"),
    "sheet.without.part.key": QT_TRANSLATE_NOOP("wording", "The key"),
    "sheet.without.part.page": QT_TRANSLATE_NOOP("wording", "Size of a page"),
    "sheet.without.part.salt": QT_TRANSLATE_NOOP("wording", "Not locked"),
    "sheet.without.part.end": QT_TRANSLATE_NOOP("wording", "End of each page"),
    "sheet.without.part.start": QT_TRANSLATE_NOOP("wording", "To put in front"),
    "sheet.find": QT_TRANSLATE_NOOP("wording", "Do you know where both recovery sheets are?"),
    "sheet.find_line": QT_TRANSLATE_NOOP("wording", "Somebody last saw them on {date}. Go and look."),
    "sheet.find_button": QT_TRANSLATE_NOOP("wording", "Answer this"),
    "safe.begin": QT_TRANSLATE_NOOP("wording", "Keep the book safe"),
    "safe.password": QT_TRANSLATE_NOOP("wording", "A password keeps out whoever finds this computer."),
    "safe.no_sheet": QT_TRANSLATE_NOOP(
        "wording", "There is no recovery sheet yet. It is a paper that opens the book when nothing else does."
    ),
    "safe.button": QT_TRANSLATE_NOOP("wording", "See both"),
    "sheet.none": QT_TRANSLATE_NOOP("wording", "Print the recovery sheet"),
    "sheet.none_line": QT_TRANSLATE_NOOP(
        "wording", "If this computer is lost, this paper opens the copies on your sticks."
    ),
    "sheet.none_button": QT_TRANSLATE_NOOP("wording", "Make the recovery sheet"),
    "problem.password.who.empty": QT_TRANSLATE_NOOP("wording", "Type whose password this is."),
    "problem.password.who.too_long": QT_TRANSLATE_NOOP("wording", "Make the name shorter."),
    "problem.password.password.empty": QT_TRANSLATE_NOOP("wording", "Type a password. Three small words are good."),
    "problem.password.password.too_short": QT_TRANSLATE_NOOP(
        "wording", "Make the password longer: {least} letters or more. Three small words are good."
    ),
    "problem.password.password.too_long": QT_TRANSLATE_NOOP("wording", "Make the password shorter."),
    "problem.once_more": QT_TRANSLATE_NOOP("wording", "Type the same password once more."),
    "problem.not_the_same": QT_TRANSLATE_NOOP(
        "wording", "The two passwords differ. Press “Show the password” to see what you typed."
    ),
    "problem.password.asks.no_password": QT_TRANSLATE_NOOP("wording", "Add a password first."),
    "problem.password.asks.no_sheet": QT_TRANSLATE_NOOP(
        "wording", "Print the recovery sheet first. Without it, a forgotten password loses the whole book."
    ),
    "problem.sheet.first.empty": QT_TRANSLATE_NOOP("wording", "Type this group from the paper."),
    "problem.sheet.second.empty": QT_TRANSLATE_NOOP("wording", "Type this group from the paper."),
    "problem.sheet.first.wrong": QT_TRANSLATE_NOOP("wording", "This is not what stands on the sheet. Look again."),
    "problem.sheet.second.wrong": QT_TRANSLATE_NOOP("wording", "This is not what stands on the sheet. Look again."),
    "problem.password_too_short": QT_TRANSLATE_NOOP(
        "wording", "Make the password longer: {least} letters or more. Three small words are good."
    ),
    "problem.password_too_long": QT_TRANSLATE_NOOP("wording", "Make the password shorter."),
    "problem.one_password": QT_TRANSLATE_NOOP(
        "wording", "The book asks for a password each time. Type at least one here."
    ),
    "problem.new_key.first.not_printed": QT_TRANSLATE_NOOP("wording", "See the new paper first, and print it."),
    "problem.new_key.first.empty": QT_TRANSLATE_NOOP("wording", "Type this group from the new paper."),
    "problem.new_key.second.empty": QT_TRANSLATE_NOOP("wording", "Type this group from the new paper."),
    "problem.new_key.first.wrong": QT_TRANSLATE_NOOP(
        "wording", "This is not what stands on the new sheet. Look again."
    ),
    "problem.new_key.second.wrong": QT_TRANSLATE_NOOP(
        "wording", "This is not what stands on the new sheet. Look again."
    ),
    "new_key.done": QT_TRANSLATE_NOOP(
        "wording", "The book has key {number} now.\nAn older sheet does not open it any more."
    ),
    "new_key.stopped": QT_TRANSLATE_NOOP("wording", "Stopped."),
    "new_key.not_done": QT_TRANSLATE_NOOP(
        "wording",
        "The book has its old key still, and nothing was changed.\n"
        "You can try again with the same new sheet, while the book stays open.",
    ),
    "new_key.sheet_now": QT_TRANSLATE_NOOP(
        "wording", "The book has key {number}. Only a sheet with key {number} opens it."
    ),
    "new_key.copies.one": QT_TRANSLATE_NOOP("wording", "1 copy here opens with an older sheet."),
    "new_key.copies.many": QT_TRANSLATE_NOOP("wording", "{count} copies here open with an older sheet."),
    "new_key.copies.none": QT_TRANSLATE_NOOP("wording", "Every copy here has key {number}."),
    "new_key.away": QT_TRANSLATE_NOOP("wording", "It is not in. Its copies open with an older sheet."),
    "new_key.copy": QT_TRANSLATE_NOOP("wording", "It opens with an older sheet, with key {number}."),
    "new_key.keep_one": QT_TRANSLATE_NOOP(
        "wording",
        "Keep one old sheet until a stick has a copy with key {number}.\n"
        "Then tear up every sheet with a smaller number.",
    ),
    "new_key.tear_up": QT_TRANSLATE_NOOP("wording", "Tear up every sheet with a smaller number than key {number}."),
    "new_key.followed": QT_TRANSLATE_NOOP("wording", "The copies have key {number} now."),
    "new_key.taken_away": QT_TRANSLATE_NOOP("wording", "The old copies are taken away. The book is as it was."),
    "new_key.left": QT_TRANSLATE_NOOP(
        "wording", "Some copies kept their old key: {count}. Look whether the stick is full or locked, and test them."
    ),
    "new_key.today": QT_TRANSLATE_NOOP("wording", "Some sticks still open with an older sheet"),
    "new_key.today_line": QT_TRANSLATE_NOOP("wording", "Put each of them in once, and give its copies the new key."),
    "new_key.today_button": QT_TRANSLATE_NOOP("wording", "See which"),
    "unlock.wrong_group": QT_TRANSLATE_NOOP("wording", "Group {number} is mistyped. Look at it again."),
    "unlock.wrong_groups": QT_TRANSLATE_NOOP("wording", "These groups are mistyped: {numbers}. Look at them again."),
    "unlock.left_out": QT_TRANSLATE_NOOP("wording", "A group is missing, or lacks a sign. Look here: {numbers}."),
    "unlock.so_far.none": QT_TRANSLATE_NOOP("wording", "The sheet has 13 groups. Type them one after the other."),
    "unlock.so_far.some": QT_TRANSLATE_NOOP("wording", "{count} of 13 groups are right."),
    "unlock.so_far.all": QT_TRANSLATE_NOOP("wording", "All 13 groups are right."),
    "unlock.not_all": QT_TRANSLATE_NOOP(
        "wording", "The sheet has 13 groups of 5. You typed {count} letters and figures."
    ),
    "unlock.not_the_sheet": QT_TRANSLATE_NOOP("wording", "These groups do not belong together. Look at each again."),
    "unlock.empty_password": QT_TRANSLATE_NOOP("wording", "Type your password."),
    "unlock.empty_sheet": QT_TRANSLATE_NOOP("wording", "Type the 13 groups from the sheet."),
}
