"""The club's own words: what each means here, so that papers explain it and the coach leaves it alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from coprod_desktop.domain.club import WORDS, Word
from coprod_desktop.domain.coach import Coach
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.services.book import Book

LEFT = "coach.left"  # the fact that holds the tips that were left
MOST_LEFT = 400


@dataclass(frozen=True, slots=True)
class Ease:
    """Says whether words are easy to read: the coach has no tip for them, or only such as somebody left.

    `own` are the club's own words. What was said once of a sentence is remembered: looking takes a while.
    """

    coach: Coach
    own: tuple[str, ...]
    left: frozenset[tuple[str, str]]
    _known: dict[str, bool] = field(default_factory=dict, compare=False)

    def __call__(self, words: str) -> bool:
        """Say whether `words` are easy to read."""
        known = self._known.get(words)
        if known is None:
            tips = self.coach.tips(words, self.own)
            known = self._known[words] = all(tip.about(words) in self.left for tip in tips)
        return known


@dataclass(frozen=True, slots=True)
class WordService:
    """What people do with the club's words."""

    book: Book

    def words(self) -> list[Word]:
        """Return every word with its meaning, in the order of the alphabet."""
        return sorted(self.book.store.some(WORDS), key=lambda one: plain(one.word))

    def get(self, word_id: int) -> Word | None:
        """Return one word, also from the bin, or None."""
        return self.book.store.get(WORDS, word_id)

    def save(self, word: Word, answers: Mapping[str, Any]) -> Word:
        """Keep a new word (id 0) or what was changed in one. One step, or none when nothing changed.

        Raises NotSaved when the word or its meaning is empty or the word is there already, and ChangedElsewhere.
        """
        values, problems = read_answers(WORDS.fields, answers, self.book.today)
        typed = values.get("word", word.word).casefold()
        if any(one.word.casefold() == typed and one.id != word.id for one in self.words()):
            problems = (*problems, Problem("word", "taken"))
        if problems:
            raise NotSaved(problems)
        changed = replace(word, **values)
        if changed == word:
            return word
        with self.book.step("steps.word_changed" if word.id else "steps.word_added", name=changed.word) as step:
            return step.put(WORDS, changed)

    def remove(self, word: Word) -> None:
        """Put a word in the bin. Agreed minutes that explain it stay as they are."""
        with self.book.step("steps.word_removed", name=word.word) as step:
            step.remove(WORDS, word.id)

    def easy_to_read(self, points: Iterable[str]) -> tuple[int, int]:
        """Return how many points the coach has no tip for, and how many there are. Empty points do not count."""
        is_easy = self.ease()
        written = [words for words in points if words.strip()]
        return sum(map(is_easy, written)), len(written)

    def ease(self, before: Ease | None = None) -> Ease:
        """Return what says whether a point is easy to read as things are now: `before`, if nothing has changed."""
        own = tuple(one.word for one in self.words())
        left = self.left()
        if before is not None and (before.own, before.left) == (own, left):
            return before
        return Ease(self.book.coach, own, left)

    def left(self) -> frozenset[tuple[str, str]]:
        """Return the tips that somebody said to leave, each as its code and what it was about, in small letters."""
        return frozenset((code, words) for code, words in self._left())

    def leave(self, code: str, words: str) -> None:
        """Remember a tip that was left, so that nobody is told it again. Not a step: nothing in the book changed."""
        kept = [one for one in self._left() if one != [code, words]]
        self.book.store.keep_fact(LEFT, json.dumps([*kept, [code, words]][-MOST_LEFT:], ensure_ascii=False))

    def tell_again(self) -> None:
        """Forget which tips were left."""
        self.book.store.keep_fact(LEFT, "")

    def _left(self) -> list[list[str]]:
        kept: list[list[str]] = json.loads(self.book.store.fact(LEFT) or "[]")
        return kept

    def score(self, points: Iterable[str]) -> str:
        """Say how easy points are: "11 of 14 points are easy to read."; "" when there is no point."""
        return self.say_score(*self.easy_to_read(points))

    def say_score(self, good: int, every: int) -> str:
        """Say that `good` of `every` points are easy to read; "" when there is no point."""
        if not every:
            return ""
        code = "words.score.all" if good == every else "words.score.one" if every == 1 else "words.score.some"
        return self.book.say(code, good=good, all=every)
