"""Everybody's own copy of the minutes: line 15 of the contract, and the memory of a start that prints, line 3."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from coprod_desktop.app import ComputerClock, LatePrinter, serve
from coprod_desktop.domain.document import PrintWish
from coprod_desktop.domain.people import PEOPLE
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage.club_file import OpenBook, open_book
from tests.benchmarks.clubs import WORDS
from tests.benchmarks.measure import Line, clock

PEOPLE_INVITED = 80
SIZES, WAYS = (16, 18, 20, 24, 28), ("easy_read", "plain_print")
POINTS = 14  # about four pages
LEAST_PAGES = 25  # a second
FIRST_WITHIN = 500  # milliseconds


class EverybodysMeeting:
    """A meeting of today in an open book, with minutes of about four pages, and up to eighty people who get them.

    Between them they want every size of print, with pictures and without: a wish that two share is printed once.
    """

    def __init__(self, opened: OpenBook) -> None:
        random = Random(1)
        services = serve(opened.store, ComputerClock(), lambda _changes: None)
        with opened.store.step(StepName("steps.club_started")) as step:
            for number, one in enumerate(opened.store.some(PEOPLE, limit=PEOPLE_INVITED)):
                size, way = SIZES[number % len(SIZES)], WAYS[number // len(SIZES) % len(WAYS)]
                step.put(PEOPLE, replace(one, print_size=size, telling=(way,)))
        self.people = tuple(one.id for one in opened.store.some(PEOPLE, limit=PEOPLE_INVITED))
        self.meeting = services.meetings.plan("club", "today", invited=self.people).id
        for number in range(POINTS):
            words = " ".join(random.choices(WORDS, k=9))
            services.minutes.add_point(self.meeting, f"Person {number} told us about {words}. It costs £{number}.")
        services.meetings.hold(self.meeting)
        self.services = services
        self.printer = LatePrinter(opened.store.photo)

    def print_minutes(self) -> None:
        """Print the minutes once, as they are in the book."""
        self.printer.print_document(self.services.minutes.document(self.meeting), PrintWish())

    def print_all(self, each: Callable[[int], None] = lambda _pages: None) -> None:
        """Print what everybody wants, and say to `each` how many pages were drawn for those who share a wish."""
        for batch in self.services.everyone.batches(self.meeting):
            each(self.printer.print_document(batch.document, batch.wish).pages)


def lines(book: Path) -> list[Line]:
    """Print the minutes for eighty people as each wants them, and see how quickly the pages come."""
    with open_book(book) as opened:
        meeting = EverybodysMeeting(opened)
        batches: list[int] = []
        firsts: list[float] = []
        began = clock()

        def printed(pages: int) -> None:
            batches.append(pages)
            firsts.append((clock() - began) * 1000)

        meeting.print_all(printed)
        took = clock() - began
    pages, first = sum(batches), firsts[0]
    ways = f"{len(meeting.people)} people with {len(batches)} wishes"
    each = took * LEAST_PAGES / pages
    beside = f"{pages} pages in {took:.2f} s: {pages / took:.0f} a second"
    return [
        Line("15", f"everybody's copy, {ways}, of 1/25 s a page", each, 1, "x", beside),
        Line("15", "the first copy, with all that has to be loaded", first, FIRST_WITHIN, "ms"),
    ]
