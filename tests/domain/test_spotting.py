"""Names and days spotted in words that somebody typed."""

from __future__ import annotations

from datetime import date

import pytest

from coprod_desktop.domain.spotting import Names, spot_day, spot_everyone, ways_to_name

TODAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("words", "on", "said"),
    [
        ("Ask the school, by Friday 27 November.", date(2026, 11, 27), "by Friday 27 November"),
        ("Send it by end of Nov to training", date(2026, 11, 30), "by end of Nov"),
        ("We do it in 2 weeks.", date(2026, 12, 2), "in 2 weeks"),
        ("Check by 3 March", date(2027, 3, 3), "by 3 March"),
        ("Draft by Fri 4 Dec, Dot to read", date(2026, 12, 4), "by Fri 4 Dec"),
        ("Ring them before Christmas", date(2026, 12, 25), "before Christmas"),
        ("Pay by 4/12/26.", date(2026, 12, 4), "by 4/12/26"),
        ("Bring it tomorrow", date(2026, 11, 19), "tomorrow"),
        ("Done by 1 October 2026", date(2026, 10, 1), "by 1 October 2026"),
    ],
)
def test_a_day_and_its_words(words: str, on: date, said: str) -> None:
    spotted = spot_day(words, TODAY)
    assert spotted is not None
    assert (spotted.on, words[spotted.start : spotted.end]) == (on, said)


@pytest.mark.parametrize("words", ["", "made by hand", "It may be done by bus", "by the way", "in a row", "by and by"])
def test_no_day(words: str) -> None:
    assert spot_day(words, TODAY) is None


def names() -> Names:
    people = {1: "Grace Osei", 2: "Tunde Adeyemi", 3: "Łucja O'Brien-Nowak", 4: "Grace Silva"}
    return Names({key: ways_to_name(name) for key, name in people.items()}, frozenset({2, 3, 4}))


def test_names_in_the_order_they_stand() -> None:
    assert names().spot("Łucja and Tunde Adeyemi will ask. Tunde brings tea.") == (3, 2)
    assert names().spot("We saw O'Brien and tunde.") == ()
    assert names().spot("Grace Osei will ask.") == (1,)


def test_a_shared_name_means_the_one_who_is_there() -> None:
    assert names().spot("Grace will ask.") == (4,)
    everyone_away = Names({1: ("Grace",), 2: ("Grace",)})
    assert everyone_away.spot("Grace will ask.") == ()


def test_whoever_is_named_first_does_it() -> None:
    assert names().spot_first("Tunde and Łucja will ask Grace for the key.") == (2, 3)
    assert names().spot_first("Tunde, Łucja and Grace Osei sing.") == (2, 3, 1)
    assert names().spot_first("Tell Tunde. Grace does it.") == (2,)
    assert names().spot_first("Nobody yet.") == ()


def test_everyone() -> None:
    assert spot_everyone("Everyone looks at home.")
    assert not spot_everyone("One of us looks.")
