"""Records that nobody writes by accident: every rule runs over them to its end, without a fault."""

import time

import pytest

from tests.reading import found

#: Of a slow machine; a fifth of it is usual.
SECONDS = 4
REPORT = "{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-30}"


def record(text: str, raw: str = "") -> str:
    return (
        f'activity: a\nkind: training\ntitle: {{en: Training}}\ndates: 2005-01-02\nnarrative: {{en: "{text}"}}\n'
        f'narrative-in: {{2004-2005: {{en: "{text}"}}}}\n'
        f'participants: [{{count: 3}}]\nsources: [{{at: page, raw: "{raw or text}", backs: [dates, participants]}}]\n'
    )


@pytest.mark.parametrize(
    "text",
    ["In the last 99999999 years", "9" * 6_000 + " participants", "1, 2, 3, " * 2_000, "May 1 to " * 2_000,
     "a" * 50_000, "34 active member states " * 500, "a.b" * 5_000 + "@", "Calle " * 3_000],
)  # fmt: skip
def test_a_long_or_absurd_text_ends_in_findings_or_none(text):
    assert all(each.message for each in found(f"{record(text)}---\n{REPORT}\n"))


@pytest.mark.parametrize("text", ["1/2/2005 " * 2_500, "a" * 90_000], ids=["dates", "one word"])
def test_a_text_is_judged_within_seconds_whatever_it_says(text):
    begun = time.process_time()
    found(f"{record(text)}---\n{REPORT}\n")
    assert time.process_time() - begun < SECONDS


def test_no_message_quotes_more_than_can_be_read():
    said = found(f"{{activity: a, kind: training, title: {{en: T}}, part-of: {'b' * 5_000}}}")
    assert max(len(each.message) for each in said) == 1_000


def test_a_name_without_a_word_is_no_name():
    assert all(each.message for each in found("{organisation: x, name: {en: '—'}, kind: ngo}\n---\n" + record("At —.")))


def test_parts_in_a_circle_end():
    part = "{activity: a%s, kind: project, title: {en: P}, part-of: a%s}"
    records = "\n---\n".join(part % (number, (number + 1) % 5) for number in range(5))
    assert all(each.message for each in found(records))
