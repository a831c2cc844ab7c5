"""Findings are stamped and placed."""

from ciminfo.rules.stamping import Accepted, Run
from tests.reading import corpus


def test_a_run_that_forgets_begins_anew():
    run = Run({}, Accepted(corpus("source: guide\nkind: report\ntitle: {en: The guide}\n"), set()))
    run.accepted.matched.add(("guide", 0))
    run.forget()
    assert run.diagnostics() == []
    assert not run.accepted.matched
