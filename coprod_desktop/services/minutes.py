"""Minutes: their pictures, what is still missing, agreeing and freezing them, and putting them right later."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coprod_desktop.domain.club import PICTURE_WORDS, PictureWord
from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.fields import Problem, read_answers
from coprod_desktop.domain.late import late_pattern
from coprod_desktop.domain.meetings import (
    CORRECTIONS,
    FROZEN_MINUTES,
    MEETINGS,
    NO_PICTURE,
    Correction,
    FrozenMinutes,
    Meeting,
)
from coprod_desktop.domain.next_meeting import NextMeeting, read_next_meeting
from coprod_desktop.domain.values import replace
from coprod_desktop.services.meetings import MeetingService
from coprod_desktop.services.missing import Missing, what_is_missing
from coprod_desktop.services.pasting import Pasting
from coprod_desktop.services.pen import PHOTO

if TYPE_CHECKING:
    from coprod_desktop.domain.document import Document, Picture
    from coprod_desktop.services.points import WholePoint

_WORD = late_pattern(r"[^\W\d_]+")
_LEAST_LETTERS = 5


class MinutesService(Pasting):
    """What people do with minutes. Changing agreed ones raises AlreadyAgreed."""

    def pictures_for(self, words: str, count: int = 6) -> list[Picture]:
        """Return the pictures that suit `words`, best first."""
        return self.book.pictures.propose(words, self._learned(), count)

    def choose_picture(self, point_id: int, key: str) -> WholePoint:
        """Give a point a picture, a photo ("photo:ID") or none ("-"). One step.

        A picture of the catalogue is learned for the word of the point that suits it, and proposed next time.
        """
        whole = self.point(point_id)
        meeting = self.changeable(whole.point.meeting)
        word = self._word_to_learn(whole.point.words, key)
        with self.book.step("steps.picture_chosen") as step:
            self.write(step, meeting, replace(whole, point=replace(whole.point, picture=key)))
            if word:
                known = self.book.store.some(PICTURE_WORDS, {"word": word})
                step.put(PICTURE_WORDS, replace(known[0] if known else PictureWord(word=word), picture=key))
        return self.point(point_id)

    def check(self, meeting_id: int) -> list[Missing]:
        """Return what is missing in the minutes, in the order it is printed."""
        return what_is_missing(self.documents.facts(meeting_id), self.book.say)

    def document(self, meeting_id: int) -> Document:
        """Return the minutes as they print: the frozen ones once agreed."""
        return self.documents.minutes(meeting_id)

    def agree(self, meeting_id: int, on: date | str, at: int = 0) -> Meeting:
        """Freeze the minutes: from now on they print as they stand, pictures and all. One step.

        `on` is the day they were agreed, `at` the meeting that agreed them; with 0, the meeting of the same kind on
        that day, if there is one. Raises NotSaved for a day that cannot be read or when nothing is written, and
        AlreadyAgreed.
        """
        meeting = self.changeable(meeting_id)
        values, problems = read_answers((MEETINGS.field("agreed_on"),), {"agreed_on": on}, self.book.today)
        if not problems and values["agreed_on"] is None:
            problems = (Problem("agreed_on", "empty"),)
        facts = self.documents.facts(meeting_id)
        if not problems and not facts.points:
            problems = (Problem("points", "none"),)
        if problems:
            raise NotSaved(problems)
        day = values["agreed_on"]
        then = self.book.store.some(MEETINGS, {"meeting_kind": meeting.meeting_kind, "on": day})
        at = at or next((one.id for one in then if one.id != meeting_id), 0)
        agreed = replace(meeting, state="agreed", agreed_on=day, agreed_at=at)
        with self.book.step("steps.minutes_agreed", name=self.name_of(meeting)) as step:
            kept = step.put(MEETINGS, agreed)
            text = self.documents.frozen(replace(facts, meeting=kept))
            step.put(FROZEN_MINUTES, FrozenMinutes(meeting=meeting_id, document=text))
        return kept

    def correct(self, meeting_id: int, words: str, on: date | None = None) -> Correction:
        """Add a dated correction to agreed minutes. One step. Raises NotSaved; ValueError before they are agreed."""
        meeting = self.get(meeting_id)
        if meeting.state != "agreed":
            raise ValueError(meeting.state)
        values, problems = read_answers(CORRECTIONS.fields, {"words": words}, self.book.today)
        if problems:
            raise NotSaved(problems)
        correction = Correction(meeting=meeting_id, on=on or self.book.today, **values)
        with self.book.step("steps.minutes_put_right", name=self.name_of(meeting)) as step:
            return step.put(CORRECTIONS, correction)

    def told_next(self, meeting_id: int) -> NextMeeting | None:
        """Return the meeting that the minutes name as the next one, or None when there is nothing to write down.

        What the words leave open is as at this meeting. There is nothing when the words are not sure of one day, when
        a meeting is on that day already, when the minutes are agreed, and when the day is past and the book knows a
        later meeting of that kind.
        """
        meeting = self.get(meeting_id)
        if not meeting.next_meeting.strip() or meeting.on is None or meeting.state == "agreed" or meeting.removed:
            return None
        told = read_next_meeting(meeting.next_meeting, meeting.on)
        if told is None or self.book.store.count(MEETINGS, {"on": told.on}):
            return None
        if told.on < self.book.today and MeetingService(self.book).next_of(meeting) is not None:
            return None
        return replace(
            told,
            starts=told.starts or meeting.starts,
            ends=told.ends or ("" if told.starts else meeting.ends),
            place=told.place or meeting.place,
        )

    def plan_told(self, meeting_id: int) -> Meeting | None:
        """Plan the next meeting that the minutes name, of the same kind. One step, or none when it is there."""
        told = self.told_next(meeting_id)
        if told is None:
            return None
        like = self.get(meeting_id)
        answers = {"title": like.title, "starts": told.starts, "ends": told.ends, "place": told.place}
        return MeetingService(self.book).plan(like.meeting_kind, told.on, **answers)

    def corrections(self, meeting_id: int) -> list[Correction]:
        """Return what was put right in agreed minutes, in order."""
        return self.book.store.some(CORRECTIONS, {"meeting": meeting_id}, order=("on", "id"))

    def _learned(self) -> dict[str, str]:
        return {one.word: one.picture for one in self.book.store.some(PICTURE_WORDS)}

    def _word_to_learn(self, words: str, key: str) -> str:
        """Return the word of a point that a picture chosen by hand stands for, or "" when there is none to learn.

        It is the first word of some length that proposes no picture of its own yet; else the longest one.
        """
        if key in ("", NO_PICTURE) or key.startswith(PHOTO):
            return ""
        long = [word.casefold() for word in _WORD.findall(words) if len(word) >= _LEAST_LETTERS and word.islower()]
        without = [word for word in long if not self.pictures_for(word, 1)]
        return without[0] if without else max(long, key=len, default="")
