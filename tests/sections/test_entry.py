"""An activity as a report tells it."""

from ciminfo.model.activity_parts import Role
from ciminfo.sections.entry import _ORDER
from tests.sections.written import chapter, expected, headings

OUTLINE = "{section: activities-by-country}"
FULL = """
    activity: belize-training
    kind: training
    title: {en: Training in Belize}
    dates: 2005-04-14/2005-04-15
    venue: {city: Belize City, country: BZ}
    organisations:
      - {organisation: iom, role: funder}
      - {organisation: iin, role: partner}
      - {organisation: of-mexico, role: partner}
      - {organisation: iom, role: partner}
      - {organisation: cim, role: organiser}
    participants:
      - {count: 60}
      - {groups: [embassies]}
      - {count: 12, qualifier: about}
    narrative:
      en: |-
        The *first* paragraph.

        The second.
    """


def test_an_activity_is_title_dateline_text_organisations_by_role_and_participants():
    assert chapter(OUTLINE, FULL) == expected("""
        # Activities by Country and Region (s1-activities-by-country)   ← 2004-2005.outline.0
          ## Belize (group-bz)   ← BZ
            ### Training in Belize (belize-training)   ← belize-training.title
              dateline: Training · Belize City, Belize · April 14–15, 2005   ← belize-training.dates
              body: The *first* paragraph.   ← belize-training.narrative
              body: The second.   ← belize-training.narrative
              facts: **Organized by: **Commission   ← belize-training.organisations
              facts: **Partners: **Children’s Institute, Government of Mexico, and Migration Organization   ← belize-training.organisations
              facts: **Funding: **Migration Organization   ← belize-training.organisations
              facts: **Attendance: **60 participants; embassies; about 12 participants   ← belize-training.participants
        """)  # noqa: E501


def test_what_is_not_recorded_is_left_out_and_a_missing_text_is_made_from_facts():
    bare = "{activity: bare, kind: meeting, title: {en: Meeting}, dates: 2005-01}"
    assert chapter(OUTLINE, bare) == expected(
        """
        # Activities by Country and Region (s1-activities-by-country)   ← 2004-2005.outline.0
          ## Several countries (group-several)   ← several
            ### Meeting (bare)   ← bare.title
              dateline: Meeting · January 2005   ← bare.dates
              body: In January 2005, a meeting entitled “Meeting” was held. ⟦{mark}⟧   ← bare.narrative
        """.format(mark="told from the recorded facts; text still to be written")
    )


def test_a_title_without_a_translation_stays_in_its_language_and_says_which():
    written = chapter(OUTLINE, FULL, "es")
    assert "### ⟨en: Training in Belize⟩ (belize-training)" in written
    assert "⟦redactado a partir de los datos consignados; texto pendiente⟧" in written
    assert "first" not in written


def test_the_text_told_for_this_report_stands_before_the_general_one():
    activity = """
        activity: project
        kind: project
        title: {en: Project}
        dates: 2005-01
        narrative: {en: In general.}
        narrative-in: {2004-2005: {en: In this year.}, 2005-2006: {en: In the next.}}
        """
    written = chapter(OUTLINE, activity)
    assert "body: In this year.   ← project.narrative-in.2004-2005" in written
    assert "general" not in written
    assert "next" not in written


def test_activities_stand_in_the_order_of_their_dates_and_then_of_their_ids():
    activity = "{activity: %s, kind: meeting, title: {en: %s}, dates: %s}"
    rows = [("c", "2005-02"), ("b", "2004-09-10/2004-12-01"), ("d", "2004-09-10"), ("e", "2005-02"), ("a", "2005-03")]
    written = chapter(OUTLINE, "\n---\n".join(activity % (id_, id_, dates) for id_, dates in rows))
    assert headings(written)[1:] == ["### d", "### b", "### c", "### e", "### a"]


def test_a_place_is_the_venue_or_else_what_the_activity_covers():
    activity = "{activity: a, kind: project, title: {en: A}, dates: 2005-01, %s}"

    def dateline(fields: str) -> str:
        return next(each for each in chapter(OUTLINE, activity % fields).splitlines() if "dateline" in each)

    assert "Project · Belize · January" in dateline("venue: {country: BZ}, coverage: {countries: [MX]}")
    assert "Project · Belize, Bolivia, and Mexico · " in dateline("coverage: {countries: [MX, BO, BZ]}")
    assert "Project · Caribbean · " in dateline("coverage: {regions: [caribbean]}")


def test_what_an_activity_answers_stands_at_the_foot_of_the_page():
    mandate = """
        mandate: ag-res-2019-xxxiv-o-04
        symbol: AG/RES. 2019 (XXXIV-O/04)
        title: {en: Fighting}
        paragraphs:
          "9":
            summary: {en: A report.}
            elements:
              law: {asks: {en: progress in law}, answered-by: [activity]}
              aid: {asks: {en: aid}, answered-by: [activity]}
        """
    activity = "{activity: a, kind: project, title: {en: A}, dates: 2005-01, mandates: [%s]}"

    def dateline(*mandates: str) -> str:
        text = mandate + "\n---\n" + activity % ", ".join(mandates)
        return next(each for each in chapter(OUTLINE, text).splitlines() if "dateline" in each)

    nine = "cites: AG/RES. 2019 (XXXIV-O/04)"
    assert "[^" not in dateline()
    assert "[^Answers AG/RES. 2019 (XXXIV-O/04).]" in dateline("{" + nine + "}")
    paragraph = '{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9", elements: [law, aid]}'
    said = "[^Answers AG/RES. 2019 (XXXIV-O/04), operative paragraph 9: progress in law and aid.]"
    assert said in dateline(paragraph)
    unknown = '{cites: "AG/RES. 2020 (XXXIV-O/04)"}'
    assert "[^Answers AG/RES. 2020 (XXXIV-O/04). Answers AG/RES. 2019 (XXXIV-O/04)" in dateline(unknown, paragraph)


def test_what_is_said_of_an_organisations_part_stands_in_brackets():
    noted = FULL.replace("iin, role: partner", "iin, role: partner, note: {en: its *Green* (Squad)}")
    told = chapter(OUTLINE, noted)
    assert "**Partners: **Children’s Institute (its *Green* [Squad]), Government of Mexico, and Migration" in told
    assert "⟨en: Children’s Institute⟩ (⟦texto en español" in chapter(OUTLINE, noted, "es")


def test_a_name_in_another_language_is_joined_as_the_language_joins_words():
    told = chapter(OUTLINE, FULL.replace("iin, role: partner", "iin, role: host"), "es")
    assert ": **⟨en: Government of Mexico⟩ y ⟨en: Migration Organization⟩" in told


def test_what_of_a_mandate_has_no_words_in_the_language_is_a_gap_at_the_foot_of_the_page():
    mandate = """
        mandate: m
        symbol: AG/RES. 1 (XXXIV-O/04)
        title: {en: M}
        paragraphs: {"9": {elements: {law: {asks: {en: laws}, answered-by: [activity]}}}}
        """
    answer = 'mandates: [{cites: "AG/RES. 1 (XXXIV-O/04), operative paragraph 9", elements: [law]}]'
    told = chapter(
        OUTLINE, f"{mandate}\n---\n{{activity: a, kind: project, title: {{en: A}}, dates: 2005, {answer}}}", "es"
    )
    assert "[^Responde a AG/RES. 1 (XXXIV-O/04), párrafo resolutivo 9: ⟦texto en español" in told


def test_every_role_has_its_place_among_the_others():
    assert sorted(_ORDER) == sorted(Role)
