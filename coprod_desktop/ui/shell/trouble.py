"""The page for trouble: what happened, what is safe, what to do. Nothing else is on the screen then."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QSysInfo, Signal, qVersion
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from coprod_desktop import __version__
from coprod_desktop.domain.errors import StorageTrouble
from coprod_desktop.ui.parts.announce import announce
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.flow import FlowLayout
from coprod_desktop.ui.parts.scrolling import DownScroll
from coprod_desktop.ui.parts.words import Heading, Text

if TYPE_CHECKING:
    from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate
P = TypeVar("P", bound=QWidget)

KeepDetails = Callable[[str], Path]


def details_of(failure: BaseException) -> str:
    """Return what whoever repairs the program needs: versions and where it happened.

    It holds lines of our code and kinds of failure only. What people typed, and their names, stay out of it.
    """
    import traceback

    # Qt is asked about the computer: Python asks Windows in a way that can take seconds, or never come back.
    computer = f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"
    python = ".".join(map(str, sys.version_info[:3]))
    lines = [f"Our Club Book {__version__}, Python {python}, Qt {qVersion()}, {computer}", ""]
    one: BaseException | None = failure
    while one is not None:
        for frame in traceback.extract_tb(one.__traceback__):
            lines.append(f"{Path(frame.filename).name}, line {frame.lineno}, in {frame.name}: {frame.line}")
        code = f": {one.code} {one.detail}".rstrip() if isinstance(one, StorageTrouble) else ""
        lines += [type(one).__name__ + code, ""]
        one = one.__cause__ or one.__context__
    return "\n".join(lines)


def _named(name: str, part: P) -> P:
    part.setObjectName(name)
    return part


class TroublePage(QWidget):
    """Three plain parts and the buttons that help. The details are behind a button and are kept in a file."""

    carry_on = Signal()
    try_again = Signal()
    close_wanted = Signal()
    copy_wanted = Signal()
    salvage_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, say: Say, keep_details: KeepDetails | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble_page")
        self._say = say
        self._keep_details = keep_details
        self.code = ""
        self.heading = _named("trouble_heading", Heading("", 1))
        self.safe = _named("trouble_safe", Text())
        self.do = _named("trouble_do", Text())
        self.copy = _named("trouble_copy_words", Text())
        self.helper = _named("trouble_helper", Text())
        self.kept_at = _named("trouble_kept_at", Text())
        self.details = _named("trouble_details", QPlainTextEdit())
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setMinimumHeight(240)
        self.details.setAccessibleName(translate("TroublePage", "Details"))
        self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> None:
        self.main_button = _named("trouble_main", MainButton(""))
        self.main_button.clicked.connect(self._main_pressed)
        self.close_button = _named("trouble_close", Button(translate("TroublePage", "Close the program")))
        self.close_button.clicked.connect(self.close_wanted)
        self.details_button = _named("trouble_show_details", Button(translate("TroublePage", "Show the details")))
        self.details_button.clicked.connect(self._show_details)
        newest = translate("TroublePage", "Bring back the newest good copy")
        self.copy_button = _named("trouble_copy", Button(newest))
        self.copy_button.clicked.connect(self.copy_wanted)
        self.salvage_button = _named("trouble_salvage", Button(translate("TroublePage", "Save what can be read")))
        self.salvage_button.clicked.connect(self.salvage_wanted)
        self.sheet_button = _named("trouble_sheet", Button(translate("TroublePage", "Use the recovery sheet")))
        self.sheet_button.clicked.connect(self.sheet_wanted)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        ways_out = (self.copy_button, self.sheet_button, self.main_button, self.salvage_button)
        for button in (*ways_out, self.close_button, self.details_button):
            flow.addWidget(button)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(48, 40, 48, 24)
        body.setSpacing(16)
        for part in (
            self.heading,
            Heading(translate("TroublePage", "What is safe"), 2),
            self.safe,
            Heading(translate("TroublePage", "What to do"), 2),
            self.do,
            self.copy,
            buttons,
            Heading(translate("TroublePage", "Whom to ask"), 2),
            self.helper,
            self.kept_at,
            self.details,
        ):
            body.addWidget(part)
        body.addStretch(1)
        scroll = DownScroll(self)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_trouble(
        self,
        failure: BaseException,
        helper: str = "",
        *,
        can_carry_on: bool = True,
    ) -> None:
        """Fill the page for a failure. Anything but StorageTrouble is a fault of the program.

        `helper` is the sentence about who can be asked, when that is known: it is in the book alone. Without
        `can_carry_on`, the main button tries again.
        """
        self.code = failure.code if isinstance(failure, StorageTrouble) else "bug"
        if not self._say.knows(f"trouble.{self.code}.what"):
            self.code = "cannot_open"
        self.heading.setText(self._say(f"trouble.{self.code}.what"))
        self.safe.setText(self._say(f"trouble.{self.code}.safe"))
        self.do.setText(self._say(f"trouble.{self.code}.do"))
        self.helper.setText(helper or self._say("sheet.whom_to_ask"))
        self._can_carry_on = can_carry_on
        self.main_button.setText(
            translate("TroublePage", "Carry on") if can_carry_on else translate("TroublePage", "Try again")
        )
        self.offer_copy("", found=False)
        self.offer_to_save(can_save=False)
        self.sheet_button.setVisible(not can_carry_on and self.code in ("no_key", "wrong_key"))
        self._show_best()
        words = details_of(failure)
        self.details.setPlainText(words)
        self.details.hide()
        self.kept_at.hide()
        self.details_button.setVisible(True)
        self._keep(words)

    def offer_copy(self, words: str, *, found: bool) -> None:
        """Say which copy could take the place of the book. It can be brought back when it is `found`."""
        self.copy.setText(words)
        self.copy.setVisible(bool(words))
        self.copy_button.setVisible(found)
        self._show_best()
        if words:
            announce(self, words)

    def _show_best(self) -> None:
        """Fill the button that helps most."""
        ways = (self.copy_button, self.sheet_button, self.main_button)
        best = next(one for one in ways if not one.isHidden())
        for one in ways:
            one.set_main(one is best)

    def offer_to_save(self, *, can_save: bool) -> None:
        """Offer to save what a damaged book still holds, or do not."""
        self.salvage_button.setVisible(can_save)

    def _keep(self, words: str) -> None:
        if self._keep_details is None:
            return
        try:
            path = self._keep_details(words)
        except (OSError, StorageTrouble):
            return  # the disk is the trouble: the details are on the screen
        self.kept_at.setText(translate("TroublePage", "The details are also in this file: {path}").format(path=path))

    def _show_details(self) -> None:
        self.details.show()
        self.kept_at.setVisible(bool(self.kept_at.text()))
        self.details_button.hide()
        self.details.setFocus()

    def _main_pressed(self) -> None:
        (self.carry_on if self._can_carry_on else self.try_again).emit()


class Catcher(QObject):
    """Takes over sys.excepthook, so that every fault in the program comes to `caught` instead of ending it."""

    caught = Signal(object)  # the exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook

    def start(self) -> None:
        """Begin to catch."""
        self._before = sys.excepthook
        sys.excepthook = self._catch

    def stop(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def _catch(self, kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, failure, trace)
            return
        self.caught.emit(failure)
