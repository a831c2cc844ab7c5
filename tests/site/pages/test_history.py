"""What was announced and what became of it, in the order of days, as known on the site's day."""

from datetime import date

from ciminfo.site.pages import activity
from tests.site.shown import ENGLISH, below, lines, site

RECORDS = """\
activity: training
kind: training
title: {en: Training}
dates: 2005-07-13/2005-07-15
announced:
  - {on: 2005-04-27, dates: 2005-05, title: {en: Seminar}}
  - {on: 2005-06-30, dates: 2005-07}
outcomes:
  - {on: 2005-05, turned: postponed, to: 2005-07, why: {en: There was unrest.}}
---
activity: merged
kind: training
title: {en: Merged}
announced: [{on: 2005-04-27, dates: 2005-05, title: {es: Seminario}}]
outcomes: [{on: 2005-06, turned: merged, into: training}]
---
activity: open
kind: training
title: {en: Open}
announced: [{on: 2005-01-10, dates: 2005-05}]
may-be: [training]
---
activity: off
kind: training
title: {en: Off}
announced: [{on: 2005-01-10, dates: unknown}]
outcomes: [{on: 2005-02-03, turned: cancelled}]
"""
HEADING = "What was announced, and what became of it"


def story(id_, day=None):
    seen = site(RECORDS, day)
    return below(activity.compose(seen, seen.corpus.activities[id_], ENGLISH).document, HEADING)


def test_announcements_and_outcomes_are_told_in_their_order():
    assert story("training") == [
        "- April 27, 2005: announced as “Seminar”; date foreseen: May 2005",
        "- May 2005: postponed; new date: July 2005. There was unrest.",
        "- June 30, 2005: announced; date foreseen: July 2005",
    ]


def test_what_was_not_known_on_the_day_is_not_told():
    assert story("training", date(2005, 4, 30)) == ["- April 27, 2005: announced as “Seminar”; date foreseen: May 2005"]


def test_what_it_became_a_part_of_is_a_link():
    assert story("merged")[1] == "- June 2005: merged into another activity: [Training](en/activities/training.html)"
    assert story("merged")[0] == "- April 27, 2005: announced as Seminario; date foreseen: May 2005"


def test_what_may_be_it_is_said_to_be_open():
    (line,) = story("open", date(2005, 12, 31))
    assert line == (
        "- January 10, 2005: announced; date foreseen: May 2005 "
        "Possibly, though the sources do not settle it: [Training](en/activities/training.html) (July 13–15, 2005)"
    )


def test_a_plan_that_was_given_up_says_so():
    assert story("off")[1] == "- February 3, 2005: cancelled"


def test_what_was_never_announced_has_no_such_chapter():
    seen = site("activity: a\nkind: visit\ntitle: {en: A}\ndates: 2005\n")
    told = lines(activity.compose(seen, seen.corpus.activities["a"], ENGLISH).document)
    assert f"# {HEADING}" not in told
