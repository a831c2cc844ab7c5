"""Follow-up: what the report before announced, and what became of it by this one's day."""

from tests.sections import written
from tests.sections.written import chapter, expected

OUTLINE = "{section: follow-up}"
PREVIOUS = "{report: 2003-2004, period: 2003-05/2004-04, as-of: 2004-04-05}\n"
ANNOUNCED = "announced: [{on: 2004-04-05, dates: %s, in: 2003-2004}]"


def follow_up(records: str, monkeypatch, spoken: str = "en") -> str:
    """The chapter of a report that follows another; what is no registry line stands below it."""
    following = written.REGISTRY.replace("reporter: cim", "reporter: cim, previous: 2003-2004")
    monkeypatch.setattr(written, "REGISTRY", following)
    return chapter(OUTLINE, f"{PREVIOUS}---\n{records}" if records else PREVIOUS, spoken)


def seminar(more: str, dates: str = "2004-06") -> str:
    return f"activity: seminar\nkind: seminar\ntitle: {{en: Seminar}}\n{ANNOUNCED % dates}\n{more}\n"


def test_without_an_earlier_report_the_chapter_says_so():
    assert chapter(OUTLINE) == expected("""
        # Follow-up of Earlier Announcements (s1-follow-up)   ← 2004-2005.outline.0
          body: No earlier report is recorded.   ← 2004-2005.previous
        """)


def test_where_the_earlier_report_announced_nothing_the_chapter_says_so(monkeypatch):
    assert "The reports before this one announced nothing that is still to be answered." in follow_up("", monkeypatch)


def test_each_announcement_is_a_row_beside_what_became_of_it(monkeypatch):
    told = follow_up(seminar("dates: 2004-06-14\nvenue: {city: La Paz, country: BO}"), monkeypatch)
    assert "Beside each stands what was known of it on April 27, 2005" in told
    assert (
        "June 2004 ⏎ announced in the report for the period from May 2003 to April 2004 | Seminar ⏎ La Paz, Bolivia | "
        in told
    )
    assert "**Held**: June 14, 2004" in told


def test_the_reason_stands_with_the_outcome(monkeypatch):
    turned = "outcomes: [{on: 2004-06-01, turned: postponed, to: 2004-09, why: {en: There was *unrest*.}}]"
    assert "**Postponed**: September 2004 ⏎ There was *unrest*." in follow_up(seminar(turned), monkeypatch)


def test_a_reason_without_a_translation_is_a_gap(monkeypatch):
    turned = "outcomes: [{on: 2004-06-01, turned: cancelled, why: {en: No funds.}}]"
    told = follow_up(seminar(turned), monkeypatch, "es")
    assert "No funds." not in told
    assert "**Cancelada** ⏎ ⟦texto en español" in told
    assert "⟨en: Seminar⟩" in told


def test_what_is_not_settled_names_the_activities_that_may_be_it(monkeypatch):
    forum = "---\n{activity: forum, kind: seminar, title: {en: Forum}, dates: 2004-09-02}\n"
    told = follow_up(seminar("may-be: [forum]") + forum, monkeypatch)
    assert "**Not settled**" in told
    assert "Possibly, though the sources do not settle it:" in told
    assert "*Forum* (September 2, 2004)" in told


def test_only_what_was_known_on_the_day_of_the_report_is_told(monkeypatch):
    told = follow_up(seminar("dates: 2005-07-13", dates="2005-06"), monkeypatch)
    assert "**Still planned**: June 2005" in told
    assert "July" not in told


def test_what_nobody_knows_of_is_said_to_be_unknown(monkeypatch):
    assert "**Nothing known**" in follow_up(seminar(""), monkeypatch)


def test_what_a_later_report_announced_is_not_followed_up(monkeypatch):
    later = seminar("").replace("in: 2003-2004", "in: 2004-2005")
    assert "announced nothing" in follow_up(later, monkeypatch)
