"""Choosing people: type a few letters, press a name. Whoever is chosen stands in a list with a way out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.plain_letters import plain
from coprod_desktop.domain.values import dataclass
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.boxes import Boxed, LineBox
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.form import FormRow
from coprod_desktop.ui.parts.layouts import empty, row
from coprod_desktop.ui.parts.pictures import FaceTile
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate

AT_ONCE = 6  # names shown at once (S5)


@dataclass(frozen=True, slots=True)
class Choosable:
    """Somebody who can be chosen. `photo` is the id of a photo, 0 for none."""

    id: int
    name: str
    photo: int = 0


class Everyone:
    """A long list to choose from. `read` is asked for it when somebody types the first letter, or never.

    `many` says that they are too many to be offered before somebody types.
    """

    def __init__(self, read: Callable[[], Iterable[Choosable]] = tuple, *, many: bool = False) -> None:
        self._read = read
        self.many = many

    @cached_property
    def people(self) -> dict[int, Choosable]:
        """All of them, by id."""
        return {one.id: one for one in self._read()}


def no_photo(_photo: int) -> bytes:
    """Return no photo."""
    return b""


def matches(typed: str, name: str) -> bool:
    """Say whether some word of `name` starts with each word typed."""
    words = plain(name).replace("-", " ").split()
    return all(any(word.startswith(part) for word in words) for part in plain(typed).split())


class PeopleRow(FormRow):
    """Chooses people. The answer is their ids in the order chosen. With `most=1`, a new choice replaces the old."""

    def __init__(
        self,
        name: str,
        label: str,
        people: Sequence[Choosable] | Everyone,
        hint: str = "",
        *,
        most: int = 0,
        photo_of: Callable[[int], bytes] = no_photo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, label, hint, parent)
        self._most = most
        self._photo_of = photo_of
        self._everyone = _everyone(people)
        self._chosen: list[int] = []
        self._list = QWidget()
        self._chosen_flow = FlowLayout(self._list, spacing=8)
        self.inside.addWidget(self._list)
        self.box = LineBox(30)
        self.box.setObjectName(f"search_{name}")
        self.inside.addWidget(self.box)
        self.hear(self.box, translate("PeopleRow", "{label}. Type a name.").format(label=label))
        self._none = Text(translate("PeopleRow", "No name starts with these letters."))
        self._none.hide()
        self.inside.addWidget(self._none)
        self._offers = ButtonRow()
        self.inside.addWidget(self._offers)
        self.box.textEdited.connect(lambda _typed: self._offer())
        self.box.returnPressed.connect(self._choose_only)
        self._show()

    @property
    def answer(self) -> tuple[int, ...]:
        """The ids of whoever is chosen."""
        return tuple(self._chosen)

    @property
    def one(self) -> int:
        """The id of the first who is chosen, or 0."""
        return self._chosen[0] if self._chosen else 0

    def set_answer(self, answer: Iterable[int] | int | None) -> None:
        """Choose these people; an id that nobody has is passed over."""
        ids = (answer,) if isinstance(answer, int) else tuple(answer or ())
        self._chosen = [one for one in ids if one in self._people]  # no ids: nobody is read
        self.box.clear()
        self._show()

    def set_people(self, people: Sequence[Choosable] | Everyone) -> None:
        """Offer other people, and keep the choices that are still among them."""
        self._everyone = _everyone(people)
        self.set_answer(self._chosen)

    @property
    def _people(self) -> dict[int, Choosable]:
        return self._everyone.people

    def choose(self, person: int) -> None:
        """Choose one person."""
        if self._most == 1:
            self._chosen = []
        self._chosen.append(person)
        self.box.clear()
        self._show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, translate("PeopleRow", "{name} is chosen.").format(name=self._people[person].name))
        self.changed.emit()

    def remove(self, person: int) -> None:
        """Take one person out again."""
        self._chosen.remove(person)
        self._show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, translate("PeopleRow", "{name} is taken out.").format(name=self._people[person].name))
        self.changed.emit()

    def _show(self) -> None:
        empty(self._chosen_flow)
        for person in self._chosen:
            self._chosen_flow.addWidget(self._chip(self._people[person]))
        self._list.setVisible(bool(self._chosen))
        self._list.updateGeometry()
        self._offer()

    def _chip(self, person: Choosable) -> QWidget:
        chip = Boxed(quiet=True)
        across = row(chip, spacing=10)
        across.setContentsMargins(12, 12, 12, 12)  # room for the band round the button, inside the box
        across.addWidget(FaceTile(person.name, self._photo_of(person.photo) if person.photo else b"", 44))
        across.addWidget(Text(person.name, bold=True), 1, Qt.AlignmentFlag.AlignVCenter)
        remove = Button(translate("PeopleRow", "Remove"))
        remove.setObjectName(f"remove_{self.name}_{person.id}")
        remove.setAccessibleName(translate("PeopleRow", "Remove {name}").format(name=person.name))
        remove.clicked.connect(lambda: self.remove(person.id))
        across.addWidget(remove)
        return chip

    def _found(self) -> list[Choosable]:
        typed = self.box.text().strip()
        if not typed and (self._everyone.many or (self._most and len(self._chosen) >= self._most)):
            return []
        rest = [one for one in self._people.values() if one.id not in self._chosen]
        if not typed:
            return rest if len(rest) <= AT_ONCE else []
        return [one for one in rest if matches(typed, one.name)]

    def _offer(self) -> None:
        offers = self._offers.layout()
        if offers is not None:
            empty(offers)
        found = self._found()
        for person in found[:AT_ONCE]:
            button = Button(person.name)
            button.setObjectName(f"choose_{self.name}_{person.id}")
            button.setAccessibleDescription(translate("PeopleRow", "Choose this person"))
            button.clicked.connect(lambda _on=False, person=person.id: self.choose(person))
            self._offers.add(button)
        self._offers.setVisible(bool(found))
        self._offers.updateGeometry()
        self._none.setVisible(not found and bool(self.box.text().strip()))

    def _choose_only(self) -> None:
        found = self._found()
        if self.box.text().strip() and len(found) == 1:
            self.choose(found[0].id)


def _everyone(people: Sequence[Choosable] | Everyone) -> Everyone:
    return people if isinstance(people, Everyone) else Everyone(lambda: people)
