"""A reportlab canvas that writes tagged PDF, so that a screen reader can read every page in order (PDF/UA-1).

Stock reportlab writes no structure tree. This module adds one on its public objects: elements, marked content,
artifacts, language, title and the rest of what ISO 14289-1 asks for. Pinned to reportlab 5.1: it relies on how a
canvas closes a page and on how a font writes its letters, and every printed page is validated in the tests.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFString
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

# Plain compressed bytes instead of compressed bytes spelt out in letters: smaller and a fifth faster.
rl_config.useA85 = 0

_A_TURN = 0.0003  # seconds: long enough for a thread that waits to wake up


class _GivesWay(pdfdoc.PDFStreamFilterZCompress):  # type: ignore[misc]
    """Compresses a page, and lets the window have its turn after it when the paper is written beside the window.

    While a page is compressed, others may run; but it takes less time than they need to wake up, and then Python begins
    anew to count how long they have waited. So hundreds of pages in a row held the window up for 60 milliseconds.
    """

    def encode(self, text: Any) -> Any:
        """Return what is to be written in the file."""
        encoded = super().encode(text)
        if threading.current_thread() is not threading.main_thread():
            time.sleep(_A_TURN)
        return encoded


pdfdoc.PDFZCompress = _GivesWay()

# Structure elements and page properties need 1.5; PDF/UA-1 is written against 1.7.
_PDF_VERSION = (1, 7)

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class MappedFont(TTFont):  # type: ignore[misc]
    """A TrueType font, embedded and subset, whose letters can all be copied and read aloud."""

    def __init__(self, name: str, path: str, *, first_ascii: bool = True) -> None:
        # The library's own shaping loses the letters of what it draws, so it is off: see shaping.py.
        super().__init__(name, path, asciiReadable=first_ascii, shapable=False)

    def words_of(self, code: int) -> str:
        """Return the letters that one code of the font stands for."""
        return chr(code)

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Write the font, then its map from codes to letters again, leaving out the codes that stand for none.

        The stock map says U+0000 for those, which PDF/UA-1 (7.21.7) forbids.
        """
        state = self.state[doc]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for number, letters in enumerate(state.subsets):
            name = fonts[f"{state.internalName}+{number}"].BaseFont
            words = [self.words_of(letter) if letter else "" for letter in letters]
            doc.idToObject[f"toUnicodeCMap:{name}"].content = _letter_map(name, words)


def _letter_map(name: str, letters: list[str]) -> str:
    """Return the ToUnicode map of one subset: `letters` holds what each code stands for, "" for nothing."""
    pairs = [(code, letter) for code, letter in enumerate(letters) if letter]
    rows = [
        *("/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap", "/CIDSystemInfo"),
        *(f"<< /Registry ({name})", f"/Ordering ({name})", "/Supplement 0", ">> def"),
        *(f"/CMapName /{name} def", "/CMapType 2 def"),
        *("1 begincodespacerange", f"<00> <{len(letters) - 1:02X}>", "endcodespacerange"),
    ]
    for start in range(0, len(pairs), 100):  # a map may hold no more than 100 pairs in one go
        some = pairs[start : start + 100]
        rows.append(f"{len(some)} beginbfchar")
        rows += [f"<{code:02X}> <{letter.encode('utf-16-be').hex().upper()}>" for code, letter in some]
        rows.append("endbfchar")
    rows += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(rows)


class Element:
    """One element of the structure tree: its PDF role, what it holds, and what is said instead of it.

    `alt` is spoken for a figure, and `said`, when there is any, for words whose letters cannot be read off the paper in
    their order. `attributes` is one attribute object, such as
    {"O": PDFName("Table"), "Scope": PDFName("Column")}. Elements are read in the order in which they are made.
    """

    __slots__ = ("alt", "attributes", "kids", "role", "said")

    def __init__(
        self, role: str, parent: Element | None = None, alt: str = "", attributes: dict[str, Any] | None = None
    ) -> None:
        self.role = role
        self.alt = alt
        self.said = ""
        self.attributes = attributes
        self.kids: list[Element | tuple[int, int]] = []
        if parent is not None:
            parent.kids.append(self)


def scope(of: str) -> dict[str, Any]:
    """Return the attributes of a table heading that speaks for its "Column" or its "Row"."""
    return {"O": PDFName("Table"), "Scope": PDFName(of)}


def bounds(left: float, bottom: float, right: float, top: float) -> dict[str, Any]:
    """Return the attributes of a figure that stands in this box, in points from the page's bottom left."""
    box = PDFArray([round(edge, 2) for edge in (left, bottom, right, top)])
    return {"O": PDFName("Layout"), "Placement": PDFName("Block"), "BBox": box}


def marked_list() -> dict[str, Any]:
    """Return the attributes of a list with a round mark before each line."""
    return {"O": PDFName("List"), "ListNumbering": PDFName("Disc")}


class _IndirectDictionary(PDFDictionary):  # type: ignore[misc]
    """A dictionary that stands by itself in the file, so that others can point at it."""

    __RefOnly__ = 1


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas on which everything drawn belongs to an element or is an artifact.

    Draw inside `content(element)` or `artifact()`, close each page with `showPage()`, then take `finished()`.
    The same drawing gives the same bytes.
    """

    def __init__(
        self,
        *,
        title: str,
        author: str,
        language: str,
        font: str,
        size: float,
        page_size: tuple[float, float],
    ) -> None:
        super().__init__(
            BytesIO(),
            pagesize=page_size,
            invariant=1,
            pageCompression=1,
            pdfVersion=_PDF_VERSION,
            lang=language,
            initialFontName=font,
            initialFontSize=size,
        )
        self.setTitle(title)
        self.setSubject(title)
        self.setAuthor(author)
        self.setCreator("Our Club Book")
        self.setKeywords("")
        self.setViewerPreference("DisplayDocTitle", "true")
        self._title = title
        self.root = Element("Document")
        self._pages: list[list[Element]] = []
        self._marks: list[Element] = []

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """Draw what `element` holds. May be opened several times for one element, on one page or on several."""
        element.kids.append((len(self._pages), len(self._marks)))
        self._code.append(f"/{element.role} <</MCID {len(self._marks)}>> BDC")
        self._marks.append(element)
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Draw what is not read out: rules, and page headers and numbers ("Pagination")."""
        self._code.append(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC")
        yield
        self._code.append("EMC")

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Add a line to the outline that leads to this height of this page, in points from its bottom.

        `level` counts from 0 and may be at most one deeper than the line before.
        """
        key = f"place-{len(self._outlines)}-{len(self._pages)}-{len(self._marks)}"
        self.bookmarkHorizontalAbsolute(key, top, left=0, fit="XYZ")
        self.addOutlineEntry(title, key, level)

    def keep(self, name: str, picture: Callable[[], Any]) -> None:
        """Put a form or image into the file once, to be drawn with `doForm(name)` as often as wanted."""
        if not self.hasForm(name):
            self._doc.addForm(name, picture())

    def form_name(self, name: str, picture: Callable[[], Any]) -> str:
        """Put a form into the file once and return what a page calls it, for drawing it inside a line of words."""
        self.keep(name, picture)
        self._formsinuse.append(name)
        return str(self._doc.getXObjectName(name))

    def showPage(self) -> None:  # noqa: N802
        """Close the page and tie it to its elements. Tab goes through it in reading order."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._pages)
        page.Tabs = PDFName("S")
        self._pages.append(self._marks)
        self._marks = []

    def finished(self) -> bytes:
        """Write the structure tree and return the whole file. Nothing can be drawn afterwards."""
        if self._marks:
            self.showPage()
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = self._structure()
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        xmp = _XMP.format(title=escape(self._title)).encode()
        catalog.Metadata = pdfdoc.XMP(creator=lambda _document: xmp)
        data = self.getpdfdata()
        return data if isinstance(data, bytes) else bytes(data)

    def _structure(self) -> PDFObjectReference:
        """Add the tree of elements to the file and return the reference to its root."""
        root = _IndirectDictionary({"Type": PDFName("StructTreeRoot")})
        reference = self._doc.Reference(root)
        places: dict[int, PDFObjectReference] = {}
        root["K"] = PDFArray([self._write(self.root, reference, places)])
        numbers: list[Any] = []
        for page, elements in enumerate(self._pages):
            numbers += [page, PDFArray([places[id(element)] for element in elements])]
        root["ParentTree"] = self._doc.Reference(_IndirectDictionary({"Nums": PDFArray(numbers)}))
        root["ParentTreeNextKey"] = len(self._pages)
        return reference

    def _write(
        self, element: Element, parent: PDFObjectReference, places: dict[int, PDFObjectReference]
    ) -> PDFObjectReference:
        """Add one element and all in it, noting in `places` where each is, and return its reference."""
        entry = _IndirectDictionary({"Type": PDFName("StructElem"), "S": PDFName(element.role), "P": parent})
        reference = places[id(element)] = self._doc.Reference(entry)
        if element.alt:
            entry["Alt"] = PDFString(element.alt)
        if element.said:
            entry["ActualText"] = PDFString(element.said)
        if element.attributes:
            entry["A"] = PDFDictionary(element.attributes)
        page = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        if page is not None:
            entry["Pg"] = self._page_reference(page)
        kids: list[Any] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._write(kid, reference, places))
            elif kid[0] == page:
                kids.append(kid[1])
            else:
                elsewhere = {"Type": PDFName("MCR"), "Pg": self._page_reference(kid[0]), "MCID": kid[1]}
                kids.append(PDFDictionary(elsewhere))
        entry["K"] = PDFArray(kids)
        return reference

    def _page_reference(self, page: int) -> PDFObjectReference:
        """Return the reference to a page, counted from 0."""
        return PDFObjectReference(f"Page{page + 1}")
