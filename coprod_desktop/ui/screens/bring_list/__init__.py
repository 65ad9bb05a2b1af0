"""Bringing in a list of people: where it is, what its columns are, and what has to be looked at."""

from coprod_desktop.ui.screens.bring_list.page import BringListPage

__all__ = ["BringListPage"]
