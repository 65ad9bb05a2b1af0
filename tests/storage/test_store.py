"""The store keeps, finds, removes, undoes and takes again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.decisions import DECISIONS, JOBS, Decision, Job
from coprod_desktop.domain.errors import ChangedElsewhere
from coprod_desktop.domain.meetings import (
    AGENDA_ITEMS,
    ATTENDANCE,
    MEETINGS,
    POINTS,
    AgendaItem,
    Attendance,
    Meeting,
    Point,
)
from coprod_desktop.domain.people import NEEDS, PEOPLE, Needs, Person
from coprod_desktop.domain.records import Changes, R, RecordType, StepName
from coprod_desktop.services.book import Book
from coprod_desktop.services.ports import Store
from coprod_desktop.storage.club_file import OpenBook
from tests.fakes import FakeClock

STEP = StepName("test.step", (("name", "Ann"),))


@pytest.fixture
def store(opened: OpenBook) -> Store:
    return opened.store


def keep(store: Store, kind: RecordType[R], *records: R) -> list[R]:
    with store.step(STEP) as step:
        return [step.put(kind, record) for record in records]


def names(people: list[Person]) -> list[str]:
    return [person.name for person in people]


def test_what_is_put_comes_back_equal(store: Store) -> None:
    (ann,) = keep(store, PEOPLE, Person(name="Ann", telling=("audio", "phone"), telling_review=date(2027, 1, 2)))
    assert (ann.id, ann.revision) == (1, 1)
    assert store.get(PEOPLE, ann.id) == ann
    assert store.get(PEOPLE, 99) is None


def test_a_step_that_fails_keeps_nothing(store: Store) -> None:
    with pytest.raises(KeyError), store.step(STEP) as step:
        step.remove(PEOPLE, step.put(PEOPLE, Person(name="Ann")).id + 1)
    assert store.count(PEOPLE) == 0
    assert store.next_undo() is None
    assert store.search("ann") == []


def test_a_stale_record_is_not_kept(store: Store) -> None:
    (ann,) = keep(store, PEOPLE, Person(name="Ann"))
    keep(store, PEOPLE, Person(id=ann.id, revision=ann.revision, name="Anne"))
    with pytest.raises(ChangedElsewhere):
        keep(store, PEOPLE, Person(id=ann.id, revision=ann.revision, name="Annie"))
    assert names(store.some(PEOPLE)) == ["Anne"]


def test_a_record_that_is_gone_is_not_made_anew(store: Store) -> None:
    (ann,) = keep(store, PEOPLE, Person(name="Ann"))
    store.undo()
    with pytest.raises(ChangedElsewhere):
        keep(store, PEOPLE, ann)


def test_a_record_may_choose_its_id_when_it_is_free(store: Store) -> None:
    (ann,) = keep(store, PEOPLE, Person(id=41, name="Ann"))
    (bob,) = keep(store, PEOPLE, Person(name="Bob"))
    assert (ann.id, ann.revision, bob.id) == (41, 1, 42)


def test_the_same_answers_again_are_no_step(store: Store) -> None:
    (ann,) = keep(store, PEOPLE, Person(name="Ann"))
    with store.step(StepName("test.nothing")) as step:
        assert step.put(PEOPLE, ann) == ann
    assert step.changes.ids == frozenset()
    assert store.next_undo() == STEP


def test_a_list_given_as_a_list_comes_back_as_a_tuple(store: Store) -> None:
    (job,) = keep(store, JOBS, Job(what="Ring", steps=["+ find the number", "- ring"]))  # type: ignore[arg-type]
    assert job.steps == ("+ find the number", "- ring")
    assert store.get(JOBS, job.id) == job


def test_undo_and_redo_say_what_they_do_and_revisions_go_up(store: Store) -> None:
    (ann,) = keep(store, PEOPLE, Person(name="Ann"))
    with store.step(StepName("test.renamed", (("name", "Anne"),))) as step:
        anne = step.put(PEOPLE, Person(id=ann.id, revision=ann.revision, name="Anne"))
    assert store.next_undo() == StepName("test.renamed", (("name", "Anne"),))
    assert store.undo() == Changes("test.renamed", frozenset({"person"}), frozenset({("person", ann.id)}))
    back = store.get(PEOPLE, ann.id)
    assert back is not None
    assert (back.name, back.revision) == ("Ann", anne.revision + 1)
    assert store.next_redo() == StepName("test.renamed", (("name", "Anne"),))
    store.undo()
    assert store.get(PEOPLE, ann.id) is None
    assert store.undo() is None
    store.redo()
    store.redo()
    assert store.redo() is None
    again = store.get(PEOPLE, ann.id)
    assert again is not None
    assert (again.name, again.revision > back.revision) == ("Anne", True)


def test_a_new_step_drops_what_could_be_redone_and_ids_are_not_used_again(store: Store) -> None:
    (ann,) = keep(store, PEOPLE, Person(name="Ann"))
    store.undo()
    (bob,) = keep(store, PEOPLE, Person(name="Bob"))
    assert store.redo() is None
    assert store.next_redo() is None
    assert bob.id > ann.id


def test_a_step_of_many_records_is_undone_whole(store: Store) -> None:
    with store.step(STEP) as step:
        meeting = step.put(MEETINGS, Meeting(title="Club", on=date(2026, 11, 25)))
        item = step.put(AGENDA_ITEMS, AgendaItem(meeting=meeting.id, title="Tea"))
        step.put(AGENDA_ITEMS, AgendaItem(id=item.id, revision=item.revision, meeting=meeting.id, title="Coffee"))
    store.undo()
    assert (store.count(MEETINGS), store.count(AGENDA_ITEMS)) == (0, 0)
    store.redo()
    assert store.some(AGENDA_ITEMS)[0].title == "Coffee"


def test_the_bin_holds_what_was_removed_newest_first(store: Store, clock: FakeClock) -> None:
    ann, bob = keep(store, PEOPLE, Person(name="Ann"), Person(name="Bob"))
    for person in (ann, bob):
        clock.time = clock.time.replace(minute=clock.time.minute + 1)
        with store.step(STEP) as step:
            step.remove(PEOPLE, person.id)
            step.remove(PEOPLE, person.id)
    assert [(found.title, found.when[:16]) for found in store.bin()] == [
        ("Bob", "2026-11-25T14:02"),
        ("Ann", "2026-11-25T14:01"),
    ]
    assert store.some(PEOPLE) == []
    assert store.search("ann") == []
    kept = store.get(PEOPLE, ann.id)
    assert kept is not None
    assert kept.removed
    with store.step(STEP) as step:
        step.restore(PEOPLE, ann.id)
    assert names(store.some(PEOPLE)) == ["Ann"]
    assert [found.title for found in store.search("ann")] == ["Ann"]
    assert [found.title for found in store.bin(limit=1)] == ["Bob"]


def test_what_holds_some_letters_is_found_as_it_is_written_and_in_the_bin_last(store: Store) -> None:
    kept = [
        Job(what="Ring Tara"),
        Job(what="Ask around", steps=("Ring", 'Ask Tara "Tip" Lowe')),
        Job(what="Tara has it"),
        Job(what="Bring tarts to TARA's"),
        Job(what="Nothing of the kind"),
    ]
    jobs = keep(store, JOBS, *kept)
    with store.step(STEP) as step:
        step.remove(JOBS, jobs[2].id)

    def found(*texts: str) -> list[str]:
        return [one.what for one in store.holding(JOBS, ("what", "steps"), texts)]

    assert found("Tara") == ["Ring Tara", "Ask around", "Tara has it"]
    assert found("Tara", "TARA") == ["Ring Tara", "Ask around", "Bring tarts to TARA's", "Tara has it"]
    assert found('Tara "Tip"') == ["Ask around"]
    assert found("%") == []
    assert found() == []
    with pytest.raises(ValueError, match="cannot be looked through by colour"):
        store.holding(JOBS, ("colour",), ("Tara",))


def test_removing_what_is_not_there_is_a_fault(store: Store) -> None:
    with pytest.raises(KeyError), store.step(STEP) as step:
        step.remove(PEOPLE, 7)


def test_lists_stand_as_in_a_telephone_book(store: Store) -> None:
    keep(store, PEOPLE, *(Person(name=name) for name in ("Zoë", "Łucja", "ann", "Álvaro", "Mary", "Lena")))
    assert names(store.some(PEOPLE)) == ["Álvaro", "ann", "Lena", "Łucja", "Mary", "Zoë"]
    assert names(store.some(PEOPLE, order=("-name",), limit=2, offset=1)) == ["Mary", "Łucja"]


def test_whoever_gets_another_name_moves_in_the_list_and_undo_moves_them_back(store: Store) -> None:
    _zoe, ann = keep(store, PEOPLE, Person(name="Zoë"), Person(name="Ann"))
    keep(store, PEOPLE, replace(ann, name="Żaneta"))
    assert names(store.some(PEOPLE)) == ["Żaneta", "Zoë"]
    keep(store, PEOPLE, Person(name="Zara"))
    store.undo()
    store.undo()
    assert names(store.some(PEOPLE)) == ["Ann", "Zoë"]
    store.redo()
    store.redo()
    assert names(store.some(PEOPLE)) == ["Żaneta", "Zara", "Zoë"]


def test_dates_that_are_not_known_come_last_both_ways(store: Store) -> None:
    days = (date(2026, 12, 1), None, date(2026, 11, 1))
    keep(store, JOBS, *(Job(what=str(day), due=day) for day in days))
    keep(store, DECISIONS, *(Decision(words=str(day), on=day) for day in days))
    assert [job.due for job in store.some(JOBS)] == [date(2026, 11, 1), date(2026, 12, 1), None]
    assert [one.on for one in store.some(DECISIONS)] == [date(2026, 12, 1), date(2026, 11, 1), None]


def test_records_are_chosen_by_values_sets_and_bounds(store: Store) -> None:
    (meeting,) = keep(store, MEETINGS, Meeting(on=date(2026, 11, 25)))
    one, two, three = keep(
        store,
        JOBS,
        Job(what="Bake bread", due=date(2026, 11, 1), meeting=meeting.id),
        Job(what="Ring Age UK", due=date(2026, 12, 1), state="done"),
        Job(what="Bank 5%", state="let_go"),
    )

    def chosen(**where: object) -> list[Job]:
        return store.some(JOBS, where, order=("id",))

    assert chosen(state="open") == [one]
    assert chosen(state=("open", "done")) == [one, two]
    assert chosen(state=()) == []
    assert chosen(state__not={"open", "done"}) == [three]
    assert chosen(state__not=()) == [one, two, three]
    assert chosen(due__from=date(2026, 11, 1), due__before=date(2026, 12, 1)) == [one]
    assert chosen(due=None) == [three]
    assert chosen(due__not=None) == [one, two]
    assert chosen(due__not=date(2026, 12, 1)) == [one, three]
    assert chosen(due=(date(2026, 12, 1), None)) == [two, three]
    assert chosen(due__not=(date(2026, 12, 1), None)) == [one]
    assert chosen(meeting=0) == [two, three]
    assert chosen(meeting__not=0) == [one]
    assert chosen(meeting__not=meeting.id) == [two, three]
    assert chosen(meeting=(0, meeting.id)) == [one, two, three]
    assert chosen(meeting__not=(meeting.id,)) == [two, three]
    assert chosen(what__like="b%") == [one, three]
    assert chosen(id=(one.id, three.id)) == [one, three]
    assert chosen(everyone=False) == [one, two, three]
    assert store.count(JOBS, {"state": "open"}) == 1


@pytest.mark.parametrize("where", [{"nonsense": 1}, {"state__near": "open"}, {"owners": 1}])
def test_a_name_that_records_do_not_have_is_a_fault(store: Store, where: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"job|bound"):
        store.some(JOBS, where)
    with pytest.raises(ValueError, match="ordered"):
        store.some(JOBS, order=("nonsense",))


def test_a_few_fields_of_many_records_are_those_of_the_records(store: Store) -> None:
    ann, bob = keep(store, PEOPLE, Person(name="Bob", telling=("phone",)), Person(name="ann", standing="left"))
    keep(store, JOBS, Job(what="Bake", due=date(2026, 1, 2), owners=(bob.id, ann.id)), Job(what="Ring"))
    names = ("id", "name", "photo", "telling")
    assert store.values(PEOPLE, names) == [tuple(getattr(one, name) for name in names) for one in store.some(PEOPLE)]
    assert store.values(PEOPLE, ("name",), {"standing": "here"}) == [("Bob",)]
    assert store.values(JOBS, ("what", "meeting", "due", "owners"), order=("-what",)) == [
        ("Ring", 0, None, ()),
        ("Bake", 0, date(2026, 1, 2), (bob.id, ann.id)),
    ]
    with pytest.raises(ValueError, match="nothing called nonsense"):
        store.values(JOBS, ("nonsense",))


def test_links_are_found_from_the_other_end(store: Store) -> None:
    ann, bob = keep(store, PEOPLE, Person(name="Ann"), Person(name="Bob"))
    one, two = keep(store, JOBS, Job(what="Bake", owners=(bob.id, ann.id)), Job(what="Ring", owners=(ann.id,)))
    assert store.linked(JOBS, "owners", ann.id) == [one, two]
    assert store.linked(JOBS, "owners", bob.id) == [one]
    keep(store, JOBS, Job(id=one.id, revision=one.revision, what="Bake"))
    assert store.linked(JOBS, "owners", bob.id) == []
    store.undo()
    assert [job.what for job in store.linked(JOBS, "owners", bob.id)] == ["Bake"]
    with store.step(STEP) as step:
        step.remove(JOBS, one.id)
    assert store.linked(JOBS, "owners", bob.id) == []
    with pytest.raises(ValueError, match="no links"):
        store.linked(JOBS, "what", 1)


def test_a_link_to_nothing_is_not_kept(store: Store) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        keep(store, NEEDS, Needs(person=77))
    assert store.count(NEEDS) == 0


def test_find_starts_of_words_newest_first_whatever_the_marks(store: Store) -> None:
    keep(store, PEOPLE, Person(name="Łucja Ángel", about="Bakes bread"), Person(name="Lucy Bell", known_as="Lu"))
    keep(store, DECISIONS, Decision(words="We buy Lucy a bread tin"))
    assert [(found.kind, found.title) for found in store.search("luc")] == [
        ("decision", "We buy Lucy a bread tin"),
        ("person", "Lucy Bell"),
        ("person", "Łucja Ángel"),
    ]
    assert [found.title for found in store.search("ŁUC ang")] == ["Łucja Ángel"]
    assert [found.line for found in store.search("luc bread", kinds=("person",))] == ["Bakes bread"]
    assert len(store.search("l", limit=1)) == 1


@pytest.mark.parametrize("typed", ["", "  ", '"', "*", "a OR", "NEAR(", "title:ann", "-", "a\0b", "'; --", "(", "^"])
def test_nothing_typed_in_find_is_taken_for_a_command(store: Store, typed: str) -> None:
    keep(store, PEOPLE, Person(name="Bob"))
    assert store.search(typed) == []


def test_private_answers_are_never_found(store: Store) -> None:
    keep(
        store, PEOPLE, Person(name="Ann", phone="07700 900123", notes="quiet", address="Elm Road", email="a@b.example")
    )
    keep(store, NEEDS, Needs(person=1, words="hearing"))
    for word in ("07700", "900123", "quiet", "elm", "example", "hearing"):
        assert store.search(word, kinds=("person", "needs")) == []


def test_a_photo_is_kept_once_and_undo_leaves_it(store: Store) -> None:
    with store.step(STEP) as step:
        photo = step.keep_photo(b"jpeg")
        assert step.keep_photo(b"jpeg") == photo
        other = step.keep_photo(b"other")
        step.put(PEOPLE, Person(name="Ann", photo=photo))
    store.undo()
    assert store.photo(photo) == b"jpeg"
    assert store.photo(other) == b"other"
    assert store.photo(99) == b""


def test_a_photo_alone_is_kept_without_a_step_to_undo(store: Store) -> None:
    with store.step(STEP) as step:
        photo = step.keep_photo(b"jpeg")
    assert store.photo(photo) == b"jpeg"
    assert store.next_undo() is None


def test_drafts_are_kept_apart_from_steps(store: Store, clock: FakeClock) -> None:
    store.keep_draft("person:1", {"name": "An"})
    clock.time = clock.time.replace(hour=15)
    store.keep_draft("meeting:2", {"points": ["Łódź", None, 3]})
    store.keep_draft("person:1", {"name": "Ann"})
    assert store.draft("person:1") == {"name": "Ann"}
    assert store.draft("meeting:2") == {"points": ["Łódź", None, 3]}
    assert store.draft("nothing") is None
    assert store.undo() is None
    store.drop_draft("person:1")
    assert store.drafts() == [("meeting:2", clock.time)]


def test_who_was_not_heard_at_the_last_meetings(store: Store) -> None:
    ann, bob, cas, dee, _gone = keep(
        store,
        PEOPLE,
        *(Person(name=name) for name in ("Ann", "Bob", "Cas", "Dee")),
        Person(name="Eve", standing="left"),
    )
    assert store.not_heard(2) == []
    first, second, third, planned = keep(
        store,
        MEETINGS,
        Meeting(on=date(2026, 11, 4), state="agreed"),
        Meeting(on=date(2026, 11, 11), state="draft"),
        Meeting(on=date(2026, 11, 18), state="held", meeting_kind="committee"),
        Meeting(on=date(2026, 12, 2), state="planned"),
    )
    keep(
        store,
        ATTENDANCE,
        Attendance(meeting=first.id, person=ann.id, came="came", heard=("spoke",)),
        Attendance(meeting=second.id, person=ann.id, came="came"),
        Attendance(meeting=second.id, person=bob.id, came="sent_wishes", heard=("told_before",)),
        Attendance(meeting=planned.id, person=dee.id, heard=("card",)),
    )
    keep(store, POINTS, Point(meeting=third.id, point_kind="said", words="Tea", people=(cas.id,)))
    assert store.not_heard(1) == [ann.id, bob.id, dee.id]
    assert store.not_heard(2) == [ann.id, dee.id]
    assert store.not_heard(3) == [dee.id]
    assert store.not_heard(1, "club") == [ann.id, cas.id, dee.id]


def test_the_book_tells_of_every_step(book: Book, told: list[Changes]) -> None:
    with book.step("test.step", name="Ann") as step:
        step.put(PEOPLE, Person(name="Ann"))
    book.undo()
    assert [changes.ids for changes in told] == [frozenset({("person", 1)})] * 2
