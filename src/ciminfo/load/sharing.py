"""The files of a workspace read on two cores: a child reads some of them and sends their values, which are plain."""

from __future__ import annotations

import marshal
from contextlib import suppress
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ciminfo.forked import child
from ciminfo.load.files import Keep, Plain, packed, plain, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: With fewer files than this a child costs more than it saves.
FEWEST: Final = 400
#: The part of the files that the child reads: less falls to whoever also makes records of all of them.
_SHARE: Final = 0.7
#: As many files are sent at once: their values are there twice for a moment, as values and as bytes.
_BATCH: Final = 200


def plains(
    root: str, paths: Sequence[str], known: Mapping[str, bytes] = MappingProxyType({}), keep: Keep | None = None
) -> Iterator[Plain]:
    """The values of every file, in order; those that are known, packed, are not read again, and the others are kept."""
    unknown = _plains(root, [path for path in paths if path not in known], keep)
    return (unpacked(known[path]) if path in known else next(unknown) for path in paths)


def _plains(root: str, paths: Sequence[str], keep: Keep | None) -> Iterator[Plain]:
    if len(paths) < FEWEST:
        yield from _read(root, paths, keep)
        return
    own = round(len(paths) * (1 - _SHARE))
    batches = [paths[start : start + _BATCH] for start in range(own, len(paths), _BATCH)]
    with child(lambda: [marshal.dumps([packed(plain(root, path)) for path in batch]) for batch in batches]) as other:
        yield from _read(root, paths[:own], keep)
        for batch in batches:
            sent = other and _sent(other.sent(), len(batch))
            yield from _taken(sent, keep) if sent else _read(root, batch, keep)


def _read(root: str, paths: Sequence[str], keep: Keep | None) -> Iterator[Plain]:
    for path in paths:
        found = plain(root, path)
        if keep:
            keep(found, packed(found))
        yield found


def _taken(sent: Sequence[bytes], keep: Keep | None) -> Iterator[Plain]:
    for each in sent:
        found = unpacked(each)
        if keep:
            keep(found, each)
        yield found


def _sent(sent: bytes, count: int) -> list[bytes] | None:
    """What a child packed of so many files; nothing where it ended too soon."""
    with suppress(EOFError, ValueError, TypeError):
        found = marshal.loads(sent)  # noqa: S302  what a child of ours has just written
        return found if isinstance(found, list) and len(found) == count else None
    return None
