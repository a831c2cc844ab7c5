"""What is served between two changes of the workspace: pages, documents, and what is to be said of the records."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ciminfo.diagnostics import Diagnostic


class Documents:
    """The documents of an edition by their addresses, each rendered when it is first asked for, and kept."""

    def __init__(self, makers: Mapping[str, Callable[[], bytes]] | None = None) -> None:
        self._makers = makers or {}
        self._made: dict[str, bytes] = {}
        #: What lays pages out serves one at a time.
        self._one_at_a_time = Lock()

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __contains__(self, address: str) -> bool:
        return address in self._makers

    def read(self, address: str) -> bytes:
        with self._one_at_a_time:
            if address not in self._made:
                self._made[address] = self._makers[address]()
            return self._made[address]


@dataclass(frozen=True, slots=True)
class Edition:
    """What one reading of the workspace gave."""

    #: The pages and what lies beside them, by address; none where records or settings refuse them.
    files: Mapping[str, bytes] = field(default_factory=dict)
    documents: Documents = field(default_factory=Documents)
    diagnostics: tuple[Diagnostic, ...] = ()
    #: How many files of records were read.
    records: int | None = None
    #: Why there are no pages, where no record is to blame.
    trouble: str = ""
    #: Whether its pages are of an earlier reading, because this one gave none.
    is_stale: bool = False
    #: What tells it from all others, also from those of another run.
    name: str = ""
