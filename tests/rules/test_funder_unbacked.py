"""Credits: of everything behind a claim or of what `of` names, through ministries, projects and our own role."""

import pytest

from tests.reading import told

RULE = "funder-unbacked"
RECORDS = """\
organisations:
  usaid: {name: {en: USAID}, kind: government}
  mexico: {name: {en: Government of Mexico}, kind: government}
  women: {name: {en: Women's Institute}, kind: government, parent: mexico}
  cim: {name: {en: Commission}, kind: organ}
---
{report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, reporter: cim}
---
{activity: paid, kind: project, title: {en: A}, dates: 2004-09, organisations: [{organisation: usaid, role: funder}, \
{organisation: women, role: sponsor}]}
---
{activity: unpaid, kind: training, title: {en: B}, dates: 2004-10, organisations: [{organisation: usaid, role: host}]}
---
{activity: part, kind: project, title: {en: C}, dates: 2004-10, part-of: paid}
---
{activity: inner, kind: training, title: {en: C}, dates: 2004-10, part-of: part}
---
{activity: ours, kind: training, title: {en: D}, dates: 2004-10, role: funder}
---
"""


def claim(funders, behind):
    text = f"result: r\nreport: 2004-2005\nclaim: {{en: Claim.}}\nbacked-by: [{behind}]\nfunders: [{funders}]\n"
    return told(RULE, RECORDS + text)


@pytest.mark.parametrize(
    ("funders", "behind", "message"),
    [
        (
            "{organisation: usaid}",
            "paid, unpaid",
            "usaid is credited for unpaid, where no funding by it is recorded",
        ),
        (
            "{organisation: usaid, of: [unpaid]}",
            "paid, unpaid",
            "usaid is credited for unpaid, where no funding by it is recorded",
        ),
        (
            "{organisation: cim}",
            "paid, unpaid, ours",
            "cim is credited for paid, unpaid, where no funding by it is recorded",
        ),
    ],
)
def test_a_credit_without_funding_is_found_and_says_where(funders, behind, message):
    assert claim(funders, behind) == [("8.yaml:5:11", message)]


def test_each_credit_is_judged_by_itself():
    found = claim("{organisation: usaid}, {organisation: mexico}", "unpaid")
    assert [place for place, _ in found] == ["8.yaml:5:11", "8.yaml:5:34"]


@pytest.mark.parametrize(
    ("funders", "behind"),
    [
        ("{organisation: usaid}", "paid"),
        ("{organisation: usaid, of: [paid]}", "paid, unpaid"),
        ("{organisation: mexico}", "paid"),
        ("{organisation: usaid}", "part, inner"),
        ("{organisation: cim}", "ours"),
        ("{organisation: usaid}", ""),
        ("{organisation: usaid}", "no-such"),
    ],
)
def test_a_ministry_a_project_and_our_own_role_pay_as_well(funders, behind):
    assert claim(funders, behind) == []
