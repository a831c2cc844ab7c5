"""A row of the table: some work of ciminfo's, the work of a peer that it is held against, and what is wanted of it."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench.process import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT: Final = Path(__file__).resolve().parents[1]
#: Where tools/peers.sh sets them up.
HOMES: Final = ROOT / ".venv" / "peers"


def nothing() -> None:
    """What is done before a run that needs no preparation."""


@dataclass(frozen=True, slots=True)
class Work:
    """What one side does in a round: its commands, one after another, and what is made ready off the clock."""

    commands: tuple[Command, ...]
    before: Callable[[], object] = nothing

    def under(self, environment: Mapping[str, str]) -> Work:
        """The same, with more said by the environment."""
        told = (replace(each, environment={**each.environment, **environment}) for each in self.commands)
        return replace(self, commands=tuple(told))

    def then(self, before: Callable[[], object]) -> Work:
        """The same, with one thing more made ready."""

        def both() -> None:
            self.before()
            before()

        return replace(self, before=both)


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a row is run: a folder of its own, how many records it has, and which ciminfo."""

    folder: Path
    size: int
    program: Path

    def of(self, size: int) -> Ground:
        return replace(self, size=size)

    def ciminfo(self, workspace: Path, *arguments: str, says: str = "", exits: tuple[int, ...] = (0,)) -> Work:
        """A first run of ciminfo, that finds its caches empty."""
        home = self.folder / "home"
        places = {"XDG_CACHE_HOME": str(home / "cache"), "XDG_STATE_HOME": str(home / "state")}
        command = Command((str(self.program), *arguments), workspace, says, exits, places)
        return Work((command,), lambda: shutil.rmtree(home, ignore_errors=True))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    name: str
    work: str
    peer: str
    #: What the median ratio of time may be at most, and that of memory, where that is asked for.
    limit: float | None
    #: Makes the work of ciminfo and that of the peer.
    pair: Callable[[Ground], tuple[Work, Work]]
    memory_limit: float | None = None
    #: How many records, in the full run and in the quick one; none where a row has no size.
    sizes: tuple[int, int] = (0, 0)
    #: How often, in the full run and in the quick one.
    rounds: tuple[int, int] = (5, 3)


def program(peer: str, name: str) -> Path:
    """A program in the environment of a peer."""
    found = HOMES / peer / "bin" / name
    if not found.exists():
        sys.exit(f"{peer} is not set up: run tools/peers.sh")
    return found
