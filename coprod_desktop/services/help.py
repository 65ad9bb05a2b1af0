"""The help pages: found by words, shown on screen and printed from the same sentences."""

from __future__ import annotations

from functools import cached_property

from coprod_desktop.domain.document import Document, Picture, PictureRow
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.book import Book
from coprod_desktop.wording.dates import say_date
from coprod_desktop.wording.help import TOPICS
from coprod_desktop.wording.keys import GROUPS, say_line


@dataclass(frozen=True, slots=True)
class HelpStep:
    """One idea: a picture's key and one or more sentences."""

    picture: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """How to do one job, in steps."""

    key: str
    title: str
    picture: str
    steps: tuple[HelpStep, ...]


class HelpService:
    """Reads help out of the words of the program."""

    def __init__(self, book: Book) -> None:
        self.book = book

    def topics(self, words: str = "") -> list[HelpTopic]:
        """Return the topics in which every word typed begins some word; all of them for ""."""
        wanted = words.casefold().split()
        return [one for one, inside in self._every if all(f" {word}" in inside for word in wanted)]

    @cached_property
    def _every(self) -> tuple[tuple[HelpTopic, str], ...]:
        """Every topic with the words that are in it: read once, because Find asks at every key."""
        topics = [self.topic(key) for key, _picture, _steps in TOPICS]
        return tuple((one, _words_in(one, self._sought(one.key))) for one in topics)

    def _sought(self, key: str) -> str:
        """Return what people also type who look for a topic, though it says it in other words."""
        code = f"help.{key}.sought"
        return self.book.say(code) if self.book.say.knows(code) else ""

    def topic(self, key: str) -> HelpTopic:
        """Return one topic. Raises KeyError when there is none of that name."""
        picture, pictures = {name: (picture, steps) for name, picture, steps in TOPICS}[key]
        if key == "keys":
            steps = tuple(
                HelpStep(one, tuple(say_line(self.book.say, name) for name in names)) for one, names in GROUPS
            )
        else:
            steps = tuple(
                HelpStep(one, tuple(self.book.say(f"help.{key}.{number}").split("\n")))
                for number, one in enumerate(pictures, start=1)
            )
        return HelpTopic(key, self.book.say(f"help.{key}.title"), picture, steps)

    def document(self, topic: HelpTopic, club: str) -> Document:
        """Return a topic as a paper."""
        rows = tuple(
            PictureRow(Picture(step.picture, self.book.pictures.name(step.picture) or topic.title), step.lines)
            for step in topic.steps
        )
        return Document(
            topic.title, club, say_date(self.book.today, self.book.say), rows, credit=self.book.say("minutes.credit")
        )


def _words_in(topic: HelpTopic, sought: str) -> str:
    """Return the words of a topic and those `sought` for it, each once, with a space before each."""
    text = " ".join((topic.title, sought, *(line for step in topic.steps for line in step.lines))).casefold()
    return "".join(f" {word}" for word in dict.fromkeys(word.strip(".,?!") for word in text.split()))
