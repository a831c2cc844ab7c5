"""Documents to files on the cores there are: PDFs in processes that get ready meanwhile, all else in this one.

Laying out a PDF is the most of a build, and importing what does it a good part of that. A process that imports it
while this one reads the records, and lays out while this one writes the Word files, halves the time that is waited.
"""

from __future__ import annotations

import errno
import gc
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Self

from ciminfo import renderers
from ciminfo.document import headings
from ciminfo.hands import Death, Hands, cores, sendable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import TracebackType
    from typing import TypeAlias

    from ciminfo.document import Document
    from ciminfo.renderers import Look

    _Piece: TypeAlias = tuple[str, Document]


class Press:
    """What makes the files of documents; inside `with` it has processes of its own where it needs them."""

    def __init__(self, look: Look, formats: Iterable[str]) -> None:
        self._look = look
        self._hands: Hands[_Piece, tuple[bytes | Exception]] | None = None
        if renderers.HEAVY in formats and cores() > 1:
            ready = partial(renderers.prepare, renderers.HEAVY, look)
            self._hands = Hands(partial(_far, look), cores(), ready)

    def __enter__(self) -> Self:
        if self._hands:
            self._hands.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._hands:
            self._hands.__exit__(kind, error, trace)

    def printed(self, documents: Mapping[str, Document], progress: Callable[[str], None]) -> dict[str, bytes]:
        """The files that are asked for, by name, each of the document given for it; a name ends with the format.

        Where several cannot be made, the error of the first is raised, whoever met one first.
        """
        made: dict[str, bytes | Exception] = {}

        def told(names: Iterable[str]) -> Iterator[_Piece]:
            for name in names:
                progress(f"Writing {name}")
                yield name, documents[name]

        def here(names: Iterable[str]) -> Iterator[None]:
            for name, document in told(names):
                made[name] = _printed(self._look, name, document)
                if name.endswith(f".{renderers.HEAVY}"):
                    gc.collect()  # commands run without the collector, and each leaves thousands of boxes
                yield

        heavy = [name for name in documents if self._hands and name.endswith(f".{renderers.HEAVY}")]
        light = [name for name in documents if name not in heavy]
        heavy.sort(key=lambda name: _weight(documents[name]), reverse=True)  # so that all end at about the same time
        if self._hands:
            for (name, _), outcome in self._hands.shared_out(told(heavy), here(light)):
                made[name] = _death(name, outcome) if isinstance(outcome, Death) else outcome[0]
        else:
            deque(here(light), maxlen=0)
        return {name: _whole(made[name]) for name in documents}


def _printed(look: Look, name: str, document: Document) -> bytes | Exception:
    """The file, or why there is none: that is raised where all that went wrong is known."""
    try:
        return renderers.render(name.rpartition(".")[2], document, look)
    except Exception as error:  # noqa: BLE001  whatever it is
        return error


def _far(look: Look, piece: _Piece) -> tuple[bytes | Exception]:
    """The same in another process; in a tuple, so that nobody raises it on the way."""
    made = _printed(look, *piece)
    return (sendable(made) if isinstance(made, Exception) else made,)


def _death(name: str, death: Death) -> ChildProcessError:
    """What is said of a file whose process was killed, for example because memory ran out."""
    return ChildProcessError(errno.ECHILD, str(death), name)


def _whole(made: bytes | Exception) -> bytes:
    if isinstance(made, Exception):
        raise made
    return made


def _weight(document: Document) -> int:
    """Roughly how long a document is."""
    return len(headings(document, 9))
