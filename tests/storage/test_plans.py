"""How sqlite answers each question: a plan that changes here would be felt in a club of twenty years."""

from __future__ import annotations

import pytest

from coprod_desktop.storage.club_file import OpenBook
from coprod_desktop.storage.questions import NOT_HEARD


def plan(opened: OpenBook, sql: str, values: object = ()) -> list[str]:
    conn, _, _ = opened.inside()
    return [row[3] for row in conn.execute(f"EXPLAIN QUERY PLAN {sql}", values)]


def test_who_was_not_heard_begins_with_the_few_meetings(opened: OpenBook) -> None:
    steps = plan(opened, NOT_HEARD, {"meetings_back": 4, "meeting_kind": ""})
    assert "SEARCH meetings USING INDEX meetings_by_date (on>?)" in steps
    assert "SEARCH a USING INDEX attendance_by_meeting (meeting=? AND person>?)" in steps
    assert "SEARCH p USING INDEX points_by_meeting (meeting=?)" in steps
    assert not {"SCAN a", "SCAN p", "SCAN attendance", "SCAN points"} & set(steps)


@pytest.mark.parametrize(
    ("ask", "plans"),
    [
        (
            lambda store: store.some(_kind("meeting"), limit=50),
            ["SCAN t USING INDEX meetings_by_date"],
        ),
        (
            lambda store: store.some(_kind("decision"), limit=50),
            ["SCAN t USING INDEX decisions_by_date"],
        ),
        (
            lambda store: store.some(_kind("person"), limit=50),
            ["SCAN t USING INDEX people_in_order"],
        ),
        (
            lambda store: store.some(_kind("person"), {"standing": "here"}, order=("name", "id"), limit=50, offset=50),
            ["SCAN t USING INDEX people_in_order"],
        ),
        (
            lambda store: store.some(_kind("job"), limit=50),
            ["SCAN t USING INDEX jobs_by_due"],
        ),
        (
            lambda store: store.some(_kind("job"), {"state": "open"}, limit=50),
            ["SEARCH t USING INDEX jobs_by_state (state=?)"],
        ),
        (
            lambda store: store.some(_kind("attendance"), {"meeting": 3}),
            ["SEARCH t USING INDEX attendance_by_meeting (meeting=?)"],
        ),
        (
            lambda store: store.some(_kind("agenda_item"), {"meeting": 0}),
            ["SEARCH t USING INDEX agenda_items_by_meeting (meeting=?)"],
        ),
        (
            lambda store: store.some(_kind("point"), {"meeting": 3, "item": 2}),
            ["SEARCH t USING INDEX points_by_meeting (meeting=? AND item=?)"],
        ),
        (
            lambda store: store.some(_kind("point"), {"id": (3, 5, 9, 12)}, order=("id",)),
            [
                "SEARCH t USING INTEGER PRIMARY KEY (rowid=?)",
                "LIST SUBQUERY 1",
                "SCAN json_each VIRTUAL TABLE INDEX 1:",
            ],
        ),
        (
            lambda store: store.some(_kind("gift"), {"skill": 3, "way": "share"}),
            ["SEARCH t USING INDEX gifts_by_skill (skill=? AND way=?)", "USE TEMP B-TREE FOR ORDER BY"],
        ),
    ],
)
def test_a_page_of_a_list_is_read_by_its_index(opened: OpenBook, ask, plans: list[str]) -> None:
    """The statement is caught as the store sends it, so that the plan is the one that is used."""
    conn, _, _ = opened.inside()
    sent: list[str] = []
    conn.set_trace_callback(sent.append)
    ask(opened.store)
    conn.set_trace_callback(None)
    assert plan(opened, sent[-1]) == plans


def test_find_walks_the_index_backwards_without_sorting(opened: OpenBook) -> None:
    conn, _, _ = opened.inside()
    sent: list[str] = []
    conn.set_trace_callback(sent.append)
    opened.store.search("te")
    conn.set_trace_callback(None)
    steps = plan(opened, next(sql for sql in sent if "MATCH" in sql))
    assert steps[0].startswith("SCAN search_index VIRTUAL TABLE INDEX")
    assert steps[1] == "SEARCH s USING INTEGER PRIMARY KEY (rowid=?)"
    assert len(steps) == 2


def test_no_save_reads_every_step_that_there_ever_was(opened: OpenBook) -> None:
    from coprod_desktop.domain.people import PEOPLE, Person
    from coprod_desktop.domain.records import StepName

    conn, _, _ = opened.inside()
    sent: list[str] = []
    conn.set_trace_callback(sent.append)
    for _ in range(2):
        with opened.store.step(StepName("test.step")) as step:
            step.put(PEOPLE, Person(name="Ann"))
        opened.store.next_undo()
        opened.store.undo()
        opened.store.next_redo()
    conn.set_trace_callback(None)
    asked = [sql for sql in sent if '"journal"' in sql]
    assert asked
    for sql in asked:
        for line in plan(opened, sql):
            assert line != "SCAN journal", sql
            assert "SCAN" not in line or "journal_undone" in line or "search_waiting" in line, (line, sql)


@pytest.mark.parametrize("work", ["put", "draft", "undo", "redo"])
def test_each_action_is_one_commit(opened: OpenBook, work: str) -> None:
    from coprod_desktop.domain.people import PEOPLE, Person
    from coprod_desktop.domain.records import StepName

    store = opened.store
    conn, _, _ = opened.inside()

    def put() -> None:
        with store.step(StepName("test.step")) as step:
            person = step.put(PEOPLE, Person(name="Ann"))
            step.remove(PEOPLE, person.id)

    put()
    if work == "redo":
        store.undo()
    actions = {"put": put, "draft": lambda: store.keep_draft("a", {}), "undo": store.undo, "redo": store.redo}
    sent: list[str] = []
    conn.set_trace_callback(sent.append)
    actions[work]()
    conn.set_trace_callback(None)
    writes = [sql for sql in sent if sql.split()[0] in ("BEGIN", "COMMIT")]
    assert writes == ([] if work == "draft" else ["BEGIN IMMEDIATE", "COMMIT"])


def _kind(name: str):
    from coprod_desktop.domain.registry import BY_KIND

    return BY_KIND[name]
