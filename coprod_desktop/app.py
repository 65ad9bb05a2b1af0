"""Puts the rooms together. The only module that knows every room.

Nothing heavy is imported until it is needed: the printing, the pictures' words and the copies come after the first
paint, and printing from the command line needs no window at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.domain.late import Late
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.services.club_pictures import PICTURE_KINDS, ClubPictures
from coprod_desktop.storage.club_file import OpenBook, create_book, open_book
from coprod_desktop.ui.shell.pages import Listed, Pages
from coprod_desktop.wording.say import Say

if TYPE_CHECKING:
    from coprod_desktop.domain.coach import Coach
    from coprod_desktop.domain.copies import Watch
    from coprod_desktop.domain.document import Document, Printed, PrintWish
    from coprod_desktop.domain.own_pictures import PackRead
    from coprod_desktop.domain.records import Changes
    from coprod_desktop.domain.tables import TableRead
    from coprod_desktop.printing.document_printer import DocumentPrinter
    from coprod_desktop.services.all import Services
    from coprod_desktop.services.pictures import PictureCatalogue
    from coprod_desktop.services.ports import Clock, Drives, Files, Pictures, Speech, Store, Updates, Vault
    from coprod_desktop.ui.parts.page import Desk
    from coprod_desktop.ui.shell.signals import Signals
    from coprod_desktop.ui.shell.window import MainWindow
    from coprod_desktop.ui.theme.looks import Looks

# Every page of the program. A new page is one line here. Pages with a tab are those one sees first behind a door,
# in the order of their tabs.
PAGES: tuple[Listed, ...] = (
    Listed("today", "today", "today:TodayPage", tab="today"),
    Listed("people", "people", "people:PeoplePage", tab="people"),
    Listed("skills", "people", "skills:SkillsPage", tab="skills"),
    Listed("person", "people", "person:PersonPage"),
    Listed("person_form", "people", "person_form:PersonFormPage"),
    Listed("person_photo", "people", "person_photo:PersonPhotoPage"),
    Listed("person_gifts", "people", "person_gifts:PersonGiftsPage"),
    Listed("add_people", "people", "add_people:AddPeoplePage"),
    Listed("bring_list", "people", "bring_list:BringListPage", private=True),
    Listed("know_you", "people", "know_you:KnowYouPage"),
    Listed("skill", "people", "skill:SkillPage"),
    Listed("meetings", "together", "meetings:MeetingsPage", tab="meetings"),
    Listed("plan_meeting", "together", "plan_meeting:PlanMeetingPage"),
    Listed("meeting", "together", "meeting:MeetingPage"),
    Listed("room", "together", "room:RoomPage"),
    Listed("paste_notes", "together", "paste_notes:PasteNotesPage"),
    Listed("papers", "together", "papers:PapersPage", tab="papers"),
    Listed("sheets", "together", "sheets:SheetsPage"),
    Listed("paper_back", "together", "paper_back:PaperBackPage"),
    Listed("type_sheet", "together", "type_sheet:TypeSheetPage", private=True),
    Listed("sheet", "together", "sheet:SheetPage", private=True),
    Listed("type_sign_in", "together", "type_sign_in:TypeSignInPage"),
    Listed("print_everyone", "together", "print_everyone:PrintEveryonePage"),
    Listed("decisions", "decided", "decisions:DecisionsPage", tab="decisions"),
    Listed("jobs", "decided", "jobs:JobsPage", tab="jobs"),
    Listed("decision", "decided", "decision:DecisionPage"),
    Listed("decision_form", "decided", "decision_form:DecisionFormPage"),
    Listed("job", "decided", "job:JobPage"),
    Listed("job_form", "decided", "job_form:JobFormPage"),
    Listed("copies", "safe", "copies:CopiesPage", tab="copies"),
    Listed("privacy", "safe", "privacy:PrivacyPage", tab="privacy", private=True),
    Listed("bin", "safe", "bin:BinPage", tab="bin"),
    Listed("forget", "safe", "forget:ForgetPage", private=True),
    Listed("settings", "safe", "settings:SettingsPage", tab="settings"),
    Listed("help", "safe", "help:HelpPage", tab="help"),
    Listed("update", "safe", "update:UpdatePage"),
    Listed("club_form", "safe", "club_form:ClubFormPage"),
    Listed("how_we_work", "safe", "club_form:HowWeWorkPage"),
    Listed("words", "safe", "words:WordsPage"),
    Listed("word_form", "safe", "words:WordFormPage"),
    Listed("own_pictures", "safe", "own_pictures:OwnPicturesPage"),
    Listed("add_pictures", "safe", "add_pictures:AddPicturesPage"),
    Listed("own_picture", "safe", "own_picture:OwnPicturePage"),
    Listed("roles", "safe", "roles:RolesPage"),
    Listed("standing", "safe", "standing:StandingPage"),
    Listed("one_copy", "safe", "one_copy:OneCopyPage"),
    Listed("bring_back", "safe", "bring_back:BringBackPage"),
    Listed("rehearsal", "safe", "rehearsal:RehearsalPage"),
    Listed("recovery_sheet", "safe", "recovery_sheet:RecoverySheetPage", private=True),
    Listed("new_key", "safe", "new_key:NewKeyPage", private=True),
    Listed("older_copies", "safe", "older_copies:OlderCopiesPage"),
    Listed("find", "", "find:FindPage"),
    Listed("paper", "", "paper:PaperPage"),
)


class ComputerClock:
    """This computer's clock."""

    def today(self) -> date:
        """Return today's date in local time."""
        return self.now().date()

    def now(self) -> datetime:
        """Return now, in local time without a zone."""
        return datetime.now()  # noqa: DTZ005 - a club lives in one place, and its paper has no zones


def late_pictures() -> Pictures:
    """Return the catalogue of pictures, whose words are read when they are first needed."""

    def load() -> object:
        from coprod_desktop.system.picture_files import load_catalogue

        return load_catalogue()

    return cast("Pictures", Late(load))


def club_pictures(store: Store) -> ClubPictures:
    """Return the pictures that the club of `store` chooses from: its own and the catalogue."""
    return ClubPictures(cast("PictureCatalogue", late_pictures()), store)


def late_coach() -> Coach:
    """Return the coach of plain words, whose lists are read when they are first needed."""

    def load() -> object:
        from coprod_desktop.system.word_files import load_coach

        return load_coach()

    return cast("Coach", Late(load))


def read_pictures(paths: Iterable[Path], watch: Watch) -> PackRead:
    """Return the pictures in files, folders and zip files; drawings that cannot be printed are refused."""
    from coprod_desktop.exchange import picture_packs
    from coprod_desktop.printing.pictures import can_be_drawn

    return picture_packs.read_pictures(paths, watch, can_be_drawn)


def read_photo(picture: bytes) -> bytes:
    """Return any picture file as a small JPEG, the right way up. Raises PhotoProblem."""
    from coprod_desktop.exchange import photos

    return photos.read_photo(picture)


def read_list(path: Path) -> TableRead:
    """Return the table in a file: text with marks between the cells, or a spreadsheet. Raises NotAList and OSError."""
    from coprod_desktop.exchange import lists

    return lists.read_list(path)


def no_own_pictures(_key: str) -> bytes:
    """Return nothing: no club, no pictures of its own."""
    return b""


class LatePrinter:
    """The printer of documents, loaded when the first paper is wanted.

    `photo` takes a photo's id, `own` the key of a picture of the club's own.
    """

    def __init__(self, photo: Callable[[int], bytes], own: Callable[[str], bytes] = no_own_pictures) -> None:
        self._photo = photo
        self._own = own
        self._printer: DocumentPrinter | None = None

    def print_document(self, document: Document, wish: PrintWish, watch: Watch | None = None) -> Printed:
        """Lay out `document`. The same document gives the same bytes. Raises PrintingStopped when `watch` says so."""
        if self._printer is None:
            from coprod_desktop.printing.document_printer import DocumentPrinter
            from coprod_desktop.printing.pictures import CataloguePictures
            from coprod_desktop.system.picture_files import svg_of

            self._printer = DocumentPrinter(CataloguePictures(svg_of, self._photo, self._own))
        return self._printer.print_document(document, wish, watch)


def late_vault(opened: OpenBook) -> Vault:
    """Return the open book as a file, with its copies and keys. What makes copies is loaded when it is needed."""

    def load() -> object:
        from coprod_desktop.storage.vault import BookVault

        return BookVault(opened)

    return cast("Vault", Late(load))


def late_drives() -> Drives:
    """Return the drives of this computer, looked for when they are first asked after."""

    def load() -> object:
        from coprod_desktop.system.drives import drives_of_this_computer

        return drives_of_this_computer()

    return cast("Drives", Late(load))


def late_speech() -> Speech:
    """Return the voice of this computer, looked for when something is first read aloud."""

    def load() -> object:
        from coprod_desktop.system.speech import speech_of_this_computer

        return speech_of_this_computer()

    return cast("Speech", Late(load))


def late_updates() -> Updates:
    """Return the newer releases that sticks bring, looked for when they are first asked after."""

    def load() -> object:
        from coprod_desktop.system.folders import folders_of_this_computer
        from coprod_desktop.system.updates import updates_of_this_computer

        return updates_of_this_computer(folders_of_this_computer())

    return cast("Updates", Late(load))


def serve(
    store: Store,
    clock: Clock,
    tell: Callable[[Changes], None],
    say: Say | None = None,
    *,
    vault: Vault | None = None,
    drives: Drives | None = None,
    updates: Updates | None = None,
) -> Services:
    """Return everything people can do with the records in `store`. Needs no window. No copies without a `vault`."""
    from coprod_desktop.services.all import services_for

    pictures = club_pictures(store)

    def tell_all(changes: Changes) -> None:
        if changes.kinds & PICTURE_KINDS:
            pictures.forget()
        tell(changes)

    return services_for(
        Book(
            store=store,
            clock=clock,
            pictures=pictures,
            say=say or Say(),
            tell=tell_all,
            read_photo=read_photo,
            read_pictures=read_pictures,
            read_list=read_list,
            coach=late_coach(),
        ),
        vault,
        drives,
        updates,
    )


def open_sample(path: Path, clock: Clock) -> OpenBook:
    """Open the sample club at `path`. On a new day it is made anew, dated from today; on the same day it is kept.

    Raises StorageTrouble("in_use").
    """
    from coprod_desktop.services.sample import build_sample
    from coprod_desktop.system.resources import portrait

    day = path.with_suffix(".day")
    today = clock.today().isoformat()
    if path.exists():
        try:
            opened = open_book(path, now=clock.now)
            if day.exists() and day.read_text(encoding="utf-8") == today:
                return opened
            opened.close()
        except StorageTrouble as trouble:
            if trouble.code == "in_use":
                raise
        for old in path.parent.glob(f"{path.stem}*"):
            if old.is_file():
                old.unlink()
    opened = create_book(path, now=clock.now)
    build_sample(serve(opened.store, clock, lambda _changes: None).book, portrait)
    day.write_text(today, encoding="utf-8")
    return opened


@dataclass(frozen=True, slots=True)
class OpenClub:
    """What an open club is made of, for the program and for tests."""

    opened: OpenBook
    desk: Desk
    signals: Signals
    window: MainWindow

    @property
    def services(self) -> Services:
        """What people can do."""
        return self.desk.services

    def close(self) -> None:
        """Close the window at once, keeping what is typed, and then the book. No copy is made."""
        self.window.may_close = lambda: True
        self.window.covers.end_work()
        self.window.close()
        self.opened.close()


def build(
    opened: OpenBook | Path,
    looks: Looks,
    *,
    clock: Clock | None = None,
    files: Files | None = None,
    drives: Drives | None = None,
    speech: Speech | None = None,
    updates: Updates | None = None,
    pages: tuple[Listed, ...] = PAGES,
) -> OpenClub:
    """Put a window round an open book, or round the one at a path, which is made when it is not there.

    The window is not shown yet, and there is no club in a new book: `club.services.club.start(name)` makes one.
    Needs a QApplication. Raises StorageTrouble.
    """
    from PySide6.QtCore import QCoreApplication

    from coprod_desktop.system.folders import LocalFiles, folders_of_this_computer
    from coprod_desktop.ui.parts.drawings import OWN_DRAWINGS
    from coprod_desktop.ui.parts.page import Desk
    from coprod_desktop.ui.shell.signals import Signals
    from coprod_desktop.ui.shell.window import MainWindow

    clock = clock or ComputerClock()
    if isinstance(opened, Path):
        opened = open_book(opened, now=clock.now) if opened.exists() else create_book(opened, now=clock.now)
    signals = Signals()
    services = serve(
        opened.store,
        clock,
        signals.changed.emit,
        Say(QCoreApplication.translate),
        vault=late_vault(opened),
        drives=drives or late_drives(),
        updates=updates or late_updates(),
    )
    OWN_DRAWINGS.source = services.book.pictures.drawing
    desk = Desk(
        services=services,
        printer=LatePrinter(opened.store.photo, services.book.pictures.drawing),
        clock=clock,
        files=files or LocalFiles(folders_of_this_computer()),
        looks=looks,
        speech=speech or late_speech(),
    )
    return OpenClub(opened, desk, signals, MainWindow(desk, Pages(pages), signals))


def printed_document(store: Store, clock: Clock, what: str) -> Document:
    """Return the newest minutes ("minutes") or the next agenda ("agenda"), with no window.

    Raises LookupError when there is no such meeting.
    """
    services = serve(store, clock, lambda _changes: None)
    if what == "agenda":
        meeting = next(iter(services.meetings.coming()), None)
    else:
        meeting = next((one for one in services.meetings.past() if services.minutes.topics(one.id)), None)
    if meeting is None:
        raise LookupError(what)
    documents = services.minutes.documents
    return documents.agenda(meeting.id) if what == "agenda" else services.minutes.document(meeting.id)


def print_paper(store: Store, clock: Clock, what: str, wish: PrintWish) -> bytes:
    """Return the PDF of the newest minutes ("minutes") or the next agenda ("agenda"), with no window.

    Raises LookupError when there is no such meeting.
    """
    printer = LatePrinter(store.photo, club_pictures(store).drawing)
    return printer.print_document(printed_document(store, clock, what), wish).pdf
