"""A club at its copies and keys, with sticks that a test puts in and pulls out."""

from __future__ import annotations

from typing import Any

import pytest

from coprod_desktop.domain.copies import Stick
from tests.fakes import FakeDrives


@pytest.fixture
def stick(drives: FakeDrives) -> Stick:
    return drives.blue


@pytest.fixture
def beside(drives: FakeDrives, quick: None) -> dict[str, Any]:
    """A computer with drives of the test's own."""
    return {"drives": drives}
