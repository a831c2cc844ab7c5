"""A record accepts only what a rule still finds in it, and what is no error.

An acknowledgement is a promise that somebody has looked. When the record is mended, or the rule's name has a
slip in it, the acknowledgement covers nothing any more and would hide the next finding in the same place. An error
cannot be accepted at all, because it makes a record unusable.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    activity: rome-meeting
    kind: meeting
    title: {en: Meeting in Rome}
    reported-in: [2004-2005]
    dates: 2004-05-27/2004-05-28
    accept: [{rule: activity-outside-period, in: 2004-2005, field: dates, why: told in this report by mistake}]

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27}
    ---
    activity: rome-meeting
    kind: meeting
    title: {en: Meeting in Rome}
    reported-in: [2004-2005]
    dates: 2005-02-27/2005-02-28
    accept: [{rule: activity-outside-period, in: 2004-2005, field: dates, why: told in this report by mistake}]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.names import offer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.record import Record

CODE = "CIM014"
SEVERITY = Severity.WARNING


def idle(unused: Iterator[tuple[Record, int]], known: set[str], errors: set[str]) -> Iterator[Finding]:
    """Say of each unused acknowledgement that it covers nothing; the run of the rules calls this last."""
    for record, index in unused:
        rule = record.accept[index].rule
        place = record.where(f"accept.{index}.rule")
        if rule in errors:
            yield Finding(place, f"{rule} is an error, which nothing can accept", "mend what it finds")
        elif rule in known:
            yield Finding(place, f"nothing is found here any more by {rule}", "take the acknowledgement out")
        else:
            yield Finding(place, f"there is no rule {rule!r}", offer(rule, known))
