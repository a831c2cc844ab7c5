"""Where a record stands in each report, and why."""

import pytest

from ciminfo import placement
from ciminfo.queries.why import NotRecordedError, why
from tests.reading import corpus

RECORDS = """
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-27
    outline: [{section: activities-by-country, title: {en: By Country}}, {section: other-organs}]
    ---
    {report: 2005-2006, period: 2005-05/2006-04, as-of: 2006-04-30, outline: [{section: measurable-results}]}
    ---
    {activity: belize-training, kind: training, title: {en: T}, dates: 2005-04-14/2005-04-15, venue: {country: BZ}}
    ---
    {result: trained, report: 2005-2006, claim: {en: Trained}}
    ---
    {contribution: from-iin, report: 2004-2005, organ: iin}
    ---
    {contribution: from-mexico, report: 2004-2005, state: MX}
    """


@pytest.fixture(scope="module")
def dossiers():
    whole = corpus(RECORDS)
    return [placement.dossier(whole, report) for report in whole.reports.values()]


def test_an_activity_is_told_in_every_report_with_its_state_and_reason(dossiers):
    first, second = (answer.as_dict() for answer in why(dossiers, "belize-training", ""))
    assert first == {
        "id": "belize-training",
        "report": "2004-2005",
        "as_of": "2005-04-27",
        "section": "activities-by-country",
        "title": "By Country",
        "group": "BZ",
        "state": "held",
        "rule": "place",
        "reason": "its dates 2005-04-14/2005-04-15 meet the period 2004-07/2005-04; it concerns BZ",
    }
    assert (second["report"], second["section"], second["title"], second["rule"]) == ("2005-2006", "", "", "period")


def test_one_report_alone_can_be_asked(dossiers):
    assert [answer.report for answer in why(dossiers, "belize-training", "2005-2006")] == ["2005-2006"]


def test_a_result_stands_in_its_own_report_only(dossiers):
    (answer,) = why(dossiers, "trained", "")
    assert (answer.report, answer.section, answer.reason) == (
        "2005-2006",
        "measurable-results",
        "it is a claim of 2005-2006",
    )


def test_a_contribution_stands_with_the_organs_or_with_the_states(dossiers):
    (organ,) = why(dossiers, "from-iin", "")
    assert (organ.section, organ.group, organ.state) == ("other-organs", "iin", "")
    assert organ.reason == "iin was asked for 2004-2005"


def test_what_a_section_lacking_in_the_outline_would_hold_does_not_stand_in_the_report(dossiers):
    (state,) = why(dossiers, "from-mexico", "")
    assert (state.section, state.title, state.group) == ("", "", "MX")


@pytest.mark.parametrize(
    ("id_", "report", "message", "hint"),
    [
        (
            "belize-trainning",
            "",
            "there is no activity, result or contribution 'belize-trainning'",
            "'belize-training'?",
        ),
        ("belize-training", "2004-2006", "there is no report '2004-2006'", "did you mean "),
        ("trained", "2004-2005", "there is no activity, result or contribution 'trained'", ""),
    ],
)
def test_what_is_not_recorded_is_said_with_the_nearest_that_is(dossiers, id_, report, message, hint):
    with pytest.raises(NotRecordedError) as caught:
        why(dossiers, id_, report)
    assert str(caught.value) == message
    assert hint in caught.value.hint


def test_nothing_can_be_asked_where_there_is_no_report():
    with pytest.raises(NotRecordedError):
        why([], "belize-training", "")
