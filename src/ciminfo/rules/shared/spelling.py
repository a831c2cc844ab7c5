"""Words that are one slip of the hand apart: a letter missing, one too many, a changed one, two exchanged."""

from __future__ import annotations

from enum import Enum, auto

#: No word has more letters, and of one that has, a copy for each letter would take more room than a report.
_LONGEST = 60


class Slip(Enum):
    """What the hand did."""

    LEFT_OUT = auto()
    PUT_IN = auto()
    CHANGED = auto()
    EXCHANGED = auto()


def thinned(word: str) -> set[str]:
    """The word, and the word without each of its letters: words that are one slip apart have one of these in common."""
    if len(word) > _LONGEST:
        return {word}
    return {word, *[word[:place] + word[place + 1 :] for place in range(len(word))]}


def slip(written: str, meant: str) -> Slip | None:
    """The one slip that made a written word of the word that was meant; nothing where it took more or none."""
    same = next((place for place, (a, b) in enumerate(zip(written, meant, strict=False)) if a != b), None)
    if same is None:
        same = min(len(written), len(meant))
    one, other = written[same:], meant[same:]
    if one[1:] == other:
        return Slip.PUT_IN if one else None
    if one == other[1:]:
        return Slip.LEFT_OUT
    if one[1:] == other[1:]:
        return Slip.CHANGED
    return Slip.EXCHANGED if one[1::-1] + one[2:] == other else None
