"""A baseline: it is read or refused with what to do, and marks at most as many findings as it holds."""

from ciminfo.baseline import BaselineError, opened
from ciminfo.diagnostics import Diagnostic, Severity, Span
from tests.fuzz.oracle import assert_words, folder

#: Findings of which the seeds hold the first, once and twice.
FOUND = [Diagnostic(Span("a.yaml"), "CIM102", "mandate-unknown", Severity.WARNING, said) for said in "xxxyz"]
FORM = "yaml"


def fuzz(data: bytes) -> None:
    file = folder() / "baseline.yaml"
    file.write_bytes(data)
    try:
        known = opened(file)
    except BaselineError as error:
        assert_words(str(error), error.hint)
        return
    assert all(count >= 0 for count in known.counts.values())
    marked = known.mark(FOUND)
    assert sum(each.known for each in marked) <= known.counts.total()
    assert known.gone(marked) >= 0
