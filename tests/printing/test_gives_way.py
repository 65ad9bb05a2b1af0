"""Paper that is written on another thread lets the window have its turn after each page, and is the same paper."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from reportlab.pdfbase import pdfdoc

from coprod_desktop.printing import tagged

WORDS = "We talked about the garden. " * 50


def test_each_page_gives_way_beside_the_window_only(monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[float] = []
    monkeypatch.setattr(tagged.time, "sleep", turns.append)
    here = pdfdoc.PDFZCompress.encode(WORDS)
    assert turns == []
    with ThreadPoolExecutor(1) as beside:
        there = beside.submit(pdfdoc.PDFZCompress.encode, WORDS).result()
    assert len(turns) == 1
    assert turns[0] > 0
    assert here == there == pdfdoc.PDFStreamFilterZCompress().encode(WORDS)
