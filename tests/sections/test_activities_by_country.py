"""Activities by Country and Region: the order of the groups, and what stands in each."""

from ciminfo.languages import language
from tests.sections.written import chapter, expected, headings

SEVERAL = language("en").term("groups.several")


def held(id_: str, where: str) -> str:
    return f"{{activity: {id_}, kind: meeting, title: {{en: {id_}}}, dates: 2005-01, {where}}}"


EVERYWHERE = "\n---\n".join(
    [
        held("in-mexico", "venue: {country: MX}"),
        held("in-belize", "venue: {country: BZ}"),
        held("in-bolivia", "venue: {country: BO}"),
        held("in-the-caribbean", "coverage: {regions: [caribbean]}"),
        held("in-the-andes", "coverage: {regions: [andes]}"),
        held("in-both", "coverage: {countries: [BZ, MX]}"),
    ]
)


def groups(order: str) -> list[str]:
    written = headings(chapter(f"{{section: activities-by-country, order: {order}}}", EVERYWHERE))
    return [each.removeprefix("## ") for each in written if each.startswith("## ")]


def test_without_an_order_come_countries_by_name_and_then_regions_by_name():
    countries = ["Belize", "Bolivia", "Mexico"]
    assert groups("[]") == [*countries, "Andean Region", "Caribbean", SEVERAL]


def test_the_outlines_order_comes_first_and_the_rest_follows():
    wanted = [SEVERAL, "Mexico", "Caribbean"]
    assert groups("[several, MX, caribbean]") == [*wanted, "Belize", "Bolivia", "Andean Region"]


def test_what_the_order_names_but_nothing_stands_in_has_no_heading():
    assert "Spain" not in groups("[ES]")
    assert len(groups("[ES]")) == 6


def test_names_are_sorted_as_the_language_of_the_document_writes_them():
    spanish = headings(chapter("{section: activities-by-country}", EVERYWHERE, "es"))
    assert [each for each in spanish if each.startswith("## ")][:3] == ["## Belice", "## Bolivia", "## México"]


def test_every_group_holds_its_own_activities():
    written = chapter("{section: activities-by-country, order: [MX]}", EVERYWHERE)
    assert headings(written)[:4] == ["## Mexico", "### in-mexico", "## Belize", "### in-belize"]


def test_an_empty_chapter_says_so():
    assert chapter("{section: activities-by-country, title: {en: By Country}}") == expected("""
        # By Country (s1-activities-by-country)   ← 2004-2005.outline.0
          body: No activity is recorded under this heading for the period.
        """)
