"""Pieces of YAML as people write records: short texts in a line, long ones in a block, nothing quoted without need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.yamltext import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bench.invented.words import Pair

_WIDTH: Final = 120


def in_line(pair: Pair, languages: Iterable[int] = (0, 1)) -> str:
    """A text in its languages on one line: `{en: Police, es: Policía}`."""
    return f"{{{', '.join(f'{CODES[code]}: {quoted(pair[code])}' for code in languages)}}}"


def listed(words: Iterable[str]) -> str:
    """A list on one line."""
    return f"[{', '.join(map(quoted, words))}]"


def texts(field: str, pair: Pair, indent: str = "", languages: Iterable[int] = (0, 1)) -> list[str]:
    """A long text in its languages, as the lines of a block each."""
    lines = [f"{indent}{field}:"]
    for code in languages:
        lines += block(CODES[code], pair[code], f"{indent}  ")
    return lines


def block(field: str, text: str, indent: str = "") -> list[str]:
    """One long text: paragraphs are kept as they are, a single one is folded at the width of a page."""
    if "\n" in text:
        return [f"{indent}{field}: |-", *(f"{indent}  {line}" if line else "" for line in text.split("\n"))]
    return [f"{indent}{field}: >-", *folded(text, f"{indent}  ")]


def folded(text: str, indent: str) -> list[str]:
    lines, line = [], indent
    for word in text.split():
        if len(line) + len(word) >= _WIDTH:
            lines.append(line.rstrip())
            line = indent
        line += f"{word} "
    return [*lines, line.rstrip()]


CODES: Final = ("en", "es")
