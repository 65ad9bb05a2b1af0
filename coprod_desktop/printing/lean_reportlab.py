"""Loads reportlab without what only some papers need: Pillow, for photos, and HarfBuzz, for letters that change.

reportlab imports both at once: 5 MB, and 40 ms in which the window waits. Here it is handed a stand-in for Pillow that
loads it at the first photo, and goes without HarfBuzz: its own shaping is off, and `shaping.py` loads it by itself.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any


class LateModule(ModuleType):
    """Stands for a module that is imported when something is first taken out of it."""

    def __getattr__(self, name: str) -> Any:
        """Import the module and return what was asked for."""
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(importlib.import_module(self.__name__), name)


def load_reportlab() -> None:
    """Load what papers are drawn with. Where something has imported reportlab already, this does nothing."""
    if "reportlab.pdfgen.canvas" in sys.modules:
        return
    stand_ins: dict[str, ModuleType | None] = {}
    if "PIL" not in sys.modules:
        stand_ins["PIL"] = LateModule("PIL")
        vars(stand_ins["PIL"])["Image"] = LateModule("PIL.Image")
    if "uharfbuzz" not in sys.modules:
        stand_ins["uharfbuzz"] = None  # so that importing it fails, as where it is not installed
    sys.modules.update(stand_ins)  # type: ignore[arg-type] # None is Python's own way to say that a module is not there
    try:
        importlib.import_module("reportlab.pdfgen.canvas")
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]
