"""The paper at the door: everybody's name with a large box, and room for whoever comes for the first time."""

from __future__ import annotations

from coprod_desktop.domain.document import Block, Document, Heading, PictureRow, TickHere, WriteHere
from coprod_desktop.domain.values import replace
from coprod_desktop.services.attendance import Attendances
from coprod_desktop.services.club_papers.sheet import ClubSheet

LINES_FOR_NEW = 5


class SignInPaper(ClubSheet):
    """Writes who is here, in the order in which the page that types it in asks."""

    def sign_in(self, meeting_id: int) -> Document:
        """Return the sign-in sheet of one meeting. Raises LookupError."""
        verbs = Attendances(self.book)
        meeting = verbs.get(meeting_id)
        names = tuple(f"**{name}**" for _person, name in verbs.sheet_names(meeting))
        of = (self.pen.kind(meeting), *((self.pen.date(meeting.on),) if meeting.on else ()))
        blocks: list[Block] = [PictureRow(self.picture("welcome"), (*self.told("papers.sign_in.welcome"), *of))]
        if names:
            blocks.append(TickHere(self.say("papers.sign_in.tick"), names, large=True))
        blocks += [
            Heading(self.say("papers.sign_in.first_time")),
            WriteHere(self.say("papers.sign_in.called"), LINES_FOR_NEW),
        ]
        whole = self.document(self.say("papers.sign_in.title"), blocks)
        return replace(whole, date=self.pen.date(meeting.on)) if meeting.on else whole
