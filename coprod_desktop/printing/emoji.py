"""Emoji in words: the picture of the catalogue stands in the line, as high as a letter.

What the catalogue lacks is left out and told (see `Printed.missing`). Nothing is ever printed as an empty box.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

EMOJI = "emoji:"
"""What the name of the "font" of an emoji begins with; the key of its picture follows."""

WIDTH = 1250.0
"""How much room an emoji takes in its line, in thousandths of the size of the letters."""

SIDE = 1.1
"""The longer side of its picture, as a multiple of the size of the letters."""

BELOW = 0.22
"""How far the picture reaches below the feet of the letters, as a multiple of their size."""

_DRAWN = "[\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
_TONES = "[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*"
_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
_WHOLE = re.compile(f"({_FLAG}|{_DRAWN}{_TONES}(?:\u200d{_DRAWN}{_TONES})*)")
_SKIN = re.compile("[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")

HasPicture = Callable[[str], bool]


def parts_of_word(word: str, has_picture: HasPicture) -> Iterator[tuple[str, str]]:
    """Give a word in parts, each with the key of its picture; the parts that are letters have none ("")."""
    for number, part in enumerate(_WHOLE.split(word)):
        key = picture_key(part) if number % 2 else ""
        if part:
            yield part, key if key and has_picture(key) else ""


def picture_key(emoji: str) -> str:
    """Return the key under which the catalogue may have an emoji. The colour of a skin makes no difference."""
    return "emoji_" + "_".join(f"{ord(letter):X}" for letter in _SKIN.sub("", emoji))


def single(emoji: str) -> list[str]:
    """Return the emoji of a run, one by one."""
    return _WHOLE.findall(emoji)
