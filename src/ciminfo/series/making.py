"""The files of one place made of its documents, each for itself: one that fails takes no other with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb
from typing import TYPE_CHECKING, Final

from ciminfo import renderers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.document import Document
    from ciminfo.renderers import Look


_OURS: Final = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Due:
    """The files of one place that have to be made."""

    place: str
    #: The document that each is made of, by the name of the file, which ends with the format.
    files: Mapping[str, Document]
    #: What decides the bytes of each.
    recipes: Mapping[str, str]


def made(look: Look, due: Due) -> dict[str, bytes | str]:
    """Each file of a place, or the reason why it could not be made."""
    return {name: _made(look, name, document) for name, document in due.files.items()}


def _made(look: Look, name: str, document: Document) -> bytes | str:
    try:
        return renderers.render(name.rpartition(".")[2], document, look)
    except renderers.MissingLibraryError:
        raise  # it is missing for every other file too
    except Exception as error:  # noqa: BLE001  the others are not to be lost for it
        return reason(error)


def reason(error: Exception) -> str:
    """What a template's error says; of a fault of ours, also where it happened."""
    if isinstance(error, renderers.TemplateError):
        return str(error)
    frames = [frame for frame in extract_tb(error.__traceback__) if _OURS in Path(frame.filename).parents]
    place = f" ({Path(frames[-1].filename).name}, line {frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {error}{place}"
