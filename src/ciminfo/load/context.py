"""What goes along while a record is read: the words there are, and everything found wrong so far."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from ciminfo.bounds import MAX_FAULTS
from ciminfo.load.problem import Fault, Problem

if typing.TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.yamltext import Value


class Broken:
    """Stands for a value that could not be read, once its fault is noted."""


BROKEN: Final = Broken()


@dataclasses.dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that other rooms of the house know: the sections there are, and the languages."""

    sections: tuple[str, ...]
    languages: tuple[str, ...]


@dataclasses.dataclass(slots=True)
class Context:
    """What goes along while one record is read."""

    vocabulary: Vocabulary
    #: Whether a field is a name without even a colon, as a comma inside braces leaves it.
    is_bare: Callable[[str], bool] = lambda _: False
    problems: list[Problem] = dataclasses.field(default_factory=list)

    def fault(self, fault: Fault, field: str, message: str, hint: str = "") -> Broken:
        if len(self.problems) < MAX_FAULTS:
            self.problems.append(Problem(fault, field, message, hint))
        return BROKEN


Reader: TypeAlias = Callable[["Value", str, Context], Any]


def join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def empty(path: str, context: Context) -> Broken:
    return context.fault(Fault.VALUE_EMPTY, path, "nothing is written here", "write the value, or leave the field out")


def whole(fields: Mapping[str, Value], path: str, context: Context) -> Mapping[str, Value]:
    """The fields without what is the rest of a text that a comma ended; of each such text it is said once."""
    kept: dict[str, Value] = {}
    before: Value = None
    is_said = False
    for name, value in fields.items():
        if value is None and isinstance(before, str) and context.is_bare(join(path, name)):
            if not is_said:
                message = f"a comma ends the text before {quoted(name)}"
                context.fault(Fault.FIELD_UNKNOWN, join(path, name), message, "put the whole text in quotation marks")
            is_said = True
            continue
        kept[name], before, is_said = value, value, False
    return kept


def quoted(value: object) -> str:
    return shortened(repr(value))


def shortened(text: str, limit: int = 90) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
