"""The table of printable characters is that of the shipped fonts."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from ciminfo.rules.shared.printable import RANGES, unprintable

FONTS = sorted((Path(__file__).parents[3] / "templates/fonts").glob("*.ttf"))


def characters(file: Path) -> set[int]:
    with TTFont(file) as font:
        return set(font["cmap"].getBestCmap())


def test_the_table_holds_what_all_fonts_have_and_nothing_else():
    had = set.intersection(*map(characters, FONTS))
    written = set()
    for each in RANGES.split():
        first, _, last = each.partition("-")
        written |= set(range(int(first, 16), int(last or first, 16) + 1))
    assert len(FONTS) >= 6
    assert written == had


@pytest.mark.parametrize("text", ["", "São Tomé, Ñandú, œuvre – “€ 5” № 3", "Zoë\u0301", "a\nb\tc\u200e"])
def test_what_is_printed_every_day_is_there(text):
    assert unprintable(text) == ()


def test_what_is_not_there_is_named_once():
    assert unprintable("人 and 人 and 😀") == ("人", "😀")
