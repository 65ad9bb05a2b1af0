"""The one list that the migrations add themselves to."""

from sqlite_utils import Migrations

from coprod_desktop.storage.migrations import SET

STEPS = Migrations(SET)
