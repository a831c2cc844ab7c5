"""Coverage of a part and of its project: countries by name, by list, and by the regions around them."""

import pytest

from tests.reading import found, told

RULE = "coverage-outside-project"
REGISTRY = """\
regions:
  americas: {name: {en: Americas}}
  caribbean: {name: {en: Caribbean}, within: americas}
  english-speaking: {name: {en: English-speaking Caribbean}, within: caribbean, members: [BB, BZ]}
---
countries:
  AN: {region: caribbean}
  BB: {region: caribbean}
  BZ: {region: americas}
  SR: {region: caribbean}
  XX: {}
---
"""


def project(coverage: str, part: str) -> str:
    return f"""{REGISTRY}activity: project
kind: project
title: {{en: Project}}
coverage: {coverage}
---
activity: seminars
kind: seminar
title: {{en: Seminars}}
part-of: project
coverage: {part}
"""


def test_a_country_that_the_project_leaves_out_is_found_at_the_country():
    records = project("{regions: [english-speaking], countries: [AN]}", "{countries: [BB, AN, SR]}")
    message = "activity seminars covers SR, and the project it is part of, project, does not"
    assert told(RULE, records) == [("4.yaml:5:32", message)]
    [hint] = [each.hint for each in found(records) if each.rule == RULE]
    assert hint == "add SR to the coverage of project, or take  part-of  away"


def test_the_members_of_a_region_are_each_compared():
    records = project("{countries: [BB]}", "{regions: [english-speaking]}")
    message = "activity seminars covers BZ, and the project it is part of, project, does not"
    assert told(RULE, records) == [("4.yaml:5:22", message)]


@pytest.mark.parametrize(
    ("coverage", "part"),
    [
        ("{countries: [BB, SR]}", "{countries: [SR]}"),
        ("{regions: [english-speaking]}", "{countries: [BZ]}"),
        ("{regions: [caribbean]}", "{countries: [SR, AN]}"),
        ("{regions: [americas]}", "{countries: [SR, BZ]}"),
        ("{regions: [caribbean]}", "{countries: [XX]}"),
        ("{regions: [caribbean]}", "{regions: [americas]}"),
        ("{}", "{countries: [SR]}"),
    ],
)
def test_what_is_covered_or_cannot_be_compared_is_silent(coverage, part):
    assert told(RULE, project(coverage, part)) == []


def test_where_only_lists_are_covered_a_country_without_a_region_is_outside():
    assert len(told(RULE, project("{regions: [english-speaking]}", "{countries: [XX]}"))) == 1


def test_a_country_lies_in_the_regions_that_list_it_and_those_around_them():
    assert told(RULE, project("{regions: [caribbean]}", "{countries: [BZ]}")) == []
    assert len(told(RULE, project("{regions: [caribbean]}", "{countries: [BZ]}").replace("[BB, BZ]", "[BB]"))) == 1


def test_the_venue_is_no_coverage_and_what_is_no_part_is_not_compared():
    venue = project("{countries: [BB]}", "{countries: [BB]}") + "venue: {city: Paramaribo, country: SR}\n"
    assert told(RULE, venue) == []
    apart = project("{countries: [BB]}", "{countries: [SR]}").replace("part-of: project\n", "")
    assert told(RULE, apart) == []


def test_regions_that_lie_in_each_other_come_to_an_end():
    circle = project("{regions: [english-speaking]}", "{countries: [SR]}").replace(
        "americas: {name: {en: Americas}}", "americas: {name: {en: Americas}, within: caribbean}"
    )
    assert len(told(RULE, circle)) == 1
