"""Reads every sentence of the program, as ACCESSIBLE W13 asks: short, plain and kind."""

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
import words as program_words  # noqa: E402

LONGEST = 15  # words in a sentence
NEVER_SAID = re.compile(
    r"\b(please|sorry|oops|invalid|successful(ly)?|error|failed|failure|user|users|database|sync|submit|record|"
    r"e\.g\.|i\.e\.|etc|aka|N/A|TBC|info|config|admin)\b",
    re.IGNORECASE,
)
SHORTENED = re.compile(r"\b\w+n't\b|\b\w+'(ll|re|ve|d)\b|\b(it|that|there|what|who|let)'s\b", re.IGNORECASE)
SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n+")


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    target = tmp_path_factory.mktemp("words") / "all.ts"
    program_words.collect(target)
    return sorted(program_words.sentences(target))


def faults_of(text):
    """Return what is wrong with one text of the program, as short notes."""
    faults = [f"never said: {found.group(0)}" for found in NEVER_SAID.finditer(text)]
    faults += [f"shortened: {found.group(0)}" for found in SHORTENED.finditer(text)]
    for sentence in SENTENCE_END.split(text.replace("**", "")):
        count = len([word for word in sentence.split() if re.search(r"\w", word)])
        if count > LONGEST:
            faults.append(f"{count} words: {sentence}")
    if "&" in re.sub(r"&(?=\w)|&&", "", text):
        faults.append("&")
    if re.search(r"\b[A-Z]{4,}\b", text):
        faults.append("capitals")
    return faults


def test_the_reader_of_words_sees_each_fault():
    assert faults_of("Please add a person.") == ["never said: Please"]
    assert faults_of("It can't be saved") == ["shortened: can't"]
    assert faults_of("one two three four five six seven eight nine ten eleven twelve one two three four")
    assert faults_of("Add a person. Then save this person.") == []


def test_every_sentence_of_the_program_is_short_and_plain(said):
    assert len(said) > 300
    wrong = [f"{context}: {text!r}: {fault}" for context, text in said for fault in faults_of(text)]
    assert wrong == []


def test_every_coded_sentence_is_collected_for_translators(said):
    from coprod_desktop.wording import ALL_WORDS

    collected = {text for context, text in said if context == "wording"}
    assert {text for text in ALL_WORDS.values() if text} - collected == set()
