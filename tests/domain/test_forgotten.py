"""A name goes out of a sentence, whole words alone, and the sentence can still be read."""

from __future__ import annotations

import pytest

from coprod_desktop.domain.forgotten import names_of, without_names, without_names_in

NAMES = names_of("Tara Lowe", "Taz", ("Ann", "Bob Hill"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Tara Lowe said no.", "A member said no."),
        ("We thanked Tara.", "We thanked a member."),
        ("It rained. Tara's hat was wet.", "It rained. A member's hat was wet."),
        ("**Taz**\nwill ring.", "**A member**\nwill ring."),
        ("TARA LOWE, chair", "A member, chair"),
        ("Tarantula and Lowestoft", "Tarantula and Lowestoft"),
        ("The word tara is no name.", "The word tara is no name."),
    ],
)
def test_a_sentence_without_the_name(before: str, after: str) -> None:
    assert without_names(before, NAMES, "a member") == after


def test_short_names_that_others_have_stay() -> None:
    assert names_of("Tara Lowe", "", ("Tara Singh",)) == ("Tara Lowe",)
    assert names_of("T. Lowe", "", ()) == ("T. Lowe",)
    assert names_of("", "", ()) == ()
    assert without_names("Nobody", (), "a member") == "Nobody"


def test_pictures_in_a_document_stay_as_they_are() -> None:
    kept = {"kind": "Taz", "lines": ["Taz came."], "drawing": {"bytes": "Taz+"}, "on": 3}
    assert without_names_in(kept, NAMES, "a member") == kept | {"lines": ["A member came."]}
