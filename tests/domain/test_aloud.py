"""Sounds know their length, and which word sounds when."""

from __future__ import annotations

from coprod_desktop.domain.aloud import PACES, Sound, next_pace, silence, spread


def test_a_sound_says_which_word_sounds() -> None:
    sound = Sound(bytes(2 * 1000), 1000, ((0, 0), (300, 4), (700, 9)))
    assert sound.length == 1000
    assert [sound.word_at(moment) for moment in (0, 299, 300, 999)] == [(0, 0), (0, 0), (300, 4), (700, 9)]
    assert [sound.start_of(place) for place in (0, 4, 5, 50)] == [0, 300, 700, 0]
    assert len(sound.after(250)) == 2 * 750
    assert Sound(b"", 1000).word_at(5) == (0, 0)
    assert len(silence(500, 22050)) == 22050


def test_a_voice_that_does_not_tell_has_its_words_spread() -> None:
    assert spread("one three on", 1200) == ((0, 0), (400, 4), (1000, 10))
    assert spread("", 100) == ()


def test_paces_go_one_step_and_stop_at_the_ends() -> None:
    assert next_pace(130, 1) == 150
    assert next_pace(130, -1) == 110
    assert next_pace(PACES[-1], 1) == PACES[-1]
    assert next_pace(PACES[0], -1) == PACES[0]
    assert next_pace(133, 1) == 150
