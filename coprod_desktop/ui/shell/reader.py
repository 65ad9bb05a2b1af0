"""Reads passages aloud, one after another, and marks the word that sounds.

A voice is asked for the next passage on another thread while this one is heard, so the window never waits.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from coprod_desktop.domain.aloud import NoVoice, Said, Sound, silence
from coprod_desktop.domain.copies import Watch
from coprod_desktop.services.ports import Playing, Speech
from coprod_desktop.ui.parts.aloud import Passage
from coprod_desktop.ui.parts.work import Work
from coprod_desktop.wording.aloud import said
from coprod_desktop.wording.say import Say

LOOK_EVERY = 40  # milliseconds between two looks at which word sounds


class Reader(QObject):
    """Reads until the end, or until `stop`. What is no longer on the screen is passed over.

    `changed` is sent when it starts, waits, goes on and ends; `broke` brings the code of what is missing.
    """

    changed = Signal()
    broke = Signal(str)

    def __init__(self, speech: Speech, say: Say, language: str = "en-GB", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._say = say
        self._language = language
        self._pace = 0
        self._passages: Sequence[Passage] = ()
        self._at = 0
        self._place = 0  # of the word in what is said, to go on from
        self._said: dict[int, Said] = {}
        self._sounds: dict[int, Sound] = {}
        self._work: Work | None = None
        self._making = 0
        self._playing: Playing | None = None
        self._marked: Passage | None = None
        self._word = (0, 0)
        self.paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def reading(self) -> bool:
        """Whether something is being read, or waits to be read on."""
        return bool(self._passages)

    @property
    def passage(self) -> Passage | None:
        """What is being read, or None."""
        return self._passages[self._at] if self._at < len(self._passages) else None

    def start(self, passages: Sequence[Passage], at: int, pace: int) -> None:
        """Read passages from number `at` on, at so many words a minute."""
        self._silence()
        self._forget_sounds()
        self._said = {}
        self._passages, self._at, self._place, self._pace, self.paused = passages, at, 0, pace, False
        if passages:
            self._timer.start()
            self._go_on()
        self.changed.emit()

    def again(self) -> None:
        """Start anew from the first passage."""
        self.start(self._passages, 0, self._pace)

    def stop(self) -> None:
        """Be silent at once, and mark nothing."""
        if not self._passages:
            return
        self._silence()
        self._passages = ()
        self._timer.stop()
        self._forget_sounds()
        self.paused = False
        self.changed.emit()

    def end(self) -> None:
        """Stop, and wait for the voice, because the window goes."""
        work = self._work
        self.stop()
        if work is not None:
            self._work = None
            work.end()

    def pause(self) -> None:
        """Wait at the word that sounds, or go on from there."""
        if not self._passages:
            return
        self.paused = not self.paused
        if self.paused:
            self._silence(keep_mark=True)
        else:
            self._go_on()
        self.changed.emit()

    def set_pace(self, pace: int) -> None:
        """Read on at another pace, from the word that sounds."""
        if pace == self._pace:
            return
        self._pace = pace
        self._forget_sounds()
        if self._passages and not self.paused:
            self._silence(keep_mark=True)
            self._go_on()

    # Inside

    def _go_on(self) -> None:
        """Play the passage that is next, or have it spoken first."""
        while not self._passages[self._at].there():
            self._at += 1
            self._place = 0
            if self._at >= len(self._passages):
                self.stop()
                return
        sound = self._sounds.get(self._at)
        if sound is None:
            self._speak(self._at)
            return
        try:
            self._playing = self._speech.play(sound, sound.start_of(self._place) if self._place else 0)
        except NoVoice as lack:
            self._fail(lack.code)
            return
        if self._at + 1 < len(self._passages) and self._at + 1 not in self._sounds:
            self._speak(self._at + 1)

    def _speak(self, number: int) -> None:
        """Have one passage spoken, unless the voice is busy: then it is asked again when it is not."""
        if self._work is not None:
            return
        passage = self._passages[number]
        before = self._say(passage.before) if passage.before else ""
        instead = self._say(passage.instead) if passage.instead else ""
        spoken = self._said[number] = said(passage.words, self._say, before=before, instead=instead)
        pace, language, rest = self._pace, self._language, passage.rest

        def job(_watch: Watch) -> Sound:
            sound = self._speech.speak(spoken.text, pace, language)
            return Sound(sound.samples + silence(rest, sound.hertz), sound.hertz, sound.words)

        self._making = number
        self._work = work = Work(job)
        passages = self._passages
        work.ready.connect(lambda sound: self._spoken(sound, number, passages, pace))
        work.broke.connect(self._could_not)
        work.begin()

    def _spoken(self, sound: Sound, number: int, passages: Sequence[Passage], pace: int) -> None:
        self._work = None
        if passages is self._passages and pace == self._pace:
            self._sounds[number] = sound
        if self._passages and not self.paused and self._playing is None:
            self._go_on()

    def _could_not(self, failure: Exception) -> None:
        self._work = None
        if isinstance(failure, NoVoice):
            self._fail(failure.code)
        else:
            self.stop()
            raise failure

    def _look(self) -> None:
        """Mark the word that sounds; at the end of a passage, go on to the next."""
        playing = self._playing
        if playing is None or self.paused:
            return
        passage = self._passages[self._at]
        if not passage.there():
            self._silence()
            self._go_on()
            return
        if playing.done:
            self._passage_ended(playing)
            return
        sound = self._sounds[self._at]
        if sound.words:
            self._place = sound.word_at(playing.position)[1]
        self._mark(passage, self._said[self._at].shown(self._place))

    def _passage_ended(self, playing: Playing) -> None:
        self._playing = None
        if not playing.heard:
            self._fail("no_player")
            return
        self._unmark()
        self._sounds.pop(self._at, None)
        self._place = 0
        if self._at + 1 >= len(self._passages):
            self.stop()
            return
        self._at += 1
        self._go_on()

    def _mark(self, passage: Passage, word: tuple[int, int]) -> None:
        if self._marked is passage and self._word == word:
            return
        self._marked, self._word = passage, word
        passage.show(*word)

    def _unmark(self) -> None:
        marked, self._marked = self._marked, None
        if marked is not None:
            marked.hide()

    def _silence(self, *, keep_mark: bool = False) -> None:
        playing, self._playing = self._playing, None
        if playing is not None:
            playing.stop()
        if not keep_mark:
            self._unmark()

    def _forget_sounds(self) -> None:
        self._sounds = {}

    def _fail(self, code: str) -> None:
        self.stop()
        self.broke.emit(code)
