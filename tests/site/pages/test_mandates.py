"""The ledger over all reports: every resolution with what it asks for, what answers it and what cites it."""

from ciminfo.site.pages import mandates
from tests.site.shown import ENGLISH, below, lines, our_site, site

RECORDS = """\
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-30
outline: [{section: activities-by-country}]
answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
---
mandate: old
symbol: AG/RES. 1948 (XXXIII-O/03)
title: {en: Older}
adopted: 2003-06-10
address: https://www.oas.org/1948.htm
---
mandate: new
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {en: Newer}
adopted: 2004-06-08
supersedes: [old]
paragraphs:
  "9":
    summary: {en: A report every year.}
    text: {en: To request a report}
    obligor: cim
    elements:
      progress: {asks: {en: progress in law}, answered-by: [activity]}
---
mandate: undated
symbol: CP/RES. 889 (1503/05)
title: {en: Undated}
---
activity: seminar
kind: seminar
title: {en: The seminar}
dates: 2004-10-01
coverage: {countries: [BZ]}
mandates:
  - {cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", elements: [progress]}
---
activity: visit
kind: visit
title: {en: The visit}
dates: 2004-11
mandates: [{cites: AG/RES. 2019 (XXXIV-O/04)}, {cites: CP/RES. 889 (1503/05)}]
---
organisations:
  cim: {name: {en: Commission of Women}, kind: organ}
---
countries:
  BZ: {region: americas}
---
regions:
  americas: {name: {en: Americas}}
"""
PARAGRAPH = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"


def page():
    return mandates.compose(site(RECORDS), ENGLISH).document


def test_at_a_glance_every_paragraph_stands_in_the_order_of_adoption_what_has_no_date_last():
    unseen = "The text of its operative paragraphs has not been seen. | In force in none of the reports"
    assert lines(page())[2:6] == [
        "Mandate | Asks for | Standing | Activities",
        f"[AG/RES. 1948 (XXXIII-O/03)](en/mandates.html#old) | {unseen} | 0",
        f"[{PARAGRAPH}](en/mandates.html#new.9) | A report every year. | Answered | 1",
        f"[CP/RES. 889 (1503/05)](en/mandates.html#undated) | {unseen} | 1",
    ]


def test_a_resolution_leads_to_its_text_and_to_those_of_its_line():
    told = below(page(), "AG/RES. 1948 (XXXIII-O/03)")
    assert told[:3] == [
        "Older · June 10, 2003",
        "Text: [www.oas.org](https://www.oas.org/1948.htm)",
        (
            "Lineage: [AG/RES. 1948 (XXXIII-O/03)](en/mandates.html#old)"
            " → [AG/RES. 2019 (XXXIV-O/04)](en/mandates.html#new)"
        ),
    ]


def test_a_paragraph_tells_what_it_asks_for_what_answers_it_and_what_cites_it():
    told = below(page(), PARAGRAPH)
    assert told[:3] == ["A report every year.", "Addressed to: Commission of Women", "“To request a report”"]
    assert "### Report for the period from July 2004 to April 2005" in told
    assert "Progress in law | Answered | 1 activity | Implemented" in told
    assert "Progress in law: [The seminar](en/activities/seminar.html)" in told
    assert told[-2:] == ["Activities that cite it", "- [The seminar](en/activities/seminar.html) · October 1, 2004"]


def test_what_cites_the_resolution_alone_stands_before_its_paragraphs():
    told = below(page(), "AG/RES. 2019 (XXXIV-O/04)")
    assert told.index("- [The visit](en/activities/visit.html) · November 2004") < told.index(f"## {PARAGRAPH}")


def test_every_citation_of_ours_is_told_in_the_ledger():
    told = " ".join(lines(mandates.compose(our_site(), ENGLISH).document))
    for each in our_site().activities:
        if any(our_site().corpus.mandate(answer.cites) for answer in each.mandates):
            assert f"(en/activities/{each.id}.html)" in told


def test_without_mandates_the_page_says_so():
    made = mandates.compose(site("countries:\n  BZ: {}\n"), ENGLISH).document
    assert lines(made)[-1] == "No mandate in force in the period is recorded."
