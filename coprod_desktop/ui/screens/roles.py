"""The roles of the club: their names are the club's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import NotSaved
from coprod_desktop.domain.people import Role
from coprod_desktop.ui.parts.name_list import Named, NameList
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate


class RolesPage(Page):
    """Adds, renames and removes roles. Agreed minutes keep the name a role had."""

    key = "roles"
    door = "safe"
    place_back = True
    help_topic = "people"
    kinds = frozenset({"role", "role_held"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        words = translate("RolesPage", "A person can have many roles. None is above another.")
        self.body.addWidget(Text(words))
        self.names = NameList(translate("RolesPage", "What is the role called?"), translate("RolesPage", "Add a role"))
        self.names.saved.connect(self._save)
        self.names.removed.connect(self._remove)
        self.body.addWidget(self.names)

    def title(self) -> str:
        """Return the title."""
        return translate("RolesPage", "Roles")

    def open(self, place: Place) -> None:
        """List the roles."""
        super().open(place)
        club = self.desk.services.club
        self.names.show_names([Named(one.id, one.name, self._line(one), one.picture) for one in club.roles()])

    def _line(self, role: Role) -> str:
        count = self.desk.services.club.holders(role)
        if count == 1:
            return translate("RolesPage", "1 person")
        return translate("RolesPage", "{count} people").format(count=count)

    def _find(self, role_id: int) -> Role:
        return next((one for one in self.desk.services.club.roles() if one.id == role_id), Role())

    def _save(self, role_id: int, name: str) -> None:
        try:
            kept = self.desk.services.club.save_role(self._find(role_id), name)
        except NotSaved as problems:
            problem = problems.problems[0]
            say = self.desk.services.book.say
            code = f"problem.role.name.{problem.code}"
            known = code if say.knows(code) else f"problem.{problem.code}"
            self.names.show_problem(say(known, **dict(problem.values)))
            return
        self.names.done()
        self.open(self.place)
        self.said.emit(translate("RolesPage", "The role {name} is saved.").format(name=kept.name))

    def _remove(self, role_id: int) -> None:
        role = self._find(role_id)
        if role.id:
            self.desk.services.club.remove_role(role)
            self.said.emit(
                translate("RolesPage", "The role {name} is removed. Undo brings it back.").format(name=role.name)
            )
