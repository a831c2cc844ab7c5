"""What a comma cuts off a text is told as that, once, and is no field."""

import pytest

from tests.load.test_bind import in_activity


@pytest.mark.parametrize(
    ("line", "place", "rest"),
    [
        ("sources: [{at: p, raw: January 27-28, 2005, backs: [dates]}]", "4:39", "2005"),
        ("venue: {city: Washington, D.C., country: US}", "4:27", "D.C."),
        ("narrative: {en: Seminar in Caracas, Venezuela, in May, es: Seminario}", "4:37", "Venezuela"),
        ("out-of-period: {2004-2005: told late, as asked}", "4:39", "as asked"),
        ("events: [{title: {en: One, two}, dates: 2005}]", "4:28", "two"),
    ],
)
def test_what_a_comma_cuts_off_a_text_is_said_to_be_that_once(line, place, rest):
    hint = "put the whole text in quotation marks"
    assert in_activity(line) == [(place, f"a comma ends the text before '{rest}'", hint)]


@pytest.mark.parametrize("line", ["venue: {country: PE, citi: }", "venue:\n  country: PE\n  citi:", "venue: {citi}"])
def test_a_field_without_a_value_is_no_rest_of_a_text(line):
    assert "comma" not in " ".join(message for _, message, _ in in_activity(line))
