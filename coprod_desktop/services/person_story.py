"""What is known about one person, gathered for a page, and the plain sentences that tell it."""

from __future__ import annotations

from datetime import date

from coprod_desktop.domain.decisions import Job
from coprod_desktop.domain.gifts import Gift, Skill
from coprod_desktop.domain.meetings import Meeting, Point
from coprod_desktop.domain.papers import Sheet
from coprod_desktop.domain.people import Needs, Person, Role, RoleHeld, Tie
from coprod_desktop.domain.values import dataclass
from coprod_desktop.wording.dates import say_date, say_short
from coprod_desktop.wording.lists import together
from coprod_desktop.wording.say import Say


@dataclass(frozen=True, slots=True)
class HeldRole:
    """One role with the dates it was held from and until. `now` says whether it is held today."""

    held: RoleHeld
    role: Role
    now: bool


@dataclass(frozen=True, slots=True)
class TieLine:
    """One tie: `other` stands by `person`. `to` is the one of the two who is not the person the page is about."""

    tie: Tie
    person: Person
    other: Person
    to: Person


@dataclass(frozen=True, slots=True)
class GiftLine:
    """One thing a person brings or wishes for, with the skill it is about."""

    gift: Gift
    skill: Skill


@dataclass(frozen=True, slots=True)
class SaidLine:
    """Something a person said, and the meeting where they said it, when it is known."""

    point: Point
    meeting: Meeting | None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person as a list shows them: the roles they hold now and what they can share."""

    person: Person
    roles: tuple[Role, ...] = ()
    shares: tuple[GiftLine, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonStory:
    """Everything about one person. Meetings and words are the newest, newest first."""

    person: Person
    roles: tuple[HeldRole, ...]
    needs: Needs
    ties: tuple[TieLine, ...]
    gifts: tuple[GiftLine, ...]
    jobs: tuple[Job, ...]
    meetings: tuple[Meeting, ...]
    said: tuple[SaidLine, ...]
    sheets: tuple[Sheet, ...] = ()
    photo_said: tuple[str, ...] = ()

    @property
    def role_ids(self) -> tuple[int, ...]:
        """The roles held today."""
        return tuple(one.role.id for one in self.roles if one.now)

    def gifts_by(self, way: str) -> tuple[GiftLine, ...]:
        """Return the gifts of one way: share, learn or help."""
        return tuple(line for line in self.gifts if line.gift.way == way)


def starting_big(words: str) -> str:
    """Return `words` with a capital at the start, and the rest as it was typed."""
    return words[:1].upper() + words[1:]


def inside(name: str) -> str:
    """Return the name of a role as it stands inside a sentence: "Carer" becomes "carer", "NHS" stays."""
    return name[:1].lower() + name[1:] if name[1:].islower() else name


def sentence(say: Say, words: str) -> str:
    """Return words as a sentence, with its full stop."""
    return say("people.sentence", words=words)


def called_sentence(say: Say, person: Person) -> str:
    """Say what people call somebody: "Called Cinty.", or "" when it is the name or a part of it."""
    known_as = person.known_as.casefold()
    if not known_as or known_as == person.name.casefold() or known_as in person.name.casefold().split():
        return ""
    return say("people.called", known_as=person.known_as)


def roles_sentence(say: Say, roles: tuple[Role, ...]) -> str:
    """Say the roles: "Carer and volunteer.", or "" for none."""
    names = together(say, (inside(role.name) for role in roles))
    return sentence(say, starting_big(names)) if names else ""


def gifts_sentence(say: Say, gifts: tuple[GiftLine, ...], way: str = "share", at_most: int = 4) -> str:
    """Say what somebody brings or wishes: "Can share cooking.", or "" for nothing."""
    code = {"share": "people.shares", "learn": "people.learns", "help": "people.wants_help"}[way]
    names = together(say, (line.skill.name for line in gifts if line.gift.way == way), at_most=at_most)
    return say(code, gifts=names.rstrip(".")) if names else ""  # a gift may end in "esp."


def one_line(say: Say, line: PersonLine) -> str:
    """Say a person in one line: "Called Cinty. Carer and volunteer. Can share cooking."."""
    sentences = (
        called_sentence(say, line.person),
        roles_sentence(say, line.roles),
        gifts_sentence(say, line.shares, at_most=3),
    )
    return " ".join(sentence for sentence in sentences if sentence)


def standing_words(say: Say, person: Person) -> str:
    """Say that somebody is waiting, has left or has died; "" for somebody who is here."""
    return "" if person.standing == "here" else say(f"people.{person.standing}")


def gift_words(say: Say, line: GiftLine) -> str:
    """Say a gift with what was said about it: "Cooking: I make a good jollof"."""
    return say("people.gift_words", gift=starting_big(line.skill.name), words=line.gift.words)


def said_words(say: Say, line: SaidLine) -> str:
    """Say what somebody said and when: "4 November 2025: I like the soup."."""
    on = line.meeting.on if line.meeting else None
    return say("people.said_on", date=say_short(on, say), words=line.point.words) if on else line.point.words


def role_words(say: Say, one: HeldRole) -> str:
    """Say one role with its dates: "Carer, since 4 November 2025"."""
    since, until = one.held.since, one.held.until
    name = one.role.name
    if since and until:
        return say("people.role_from_to", role=name, since=say_short(since, say), until=say_short(until, say))
    if since:
        return say("people.role_since", role=name, since=say_short(since, say))
    if until:
        return say("people.role_until", role=name, until=say_short(until, say))
    return say("people.role_now", role=name)


def tie_words(say: Say, line: TieLine) -> str:
    """Say one tie: "Joan supports Ann.", with its note behind it."""
    sentence = say(f"people.tie.{line.tie.tie}", other=line.other.short_name, name=line.person.short_name)
    return say("people.tie_note", sentence=sentence, note=line.tie.note) if line.tie.note else sentence


def telling_lines(say: Say, person: Person, today: date) -> tuple[str, ...]:
    """Say how somebody likes to be told things, one sentence a line; () when nobody has asked yet."""
    lines = [say(f"choice.telling.{code}") for code in person.telling]
    if person.print_size or "large_print" in person.telling:
        lines.append(say("people.print_size", size=person.minutes_size))
    if person.language:
        lines.append(say("people.language", language=person.language))
    if person.telling_review:
        due = person.telling_review <= today
        lines.append(say("people.review_due" if due else "people.review_on", date=say_date(person.telling_review, say)))
    return tuple(lines)


def telling_steps(say: Say, person: Person, every: tuple[str, ...]) -> tuple[tuple[str, bool], ...]:
    """Say each of the six steps and whether it is done."""
    return tuple((say(f"choice.step.{code}"), code in person.telling_steps) for code in every)
