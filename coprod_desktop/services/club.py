"""The club itself: starting it, its details, its roles, and what every meeting talks about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.club import CLUBS, Club
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.meetings import STANDING_ITEMS, StandingItem
from coprod_desktop.domain.people import ROLES, ROLES_HELD, Role
from coprod_desktop.domain.values import dataclass, replace

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book

CLUB_ID = 1
FIRST_ROLES = ("carer", "member", "neighbour", "partner", "staff", "trustee", "volunteer")
FIRST_ITEMS: tuple[tuple[str, str, bool], ...] = (
    ("club", "welcome", False),
    ("club", "last_time", False),
    ("club", "jobs", False),
    ("club", "anything_else", True),
    ("club", "next_time", True),
    ("committee", "welcome", False),
    ("committee", "last_time", False),
    ("committee", "jobs", False),
    ("committee", "money", False),
    ("committee", "anything_else", True),
    ("committee", "next_time", True),
)


@dataclass(frozen=True, slots=True)
class ClubService:
    """Everything the club says about itself."""

    book: Book

    def club(self) -> Club:
        """Return the club. Its id is 0 while no club has been started."""
        return self.book.store.get(CLUBS, CLUB_ID) or Club()

    def start(self, name: str, **answers: Any) -> Club:
        """Start the club with its name, seven roles and the items every meeting has, in one step.

        Raises NotSaved for an empty name.
        """
        values = self._read({**answers, "name": name})
        with self.book.step("steps.club_started", name=values["name"]) as step:
            club = step.put(CLUBS, replace(Club(how_we_work=self.starter_words()), **values))
            for code in FIRST_ROLES:
                role = self.book.say(f"club.role.{code}")
                step.put(ROLES, Role(name=role, picture=self._picture(role)))
            for place, (kind, code, last) in enumerate(FIRST_ITEMS, start=1):
                title = self.book.say(f"club.standing.{code}")
                item = StandingItem(
                    meeting_kind=kind, place_in_list=place, title=title, last=last, picture=self._picture(title)
                )
                step.put(STANDING_ITEMS, item)
        return club

    def save(self, club: Club, answers: Mapping[str, Any]) -> Club:
        """Keep new details of the club and return it. Raises NotSaved and ChangedElsewhere."""
        values = self._read(answers)
        different = {name for name, value in values.items() if getattr(club, name) != value}
        if not different:
            return club
        with self.book.step(
            "steps.how_we_work_changed" if different == {"how_we_work"} else "steps.club_changed"
        ) as step:
            return step.put(CLUBS, replace(club, **values))

    def starter_words(self) -> str:
        """Return words about how we work together for a club to start from, one idea a line."""
        return self.book.say("club.how_we_work")

    def roles(self) -> list[Role]:
        """Return the roles of the club, by name."""
        return self.book.store.some(ROLES)

    def save_role(self, role: Role, name: str) -> Role:
        """Keep a new role (id 0) or a new name for one. Raises NotSaved for an empty name or one that is taken."""
        values, problems = read_answers(ROLES.fields, {"name": name}, self.book.today)
        same = [one for one in self.roles() if one.name.casefold() == values["name"].casefold() and one.id != role.id]
        if same:
            problems = (*problems, Problem("name", "taken"))
        if problems:
            raise NotSaved(problems)
        changed = replace(role, name=values["name"], picture=role.picture or self._picture(values["name"]))
        if changed == role:
            return role
        code = "steps.role_changed" if role.id else "steps.role_added"
        with self.book.step(code, name=changed.name) as step:
            return step.put(ROLES, changed)

    def remove_role(self, role: Role) -> None:
        """Put a role in the bin, and with it that people held it. Undo brings both back."""
        held = self.book.store.some(ROLES_HELD, {"role": role.id})
        with self.book.step("steps.role_removed", name=role.name) as step:
            for one in held:
                step.remove(ROLES_HELD, one.id)
            step.remove(ROLES, role.id)

    def holders(self, role: Role) -> int:
        """Return how many people hold or held a role."""
        return len({one.person for one in self.book.store.some(ROLES_HELD, {"role": role.id})})

    def standing_items(self, meeting_kind: str) -> list[StandingItem]:
        """Return what every meeting of one kind talks about, in order: the first ones, then the last ones."""
        return self.book.store.some(
            STANDING_ITEMS, {"meeting_kind": meeting_kind}, order=("last", "place_in_list", "id")
        )

    def save_item(self, item: StandingItem, title: str) -> StandingItem:
        """Keep a new standing item (id 0, put behind the others) or new words for one. Raises NotSaved."""
        values, problems = read_answers(STANDING_ITEMS.fields, {"title": title}, self.book.today)
        if problems:
            raise NotSaved(problems)
        place = item.place_in_list or 1 + max(
            (one.place_in_list for one in self.book.store.some(STANDING_ITEMS)), default=0
        )
        picture = self._picture(values["title"]) if values["title"] != item.title else item.picture
        changed = replace(item, title=values["title"], place_in_list=place, picture=picture)
        if changed == item:
            return item
        with self.book.step(
            "steps.standing_changed" if item.id else "steps.standing_added", name=changed.title
        ) as step:
            return step.put(STANDING_ITEMS, changed)

    def remove_item(self, item: StandingItem) -> None:
        """Put a standing item in the bin. Meetings that had it keep it."""
        with self.book.step("steps.standing_removed", name=item.title) as step:
            step.remove(STANDING_ITEMS, item.id)

    def move_item(self, item: StandingItem, by: int) -> None:
        """Move a standing item up (`by` -1) or down (1). At either end nothing happens.

        What people raise stands between the first items and the last ones, so the step over that gap changes
        only on which side of it the item is.
        """
        order = self.standing_items(item.meeting_kind)
        here = next((place for place, one in enumerate(order) if one.id == item.id), None)
        if here is None:
            return
        towards_gap = item.last == (by < 0)
        there = here + by
        if towards_gap and (not 0 <= there < len(order) or order[there].last != item.last):
            order[here] = replace(item, last=not item.last)
        elif 0 <= there < len(order):
            order[here], order[there] = order[there], order[here]
        else:
            return
        with self.book.step("steps.standing_moved", name=item.title) as step:
            for place, one in enumerate(order, start=1):
                if one.place_in_list != place or one.id == item.id:
                    step.put(STANDING_ITEMS, replace(one, place_in_list=place))

    def _read(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        values, problems = read_answers(CLUBS.fields, answers, self.book.today)
        if problems:
            raise NotSaved(problems)
        return values

    def _picture(self, words: str) -> str:
        proposed = self.book.pictures.propose(words, count=1)
        return proposed[0].key if proposed else ""
