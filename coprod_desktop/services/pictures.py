"""The catalogue of pictures: which picture says what, and which suits the words of a point."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from coprod_desktop.domain.document import Picture
from coprod_desktop.domain.stems import stems, words_of

# fmt: off
# First names that are things too: "Carol" is a person, "a carol" is a song.
NAMES_THAT_ARE_WORDS = frozenset({
    "carol", "bill", "will", "may", "ivy", "rose", "mark", "art", "pat", "jack", "dawn", "robin", "june", "april",
    "summer", "heather", "hazel", "olive", "ken", "dot", "penny", "pearl", "iris", "grace", "hope", "faith", "joy",
    "sue", "drew", "frank", "guy", "violet", "daisy", "lily", "holly", "rob", "peter", "bob", "victor", "cherry",
    "ruby", "amber", "ginger", "eve", "chase", "miles", "cliff", "rusty", "sunny", "star",
})
# Small words that are cut down to the same stem as a thing: "can" and "cane".
_NEVER_ALONE = frozenset({
    "can", "let", "set", "make", "made", "use", "used", "the", "some", "many", "out", "plan", "plans", "build",
    "built",
})
# fmt: on
_EMPTY: Mapping[str, str] = {}
_NOTHING: frozenset[str] = frozenset()
_LEARNED = 10.0  # more than any word of the catalogue can score
_STRONG, _WEAK = 2.0, 0.4
_LONGER = 1.2  # for each word more in a phrase
_FIRST_WORD = 0.3  # the word that a picture is called by says more than a word it also stands for
_INSIDE = 0.25  # a word inside a phrase that means something else
_AFTER_ABOUT = 1.0  # "ask the school about the choir": the choir is what it is about
_EARLIER = 0.3
_EMOJI = "emoji_"  # the number of an emoji follows: "emoji_1F68C" is another name for the bus


class PictureCatalogue:
    """Every picture with its plain name and the words it stands for.

    `entries` maps a key to "name", "words" (parted by commas; a "?" behind a word makes it weak, a "!" means
    it alone and none of its other endings, as in "tablets!") and, if there are any, "also": other keys of the same
    picture and "unless": words that, up to three words before, say that it is not so. `svg_of` gives the drawing of a
    key. Nothing is worked out before it is asked for.
    """

    def __init__(
        self, entries: Mapping[str, Mapping[str, str]], svg_of: Callable[[str], str | None] = lambda _key: None
    ) -> None:
        self._entries = entries
        self._svg_of = svg_of
        self._proposed: dict[str, list[Picture]] = {}

    def keys(self) -> tuple[str, ...]:
        """Return every picture's key, in the order of the catalogue. The same catalogue gives the same tuple."""
        return self._keys

    @cached_property
    def _keys(self) -> tuple[str, ...]:
        return tuple(self._entries)

    def key_of(self, key: str) -> str:
        """Return the picture's own key for `key`, which may be another name for it, or "" when it is not known."""
        if key.startswith(_EMOJI):
            return self._emoji.get(key.removeprefix(_EMOJI), "")
        return key if key in self._entries else self._also.get(key, "")

    def name(self, key: str) -> str:
        """Return the plain name of a picture ("a bus"), or "" when it is not known."""
        return self._entries[own]["name"] if (own := self.key_of(key)) else ""

    def drawing(self, key: str) -> bytes:
        """Return the SVG text of a picture, or b"" when the key is not known."""
        return (self._svg_of(own) or "").encode() if (own := self.key_of(key)) else b""

    def credit(self, key: str) -> str:
        """Return what must be printed where a picture is used, besides the catalogue's own credit."""
        return self._entries[own].get("credit", "") if (own := self.key_of(key)) else ""

    def source(self, key: str) -> str:
        """Say where a picture comes from ("ours", "openmoji:1F68C"), or "" when it is not known."""
        return self._entries[own]["source"] if (own := self.key_of(key)) else ""

    def propose(self, words: str, learned: Mapping[str, str] | None = None, count: int = 6) -> list[Picture]:
        """Return the pictures that suit `words` best, best first; empty when none does.

        Longer phrases win over single words, and what the words are about over what they also name. `learned` maps
        a word to the picture that somebody chose for it by hand: it wins.
        """
        if not learned and words in self._proposed:
            return self._proposed[words][:count]
        scores = self.scored(words, learned)
        order = sorted(scores, key=lambda key: -scores[key])
        pictures = [Picture(key, self.name(key), self.credit(key)) for key in order]
        if not learned:
            if len(self._proposed) > 2000:
                self._proposed.clear()
            self._proposed[words] = pictures
        return pictures[:count]

    def scored(self, words: str, learned: Mapping[str, str] | None = None) -> dict[str, float]:
        """Return how well each picture suits `words`, by key; those that do not suit at all are left out."""
        scores: dict[str, float] = {}
        for key, score in self._matches(words, learned or _EMPTY):
            best, other = max(score, scores.get(key, 0.0)), min(score, scores.get(key, 0.0))
            scores[key] = best + other / 4
        return scores

    def search(self, words: str, limit: int = 60) -> list[Picture]:
        """Return pictures whose name or search words start with what was typed; all of them for "".

        Pictures that are called so come before those that only stand for it too.
        """
        typed = tuple(word.lower() for word in words_of(words))
        found: list[tuple[int, Picture]] = []
        for key, entry in self._entries.items():
            places = [_place(one, self._called[key]) for one in typed]
            if all(place >= 0 for place in places):
                found.append((sum(places), Picture(key, entry["name"], entry.get("credit", ""))))
        found.sort(key=lambda pair: pair[0])
        return [picture for _, picture in found[:limit]]

    @cached_property
    def _also(self) -> dict[str, str]:
        return {
            other: key
            for key, entry in self._entries.items()
            for other in _parts(entry.get("also", ""))
            if "also" in entry
        }

    @cached_property
    def _emoji(self) -> dict[str, str]:
        """Which picture is which emoji: "1F68C" gives "bus". A picture made of several emoji is none of them."""
        found: dict[str, str] = {}
        for key, entry in self._entries.items():
            origin, _, code = entry.get("source", "").partition(":")
            if origin == "openmoji":
                found.setdefault(code.partition(",")[0].replace("-", "_").replace("_FE0F", ""), key)
        return found

    @cached_property
    def _unless(self) -> dict[str, frozenset[str]]:
        return {key: frozenset(_parts(entry["unless"])) for key, entry in self._entries.items() if "unless" in entry}

    @cached_property
    def _called(self) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
        return {
            key: (
                tuple(word.lower() for word in words_of(f"{key.replace('_', ' ')} {entry['name']}")),
                tuple(word.lower() for word in words_of(entry["words"])),
            )
            for key, entry in self._entries.items()
        }

    @cached_property
    def _phrases(self) -> dict[tuple[str, ...], list[tuple[str, float, tuple[str, ...]]]]:
        """The stems of each phrase, with the pictures it stands for, how well, and how it must be typed, or ()."""
        phrases: dict[tuple[str, ...], list[tuple[str, float, tuple[str, ...]]]] = {}
        for key, entry in self._entries.items():
            seen: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()
            for place, words in enumerate(_parts(entry["words"])):
                phrase, exact = stems(words), _small(words_of(words)) if "!" in words else ()
                if phrase and (phrase, exact) not in seen:
                    seen.add((phrase, exact))
                    score = _WEAK if words.endswith("?") else _STRONG + (_FIRST_WORD if place == 0 else 0.0)
                    phrases.setdefault(phrase, []).append((key, score, exact))
        return phrases

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._phrases), default=1)

    def _matches(self, text: str, learned: Mapping[str, str]) -> Iterator[tuple[str, float]]:
        typed = words_of(text)
        stemmed = stems(text)
        by_hand = {stems(word): key for word, key in learned.items() if self.key_of(key)}
        longest = max(self._longest, max(map(len, by_hand), default=1))
        covered = 0
        for start in range(len(stemmed)):
            for length in range(min(longest, len(stemmed) - start), 0, -1):
                phrase = stemmed[start : start + length]
                if length == 1 and (typed[start].lower() in _NEVER_ALONE or _is_a_name(typed[start])):
                    continue
                chosen = by_hand.get(phrase)
                if chosen:
                    yield self.key_of(chosen), _LEARNED + length
                as_typed = _small(typed[start : start + length])
                meant = [
                    (key, score)
                    for key, score, exact in self._phrases.get(phrase, ())
                    if not exact or exact == as_typed
                ]
                for key, score in meant:
                    if self._unless.get(key, _NOTHING).intersection(map(str.lower, typed[max(0, start - 3) : start])):
                        continue
                    score += _LONGER * (length - 1) * (1 if score >= _STRONG else 0.5)
                    if start + length <= covered:
                        score *= _INSIDE
                    elif "about" in stemmed[max(0, start - 3) : start]:
                        score += _AFTER_ABOUT
                    yield key, score + _EARLIER * (1 - start / len(stemmed)) * score
                if meant or chosen:
                    covered = max(covered, start + length)


def _parts(words: str) -> list[str]:
    return [part.strip() for part in words.split(",") if part.strip()]


def _small(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word.lower() for word in words)


def _is_a_name(typed: str) -> bool:
    return typed[:1].isupper() and typed[1:].islower() and typed.lower() in NAMES_THAT_ARE_WORDS


def _place(typed: str, called: tuple[tuple[str, ...], tuple[str, ...]]) -> int:
    """Say where `typed` begins a word: 0 in a name, 1 in the search words, -1 nowhere."""
    return next((place for place, words in enumerate(called) if any(word.startswith(typed) for word in words)), -1)
