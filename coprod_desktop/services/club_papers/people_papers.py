"""Papers about people: who is who, name badges, and who brings what. Nothing private stands on any of them."""

from __future__ import annotations

from coprod_desktop.domain.document import Block, Document, Faces, Heading, Label, Labels, PictureRow, Words
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.services.club_papers.sheet import ClubSheet
from coprod_desktop.services.gathering import lines_about
from coprod_desktop.services.gifts import GiftService, SkillLine
from coprod_desktop.wording.lists import together

_GIFTS_SHOWN = 3  # more make a person's place on the page too long


class PeoplePapers(ClubSheet):
    """The papers on which people find one another."""

    def whos_who(self) -> Document:
        """Return everybody who is in the club: photo, name, roles, and some of what they can share."""
        people = []
        for one in lines_about(self.book, self._here()):
            roles = together(self.say, (role.name for role in one.roles))
            gifts = together(self.say, (gift.skill.name for gift in one.shares), at_most=_GIFTS_SHOWN)
            shares = self.say("papers.whos_who.shares", gifts=gifts.rstrip(".")) if gifts else ""
            held = self.say("papers.whos_who.roles", roles=roles) if roles else ""
            people.append((self.pen.face(one.person), one.person.short_name, "\n".join(filter(None, (held, shares)))))
        blocks: list[Block] = [Words(self.told("papers.whos_who.intro"))]
        blocks.append(Faces(tuple(people), large=True) if people else self._nobody())
        return self.document(self.say("papers.whos_who.title"), blocks)

    def badges(self, sheet: str = "a4") -> Document:
        """Return a name badge for everybody who is in the club, on plain paper or on a sheet from a shop."""
        labels = Labels(tuple(Label(one.short_name, self.club.name) for one in self._here()), sheet)
        blocks: list[Block] = [labels]
        if not labels.bare:
            blocks = [Words(self.told("papers.badges.intro")), labels if labels.labels else self._nobody()]
        return self.document(self.say("papers.badges.title"), blocks)

    def skills_map(self) -> Document:
        """Return what the club can do, family by family: who can share it, and who wishes for it."""
        blocks: list[Block] = [Words(self.told("papers.skills_map.intro"))]
        for family in GiftService(self.book).categories():
            lines = [line for skill in family.skills for line in self._skill(skill)]
            if lines:
                blocks.append(Heading(self.say(f"choice.category.{family.category}"), beside=True))
                blocks.append(PictureRow(self.picture(family.picture), tuple(lines)))
        if len(blocks) == 1:
            blocks.append(Words((self.say("papers.skills_map.none"),)))
        return self.document(self.say("papers.skills_map.title"), blocks)

    def _skill(self, line: SkillLine) -> tuple[str, ...]:
        """Return who can share one skill and who wishes for it, one sentence for each, or nothing for nobody."""
        told = []
        for way in ("share", "learn", "help"):
            people = sorted(line.people(way), key=lambda one: plain(one.short_name))
            names = together(self.say, (one.short_name for one in people))
            if names:
                name = line.skill.name
                told.append(self.say(f"papers.skills_map.{way}", names=names, gift=f"{name[:1].upper()}{name[1:]}"))
        return tuple(told)

    def _here(self) -> list[Person]:
        return sorted(self.store.some(PEOPLE, {"standing": "here"}), key=lambda one: plain(one.short_name))

    def _nobody(self) -> Words:
        return Words((self.say("papers.nobody"),))
