"""Posts and their holders: two at one time, two without dates, and one after the other."""

import pytest

from tests.reading import told

RULE = "post-held-twice"


def holders(one: str, other: str) -> str:
    return f"""persons:
  ana: {{name: Ana, posts: [{{title: {{en: Minister of Justice}}, organisation: justice, {one}}}]}}
  bea: {{name: Bea, posts: [{{title: {{es: Ministra, en: minister of justice}}, organisation: justice, {other}}}]}}
---
organisations: {{justice: {{name: {{en: J}}, kind: government}}, labor: {{name: {{en: L}}, kind: government}}}}
""".replace(", }", "}")


def test_two_without_dates_are_found_at_the_second():
    message = "'Ministra' of justice is also the post of Ana, and neither has dates"
    assert told(RULE, holders("", "")) == [("1.yaml:3:28", message)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2004/2006", "2005-03"),
        ("2004/..", "2006/2007"),
        ("2005-03-01", "2005-03-01"),
        ("../2006", "2005-01-02/2005-02-01"),
    ],
)
def test_two_at_one_time_are_found_with_the_dates(one, other):
    [(_, message)] = told(RULE, holders(f"dates: {one}", f"dates: {other}"))
    assert "is also the post of" in message
    assert "and in" in message
    assert "it was held by both" in message


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("dates: 2004/2005", "dates: 2006/2007"),
        ("dates: 2004/2006-03", "dates: 2006-03/2008"),
        ("dates: 2006", "dates: 2006"),
        ("dates: 2006-02-01/2007-12-31", "dates: 2006"),
        ("dates: 2006", ""),
        ("dates: unknown", "dates: 2006/.."),
        ("dates: unknown", "dates: unknown"),
        ('dates: "[2004/2006,2007/2008]"', "dates: 2005"),
    ],
)
def test_one_after_the_other_or_what_cannot_be_told_is_silent(one, other):
    assert told(RULE, holders(one, other)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("en: minister of justice", "en: Minister"),
        ("organisation: justice,", ""),
        ("organisation: justice,", "organisation: labor,"),
    ],
)
def test_another_title_or_organisation_is_another_post(old, new):
    records = holders("dates: 2004/2006", "dates: 2004/2006")
    head, _, tail = records.rpartition("  bea")
    assert len(told(RULE, records)) == 1
    assert told(RULE, f"{head}  bea{tail.replace(old, new)}") == []


def test_a_post_in_no_organisation_is_not_compared():
    assert told(RULE, holders("", "").replace("organisation: justice, ", "").replace("organisation: justice", "")) == []


def test_one_person_may_hold_a_post_twice():
    post = "{title: {en: Head}, organisation: justice, dates: 2004/2006}"
    assert told(RULE, f"persons: {{ana: {{name: Ana, posts: [{post}, {post}]}}}}") == []


def test_a_post_with_one_title_in_two_languages_is_found_once():
    same = holders("", "").replace("{en: Minister of Justice}", "{es: MINISTRA, en: Minister of Justice}")
    assert len(told(RULE, same)) == 1


def test_a_third_who_follows_is_compared_with_those_still_in_office():
    posts = [("ana", "2000/2003"), ("bea", "2004/2010"), ("eva", "2006/2007"), ("ida", "2011/2012")]
    entries = ", ".join(
        f"{id_}: {{name: {id_}, posts: [{{title: {{en: Head}}, organisation: j, dates: {dates}}}]}}"
        for id_, dates in posts
    )
    [(_, message)] = told(RULE, f"persons: {{{entries}}}")
    assert message == "'Head' of j is also the post of bea, and in 2006/2007 it was held by both"
