"""Open diagnostics as a Code Quality report, which GitLab shows in a merge request."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Severity
from ciminfo.reporters.plain import encodable, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.reporters.run import Run

#: An error stops a build, so it is what GitLab calls a blocker; a warning stops only what is sent.
_SEVERITIES: Final = {Severity.ERROR: "blocker", Severity.WARNING: "major", Severity.NOTICE: "info"}


def report(diagnostics: Sequence[Diagnostic], run: Run) -> str:
    found = [encodable(each) for each in diagnostics if each.is_open]
    entries = [
        {
            "description": _description(each),
            "check_name": each.rule,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[each.severity],
            "location": {"path": plain(run.path(each.span.path)) or ".", "lines": {"begin": each.span.line}},
        }
        for each, fingerprint in zip(found, _fingerprints(found), strict=True)
    ]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def _description(each: Diagnostic) -> str:
    """What is the case and what to do, on one line."""
    return " ".join(plain(f"{each.message} ({each.hint})" if each.hint else each.message).split())


def _fingerprints(found: Sequence[Diagnostic]) -> Iterator[str]:
    """One for each, all different, because GitLab shows only the first of those that are alike."""
    seen: Counter[str] = Counter()
    for each in found:
        earlier = seen[each.fingerprint]
        seen[each.fingerprint] += 1
        again = hashlib.sha256(f"{each.fingerprint} {earlier}".encode()).hexdigest()[:16]
        yield again if earlier else each.fingerprint
