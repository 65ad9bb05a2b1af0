"""Our quick dataclasses do what Python's own do: every one in the program is compared with its twin."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from coprod_desktop.domain import values
from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.registry import ALL_TYPES
from coprod_desktop.services.today import TodayCard


@values.dataclass(frozen=True, slots=True)
class Ours:
    tea: str
    milk: bool = True
    spoons: tuple[int, ...] = ()


@values.dataclass(frozen=True, slots=True, kw_only=True)
class Kept(Ours):
    revision: int = 0
    made: list[int] = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True, slots=True)
class Usual:
    tea: str
    milk: bool = True
    spoons: tuple[int, ...] = ()


@pytest.mark.parametrize("given", [("green",), ("green", False), ("green", True, (1, 2))])
def test_it_is_made_told_and_compared_as_pythons_own(given: Any) -> None:
    ours, usual = Ours(*given), Usual(*given)
    assert repr(ours) == repr(usual).replace("Usual", "Ours")
    assert (ours == Ours(*given)) is True
    assert ours != Ours("black")
    assert hash(ours) == hash(Ours(*given))
    assert dataclasses.asdict(ours) == dataclasses.asdict(usual)
    assert [one.name for one in dataclasses.fields(ours)] == [one.name for one in dataclasses.fields(usual)]
    assert Ours.__match_args__ == Usual.__match_args__
    assert not hasattr(ours, "__dict__")  # slots only


def test_nothing_of_it_can_be_changed() -> None:
    cup = Ours("green")
    with pytest.raises(FrozenInstanceError):
        cup.tea = "black"  # type: ignore[misc]  # that it cannot be done is the test
    with pytest.raises(FrozenInstanceError):
        del cup.tea
    assert cup.tea == "green"


def test_what_is_left_out_or_too_much_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="tea"):
        Ours()  # type: ignore[call-arg]  # that it cannot be made is the test
    with pytest.raises(TypeError, match="sugar"):
        Ours("green", sugar=1)  # type: ignore[call-arg]  # that it cannot be made is the test
    with pytest.raises(TypeError, match="frozen"):
        values.dataclass(slots=True)(Ours)


def test_one_kind_builds_on_another() -> None:
    one, other = Kept("green", revision=2), Kept("green")
    assert (one.tea, one.milk, one.revision) == ("green", True, 2)
    one.made.append(1)
    assert other.made == []  # each has its own list
    assert isinstance(one, Ours)
    with pytest.raises(TypeError):
        Kept("green", True, (), 3)  # type: ignore[misc]  # revision has to be named


def test_copies_and_changed_copies() -> None:
    cup = Kept("green", spoons=(1,), revision=7)
    for changed in (values.replace(cup, tea="black"), dataclasses.replace(cup, tea="black")):
        assert changed == Kept("black", spoons=(1,), revision=7, made=cup.made)
    assert values.replace(Usual("green"), tea="black") == Usual("black")
    assert copy.copy(cup) == copy.deepcopy(cup) == cup
    assert pickle.loads(pickle.dumps(Person(name="Ann"))) == Person(name="Ann")


@pytest.mark.parametrize("kind", [*(one.make for one in ALL_TYPES), TodayCard])
def test_every_record_has_the_fields_that_are_written_in_its_class(kind: Any) -> None:
    told = {one.name: one for one in dataclasses.fields(kind)}
    assert {"id"} <= set(told)
    needed = {name: "x" for name, one in told.items() if one.default is dataclasses.MISSING is one.default_factory}
    made = kind(**needed)
    for name, one in told.items():
        if name not in needed and one.default is not dataclasses.MISSING:
            assert getattr(made, name) == one.default


def test_a_usual_dataclass_may_build_on_ours() -> None:
    @dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
    class Trip(Meeting):
        bus: str = ""

    assert Trip(place="The sea", bus="14").bus == "14"
    assert [one.name for one in dataclasses.fields(Trip)][-1] == "bus"


def test_a_secret_field_needs_pythons_own() -> None:
    """Ours tell all their fields, so a field that must not be told is refused, and not told by mistake."""
    with pytest.raises(TypeError, match="needs Python's own"):

        @values.dataclass(frozen=True, slots=True)
        class Locked:
            key: bytes = dataclasses.field(repr=False)
