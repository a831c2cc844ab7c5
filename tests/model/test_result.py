"""A result: one claim of a report."""

from __future__ import annotations

from ciminfo.model.activity_parts import Qualifier
from ciminfo.model.record import Texts
from ciminfo.model.result import Count, Result, Unit
from tests.reading import corpus


def test_a_result_holds_its_claim_its_counts_and_what_backs_it():
    result = corpus("""
        result: many-trained
        report: 2004-2005
        claim: {en: Many were trained in two countries.}
        counts:
          - {value: 60, unit: participants, qualifier: about, over: [belize-training]}
          - {value: 2, unit: countries}
        backed-by: [belize-training, la-paz-training]
        """).of(Result)["many-trained"]
    assert (result.report, result.claim) == ("2004-2005", Texts({"en": "Many were trained in two countries."}))
    assert result.counts == (
        Count(value=60, unit=Unit.PARTICIPANTS, qualifier=Qualifier.ABOUT, over=("belize-training",)),
        Count(value=2, unit=Unit.COUNTRIES, qualifier=Qualifier.EXACTLY, over=()),
    )
    assert result.backed_by == ("belize-training", "la-paz-training")
    assert result.qualitative is False


def test_a_claim_without_a_number_says_so():
    result = corpus("result: a\nreport: r\nclaim: {en: It helped.}\nqualitative: yes\n").of(Result)["a"]
    assert result.qualitative is True
    assert result.counts == result.backed_by == ()
