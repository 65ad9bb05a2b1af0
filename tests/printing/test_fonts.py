"""Letters: every name prints as it is written, and what no font has is replaced and told."""

from __future__ import annotations

import subprocess
import sys

import pytest

from coprod_desktop.printing.font_files import font_path
from coprod_desktop.printing.fonts import Family

NAMES = "Łukasz Zoë São João Peña Ağa İpek Țîrlea Conceição Õun Côté Škoda Đặng Ørsted Þóra ßtraße"


@pytest.mark.parametrize("key", ["lato", "atkinson"])
@pytest.mark.parametrize("bold", [False, True])
def test_every_letter_of_names_prints(key, bold):
    piece = Family(key).piece(NAMES, bold)
    assert "".join(letters for _, letters in piece.runs) == NAMES
    assert piece.missing == ""
    assert piece.width > 0


def test_a_letter_that_only_the_other_family_has_comes_from_there_in_the_same_weight():
    assert Family("atkinson").piece("aЖ", bold=True).runs == (("AtkinsonHyperlegible-Bold", "a"), ("Lato-Bold", "Ж"))


def test_a_letter_that_no_family_has_prints_as_its_base_letter_and_is_reported():
    piece = Family("lato").piece("ǟb")  # a with diaeresis and macron
    shown = "".join(letters for _, letters in piece.runs)
    assert shown in {"ab", "ǟb"}
    assert piece.missing == ("" if shown == "ǟb" else "ǟ")


def test_letters_without_any_base_are_reported_and_never_a_box():
    piece = Family("lato").piece("བོད་x")  # Tibetan
    assert "".join(letters for _, letters in piece.runs) == "…x"
    assert piece.missing == "བོད་"


def test_small_drawings_in_names_are_left_out_and_reported():
    piece = Family("lato").piece("Ann🎉🏽")
    assert "".join(letters for _, letters in piece.runs) == "Ann"
    assert piece.missing == "🎉🏽"


def test_joiners_and_marks_that_show_nothing_are_left_out_without_a_report():
    piece = Family("lato").piece("a\u200db\ufe0fc\u200e")
    assert (piece.runs, piece.missing) == ((("Lato-Regular", "abc"),), "")


def test_bold_is_a_font_of_its_own():
    for key in ("lato", "atkinson"):
        family = Family(key)
        assert "Bold" in family.bold
        assert family.bold != family.regular
        assert font_path(key, True) != font_path(key)


def test_a_family_that_is_not_known_is_lato():
    assert Family("comic").regular == "Lato-Regular"


def test_the_packages_of_the_fonts_are_not_imported():
    code = (
        "import sys; from coprod_desktop.printing.fonts import Family; Family('lato').piece('Ж');"
        "print([name for name in sys.modules if name.startswith('fontpkg')])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
