"""Every paper of the club at once, three ways each: to print, as plain text and as a web page (D12)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from coprod_desktop.domain.document import Document
from coprod_desktop.domain.values import dataclass, replace
from coprod_desktop.services.club_papers.service import KINDS, NothingToPrint, PaperService
from coprod_desktop.services.ports import Printer


@dataclass(frozen=True, slots=True)
class PaperFile:
    """One finished file: its name with its ending, and what is in it."""

    name: str
    content: bytes


def print_all(
    papers: PaperService,
    printer: Printer,
    plain_text: Callable[[Document], str],
    web_page: Callable[[Document], str],
    size: int = 0,
) -> Iterator[PaperFile]:
    """Give every paper as PDF, text and web page, one after another. `size` is in points; 0 is each paper's own.

    A paper about a meeting that there is not is left out.
    """
    for kind in KINDS:
        try:
            document = papers.make(kind.key)
        except NothingToPrint:
            continue
        wish = replace(kind.wish, size=size) if size else kind.wish
        yield PaperFile(f"{kind.key}.pdf", printer.print_document(document, wish).pdf)
        yield PaperFile(f"{kind.key}.txt", plain_text(document).encode())
        yield PaperFile(f"{kind.key}.html", web_page(document).encode())
