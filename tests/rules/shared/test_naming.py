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
    "organisations.yaml",
)


@pytest.mark.parametrize(
    ("written", "hint", "fix"),
    [
        ("PERÚ", "it is peru in the registry", "peru"),
        ("ILO", "it is ilo in the registry", "ilo"),
        ("international-organization-for-migration", "it is iom in the registry", "iom"),
        ("agency", "it is iom or ilo in the registry", ""),
        ("International Organisation for Migration", "did you mean 'iom'?", ""),
        ("zzz", "add the organisation to organisations.yaml", ""),
    ],
)
def test_what_was_meant_is_told_and_mended_only_beyond_doubt(written, hint, fix):
    missing = NAMES.missing(PLACE, written)
    assert missing.message == f"no organisation {written!r} is registered"
    assert (missing.place, missing.hint, missing.fix) == (PLACE, hint, fix)
