"""Gifts: what people can share, would like to learn or would like help with, and how they meet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.gifts import CATEGORIES, GIFTS, SKILLS, WAYS, Gift, Skill
from coprod_desktop.domain.know_you import CARDS, READY_SKILLS
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.named import Named, named
from coprod_desktop.wording.lists import together

if TYPE_CHECKING:
    from datetime import date

    from coprod_desktop.domain.people import Person
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.ports import Step

WISHES = ("learn", "help")
CATEGORY_PICTURES = {
    "cooking": "cooking",
    "music": "music",
    "listening": "listening",
    "writing": "writing",
    "book_keeping": "book_keeping",
    "computers": "computer",
    "driving": "car",
    "garden": "garden",
    "languages": "languages",
    "memories": "memories",
    "company": "company",
    "making": "making",
    "moving": "moving",
    "time": "time",
    "other": "skills_gifts",
}
# Families in which one gift says something about another: who bakes may well teach soup, but who speaks Bengali
# does not know sign language.
RELATED = frozenset({"cooking", "music", "writing", "computers", "garden", "making", "moving"})
WAY_PICTURES = {"share": "gift_shared", "learn": "learn", "help": "help_wanted"}


@dataclass(frozen=True, slots=True)
class SkillLine:
    """One skill, and the people who are here and can share it, would like to learn it, or would like help with it."""

    skill: Skill
    share: tuple[Named, ...] = ()
    learn: tuple[Named, ...] = ()
    help: tuple[Named, ...] = ()

    def people(self, way: str) -> tuple[Named, ...]:
        """Return the people of one way."""
        return {"share": self.share, "learn": self.learn, "help": self.help}[way]


Lines = tuple[SkillLine, ...] | None


@dataclass(frozen=True, slots=True)
class CategoryLine:
    """One family of skills, its picture, and its skills by name."""

    category: str
    picture: str
    skills: tuple[SkillLine, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A wish of `person` for what stands in `line`. `related` are the other gifts of its family.

    Who can meet it is worked out when it is asked for: of more than a thousand wishes, a few are seen.
    """

    person: Named
    way: str
    line: SkillLine
    related: tuple[SkillLine, ...] = ()

    @property
    def skill(self) -> Skill:
        """What is wished for."""
        return self.line.skill

    @property
    def is_met(self) -> bool:
        """Whether somebody else can meet it."""
        return any(one.id != self.person.id for one in self.line.share)

    @property
    def helpers(self) -> tuple[Named, ...]:
        """The people who can meet it."""
        return tuple(one for one in self.line.share if one.id != self.person.id)

    @property
    def near(self) -> tuple[tuple[Named, Skill], ...]:
        """People who share something related, when nobody shares the thing itself."""
        if self.is_met:
            return ()
        return tuple((one, line.skill) for line in self.related for one in line.share if one.id != self.person.id)


@dataclass(frozen=True, slots=True)
class Ready:
    """One ready answer on a card: its words, the gift it becomes and its picture."""

    code: str
    words: str
    skill: str
    category: str
    picture: str


@dataclass(frozen=True, slots=True)
class KnowYouCard:
    """One card of Getting to know you as it is shown."""

    code: str
    prompt: str
    way: str
    picture: str
    answers: tuple[Ready, ...]


@dataclass(frozen=True, slots=True)
class NewGift:
    """A gift to keep: the name of a skill that is found or made, the way, and a family and picture if known."""

    skill: str
    way: str = "share"
    category: str = ""
    picture: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class GiftService:
    """Everything a club does with skills and gifts."""

    book: Book

    # Looking

    def skills(self, only: int = 0) -> tuple[SkillLine, ...]:
        """Return every skill by name, with the people who are here, by name; or `only` the skill with this id."""
        store = self.book.store
        gifts = store.values(GIFTS, ("person", "skill", "way"), {"skill": only} if only else None)
        where = {"id": {person for person, _skill, _way in gifts}} if only else {}
        people = {one.id: one for one in named(self.book, {**where, "standing": "here"}, order=("id",))}
        by_skill: defaultdict[tuple[int, str], dict[int, Named]] = defaultdict(dict)
        for person, skill_id, way in gifts:
            if person in people:
                by_skill[skill_id, way][person] = people[person]
        lines = []
        for skill in store.some(SKILLS, {"id": only} if only else None):
            share, learn, helped = (_by_name(by_skill[skill.id, way].values()) for way in WAYS)
            lines.append(SkillLine(skill, share, learn, helped))
        return tuple(lines)

    def categories(self, lines: Lines = None) -> tuple[CategoryLine, ...]:
        """Return the families that have a skill, in their fixed order.

        `lines` are what `skills` returned, for a page that has read them already; so too below.
        """
        by_category: defaultdict[str, list[SkillLine]] = defaultdict(list)
        for line in self.skills() if lines is None else lines:
            by_category[line.skill.category or "other"].append(line)
        return tuple(
            CategoryLine(one, CATEGORY_PICTURES[one], tuple(by_category[one])) for one in CATEGORIES if by_category[one]
        )

    def skill(self, skill_id: int) -> SkillLine | None:
        """Return one skill with its people, or None when there is none or it is in the bin."""
        return next(iter(self.skills(skill_id)), None) if skill_id else None

    def gifts_of(self, person_id: int) -> list[Gift]:
        """Return what one person brings and wishes for."""
        return self.book.store.some(GIFTS, {"person": person_id})

    def who_can_help(self, words: str) -> tuple[SkillLine, ...]:
        """Return the skills that `words` may mean, those somebody can share first.

        A word matches the start of a word of a skill or of its family, in either direction: "drive" finds
        "driving", and "somebody to fix my bike" finds "fixing bikes".
        """
        typed = [word for word in _plain_words(words) if len(word) > 2]
        if not typed:
            return ()
        found = []
        for line in self.skills():
            own = _plain_words(line.skill.name)
            score = sum(any(_same_stem(word, other) for other in own) for word in typed)
            family = _plain_words(self.category_name(line.skill.category))
            score = 10 * score or sum(any(_same_stem(word, other) for other in family) for word in typed)
            if score:
                found.append((not line.share, -score, line))
        return tuple(line for *_order, line in sorted(found, key=lambda one: one[:2]))

    def sentence(self, line: SkillLine, way: str = "share", at_most: int = 6) -> str:
        """Say who: "Ann and Tunde can share driving.", or that nobody has said so yet."""
        people = together(self.book.say, (one.short_name for one in line.people(way)), at_most=at_most)
        if not people:
            return self.book.say("gifts.nobody_shares", gift=line.skill.name) if way == "share" else ""
        code = {"share": "gifts.can_share", "learn": "gifts.would_learn", "help": "gifts.would_help"}[way]
        return self.book.say(code, people=people, gift=line.skill.name)

    def wishes(self, lines: Lines = None) -> list[Match]:
        """Return every wish, by the name of the person who has it."""
        every = self.skills() if lines is None else lines
        related: defaultdict[str, list[SkillLine]] = defaultdict(list)
        for line in every:
            if line.skill.category in RELATED and line.share:
                related[line.skill.category].append(line)
        near = {category: tuple(shared) for category, shared in related.items()}
        found = [
            Match(person, way, line, near.get(line.skill.category, ()))
            for line in every
            for way in WISHES
            for person in line.people(way)
        ]
        return sorted(found, key=lambda one: (plain(one.person.name), plain(one.skill.name)))

    def matches(self, lines: Lines = None) -> tuple[Match, ...]:
        """Return the wishes that somebody else can meet, by the name of the person who has the wish."""
        return tuple(one for one in self.wishes(lines) if one.is_met)

    def not_met(self, lines: Lines = None) -> tuple[Match, ...]:
        """Return the wishes that nobody can meet yet, with people who share something related."""
        return tuple(one for one in self.wishes(lines) if not one.is_met)

    def not_asked_for(self, lines: Lines = None) -> tuple[SkillLine, ...]:
        """Return the gifts that somebody can share and nobody has wished for yet."""
        every = self.skills() if lines is None else lines
        return tuple(line for line in every if line.share and not line.learn and not line.help)

    # Keeping

    def add(self, person: Person, gift: NewGift) -> Gift:
        """Keep one gift or wish; the skill is found by its name, or made, in the same step. Raises NotSaved."""
        self._check(gift)
        code = "steps.wish_added" if gift.way in WISHES else "steps.gift_added"
        with self.book.step(code, name=person.short_name) as step:
            return self._put(step, person, gift, self.skills_by_name())

    def add_all(self, person: Person, gifts: Iterable[NewGift]) -> tuple[Gift, ...]:
        """Keep several gifts of one person in one step. Raises NotSaved, and then none is kept."""
        wanted = tuple(gifts)
        for one in wanted:
            self._check(one)
        if not wanted:
            return ()
        with self.book.step("steps.gifts_added", name=person.short_name) as step:
            known = self.skills_by_name()
            return tuple(self._put(step, person, one, known) for one in wanted)

    def put_all(self, step: Step, person: Person, gifts: Iterable[NewGift], told_on: date | None) -> None:
        """Within `step`, keep gifts that one person told us on one day, as they wrote it on paper."""
        known = self.skills_by_name()
        for one in gifts:
            self._put(step, person, one, known, told_on)

    def skills_by_name(self) -> dict[str, Skill]:
        """Return every skill by its name in small letters, as `found_or_made` wants it."""
        return {skill.name.casefold(): skill for skill in self.book.store.some(SKILLS)}

    def found_or_made(self, step: Step, gift: NewGift, known: dict[str, Skill]) -> Skill:
        """Within `step`, return the skill of a gift: one of those `known` by name, or a new one, known from then on."""
        name = " ".join(gift.skill.split())
        skill = known.get(name.casefold())
        if skill is None:
            category = gift.category or self.category_for(name)
            picture = gift.picture or self.picture_for(name)
            skill = known[name.casefold()] = step.put(SKILLS, Skill(name=name, category=category, picture=picture))
        return skill

    def remove(self, person: Person, gift: Gift) -> None:
        """Take a gift or wish away from a person. The skill stays."""
        with self.book.step("steps.gift_removed", name=person.short_name) as step:
            step.remove(GIFTS, gift.id)

    def save_skill(self, skill: Skill, answers: Mapping[str, Any]) -> Skill:
        """Keep a new name, family, picture or words for a skill. Raises NotSaved and ChangedElsewhere."""
        values = self._read_skill(answers)
        changed = replace(skill, **values)
        same = self.skills_by_name().get(changed.name.casefold())
        if same and same.id != skill.id:
            raise NotSaved((Problem("name", "taken"),))
        if changed == skill:
            return skill
        with self.book.step("steps.skill_changed", name=changed.name) as step:
            return step.put(SKILLS, changed)

    # Words and pictures

    def category_name(self, category: str) -> str:
        """Return the name of a family of skills."""
        return self.book.say(f"choice.category.{category or 'other'}")

    def category_for(self, name: str) -> str:
        """Return the family that the name of a skill belongs to, by its words; "other" when they do not say."""
        called = " ".join(name.casefold().split())
        for code, (category, _picture) in READY_SKILLS.items():
            if self.book.say(f"skill.{code}").casefold() == called:
                return category
        words = _plain_words(name)
        for category in CATEGORIES:
            if category == "other":
                continue
            starts = self.book.say(f"category.words.{category}").casefold().split()
            if any(word.startswith(start) for word in words for start in starts):
                return category
        return "other"

    def picture_for(self, name: str) -> str:
        """Return the key of the picture for a skill: a ready one, the one its words propose, or its family's."""
        called = " ".join(name.casefold().split())
        for code, (_category, picture) in READY_SKILLS.items():
            if self.book.say(f"skill.{code}").casefold() == called:
                return picture
        proposed = self.book.pictures.propose(name, count=1)
        return proposed[0].key if proposed else CATEGORY_PICTURES[self.category_for(name)]

    def cards(self) -> tuple[KnowYouCard, ...]:
        """Return the cards of Getting to know you, in order, with their ready answers."""
        say = self.book.say
        cards = []
        for card in CARDS:
            answers = []
            for code in card.answers:
                own, skill = f"card.{card.code}.{code}", say(f"skill.{code}")
                words = say(own) if say.knows(own) else skill
                answers.append(Ready(code, words, skill, *READY_SKILLS[code]))
            cards.append(KnowYouCard(card.code, say(f"card.{card.code}"), card.way, card.picture, tuple(answers)))
        return tuple(cards)

    # Inside

    def _put(
        self, step: Step, person: Person, gift: NewGift, known: dict[str, Skill], told_on: date | None = None
    ) -> Gift:
        skill = self.found_or_made(step, gift, known)
        same = self.book.store.some(GIFTS, {"person": person.id, "skill": skill.id, "way": gift.way})
        if same and (not gift.words or gift.words == same[0].words):
            return same[0]
        before = same[0] if same else Gift(person=person.id, skill=skill.id, way=gift.way, told_on=told_on)
        return step.put(GIFTS, replace(before, words=gift.words))

    def _check(self, gift: NewGift) -> None:
        self._read_skill({"name": gift.skill})
        _values, problems = read_answers(GIFTS.fields, {"words": gift.words}, self.book.today)
        if problems:
            raise NotSaved(problems)

    def _read_skill(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        values, problems = read_answers(SKILLS.fields, answers, self.book.today)
        if problems:
            raise NotSaved(problems)
        return values


def _plain_words(text: str) -> list[str]:
    letters = "".join(letter if letter.isalnum() else " " for letter in text.casefold())
    return letters.split()


def _same_stem(typed: str, other: str) -> bool:
    """Say whether one word starts like the other: all of the shorter one but an ending of up to 3 letters."""
    if other.startswith(typed):
        return True
    shared = next(
        (n for n, (a, b) in enumerate(zip(typed, other, strict=False)) if a != b), min(len(typed), len(other))
    )
    return shared >= 4 and len(typed) - shared <= 3 and len(other) - shared <= 3


def _by_name(people: Iterable[Named]) -> tuple[Named, ...]:
    return tuple(sorted(people, key=lambda one: plain(one.name)))
