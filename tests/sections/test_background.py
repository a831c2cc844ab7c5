"""Background: the outline's text, and the activities that their records place there."""

from tests.sections.written import chapter, expected

PLACED = """
    activity: first-study
    kind: research
    title: {en: First Study}
    dates: 1999
    narrative: {en: It came first.}
    placement: [{in: 2004-2005, section: background, why: Told as background.}]
    """


def test_the_outlines_text_opens_it_and_placed_activities_follow():
    assert chapter("{section: background, text: {en: Since 1999.}}", PLACED) == expected("""
        # Background (s1-background)   ← 2004-2005.outline.0
          body: Since 1999.   ← 2004-2005.outline.0.text
          ## First Study (first-study)   ← first-study.title
            dateline: Research · 1999   ← first-study.dates
            body: It came first.   ← first-study.narrative
        """)


def test_without_text_and_activities_it_is_its_heading():
    assert chapter("{section: background}") == expected("""
        # Background (s1-background)   ← 2004-2005.outline.0
        """)
