"""What is recorded with an activity, chapter by chapter."""

from ciminfo.site.pages import activity
from tests.site.shown import ENGLISH, below, lines, site

RECORDS = """\
activity: seminar
kind: seminar
title: {en: The seminar}
dates: 2004-10-01/2004-10-02
venue: {country: BZ, city: Belize City}
people:
  - {person: ann, role: speaker, title: {en: Minister}}
  - {person: bob, role: speaker}
  - {person: ann, role: counterpart, title: {es: Ministra}}
events:
  - {title: {en: Opening}, dates: 2004-10-01, venue: {country: BZ, city: Belize City}}
  - {title: {en: Visit}, dates: 2004-10-02}
documents:
  - {title: {en: Agenda}, kind: agenda, language: fr}
  - {title: {en: The report}, kind: report, status: promised, dated: 2005}
  - {title: {en: Odd}, kind: odd-thing}
mandates:
  - {cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", elements: [progress]}
  - {cites: AG/RES. 1 (I-O/71)}
figures:
  - {value: 1700, unit: women, qualifier: about, population: {en: missing}, per: year}
  - {value: 1, unit: women}
sources:
  - {at: paper L12, raw: words, backs: [dates]}
  - {at: page L40-L42, backs: [dates]}
  - {at: page L7, backs: [title]}
  - {at: page heading, backs: [title]}
  - {at: page L7, backs: [people]}
---
activity: project
kind: project
title: {en: The project}
dates: 2004
---
activity: part
kind: meeting
title: {en: A part}
dates: 2004-05
part-of: project
---
countries:
  BZ: {}
---
persons:
  ann: {name: Ann Lee}
  bob: {name: Bob Day}
---
terms:
  women: {name: {en: woman}, plural: {en: women}}
---
mandate: ag-res-2019
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {en: Fighting}
paragraphs:
  "9": {elements: {progress: {asks: {en: progress in law}, answered-by: [activity]}}}
---
sources:
  paper: {title: {en: The paper}, kind: report, symbol: CP/doc.4023/05}
  page: {title: {en: The page}, kind: page, address: "https://www.oas.org/a"}
"""


def chapter(heading, id_="seminar"):
    seen = site(RECORDS)
    return below(activity.compose(seen, seen.corpus.activities[id_], ENGLISH).document, heading)


def test_people_stand_by_their_part_with_the_title_of_the_day():
    assert chapter("People") == ["Speakers: Ann Lee, Minister; Bob Day", "Counterparts: Ann Lee, Ministra"]


def test_parts_have_dates_and_places_of_their_own():
    assert chapter("Its parts") == ["- Opening · October 1, 2004 · Belize City, Belize", "- Visit · October 2, 2004"]


def test_a_project_leads_to_its_activities():
    assert chapter("Activities of this project", "project") == ["- [A part](en/activities/part.html) · May 2004"]


def test_a_mandate_leads_to_the_ledger_with_what_is_answered_of_it():
    assert chapter("Mandates it answers") == [
        "- [AG/RES. 2019 (XXXIV-O/04), operative paragraph 9](en/mandates.html#ag-res-2019.9): progress in law",
        "- AG/RES. 1 (I-O/71)",
    ]


def test_figures_are_told_with_what_they_count():
    assert chapter("Figures") == ["- About 1,700 women (missing) per year", "- 1 woman"]


def test_nothing_stands_where_nothing_is_recorded():
    told = lines(activity.compose(site(RECORDS), site(RECORDS).corpus.activities["part"], ENGLISH).document)
    assert not [line for line in told if line.startswith("# ")]
