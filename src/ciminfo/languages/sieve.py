"""Which of the words of a text may be what is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Sieve:
    """It keeps of a text what may be looked for, and passes what stands between two spaces and is known to be nothing.

    Texts have much the same words: one operation on sets drops them, and only the few that are left are looked at.
    """

    def __init__(self, holds: Callable[[str], object]) -> None:
        self._holds = holds
        self._nothing: set[str] = set()

    def caught(self, text: str) -> list[str]:
        """What stands between spaces and holds something, each once, in no order."""
        left = set(text.split()) - self._nothing
        if not left:
            return []
        found = [chunk for chunk in left if self._holds(chunk)]
        self._nothing.update(left.difference(found))
        return found
