"""`dataclass` and `replace` for whatever a start makes: the same as Python's own, without its wait.

See `late_dataclass` for how. Whoever reads types sees Python's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:
    from coprod_desktop.domain.late_dataclass import dataclass, replace

__all__ = ["dataclass", "replace"]
