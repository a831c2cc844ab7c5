"""The announcements of all reports, and what was known of them."""

from datetime import date

from ciminfo.site.pages import promises
from tests.site.shown import ENGLISH, below, lines, our_site, site

RECORDS = """\
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-30
---
report: 2005-2006
period: 2005-05/2006-04
as-of: 2006-04-30
previous: 2004-2005
---
activity: training
kind: training
title: {en: Training}
dates: 2005-07-13/2005-07-15
venue: {country: BZ, city: Belize City}
announced:
  - {on: 2005-04-27, dates: 2005-05, in: 2004-2005, title: {en: Seminar}}
---
activity: elsewhere
kind: training
title: {en: Elsewhere}
announced: [{on: 2001-01-10, dates: 2001-05}]
---
countries:
  BZ: {}
"""
HEADINGS = "Announced for | Activity | What became of it"


def test_each_report_has_its_announcements_the_newest_report_first():
    told = lines(promises.compose(site(RECORDS), ENGLISH).document)
    assert told[1:] == [
        "What the reports announced, and what was known of it on April 30, 2006.",
        "# Report for the period from May 2005 to April 2006",
        "This report announced nothing.",
        "# Report for the period from July 2004 to April 2005",
        HEADINGS,
        (
            "May 2005 | [Seminar](en/activities/training.html) Belize City, Belize"
            " | Held later than announced: July 13–15, 2005"
        ),
        "# Announced outside the reports",
        HEADINGS,
        "May 2001 | [Elsewhere](en/activities/elsewhere.html) | Nothing known",
    ]


def test_the_day_decides_what_is_known():
    made = promises.compose(site(RECORDS, date(2005, 5, 1)), ENGLISH)
    row = below(made.document, "Report for the period from July 2004 to April 2005")[1]
    assert "Still planned" in row


def test_ours_leads_to_what_may_have_become_of_it():
    told = " ".join(lines(promises.compose(our_site(), ENGLISH).document))
    assert "sources do not settle it: [" in told


def test_without_a_report_no_day_is_named():
    made = promises.compose(site("countries:\n  BZ: {}\n"), ENGLISH)
    assert lines(made.document)[1] == "What was announced, and what became of it"
