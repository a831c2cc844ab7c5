"""The publications there are: each composes, with everything or with next to nothing recorded."""

import pytest

from ciminfo import publications
from ciminfo.document import Document, Section, gaps
from ciminfo.languages import language, names
from tests.reading import dossier

BARE = "{report: r, period: 2004, as-of: 2005-01-01}\n"


def sections(blocks):
    for block in blocks:
        if isinstance(block, Section):
            yield block
            yield from sections(block.blocks)


def test_the_letter_comes_before_what_it_encloses():
    assert publications.PUBLICATIONS[:2] == ("cover_letter", "annual_report")


@pytest.mark.parametrize("publication", publications.PUBLICATIONS)
@pytest.mark.parametrize("code", names())
def test_each_can_be_written_in_every_language_from_a_report_that_says_nothing(publication, code):
    document = publications.compose(publication, dossier(BARE, "r"), language(code))
    assert isinstance(document, Document)
    assert document.publication == publication.replace("_", "-")
    assert document.language == code
    assert document.title


@pytest.mark.parametrize("publication", ["cover_letter", "annual_report"])
def test_the_letter_and_the_report_of_a_record_that_says_nothing_show_what_is_missing(publication):
    assert len(gaps(publications.compose(publication, dossier(BARE, "r"), language("en")))) > 2


@pytest.mark.parametrize("publication", publications.PUBLICATIONS)
@pytest.mark.parametrize("code", names())
def test_anchors_are_unique_and_headings_go_down_one_level_at_a_time(publication, code):
    from tests.test_golden import checked

    document = publications.compose(publication, checked().dossiers[0], language(code))
    found = list(sections(document.blocks))
    assert len({each.anchor for each in found}) == len(found)
    assert all(block.level == 1 for block in document.blocks if isinstance(block, Section))
    for outer in found:
        assert all(inner.level == outer.level + 1 for inner in outer.blocks if isinstance(inner, Section))
    assert len(found) > 30 or publication != "annual_report"
