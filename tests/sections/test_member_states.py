"""Information Provided by Member States: by country, or that nothing is recorded."""

from tests.sections.written import chapter, expected, headings

OUTLINE = "{section: member-states}"
NONE = (
    "body: For this period the records show neither a request for information addressed to member states "
    "nor any contribution received from them."
)


def test_where_nothing_is_recorded_the_chapter_says_so():
    assert chapter(OUTLINE).splitlines()[1].strip() == NONE


def test_a_contribution_of_an_organ_is_not_one_of_a_state():
    assert NONE in chapter(OUTLINE, "{contribution: c, report: 2004-2005, organ: iin}")


def test_states_stand_by_name_with_what_their_governments_reported():
    records = """
        {contribution: c-mx, report: 2004-2005, state: MX}
        ---
        {contribution: c-bo, report: 2004-2005, state: BO, answered: {summary: {en: A law was passed.}}}
        ---
        {activity: law, kind: project, title: {en: The Law}, dates: 2005-01, reported-by: of-mexico}
        """
    written = chapter(OUTLINE, records)
    assert headings(written) == ["## Bolivia", "## Mexico", "### The Law"]
    assert NONE not in written


def test_a_government_that_was_not_asked_and_reported_has_its_heading_too():
    law = """
        activity: law
        kind: project
        title: {en: The Law}
        dates: 2005-01
        reported-by: of-mexico
        narrative: {en: It was passed.}
        """
    assert chapter(OUTLINE, law) == expected("""
        # Information Provided by Member States (s1-member-states)   ← 2004-2005.outline.0
          ## Mexico (from-mx)   ← MX
            ### The Law (law)   ← law.title
              dateline: Project · January 2005   ← law.dates
              body: It was passed.   ← law.narrative
        """)


def test_what_a_record_places_here_without_a_reporter_stands_below_the_chapter_itself():
    placed = """
        activity: survey
        kind: research
        title: {en: Survey}
        dates: 2005-01
        placement: [{in: 2004-2005, section: member-states, why: It asks the states.}]
        """
    assert headings(chapter(OUTLINE, placed)) == ["## Survey"]
