"""An easier word comes in the form of the hard one, or plain where its form is not sure."""

import pytest

from coprod_desktop.domain.endings import with_ending
from coprod_desktop.system.word_files import load_coach


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("utilise", "use"),
        ("utilised", "used"),
        ("utilising", "using"),
        ("utilises", "uses"),
        ("issues", "problems"),
        ("outcomes", "results"),
        ("proposals", "ideas"),
        ("assisted", "helped"),
        ("altered", "changed"),
        ("occurring", "happening"),
        ("purchased", "bought"),
        ("obtaining", "getting"),
        ("attempted", "tried"),
        ("conducts", "does"),
        ("provided", "give"),
        ("attended", "came to"),
        ("established", "set up"),
        ("considering", "thinking about"),
        ("ceased", "stopped"),
        ("Commencing", "starting"),
        ("discussions", "talks"),
        ("contributions", "help"),  # never "helps"
        ("objections", "reasons against"),
        ("selected", "choose"),  # "chose" or "chosen": we do not know
        ("majority", "most"),
        ("reconvened", ""),
        ("issued", ""),
        ("financing", ""),
        ("determined", "decided"),
    ],
)
def test_the_ending_comes_along(written, expected):
    tips = [tip for tip in load_coach().tips(f"They were {written} there.") if tip.code == "easier_word"]
    assert [dict(tip.values)["try"] for tip in tips] == ([expected] if expected else [])


def test_phrases_and_unknown_words_stay_as_they_are():
    assert with_ending("soon", "in the near future", "in the near future") == "soon"
    assert with_ending("right", "accurate", "accurate") == "right"
    assert with_ending("be more than", "exceed", "exceeded") == "be more than"
    assert with_ending("be more than", "exceed", "exceeds") == "is more than"


def test_words_with_two_meanings_are_left_alone():
    coach = load_coach()
    for sentence in (
        "The choir performed outstanding songs.",
        "We employ one worker.",
        "She developed dementia.",
        "We asked for an estimate for the roof.",
        "A voluntary group came for a carer's assessment.",
    ):
        assert [tip for tip in coach.tips(sentence) if tip.code == "easier_word"] == []
