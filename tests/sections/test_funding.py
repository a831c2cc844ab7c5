"""External funding: each source with the activities it paid for, and amounts where they are recorded."""

import pytest

from tests.sections.written import chapter, expected

ONLY = "{section: funding}, {section: activities-by-country}"


def activity(id_: str, organisations: str, dates: str = "2005-01") -> str:
    return f"""---
{{activity: {id_}, kind: training, title: {{en: Training {id_}}}, dates: {dates}, organisations: [{organisations}]}}
"""


def funding(*activities: str, spoken: str = "en") -> str:
    return chapter(ONLY, "".join(activities).removeprefix("---\n"), spoken)


def amount(value: str, currency: str = "USD", source: str = "iom") -> str:
    return f'{{organisation: {source}, role: funder, amount: {{value: "{value}", currency: {currency}}}}}'


def rows(told: str) -> list[str]:
    """The rows of the table, without its headings."""
    return [line.strip().removeprefix("| ") for line in told.splitlines() if line.strip().startswith("|")][1:]


def test_where_nobody_funded_anything_the_chapter_says_so():
    assert funding() == expected("""
        # External Funding (s1-funding)   ← 2004-2005.outline.0
          body: No external funding is recorded for the period.
        """)


@pytest.mark.parametrize("role", ["partner", "sponsor", "organiser"])
def test_only_a_funder_is_a_source_of_funds(role):
    assert "No external funding" in funding(activity("a", f"{{organisation: iom, role: {role}}}"))


def test_a_source_stands_with_what_it_paid_for_and_the_amounts_recorded():
    told = funding(activity("a", "{organisation: iom, role: funder}"), activity("b", amount("1200")))
    assert rows(told) == ["Migration Organization | Training a ⏎ Training b | $1,200.00"]


def test_an_amount_that_is_not_recorded_is_said_not_to_be():
    told = funding(activity("a", "{organisation: iom, role: funder}"))
    assert rows(told) == ["Migration Organization | Training a | not recorded"]


def test_amounts_are_written_as_the_language_writes_them():
    assert "1.200,50" in funding(activity("a", amount("1200.50", "EUR")), spoken="es").replace("\xa0", " ")


def test_amounts_in_several_currencies_are_never_added():
    told = funding(activity("a", amount("100")), activity("b", amount("50", "EUR")), activity("c", amount("100")))
    assert rows(told)[0].endswith("| $100.00 ⏎ €50.00 ⏎ $100.00")


def test_sources_stand_in_the_order_of_their_names():
    sources = {"a": "iom", "b": "of-mexico", "c": "iin"}
    told = funding(*(activity(id_, amount("1", source=source)) for id_, source in sources.items()))
    names = [row.partition(" |")[0] for row in rows(told)]
    assert names == ["Children’s Institute", "Government of Mexico", "Migration Organization"]


def test_what_the_report_does_not_tell_is_not_counted():
    assert "No external funding" in funding(activity("a", amount("1"), "2003-01"))


def test_a_source_that_is_not_registered_stands_under_its_id():
    assert "nobody-known" in funding(activity("a", amount("1", source="nobody-known")))
