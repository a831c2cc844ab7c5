"""Processor time, the best of some runs: what else the machine does is left out, and so is most of its noise."""

from __future__ import annotations

import gc
import sys
from functools import cache
from time import process_time
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_TIMES: Final = 3
#: What takes less is run more often, and what takes more only once: the noise is large beside the one, small beside
#: the other.
_SHORT, _OFTEN, _LONG = 0.05, 10, 1.0
#: A cache with more entries than that holds what was read in records, not what the program knows.
_OF_RECORDS: Final = 200


def timed(run: Callable[[], T]) -> tuple[float, T]:
    """How long a run takes, and what it gives. The garbage collector is on, as it is in a run of ciminfo."""
    started = process_time()
    value = run()
    return process_time() - started, value


def best(first: float, *prepared: Callable[[], Callable[[], object]]) -> tuple[float, ...]:
    """The shortest time of several runs of each, made ready anew every time; `first` says how long one takes.

    They take turns, so that a time in which the machine is slow is slow for all of them.
    """
    times = 1 if first > _LONG else _OFTEN if first < _SHORT else _TIMES
    spent = [_timed(run(), tidy=first > _LONG) for _ in range(times) for run in prepared]
    return tuple(min(spent[number :: len(prepared)]) for number in range(len(prepared)))


def _timed(run: Callable[[], object], *, tidy: bool) -> float:
    if tidy:
        gc.collect()  # so that a single run does not pay for what others left behind
    return timed(run)[0]


def forget() -> None:
    """Empty the caches of functions that hold what was read in records."""
    for each in _caches(len(sys.modules)):
        if each.cache_info().currsize > _OF_RECORDS:
            each.cache_clear()


@cache
def _caches(_modules: int) -> tuple[Any, ...]:
    """The functions of ciminfo that keep what they gave; looked for again when more modules are there."""
    ours = [module for name, module in sys.modules.items() if name.startswith("ciminfo.")]
    return tuple(value for module in ours for value in vars(module).values() if hasattr(value, "cache_clear"))
