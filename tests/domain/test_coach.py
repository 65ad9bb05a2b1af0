"""The plain-words coach: what it sees, what it leaves alone, and its lists of words."""

import pytest

from coprod_desktop.domain.coach import Coach, count_words
from coprod_desktop.domain.sentences import split_sentences
from coprod_desktop.system.word_files import load_coach
from coprod_desktop.wording.say import Say

SMALL = Coach(
    {"facilitate": "help", "in order to": "to", "utilise": "use", "discussion": "talk"},
    {"quorum": "How many people must be there to decide.", "food bank": "A place that gives food."},
)


def codes(text, *own_words, coach=SMALL):
    return [tip.code for tip in coach.tips(text, own_words)]


def tried(text, coach=SMALL):
    return [dict(tip.values).get("try") for tip in coach.tips(text)]


def test_a_sentence_of_15_words_is_well_and_one_more_is_a_tip():
    words = ["cake"] * 15
    assert codes(" ".join(words)) == []
    assert codes(" ".join([*words, "cake"])) == ["long"]
    assert codes(" ".join(words * 2)[:-5]) == ["very_long"]
    assert codes(" ".join(["cake"] * 20)) == ["long"]
    assert codes(" ".join(["cake"] * 21)) == ["very_long"]


def test_length_is_counted_for_each_sentence_and_the_tip_stands_at_it():
    text = "Tea is at 3 pm. " + " ".join(["Cake"] * 16) + "."
    (tip,) = SMALL.tips(text)
    assert text[tip.start : tip.end].startswith("Cake Cake")
    assert dict(tip.values) == {"count": "16"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We have a hall and we have a garden", ["two_ideas"]),
        ("Tunde brings bread and cheese", []),
        ("Ann likes the hall although the heating is old", ["two_ideas"]),
        ("One came. Some sang. Some ate. Some left.", ["many_sentences"]),
        ("The key was given to Rosa", ["passive"]),
        ("The party will be cancelled", ["passive"]),
        ("The kettle has been broken", []),
        ("It was agreed to meet", ["passive"]),
        ("Rosa is worried about the stairs", []),
        ("The door is closed", []),
        ("She will ring the school", ["who"]),
        ("It rained", []),
        ("We can't come", ["joined"]),
        ("Rosa's car is at five o'clock's end", ["number_word"]),
        ("Part IV is next", ["roman"]),
        ("I asked Ivy", []),
        ("We spent 48% of it", ["per_cent"]),
        ("It weighs 2.5 kilos", ["decimal"]),
        ("Lunch costs £2.50", []),
        ("Lunch is at 2.30pm", []),
        ("The bus goes at 6.30 from the hall", []),
        ("We meet on 4/11/25", ["short_date"]),
        ("We meet on 25/4", ["short_date"]),
        ("We meet at 14:00", ["clock"]),
        ("We meet at 10:30 am", []),
        ("We meet at 1330, Monday", ["clock"]),
        ("In 2020 we met at home", []),
        ("Tea & cake", ["and_sign"]),
        ("Bring a game, e.g. bingo", ["short_form"]),
        ("The cttee met", ["short_form"]),
        ("There is no bread", []),
        ("We wed in June", []),
        ("The PCSO came", ["capitals"]),
        ("Watch TV", []),
    ],
)
def test_each_kind_of_tip(text, expected):
    assert codes(text) == expected


def test_a_tip_says_what_to_write_instead():
    assert tried("We will facilitate it") == ["help"]
    assert tried("It was facilitated in order to help") == ["helped", "to"]
    assert tried("At 14:00") == ["2 pm"]
    assert tried("At 12:00") == ["12 noon"]
    assert tried("At 0:15") == ["12:15 am"]
    assert tried("Twelve came") == ["12"]


def test_the_same_word_is_told_once():
    assert codes("Utilise it. Utilise them.") == ["easier_word"]


def test_the_clubs_own_words_are_never_flagged():
    assert codes("The BCU discussion") == ["capitals", "easier_word"]
    assert codes("The BCU discussion", "BCU", "discussions") == []


def test_hard_words_come_once_with_their_meaning_and_the_clubs_own_meaning_wins():
    text = "Is there a quorum? A quorum is 7. Food banks need tins."
    assert SMALL.hard_words(text) == (
        ("quorum", "How many people must be there to decide."),
        ("Food banks", "A place that gives food."),
    )
    assert SMALL.hard_words(text, {"quorum": "7 of us.", "tin": "A can."})[0] == ("quorum", "7 of us.")
    assert SMALL.hard_words("Tea and cake") == ()


def test_no_words_no_tips():
    assert Coach().tips("") == ()
    assert codes("   \n ") == []


def test_words_are_counted_as_people_count_them():
    assert count_words("We have £1,149.65 at 2.30 pm - for Mary-Lou's party & tea.") == 10


def test_the_lists_are_long_enough_and_plain_themselves():
    coach = load_coach("en-GB")
    assert len(coach.swaps) >= 300
    assert len(coach.meanings) >= 200
    hard = [
        (word, sentence)
        for word, meaning in coach.meanings.items()
        for sentence in split_sentences(meaning)
        if count_words(sentence) > 15
    ]
    assert hard == []
    assert [word for word, easier in coach.swaps.items() if word == easier] == []
    worse = [
        (word, tip.code)
        for word, easier in coach.swaps.items()
        for tip in coach.tips(easier, ())
        if tip.code == "easier_word"
    ]
    assert worse == []


def test_another_language_has_no_lists_yet_but_length_counts():
    assert codes(" ".join(["bolo"] * 16), coach=load_coach("pt")) == ["long"]


def test_every_tip_has_words():
    say = Say()
    text = (
        "The PCSO & cttee can't come on 4/11/25 at 14:00. She was told. It is 4% or 2.5. Part IV. Two came, approx. 3. "
        + "Cake " * 16
        + ". "
        + "Cake " * 21
        + ". We sing and we dance. The org. facilitates vol. work."
    )
    tips = load_coach().tips(text)
    said = {tip.code: say(f"tip.{tip.code}", **dict(tip.values)) for tip in tips}
    assert len(said) >= 15
    assert said["who"] == "Who is “She”? Use the name."
    assert said["long"] == "16 words. Try 2 sentences."
