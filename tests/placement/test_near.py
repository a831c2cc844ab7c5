"""No activity that a report tells of is passed over because it was not looked at."""

from itertools import product

from ciminfo import placement
from tests.reading import corpus

REPORTS = """\
{report: y2003, period: 2003-07/2004-06, as-of: 2004-07-20}
---
{report: y2004, previous: y2003, period: 2004-10/2005-06, as-of: 2005-05-01}
---
{report: y2005, previous: y2004, period: 2005-07/2006-06, as-of: 2007-01-10}
---
{result: trained, report: y2005, kind: training, claim: {en: Many were trained.}, backed-by: [%s]}
"""
DATES = [
    "",
    "unknown",
    "1999",
    "199X",
    "2004-08",
    "2004-12/2005-01",
    "2003/..",
    "../2004",
    "'[2001-01, 2006-01]'",
    "2009",
]
ANNOUNCED = [
    "",
    "{on: 2004-01-05, dates: 2004-09}",
    "{on: 2002-01-05, dates: unknown}",
    "{on: 2004-01-05, dates: 2004-09}, {on: 2006-05-01, dates: 2008}",
    "{on: 2006-05-01, dates: 2004-12}",
    "{on: 2007-01-02, dates: 2007-05}",
]
OUTCOMES = ["", "{on: 2004-03, turned: postponed}", "{on: 2005, turned: held}", "{on: 2004-03, turned: cancelled}"]
BACKING, NAMED, OVERRIDDEN = "dates: 1981", "dates: 1982, reported-in: [y2004]", (
    "dates: 1983, placement: [{in: y2003, section: background, why: It came first.}]"
)  # fmt: skip


def times():
    for dates, announced, outcomes in product(DATES, ANNOUNCED, OUTCOMES):
        fields = {"dates": dates, "announced": announced and f"[{announced}]", "outcomes": outcomes and f"[{outcomes}]"}
        yield ", ".join(f"{name}: {value}" for name, value in fields.items() if value)


def seen():
    """Every report of activities at every kind of time, and of some that it tells for another reason."""
    told = [f", {each}" if each else "" for each in [BACKING, NAMED, OVERRIDDEN, *times()]]
    activities = [f"{{activity: a{n}, kind: visit, title: {{en: V}}{each}}}\n" for n, each in enumerate(told)]
    whole = corpus("---\n".join([REPORTS % "a0", *activities]))
    return [placement.dossier(whole, report) for report in whole.reports.values()]


def test_what_a_report_tells_is_what_is_claimed_when_every_activity_is_looked_at():
    for dossier in seen():
        one_by_one = [id_ for id_ in dossier.placements if dossier.placements[id_].section]
        assert [each.id for each in dossier.reported] == one_by_one
        assert len(one_by_one) > 20


def test_what_names_a_report_or_backs_its_results_is_told_whatever_its_dates():
    told = [{each.id for each in dossier.reported} & {"a0", "a1", "a2"} for dossier in seen()]
    assert told == [{"a2"}, {"a1"}, {"a0"}]
