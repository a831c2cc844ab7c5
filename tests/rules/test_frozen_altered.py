"""What was submitted is kept with a hash over it."""

import pytest

from ciminfo.model.frozen import hash_of
from tests.reading import told

RULE = "frozen-altered"
RIGHT = hash_of({"a": {"dates": "2005-04-14", "title.en": "Añil"}, "b": {"kind": "visit"}})
RECORDS = "records: {a: {dates: 2005-04-14, title.en: Añil}, b: {kind: visit}}"


def frozen(records: str = RECORDS, kept: str = f'hash: "{RIGHT}"\n') -> list[tuple[str, str]]:
    return told(RULE, f"frozen: f\nreport: 2004-2005\non: 2005-05-02\n{kept}{records}\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2005-04-14", "2005-04-15"),
        ("Añil", "Anil"),
        (", b: {kind: visit}", ""),
        ("kind: visit", "kind: visit, city: Lima"),
        ("b: {", "c: {"),
    ],
)
def test_a_fact_changed_by_hand_is_found_at_the_hash(old, new):
    message = "what was submitted for 2004-2005 does not match its hash: it was changed by hand"
    assert frozen(RECORDS.replace(old, new)) == [("1.yaml:4:7", message)]


def test_a_hash_changed_by_hand_is_found():
    assert len(frozen(kept='hash: "00"\n')) == 1


def test_the_right_hash_is_silent_in_whatever_order_the_facts_stand():
    assert frozen() == []
    assert frozen("records: {b: {kind: visit}, a: {title.en: Añil, dates: 2005-04-14}}") == []


def test_without_a_hash_nothing_can_be_said():
    assert frozen(kept="") == []
