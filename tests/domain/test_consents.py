"""Which answer holds today: the newest by its day, and a new photo asks again."""

from __future__ import annotations

from datetime import date

import pytest

from coprod_desktop.domain.consents import ENDED, KEEP, NO, PRINT, YES, Consent, holds, newest

JANUARY, MAY, JUNE, JULY = (date(2026, month, 3) for month in (1, 5, 6, 7))
OLD, NEW = 7, 8  # photos


def said(number: int, answer: str, on: date | None, photo: int = 0) -> Consent:
    """Return an answer about printing that came into the book as the `number`th."""
    return Consent(id=number, about=PRINT, answer=answer, on=on, noted=JULY, photo=photo)


@pytest.mark.parametrize(
    ("answers", "photo", "now"),
    [
        ((), NEW, None),
        ((said(1, YES, MAY),), NEW, YES),
        ((said(1, YES, MAY), said(2, NO, JUNE)), NEW, NO),
        ((said(1, NO, JUNE), said(2, YES, MAY)), NEW, NO),  # an older paper typed in later changes nothing
        ((said(1, YES, JUNE), said(2, NO, MAY)), NEW, NO),  # an older paper with a no takes it off all the same
        ((said(1, YES, JUNE), said(2, NO, MAY), said(3, YES, JULY)), NEW, YES),
        ((said(1, YES, JULY), said(2, NO, MAY), said(3, YES, JUNE)), NEW, YES),
        ((said(1, NO, MAY), said(2, YES, MAY)), NEW, YES),  # of one day, what came into the book later
        ((said(1, NO, JUNE), said(2, YES, None)), NEW, YES),  # without a day of its own: the day it was noted
        ((said(1, YES, MAY, OLD), said(2, ENDED, JUNE, OLD)), NEW, None),
        ((said(1, YES, MAY, OLD), said(2, ENDED, JUNE, OLD), said(3, YES, JUNE, NEW)), NEW, YES),
        ((said(1, ENDED, JUNE, OLD), said(2, YES, MAY)), NEW, None),  # an old paper says nothing of a new photo
        ((said(1, ENDED, JUNE, OLD), said(2, YES, MAY, NEW)), NEW, YES),  # asked before it was taken
        ((said(1, ENDED, JUNE, OLD), said(2, YES, JULY)), NEW, YES),
        ((said(1, NO, MAY), said(2, ENDED, JUNE, OLD)), NEW, NO),  # a no is not forgotten with a photo
        ((said(1, NO, JANUARY), said(2, YES, MAY), said(3, ENDED, JUNE, OLD)), NEW, None),
        ((said(1, YES, MAY, OLD), said(2, ENDED, JUNE, OLD), said(3, NO, JANUARY)), NEW, NO),
    ],
)
def test_the_answer_that_holds(answers: tuple[Consent, ...], photo: int, now: str | None) -> None:
    found = newest(answers, PRINT, photo)
    assert (found.answer if found else None) == now


def test_what_is_not_kept_is_not_printed() -> None:
    printed = said(1, YES, MAY)
    kept = Consent(id=2, about=KEEP, answer=YES, on=MAY)
    assert holds((printed,)) == (False, False)
    assert holds((printed, kept)) == (True, True)
    assert holds((kept,)) == (True, False)
