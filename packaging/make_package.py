"""Makes the installer for one system and, when asked, tries it. `dev.py package` calls this."""

from __future__ import annotations

import tempfile
from pathlib import Path

from building import CannotBuild, say, sha256, takes_updates

__all__ = ["PYTHON", "CannotBuild", "make"]

PYTHON = "3.13"
"""The Python that goes into every installer, so that all clubs run the same one."""


def make(system: str, python: str, out: Path, *, tried: Path | None) -> int:
    """Make the installer for "debian" or "windows" in the folder `out` and return 0. Raises CannotBuild.

    To have it tried too, `tried` is a Python with the program's own libraries.
    """
    if not takes_updates():
        say("This one will take no updates from a stick: resources/release_key.txt holds no key yet.")
    if system == "debian":
        from package_debian import build_debian, check_metadata

        package = build_debian(python, out)
        say("Passing Debian's own checks over it ...")
        check_metadata(package)
        if tried is not None:
            from try_debian import try_debian

            try_debian(package, out, tried)
            _same_again(package, python)
    else:
        from package_windows import build_windows

        if tried is not None:
            from try_windows import try_windows

            build_windows(python, out, lambda setup, tree, work: try_windows(setup, tree, work, out, tried))
        else:
            build_windows(python, out)
    return 0


def _same_again(package: Path, python: str) -> None:
    """Make the package once more and compare. Raises CannotBuild when one byte differs."""
    from package_debian import build_debian

    say("Making it once more, to compare ...")
    with tempfile.TemporaryDirectory(prefix="club-book-again-") as folder:
        again = build_debian(python, Path(folder))
        if sha256(again) != sha256(package):
            raise CannotBuild("Two builds of the same commit differ.")
    say("Both are the same, byte for byte.")
