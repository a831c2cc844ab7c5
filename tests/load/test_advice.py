"""A value without brackets or without its field is shown as it is to be written."""

import pytest

from tests.load.test_bind import in_activity

HINTS = {
    "organisations: [iom]": "write {organisation: iom, role: …}",
    "organisations: iom": "write [{organisation: iom, role: …}]",
    "sources: [page L1]": "write {at: page L1}",
    "participants: 45": "write [{count: 45}]",
    "participants: many": "write [one, two], or one `- item` a line",
    "mandates: [A/RES/55/25]": 'write {cites: "A/RES/55/25"}',
    "venue: Lima": "write {city: Lima, country: …}",
    "coverage: PE": "there are: countries, regions",
}


@pytest.mark.parametrize("line", HINTS)
def test_a_value_without_its_field_is_shown_with_it(line):
    assert [hint for _, _, hint in in_activity(line)] == [HINTS[line]]
