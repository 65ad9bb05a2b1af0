"""Says before printing which letters no font has. Nothing to say, nothing to see."""

from __future__ import annotations

from collections.abc import Iterable

from coprod_desktop.domain.document import Document
from coprod_desktop.services.unprinted import not_printed
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.wording.say import Say


class UnprintedNotice(Notice):
    """A notice about letters that cannot be printed. Hidden while all of them can be."""

    def __init__(self) -> None:
        super().__init__(picture="worry")
        self.setObjectName("unprinted_notice")
        self.hide()

    def tell(self, say: Say, papers: Iterable[tuple[Document, str]]) -> None:
        """Tell about papers, each with its missing letters. It is read out when it says something new."""
        words = not_printed(say, papers)
        if not words:
            self.hide()
        if words != self.words():
            self.say(words, quietly=not words)
        self.setVisible(bool(words))
