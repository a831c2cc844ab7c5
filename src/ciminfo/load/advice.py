"""How to write as a list, or with its field, what stands in a record without either."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from ciminfo.load.context import Context, Reader
from ciminfo.yamltext import quoted_in_flow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.yamltext import Value

_LIST: Final = "write [one, two], or one `- item` a line"
#: What is longer than this is not repeated in a hint.
_SHORT: Final = 60
_CODE: Final = re.compile("[A-Z]{2,4}")


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record or part: its name in Python, how it is read, and whether it has to be there."""

    name: str
    read: Reader
    required: bool


#: The fields of a type, by their names as records write them.
Shape: TypeAlias = "Mapping[str, Field]"


def listed(value: Value, shape: Shape | None, context: Context) -> str:
    """How to write a list of one where a value stands alone; its items have the fields of a shape, or none."""
    if not isinstance(value, str):
        return "put it in square brackets: [{…}]" if shape else _LIST
    written = _with_fields(value, shape, context) if shape else quoted_in_flow(value)
    return f"write [{written}]" if written and len(value) <= _SHORT else _LIST


def as_fields(value: Value, shape: Shape, context: Context) -> str:
    """How to write a value that names no field, where fields are wanted."""
    written = _with_fields(value, shape, context) if isinstance(value, str) and len(value) <= _SHORT else ""
    return f"write {written}" if written else f"there are: {', '.join(shape)}"


def _with_fields(value: str, shape: Shape, context: Context) -> str:
    """The value as the first field, where it can be that, with the others that there have to be."""
    name = next(each for each in shape if each != "country" or _CODE.fullmatch(value))
    trial = Context(context.vocabulary)
    shape[name].read(value, "", trial)
    others = [f"{other}: …" for other, field in shape.items() if field.required and other != name]
    fields = ", ".join([f"{name}: {quoted_in_flow(value)}", *others])
    return "" if trial.problems else f"{{{fields}}}"
