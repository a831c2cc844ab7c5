"""Names for ids: the one that was meant, and whether that is beyond doubt."""

import pytest

from ciminfo.diagnostics import Origin, Place
from ciminfo.rules.shared.naming import Names
from ciminfo.yamltext import Text

PLACE = Place("a", "state", Origin(Text("1.yaml", "state: x"), "", "a"))
NAMES = Names(
    {"international organization for migration": "iom", "peru": "peru"},
    {"iom": ("International Organization for Migration", "Agency"), "peru": ("Peru",), "ilo": ("Agency",)},
    "organisation",
    "register it",
)


@pytest.mark.parametrize(
    ("written", "hint", "fix"),
    [
        ("PERÚ", "write peru", "peru"),
        ("ILO", "write ilo", "ilo"),
        ("international-organization-for-migration", "write iom", "iom"),
        ("agency", "write iom or ilo", ""),
        ("International Organisation for Migration", "did you mean 'iom'?", ""),
        ("zzz", "register it", ""),
    ],
)
def test_what_was_meant_is_told_and_mended_only_beyond_doubt(written, hint, fix):
    missing = NAMES.missing(PLACE, written)
    is_name = hint.startswith("write")
    said = f"{written!r} is a name, where an id is meant" if is_name else f"no organisation {written!r} is registered"
    assert missing.message == said
    assert (missing.place, missing.hint, missing.fix) == (PLACE, hint, fix)
