"""The tree as text that a person can read: one node a line, indented, with its origin behind it.

A paragraph longer than a line goes on below with a line for each sentence, so that a diff shows which one changed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ciminfo.document.tree import (
    Block,
    BulletList,
    Contents,
    Document,
    Emphasis,
    Figure,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Note,
    Origin,
    Paragraph,
    Placeholder,
    Section,
    Strong,
    Table,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONG: Final = 160
#: Where a sentence, or a part of a long enumeration, ends and another begins.
_BREAK: Final = re.compile(r"(?<=[.;?!”]) (?=[A-Z“⟨*])")


def dump(document: Document) -> str:
    return (
        "\n".join([f"{document.publication} [{document.language}] {document.title}", *_blocks(document.blocks, 1)])
        + "\n"
    )


def _blocks(blocks: tuple[Block, ...], depth: int) -> Iterator[str]:
    for block in blocks:
        for line in _block(block, depth):
            yield line.rstrip()


def _block(block: Block, depth: int) -> Iterator[str]:
    indent = "  " * depth
    match block:
        case Paragraph(inlines, role, origin):
            yield from _folded(f"{indent}{role.value}: ", _words(inlines), _from(origin))
        case BulletList(items, origins):
            for item, origin in zip(items, origins or (None,) * len(items), strict=True):
                yield from _folded(f"{indent}- ", _words(item), _from(origin))
        case Table(caption, headings, rows, origin=origin):
            yield f"{indent}table: {caption}{_from(origin)}"
            yield f"{indent}  | {' | '.join(headings)}"
            for row in rows:
                yield f"{indent}  | {' | '.join(_words(cell) for cell in row)}"
        case Contents(title, depth):
            yield f"{indent}contents: {title} (to level {depth})"
        case Figure(caption, _, description, data, origin):
            yield f"{indent}figure: {caption}{_from(origin)}"
            yield f"{indent}  {description}"
            yield from _block(data, depth + 1) if data else ()
        case Section(title, level, inner, anchor, origin):
            yield f"{indent}{'#' * level} {_words(title)} ({anchor}){_from(origin)}"
            yield from _blocks(inner, depth + 1)


def _folded(before: str, words: str, after: str) -> Iterator[str]:
    first, *rest = _BREAK.split(words) if len(words) > _LONG else [words]
    indent = " " * (len(before) - len(before.lstrip()) + 4)
    lines = [before + first, *(indent + each for each in rest)]
    yield from lines[:-1]
    yield lines[-1] + after


def _words(inlines: tuple[Inline, ...]) -> str:
    return "".join(_word(inline) for inline in inlines)


def _word(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Emphasis(text):
            return f"*{text}*"
        case Strong(text):
            return f"**{text}**"
        case Foreign(text, language):
            return f"⟨{language}: {text}⟩"
        case Placeholder(text):
            return f"⟦{text}⟧"
        case Link(text, address):
            return f"[{text}]({address})"
        case LineBreak():
            return " ⏎ "
        case Note(inlines):
            return f"[^{_words(inlines)}]"


def _from(origin: Origin | None) -> str:
    return f"   ← {origin}" if origin else ""
