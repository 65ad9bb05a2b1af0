"""Collect every sentence of the program for translators, with Qt's lupdate.

`collect(target)` writes one .ts file. `sentences(ts)` reads it back as (context, text) pairs.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def collect(target: Path) -> None:
    """Write every marked text of the program to `target`. Raises CalledProcessError when lupdate fails."""
    tool = Path(sys.executable).parent / ("pyside6-lupdate.exe" if sys.platform == "win32" else "pyside6-lupdate")
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "coprod_desktop").rglob("*.py"))
    command = [str(tool), *files, "-locations", "none", "-no-obsolete", "-silent", "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, check=True)


def sentences(ts: Path) -> set[tuple[str, str]]:
    """Return (context, English text) for every text in a .ts file."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    }


if __name__ == "__main__":
    for language in sys.argv[1:] or ["template"]:
        collect(ROOT / "translations" / f"coprod_{language}.ts")
