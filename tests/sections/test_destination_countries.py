"""Working with Destination Countries: activities directly under the chapter."""

from tests.sections.written import chapter, expected

OUTLINE = "{section: destination-countries}"


def test_activities_stand_directly_under_the_chapter():
    spain = """
        activity: madrid
        kind: contacts
        title: {en: Contacts in Madrid}
        dates: 2005-01
        venue: {country: ES}
        narrative: {en: They met.}
        """
    assert chapter(OUTLINE, spain) == expected("""
        # Working with Destination Countries (s1-destination-countries)   ← 2004-2005.outline.0
          ## Contacts in Madrid (madrid)   ← madrid.title
            dateline: Contacts · Spain · January 2005   ← madrid.dates
            body: They met.   ← madrid.narrative
        """)


def test_an_empty_chapter_says_so():
    assert "body: No activity is recorded under this heading for the period." in chapter(OUTLINE)
