"""Measurable Results: each claim beside its evidence."""

from tests.sections.written import chapter, expected

OUTLINE = "{section: measurable-results}"
SEMINAR = "{activity: seminar, kind: seminar, title: {en: The Seminar}, dates: 2005-01-27/2005-01-28}"
UNDATED = "{activity: study, kind: research, title: {es: El estudio}, dates: unknown}"


def result(id_: str, backed_by: str = "[]", claim: str = "{en: Claim of %s}") -> str:
    return f"{{result: {id_}, report: 2004-2005, claim: {claim.replace('%s', id_)}, backed-by: {backed_by}}}"


def written(*records: str, outline: str = OUTLINE) -> list[str]:
    lines = [line.strip() for line in chapter(outline, "\n---\n".join(records)).splitlines()]
    return [line.removeprefix("| ") for line in lines if line.startswith("| ")][1:]


def test_results_are_a_table_with_the_activities_that_back_them():
    records = "\n---\n".join([SEMINAR, UNDATED, result("r", "[seminar, study]", "{en: 'Officials *learned*'}")])
    assert chapter(OUTLINE, records) == expected("""
        # Measurable Results (s1-measurable-results)   ← 2004-2005.outline.0
          table: Measurable results and the activities on which each rests   ← 2004-2005.results
            | Result | Rests on
            | Officials *learned* | *The Seminar* (January 27–28, 2005) ⏎ ⟨es: El estudio⟩ (date not recorded)
        """)


def test_a_result_that_nothing_backs_shows_the_gap():
    assert written(result("r")) == ["Claim of r | ⟦nothing recorded⟧"]


def test_a_claim_without_this_language_shows_the_gap():
    assert written(result("r", claim="{es: Dicho}")) == ["⟦text in English still to be written⟧ | ⟦nothing recorded⟧"]


def test_the_outlines_order_comes_first_and_the_rest_follows_by_id():
    rows = written(*map(result, "abcd"), outline="{section: measurable-results, order: [c, a]}")
    assert [row[9] for row in rows] == ["c", "a", "b", "d"]


def test_the_claims_of_another_report_do_not_stand_here():
    assert written(result("r"), result("other").replace("2004-2005", "2005-2006")) == [
        "Claim of r | ⟦nothing recorded⟧"
    ]


def test_an_empty_chapter_says_so():
    assert chapter(OUTLINE) == expected("""
        # Measurable Results (s1-measurable-results)   ← 2004-2005.outline.0
          body: No result is recorded for the period.
        """)
