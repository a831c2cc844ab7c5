"""A report prints the texts of what it tells, each as it stands in a language, and a final one only reviewed ones."""

from __future__ import annotations

from ciminfo.model.record import fingerprint
from ciminfo.model.report_texts import records, texts, unreviewed
from tests.reading import dossier

RECORDS = f"""
    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-30
    title: {{en: The Report}}
    answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]
    outline: [{{section: activities-by-country}}, {{section: future-activities}}]
    ---
    mandate: ag-res-2019
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {{en: Fighting}}
    adopted: 2004-06-08
    paragraphs: {{"9": {{summary: {{en: Report.}}}}}}
    ---
    {{activity: told, kind: training, title: {{en: T}}, dates: 2005-01, narrative: {{en: It was held.}}}}
    ---
    {{activity: elsewhere, kind: training, title: {{en: E}}, dates: 2001-01, narrative: {{en: It was held.}}}}
    ---
    activity: ahead
    kind: training
    title: {{en: A}}
    announced: [{{on: 2005-04-01, dates: 2005-06, in: 2004-2005}}]
    ---
    {{result: r, report: 2004-2005, claim: {{en: One.}}, backed-by: [told]}}
    ---
    texts: texts-en
    language: en
    states: {{told: {{narrative: reviewed {fingerprint("It was held.")} on 2005-05-01 by Ana}}}}
    """


def test_it_tells_its_letter_its_activities_its_results_and_its_mandates() -> None:
    assert [record.id for record in records(dossier(RECORDS))] == ["2004-2005", "ahead", "told", "r", "ag-res-2019"]


def test_of_what_is_still_to_come_no_narrative_is_wanted() -> None:
    seen = dossier(RECORDS)
    printed = {(each.record.id, each.field) for each in texts(seen.corpus, "en", seen)}
    assert ("told", "narrative") in printed
    assert ("ahead", "title") in printed
    assert ("ahead", "narrative") not in printed
    assert ("elsewhere", "narrative") in {(each.record.id, each.field) for each in texts(seen.corpus, "en")}


def test_what_nobody_has_reviewed_is_found_language_by_language() -> None:
    found = [(each.language, each.record.id, each.field) for each in unreviewed(dossier(RECORDS), ["en", "es"])]
    assert ("en", "told", "narrative") not in found
    assert ("es", "told", "narrative") in found
    assert ("en", "r", "claim") in found
    assert ("en", "2004-2005", "title") in found
    assert ("es", "2004-2005", "title") not in found
