"""The program is killed while it writes: what it was told is kept is there, and nothing is half there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coprod_desktop.domain.people import NEEDS, PEOPLE
from coprod_desktop.storage.club_file import create_book, open_book

ROOT = Path(__file__).parents[2]
# Writes without end and says each number once the store has said that it is kept.
WRITER = """
import sys
from pathlib import Path
from coprod_desktop.domain.people import NEEDS, PEOPLE, Needs, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.storage.club_file import open_book

store = open_book(Path(sys.argv[1])).store
number = 0
while True:
    number += 1
    with store.step(StepName("test.person", (("name", str(number)),))) as step:
        person = step.put(PEOPLE, Person(name=f"Person {number}", about="tea " * 500))
        step.put(NEEDS, Needs(person=person.id, words=str(number)))
    store.keep_draft("page", {"typed": number})
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
@pytest.mark.parametrize("after", [1, 7, 23])
def test_what_was_acknowledged_is_there_after_a_kill(book_path: Path, after: int) -> None:
    create_book(book_path).close()
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(book_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            if int(line) >= after:
                break
        writer.send_signal(signal.SIGKILL)
        later = writer.stdout.read().split()
    acknowledged = int(later[-1]) if later else after
    with open_book(book_path) as book:
        store = book.store
        people, draft = store.count(PEOPLE), store.draft("page")
        assert draft is not None
        assert people in (acknowledged, acknowledged + 1)
        assert draft["typed"] in (acknowledged, acknowledged + 1)
        assert store.count(NEEDS) == people
        assert len(store.search("person", limit=1000)) == people
        for _ in range(people):
            assert store.undo() is not None
        assert store.undo() is None
    assert sorted(path.name for path in book_path.parent.iterdir()) == ["club.book", "club.book.keys"]
