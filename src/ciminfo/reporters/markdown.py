"""A rule's page as Markdown: its paragraphs, and its examples between fences."""

from __future__ import annotations

import re
import textwrap
from typing import Final

#: Paragraphs end at an empty line, unless what follows is indented and so belongs to an example.
_BETWEEN: Final = re.compile(r"\n\n+(?! )")


def summary(page: str) -> str:
    """The first sentence, which is the page's first paragraph."""
    return " ".join(page.partition("\n\n")[0].split())


def prose(page: str) -> str:
    """What the page says before its examples, a line for each paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in _parts(page) if not _is_example(part))


def markdown(page: str) -> str:
    return "\n\n".join(_fenced(part) if _is_example(part) else part for part in _parts(page))


def _parts(page: str) -> list[str]:
    return _BETWEEN.split(page.strip())


def _is_example(part: str) -> bool:
    return part.startswith(("Pass::", "Fail::"))


def _fenced(part: str) -> str:
    heading, _, example = part.partition("::")
    code = textwrap.dedent(example.strip("\n"))
    fence = max(re.findall("`{3,}", code), default="``") + "`"
    return f"**{heading}**\n\n{fence}yaml\n{code}\n{fence}"
