"""Rules on two cores say what they say on one, whatever becomes of the child."""

import os
import signal

import pytest

from ciminfo import forked, placement, rules
from ciminfo.rules import abreast
from tests.reading import loaded

RECORDS = """\
report: 2004-2005
period: 2004-07/2005-04
as-of: 2005-04-27
---
report: 2005-2006
period: 2005-04/2006-04
as-of: 2006-04-27
previous: 2004-2005
---
activity: belize-training
kind: training
title: {en: Training of officials}
dates: 2005-04-14/2005-04-15
venue: {city: Belize City, country: BZ}
narrative: {en: "It was the only training, as everybody knows, and it was recently told."}
accept:
  - {rule: absolute-claim, why: It is so.}
  - {rule: city-missing, why: There is no such rule.}
  - {rule: country-unknown, why: It is nowhere else.}
"""


@pytest.fixture
def subject(monkeypatch):
    """Records in which much is wrong, and a child for that few."""
    monkeypatch.setattr(abreast, "FEWEST", 1)
    monkeypatch.setattr(forked, "can_fork", lambda: True)
    corpus = loaded(RECORDS).corpus
    return corpus, [placement.dossier(corpus, report) for report in corpus.reports.values()]


def alone(subject, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(abreast, "FEWEST", 1_000)
        return rules.check(*subject)


def test_both_say_what_one_says_in_the_same_order(subject, monkeypatch):
    expected = alone(subject, monkeypatch)
    assert len(expected) > 5
    assert any(each.accepted for each in expected)
    assert rules.check(*subject) == expected


@pytest.mark.parametrize("share", ["none", "all"])
def test_it_is_the_same_however_much_the_child_takes(subject, monkeypatch, share):
    expected, whole = alone(subject, monkeypatch), abreast._until_none
    parent = os.getpid()

    def uneven(counters, pieces):
        is_idle = (os.getpid() == parent) == (share == "all")
        return iter(()) if is_idle else whole(counters, pieces)

    monkeypatch.setattr(abreast, "_until_none", uneven)
    assert rules.check(*subject) == expected


def test_a_child_that_is_killed_leaves_everything_to_us(subject, monkeypatch):
    expected = alone(subject, monkeypatch)
    monkeypatch.setattr(abreast, "_found", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    assert rules.check(*subject) == expected


def test_what_a_rule_raises_is_raised_here(subject, monkeypatch):
    monkeypatch.setattr(abreast, "_stamp", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        rules.check(*subject)
