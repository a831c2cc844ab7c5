"""Activities Implemented by Other Organs: the mandate's words, then the organs."""

from tests.sections.written import chapter, expected

OUTLINE = "{section: other-organs}"
MANDATE = """
    mandate: ag-res-2019
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting the Crime}
    paragraphs:
      "9": {%s}
    """
ANSWERS = 'reporter: cim, answers: ["AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"]'


def answering(paragraph: str, monkeypatch) -> str:
    """The chapter of a report that answers the mandate."""
    from tests.sections import written

    monkeypatch.setattr(written, "REGISTRY", written.REGISTRY.replace("reporter: cim", ANSWERS))
    return chapter(OUTLINE, MANDATE % paragraph)


def test_the_exact_words_of_the_mandate_open_the_chapter_as_a_quotation(monkeypatch):
    assert answering("text: {en: To request a report}", monkeypatch) == expected("""
        # Activities Implemented by Other Organs (s1-other-organs)   ← 2004-2005.outline.0
          body: In the words of operative paragraph 9 of resolution AG/RES. 2019 (XXXIV-O/04):   ← 2004-2005.answers.0
          quotation: “To request a report”   ← ag-res-2019.paragraphs.9.text
          body: No contribution from another organ is recorded for this period.
        """)


def test_words_in_another_language_are_quoted_as_they_are_and_tagged(monkeypatch):
    assert "quotation: “⟨es: Solicitar⟩”" in answering("text: {es: Solicitar}", monkeypatch)


def test_a_summary_of_our_own_is_never_quoted(monkeypatch):
    written = answering("summary: {en: A report every year.}", monkeypatch)
    assert "quotation" not in written
    assert "every year" not in written


def test_where_nothing_is_recorded_the_chapter_says_so():
    assert chapter(OUTLINE) == expected("""
        # Activities Implemented by Other Organs (s1-other-organs)   ← 2004-2005.outline.0
          body: No contribution from another organ is recorded for this period.
        """)


def test_a_contribution_of_a_state_is_not_one_of_an_organ():
    assert "No contribution from another organ" in chapter(OUTLINE, "{contribution: c, report: 2004-2005, state: MX}")
