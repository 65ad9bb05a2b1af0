"""Words are laid out in lines, and a quick look says when they surely fit on one."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from coprod_desktop.ui.parts.words import lettering
from coprod_desktop.ui.parts.wrapping import Wrapped
from coprod_desktop.ui.theme.letters import letters_of
from tests.waiting import settled

LATIN = st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x24F, exclude_categories=["Cc"]), max_size=60)
NEAR = st.text(
    alphabet="fTVAWLYPor\u2019-?Q/\\“”.,' ", min_size=1, max_size=40
)  # pairs that stand closer, or further apart


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=LATIN | NEAR, bold=st.booleans())
def test_words_are_never_wider_than_the_quick_look_says(looks, text: str, bold: bool) -> None:
    letters = letters_of(lettering(bold=bold))
    assert letters.advance(text) <= letters.at_most(text)


@pytest.mark.parametrize("text", ["नमस्ते", "مرحبا", "ab\N{COMBINING ACUTE ACCENT}", "谢谢", "🎉"])
def test_letters_that_join_are_always_laid_out(looks, text: str) -> None:
    assert letters_of(lettering()).at_most(text) == inf


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=LATIN, width=st.integers(40, 900), marked=st.booleans())
def test_a_quick_look_breaks_words_as_a_long_one(looks, text: str, width: int, marked: bool) -> None:
    words = f"{text} **{text}**" if marked else text
    quick, slow = Wrapped(words, lettering()), Wrapped(words, lettering())
    assert slow.natural_width > 0  # measured, before anybody asks for lines
    assert quick.lines(width) == slow.lines(width)
    assert quick.lay(width) == slow.lay(width)


def test_words_that_were_not_laid_out_are_drawn_on_one_line(looks) -> None:
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    Wrapped("Tea for everybody", lettering()).draw(painter, 0, 0)
    painter.end()
    dark = [y for y in range(60) for x in range(0, 400, 2) if image.pixelColor(x, y).lightness() < 100]
    assert dark
    assert max(dark) - min(dark) < lettering().pointSizeF() * 2
    settled()
