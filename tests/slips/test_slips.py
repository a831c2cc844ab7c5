"""The slips of real papers, as their sources printed them: which rule finds each, where, and in which words.

A line is rule, record, field, message. `…` stands for the period and dates that every message of its rule repeats.
"""

import re
from pathlib import Path

import pytest

from ciminfo.diagnostics import Severity
from tests.reading import found

FOLDER = Path(__file__).parent
FILES = {file.stem: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.yaml"))}
SYMBOL = "AG/RES. 2019 (XXXIV-O/04)"
OUT = "is reported for 2004-07/2005-04 but lies outside it"
YEAR = "'AG/RES. 2019 (XXXIV-O/05)' has the year /05, but session XXXIV-O fell in /04"
NUMBER = "'AG/RES. 2019 (XXXV-O/05)' has number 2019, but its session adopted 2061 to 2157"
ANTILLES = "6 countries (BB, BS, GY, JM, LC, SR) and 1 territory (AN)"

EXPECTED = {
    "adviser-with-private-contacts": """
        private-contact haiti-adviser narrative.en: the text holds a street address
        private-contact haiti-adviser narrative.en: the text holds a telephone number
        private-contact haiti-adviser note: the text holds an e-mail address""",
    "agenda-outside-the-period": f"""
        activity-outside-period remja-v-agenda dates: activity remja-v-agenda (2004-04-28/2004-04-30) {OUT}""",
    "belize-done-and-planned": """
        counted-as-done-and-planned belize-spring-seminar announced.0.dates: announced for 2005-21, \
but belize-city-training was held in the same country on 2005-04-14/2005-04-15""",
    "dates-as-the-page-prints-them": """
        date-malformed a dates: '03/31/06' is not a date
        date-malformed b dates: '10/2005' is not a date
        date-malformed c dates: '12/05/2007 - 12/06/2007' is not a date
        date-malformed d dates: '9 de enero de 2006' is not a date""",
    "event-before-its-series": """
        event-outside-span belize-seminars events.0.dates: 'Two-day workshop' on 2006-08-01/2006-08-02 \
lies outside its activity's dates, 2006-08-03/2006-08-11""",
    "events-after-their-header": """
        event-outside-span bolivia-seminars events.1.dates: 'Seminar for children and adolescents' \
on 2005-10-17/2005-10-18 lies outside its activity's dates, 2005-10-11/2005-10-17
        event-outside-span bolivia-seminars events.2.dates: 'Seminar for authorities and women leaders' \
on 2005-10-20/2005-10-21 lies outside its activity's dates, 2005-10-11/2005-10-17""",
    "events-without-a-city": """
        city-missing media-workshop venue.city: the workshop has a country, MX, and no city
        city-missing spain-meeting venue.city: the meeting has a country, ES, and no city""",
    "gallery-of-another-month": """
        event-outside-span stockholm-conference events.0.dates: 'Gallery' on 2006-01-09 \
lies outside its activity's dates, 2006-06-09
        event-outside-span puebla-conference events.0.dates: 'Conference' on 2006-03-01 \
lies outside its activity's dates, 2006-03-06""",
    "gallery-of-the-second-day": "",
    "letter-of-2006-numbered-for-2005": """
        letter-number-mismatch 2005-2006 letter.number: number 02-018/05 is of the year /05, \
but the letter is dated 2006-02-24""",
    "letter-without-number-date-or-names": """
        letter-field-missing 2004-2005 letter.signatory: the letter's signatory is missing
        letter-field-missing 2004-2005 letter.number: the letter's number is recorded as unknown
        letter-field-missing 2004-2005 letter.date: the letter's date is recorded as unknown""",
    "lima-planned-though-past": """
        plan-already-past lima-seminar announced.0.dates: announced for 2005-04-28/2005-04-29 \
in a report that speaks as of 2005-04-30""",
    "mandates-by-description-only": """
        mandate-uncited national-authorities mandates: activity national-authorities \
is reported and names no mandate""",
    "member-states-not-asked": f"""
        element-unanswered 2004-2005 answers.0.member-states: nothing answers {SYMBOL}, paragraph 9: \
information from member states""",
    "organisations-under-other-names": """
        organisation-unknown phase-two organisations.0.organisation: no organisation \
'international-organization-for-migrations' is registered
        organisation-unknown phase-two organisations.1.organisation: no organisation \
'International Organization for Migrations' is registered
        organisation-unknown phase-two organisations.2.organisation: no organisation \
'Organization of American Status' is registered
        organisation-unknown phase-two organisations.3.organisation: no organisation 'Oim' is registered
        organisation-unknown network organisations.0.organisation: no organisation \
'Red latinoamericanos desaparecidos' is registered
        organisation-unknown network organisations.1.organisation: no organisation \
'Missing Peruvians' is registered""",
    "own-part-not-said": """
        own-role-missing caracas-seminar role: seminar, Caracas is reported without our own role in it""",
    "period-past-the-writing": """
        period-ends-after-as-of 2004-2005 as-of: the period 2004-07/2005-04 ends on 2005-04-30, \
after the as-of date 2005-04-27""",
    "persons-under-other-names": """
        person-unknown national-authorities people.0.person: no person 'alber-ramdin' is registered
        person-unknown national-authorities people.1.person: no person 'Isais Rodriguez' is registered""",
    "rapporteur-on-one-of-two-days": "",
    "results-that-rest-on-nothing": """
        result-unbacked videoconference backed-by: nothing backs the result videoconference
        result-unbacked remja-v backed-by: nothing backs the result remja-v""",
    "results-without-a-number": """
        result-unmeasured caracas counts: the result caracas has no number
        result-unmeasured buenos-aires counts: the result buenos-aires has no number
        result-unmeasured belize-city counts: the result belize-city has no number""",
    "rome-outside-the-period": f"""
        activity-outside-period rome-experts-meeting dates: meeting, Rome (2004-05-27/2004-05-28) {OUT}""",
    "six-countries-and-seven-places": f"""
        count-differs caribbean-seminars counts.0.value: the count of countries, 6, leaves out 1 territory \
that the records list: {ANTILLES}""",
    "summer-across-the-start": "",
    "symbols-in-other-spellings": "",
    "symbols-with-a-slip": f"""
        session-year-mismatch a mandates.0.cites: {YEAR}
        number-outside-session b mandates.0.cites: {NUMBER}
        session-year-mismatch c symbol: {YEAR}
        number-outside-session d symbol: {NUMBER}""",
    "territories-among-member-states": """
        territory-as-member-state from-antilles state: AN stands as a member state, \
but was a territory on 2005-04-27
        territory-as-member-state from-puerto-rico state: PR stands as a member state, \
but was a territory on 2005-04-27
        territory-as-member-state from-netherlands state: NL stands as a member state, \
but was an observer on 2005-04-27""",
    "tijuana-outside-the-period": f"""
        activity-outside-period tijuana-outreach dates: activity tijuana-outreach (2004-06?) {OUT}""",
    "two-annexes-of-which-one-is-there": """
        annex-count-differs 2004-2005 letter.annexes: the letter states 2 annexes; \
built with it: 1 (annual report)""",
    "two-days-that-are-three": """
        duration-mismatch san-ignacio-training duration-days: 2 days are stated, but 2006-11-27/2006-11-29 is 3 days
        duration-mismatch haiti-seminar duration-days: 2 days are stated, but 2006-06-28/2006-06-30 is 3 days""",
    "videoconference-without-a-date": """
        date-unknown best-practices-videoconference dates: activity best-practices-videoconference \
is reported for 2004-07/2005-04 without a known date""",
}
#: What these small records lack beside their slip.
UNFINISHED = {
    "letter-field-missing",
    "mandate-uncited",
    "own-role-missing",
    "period-ends-after-as-of",
    "result-unmeasured",
    "source-missing",
    "text-missing",
}


def said(name: str) -> list[tuple[str, str]]:
    """Rule and line of everything said of a file."""
    return [(each.rule, f"{each.rule} {each.record} {each.field}: {each.message}") for each in found(FILES[name])]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_each_slip_is_found_by_its_rule_at_its_field_in_its_words(name):
    lines = [line.strip() for line in EXPECTED[name].splitlines() if line.strip()]
    asked = {line.split()[0] for line in lines}
    assert [line for rule, line in said(name) if rule in asked] == lines
    assert {rule for rule, _ in said(name)} <= asked | UNFINISHED


def test_every_file_has_its_expectation_and_names_the_place_of_its_slip():
    assert set(FILES) == set(EXPECTED)
    assert len(FILES) == 31
    for name, text in FILES.items():
        head = text.split("\n---\n")[0]
        assert head.startswith("# "), name
        assert re.search(r"(report-2004-2005|activities-page) L\d+|CP/doc\.", " ".join(head.split("\n# "))), name


def test_what_the_sources_do_not_settle_stays_open():
    (activity,) = [
        each for each in found(FILES["rapporteur-on-one-of-two-days"]) if each.severity is Severity.ERROR
    ] or [None]
    assert activity is None
