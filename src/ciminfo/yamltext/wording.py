"""One text of a record put into its YAML in one language, in the manner of its neighbours; every other byte stays."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import yaml

from ciminfo.yamltext.places import BREAK, is_block
from ciminfo.yamltext.quoting import quoted, quoted_in_flow
from ciminfo.yamltext.text import Text, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.yamltext.text import Value

#: As wide as records are written.
_WIDTH: Final = 120
#: Words that text below a `|` keeps as they are: no sign that ends a line but the line's own end.
_PLAIN: Final = re.compile(r"[^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*")


class UnplaceableError(Exception):
    """A text that cannot be put there without touching more than itself."""


def with_wording(source: str, field: str, language: str, words: str) -> str:
    """The YAML with a text in a language: the old one replaced, or the new one put behind those that are there.

    Raises `UnplaceableError` where the field holds no texts, or where anything else would be read differently then.
    """
    mark = source[: source.startswith("\ufeff")]
    before = _read(source[len(mark) :])
    body = source[len(mark) :]
    texts = Text("", body).node(field)
    if not isinstance(texts, yaml.MappingNode) or not texts.value:
        raise UnplaceableError(f"{field} holds no texts")
    sheet = _Sheet.of(body)
    for way in _ways(sheet, texts, language, words):
        if _is_only_change(before, way, f"{field}.{language}", words):
            return mark + way
    raise UnplaceableError(f"{field}.{language} cannot be written there")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A text with the places where its lines begin."""

    text: str
    starts: tuple[int, ...]
    #: How its lines end.
    newline: str

    @classmethod
    def of(cls, text: str) -> _Sheet:
        starts = (0, *(match.end() for match in BREAK.finditer(text)))
        return cls(text, starts, "\r\n" if "\r\n" in text else "\n")

    def at(self, mark: Any) -> int:
        return (
            min(self.starts[mark.line] + mark.column, len(self.text))
            if mark.line < len(self.starts)
            else len(self.text)
        )

    def end_of(self, node: Any) -> int:
        """Where a value ends: of text below its `|`, the end of its last line."""
        end = self.at(node.end_mark)
        return (
            self.at(node.start_mark) + len(self.text[self.at(node.start_mark) : end].rstrip())
            if is_block(node)
            else end
        )

    def end_of_line(self, place: int) -> int:
        """The end of the line that a place is on, before what ends it."""
        match = BREAK.search(self.text, place)
        return match.start() if match else len(self.text)

    def replaced(self, first: int, last: int, new: str) -> str:
        return self.text[:first] + new.replace("\n", self.newline) + self.text[last:]


def _ways(sheet: _Sheet, texts: Any, language: str, words: str) -> Iterator[str]:
    """The sheet with the words in it, in the manner that fits best first."""
    there = next((value for key, value in texts.value if key.value == language), None)
    key, last = texts.value[-1]
    like = there or last
    for scalar in _scalars(like, words, key.start_mark.column, language, in_flow=bool(texts.flow_style)):
        if there is not None:
            yield sheet.replaced(sheet.at(there.start_mark), sheet.end_of(there), scalar)
        elif texts.flow_style:
            end = sheet.end_of(last)
            yield sheet.replaced(end, end, f", {language}: {scalar}")
        else:
            end = sheet.end_of_line(sheet.end_of(last))
            yield sheet.replaced(end, end, f"\n{' ' * key.start_mark.column}{language}: {scalar}")


def _scalars(like: Any, words: str, column: int, language: str, *, in_flow: bool) -> Iterator[str]:
    """How the words may be written in the manner of a value, and in quotation marks, which always can be read."""
    if in_flow:
        yield quoted_in_flow(words)
        return
    inner = " " * (column + 2)
    in_line = column + len(language) + 2 + len(words) <= _WIDTH
    if _PLAIN.fullmatch(words) and (is_block(like) or not in_line or "\n" in words):
        if "\n" not in words and getattr(like, "style", "") != "|":
            lines = textwrap.wrap(words, _WIDTH - len(inner), break_long_words=False, break_on_hyphens=False)
            yield ">-\n" + "\n".join(inner + line for line in lines)
        yield "|-\n" + "\n".join((inner + line).rstrip() for line in words.split("\n"))
    yield quoted(words)
    yield quoted_in_flow(words)


def _is_only_change(before: dict[str, str | None], changed: str, path: str, words: str) -> bool:
    try:
        after = _read(changed)
    except (UnreadableError, UnplaceableError):
        return False
    return after == {**before, path: words}


def _read(text: str) -> dict[str, str | None]:
    """Every single value by its path, without the white space around it; a key that stands twice cannot be told."""
    value, repeated = Text("", text).read()
    if repeated:
        raise UnplaceableError(f"{repeated[0].path} stands twice")
    return {path: value.strip() if value else value for path, value in leaves(value)}


def leaves(value: Value, path: str = "") -> Iterator[tuple[str, str | None]]:
    """Every single value with its path, in the order written."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, f"{path}.{index}")
    else:
        yield path, value
