"""The shapes in which the sample club is written down, before it has dates and numbers.

People are named by the name that the club calls them. Days are counted from the meeting they stand in, and in words
"{+14}" becomes the day two weeks after it, such as "Wednesday 18 November".
"""

from __future__ import annotations

from coprod_desktop.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Who:
    """One invented person.

    `roles` are names of roles, each with how many months ago it began ("Trustee 9") or no number when nobody knows,
    and when it ended ("Trustee 13-2", "Chair -5"). `asked_again` is in how many days we look again at how they
    like to be told things.
    """

    name: str
    called: str
    roles: tuple[str, ...] = ("Member",)
    about: str = ""
    telling: tuple[str, ...] = ("easy_read",)
    size: int = 0
    language: str = ""
    helps: tuple[str, ...] = ()
    helps_words: str = ""
    phone: str = ""
    came_by: str = ""
    joined: str = ""
    emergency: tuple[str, str] = ("", "")
    standing: str = "here"
    left: str = ""
    notes: str = ""
    next_time: str = ""
    steps: tuple[str, ...] = ()
    asked_again: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """Something that somebody let us know."""

    words: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What `who` said (several names parted by commas), in whose words, and whether it was read back to them."""

    who: str
    words: str
    whose: str = "own"
    read_back: bool = False
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision. `again` is in how many days we look at it again. `key` is what another one's `replaces` names."""

    words: str
    how: str = "all"
    key: str = ""
    question: str = ""
    options: str = ""
    why: str = ""
    how_words: str = ""
    votes: tuple[int, int, int] = (0, 0, 0)
    told_before: str = ""
    worries: str = ""
    again: int | None = None
    replaces: str = ""
    happened: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Do:
    """One job for `who` (names parted by commas, or "everyone"), by so many days after the meeting.

    It was done `done` days after the meeting, or let go after `let_go` days because of `why`; else it is still open.
    `decision` is the key of the decision it follows from.
    """

    who: str
    words: str
    by: int
    done: int | None = None
    let_go: int | None = None
    why: str = ""
    steps: tuple[str, ...] = ()
    help_wanted: str = ""
    decision: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """Something to come back to."""

    words: str
    picture: str = ""


Entry = Told | Said | Decided | Do | Later


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on an agenda: its title, what was said under it, and who raised it.

    `state` is done or next_time. `carried` says that it was left over from the meeting before. `words` tell who
    raised it when it was not one person.
    """

    title: str
    entries: tuple[Entry, ...] = ()
    by: str = ""
    words: str = ""
    note: str = ""
    state: str = "done"
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Gathering:
    """One meeting, `weeks` before the latest Wednesday, with what people raised there and its `opening` points.

    `people` are those invited ("" for the whole club). `away` could not come, `wishes` sent word, and `cards`,
    `signs` and `before` were heard with a card, a sign, or told us before. `correction` was added later. `notes`
    are what somebody jotted down. `next_time` says when they meet again. In `opening`,
    "{came}" is how many came.
    """

    weeks: int
    items: tuple[Item, ...]
    kind: str = "club"
    title: str = ""
    opening: str = ""
    people: str = ""
    away: str = ""
    wishes: str = ""
    cards: str = ""
    signs: str = ""
    before: str = ""
    starts: str = "10:30"
    ends: str = "12:00"
    place: str = ""
    correction: str = ""
    access: tuple[str, ...] = ()
    notes: str = ""
    next_time: str = ""
