"""Free text: nothing but what the outline says."""

from tests.sections.written import chapter, expected


def test_it_is_what_the_outline_says():
    outline = '{section: free-text, title: {en: Thanks}, text: {en: "To *all* who helped."}}'
    assert chapter(outline) == expected("""
        # Thanks (s1-free-text)   ← 2004-2005.outline.0
          body: To *all* who helped.   ← 2004-2005.outline.0.text
        """)


def test_a_text_without_this_language_is_a_gap_in_it():
    written = chapter("{section: free-text, title: {en: Thanks}, text: {en: Words.}}", spoken="es")
    assert "Words" not in written
    assert "body: ⟦texto" in written
