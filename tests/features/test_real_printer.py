"""Paper goes through a real print queue: the dialog's printer, the system's print server, and out as pages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTPage

from tests.printing import cups

ROOT = Path(__file__).resolve().parents[2]
PRINT = """
import json, sys
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from coprod_desktop.domain.document import Document, NewPage, PrintWish, Words
from coprod_desktop.app import LatePrinter
from coprod_desktop.ui.parts.print_run import PrintRun, Stack
app = QApplication([])
queue, title = sys.argv[1:]
paper = LatePrinter(lambda _photo: b"")
blocks = (Words(("One.",)), NewPage(), Words(("Two.",)))
two = paper.print_document(Document("Two pages", "Tea", "", blocks), PrintWish())
one = paper.print_document(Document("One page", "Tea", "", (Words(("Three.",)),)), PrintWish(28))
printer = QPrinter(QPrinterInfo.printerInfo(queue), QPrinter.PrinterMode.HighResolution)
printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
printer.setDocName(title)
run = PrintRun(printer, [Stack(one.pdf), Stack(two.pdf, 2)])
loop, told = QEventLoop(), []
run.progress.connect(lambda done, of: told.append((done, of)))
for name in ("finished", "stopped", "refused"):
    getattr(run, name).connect(lambda name=name: (told.append(name), loop.quit()))
run.start()
loop.exec()
print(json.dumps({"queues": [one.printerName() for one in QPrinterInfo.availablePrinters()], "told": told}))
"""


# A person at the paper page presses Print, chooses the printer in the system's dialog and presses its Print button.
DIALOG = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QWidget
from coprod_desktop.domain.document import Document, NewPage, PrintWish, Words
from coprod_desktop.app import LatePrinter
from coprod_desktop.ui.parts.print_run import Stack
from coprod_desktop.ui.parts.printing import Printing
app = QApplication([])
queue, title = sys.argv[1:]
blocks = (Words(("One.",)), NewPage(), Words(("Two.",)))
paper = LatePrinter(lambda _photo: b"").print_document(Document("Two pages", "Tea", "", blocks), PrintWish(24))
window = QWidget()
window.show()
seen = []

def at_the_dialog():
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QPrintDialog):
        QTimer.singleShot(50, at_the_dialog)
        return
    seen.append(dialog.windowTitle())
    box = next(one for one in dialog.findChildren(QComboBox) if one.findText(queue) >= 0)
    box.setCurrentIndex(box.findText(queue))
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    seen.append(button.text().replace("&", ""))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

QTimer.singleShot(0, at_the_dialog)
printing = Printing(window)
printing.told.connect(lambda words: (seen.append(words), app.quit()))
printing.ask(title, [Stack(paper.pdf)], "done")
app.exec()
print(json.dumps(seen))
"""


@contextmanager
def printed(code: str, title: str) -> Iterator[tuple[Any, list[LTPage]]]:
    """Run `code` beside a real print queue; give what it says and the pages that come out."""
    title = f"{title}{uuid.uuid4().hex[:12]}"
    with cups.print_server() as around:
        done = subprocess.run(
            [sys.executable, "-c", code, cups.QUEUE, title],
            cwd=ROOT,
            env={**os.environ, **around, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        path = cups.printed_file(title)
    try:
        yield json.loads(done.stdout.splitlines()[-1]), list(extract_pages(path))
    finally:
        path.unlink()


pytestmark = pytest.mark.skipif(bool(cups.what_is_missing()), reason=cups.what_is_missing() or "there is a print queue")


def test_a_paper_is_printed_through_the_dialog_of_the_system() -> None:
    with printed(DIALOG, "dialog") as (said, pages):
        assert said == ["Print this paper", "Print", "done"]
        assert len(pages) == 2


def test_a_stack_of_papers_comes_out_of_a_real_print_queue() -> None:
    with printed(PRINT, "stack") as (said, pages):
        assert cups.QUEUE in said["queues"]
        assert said["told"] == [[1, 5], [2, 5], [3, 5], [4, 5], [5, 5], "finished"]
        assert len(pages) == 5
        assert all((round(page.width), round(page.height)) == (595, 842) for page in pages)
