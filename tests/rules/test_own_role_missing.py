"""Own role: asked of our activities that a report tells."""

import pytest

from tests.reading import told

RULE = "own-role-missing"


def reported(more: str) -> str:
    return f"""{{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}}
---
activity: a
kind: training
title: {{en: T}}
{more}
"""


def test_a_reported_activity_without_a_role_is_found_where_it_opens():
    message = "activity a is reported without our own role in it"
    assert told(RULE, reported("dates: 2005-04-14")) == [("2.yaml:1:1", message)]


@pytest.mark.parametrize("role", ["organiser", "speaker", "unknown"])
def test_a_role_is_enough_and_so_is_the_word_unknown(role):
    assert told(RULE, reported(f"dates: 2005-04-14\nrole: {role}")) == []


def test_the_activity_of_another_organ_is_exempt():
    assert told(RULE, reported("dates: 2005-04-14\nreported-by: iin")) == []


def test_what_is_not_reported_is_exempt():
    assert told(RULE, reported("dates: 1999-04-14")) == []


def test_a_partner_with_a_role_is_not_ourselves():
    partner = "dates: 2005-04-14\norganisations: [{organisation: iom, role: organiser}]"
    assert len(told(RULE, reported(partner))) == 1
