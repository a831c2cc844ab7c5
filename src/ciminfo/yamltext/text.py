"""One YAML text: its values as they were written, what stands in it twice, and the place of every field."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import yaml

from ciminfo.bounds import MAX_DEPTH, MAX_FAULTS, MAX_LETTERS, MAX_PARTS
from ciminfo.yamltext.places import BREAK, Places, after
from ciminfo.yamltext.slip import Stop, slip

if TYPE_CHECKING:
    from ciminfo.diagnostics import Span

Value: TypeAlias = "dict[str, Value] | list[Value] | str | None"

#: A text with fewer brackets and shorter lines than this cannot nest so deeply that composing it runs out of stack.
_HARMLESS = 1_000
#: Marks that turn the direction of reading, also where a comment has them: a reader would see another order of words.
_TURNS: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

_TOO_DEEP = "nested too deeply to be a record"
_EMPTY = {"", "~", "null"}
_Base: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


#: As many texts keep what the parser made of them: what is said of one is mostly said in a row.
_KEPT: Final = 32


class _Composer(_Base):  # type: ignore[misc]
    """The parser with resolving switched off: a tag that is left is one that somebody wrote."""

    # The parser asks these three of every node. This answers nothing to anything, without a call into Python.
    resolve = descend_resolver = ascend_resolver = "".format


class _OddError(Exception):
    """There is something in a text that has to be looked at with care."""


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


@dataclass(frozen=True, slots=True)
class Text:
    """One YAML text and where it came from; tells the place of every field in it."""

    path: str
    text: str
    #: Lines to add where the text is a later part of its file, as a rule's examples are.
    offset: int = 0

    def read(self) -> tuple[Value, list[Repeated]]:
        """Return the values and the keys that stand twice; raise `UnreadableError` for what is no record."""
        root = self._compose()
        repeated: list[Repeated] = []
        if root is None:
            return None, repeated
        try:
            return _plain(root, 0), repeated
        except _OddError:
            return self._value(root, "", repeated, 0), repeated

    def span(self, field: str, words: str = "", *, name: bool = False) -> Span:
        """The place of a field's value, of words in it where they stand on one line, or of its name."""
        return _placed(self).span(field, words, name=name)

    def is_bare(self, field: str) -> bool:
        """Whether a field is a name and no more, without even a colon, as a comma inside braces leaves it."""
        key, node = _placed(self).find(field)
        return key is not None and _point(key.end_mark) == _point(node.start_mark) == _point(node.end_mark)

    def node(self, field: str) -> Any:
        """What the parser made of a field, for this room alone; nothing where there is no such field."""
        return _placed(self).node(field)

    def _unplaced(self, root: Any = None) -> Places:
        return Places(self.path, _lines(self.text), self.offset, root)

    def _compose(self) -> Any:
        try:
            self._refuse_unseen()
            loader = _Composer(self.text)
            try:
                return loader.get_single_node()
            finally:
                loader.dispose()
        except yaml.MarkedYAMLError as error:
            raise self._given_up(error) from error
        except (yaml.YAMLError, UnicodeError) as error:
            raise self._control_character() from error

    def _refuse_unseen(self) -> None:
        """Refuse what a reader does not see, what composing would hide, and what it would not survive."""
        for turn in _TURNS:  # each is looked for in no time where a text has letters of one byte alone
            if turn in self.text:
                raise self._turned(turn)
        longest = max(map(len, self.text.split("\n")))
        brackets = self.text.count("[") + self.text.count("{")
        if len(self.text) > MAX_LETTERS or "&" in self.text or brackets + longest >= _HARMLESS:
            self._refuse_endless()

    def _refuse_endless(self) -> None:
        """Go through the text once without keeping anything: it is refused before it takes room."""
        depth = parts = 0
        event: Any
        for event in yaml.parse(self.text, _Base):
            if isinstance(event, yaml.NodeEvent) and not isinstance(event, yaml.AliasEvent) and event.anchor:
                raise UnreadableError(
                    self._unplaced().of(event),
                    f"the anchor `&{event.anchor}` names this part, to stand elsewhere too",
                    "write the text out twice; put text that begins with `&` in quotation marks",
                )
            parts += isinstance(event, yaml.NodeEvent)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                raise UnreadableError(self._unplaced().of(event), _TOO_DEEP)
            if parts > MAX_PARTS:
                raise UnreadableError(
                    self._unplaced().of(event), f"more than {MAX_PARTS:,} values in one file", "split it"
                )
            if isinstance(event, yaml.ScalarEvent) and len(event.value) > MAX_LETTERS:
                said = f"one value of {len(event.value):,} letters, where at most {MAX_LETTERS:,} are read"
                raise UnreadableError(self._unplaced().of(event), said, "shorten it")

    def _turned(self, turn: str) -> UnreadableError:
        place = after(self.text[: self.text.index(turn)], self.path, self.offset)
        said = (
            f"an invisible mark, U+{ord(turn):04X}, turns the direction of reading: the text is not what it looks like"
        )
        return UnreadableError(place, said, "delete it")

    def _given_up(self, error: yaml.MarkedYAMLError) -> UnreadableError:
        """Where the parser gave up, as what the writer most likely did."""
        places = self._unplaced()
        at, since = _point(error.problem_mark or error.context_mark), _point(error.context_mark)
        found = slip(Stop(error.problem or "", error.context or "", at or (0, 0), since, places.lines))
        return UnreadableError(places.at(*found.at), found.message, found.hint)

    def _control_character(self) -> UnreadableError:
        """The parser reads every other sign, so this one is what stopped it."""
        odd = yaml.reader.Reader.NON_PRINTABLE.search(self.text)
        head, code = (self.text[: odd.start()], ord(odd[0])) if odd else ("", 0)
        place = after(head, self.path, self.offset)
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
                raise UnreadableError(
                    self._unplaced().of(key), "a field's name must be a word, not a list or a mapping"
                )
            inner = f"{path}.{key.value}" if path else str(key.value)
            value = self._value(item, inner, repeated, depth + 1)
            if key.value in values:
                if len(repeated) < MAX_FAULTS:
                    repeated.append(Repeated(inner, self._unplaced().of(key), lines[key.value]))
                continue
            values[key.value] = value
            lines[key.value] = key.start_mark.line + 1 + self.offset
        return values

    def _refuse(self, node: Any, depth: int) -> None:
        if node.tag:
            raise UnreadableError(
                self._unplaced().of(node), f"the tag {node.tag!r} is not used in records", "write the plain value"
            )
        if depth > MAX_DEPTH:
            raise UnreadableError(self._unplaced().of(node), _TOO_DEEP)


@lru_cache(maxsize=1)
def _lines(text: str) -> list[str]:
    """The lines of a text, split once for all that is said of it."""
    return BREAK.split(text)


@lru_cache(maxsize=_KEPT)
def _placed(text: Text) -> Places:
    """The places of a text; kept for a few, because the nodes of all would take more memory than the records."""
    return text._unplaced(text._compose())  # noqa: SLF001  a part of it that is shared by all


def _plain(node: Any, depth: int) -> Value:
    """The values of a part in which nothing is odd, as in most texts; `Text._value` says what is, and takes longer.

    Single words recur from record to record: interned, they take up a third less memory, and are compared at once.
    """
    value, kind = node.value, node.__class__
    if node.tag or depth > MAX_DEPTH:
        raise _OddError
    if kind is yaml.ScalarNode:
        if node.style or value not in _EMPTY:
            return value if " " in value else intern(value)
        return None
    if kind is yaml.SequenceNode:
        return [_plain(item, depth + 1) for item in value]
    values: dict[str, Value] = {}
    for key, item in value:
        if key.tag or key.__class__ is not yaml.ScalarNode:
            raise _OddError
        values[intern(key.value)] = _plain(item, depth + 1)
    if len(values) != len(value):
        raise _OddError
    return values


def _point(mark: Any) -> tuple[int, int] | None:
    return (mark.line, mark.column) if mark else None
