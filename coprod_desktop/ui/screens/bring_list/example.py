"""A short list as it is shown in pictures and tests of the page: of people who are in the book."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from coprod_desktop.services.all import Services

translate = QCoreApplication.translate

STEPS = {"example_columns": 2, "example_people": 3}


def example_draft(services: Services, extra: str) -> dict[str, Any] | None:
    """Return the example that the place's `extra` names, as a draft; None for any other."""
    if extra not in STEPS:
        return None
    say = services.book.say
    here = [one.name for one in services.people.here()[:2]] or [say("bring.means.name")]
    turned = f"{here[-1]}, {here[0].split()[0]}".upper()
    heads = [say(f"bring.means.{one}") for one in ("name", "phone", "needs")]
    rows = [
        (translate("BringListPage", "People of the club"),),
        (*heads, translate("BringListPage", "Tea or coffee")),
        *((one, "7700900123", say("choice.helps.hearing_loop"), say("bring.means.note")) for one in (*here, turned)),
        (translate("BringListPage", "Total"), "3"),
    ]
    return {"rows": rows, "step": STEPS[extra]}
