"""A new password in a form: dots stand for it, so it is typed twice, unless somebody presses to see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from coprod_desktop.domain.fields import Problem
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_rows import LineRow
from coprod_desktop.ui.parts.secret import SecretRow

translate = QCoreApplication.translate


class NewPassword:
    """Two rows of `form`: the password by the name `name`, and once more by the name `again`."""

    def __init__(self, form: Form, name: str, again: str, question: str, once_more: str, hint: str = "") -> None:
        self.row = form.add(SecretRow(name, question, hint))
        see = translate("NewPassword", "Or press “Show the password”, and read what you typed.")
        self.again = form.add(LineRow(again, once_more, see, width=34))
        self.again.box.setEchoMode(QLineEdit.EchoMode.Password)
        self.row.seen.connect(lambda seen: self.again.setVisible(not seen))
        self.row.seen.connect(form.look_again)

    @property
    def answer(self) -> str:
        """What was typed."""
        return self.row.answer

    def problem(self) -> Problem | None:
        """Return what is wrong when nobody saw what was typed, and it was not typed twice: once_more, not_the_same."""
        again = self.again.answer
        if self.again.isHidden() or again == self.row.answer:
            return None
        return Problem(self.again.name, "not_the_same" if again else "once_more")

    def clear(self) -> None:
        """Forget what was typed, and show dots again."""
        for row in (self.row, self.again):
            row.set_answer("")
        self.row.hide_letters()
