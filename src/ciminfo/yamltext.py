"""YAML text to plain values, and from a field's path back to its place; the only file that knows the parser.

Every scalar stays the text that was written: `NO` is Norway and `010` is not eight. Of YAML, records use
mappings, lists and text; anchors, aliases, tags and several documents in a file are refused.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from ciminfo.diagnostics import Span

if TYPE_CHECKING:
    from pathlib import Path

Value: TypeAlias = "dict[str, Value] | list[Value] | str | None"

#: A record is a page or two, and what a report said when it was submitted some hundreds; this is neither.
MAX_BYTES = 8_000_000
#: Deeper than any record, and far from the depth that would hurt the parser.
MAX_DEPTH = 40

#: A text with fewer brackets and shorter lines than this cannot nest so deeply that composing it runs out of stack.
_HARMLESS = 1_000

#: What ends a line, for the parser.
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_TOO_DEEP = "nested too deeply to be a record"
#: What to do where the parser's message holds these words.
_HINTS = {
    "mapping values are not allowed": "put text that contains a colon and a space in quotation marks",
    "tab": "indent with spaces, not with tabs",
    "undefined alias": "put text that begins with `*` in quotation marks",
    "another document": "put each record into a file of its own",
}
#: Text that YAML reads as itself: words without signs that mean something to it.
_BARE = re.compile(r"[\w(][\w ().;/'’-]*[\w).]|\w", re.UNICODE)
_EMPTY = {"", "~", "null"}
_Base: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
#: What even quotation marks do not keep as it is: control characters, and signs that end a line.
_ODD = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


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
        value = self._value(root, "", repeated, 0) if root is not None else None
        return value, repeated

    def span(self, field: str, *, name: bool = False) -> Span:
        """The place of a field's value, or of its name."""
        if self._root is None:
            self._root = self._compose()
        return self._find(self._root, field.split(".") if field else [], name=name)

    def _compose(self) -> Any:
        try:
            self._refuse_unseen()
            loader = _Composer(self.text)
            try:
                return loader.get_single_node()
            finally:
                loader.dispose()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            message = (error.problem or "not readable").strip().removeprefix("but ")
            raise UnreadableError(
                self._at(mark), f"not readable as YAML: {message}", self._hint(message, mark)
            ) from error
        except (yaml.YAMLError, UnicodeError) as error:
            raise self._control_character() from error

    def _refuse_unseen(self) -> None:
        """Refuse what composing would hide, which are anchors, or not survive, which is deep nesting."""
        longest = max(map(len, self.text.splitlines()), default=0)
        if "&" not in self.text and self.text.count("[") + self.text.count("{") + longest < _HARMLESS:
            return
        depth = 0
        event: Any
        for event in yaml.parse(self.text, _Base):
            if isinstance(event, yaml.NodeEvent) and not isinstance(event, yaml.AliasEvent) and event.anchor:
                raise UnreadableError(
                    self._span(event),
                    f"the anchor `&{event.anchor}` names this part, to stand elsewhere too",
                    "write the text out twice; put text that begins with `&` in quotation marks",
                )
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                raise UnreadableError(self._span(event), _TOO_DEEP)

    def _control_character(self) -> UnreadableError:
        """The parser reads every other sign, so this one is what stopped it."""
        odd = yaml.reader.Reader.NON_PRINTABLE.search(self.text)
        head, code = (self.text[: odd.start()], ord(odd[0])) if odd else ("", 0)
        place = _after(head, self.path, self.offset)
        return UnreadableError(place, f"not readable as text: it holds a control character, U+{code:04X}", "delete it")

    def _value(self, node: Any, path: str, repeated: list[Repeated], depth: int) -> Value:
        self._refuse(node, depth)
        if isinstance(node, yaml.ScalarNode):
            return None if not node.style and node.value in _EMPTY else str(node.value)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, f"{path}.{index}", repeated, depth + 1) for index, item in enumerate(node.value)]
        values: dict[str, Value] = {}
        lines: dict[str, int] = {}
        for key, item in node.value:
            self._refuse(key, depth)
            if not isinstance(key, yaml.ScalarNode):
                raise UnreadableError(self._span(key), "a field's name must be a word, not a list or a mapping")
            inner = f"{path}.{key.value}" if path else str(key.value)
            value = self._value(item, inner, repeated, depth + 1)
            if key.value in values:
                repeated.append(Repeated(inner, self._span(key), lines[key.value]))
                continue
            values[key.value] = value
            lines[key.value] = key.start_mark.line + 1 + self.offset
        return values

    def _refuse(self, node: Any, depth: int) -> None:
        if node.tag:
            raise UnreadableError(
                self._span(node), f"the tag {node.tag!r} is not used in records", "write the plain value"
            )
        if depth > MAX_DEPTH:
            raise UnreadableError(self._span(node), _TOO_DEEP)

    def _find(self, root: Any, parts: list[str], *, name: bool) -> Span:
        node, key = root, None
        for part in parts:
            if isinstance(node, yaml.MappingNode):
                found = next(((k, v) for k, v in node.value if k.value == part), None)
                if found is None:
                    break
                key, node = found
            elif isinstance(node, yaml.SequenceNode) and _is_index(part, node.value):
                key, node = None, node.value[int(part)]
            else:
                break
        if node is root or node is None:
            return self._first_line(root)
        is_value = isinstance(node, yaml.ScalarNode) and not name
        return self._span(node if is_value or key is None else key)

    def _first_line(self, root: Any) -> Span:
        if isinstance(root, yaml.MappingNode) and root.value:
            return self._span(root.value[0][0], root.value[0][1])
        return Span(self.path, 1 + self.offset, 1, 1 + self.offset, 1)

    def _span(self, node: Any, until: Any = None) -> Span:
        (line, column), (end_line, end_column) = self._point(node.start_mark), self._point((until or node).end_mark)
        return Span(self.path, line, column, end_line, end_column)

    def _point(self, mark: Any) -> tuple[int, int]:
        """Line and column of a mark; the parser counts one line more where a text ends too soon."""
        lines = _BREAK.split(self.text)
        line = min(mark.line, len(lines) - 1)
        column = mark.column if line == mark.line else len(lines[line])
        return line + 1 + self.offset, column + 1

    def _hint(self, message: str, mark: Any) -> str:
        line = next(iter(self.text.splitlines()[mark.line : mark.line + 1]), "") if mark else ""
        words = f"{message}, a tab" if line[mark.column :].startswith("\t") else message
        known = (hint for key, hint in _HINTS.items() if key in words)
        return next(known, "compare the indentation and the quotation marks with the lines around it")

    def _at(self, mark: Any) -> Span:
        if mark is None:
            return Span(self.path)
        line, column = self._point(mark)
        return Span(self.path, line, column, line, column + 1)


def _is_index(part: str, items: list[Any]) -> bool:
    """Whether it counts one of the items; a field's name with a point in it can put anything here."""
    return part.isdecimal() and len(part) <= len(str(len(items))) and int(part) < len(items)


def _after(head: str, path: str, offset: int = 0) -> Span:
    """The place of the letter that follows the head of a text."""
    lines = _BREAK.split(head)
    line, column = len(lines) + offset, len(lines[-1]) + 1
    return Span(path, line, column, line, column + 1)


def open_text(file: Path, shown_as: str) -> Text:
    """Read a file as UTF-8; raise `UnreadableError` where it is too large or not text."""
    place = Span(shown_as)
    if not file.is_file():
        raise UnreadableError(place, "is no file, or a link that leads nowhere", "take it out, or mend the link")
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
        raise UnreadableError(
            _after(bytes(error.object[: error.start]).decode(), shown_as),
            "not readable as text in UTF-8",
            "save the file as UTF-8",
        ) from error


def quoted(text: str) -> str:
    """Text as a record would write it: bare where that cannot be misread, else in double quotation marks."""
    if _BARE.fullmatch(text) and text.casefold() not in {"null", "true", "false", "yes", "no"}:
        return text
    return _ODD.sub(lambda odd: f"\\u{ord(odd[0]):04x}", json.dumps(text, ensure_ascii=False))
