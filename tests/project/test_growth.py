"""The growth that the bench tells: how much a cost grew each time the data doubled, where it grew most."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from tests.benchmarks.growth import FLAT, PEOPLE_IN, YEARS, grown


def costs(cost: Callable[[int, int], float]) -> dict[tuple[int, int], float]:
    return {(people, years): cost(people, years) for people, years in product(PEOPLE_IN, YEARS)}


def test_what_is_flat_does_not_grow() -> None:
    assert grown(costs(lambda _people, _years: 7.0))[0] == 1.0


@pytest.mark.parametrize(
    ("cost", "each"),
    [(lambda people, _years: people, 2.0), (lambda _people, years: years, 2.0), (lambda people, _y: people**2, 4.0)],
)
def test_what_grows_with_people_or_with_years_is_told(cost: Callable[[int, int], float], each: float) -> None:
    assert grown(costs(cost))[0] == pytest.approx(each)


def test_growth_in_one_step_alone_is_found_with_its_place() -> None:
    worst, where = grown(costs(lambda people, years: 3.0 if (people, years) == (2000, 20) else 1.0))
    assert worst > FLAT
    assert where.endswith("2,000 x 20")


def test_noise_of_a_fifth_is_no_growth() -> None:
    assert grown(costs(lambda people, years: 1.2 if (people + years) % 2 else 1.0))[0] < FLAT
