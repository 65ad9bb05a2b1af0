"""The words about gifts: who can share what, and what meets a wish."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "gifts.can_share": QT_TRANSLATE_NOOP("wording", "{people} can share {gift}."),
    "gifts.would_learn": QT_TRANSLATE_NOOP("wording", "{people} would like to learn {gift}."),
    "gifts.would_help": QT_TRANSLATE_NOOP("wording", "{people} would like help with {gift}."),
    "gifts.nobody_shares": QT_TRANSLATE_NOOP("wording", "Nobody has said they can share {gift} yet."),
    "gifts.match_learn": QT_TRANSLATE_NOOP("wording", "{who} would like to learn {gift}."),
    "gifts.match_help": QT_TRANSLATE_NOOP("wording", "{who} would like help with {gift}."),
    "gifts.near": QT_TRANSLATE_NOOP("wording", "Perhaps ask {people}, who can share {gift}."),
    "gifts.people_none": QT_TRANSLATE_NOOP("wording", "Nobody can share yet"),
}
