"""The form of a person, one short page for each part."""

from coprod_desktop.ui.screens.person_form.page import PersonFormPage

__all__ = ["PersonFormPage"]
