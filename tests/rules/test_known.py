"""What a rule says of a record that it looks at alone stays, whichever other records there are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from bench.corpus import records

from ciminfo import placement, rules
from ciminfo.load import Loaded, load_texts
from ciminfo.rules import book, checking
from ciminfo.rules.known import SINGLE, Known
from ciminfo.yamltext import Text
from tests import reading

SLIPS = sorted((Path(__file__).parents[1] / "slips").glob("*.yaml"))
ALONE = {rule.code for rule in rules.rules() if rule.alone}


def invented() -> Loaded:
    texts = [Text(path, text) for path, text in records(250, 1, 0.6)]
    return load_texts(texts, ("en", "es"), reading.VOCABULARY, "americas")


def same_in_halves(loaded: Loaded) -> bool:
    """Whether all that is said stays when it is known of one half of the records, and of the other."""
    corpus = loaded.corpus
    dossiers = [placement.dossier(corpus, report) for report in corpus.reports.values()]
    found = rules.check(corpus, dossiers)
    single = [each.id for kind in SINGLE for each in corpus.of(kind).values()]
    halves = []
    for half in (single[::2], single[1::2]):
        said = tuple(each for each in found if each.record in half and each.code in ALONE)
        halves.append(rules.check(corpus, dossiers, known=Known(frozenset(half), said)))
    return halves == [found, found]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda path: path.stem)
def test_what_is_known_of_half_of_the_records_is_what_would_be_found(slip):
    assert same_in_halves(reading.loaded(slip.read_text(encoding="utf-8"), ("en", "es")))


def test_so_it_is_in_many_records():
    assert same_in_halves(invented())


def test_a_rule_that_does_look_at_others_is_found_out(monkeypatch):
    """Without this nobody would know that the tests above can fail."""
    page = rules.find("activity-twice").page.partition("Fail::")[2]
    assert same_in_halves(reading.loaded(page))
    told = tuple(replace(rule, alone=True) if rule.name == "activity-twice" else rule for rule in book.rules())
    monkeypatch.setattr(checking, "rules", lambda: told)
    assert not same_in_halves(reading.loaded(page))


def test_what_is_known_is_said_as_it_was_and_nobody_looks_again():
    loaded = reading.loaded("activity: a\nkind: training\ntitle: {en: Training of ministers.}\n")
    (of_title,) = (each for each in rules.check(loaded.corpus, []) if each.rule == "title-style")
    known = Known(frozenset({"a"}), (replace(of_title, message="said before"),))
    said = {each.message for each in rules.check(loaded.corpus, [], known=known) if each.rule == "title-style"}
    assert said == {"said before"}


def test_what_accepts_a_known_finding_is_not_idle():
    text = """
    activity: a
    kind: training
    title: {en: Training of ministers.}
    accept: [{rule: title-style, why: So it was printed.}]
    """
    loaded = reading.loaded(text)
    found = rules.check(loaded.corpus, [])
    (accepted,) = (each for each in found if each.rule == "title-style")
    assert accepted.accepted
    assert "acknowledgement-idle" not in {each.rule for each in found}
    assert rules.check(loaded.corpus, [], known=Known(frozenset({"a"}), (accepted,))) == found
