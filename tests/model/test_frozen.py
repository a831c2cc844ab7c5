"""What was submitted, and which later edits change it."""

import pytest

from ciminfo.model.frozen import Edit, edits, hash_of, told
from tests.reading import dossier

REPORT = """report: 2004-2005
title: {en: The Report}
period: 2004-07/2005-04
as-of: 2005-04-27
answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
"""
MANDATE = 'mandate: m\nsymbol: AG/RES. 2019 (XXXIV-O/04)\ntitle: {en: Fighting}\nparagraphs: {"9": {}}\n'
OTHER = "mandate: other\nsymbol: AG/RES. 1948 (XXXIII-O/03)\ntitle: {en: Other}\n"
HELD = "activity: held\nkind: training\ntitle: {en: Training}\ndates: 2005-04-14\nnarrative: {en: They learned.}\n"
PLAN = """activity: plan
kind: seminar
title: {en: Seminar}
venue: {city: Lima, country: PE}
announced: [{on: 2005-04-01, dates: 2005-06}]
"""
ELSEWHERE = "activity: rome\nkind: meeting\ntitle: {en: Meeting}\ndates: 2004-05-27\n"
RECORDS = (REPORT, MANDATE, OTHER, HELD, PLAN, ELSEWHERE)
RESULT = "result: res\nreport: 2004-2005\nclaim: {en: Many learned}\n"
REPLY = "contribution: con\nreport: 2004-2005\norgan: iin\n"


def seen(*records: str):
    return dossier("---\n".join(records))


def frozen(*records: str):
    """What a report of these records would be frozen as."""
    facts = told(seen(*records))
    text = "frozen: f\nreport: 2004-2005\non: 2005-05-02\nrecords:\n" + "".join(
        f"  {id_}:\n" + "".join(f"    {field}: {fact!r}\n" for field, fact in known.items())
        for id_, known in facts.items()
    )
    return seen(*records, text).corpus.frozen["2004-2005"]


def edited(old: str, new: str) -> tuple[Edit, ...]:
    """The edits that one change of the records makes."""
    after = [each.replace(old, new) for each in RECORDS]
    assert after != list(RECORDS)
    return edits(seen(*after), frozen(*RECORDS))


def test_a_report_is_itself_its_mandates_and_what_it_tells():
    assert list(told(seen(*RECORDS, RESULT, REPLY))) == ["2004-2005", "m", "held", "plan", "res", "con"]


def test_of_a_plan_only_what_was_announced_is_kept():
    assert told(seen(*RECORDS))["plan"] == {"kind": "seminar", "title.en": "Seminar", "planned-for": "2005-06"}


def test_nothing_changed_is_no_edit():
    assert edits(seen(*RECORDS), frozen(*RECORDS)) == ()


@pytest.mark.parametrize(
    ("old", "new", "edit"),
    [
        ("dates: 2005-04-14", "dates: 2005-04-15", ("held", "dates", "2005-04-14", "2005-04-15")),
        ("They learned.", "They taught.", ("held", "narrative.en", "They learned.", "They taught.")),
        ("{en: Fighting}", "{en: Fight}", ("m", "title.en", "Fighting", "Fight")),
        ("as-of: 2005-04-27", "as-of: 2005-04-28", ("2004-2005", "as-of", "2005-04-27", "2005-04-28")),
        ("dates: 2005-06}", "dates: 2005-07}", ("plan", "planned-for", "2005-06", "2005-07")),
        ("narrative: {en: They learned.}\n", "", ("held", "narrative.en", "They learned.", "")),
    ],
)
def test_a_fact_that_reads_otherwise_is_an_edit(old, new, edit):
    assert edited(old, new) == (Edit(*edit),)


def test_what_the_report_no_longer_tells_is_gone_as_a_whole():
    (gone,) = edited("dates: 2005-04-14\n", "dates: 2003-04-14\n")
    assert (gone.record, gone.field, gone.now) == ("held", "", "")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{en: Training}", "{en: Training, es: Capacitación}"),
        ("{en: Training}", "{es: Capacitación, en: Training}"),
        ("{en: They learned.}", "{en: They learned.}\noutcomes: [{on: 2005-06-01, turned: held}]"),
        ("{en: They learned.}", "{en: They learned.}\nnarrative-in: {2005-2006: {en: They learned more.}}"),
        ("{en: They learned.}", "{en: They learned.}\nvenue: {country: BZ}\nnote: Found later."),
        ("dates: 2005-06}]", "dates: 2005-06}, {on: 2005-07-01, dates: 2005-09}]\ndates: 2005-09-03"),
        ("city: Lima", "city: Cusco"),
        ("dates: 2004-05-27", "dates: 2004-05-28"),
    ],
)
def test_what_is_added_later_or_was_not_told_is_no_edit(old, new):
    assert edited(old, new) == ()


def test_a_text_of_the_report_s_own_stands_for_the_general_one():
    own = HELD + "narrative-in: {2004-2005: {en: As told then.}}\n"
    known = told(seen(REPORT, own))["held"]
    assert known["narrative-in.2004-2005.en"] == "As told then."
    assert "narrative.en" not in known


def test_the_hash_tells_facts_apart_and_not_their_order():
    facts = {"a": {"x": "1", "y": "é"}, "b": {}}
    assert hash_of(facts) == hash_of({"b": {}, "a": {"y": "é", "x": "1"}})
    assert hash_of(facts) != hash_of({"a": {"x": "1", "y": "e"}, "b": {}})
    assert len(hash_of({})) == 64
