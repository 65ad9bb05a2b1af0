"""What is read aloud: lines of words, and the sound of one line.

A line is shown one way and said another: "4 November" is said "the fourth of November". A `Said` holds what a voice
is given and where each word of it stands in what is shown, so that the word that sounds can be marked.
"""

from __future__ import annotations

from bisect import bisect_right

from coprod_desktop.domain.values import dataclass

PACES = (90, 110, 130, 150, 180, 220)  # words a minute
USUAL_PACE = 130  # words a minute: slow enough to follow on paper
WIDTH = 2  # bytes of one sample


@dataclass(frozen=True, slots=True)
class Said:
    """A line as a voice is given it.

    Each of `words` is where it starts there, and where it starts and ends as shown.
    """

    text: str
    words: tuple[tuple[int, int, int], ...] = ()

    def shown(self, place: int) -> tuple[int, int]:
        """Return where the word at `place` of `text` starts and ends as it is shown; (0, 0) when there is none."""
        at = bisect_right(self.words, (place, 1 << 30, 0)) - 1
        return self.words[at][1:] if at >= 0 else (0, 0)


@dataclass(frozen=True, slots=True)
class Sound:
    """The sound of a line: samples of 16 bits, small end first, one channel, so many a second (`hertz`).

    Each of `words` is when a word starts, in milliseconds, and where it stands in the text that was given.
    """

    samples: bytes
    hertz: int
    words: tuple[tuple[int, int], ...] = ()

    @property
    def length(self) -> int:
        """How long it lasts, in milliseconds."""
        return len(self.samples) * 1000 // (WIDTH * self.hertz)

    def word_at(self, moment: int) -> tuple[int, int]:
        """Return when the word that sounds at `moment` milliseconds started, and where it stands; (0, 0) for none."""
        at = bisect_right(self.words, (moment, 1 << 30)) - 1
        return self.words[at] if at >= 0 else (0, 0)

    def start_of(self, place: int) -> int:
        """Return the millisecond at which the word at `place` of the text starts."""
        return next((moment for moment, where in self.words if where >= place), 0)

    def after(self, moment: int) -> bytes:
        """Return the samples from `moment` milliseconds on."""
        return self.samples[moment * self.hertz // 1000 * WIDTH :]


def silence(length: int, hertz: int) -> bytes:
    """Return so many milliseconds of silence as samples."""
    return bytes(length * hertz // 1000 * WIDTH)


def spread(text: str, length: int) -> tuple[tuple[int, int], ...]:
    """Return about when each word starts, for a voice that does not tell: by how many letters come before it."""
    starts = [place for place, letter in enumerate(text) if letter != " " and (place == 0 or text[place - 1] == " ")]
    return tuple((length * place // max(1, len(text)), place) for place in starts)


def next_pace(pace: int, way: int) -> int:
    """Return the next faster pace for 1 and the next slower one for -1; the same when there is none."""
    others = [one for one in PACES if (one > pace if way > 0 else one < pace)]
    if not others:
        return pace
    return others[0] if way > 0 else others[-1]


class NoVoice(Exception):
    """Nothing on this computer can say or play it. `code` is no_voice or no_player."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class SoundStopped(Exception):
    """Somebody stopped a sound file that was being made. Nothing of it is left."""
