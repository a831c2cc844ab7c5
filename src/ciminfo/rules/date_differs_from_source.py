"""The dates recorded are those that the sources print.

Every source that backs `dates` may print them in its own way, in figures or in words, with a weekday or without a
year. One day may be any of those recorded; from one day to another must be the first and the last. Where a print
differs, it is said which of the two is borne out: by another source, by the weekday printed with it, by the stated
duration, by the days of the events. Where both are, or neither, it cannot be resolved from the sources.

Pass::

    activity: a
    kind: conference
    title: {en: Conference}
    dates: 2006-06-09
    sources: [{at: page L225, raw: 06/09/2006, backs: [dates]}, {at: page L227, raw: "held June 9", backs: [dates]}]

Fail::

    activity: a
    kind: conference
    title: {en: Conference}
    dates: 2006-06-09
    sources:
      - {at: page L227, raw: "June 9, 2006", backs: [dates]}
      - {at: page L230, raw: 9 de enero de 2006, backs: [dates]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.shared.attesting import Attested, Days, attested, printed_days, reasons, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.activity import Activity
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.interval import Interval

CODE = "CIM211"
SEVERITY = Severity.WARNING
ALONE = True


def check(corpus: Corpus) -> Iterator[Finding]:
    for activity in corpus.activities.values():
        for each in attested(corpus, activity):
            if not each.agrees():
                message, hint = _verdict(corpus, activity, each)
                yield Finding(activity.where(f"sources.{each.note}.raw", each.printed.words), message, hint)


def _verdict(corpus: Corpus, activity: Activity, print_: Attested) -> tuple[str, str]:
    interval = print_.backs[0]
    recorded = (interval.first, interval.last)
    days = sorted(printed_days(print_.printed, interval), key=lambda each: _distance(each, recorded))[:1]
    says_record = reasons(corpus, activity, recorded, print_) if interval.is_settled else []
    says_print = [reason for each in days for reason in reasons(corpus, activity, each, print_)]
    for_record = [reason for reason in says_record if reason not in says_print]
    for_print = [reason for reason in says_print if reason not in says_record]
    unresolved = f"look for another source, write both, {_either(days, interval)}, or accept it with the reason"
    message = f"{print_.named} is {_how(days, recorded)} {interval}"
    if for_record and not for_print:
        return f"{message}, which is borne out by {_and(for_record)}", "accept the print as a slip of the source"
    if for_print and not for_record:
        return f"{message}; the print is borne out by {_and(for_print)}", "mend the dates"
    if for_print:
        both = f"{_and(for_print)} for the print, {_and(for_record)} for the record"
        whole = spoken((min(recorded[0], *(first for first, _ in days)), max(recorded[1], *(last for _, last in days))))
        parts = f"if they are parts of one, record each under `events`, and {whole} for the whole; else {unresolved}"
        return f"{message}: it cannot be resolved ({both})", parts
    return f"{message}: nothing else tells which is right, so it cannot be resolved", unresolved


def _distance(days: Days, recorded: Days) -> int:
    """How far two stretches of days lie apart, at both ends together."""
    return sum(abs((one - other).days) for one, other in zip(days, recorded, strict=True))


def _either(days: list[Days], interval: Interval) -> str:
    return f"[{','.join(dict.fromkeys([str(interval), *map(spoken, days)]))}]"


def _how(days: list[Days], recorded: Days) -> str:
    """The kind of difference, where both are one day; read from the nearest of the ways to read the print."""
    if not days or any(first != last for first, last in (*days, recorded)):
        return "not what is recorded,"
    was = recorded[0]
    for printed, _ in days:
        same = (printed.day == was.day, printed.month == was.month, printed.year == was.year)
        swapped = (printed.day, printed.month, printed.year) == (was.month, was.day, was.year)
        kind = "day and month exchanged against" if swapped else _KINDS.get(same)
        if kind:
            return kind
    return "another day than"


_KINDS = {
    (True, False, True): "the same day of another month than",
    (True, True, False): "the same day of another year than",
}


def _and(words: list[str]) -> str:
    once = list(dict.fromkeys(words))
    return ", ".join(once[:-1]) + (" and " if once[1:] else "") + once[-1]
