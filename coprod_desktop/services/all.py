"""Every service of one book. Each is loaded when it is first asked for: a start waits only for those it uses."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coprod_desktop.services.book import Book
    from coprod_desktop.services.bringing_in import BringInService
    from coprod_desktop.services.club import ClubService
    from coprod_desktop.services.club_papers.service import PaperService
    from coprod_desktop.services.copies.service import CopyService
    from coprod_desktop.services.decisions import DecisionService
    from coprod_desktop.services.documents import DocumentService
    from coprod_desktop.services.everyone import EveryoneService
    from coprod_desktop.services.finding import FindService
    from coprod_desktop.services.forgetting import ForgetService
    from coprod_desktop.services.gifts import GiftService
    from coprod_desktop.services.jobs import JobService
    from coprod_desktop.services.meetings import MeetingService
    from coprod_desktop.services.minutes import MinutesService
    from coprod_desktop.services.new_key import NewKeyService
    from coprod_desktop.services.own_pictures import OwnPictureService
    from coprod_desktop.services.people import PeopleService
    from coprod_desktop.services.photos import PhotoService
    from coprod_desktop.services.ports import Drives, Updates, Vault
    from coprod_desktop.services.privacy import PrivacyService
    from coprod_desktop.services.rehearsal import RehearsalService
    from coprod_desktop.services.sheets import SheetService
    from coprod_desktop.services.typing_in import TypingService
    from coprod_desktop.services.updates import UpdateService
    from coprod_desktop.services.words import WordService


class Services:
    """What people can do, one service an area, all on the same book.

    Without a `vault` there is nothing to copy and nothing to lock; without `drives` there are no sticks, and without
    `updates` no newer release is looked for.
    """

    def __init__(
        self, book: Book, vault: Vault | None = None, drives: Drives | None = None, updates: Updates | None = None
    ) -> None:
        self.book = book
        self._given_vault = vault
        self._given_drives = drives
        self._given_updates = updates

    @cached_property
    def club(self) -> ClubService:
        """The club itself."""
        from coprod_desktop.services.club import ClubService

        return ClubService(self.book)

    @cached_property
    def people(self) -> PeopleService:
        """The people."""
        from coprod_desktop.services.people import PeopleService

        return PeopleService(self.book)

    @cached_property
    def photos(self) -> PhotoService:
        """People's photos, and what they said about them."""
        from coprod_desktop.services.photos import PhotoService

        return PhotoService(self.book)

    @cached_property
    def bringing_in(self) -> BringInService:
        """A list of people from a spreadsheet."""
        from coprod_desktop.services.bringing_in import BringInService

        return BringInService(self.book)

    @cached_property
    def gifts(self) -> GiftService:
        """What people can share, learn and help with."""
        from coprod_desktop.services.gifts import GiftService

        return GiftService(self.book)

    @cached_property
    def meetings(self) -> MeetingService:
        """Meetings and their plans."""
        from coprod_desktop.services.meetings import MeetingService

        return MeetingService(self.book)

    @cached_property
    def minutes(self) -> MinutesService:
        """Minutes."""
        from coprod_desktop.services.minutes import MinutesService

        return MinutesService(self.book)

    @cached_property
    def decisions(self) -> DecisionService:
        """Decisions."""
        from coprod_desktop.services.decisions import DecisionService

        return DecisionService(self.book)

    @cached_property
    def jobs(self) -> JobService:
        """Jobs."""
        from coprod_desktop.services.jobs import JobService

        return JobService(self.book)

    @cached_property
    def finding(self) -> FindService:
        """Finding by words, and the bin."""
        from coprod_desktop.services.finding import FindService

        return FindService(self.book)

    @cached_property
    def forgetting(self) -> ForgetService:
        """Forgetting a person for good."""
        from coprod_desktop.services.forgetting import ForgetService

        return ForgetService(self.book, self.copies)

    @cached_property
    def documents(self) -> DocumentService:
        """Meetings' papers."""
        return self.minutes.documents

    @cached_property
    def papers(self) -> PaperService:
        """Every paper there is."""
        from coprod_desktop.services.club_papers.service import PaperService

        return PaperService(self.book)

    @cached_property
    def everyone(self) -> EveryoneService:
        """Everybody's own copy of a meeting's paper."""
        from coprod_desktop.services.everyone import EveryoneService

        return EveryoneService(self.book)

    @cached_property
    def sheets(self) -> SheetService:
        """Forms that are out to be filled in by hand."""
        from coprod_desktop.services.sheets import SheetService

        return SheetService(self.book)

    @cached_property
    def typing_in(self) -> TypingService:
        """Forms that come back filled in."""
        from coprod_desktop.services.typing_in import TypingService

        return TypingService(self.book)

    @cached_property
    def words(self) -> WordService:
        """The club's own words."""
        from coprod_desktop.services.words import WordService

        return WordService(self.book)

    @cached_property
    def own_pictures(self) -> OwnPictureService:
        """The club's own pictures."""
        from coprod_desktop.services.own_pictures import OwnPictureService

        return OwnPictureService(self.book)

    @cached_property
    def copies(self) -> CopyService:
        """Copies of the book, here and on sticks."""
        from coprod_desktop.services.copies.service import CopyService

        return CopyService(self.book, self._vault, self._drives)

    @cached_property
    def updates(self) -> UpdateService:
        """A newer release of the program, on a stick."""
        from coprod_desktop.services.updates import UpdateService

        return UpdateService(self.book, self.copies, self._drives, self._updates)

    @cached_property
    def privacy(self) -> PrivacyService:
        """Passwords, the recovery sheet and the lock."""
        from coprod_desktop.services.privacy import PrivacyService

        return PrivacyService(self.book, self._vault)

    @cached_property
    def new_key(self) -> NewKeyService:
        """A new key for the book, when somebody else may have its sheet."""
        from coprod_desktop.services.new_key import NewKeyService

        return NewKeyService(self.book, self._vault, self.copies, self.privacy)

    @cached_property
    def rehearsal(self) -> RehearsalService:
        """The yearly rehearsal of a bad day."""
        from coprod_desktop.services.rehearsal import RehearsalService

        return RehearsalService(self.book, self._vault, self.copies, self.privacy)

    @cached_property
    def _vault(self) -> Vault:
        if self._given_vault is not None:
            return self._given_vault
        from coprod_desktop.services.nowhere import NoVault

        return NoVault()

    @cached_property
    def _drives(self) -> Drives:
        if self._given_drives is not None:
            return self._given_drives
        from coprod_desktop.services.nowhere import NoDrives

        return NoDrives()

    @cached_property
    def _updates(self) -> Updates:
        if self._given_updates is not None:
            return self._given_updates
        from coprod_desktop.services.nowhere import NoUpdates

        return NoUpdates()


def services_for(
    book: Book, vault: Vault | None = None, drives: Drives | None = None, updates: Updates | None = None
) -> Services:
    """Return every service of `book`. Without a `vault` there is nothing to copy and nothing to lock."""
    return Services(book, vault, drives, updates)
