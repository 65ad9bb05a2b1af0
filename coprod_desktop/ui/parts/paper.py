"""The printed page beside a form. The old page stays until the new one is ready, so nothing flickers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QHideEvent, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.domain.document import Printed
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.buttons import Button, ButtonRow
from coprod_desktop.ui.parts.layouts import column
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.words import Text
from coprod_desktop.ui.theme.paint import LINE, on_white
from coprod_desktop.ui.theme.tokens import colour

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

    from coprod_desktop.ui.parts.paper_words import PaperWords

translate = QCoreApplication.translate

A4 = 297 / 210  # height of a page to its width
MARK = 6  # pixels of the line that shows the point being written


class _Sheet(QWidget):
    """One page of paper, drawn as wide as the widget.

    `draw` gives its picture when it is about to be seen. While nobody sees it there is none: each has some megabytes.
    """

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, draw: Callable[[], QImage]) -> None:
        super().__init__()
        self.image = QImage()
        self._draw = draw
        self.shape = A4
        self.mark: tuple[float, float] | None = None
        self.spoken: list[QRectF] = []  # shares of the page's width and height
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the page at `width`."""
        return round(width * self.shape)

    def sizeHint(self) -> QSize:
        """Ask for a small page."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Shrink to a page that can still be told apart."""
        return QSize(160, self.heightForWidth(160))

    def drop(self) -> None:
        """Let go of the picture. It is drawn anew when it is about to be seen."""
        self.image = QImage()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the picture while another page is shown."""
        super().hideEvent(event)
        self.drop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, its border and the mark."""
        if self.image.isNull():
            self.image = self._draw()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self.image.isNull():
            painter.drawImage(QRectF(self.rect()), self.image)
        if self.mark is not None:
            top, height = self.mark
            bar = QRect(LINE, round(top * self.height()), MARK, max(24, round(height * self.height())))
            painter.fillRect(bar, Qt.GlobalColor.black)
        for share in self.spoken:
            _mark_spoken(painter, self._around(share), colour(self.palette(), "focus"))
        lines = colour(self.palette(), "lines")
        edge = self.rect()
        for side in (
            QRect(0, 0, edge.width(), LINE),
            QRect(0, edge.height() - LINE, edge.width(), LINE),
            QRect(0, 0, LINE, edge.height()),
            QRect(edge.width() - LINE, 0, LINE, edge.height()),
        ):
            painter.fillRect(side, lines)
        painter.end()

    def _around(self, share: QRectF) -> QRectF:
        across, down = self.width(), self.height()
        area = QRectF(share.x() * across, share.y() * down, share.width() * across, share.height() * down)
        return area.adjusted(-4, -3, 4, 3)


def _mark_spoken(painter: QPainter, area: QRectF, fill: QColor) -> None:
    """Mark a word on white paper as a pen would: the ink stays black, and a line goes round it."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(area, fill)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(Qt.GlobalColor.black, LINE))
    painter.drawRect(area)
    painter.restore()


class PaperView(QWidget):
    """Shows a finished PDF page by page, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printed: Printed | None = None
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self._page = 0
        self._anchor = ""
        down = column(self, spacing=8)
        self._number = Text(bold=True)
        self._number.setObjectName("paper_number")
        self.before_button = Button(translate("PaperView", "Before"))
        self.next_button = Button(translate("PaperView", "Next"))
        for button, name, step in (
            (self.before_button, translate("PaperView", "Before this page"), -1),
            (self.next_button, translate("PaperView", "Next page"), 1),
        ):
            button.takes_double_clicks = True
            button.setAccessibleName(name)
            button.clicked.connect(lambda _on=False, step=step: self._turn(step))
        self.before_button.setObjectName("paper_before")
        self.next_button.setObjectName("paper_next")
        down.addWidget(ButtonRow(self._number, self.before_button, self.next_button))
        self._sheet = _Sheet(self._picture)
        self._sheet.setObjectName("paper_sheet")
        self._scroller = DownScroll()
        self._scroller.setWidget(self._sheet)
        down.addWidget(self._scroller, 1)
        self._sharpen = QTimer(self)
        self._sharpen.setSingleShot(True)
        self._sharpen.setInterval(120)
        self._sharpen.timeout.connect(self._sheet.drop)
        self._say_number()

    @property
    def page(self) -> int:
        """The page that shows, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._printed.pages if self._printed is not None else 0

    @property
    def is_drawn(self) -> bool:
        """Whether there is a paper and it is drawn as sharp as it will be."""
        return self.pages > 0 and not self._sharpen.isActive()

    def show_pdf(self, printed: Printed) -> None:
        """Show a new PDF at the page that was followed, or at the same page as before."""
        if self._document is None:
            from PySide6.QtPdf import QPdfDocument

            self._document = QPdfDocument(self)  # one for all papers: each would keep fonts and pages of its own
        buffer = QBuffer(self)
        buffer.setData(QByteArray(printed.pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        self._keep(buffer)
        self._printed = printed
        place = self._place(self._anchor)
        self._page = place[0] if place is not None else min(self._page, max(0, printed.pages - 1))
        self._show()
        self._show_mark()

    def clear(self) -> None:
        """Show no paper: another one is on its way."""
        if self._document is not None:
            self._document.close()  # it stays for the next paper, and for a voice that still looks for words on it
        self._keep(None)
        self._printed = None
        self._page, self._anchor = 0, ""
        self._sheet.mark, self._sheet.spoken = None, []
        self._sheet.drop()
        self._say_number()

    def _keep(self, buffer: QBuffer | None) -> None:
        """Keep what the document reads from, and let go of what it read from before."""
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer

    def show_page(self, page: int) -> None:
        """Show one page, from 0. A page that is not there changes nothing."""
        if 0 <= page < self.pages and page != self._page:
            self._page = page
            self._show()
            self._show_mark(scroll=False)
            self._scroller.verticalScrollBar().setValue(0)

    def _turn(self, step: int) -> None:
        """Turn a page. At either end, say so, instead of a button that does nothing."""
        wanted = self._page + step
        if 0 <= wanted < self.pages:
            self.show_page(wanted)
            announce(self, self._number.text())
        elif self.pages:
            first = translate("PaperView", "This is the first page.")
            last = translate("PaperView", "This is the last page.")
            words = first if step < 0 else last
            self._number.setText(words)
            announce(self, words)

    def follow(self, anchor: str) -> None:
        """Show the page where `anchor` is, with a line beside it. An anchor that is not there changes nothing.

        With "" nothing is followed any more, and the paper starts at its first page again.
        """
        self._anchor = anchor
        if not anchor:
            self.show_page(0)
        place = self._place(anchor)
        if place is not None and place[0] != self._page:
            self._page = place[0]
            self._show()
        self._show_mark()

    def words(self, on_every_page: Iterable[str]) -> PaperWords | None:
        """Return where the words of this paper stand, or None while there is no paper."""
        from coprod_desktop.ui.parts.paper_words import PaperWords

        return PaperWords(self._document, on_every_page) if self._document is not None and self.pages else None

    def show_spoken(self, page: int, around: Iterable[QRectF]) -> None:
        """Mark some places on a page, given in points, and bring them into view. None at all marks nothing."""
        if self._document is None or not self.pages:
            return
        if page != self._page and 0 <= page < self.pages:
            self._page = page
            self._show()
            self._show_mark(scroll=False)
        whole = self._document.pagePointSize(page)
        wide, high = whole.width() or 1, whole.height() or 1
        places = [QRectF(one.x() / wide, one.y() / high, one.width() / wide, one.height() / high) for one in around]
        self._sheet.spoken = places
        self._sheet.update()
        if places:
            y = round(places[0].center().y() * self._sheet.height())
            self._scroller.ensureVisible(0, y, 0, min(120, self._scroller.viewport().height() // 3))

    def hide_spoken(self) -> None:
        """Take the mark away."""
        self._sheet.spoken = []
        self._sheet.update()

    def page_of(self, anchor: str) -> int:
        """Return the page where an anchor is; the page that shows when it is nowhere."""
        place = self._place(anchor)
        return place[0] if place is not None else self._page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page sharp again when its size has settled."""
        super().resizeEvent(event)
        self._sharpen.start()

    def _place(self, anchor: str) -> tuple[int, float] | None:
        if self._printed is None or not anchor:
            return None
        return next(((page, top) for name, page, top in self._printed.anchors if name == anchor), None)

    def _show(self) -> None:
        """Show the page that is wanted now."""
        self._say_number()
        if self._document is None or not self.pages:
            return
        points = self._document.pagePointSize(self._page)
        if points.isEmpty():
            return
        shape = points.height() / points.width()
        if shape != self._sheet.shape:
            self._sheet.shape = shape
            self._sheet.updateGeometry()
        self._sheet.drop()

    def _picture(self) -> QImage:
        """Draw the page, as sharp as the screen."""
        if self._document is None or not self.pages:
            return QImage()
        ratio = self._sheet.devicePixelRatioF()
        width = max(160, self._scroller.viewport().width())
        wanted = QSize(round(width * ratio), round(width * self._sheet.shape * ratio))
        return on_white(self._document.render(self._page, wanted))

    def _show_mark(self, *, scroll: bool = True) -> None:
        place = self._place(self._anchor)
        if place is None or place[0] != self._page or self._document is None or self._printed is None:
            self._sheet.mark = None
            self._sheet.update()
            return
        height = self._document.pagePointSize(self._page).height() or 842
        top = place[1]
        below = [one for _name, page, one in self._printed.anchors if page == self._page and one > top]
        bottom = min(below, default=min(top + 90, height))
        self._sheet.mark = (top / height, (bottom - top) / height)
        self._sheet.update()
        if scroll:
            y = round(top / height * self._sheet.height())
            self._scroller.ensureVisible(0, y, 0, self._scroller.viewport().height() // 3)

    def _say_number(self) -> None:
        words = ""
        if self.pages:
            words = translate("PaperView", "Page {page} of {pages}").format(page=self._page + 1, pages=self.pages)
        self._number.setText(words or translate("PaperView", "The paper will show here."))
        self._sheet.setAccessibleName(words)
