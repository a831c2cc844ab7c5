"""One record whole, with what names it."""

import pytest

from ciminfo.queries.record import show
from ciminfo.queries.why import NotRecordedError
from tests.reading import corpus

KNOWN = corpus("""
    organisations:
      iom: {name: {en: Migration Organization}, kind: intergovernmental}
      io: {name: {en: iom of old}, kind: ngo}
    ---
    {source: page, title: {en: The Page}, kind: page}
    ---
    mandate: fighting
    symbol: AG/RES. 2019 (XXXIV-O/04)
    title: {en: Fighting}
    paragraphs: {"9": {recipient: iom}}
    ---
    {mandate: newer, symbol: AG/RES. 2118 (XXXV-O/05), title: {en: N}, supersedes: [fighting]}
    ---
    activity: a
    kind: training
    title: {en: "[bold] training"}
    organisations: [{organisation: iom, role: partner}]
    mandates: [{cites: "AG/RES 2019 (XXXIV-O/04) op. para. 9"}]
    sources: [{at: page L4, raw: iomega}]
    ---
    {activity: b, kind: training, title: {en: iomega}, mandates: [{cites: "AG/RES. 2019 (XXXIV-O/04)"}]}
    ---
    {report: r, period: 2004-07/2005-04, as-of: 2005-04-27, answers: ["AG/RES. 2019 (XXXIV-O/04)"]}
    """)


def test_a_record_is_shown_with_its_kind_its_place_and_its_facts():
    shown = show(KNOWN, "a").as_dict()
    facts = shown.pop("facts")
    assert shown == {"id": "a", "kind": "activity", "name": "activity a", "path": "5.yaml", "line": 1, "named_by": ()}
    assert facts["title.en"] == "[bold] training"
    assert facts["organisations.0.organisation"] == "iom"


def test_a_record_of_a_registry_is_shown_at_its_own_line():
    shown = show(KNOWN, "io")
    assert (shown.kind, shown.path, shown.line) == ("organisation", "1.yaml", 3)


def test_what_names_a_record_by_its_id_is_told():
    assert show(KNOWN, "page").named_by == ("a",)
    assert set(show(KNOWN, "iom").named_by) >= {"a", "fighting"}
    assert "b" not in show(KNOWN, "iom").named_by


def test_what_cites_a_mandate_names_it():
    assert show(KNOWN, "fighting").named_by == ("a", "b", "newer", "r")
    assert show(KNOWN, "newer").named_by == ()


@pytest.mark.parametrize(("id_", "hint"), [("fightin", "did you mean 'fighting'?"), ("zzzzzzzzzz", "there are: a, b,")])
def test_an_unknown_id_is_answered_with_the_nearest(id_, hint):
    with pytest.raises(NotRecordedError) as caught:
        show(KNOWN, id_)
    assert str(caught.value) == f"there is no record {id_!r}"
    assert caught.value.hint.startswith(hint)
