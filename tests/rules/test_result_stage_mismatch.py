"""Stages against dates: only what is certain, with the parts of a project and the project of a part."""

import pytest

from tests.reading import told

RULE = "result-stage-mismatch"
RECORDS = """\
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
---
{activity: before, kind: research, title: {en: A}, dates: 2004-06?/2005-01}
---
{activity: inside, kind: research, title: {en: A}, dates: 2004-07-01/2005-01}
---
{activity: fuzzy, kind: research, title: {en: A}, dates: 2004}
---
{activity: lasting, kind: research, title: {en: A}, dates: 2004-09/2006}
---
{activity: endless, kind: research, title: {en: A}, dates: 2004-09/..}
---
{activity: perhaps-over, kind: research, title: {en: A}, dates: 2004-09/2005}
---
{activity: end-unknown, kind: research, title: {en: A}, dates: 2004-09/}
---
{activity: ahead, kind: seminar, title: {en: A}, announced: [{on: 2005-04-27, dates: 2005-05}]}
---
{activity: done, kind: research, title: {en: A}, dates: 2004-09/2006, outcomes: [{on: 2005-04-01, turned: held}]}
---
{activity: undated, kind: research, title: {en: A}, dates: unknown}
---
{activity: project, kind: project, title: {en: P}, dates: 2004/}
---
{activity: subproject, kind: project, title: {en: P}, dates: 2004/, part-of: project}
---
{activity: first-part, kind: visit, title: {en: P}, dates: 2004-06?, part-of: subproject}
---
{activity: later-part, kind: visit, title: {en: P}, dates: 2004-09, part-of: project}
---
"""


def claim(stage, behind):
    text = f"result: r\nreport: 2004-2005\nclaim: {{en: Claim.}}\nstage: {stage}\nbacked-by: [{behind}]\n"
    return told(RULE, RECORDS + text)


@pytest.mark.parametrize(
    ("stage", "behind", "message"),
    [
        ("initiated", "before", "initiated is claimed, but before (2004-06?/2005-01) began before 2004-07-01"),
        ("initiated", "inside, before", "initiated is claimed, but before (2004-06?/2005-01) began before 2004-07-01"),
        (
            "initiated",
            "project",
            "initiated is claimed, but first-part (2004-06?), a part of project, began before 2004-07-01",
        ),
        ("completed", "lasting", "completed is claimed, but on 2005-04-27 lasting (2004-09/2006) is ongoing"),
        (
            "completed",
            "endless, ahead",
            "completed is claimed, but on 2005-04-27 endless (2004-09/..) is ongoing, ahead (2005-05) is planned",
        ),
        ("continued", "inside", "continued is claimed, but inside (2004-07-01/2005-01) began on or after 2004-07-01"),
    ],
)
def test_a_stage_that_the_dates_rule_out_is_found_at_the_stage(stage, behind, message):
    assert claim(stage, behind) == [("16.yaml:4:8", message)]


@pytest.mark.parametrize(
    ("stage", "behind"),
    [
        ("initiated", "inside"),
        ("initiated", "fuzzy"),
        ("initiated", "undated"),
        ("completed", "before"),
        ("completed", "perhaps-over"),
        ("completed", "end-unknown"),
        ("completed", "done"),
        ("completed", "undated"),
        ("continued", "before"),
        ("continued", "inside, before"),
        ("continued", "fuzzy"),
        ("continued", "undated"),
        ("continued", "later-part"),
        ("continued", "project"),
        ("initiated", ""),
        ("initiated", "no-such"),
    ],
)
def test_what_may_be_true_is_silent(stage, behind):
    assert claim(stage, behind) == []


def test_the_window_opens_after_the_day_the_report_before_it_spoke_of():
    earlier = "{report: 2003-2004, period: 2003-07/2004-04, as-of: 2004-04-30}\n---\n"
    records = earlier + RECORDS.replace("as-of: 2005-04-27}", "as-of: 2005-04-27, previous: 2003-2004}")
    text = "result: r\nreport: 2004-2005\nclaim: {en: Claim.}\nstage: initiated\nbacked-by: [before]\n"
    assert told(RULE, records + text) == []
