"""The voice and the loudspeaker of this computer: the real voice, and a player that keeps what it is given."""

from __future__ import annotations

import array
import os
import sys
import threading
import time
from pathlib import Path

import pytest

from coprod_desktop.domain.aloud import PACES, NoVoice, Sound
from coprod_desktop.system import espeak, loudspeaker
from coprod_desktop.system.espeak import EspeakVoice
from coprod_desktop.system.speech import LinuxSpeech, speech_of_this_computer
from coprod_desktop.system.windows_speech import letters_before, rate_of

WORDS = (
    "We decided to go to the sea in June. Ann will ask the bus firm what it costs. Everybody can bring a friend. "
    "We will talk about the garden next time. Ken told us that the hall is cold. We want two more heaters."
)
needs_espeak = pytest.mark.skipif(espeak.library() is None, reason="eSpeak NG is not installed on this computer.")
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="The player is a program of Linux desktops.")


@pytest.fixture(scope="module")
def voice() -> EspeakVoice:
    return EspeakVoice()


def loudness(sound: Sound) -> array.array[int]:
    return array.array("h", sound.samples)


@needs_espeak
def test_the_voice_speaks_at_the_pace_it_is_asked_for(voice: EspeakVoice) -> None:
    paces = [len(WORDS.split()) * 60_000 / voice.speak(WORDS, pace).length for pace in PACES]
    assert paces == sorted(paces)
    for asked, got in zip(PACES, paces, strict=True):
        assert asked * 0.9 < got < asked * 1.15


@needs_espeak
def test_the_voice_is_heard_and_nothing_of_it_is_cut_off(voice: EspeakVoice) -> None:
    samples = loudness(voice.speak(WORDS, 130))
    most = max(map(abs, samples))
    assert 8000 < most < 32000
    assert sum(1 for one in samples if abs(one) > 500) > len(samples) / 4


@needs_espeak
def test_the_voice_tells_when_each_word_starts(voice: EspeakVoice) -> None:
    text = "Łukasz said: tea is at three, and Zoë brings cake."
    sound = voice.speak(text, 130)
    starts = {place for _moment, place in sound.words}
    assert {text.index(word) for word in ("Łukasz", "said", "tea", "three", "brings", "cake")} <= starts
    moments = [moment for moment, _place in sound.words]
    assert moments == sorted(moments)
    assert 0 <= moments[0] < moments[-1] < sound.length


@needs_espeak
@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "\x00\x01\x7f", "<speak>&amp;</break>", "[[h@'loU]]", "\U0001f600" * 50, "a" * 3000, "%s%n" * 40),
        *("আমাদের সভা", "اجتماعنا", "我们的会议", "\ud800"[:0] + "\u202e\u200d\ufeff", "1" * 400, "." * 500),
    ],
)
def test_no_text_hurts_the_voice(voice: EspeakVoice, text: str) -> None:
    sound = voice.speak(text, 130)
    assert sound.hertz > 8000
    assert all(0 <= place <= len(text) for _moment, place in sound.words)


@needs_espeak
def test_a_language_it_does_not_know_is_spoken_all_the_same(voice: EspeakVoice) -> None:
    assert voice.speak("tea", 130, "xx-YY").length > 100
    assert voice.speak("tea", 130, "cy").samples != voice.speak("tea", 130, "en-GB").samples


@needs_espeak
def test_two_threads_do_not_mix_their_words(voice: EspeakVoice) -> None:
    alone = [voice.speak(text, 150).length for text in (WORDS, "Tea and cake.")]
    heard: dict[int, list[int]] = {}

    def speak(number: int, text: str) -> None:
        heard[number] = [voice.speak(text, 150).length for _again in range(3)]

    threads = [threading.Thread(target=speak, args=pair) for pair in enumerate((WORDS, "Tea and cake."))]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert heard[0] == pytest.approx([alone[0]] * 3, rel=0.1)  # the voice is never quite the same twice
    assert heard[1] == pytest.approx([alone[1]] * 3, rel=0.1)


def test_a_computer_with_no_voice_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(espeak, "LIBRARIES", ("libno-such-voice.so.9",))
    voice = EspeakVoice()
    assert not voice.is_there()
    assert LinuxSpeech(voice).missing() == "aloud.no_voice"
    with pytest.raises(NoVoice) as lack:
        voice.speak("tea", 130)
    assert lack.value.code == "no_voice"


class AnyVoice:
    """A voice that is there."""

    def is_there(self) -> bool:
        return True

    def speak(self, text: str, pace: int, language: str = "en-GB") -> Sound:
        return Sound(bytes(2000), 1000)


def test_a_computer_with_no_player_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    speech = LinuxSpeech(AnyVoice())
    assert speech.missing() == "aloud.no_player"
    with pytest.raises(NoVoice) as lack:
        speech.play(Sound(bytes(2000), 1000))
    assert lack.value.code == "no_player"


def put_player(folder: Path, body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    player = folder / "paplay"
    player.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@needs_linux
def test_the_player_is_given_the_sound_from_where_it_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_player(tmp_path, f'echo "$@" > "{tmp_path}/how"; cat > "{tmp_path}/heard"', monkeypatch)
    sound = Sound(bytes(range(200)) * 20, 1000, ((0, 0),))
    playing = LinuxSpeech(AnyVoice()).play(sound, 500)
    assert 500 <= playing.position <= sound.length
    wait_for(lambda: playing.done)
    assert playing.heard
    assert (tmp_path / "heard").read_bytes() == sound.samples[1000:]
    assert "--rate=1000" in (tmp_path / "how").read_text(encoding="utf-8")


@needs_linux
def test_it_is_silent_the_moment_it_is_told_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_player(tmp_path, "exec sleep 60", monkeypatch)
    playing = loudspeaker.play(Sound(bytes(2000 * 60), 1000))
    assert not playing.done
    before = time.monotonic()
    playing.stop()
    assert time.monotonic() - before < 1
    assert playing.done
    assert playing.heard
    playing.stop()


@needs_linux
def test_a_player_that_is_slow_to_end_holds_nothing_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_player(tmp_path, "exec sleep 60", monkeypatch)
    playing = loudspeaker.play(Sound(bytes(2 * 100), 1000))
    before = time.monotonic()
    wait_for(lambda: playing.done)
    assert time.monotonic() - before < 5
    assert playing.heard
    playing.stop()


@needs_linux
def test_a_player_that_cannot_play_is_not_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_player(tmp_path, "exit 1", monkeypatch)
    playing = loudspeaker.play(Sound(bytes(2000), 1000))
    wait_for(lambda: playing.done)
    assert not playing.heard


def wait_for(true: object) -> None:
    """Wait until something is so, for ten seconds at most."""
    assert callable(true)
    end = time.monotonic() + 10
    while not true():
        assert time.monotonic() < end


@needs_linux
def test_this_computer_has_the_speech_of_its_system() -> None:
    assert isinstance(speech_of_this_computer(), LinuxSpeech)


def test_paces_become_rates_of_windows() -> None:
    rates = [rate_of(pace) for pace in PACES]
    assert rates == sorted(set(rates))
    assert rate_of(130) == -3
    assert rate_of(1) == -10
    assert rate_of(9999) == 10


def test_places_of_windows_count_some_letters_twice() -> None:
    text = "a \U0001f600 b"
    assert [text[letters_before(text, units)] for units in (0, 2, 5)] == ["a", "\U0001f600", "b"]
    assert letters_before(text, 99) == len(text)
