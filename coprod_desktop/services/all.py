"""Every service of one book, made together."""

from __future__ import annotations

from dataclasses import dataclass

from coprod_desktop.services.book import Book
from coprod_desktop.services.club import ClubService
from coprod_desktop.services.decisions import DecisionService
from coprod_desktop.services.documents import DocumentService
from coprod_desktop.services.finding import FindService
from coprod_desktop.services.gifts import GiftService
from coprod_desktop.services.jobs import JobService
from coprod_desktop.services.meetings import MeetingService
from coprod_desktop.services.minutes import MinutesService
from coprod_desktop.services.people import PeopleService


@dataclass(frozen=True, slots=True)
class Services:
    """What people can do, one service an area, all on the same book."""

    book: Book
    club: ClubService
    people: PeopleService
    gifts: GiftService
    meetings: MeetingService
    minutes: MinutesService
    decisions: DecisionService
    jobs: JobService
    finding: FindService
    documents: DocumentService


def services_for(book: Book) -> Services:
    """Return every service of `book`."""
    minutes = MinutesService(book)
    return Services(
        book=book,
        club=ClubService(book),
        people=PeopleService(book),
        gifts=GiftService(book),
        meetings=MeetingService(book),
        minutes=minutes,
        decisions=DecisionService(book),
        jobs=JobService(book),
        finding=FindService(book),
        documents=minutes.documents,
    )
