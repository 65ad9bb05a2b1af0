"""Opens the sample club for the listener, at 2 pm on Wednesday 25 November 2026, with folders of its own.

Run as: python -m tests.screen_reader.program FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from coprod_desktop.running.program import Program, make_application
from coprod_desktop.system.folders import Folders
from tests.fakes import FakeClock


def main(home: Path) -> int:
    """Open the sample club and stay until it is closed."""
    app = make_application([])
    folders = Folders(home / "data", home / "config", home / "documents")
    program = Program(app, folders.book, folders)
    program.clock = FakeClock()  # type: ignore[assignment]
    program.show_first(sample=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
