"""Which activities cite a paragraph, and which the resolution alone."""

from ciminfo.model.mandate import Mandate
from ciminfo.site.cited import citing, paragraphs
from tests.site.shown import site

RECORDS = """\
mandate: new
symbol: AG/RES. 2019 (XXXIV-O/04)
title: {en: Newer}
paragraphs: {"9": {summary: {en: A report.}}}
---
mandate: bare
symbol: CP/RES. 889 (1503/05)
title: {en: Bare}
---
activity: exact
kind: visit
title: {en: Exact}
dates: 2004
mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04) corr. 1, operative paragraph 9"}]
---
activity: whole
kind: visit
title: {en: Whole}
dates: 2005
mandates: [{cites: AG/RES. 2019 (XXXIV-O/04)}, {cites: CP/RES. 889 (1503/05)}]
---
activity: unseen
kind: visit
title: {en: Unseen}
dates: 2003
mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04), operative paragraph 3"}]
"""


def cited(id_, number):
    seen = site(RECORDS)
    return [each.id for each in citing(seen, seen.corpus.of(Mandate)[id_], number)]


def test_a_paragraph_is_cited_whatever_the_revision_of_the_paper():
    assert cited("new", "9") == ["exact"]


def test_a_paragraph_that_is_not_recorded_counts_for_the_resolution():
    assert cited("new", "") == ["whole", "unseen"]
    assert cited("bare", "") == ["whole"]


def test_a_mandate_without_recorded_paragraphs_has_one_without_a_number():
    mandates = site(RECORDS).corpus.of(Mandate)
    assert [number for number, _ in paragraphs(mandates["bare"])] == [""]
    assert [number for number, _ in paragraphs(mandates["new"])] == ["9"]
