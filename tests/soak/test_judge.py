"""The table of a soak: what is flat passes, and every kind of growth is noticed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.soak.__main__ import ALLOWED, LOOKS, judge
from tests.soak.measure import Held

FLAT = Held(actions=1, memory=200.0, handles=11, threads=1, widgets=3000, windows=1, objects=100_000, probe=150.0)


def run(**each_look: float) -> list[Held]:
    """Return looks at a process in which one thing grows by so much from look to look."""
    ((name, more),) = each_look.items()
    return [replace(FLAT, **{name: type(getattr(FLAT, name))(getattr(FLAT, name) + more * n)}) for n in range(LOOKS)]


def grown(held: list[Held], *, short: bool = False) -> list[str]:
    return [one.name for one in judge(held, short=short) if not one.holds]


@pytest.mark.parametrize(
    ("name", "more"),
    [("memory", 4), ("handles", 1), ("threads", 1), ("widgets", 30), ("windows", 1), ("objects", 2000)],
)
def test_what_grows_is_noticed(name: str, more: float) -> None:
    assert grown(run(**{name: more})) == [name]


def test_what_gets_slower_is_noticed() -> None:
    for at_the_end, long, short in ((180.0, [], []), (220.0, ["probe"], []), (400.0, ["probe"], ["probe"])):
        held = [FLAT] * (LOOKS - 4) + [replace(FLAT, probe=at_the_end)] * 4
        assert (grown(held), grown(held, short=True)) == (long, short)


@pytest.mark.parametrize("name", ALLOWED)
def test_what_is_flat_passes(name: str) -> None:
    assert grown(run(**{name: 0})) == []


def test_a_short_run_may_differ_more_in_what_pages_hold() -> None:
    assert grown(run(widgets=60), short=True) == []
    assert grown(run(widgets=60)) == ["widgets"]
    assert grown(run(widgets=300), short=True) == ["widgets"]


def test_what_is_cached_while_it_warms_up_is_no_growth() -> None:
    warming = [replace(FLAT, memory=100.0 + 25 * n, widgets=1000 * n) for n in range(LOOKS // 3)]
    assert grown([*warming, *[FLAT] * (LOOKS - LOOKS // 3)]) == []
