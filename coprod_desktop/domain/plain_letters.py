"""Plain letters: what words are ordered and found by, so that Álvaro and Łucja stand where people look for them.

They are kept in the book (`Shape.listed_by`, the search index): whoever changes what is plain brings books up to date.
"""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart into a plain letter and a mark; U+0131 is the i without a dot.
_PLAIN_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "\u0131": "i",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ß": "ss",
    }
)


def plain(text: str) -> str:
    """Return `text` in small letters without marks, so that Álvaro and Łucja stand where people look for them."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_PLAIN_LETTERS)
