"""Entries by kind and name, each in a file that is sealed: what was not written here with our key is not there.

The seal is over the name and the content, so an entry that is torn, altered, made by another or put under another name
is as good as none. Entries hold text, JSON by custom, and no code; what they say is still checked by who asked.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from ciminfo.cache import files
from ciminfo.cache.key import key
from ciminfo.cache.places import cache_folder, state_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

#: Set to anything, it has no run look into the cache or write there.
_NEVER: Final = "CIMINFO_NO_CACHE"
#: What an entry can go wrong with that is none: its seal holds, so this is never seen, and would cost time only.
NO_ANSWER: Final = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
#: As many bytes as one entry, and all together, may take.
_LARGEST: Final = 64 * 2**20
_ALL: Final = 256 * 2**20


def is_wanted() -> bool:
    return not os.environ.get(_NEVER)


def opened() -> Store | None:
    """The user's store; none where it is not wanted, or there is no place for its key."""
    folder, state = cache_folder(), state_folder()
    if folder is None or state is None or not is_wanted():
        return None
    sealed_with = key(state)
    return Store(folder, sealed_with) if sealed_with else None


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of sealed entries. Where it cannot be read it is empty, and where it cannot be written it stays so."""

    folder: Path
    key: bytes = field(repr=False)
    #: As many bytes as all entries may take; the oldest go.
    most: int = _ALL

    def get(self, kind: str, name: str) -> bytes | None:
        """The content of an entry, as it was put; none where there is none that is whole and ours."""
        file = self._file(kind, name)
        found = files.read(file, _LARGEST)
        if found is None:
            return None
        seal, _, content = found.partition(b"\n")
        if not hmac.compare_digest(seal, self._seal(kind, name, content)):
            return None
        with suppress(OSError):
            os.utime(file)  # what is used is not the oldest
        return content

    def put(self, kind: str, name: str, *content: bytes) -> None:
        """Keep an entry, where there is room for it; of many parts nobody has to make one."""
        sealed = self._seal(kind, name, *content), b"\n", *content
        if sum(map(len, sealed)) <= min(_LARGEST, self.most) and files.write(self._file(kind, name), sealed):
            self._trim()

    def get_all(self, kind: str, name: str) -> dict[str, bytes]:
        """Many entries that were put as one, by their names; they are read at once."""
        content = self.get(kind, name)
        if content is None:
            return {}
        head, _, body = content.partition(b"\n")
        found, start = {}, 0
        for each, length in json.loads(head):  # under our seal stands what we wrote
            found[each] = body[start : start + length]
            start += length
        return found

    def put_all(self, kind: str, name: str, contents: Mapping[str, bytes]) -> None:
        """Keep many entries as one: of ten thousand files each would cost more than what it saves."""
        head = json.dumps([(each, len(content)) for each, content in contents.items()])
        self.put(kind, name, head.encode(), b"\n", *contents.values())

    def _file(self, kind: str, name: str) -> Path:
        return self.folder / kind / hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()

    def _seal(self, kind: str, name: str, *content: bytes) -> bytes:
        sealing = hmac.new(self.key, json.dumps([kind, name]).encode() + b"\n", "sha256")
        for each in content:
            sealing.update(each)
        return sealing.hexdigest().encode()

    def _trim(self) -> None:
        """Take the oldest entries away until the others have room."""
        with suppress(OSError):
            there = sorted(_below(self.folder), key=lambda each: each[0])
            size = sum(each[1] for each in there)
            for _, length, path in there:
                if size <= self.most:
                    return
                os.unlink(path)  # noqa: PTH108  a path as text
                size -= length


def _below(folder: Path) -> Iterator[tuple[int, int, str]]:
    """When each file was last used, its size, and its path."""
    for kind in os.scandir(folder):
        if kind.is_dir(follow_symlinks=False):
            for entry in os.scandir(kind):
                if entry.is_file(follow_symlinks=False):
                    seen = entry.stat(follow_symlinks=False)
                    yield seen.st_mtime_ns, seen.st_size, entry.path
