"""Loads PySide6 in half of its time: what it keeps ready for wrong calls and help texts is loaded when it is wanted.

At every import PySide6 compiles eleven modules of its own, out of a zip file and from their source. They word what is
said about a call with wrong values, and the help texts. A program that runs needs neither, so here PySide6 is handed a
stand-in that loads the eleven at the first need. What PySide6 then says and does is the same, letter by letter. Only
`from __feature__ import` does nothing, and `PySide6.support.signature` is not there before the first need.
"""

from __future__ import annotations

import enum
import importlib
import sys
from collections.abc import Callable
from functools import partial
from threading import RLock
from types import ModuleType
from typing import Any

from coprod_desktop.running.quick_lists import module_of_lists

_FIRST = "signature_bootstrap"  # the module with which PySide6 begins; its `bootstrap` loads the eleven
_LATE = (
    "pyside_type_init",
    "create_signature",
    "seterror_argument",
    "make_helptext",
    "feature_import",
    "feature_imported",
)
_NAMES = "shibokensupport.signature.mapping"  # the one of the eleven that PySide6 looks for itself
_UNUSED = ("zipfile", "tempfile", "traceback", "textwrap", "base64")  # shiboken6 imports them for the eleven only

_LISTS_OF_THEIR_OWN = ("re", "pathlib")  # shiboken6 imports them, and they are to have the real `enum`


def load_qt() -> None:
    """Load PySide6.QtCore. Call this before anything else imports PySide6; where something has, it does nothing."""
    if "PySide6" in sys.modules:
        return
    for name in _LISTS_OF_THEIR_OWN:
        importlib.import_module(name)
    sys.modules.setdefault(_FIRST, _First(_FIRST))
    stand_ins = {name: _Later(name) for name in _UNUSED if name not in sys.modules}
    sys.modules.update(stand_ins)
    sys.modules["enum"] = module_of_lists()
    importlib.import_module("shiboken6")
    sys.modules["enum"] = enum
    for name, stand_in in stand_ins.items():
        if sys.modules[name] is stand_in:
            del sys.modules[name]
    importlib.import_module("PySide6.QtCore")


class _First(ModuleType):
    """PySide6's own first module, which PySide6 fills; only `bootstrap` answers with the stand-in."""

    @property
    def bootstrap(self) -> Callable[[], StandIn]:
        """What PySide6 calls to load the eleven."""
        return lambda: StandIn(self.__dict__["bootstrap"])


class StandIn:
    """Stands in for PySide6's loader, and calls the real one at the first need. `load` returns the real one."""

    def __init__(self, load: Callable[[], Any]) -> None:
        self._load = load
        self._real: Any = None
        self._lock = RLock()  # another thread may be the one that makes a wrong call
        self._names = ModuleType(_NAMES)  # PySide6 keeps its address for good
        vars(self._names)["update_mapping"] = self._update_names
        sys.modules[_NAMES] = self._names
        for name in _LATE:
            setattr(self, name, partial(self._call, name))

    def post_init(self) -> None:
        """Leave Python's `import` as it is. PySide6's own reads the source of every module that is imported.

        It looks for `from __feature__ import ...`, of which this program has none.
        """

    def finish_import(self, module: ModuleType) -> None:
        """Leave an imported module as it is: what PySide6 puts in here is out of use, and we use none of it."""

    def __getattr__(self, name: str) -> Any:
        """Return what a later PySide6 may ask for besides, from the real loader."""
        return getattr(self._whole(), name)

    def _call(self, name: str, *values: Any, **named: Any) -> Any:
        return getattr(self._whole(), name)(*values, **named)

    def _update_names(self) -> None:
        """Fill in what names mean in the wording of a wrong call."""
        self._whole()
        real = sys.modules[_NAMES]
        real.update_mapping()
        vars(self._names).update({**vars(real), "update_mapping": self._update_names})

    def _whole(self) -> Any:
        with self._lock:
            if self._real is None:
                self._real = self._load()
            return self._real


class _Later(ModuleType):
    """Stands for a module that is imported when something is first taken out of it."""

    def __getattr__(self, name: str) -> Any:
        """Import the module and return what was asked for."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        vars(self).update(vars(importlib.import_module(self.__name__)))
        return vars(self)[name]
