"""The page of an activity: facts, text, and what it belongs to."""

from datetime import date

from ciminfo import languages
from ciminfo.document import Placeholder, Role
from ciminfo.site.pages import activity
from tests.site.shown import ENGLISH, lines, our_site, site

RECORDS = """\
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-30
outline: [{section: activities-by-country}]
---
activity: seminar
kind: seminar
title: {en: The seminar}
dates: 2004-10-01
part-of: project
venue: {country: BZ, city: Belize City}
coverage: {countries: [BZ, JM], regions: [caribbean]}
organisations: [{organisation: iom, role: organiser}]
themes: [prevention]
narrative: {en: "One.\\n\\nTwo.", es: "Uno.\\n\\nDos."}
---
activity: project
kind: project
title: {en: The project}
dates: 2004/..
coverage: {countries: [BZ]}
narrative: {es: El proyecto.}
---
activity: plan
kind: workshop
title: {en: Plan}
announced: [{on: 2005-04-01, dates: 2006-05}]
coverage: {countries: [BZ]}
---
countries:
  BZ: {region: caribbean}
  JM: {region: caribbean}
---
regions:
  americas: {name: {en: Americas}}
  caribbean: {name: {en: Caribbean}, within: americas}
---
organisations:
  iom: {name: {en: Organization for Migration}, kind: intergovernmental}
---
terms:
  prevention: {name: {en: prevention}}
"""


def page(id_, code="en", day=None):
    seen = site(RECORDS, day, ("en", "es"))
    return activity.compose(seen, seen.corpus.activities[id_], languages.language(code))


def test_facts_stand_around_the_whole_text():
    assert lines(page("seminar").document) == [
        "The seminar",
        "Seminar · Belize City, Belize · October 1, 2004",
        "One.", "Two.",
        "Status: Held",
        "Organized by: Organization for Migration",
        "Countries and regions: [Belize](en/countries/bz.html), [Jamaica](en/countries/jm.html), and Caribbean",
        "Themes: prevention",
        "Part of: [The project](en/activities/project.html)",
        "Told in: [Report for the period from July 2004 to April 2005](en/reports.html#2004-2005)",
    ]  # fmt: skip


def test_the_page_lies_where_its_id_says_and_knows_itself_in_the_other_language():
    made = page("seminar", "es")
    assert made.address == made.versions["es"] == "es/activities/seminar.html"
    assert made.versions["en"] == "en/activities/seminar.html"
    assert made.description.startswith("Seminario · ")
    assert made.structured["@type"] == "EducationEvent"


def test_a_text_that_a_language_lacks_is_told_from_facts_and_marked():
    told = [each for each in page("project").document.blocks if getattr(each, "role", None) is Role.BODY]
    assert any(isinstance(inline, Placeholder) for each in told for inline in each.inlines)


def test_a_plan_of_which_nobody_has_written_is_told_from_facts_without_a_mark():
    (told,) = (each for each in page("plan").document.blocks if getattr(each, "role", None) is Role.BODY)
    assert not any(isinstance(inline, Placeholder) for inline in told.inlines)
    assert "Status: Planned" in lines(page("plan").document)


def test_the_state_and_the_dates_are_those_of_the_day():
    told = lines(page("plan", day=date(2006, 7, 1)).document)
    assert "Status: Announced, with nothing more on record" in told


def test_every_page_of_ours_tells_its_line_and_its_state():
    for each in our_site().activities:
        told = lines(activity.compose(our_site(), each, ENGLISH).document)
        assert any(line.startswith("Status: ") for line in told), each.id
