"""At a glance: the figures that the outline names, or all; and any chapter can open with one."""

from tests.sections.written import chapter, headings

HELD = "{activity: a, kind: meeting, title: {en: A}, dates: 2005-01-03, venue: {country: BO}}"
CLAIMED = f"""
    {HELD}
    ---
    {{result: x, report: 2004-2005, claim: {{en: One was held.}}, qualitative: yes, kind: meeting, backed-by: [a]}}
    """


def figures(written: str) -> list[str]:
    """The first words of each figure's caption."""
    lines = (line.strip() for line in written.splitlines())
    return [line.removeprefix("figure: ").partition(",")[0] for line in lines if line.startswith("figure: ")]


def test_without_names_it_shows_every_figure_that_shows_something():
    both = "{section: at-a-glance}, {section: activities-by-country}"
    assert figures(chapter(both, CLAIMED)) == ["Activities by country", "Results", "Activities by their dates"]


def test_the_outline_can_switch_each_off():
    every = {"tile-map": "Activities by country", "results": "Results", "timeline": "Activities by their dates"}
    for off in every:
        named = [name for name in every if name != off]
        both = f"{{section: at-a-glance, figures: [{', '.join(named)}]}}, {{section: activities-by-country}}"
        assert figures(chapter(both, CLAIMED)) == [every[name] for name in named]


def test_where_there_is_nothing_to_show_it_says_so():
    written = chapter("{section: at-a-glance, text: {en: Words.}}")
    assert "body: Words." in written
    assert "body: Nothing is recorded for the period that a figure could show." in written


def test_any_chapter_opens_with_the_figures_that_it_names():
    outline = "{section: activities-by-country, text: {en: Words.}, figures: [tile-map]}"
    written = chapter(outline, HELD)
    assert figures(written) == ["Activities by country"]
    assert headings(written) == ["## Bolivia", "### A"]
    assert written.index("Words.") < written.index("figure: ") < written.index("## Bolivia")


def test_a_figure_stands_with_what_it_shows_and_its_numbers():
    written = chapter("{section: activities-by-country, figures: [timeline]}", HELD)
    assert "Timeline: 1 activity done or begun." in written
    assert "| Bolivia | Meeting: January 3, 2005 | –" in written
