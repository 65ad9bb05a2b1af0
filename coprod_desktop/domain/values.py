"""`dataclass` and `replace` for all frozen values of the program: Python's own to look at, without its wait.

Python's own compiles six methods for every class at the import of its module (0.6 ms each); `late_dataclass` says how
these share theirs. Making a value takes them 1 microsecond more. So Python's own `dataclasses` is used for three
things only: rooms that make values by the thousand, long after the start (`printing`, `ui/models`), classes with a
`field(...)`, and classes that change. `tests/project/test_dataclasses.py` keeps that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:
    from coprod_desktop.domain.late_dataclass import dataclass, replace

__all__ = ["dataclass", "replace"]
