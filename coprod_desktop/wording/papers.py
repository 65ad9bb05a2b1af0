"""The words of the club's papers, and of the page from which they are printed."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "papers.nobody": QT_TRANSLATE_NOOP("wording", "Nobody is in the club's book yet."),
    "papers.whos_who.title": QT_TRANSLATE_NOOP("wording", "Who is who"),
    "papers.whos_who.intro": QT_TRANSLATE_NOOP("wording", "These are the people in our club.\nSay hello to them."),
    "papers.whos_who.roles": QT_TRANSLATE_NOOP("wording", "{roles}."),
    "papers.whos_who.shares": QT_TRANSLATE_NOOP("wording", "Can share {gifts}."),
    "papers.badges.title": QT_TRANSLATE_NOOP("wording", "Name badges"),
    "papers.badges.intro": QT_TRANSLATE_NOOP("wording", "Cut along the lines."),
    "papers.sign_in.title": QT_TRANSLATE_NOOP("wording", "Who is here"),
    "papers.sign_in.welcome": QT_TRANSLATE_NOOP("wording", "**Welcome.**\nThank you for coming."),
    "papers.sign_in.tick": QT_TRANSLATE_NOOP("wording", "Tick the box beside your name."),
    "papers.sign_in.first_time": QT_TRANSLATE_NOOP("wording", "Is this your first time?"),
    "papers.sign_in.called": QT_TRANSLATE_NOOP("wording", "Tell us how you like to be called."),
    "papers.skills_map.title": QT_TRANSLATE_NOOP("wording", "What we can do together"),
    "papers.skills_map.intro": QT_TRANSLATE_NOOP(
        "wording", "Everyone has something to share.\nAsk the people named here."
    ),
    "papers.skills_map.share": QT_TRANSLATE_NOOP("wording", "**{gift}:** {names}."),
    "papers.skills_map.learn": QT_TRANSLATE_NOOP("wording", "**{gift}:** {names} would like to learn this."),
    "papers.skills_map.help": QT_TRANSLATE_NOOP("wording", "**{gift}:** {names} would like help."),
    "papers.skills_map.none": QT_TRANSLATE_NOOP("wording", "No gifts are written down yet."),
    "papers.job_cards.title": QT_TRANSLATE_NOOP("wording", "Job cards"),
    "papers.job_cards.thank_you": QT_TRANSLATE_NOOP("wording", "Thank you for doing this."),
    "papers.job_cards.with": QT_TRANSLATE_NOOP("wording", "Together: {names}."),
    "papers.how_we_work.title": QT_TRANSLATE_NOOP("wording", "How we work together"),
    "papers.how_we_work.none": QT_TRANSLATE_NOOP(
        "wording", "Our club has not written this down yet.\nTalk about it and write it here."
    ),
    "papers.how_we_work.write": QT_TRANSLATE_NOOP("wording", "How do we want to work together?"),
    "papers.guide.title": QT_TRANSLATE_NOOP("wording", "Quick guide to Our Club Book"),
    "papers.guide.intro": QT_TRANSLATE_NOOP(
        "wording", "Our Club Book is a program on our laptop.\nIt keeps what our club knows and decides."
    ),
    "papers.guide.more": QT_TRANSLATE_NOOP("wording", "There is more in the door Keep safe, under Help."),
    "papers.hand_over.title": QT_TRANSLATE_NOOP("wording", "Handing over the club's book"),
    "papers.hand_over.intro": QT_TRANSLATE_NOOP(
        "wording",
        "This paper is for whoever looks after the club's book next.\n"
        "The book is kept on the club's laptop, in the program Our Club Book.\n"
        "It holds our people, our meetings and what we decided.\n"
        "Go through this paper together.",
    ),
    "papers.hand_over.things": QT_TRANSLATE_NOOP("wording", "What changes hands"),
    "papers.hand_over.things_ticks": QT_TRANSLATE_NOOP("wording", "Tick what you have given."),
    "papers.hand_over.thing.laptop": QT_TRANSLATE_NOOP("wording", "The laptop and its charger"),
    "papers.hand_over.thing.password": QT_TRANSLATE_NOOP("wording", "A password, if there is one"),
    "papers.hand_over.thing.stick": QT_TRANSLATE_NOOP("wording", "The USB sticks with copies"),
    "papers.hand_over.thing.sheet": QT_TRANSLATE_NOOP("wording", "The recovery sheet"),
    "papers.hand_over.thing.printer": QT_TRANSLATE_NOOP("wording", "The printer and its ink"),
    "papers.hand_over.thing.folder": QT_TRANSLATE_NOOP("wording", "The folder of minutes"),
    "papers.hand_over.thing.keys": QT_TRANSLATE_NOOP("wording", "Keys to room and cupboard"),
    "papers.hand_over.book": QT_TRANSLATE_NOOP("wording", "What is in the book"),
    "papers.hand_over.people.one": QT_TRANSLATE_NOOP("wording", "{count} person is in the club."),
    "papers.hand_over.people.many": QT_TRANSLATE_NOOP("wording", "{count} people are in the club."),
    "papers.hand_over.meetings.one": QT_TRANSLATE_NOOP("wording", "{count} meeting is written up."),
    "papers.hand_over.meetings.many": QT_TRANSLATE_NOOP("wording", "{count} meetings are written up."),
    "papers.hand_over.decisions.one": QT_TRANSLATE_NOOP("wording", "{count} decision is kept."),
    "papers.hand_over.decisions.many": QT_TRANSLATE_NOOP("wording", "{count} decisions are kept."),
    "papers.hand_over.where": QT_TRANSLATE_NOOP(
        "wording", "The program shows where the book is: open Keep safe.\nMake a copy on a USB stick before you go."
    ),
    "papers.hand_over.waits": QT_TRANSLATE_NOOP("wording", "What waits for you"),
    "papers.hand_over.next": QT_TRANSLATE_NOOP("wording", "{kind}: {date}"),
    "papers.hand_over.jobs.one": QT_TRANSLATE_NOOP("wording", "{count} job is open."),
    "papers.hand_over.jobs.many": QT_TRANSLATE_NOOP("wording", "{count} jobs are open."),
    "papers.hand_over.again.one": QT_TRANSLATE_NOOP("wording", "{count} decision is to be looked at again."),
    "papers.hand_over.again.many": QT_TRANSLATE_NOOP("wording", "{count} decisions are to be looked at again."),
    "papers.hand_over.nothing": QT_TRANSLATE_NOOP("wording", "Nothing waits at the moment."),
    "papers.hand_over.outside": QT_TRANSLATE_NOOP("wording", "To open the book without this program"),
    "papers.hand_over.outside_why": QT_TRANSLATE_NOOP(
        "wording",
        "One day this program may not run any more.\n"
        "The book can still be read. Ask somebody who knows computers.\n"
        "Show them these steps.",
    ),
    "papers.hand_over.outside.1": QT_TRANSLATE_NOOP(
        "wording", "The book is two files. One ends in .book, the other in .book.keys."
    ),
    "papers.hand_over.outside.2": QT_TRANSLATE_NOOP(
        "wording", "Open the file that ends in .keys with any program for text."
    ),
    "papers.hand_over.outside.3": QT_TRANSLATE_NOOP(
        "wording", "Find the slot called laptop. Its key has 64 letters and figures."
    ),
    "papers.hand_over.outside.4": QT_TRANSLATE_NOOP(
        "wording",
        "Open the other file with DB Browser for SQLCipher. Choose SQLCipher 4 and a raw key. "
        "Type 0x, then the 64 letters and figures.",
    ),
    "papers.hand_over.outside.5": QT_TRANSLATE_NOOP(
        "wording",
        "A book with a password has no slot called laptop. Take the password off first, in Keep safe.",
    ),
    "papers.hand_over.outside.6": QT_TRANSLATE_NOOP(
        "wording", "With a copy on a stick, the recovery sheet alone is enough. It says how."
    ),
    "papers.hand_over.signed": QT_TRANSLATE_NOOP("wording", "Handed over"),
    "papers.hand_over.from": QT_TRANSLATE_NOOP("wording", "From:"),
    "papers.hand_over.to": QT_TRANSLATE_NOOP("wording", "To:"),
    "papers.hand_over.day": QT_TRANSLATE_NOOP("wording", "Date:"),
    "papers.full_record.of": QT_TRANSLATE_NOOP("wording", "Everything about: {kind}"),
    "papers.full_record.who": QT_TRANSLATE_NOOP("wording", "Who"),
    "papers.full_record.heard": QT_TRANSLATE_NOOP("wording", "How we heard them"),
    "papers.full_record.not_heard": QT_TRANSLATE_NOOP("wording", "We did not hear from {names} this time."),
    "papers.full_record.raised_by": QT_TRANSLATE_NOOP("wording", "{name} asked to talk about this."),
    "papers.full_record.carried": QT_TRANSLATE_NOOP("wording", "It was left over from the meeting before."),
    "papers.full_record.question": QT_TRANSLATE_NOOP("wording", "The question was:"),
    "papers.full_record.options": QT_TRANSLATE_NOOP("wording", "What else we thought about:"),
    "papers.full_record.told_before": QT_TRANSLATE_NOOP("wording", "What people told us before:"),
    "papers.full_record.happened": QT_TRANSLATE_NOOP("wording", "What happened then:"),
    # What cannot be printed, said before printing.
    "papers.unprinted.letters": QT_TRANSLATE_NOOP("wording", "These letters cannot be printed: {letters}."),
    "papers.unprinted.quoted": QT_TRANSLATE_NOOP("wording", "“{words}”"),
    "papers.unprinted.where": QT_TRANSLATE_NOOP("wording", "They stand in {places}."),
    # The page "Papers": groups, and each paper's name and what it is for.
    "papers.group.meeting": QT_TRANSLATE_NOOP("wording", "For a meeting"),
    "papers.group.people": QT_TRANSLATE_NOOP("wording", "About people"),
    "papers.group.doing": QT_TRANSLATE_NOOP("wording", "Decisions and jobs"),
    "papers.group.club": QT_TRANSLATE_NOOP("wording", "About the club"),
    "papers.group.forms": QT_TRANSLATE_NOOP("wording", "To fill in by hand"),
    "papers.kind.minutes": QT_TRANSLATE_NOOP("wording", "Minutes with pictures"),
    "papers.line.minutes": QT_TRANSLATE_NOOP("wording", "Easy read, for most people."),
    "papers.kind.minutes_words": QT_TRANSLATE_NOOP("wording", "Minutes in large print"),
    "papers.line.minutes_words": QT_TRANSLATE_NOOP("wording", "Big letters, words only."),
    "papers.kind.full_record": QT_TRANSLATE_NOOP("wording", "Everything about a meeting"),
    "papers.line.full_record": QT_TRANSLATE_NOOP("wording", "For the folder: who was heard, votes and worries."),
    "papers.kind.agenda": QT_TRANSLATE_NOOP("wording", "Agenda"),
    "papers.line.agenda": QT_TRANSLATE_NOOP("wording", "What we will talk about."),
    "papers.kind.invitations": QT_TRANSLATE_NOOP("wording", "Invitations"),
    "papers.line.invitations": QT_TRANSLATE_NOOP("wording", "One letter for each person who is invited."),
    "papers.kind.sign_in": QT_TRANSLATE_NOOP("wording", "Sign-in sheet"),
    "papers.line.sign_in": QT_TRANSLATE_NOOP("wording", "Names to tick at the door, with room for new people."),
    "papers.kind.whos_who": QT_TRANSLATE_NOOP("wording", "Who is who"),
    "papers.line.whos_who": QT_TRANSLATE_NOOP("wording", "Photos and names, to hang on the wall."),
    "papers.kind.badges": QT_TRANSLATE_NOOP("wording", "Name badges on plain paper"),
    "papers.line.badges": QT_TRANSLATE_NOOP("wording", "With lines to cut along."),
    "papers.kind.badges_l7418": QT_TRANSLATE_NOOP("wording", "Name badges for holders"),
    "papers.line.badges_l7418": QT_TRANSLATE_NOOP("wording", "Sheets L7418: 8 badges of 86 by 55 millimetres."),
    "papers.kind.badges_l7160": QT_TRANSLATE_NOOP("wording", "Name stickers"),
    "papers.line.badges_l7160": QT_TRANSLATE_NOOP("wording", "Sheets L7160: 21 stickers of 63 by 38 millimetres."),
    "papers.kind.skills_map": QT_TRANSLATE_NOOP("wording", "What we can do together"),
    "papers.line.skills_map": QT_TRANSLATE_NOOP("wording", "Who can share what, and who would like what."),
    "papers.kind.decisions": QT_TRANSLATE_NOOP("wording", "What we decided"),
    "papers.line.decisions": QT_TRANSLATE_NOOP("wording", "All decisions, newest first."),
    "papers.kind.jobs": QT_TRANSLATE_NOOP("wording", "Our jobs"),
    "papers.line.jobs": QT_TRANSLATE_NOOP("wording", "Everything that is to be done."),
    "papers.kind.job_cards": QT_TRANSLATE_NOOP("wording", "Job cards"),
    "papers.line.job_cards": QT_TRANSLATE_NOOP("wording", "One page for each person with jobs."),
    "papers.kind.how_we_work": QT_TRANSLATE_NOOP("wording", "How we work together"),
    "papers.line.how_we_work": QT_TRANSLATE_NOOP("wording", "Our own rules, to hang on the wall."),
    "papers.kind.guide": QT_TRANSLATE_NOOP("wording", "Quick guide"),
    "papers.line.guide": QT_TRANSLATE_NOOP("wording", "How to use this program."),
    "papers.kind.hand_over": QT_TRANSLATE_NOOP("wording", "Handing over"),
    "papers.line.hand_over": QT_TRANSLATE_NOOP("wording", "For whoever looks after the book next."),
    "papers.kind.new_member": QT_TRANSLATE_NOOP("wording", "Somebody new"),
    "papers.line.new_member": QT_TRANSLATE_NOOP("wording", "Name, how to reach them, and what helps."),
    "papers.kind.gift_cards": QT_TRANSLATE_NOOP("wording", "Getting to know you"),
    "papers.line.gift_cards": QT_TRANSLATE_NOOP("wording", "Cards about what a person can share."),
    "papers.kind.want_to_say": QT_TRANSLATE_NOOP("wording", "What I want to say"),
    "papers.line.want_to_say": QT_TRANSLATE_NOOP("wording", "For whoever would sooner write than speak."),
}
