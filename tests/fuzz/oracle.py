"""What every reader promises: places lie inside the text, words can be shown, and values come back as they were."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ciminfo.yamltext import Text, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.diagnostics import Diagnostic, Span
    from ciminfo.yamltext import Value

BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
#: As many signs as a message may have: it stands on a line or two of a terminal.
MESSAGE = 1_000


def text_of(data: bytes) -> str:
    """The bytes as a text; that bytes which are none are refused is for other tests."""
    return data.decode("utf-8", "replace").removeprefix("\ufeff")


def assert_inside(span: Span, text: str, beyond: int = 1) -> None:
    """That a place lies inside a text, or at most so many columns behind one of its lines."""
    lines = BREAK.split(text)
    for line, column in ((span.line, span.column), (span.end_line, span.end_column)):
        assert 1 <= line <= len(lines), span
        assert 1 <= column <= len(lines[line - 1]) + beyond, span
    assert (span.line, span.column) <= (span.end_line, span.end_column), span


def assert_words(*words: str) -> None:
    """That what is said to a person is not empty, not endless, and can be printed."""
    for each in words:
        assert 0 < len(each) <= MESSAGE
        each.encode()


def assert_said(diagnostics: Iterable[Diagnostic], *texts: Text) -> None:
    """That each diagnostic has words that can be shown, and a place inside its text."""
    written = {text.path: text.text for text in texts}
    for each in diagnostics:
        assert_words(each.message)
        f"{each.hint}{each.subject}{each.fix}".encode()
        assert_inside(each.span, written[each.span.path], beyond=2)
        for also in each.also:
            assert_inside(also, written[also.path])


def dumped(value: Value) -> str:
    """A value as YAML in one line, which reads as the same."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'? {dumped(name)} : {dumped(inner)}' for name, inner in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(dumped, value))}]"
    return "null" if value is None else quoted(f"{value}:").removesuffix(':"') + '"'


@cache
def folder() -> Path:
    """A folder to put files into, which goes when the run ends."""
    made = tempfile.mkdtemp(prefix="ciminfo-fuzz-")
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return Path(made)
