"""Everybody's own copy of the minutes: line 15 of the contract, and the memory of a start that prints, line 3."""

from __future__ import annotations

import time
from pathlib import Path
from random import Random

from coprod_desktop.app import ComputerClock, LatePrinter, serve
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.storage.club_file import open_book
from tests.benchmarks.clubs import WORDS
from tests.benchmarks.measure import Line, clock

PEOPLE_INVITED = 80
POINTS = 14  # about four pages
LEAST_PAGES = 25  # a second
FIRST_WITHIN = 500  # milliseconds


def lines(book: Path) -> list[Line]:
    """Print the minutes for eighty people as each wants them, and see how quickly the pages come."""
    random = Random(1)
    with open_book(book) as opened:
        services = serve(opened.store, ComputerClock(), lambda _changes: None)
        people = tuple(one.id for one in opened.store.some(PEOPLE, limit=PEOPLE_INVITED))
        meeting = services.meetings.plan("club", "today", invited=people)
        for number in range(POINTS):
            words = " ".join(random.choices(WORDS, k=9))
            services.minutes.add_point(meeting.id, f"Person {number} told us about {words}. It costs £{number}.")
        services.meetings.hold(meeting.id)
        printer = LatePrinter(opened.store.photo)
        start, began = time.perf_counter(), clock()
        pages, first = 0, 0.0
        for batch in services.everyone.batches(meeting.id):
            printed = printer.print_document(batch.document, batch.wish)
            first = first or (time.perf_counter() - start) * 1000
            pages += printed.pages * batch.copies
        took = clock() - began
    each = took * LEAST_PAGES / pages if pages else 0.0
    beside = f"{pages} pages in {took:.2f} s: {pages / took:.0f} a second"
    return [
        Line("15", f"everybody's copy, {len(people)} people, of a 25th of a second a page", each, 1, "x", beside),
        Line("15", "the first copy, with all that has to be loaded", first, FIRST_WITHIN, "ms"),
    ]
