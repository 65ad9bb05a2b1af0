"""Adding, naming and removing pictures of the club's own."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.own_pictures import (
    MOST_IN_BOOK,
    OWN_PICTURES,
    PICTURE_PACKS,
    OwnPicture,
    PackRead,
    PicturePack,
    RefusedPicture,
    name_from_file,
)
from coprod_desktop.domain.stems import stems
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.lines import short

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book

OURS, OTHERS = "ours", "others"  # whose pictures they are


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding pictures: those that are in the book now, and the files that are not used."""

    pictures: tuple[OwnPicture, ...] = ()
    refused: tuple[RefusedPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnPictureService:
    """What people do with the club's own pictures."""

    book: Book

    def pictures(self) -> list[OwnPicture]:
        """Return every picture of the club's own, by name."""
        return self.book.store.some(OWN_PICTURES)

    def get(self, picture_id: int) -> OwnPicture | None:
        """Return one picture, also from the bin, or None."""
        return self.book.store.get(OWN_PICTURES, picture_id)

    def pack(self, picture: OwnPicture) -> PicturePack | None:
        """Return the pack that a picture came with, or None for one of the club's own."""
        return self.book.store.get(PICTURE_PACKS, picture.pack) if picture.pack else None

    def pack_for(self, whose: str, credit: str) -> PicturePack | None:
        """Return the pack that pictures will belong to, None for the club's own.

        Raises NotSaved when nobody said whose they are, or what is printed about somebody else's.
        """
        if whose == OURS:
            return None
        typed = {"name": short(credit, 80), "credit": credit}
        values, problems = read_answers(PICTURE_PACKS.fields, typed, self.book.today)
        problems = tuple(one for one in problems if one.field != "name")
        if whose != OTHERS:
            problems = (Problem("whose", "empty"), *problems)
        elif not values["credit"]:
            problems = (*problems, Problem("credit", "empty"))
        if problems:
            raise NotSaved(problems)
        return PicturePack(added_on=self.book.today, **values)

    def add(self, read: PackRead, pack: PicturePack | None) -> Added:
        """Keep pictures with the names that their files propose, in one step. A picture that is there is refused."""
        known = {sha256(self.book.store.photo(one.content)).digest(): one.name for one in self.pictures()}
        refused = list(read.refused)
        wanted = []
        for found in read.found:
            mark = sha256(found.content).digest()
            if mark in known:
                refused.append(RefusedPicture(found.file, "there", known[mark]))
            elif len(known) >= MOST_IN_BOOK:
                refused.append(RefusedPicture(found.file, "book_full"))
            else:
                known[mark] = name_from_file(found.file) or self.book.say("own_pictures.nameless")
                wanted.append((found, known[mark]))
        if not wanted:
            return Added((), tuple(refused))
        kept = []
        with self.book.step(f"steps.pictures_added.{'one' if len(wanted) == 1 else 'many'}", count=len(wanted)) as step:
            pack_id = step.put(PICTURE_PACKS, pack).id if pack else 0
            for found, name in wanted:
                content = step.keep_photo(found.content)
                kept.append(step.put(OWN_PICTURES, OwnPicture(name=name, content=content, pack=pack_id)))
        return Added(tuple(kept), tuple(refused))

    def save(self, picture: OwnPicture, answers: Mapping[str, Any]) -> OwnPicture:
        """Keep the name, the search words and the meaning of a picture, and the credit of its pack. One step, or none.

        Raises NotSaved when the name is empty or another picture has this name or this meaning already, and
        ChangedElsewhere.
        """
        typed = dict(answers)
        pack = self.pack(picture)
        credit = str(typed.pop("credit", pack.credit if pack else "") or "").strip()
        values, problems = read_answers(OWN_PICTURES.fields, typed, self.book.today)
        changed = replace(picture, **values)
        for other in self.pictures():
            if other.id == picture.id:
                continue
            if other.name.casefold() == changed.name.casefold():
                problems = (*problems, Problem("name", "taken"))
            if changed.meaning and stems(changed.meaning) == stems(other.meaning):
                problems = (*problems, Problem("meaning", "taken", (("other", other.name),)))
        if pack and not credit:
            problems = (*problems, Problem("credit", "empty"))
        if problems:
            raise NotSaved(tuple(dict.fromkeys(problems)))
        new_pack = replace(pack, credit=credit) if pack else None
        if changed == picture and new_pack == pack:
            return picture
        with self.book.step("steps.picture_changed", name=changed.name) as step:
            if new_pack and new_pack != pack:
                step.put(PICTURE_PACKS, new_pack)
            return step.put(OWN_PICTURES, changed) if changed != picture else picture

    def remove(self, picture: OwnPicture) -> None:
        """Put a picture in the bin. Agreed minutes keep it; everything else shows the one that suits next."""
        with self.book.step("steps.picture_removed", name=picture.name) as step:
            step.remove(OWN_PICTURES, picture.id)

    def refusal(self, refused: RefusedPicture) -> str:
        """Say why a file is not used, in one sentence that names it."""
        say = self.book.say
        code = f"own_pictures.refused.{refused.code}"
        known = code if say.knows(code) else "own_pictures.refused.damaged"
        return say(known, file=refused.file, other=refused.other)
