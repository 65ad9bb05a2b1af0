"""Which people of the book a name on paper may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_desktop.domain.name_lines import same_name
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.plain_letters import plain

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book

AT_MOST = 6
# fmt: off
_BETWEEN_NAMES = frozenset({
    "al", "bin", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los",
    "ter", "van", "von",
})
# fmt: on


def who_may_it_be(book: Book, typed: str) -> list[Person]:
    """Return the people whom a name may mean, the likeliest first; [] when nobody of this name is in the book.

    "Ann" may be any Ann; "Ann Baker" may be the Ann whose surname nobody wrote down. "Ana de la Cruz"
    is not the one who is known as La.
    """
    words = _words(typed)
    if not words:
        return []
    found = [
        one
        for one in book.store.some(PEOPLE)
        if any(words <= own or (own <= words and not own <= _BETWEEN_NAMES) for own in _names(one))
    ]
    found.sort(key=lambda one: (not is_called(one, typed), one.standing != "here", plain(one.name)))
    return found[:AT_MOST]


def is_called(person: Person, typed: str) -> bool:
    """Say whether a name is this person's own, or what people call them."""
    return any(name and same_name(typed, name) for name in (person.name, person.known_as))


def the_one_called(book: Book, typed: str) -> Person | None:
    """Return the one person whom a name means, or None when it may mean nobody of the book, or several."""
    words = _words(typed)
    may_be = who_may_it_be(book, typed)
    exact = [one for one in may_be if is_called(one, typed)]
    found = exact or [one for one in may_be if any(words <= own for own in _names(one))]
    return found[0] if len(found) == 1 else None


def _names(person: Person) -> list[set[str]]:
    return [words for name in (person.name, person.known_as) if (words := _words(name))]


def _words(name: str) -> set[str]:
    return {word.strip(".,()") for word in name.casefold().replace("-", " ").split()} - {""}
