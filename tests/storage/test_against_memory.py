"""Any row of actions on the real store ends as it does on a dictionary."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from coprod_desktop.domain.decisions import JOBS, Job
from coprod_desktop.domain.errors import ChangedElsewhere
from coprod_desktop.domain.people import PEOPLE, Person
from coprod_desktop.domain.records import StepName
from coprod_desktop.services.ports import Store
from coprod_desktop.storage.club_file import create_book, open_book
from tests.fakes import FakeClock, FakeStore

WORDS = st.text(alphabet="abz ÁŁłßé'\"%_*", max_size=6)
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 4))
STEP = StepName("test.step", (("name", "Ann"),))


class StoreAndDictionary(RuleBasedStateMachine):
    """Every action is taken on both stores; after each, both answer every question alike."""

    people = Bundle("people")
    jobs = Bundle("jobs")

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = FakeClock()
        self.opened = create_book(Path(self.folder.name) / "club.book", now=self.clock.now)
        self.fake = FakeStore(self.clock.now)

    def teardown(self) -> None:
        self.opened.close()
        self.folder.cleanup()

    @property
    def stores(self) -> tuple[Store, Store]:
        return self.opened.store, self.fake

    @rule(target=people, name=WORDS, about=WORDS, day=DAYS)
    def add_person(self, name: str, about: str, day: date | None) -> int:
        kept = []
        for store in self.stores:
            with store.step(STEP) as step:
                kept.append(step.put(PEOPLE, Person(name=name, about=about, telling_review=day)))
        assert kept[0] == kept[1]
        return kept[0].id

    @rule(target=jobs, what=WORDS, owners=st.lists(people, max_size=3), due=DAYS)
    def add_job(self, what: str, owners: list[int], due: date | None) -> int:
        kept = []
        for store in self.stores:
            with store.step(STEP) as step:
                kept.append(step.put(JOBS, Job(what=what, owners=tuple(owners), due=due)))
        assert kept[0] == kept[1]
        return kept[0].id

    @rule(person=people, name=WORDS, stale=st.integers(0, 3).map(lambda number: number == 0))
    def rename(self, person: int, name: str, stale: bool) -> None:
        self._each(PEOPLE, person, lambda held: replace(held, name=name, revision=held.revision - int(stale)))

    @rule(job=jobs, owners=st.lists(people, max_size=3), due=DAYS)
    def change_job(self, job: int, owners: list[int], due: date | None) -> None:
        self._each(JOBS, job, lambda held: replace(held, owners=tuple(owners), due=due))

    @rule(person=people, back=st.booleans())
    def remove_or_restore(self, person: int, back: bool) -> None:
        self.clock.time = self.clock.time.replace(microsecond=self.clock.time.microsecond + 1)
        for store in self.stores:
            if store.get(PEOPLE, person) is not None:
                with store.step(STEP) as step:
                    (step.restore if back else step.remove)(PEOPLE, person)

    @rule(job=consumes(jobs))
    def fail_half_way(self, job: int) -> None:
        for store in self.stores:
            try:
                with store.step(STEP) as step:
                    step.put(PEOPLE, Person(name="half"))
                    step.remove(JOBS, job)
                    step.remove(JOBS, 10_000)
            except KeyError:
                continue

    @rule()
    def undo(self) -> None:
        real, fake = (store.undo() for store in self.stores)
        assert real == fake

    @rule()
    def redo(self) -> None:
        real, fake = (store.redo() for store in self.stores)
        assert real == fake

    @rule(most=st.sampled_from((1, 3, -1)))
    def catch_up(self, most: int) -> None:
        self.opened.store.catch_up(most)

    @rule()
    def close_and_open(self) -> None:
        path = self.opened.path
        self.opened.close()
        self.opened = open_book(path, now=self.clock.now)

    @invariant()
    def both_answer_alike(self) -> None:
        real, fake = self.stores
        assert real.some(PEOPLE) == fake.some(PEOPLE)
        assert real.some(JOBS, {"due__not": None}, order=("-due", "what")) == fake.some(
            JOBS, {"due__not": None}, order=("-due", "what")
        )
        assert real.some(JOBS) == fake.some(JOBS)
        assert real.values(JOBS, ("what", "due", "owners")) == fake.values(JOBS, ("what", "due", "owners"))
        assert real.linked(JOBS, "owners", 1) == fake.linked(JOBS, "owners", 1)
        for sought in (("a",), ("'b", "%", "ł")):
            assert real.holding(PEOPLE, ("name", "about"), sought) == fake.holding(PEOPLE, ("name", "about"), sought)
        assert real.bin() == fake.bin()
        assert (real.next_undo(), real.next_redo()) == (fake.next_undo(), fake.next_redo())
        assert {found.id for found in real.search("a", ("person",))} == {
            person.id for person in real.some(PEOPLE) if _has_word_with_a(person)
        }

    def _each(self, kind, record_id, change) -> None:
        outcomes = []
        for store in self.stores:
            held = store.get(kind, record_id)
            if held is None:
                outcomes.append(None)
                continue
            try:
                with store.step(STEP) as step:
                    outcomes.append(step.put(kind, change(held)))
            except ChangedElsewhere:
                outcomes.append("stale")
        assert outcomes[0] == outcomes[1]


def _has_word_with_a(person: Person) -> bool:
    letters = "".join(
        letter if letter.isalpha() else " " for letter in f"{person.name} {person.known_as} {person.about}".lower()
    )
    return any(word.startswith(("a", "á")) for word in letters.split())


StoreAndDictionary.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestStoreAndDictionary = StoreAndDictionary.TestCase
