"""Papers as sound: what is read of a document, in its order, and the file to listen to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from coprod_desktop.domain.aloud import WIDTH, SoundStopped, silence
from coprod_desktop.domain.copies import Watch, never_stop
from coprod_desktop.domain.document import (
    Block,
    Bullets,
    Document,
    Faces,
    Heading,
    Labels,
    PictureRow,
    Table,
    TickHere,
    Words,
    WriteHere,
)
from coprod_desktop.domain.sentences import split_sentences
from coprod_desktop.domain.values import dataclass
from coprod_desktop.services.ports import Speech
from coprod_desktop.wording.aloud import said
from coprod_desktop.wording.say import Say

AFTER_LINE, AFTER_POINT, AFTER_HEADING, BEFORE_HEADING = (
    100,
    450,
    350,
    700,
)  # milliseconds of rest, beside the voice's own
LONGEST = 300  # letters of a line that is spoken at once: a longer one is taken a sentence at a time


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document to be read, without marks; where it stands there; and the rest after it, in milliseconds."""

    words: str
    anchor: str = ""
    rest: int = AFTER_LINE


def lines_of(document: Document) -> list[Line]:
    """Return what is read of a document, in the order of the paper.

    Page numbers, the credit of the pictures and lines to write on are left out: they are for the eye alone.
    """
    lines = [Line(_plain(one), rest=AFTER_LINE) for one in (document.title, document.club) if one]
    if document.date and document.date not in document.title:
        lines.append(Line(_plain(document.date)))
    lines[-1] = Line(lines[-1].words, rest=BEFORE_HEADING)
    for block in document.blocks:
        if isinstance(block, Heading):
            if block.level == 1 and _plain(block.text) == _plain(document.title):
                continue
            lines[-1] = Line(lines[-1].words, lines[-1].anchor, BEFORE_HEADING)
        rest = AFTER_HEADING if isinstance(block, Heading) else AFTER_POINT
        told = [sentence for line in _words(block) for sentence in _parts(_plain(line))]
        anchor = getattr(block, "anchor", "")
        lines += [Line(one, anchor) for one in told[:-1]]
        lines += [Line(told[-1], anchor, rest)] if told else []
    return lines


def write_sound(
    lines: list[Line], speech: Speech, say: Say, pace: int, file: BinaryIO, language: str, watch: Watch = never_stop
) -> None:
    """Write all lines to `file` as a WAV of speech. `watch` hears how many lines of how many are done.

    Raises NoVoice, and SoundStopped when the watch says so.
    """
    import wave

    out: wave.Wave_write | None = None
    try:
        for number, line in enumerate(lines):
            if not watch(number, len(lines)):
                raise SoundStopped
            spoken = said(line.words, say)
            if not spoken.text:
                continue
            sound = speech.speak(spoken.text, pace, language)
            if out is None:
                out = wave.open(file, "wb")  # noqa: SIM115 - it is known only now how many samples a second it has
                out.setnchannels(1)
                out.setsampwidth(WIDTH)
                out.setframerate(sound.hertz)
            out.writeframesraw(sound.samples + silence(line.rest, sound.hertz))
    finally:
        if out is not None:
            out.close()


def _plain(words: str) -> str:
    return words.replace("**", "")


def _parts(line: str) -> Iterator[str]:
    """Give a line as it is, or a long one in sentences."""
    if len(line) <= LONGEST:
        if line.strip():
            yield line
    else:
        yield from split_sentences(line)


def _words(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.text
        case Words() | PictureRow() | Bullets():
            yield from block.lines
        case Faces():
            yield from (f"{name}. {line}" if line else name for _picture, name, line in block.people)
        case Table():
            for cells in block.rows:
                pairs = zip(block.headings, cells, strict=False)
                yield "; ".join(f"{heading}: {words}" for heading, words in pairs if words)
        case WriteHere():
            yield block.question
        case TickHere():
            yield from (block.question, *block.choices, *([block.other] if block.other else []))
        case Labels():
            yield from (f"{label.name}. {label.line}" if label.line else label.name for label in block.labels)
