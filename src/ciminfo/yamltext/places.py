"""From the path of a field back to where it stands in its text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from ciminfo.diagnostics import Span

#: What ends a line, for the parser.
BREAK: Final = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Places:
    """The lines of a text with the parts that the parser made of them, if any; tells the place of each."""

    path: str
    lines: list[str]
    #: Lines to add where the text is a later part of its file.
    offset: int
    root: Any = None
    #: The names and values of the mappings that were asked so far, by the first part of each name.
    _entries: dict[int, dict[str, list[tuple[Any, Any]]]] = field(default_factory=dict, init=False, repr=False)

    def span(self, field: str, words: str, *, name: bool) -> Span:
        """The place of a field's value, of words in it where they stand on one line, or of its name."""
        key, node = self.find(field)
        if node is self.root or node is None:
            return self._first_line()
        if words and (found := self._said(node, words)):
            return found
        is_value = isinstance(node, yaml.ScalarNode) and not name
        return self.of(node if is_value or key is None else key)

    def find(self, field: str) -> tuple[Any, Any]:
        """The name and the value of a field, or of its nearest parent; an item of a list has no name."""
        return self._walk(field)[:2]

    def node(self, field: str) -> Any:
        """The value of a field; nothing where there is no such field."""
        _, node, left = self._walk(field)
        return None if left else node

    def _walk(self, field: str) -> tuple[Any, Any, list[str]]:
        """The name and the value of a field or of its nearest parent, and what is left of the path."""
        node, key = self.root, None
        parts = field.split(".") if field else []
        while parts:
            if isinstance(node, yaml.MappingNode):
                found = self._entry(node, parts)
                if found is None:
                    break
                key, node = found
                parts = parts[key.value.count(".") + 1 :]
            elif isinstance(node, yaml.SequenceNode) and _is_index(parts[0], node.value):
                key, node = None, node.value[int(parts[0])]
                parts = parts[1:]
            else:
                break
        return key, node, parts

    def _entry(self, node: Any, parts: list[str]) -> tuple[Any, Any] | None:
        """What a path goes on with; a registry has thousands of names, and is asked for many."""
        entries = self._entries.get(id(node))
        if entries is None:
            entries = self._entries[id(node)] = {}
            for key, item in node.value:
                if isinstance(key.value, str):
                    entries.setdefault(key.value.partition(".")[0], []).append((key, item))
        return next((each for each in entries.get(parts[0], ()) if _begins(parts, each[0].value)), None)

    def of(self, node: Any, until: Any = None) -> Span:
        """The place of one part, or from one to the end of another; text below its `|` begins with its first word."""
        if until is None and is_block(node):
            lines = self._lines_of(node)
            return self._marked(lines[0], lines[-1], 0, len(lines[-1].text))
        (line, column), (end_line, end_column) = self._point(node.start_mark), self._point((until or node).end_mark)
        return Span(self.path, line, column, end_line, end_column)

    def at(self, line: int, column: int) -> Span:
        """The place of one sign; the parser counts one line more where a text ends too soon."""
        number = min(line, len(self.lines) - 1)
        column = column if number == line else len(self.lines[-1])
        return Span(self.path, number + 1 + self.offset, column + 1, number + 1 + self.offset, column + 2)

    def _first_line(self) -> Span:
        if isinstance(self.root, yaml.MappingNode) and self.root.value:
            return self.of(self.root.value[0][0], self.root.value[0][1])
        return Span(self.path, 1 + self.offset, 1, 1 + self.offset, 1)

    def _said(self, node: Any, words: str) -> Span | None:
        """Where words first stand in a value, whole if they can; nothing where they run over its lines."""
        for pattern in (rf"(?<!\w){re.escape(words)}(?!\w)", re.escape(words)):
            for line in self._lines_of(node):
                if match := re.search(pattern, line.text):
                    return self._marked(line, line, *match.span())
        return None

    def _lines_of(self, node: Any) -> list[_Line]:
        """The lines that a value stands on, without those that hold nothing of it."""
        found, start, end = [], node.start_mark, node.end_mark
        for number in range(start.line, min(end.line + 1, len(self.lines))):
            first = start.column if number == start.line else 0
            text = self.lines[number][first : end.column if number == end.line else None]
            if text.strip():
                found.append(_Line(number, first + len(text) - len(text.lstrip()), text.strip()))
        return found[1:] or found if is_block(node) else found

    def _marked(self, first: _Line, last: _Line, begin: int, end: int) -> Span:
        """From a sign of one line to a sign of another."""
        numbers = first.number + 1 + self.offset, last.number + 1 + self.offset
        return Span(self.path, numbers[0], first.column + begin + 1, numbers[1], last.column + end + 1)

    def _point(self, mark: Any) -> tuple[int, int]:
        span = self.at(mark.line, mark.column)
        return span.line, span.column


@dataclass(frozen=True, slots=True)
class _Line:
    """What a value has on one line of its file: the line and the column it begins at, both counted from 0."""

    number: int
    column: int
    text: str


def is_block(node: Any) -> bool:
    """Whether it is text that stands below its `|` or `>`."""
    return isinstance(node, yaml.ScalarNode) and node.style in {"|", ">"}


def _begins(parts: list[str], name: str) -> bool:
    """Whether a path goes on with this name, which may have points in it."""
    return parts[: name.count(".") + 1] == name.split(".")


def _is_index(part: str, items: list[Any]) -> bool:
    """Whether it counts one of the items; a field's name with a point in it can put anything here."""
    return part.isdecimal() and len(part) <= len(str(len(items))) and int(part) < len(items)


def after(head: str, path: str, offset: int = 0) -> Span:
    """The place of the letter that follows the head of a text."""
    lines = BREAK.split(head)
    line, column = len(lines) + offset, len(lines[-1]) + 1
    return Span(path, line, column, line, column + 1)
