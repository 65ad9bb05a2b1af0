"""Every paper that the program prints, in one list: what it is called, what it is for, and how to make it."""

from __future__ import annotations

from collections.abc import Callable

from coprod_desktop.domain.document import Document, PrintWish
from coprod_desktop.domain.meetings import MEETINGS, POINTS, Meeting
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.services.club_papers.club_pages import ClubPages
from coprod_desktop.services.club_papers.forms import FormPapers
from coprod_desktop.services.club_papers.full_record import FullRecord
from coprod_desktop.services.club_papers.job_papers import JobPapers
from coprod_desktop.services.club_papers.people_papers import PeoplePapers
from coprod_desktop.services.club_papers.sign_in import SignInPaper
from coprod_desktop.services.decisions import DecisionService
from coprod_desktop.services.documents import DocumentService
from coprod_desktop.services.jobs import JobService

PAST, COMING = "past", "coming"
_USUAL = PrintWish()
_LARGE = PrintWish(size=20, pictures=False)
_WORDS = PrintWish(pictures=False)


@dataclass(frozen=True, slots=True)
class PaperKind:
    """One kind of paper. `meeting` is "past" or "coming" for the papers of one meeting."""

    key: str
    group: str
    picture: str
    meeting: str = ""
    wish: PrintWish = _USUAL


KINDS: tuple[PaperKind, ...] = (
    PaperKind("minutes", "meeting", "minutes", PAST),
    PaperKind("minutes_words", "meeting", "large_print", PAST, _LARGE),
    PaperKind("full_record", "meeting", "folder", PAST, _WORDS),
    PaperKind("agenda", "meeting", "agenda", COMING),
    PaperKind("invitations", "meeting", "letter", COMING),
    PaperKind("sign_in", "meeting", "welcome", COMING),
    PaperKind("whos_who", "people", "people"),
    PaperKind("badges", "people", "name_badge"),
    PaperKind("badges_l7418", "people", "name_badge"),
    PaperKind("badges_l7160", "people", "name_badge"),
    PaperKind("skills_map", "people", "skills_gifts"),
    PaperKind("decisions", "doing", "decision"),
    PaperKind("jobs", "doing", "job"),
    PaperKind("job_cards", "doing", "card"),
    PaperKind("how_we_work", "club", "rules"),
    PaperKind("guide", "club", "help"),
    PaperKind("hand_over", "club", "keys"),
    PaperKind("new_member", "forms", "welcome"),
    PaperKind("gift_cards", "forms", "gift_shared"),
    PaperKind("want_to_say", "forms", "own_words"),
)
GROUPS = tuple(dict.fromkeys(kind.group for kind in KINDS))
BY_KEY = {kind.key: kind for kind in KINDS}


class NothingToPrint(LookupError):
    """There is no meeting that this paper could be about."""


@dataclass(frozen=True, slots=True)
class PaperService:
    """Makes every paper. Nothing here changes the book."""

    book: Book

    def name(self, key: str) -> str:
        """Return what a paper is called."""
        return self.book.say(f"papers.kind.{key}")

    def line(self, key: str) -> str:
        """Return what a paper is for, in one sentence."""
        return self.book.say(f"papers.line.{key}")

    def meetings(self, key: str, limit: int = 12) -> list[Meeting]:
        """Return the meetings that a paper may be about, the likeliest first; [] when it is about none."""
        store = self.book.store
        match BY_KEY[key].meeting:
            case "past":
                held = store.some(
                    MEETINGS,
                    {"state": ("held", "draft", "agreed")},
                    order=("-on", "-starts", "-id"),
                    limit=4 * limit,
                )
                return [one for one in held if store.count(POINTS, {"meeting": one.id})][:limit]
            case "coming":
                return store.some(MEETINGS, {"state": "planned"}, order=("on", "starts", "id"), limit=limit)
            case _:
                return []

    def make(self, key: str, meeting_id: int = 0) -> Document:
        """Return one paper, of one meeting where it is about one: without an id, the likeliest.

        Raises NothingToPrint when there is no such meeting, or nobody is invited to it.
        """
        if BY_KEY[key].meeting:
            if not meeting_id:
                meeting_id = next((one.id for one in self.meetings(key, 1)), 0)
            if not meeting_id:
                raise NothingToPrint(key)
            return self._of_meeting(key, meeting_id)
        people, club, forms = PeoplePapers(self.book), ClubPages(self.book), FormPapers(self.book)
        makers: dict[str, Callable[[], Document]] = {
            "whos_who": people.whos_who,
            "badges": people.badges,
            "badges_l7418": lambda: people.badges("L7418"),
            "badges_l7160": lambda: people.badges("L7160"),
            "skills_map": people.skills_map,
            "decisions": DecisionService(self.book).register,
            "jobs": JobService(self.book).paper,
            "job_cards": JobPapers(self.book).cards,
            "how_we_work": club.how_we_work,
            "guide": club.guide,
            "hand_over": club.hand_over,
            "new_member": forms.new_member,
            "gift_cards": forms.gift_cards,
            "want_to_say": forms.want_to_say,
        }
        return makers[key]()

    def _of_meeting(self, key: str, meeting_id: int) -> Document:
        documents = DocumentService(self.book)
        if key == "agenda":
            return documents.agenda(meeting_id)
        if key == "sign_in":
            return SignInPaper(self.book).sign_in(meeting_id)
        if key == "full_record":
            return FullRecord(documents.pen, documents.facts(meeting_id)).document()
        if key == "invitations":
            meeting = documents.facts(meeting_id).meeting
            if not meeting.invited:
                raise NothingToPrint(key)
            return documents.invitations(meeting_id, list(meeting.invited))
        return documents.minutes(meeting_id)
