"""Projects and parts: as deep as they are nested, and never in a circle."""

from ciminfo.rules.shared.nesting import parts, projects
from tests.reading import corpus

WHOLE = corpus("""\
{activity: a, kind: project, title: {en: A}}
---
{activity: b, kind: project, title: {en: B}, part-of: a}
---
{activity: c, kind: seminar, title: {en: C}, part-of: b}
---
{activity: d, kind: seminar, title: {en: D}, part-of: a}
---
{activity: e, kind: project, title: {en: E}, part-of: f}
---
{activity: f, kind: project, title: {en: F}, part-of: e}
""")


def ids(activities):
    return {each.id for each in activities}


def test_what_it_is_a_part_of_comes_outwards():
    assert [each.id for each in projects(WHOLE, WHOLE.activities["c"])] == ["b", "a"]
    assert projects(WHOLE, WHOLE.activities["a"]) == ()


def test_all_that_is_a_part_of_it_is_found():
    assert ids(parts(WHOLE, WHOLE.activities["a"])) == {"b", "c", "d"}
    assert parts(WHOLE, WHOLE.activities["d"]) == ()


def test_two_that_are_a_part_of_each_other_end():
    assert ids(projects(WHOLE, WHOLE.activities["e"])) == {"e", "f"}
    assert ids(parts(WHOLE, WHOLE.activities["e"])) == {"f"}
