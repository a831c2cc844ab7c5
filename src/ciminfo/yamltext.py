"""YAML text to plain values, and from a field's path back to its place; the only file that knows the parser.

Every scalar stays the text that was written: `NO` is Norway and `010` is not eight. Of YAML, records use
mappings, lists and text; anchors, aliases, tags and several documents in a file are refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from ciminfo.diagnostics import Span

if TYPE_CHECKING:
    from pathlib import Path

Value: TypeAlias = "dict[str, Value] | list[Value] | str | None"

#: A record is a page or two; a file beyond this is not one.
MAX_BYTES = 1_000_000
#: Deeper than any record, and far from the depth that would hurt the parser.
MAX_DEPTH = 40

_EMPTY = {"", "~", "null"}
_Base: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Composer(_Base):  # type: ignore[misc]
    """The parser with resolving switched off: a tag that is left is one that somebody wrote."""

    def resolve(self, _kind: Any, _value: Any, _implicit: Any) -> str:
        return ""


class UnreadableError(Exception):
    """A text that is no YAML, or not of the kind that records use."""

    def __init__(self, span: Span, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.span, self.message, self.hint = span, message, hint


@dataclass(frozen=True, slots=True)
class Repeated:
    """A key that stands twice in one mapping: its path, and where it stands again."""

    path: str
    span: Span
    first_line: int


@dataclass(slots=True)
class Text:
    """One YAML text and where it came from; tells the place of every field in it."""

    path: str
    text: str
    #: Lines to add where the text is a later part of its file, as a rule's examples are.
    offset: int = 0
    _root: Any = field(default=None, repr=False)

    def read(self) -> tuple[Value, list[Repeated]]:
        """Return the values and the keys that stand twice; raise `UnreadableError` for what is no record."""
        root = self._compose()
        repeated: list[Repeated] = []
        value = self._value(root, "", repeated, set(), 0) if root is not None else None
        return value, repeated

    def span(self, field: str) -> Span:
        if self._root is None:
            self._root = self._compose()
        return self._find(self._root, field.split(".") if field else [])

    def _compose(self) -> Any:
        try:
            loader = _Composer(self.text)
            try:
                return loader.get_single_node()
            finally:
                loader.dispose()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            message = (error.problem or "not readable").strip()
            raise UnreadableError(self._at(mark), f"not readable as YAML: {message}", _hint(message)) from error
        except (yaml.YAMLError, UnicodeError) as error:
            message = str(error).splitlines()[0]
            raise UnreadableError(
                Span(self.path), f"not readable as text: {message}", "save the file as UTF-8"
            ) from error
        except RecursionError as error:
            raise UnreadableError(Span(self.path), "nested too deeply to be a record") from error

    def _value(self, node: Any, path: str, repeated: list[Repeated], seen: set[int], depth: int) -> Value:
        self._refuse(node, seen, depth)
        if isinstance(node, yaml.ScalarNode):
            return None if not node.style and node.value in _EMPTY else str(node.value)
        if isinstance(node, yaml.SequenceNode):
            return [
                self._value(item, f"{path}.{index}", repeated, seen, depth + 1) for index, item in enumerate(node.value)
            ]
        values: dict[str, Value] = {}
        lines: dict[str, int] = {}
        for key, item in node.value:
            self._refuse(key, seen, depth)
            if not isinstance(key, yaml.ScalarNode):
                raise UnreadableError(self._span(key), "a field's name must be a word, not a list or a mapping")
            inner = f"{path}.{key.value}" if path else str(key.value)
            value = self._value(item, inner, repeated, seen, depth + 1)
            if key.value in values:
                repeated.append(Repeated(inner, self._span(key), lines[key.value]))
                continue
            values[key.value] = value
            lines[key.value] = key.start_mark.line + 1 + self.offset
        return values

    def _refuse(self, node: Any, seen: set[int], depth: int) -> None:
        if id(node) in seen:
            raise UnreadableError(
                self._span(node),
                "an alias (`*name`) stands for this part elsewhere",
                "write the text out twice",
            )
        seen.add(id(node))
        if node.tag:
            raise UnreadableError(
                self._span(node), f"the tag {node.tag!r} is not used in records", "write the plain value"
            )
        if depth > MAX_DEPTH:
            raise UnreadableError(self._span(node), "nested too deeply to be a record")

    def _find(self, root: Any, parts: list[str]) -> Span:
        node, key = root, None
        for part in parts:
            if isinstance(node, yaml.MappingNode):
                found = next(((k, v) for k, v in node.value if k.value == part), None)
                if found is None:
                    break
                key, node = found
            elif isinstance(node, yaml.SequenceNode) and part.isdigit() and int(part) < len(node.value):
                key, node = None, node.value[int(part)]
            else:
                break
        if node is root or node is None:
            return self._first_line(root)
        return self._span(node if isinstance(node, yaml.ScalarNode) or key is None else key)

    def _first_line(self, root: Any) -> Span:
        if isinstance(root, yaml.MappingNode) and root.value:
            return self._span(root.value[0][0], root.value[0][1])
        return Span(self.path, 1 + self.offset, 1, 1 + self.offset, 1)

    def _span(self, node: Any, until: Any = None) -> Span:
        start, end = node.start_mark, (until or node).end_mark
        return Span(
            self.path,
            start.line + 1 + self.offset,
            start.column + 1,
            end.line + 1 + self.offset,
            end.column + 1,
        )

    def _at(self, mark: Any) -> Span:
        if mark is None:
            return Span(self.path)
        line, column = mark.line + 1 + self.offset, mark.column + 1
        return Span(self.path, line, column, line, column + 1)


def _hint(message: str) -> str:
    if "mapping values are not allowed" in message:
        return "put text that contains a colon and a space in quotation marks"
    if "tab" in message or "\\t" in message:
        return "indent with spaces, not with tabs"
    return "compare the indentation and the quotation marks with the lines around it"


def open_text(file: Path, shown_as: str) -> Text:
    """Read a file as UTF-8; raise `UnreadableError` where it is too large or not text."""
    place = Span(shown_as)
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise UnreadableError(
            place, f"cannot be read: {error.strerror}", "check that it exists and is yours"
        ) from error
    if len(raw) > MAX_BYTES:
        raise UnreadableError(place, f"{len(raw):,} bytes is too long for a record", "split it")
    try:
        return Text(shown_as, raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        raise UnreadableError(
            Span(shown_as, line, column, line, column + 1),
            "not readable as text in UTF-8",
            "save the file as UTF-8",
        ) from error
