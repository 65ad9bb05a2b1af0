"""The facts that stop a step. Each holds codes; wording turns them into sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coprod_desktop.domain.fields import Problem


class NotSaved(Exception):
    """The answers cannot be kept until the person puts these right."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(f"{p.field}:{p.code}" for p in problems))
        self.problems = problems


class ChangedElsewhere(Exception):
    """The kept record is newer than the one that was being changed."""


class AlreadyAgreed(Exception):
    """The minutes are agreed, so their words do not change. A correction can be added."""


class PhotoProblem(ValueError):
    """The file cannot be used as a photo. `code` is empty, not_a_picture, heic, too_big or damaged."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class StorageTrouble(Exception):
    """The disk or the file is at fault, not the person. `code` picks the page of words that is shown.

    Codes: in_use, read_only, disk_trouble, disk_full, cannot_open, damaged, not_a_club_file, too_new, wrong_key,
    no_key, empty_file, no_file, name_taken, copy_damaged, book_locked, wrong_password, other_sheet, older_sheet,
    other_club, stick_gone, file_moved, not_readable.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


class CopyStopped(Exception):
    """Somebody stopped a copy that was being made. Nothing of it is left."""
