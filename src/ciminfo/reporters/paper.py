"""What lines are put on: a window, where Rich colours and wraps them, or a file, which takes their words alone.

Rich is loaded for a window only: it would take a small run a tenth of its time, and each line fifty times as long.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from ciminfo.reporters.plain import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import Console
    from rich.text import Text

#: Words, plain or with a style.
Part: TypeAlias = str | tuple[str, str]
#: What a line may not hold as it is, and tabs, which Rich makes blanks of: a file gets no other line than a window.
_ODD: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]|::|##\\[")
#: However narrow the window, words get this much room.
_NARROWEST: Final = 20


class Paper(Protocol):
    """Where lines are put."""

    @property
    def width(self) -> int | None:
        """How wide the window is; nothing where there is none."""

    def put(self, *parts: Part, hanging: tuple[Part, ...] = (), indent: int | None = None) -> None:
        """One line, with words behind it that hang: what does not fit stands below their beginning, or indented."""


class Sheet:
    """A file, or another program that reads on: lines are kept as they come, to be written at once."""

    width: Final = None

    def __init__(self, write: Callable[[str], None]) -> None:
        self._write = write
        self._lines: list[str] = []

    def put(self, *parts: Part, hanging: tuple[Part, ...] = (), indent: int | None = None) -> None:  # noqa: ARG002
        words = [part if isinstance(part, str) else part[0] for part in (*parts, *hanging)]
        line = "".join(words)
        self._lines.append(_as_in_a_window("".join(map(shown, words))) if _ODD.search(line) else line)

    def done(self) -> None:
        self._write("".join(f"{line}\n" for line in self._lines))
        self._lines.clear()


class Window:
    """A terminal."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.width: int | None = console.width if console.is_terminal else None

    def put(self, *parts: Part, hanging: tuple[Part, ...] = (), indent: int | None = None) -> None:
        from rich.text import Text

        line, words = Text.assemble(*map(_shown, parts)), Text.assemble(*map(_shown, hanging))
        if self.width is not None and words:
            words = self._hung(words, self.width, line.cell_len if indent is None else indent)
        # Whole: what is to be wrapped has been, and a window breaks the rest.
        self._console.print(line + words, soft_wrap=True)

    def _hung(self, words: Text, width: int, indent: int) -> Text:
        from rich.text import Text

        lines = words.wrap(self._console, max(_NARROWEST, width - indent))
        for line in lines:
            line.rstrip()
        return Text("\n" + " " * indent).join(lines)

    def done(self) -> None:
        """What was put stands there already."""


def _shown(part: Part) -> Part:
    return shown(part) if isinstance(part, str) else (shown(part[0]), part[1])


def _as_in_a_window(line: str) -> str:
    from rich.text import Text

    text = Text(line)
    text.expand_tabs(8)
    return text.plain
