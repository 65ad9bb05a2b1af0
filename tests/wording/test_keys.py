"""The list of keys says what the keys are."""

from __future__ import annotations

from coprod_desktop.wording import keys
from coprod_desktop.wording.say import Say


def english(_context: str, text: str) -> str:
    return text


def test_every_key_stands_once_in_the_list_and_has_words():
    told = [name for _picture, names in keys.GROUPS for name in names]
    assert len(set(told)) == len(told)
    assert set(told) == {name for name in keys.EVERY if not name.startswith("door_")} | {"door_1"}
    assert all(f"keys.{name}" in keys.WORDS for name in told)


def test_no_key_means_two_things():
    sequences = [one for several in keys.EVERY.values() for one in several if one not in ("Left", "Right")]
    assert len(set(sequences)) == len(sequences)


def test_keys_are_told_as_people_say_them():
    say = Say(english)
    assert keys.say_line(say, "find") == "**Ctrl and F**: find anything."
    assert keys.say_keys(say, "redo") == "Ctrl and Shift and Z, or Ctrl and Y"
    assert keys.say_keys(say, "bigger") == "Ctrl and plus"
    assert keys.say_keys(say, "door_1") == "Alt and a number"
    assert keys.say_keys(say, "back") == "Esc, or Alt and the left arrow"
    assert keys.say_keys(say, "along") == "The arrows"
