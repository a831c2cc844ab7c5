"""The rules run on two cores: a child begins with the last of them, and both go on until they meet.

Rules that follow each other by code ask for the same indexes, so that few are made twice.
"""

from __future__ import annotations

import os
import pickle
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ciminfo.forked import child

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.rules.book import Rule
    from ciminfo.rules.stamping import Run

#: With fewer records than this a child costs more than it saves.
FEWEST: Final = 500

#: A rule, what it is run over, and the report that it then speaks of.
Piece: TypeAlias = "tuple[Rule, Any, str]"


def judge(run: Run, pieces: Sequence[Piece]) -> Sequence[Diagnostic]:
    """Take every piece; what a child found comes back placed, all else is left in the run."""
    corpus = run.accepted.corpus
    if sum(map(len, corpus.records.values())) < FEWEST:
        _stamp(run, pieces)
        return ()
    corpus.concordance  # noqa: B018  # most rules ask for it, so both need it: it is made once
    left = _counters(len(pieces))
    try:
        with child(lambda: [_found(run, _until_none(left, reversed(pieces)))]) as other:
            _stamp(run, _until_none(left, pieces))
            if other is None:
                return ()
            sent = other.sent()
    finally:
        os.close(left)
    if sent:
        found, matched = pickle.loads(sent)  # noqa: S301  # what a child of ours has just written
        run.accepted.matched |= matched
        return found  # type: ignore[no-any-return]
    run.forget()  # the child came to grief, and which pieces it had taken nobody knows
    _stamp(run, pieces)
    return ()


def _stamp(run: Run, pieces: Iterable[Piece]) -> None:
    for rule, subject, report in pieces:
        run.stamp(rule, rule.check(subject) if rule.check else (), report)


def _found(run: Run, pieces: Iterable[Piece]) -> bytes:
    _stamp(run, pieces)
    return pickle.dumps((run.diagnostics(), run.accepted.matched))


def _counters(count: int) -> int:
    """A pipe with as many counters in it as there are pieces: whoever takes a piece takes one, and none is put back."""
    hearing, speaking = os.pipe()
    os.write(speaking, bytes(count))
    os.close(speaking)
    return hearing


def _until_none(counters: int, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces from one end, as long as there are counters left."""
    for piece in pieces:
        if not os.read(counters, 1):
            return
        yield piece
