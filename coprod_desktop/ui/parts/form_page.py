"""A page that is a form: it keeps what is being typed, and shows what has to be put right."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import ChangedElsewhere, NotSaved
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.wording.keys import SAVE

if TYPE_CHECKING:
    from coprod_desktop.domain.records import Changes

translate = QCoreApplication.translate

KEEP_AFTER = 1000  # milliseconds from a key to the draft on the disk; typing on does not put it off


def as_draft(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return answers as JSON values: dates in ISO 8601, tuples as lists."""
    plain: dict[str, Any] = json.loads(json.dumps(dict(answers), default=_plain))
    return plain


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value))


class FormPage(Page):
    """A form for one record. A screen builds the rows once, and says what is kept and how to save.

    It overrides `build`, `kept_answers`, `save`, `save_words` and `title`. `kind` is the record's kind.
    """

    kind = ""
    place_back = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self._keep_draft)
        self.notice = Notice()
        self.notice.setObjectName("form_notice")
        self._throw_button = Button(translate("FormPage", "Throw it away"))
        self._throw_button.setObjectName("throw_draft_button")
        self._throw_button.clicked.connect(self._throw_away)
        self.notice.add_button(self._throw_button)
        self.notice.hide()
        self.body.addWidget(self.notice)
        self.form = Form(self.kind, desk.services.book.say)
        self.form.setObjectName(f"{self.key}_form")
        self.body.addWidget(self.form)
        self.build(self.form)
        self.form.changed.connect(self._typed)
        self.save_button = MainButton(self.save_words())
        self.save_button.setObjectName("save_button")
        self.save_button.clicked.connect(self._save)
        self.add_main(self.save_button)
        self.form.finished.connect(self.save_button.click)
        QShortcut(QKeySequence(SAVE), self).activated.connect(self.save_button.click)
        self._kept: dict[str, Any] = {}

    # What a screen overrides

    def build(self, form: Form) -> None:
        """Put the rows in the form. Called once."""

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("FormPage", "Save")

    def kept_answers(self) -> dict[str, Any]:
        """Return what the record at `self.place` holds, or what a new one starts with."""
        return {}

    @abstractmethod
    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the answers in one step and return where to go next. Raises NotSaved and ChangedElsewhere."""

    def saved_words(self) -> str:
        """Return what is said when it is saved; "" says nothing."""
        return translate("FormPage", "Saved.")

    def draft_key(self) -> str:
        """Return the name under which what is typed is kept."""
        return f"{self.key}:{self.place.id}:{self.place.extra}"

    # The same for every form

    def open(self, place: Place) -> None:
        """Show what is kept, or what was being typed."""
        self._timer.stop()
        super().open(place)
        self.form.show_problems(())
        self.notice.hide()
        self._show_kept()
        draft = self._store.draft(self.draft_key())
        if draft is not None and draft != as_draft(self._kept):
            self.form.set_answers(draft)
            self._throw_button.show()
            self.notice.say(translate("FormPage", "We kept what you were typing."))
        self.show_title()

    def leave(self) -> None:
        """Keep what is typed."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep_draft()

    def on_changes(self, changes: Changes) -> None:
        """Leave the boxes alone: what is being typed here is never replaced."""

    def first_focus(self) -> QWidget:
        """Return the first box that shows: the band would stand round nothing beside a question that is put away."""
        boxes = (row.focus_box() for row in self.form.rows.values())
        return next((box for box in boxes if box.isVisibleTo(self)), self.heading)

    @property
    def typed(self) -> bool:
        """Whether the answers differ from what is kept."""
        return as_draft(self.form.answers()) != as_draft(self._kept)

    def is_done(self) -> bool:
        """Say whether everything typed is saved."""
        return not self.typed

    @property
    def _store(self) -> Any:
        return self.desk.services.book.store

    def _show_kept(self) -> None:
        self.form.set_answers(self.kept_answers())
        self._kept = self.form.answers()

    def _typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep_draft(self) -> None:
        if self.typed:
            self._store.keep_draft(self.draft_key(), as_draft(self.form.answers()))
        else:
            self._store.drop_draft(self.draft_key())

    def _throw_away(self) -> None:
        self._timer.stop()
        self._store.drop_draft(self.draft_key())
        self.notice.hide()
        self.form.show_problems(())
        self._show_kept()
        self.said.emit(translate("FormPage", "What you were typing is gone. This is what was kept."))
        self.focus_first()

    def _save(self) -> None:
        key = self.draft_key()
        try:
            place = self.save(self.form.answers())
        except NotSaved as trouble:
            self._keep_draft()
            self.form.show_problems(trouble.problems)
            return
        except ChangedElsewhere:
            self._keep_draft()
            self._throw_button.show()
            self.notice.say(
                translate(
                    "FormPage",
                    "This was changed somewhere else. Your words are kept here. Throw them away to see the change.",
                )
            )
            self.scroller.ensureWidgetVisible(self.notice)
            return
        self._timer.stop()
        self._store.drop_draft(key)
        self._kept = self.form.answers()
        words = self.saved_words()
        if words:
            self.said.emit(words)
        self.go.emit(place)
