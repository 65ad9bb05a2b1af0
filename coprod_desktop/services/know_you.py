"""One person's way through the cards of Getting to know you, so that they can stop and come back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from coprod_desktop.domain.gifts import SKILLS
from coprod_desktop.domain.people import Person
from coprod_desktop.services.gifts import GiftService, KnowYouCard, NewGift

LONGEST_NAME = SKILLS.field("name").max_length


@dataclass(frozen=True, slots=True)
class Talk:
    """How far somebody has come: the card they are at, what they picked, and what they said in their own words.

    `step` counts from 0; behind the last card comes the page that shows every gift. `picked` maps a card to
    answers, `own` maps a card to words, `left_out` holds names of gifts taken off the last page.
    """

    step: int = 0
    picked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    own: Mapping[str, str] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was picked or said yet."""
        return not any(self.picked.values()) and not any(words.strip() for words in self.own.values())

    def at(self, step: int) -> Talk:
        """Return the talk at another card."""
        return replace(self, step=max(0, step))

    def pick(self, card: str, answer: str, on: bool) -> Talk:
        """Return the talk with one ready answer picked or let go."""
        now = [one for one in self.picked.get(card, ()) if one != answer]
        return replace(self, picked={**self.picked, card: (*now, answer) if on else tuple(now)})

    def say(self, card: str, words: str) -> Talk:
        """Return the talk with what somebody said to a card in their own words."""
        return replace(self, own={**self.own, card: words})

    def leave_out(self, name: str, out: bool) -> Talk:
        """Return the talk with one gift of the last page left out or taken in again."""
        rest = tuple(one for one in self.left_out if one != name)
        return replace(self, left_out=(*rest, name) if out else rest)

    def gifts(self, cards: tuple[KnowYouCard, ...]) -> tuple[NewGift, ...]:
        """Return every gift that was told, in the order of the cards, each once."""
        told: dict[tuple[str, str], NewGift] = {}
        for card in cards:
            picked = self.picked.get(card.code, ())
            for ready in card.answers:
                if ready.code in picked:
                    gift = NewGift(ready.skill, card.way, ready.category, ready.picture)
                    told.setdefault((gift.way, gift.skill.casefold()), gift)
            for words in self.own.get(card.code, "").splitlines():
                if words.strip():
                    gift = own_words(words, card.way)
                    told.setdefault((gift.way, gift.skill.casefold()), gift)
        return tuple(told.values())

    def kept(self, cards: tuple[KnowYouCard, ...]) -> tuple[NewGift, ...]:
        """Return the gifts without those that were left out."""
        return tuple(gift for gift in self.gifts(cards) if f"{gift.way}:{gift.skill}" not in self.left_out)

    def as_draft(self) -> dict[str, Any]:
        """Return the talk as values that a draft can hold."""
        return {
            "step": self.step,
            "picked": {card: list(answers) for card, answers in self.picked.items()},
            "own": dict(self.own),
            "left_out": list(self.left_out),
        }


def talk_from(draft: Mapping[str, Any] | None) -> Talk:
    """Return the talk that a draft holds, or one at its beginning."""
    if not draft:
        return Talk()
    return Talk(
        step=int(draft.get("step", 0)),
        picked={card: tuple(answers) for card, answers in draft.get("picked", {}).items()},
        own=dict(draft.get("own", {})),
        left_out=tuple(draft.get("left_out", ())),
    )


def own_words(words: str, way: str) -> NewGift:
    """Return a gift in somebody's own words. What is too long for a name is cut there, and kept whole beside it."""
    whole = " ".join(words.split())
    if len(whole) <= LONGEST_NAME:
        return NewGift(whole, way)
    return NewGift(whole[:LONGEST_NAME].rsplit(" ", 1)[0], way, words=whole)


@dataclass(frozen=True, slots=True)
class KnowYouService:
    """Keeps and finishes talks with Getting to know you."""

    gifts: GiftService

    def talk(self, person: Person) -> Talk:
        """Return the talk that was begun with a person, or a new one."""
        return talk_from(self.gifts.book.store.draft(self._key(person)))

    def keep(self, person: Person, talk: Talk) -> None:
        """Keep a talk as it stands, so that it goes on at the same card. A talk with nothing in it is not kept."""
        if talk.is_empty and talk.step == 0:
            self.drop(person)
        else:
            self.gifts.book.store.keep_draft(self._key(person), talk.as_draft())

    def drop(self, person: Person) -> None:
        """Forget a talk."""
        self.gifts.book.store.drop_draft(self._key(person))

    def finish(self, person: Person, talk: Talk) -> tuple[NewGift, ...]:
        """Keep the gifts of a talk in one step, forget the talk, and return the gifts. Raises NotSaved."""
        wanted = talk.kept(self.gifts.cards())
        self.gifts.add_all(person, wanted)
        self.drop(person)
        return wanted

    def _key(self, person: Person) -> str:
        return f"know_you:{person.id}"
