"""Names are joined the way people say them."""

import pytest

from coprod_desktop.wording.lists import together
from coprod_desktop.wording.say import Say


@pytest.mark.parametrize(
    ("names", "how", "words"),
    [
        ((), {}, ""),
        (("", ""), {}, ""),
        (("Ann",), {}, "Ann"),
        (("Ann", "", "Tunde"), {}, "Ann and Tunde"),
        (("Ann", "Tunde", "Joy"), {}, "Ann, Tunde and Joy"),
        (("Ann", "Tunde"), {"joined_by": "or"}, "Ann or Tunde"),
        (("Ann", "Tunde", "Joy"), {"at_most": 3}, "Ann, Tunde and Joy"),
        (("Ann", "Tunde", "Joy", "Cy"), {"at_most": 2}, "Ann, Tunde and 2 more"),
        (("Ann", "Tunde", "Joy"), {"at_most": 1}, "Ann and 2 more"),
    ],
)
def test_names_together(names, how, words):
    assert together(Say(), names, **how) == words
