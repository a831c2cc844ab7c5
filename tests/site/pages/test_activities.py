"""The activities page: by year, the newest first, each with its line, its first paragraph and its page."""

from ciminfo.site.pages import activities
from tests.site.shown import ENGLISH, lines, our_site, site

RECORDS = """\
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-30
---
activity: old
kind: seminar
title: {en: Old}
dates: 2004-10-01
narrative: {en: "First.\\n\\nSecond."}
---
activity: new
kind: meeting
title: {es: Nuevo}
dates: 2005-02
venue: {country: BZ, city: Belize City}
---
activity: plan
kind: workshop
title: {en: Plan}
dates: 2006-05-01/2006-05-02
---
activity: undated
kind: visit
title: {en: Undated}
dates: unknown
---
countries:
  BZ: {}
"""


def page(records):
    return activities.compose(site(records), ENGLISH).document


def test_activities_stand_under_their_years_with_their_first_paragraph():
    assert lines(page(RECORDS)) == [
        "Activities",
        "4 activities, newest first, each with its date, place, text, documents, and sources.",
        "# 2006", "## [Plan](en/activities/plan.html)", "Workshop · May 1–2, 2006 · Planned",
        "# 2005", "## [Nuevo](en/activities/new.html)", "Meeting · Belize City, Belize · February 2005",
        "# 2004", "## [Old](en/activities/old.html)", "Seminar · October 1, 2004", "First.",
        "# Date not recorded", "## [Undated](en/activities/undated.html)", "Visit · date not recorded",
    ]  # fmt: skip


def test_a_title_in_another_language_says_so():
    (year,) = (each for each in page(RECORDS).blocks if getattr(each, "anchor", "") == "year.2005")
    assert year.blocks[0].title[0].language == "es"


def test_of_a_long_list_the_newest_are_told_and_the_others_stand_with_their_line(monkeypatch):
    monkeypatch.setattr(activities, "_TOLD", 2)
    told = lines(page(RECORDS))
    assert "First." not in told
    assert "Seminar · October 1, 2004" in told


def test_without_activities_the_page_says_so():
    assert lines(page("countries:\n  BZ: {}\n")) == ["Activities", "No activity is recorded."]


def test_ours_are_all_there_once():
    told = lines(activities.compose(our_site(), ENGLISH).document)
    for each in our_site().activities:
        assert sum(f"(en/activities/{each.id}.html)" in line for line in told) == 1
