"""The text of an activity without gaps."""

from ciminfo import languages
from ciminfo.document import plain
from ciminfo.site.told import told, told_plainly
from tests.site.seen import PLAN, our_own, seen


def test_paragraphs_are_lines_without_emphasis():
    corpus = seen(PLAN.replace("The seminar will be held in Lima.", '"One *stressed*.\\n\\nTwo\\nlines."'))
    assert told_plainly(corpus, corpus.activities["lima-seminar"], languages.language("en")) == (
        "One stressed.", "Two lines.",
    )  # fmt: skip


def test_what_a_language_lacks_is_told_from_facts_and_the_gap_is_left_to_its_writers():
    corpus = seen(PLAN, published=("en", "es"))
    (said,) = told_plainly(corpus, corpus.activities["lima-seminar"], languages.language("es"))
    assert "Lima" in said
    assert languages.language("es").term("gaps.narrative") not in said


def test_every_activity_of_ours_is_told_in_every_language():
    for code in languages.names():
        for activity in our_own().activities.values():
            paragraphs = told(our_own(), activity, languages.language(code))
            assert all(plain(each.inlines).strip() for each in paragraphs), activity.id
            assert paragraphs, activity.id
