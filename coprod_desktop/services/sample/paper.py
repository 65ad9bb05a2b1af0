"""Forms of the sample club that went out on paper: some were typed in, one was lost, three are still out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from coprod_desktop.domain.meetings import AGENDA_ITEMS, AgendaItem
from coprod_desktop.domain.papers import SHEETS, Sheet
from coprod_desktop.domain.values import replace
from coprod_desktop.services.book import Book
from coprod_desktop.services.ports import Step

PADDY: Mapping[str, Any] = {
    "name": "Patrick Gallagher",
    "known_as": "Paddy",
    "came_by": "I live upstairs",
    "phone": "020 7946 0175",
    "telling": ["large_print"],
    "print_size": "24",
    "helps": ["hearing_loop", "near_the_door"],
    "helps_words": "I hear best on my right side.",
}
ROSA: Mapping[str, Any] = {
    "name": "Rosa Figueira",
    "card:paper": ["letters"],
    "card:speak": ["portuguese"],
    "other:card:remember": "Madeira when I was a girl",
}
KEN: Mapping[str, Any] = {
    "want_to_say": "A ramp for the garden gate. My chair gets stuck on the step.",
    "whose": "own",
    "talk": "yes",
    "may_name": "yes",
    "name_if_you_like": "Ken",
}


def put_paper(book: Book, step: Step, known: Mapping[str, int], ramp: AgendaItem) -> None:
    """Keep the sheets within `step`. `ramp` is what Ken asked for, on his sheet."""
    today = book.today

    def put(form: str, ago: int, outcome: str = "out", **more: Any) -> None:
        printed = today - timedelta(days=ago)
        ended = None if outcome == "out" else printed + timedelta(days=12)
        step.put(SHEETS, Sheet(form=form, printed_on=printed, outcome=outcome, ended_on=ended, **more))

    def typed(form: str, ago: int, person: str, answers: Mapping[str, Any], **more: Any) -> None:
        put(
            form,
            ago,
            "typed",
            written_on=today - timedelta(days=ago - 7),
            typed_by="Marta",
            person=known[person],
            answers=json.dumps(answers, ensure_ascii=False),
            **more,
        )

    typed("new_member", 90, "Paddy", PADDY, helped_by="Grace")
    put("new_member", 90, "lost")
    typed("gift_cards", 60, "Rosa", ROSA)
    typed("want_to_say", 18, "Ken", KEN, item=ramp.id)
    step.put(AGENDA_ITEMS, _on_paper(ramp, today - timedelta(days=11)))
    for form in ("want_to_say", "gift_cards", "gift_cards"):
        put(form, 4)


def _on_paper(item: AgendaItem, day: date) -> AgendaItem:
    return replace(item, raised_on=day, whose="own", note="My chair gets stuck on the step.")
