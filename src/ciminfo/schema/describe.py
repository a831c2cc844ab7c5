"""What the source says of its types: the docstring of a class, and the `#:` comment above each of its fields."""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MARK = "#:"


def meaning(kind: type) -> str:
    """The first paragraph of a class's docstring, as one line."""
    return _line(inspect.getdoc(kind) or "")


@cache
def fields(kind: Any) -> Mapping[str, str]:
    """What stands above the fields or members of a class, its own and those it inherits, by their names."""
    ours = [each for each in reversed(kind.__mro__) if each.__module__ not in sys.stdlib_module_names]
    return {name: comment for each in ours for name, comment in _said(each) if comment}


def _said(kind: type) -> Iterator[tuple[str, str]]:
    source = textwrap.dedent(inspect.getsource(kind))
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id, _above(lines, node.lineno - 1)


def _above(lines: list[str], index: int) -> str:
    """The comment that ends in the line above, as one line."""
    start = index
    while start and lines[start - 1].lstrip().startswith(_MARK):
        start -= 1
    return _line("\n".join(line.strip().removeprefix(_MARK) for line in lines[start:index]))


def _line(text: str) -> str:
    return " ".join(text.partition("\n\n")[0].split())
