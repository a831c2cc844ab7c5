"""Words joined to a list, as a language joins them: `one, two, and three`, `uno, dos e hijos`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ciminfo.languages.language import Language

_Y_BEFORE_I: Final = re.compile(r" y (?=[iíIÍ]|[hH][iíIÍ](?![aeo]))")
_O_BEFORE_O: Final = re.compile(r" o (?=[oóOÓ]|[hH][oóOÓ])")


def all_of(language: Language, items: Iterable[str]) -> str:
    """`one, two, and three`; nothing of nothing."""
    return _joined(language, items, "standard")


def one_of(language: Language, items: Iterable[str]) -> str:
    """`one, two, or three`."""
    return _joined(language, items, "or")


def _joined(language: Language, items: Iterable[str], style: str) -> str:
    """In Spanish, "y" before the sound of i is "e", and "o" before that of o is "u"."""
    listed = list(items)
    words = "".join(listed) if len(listed) <= 1 else _several(language, listed, style)
    if language.code != "es":
        return words
    return _O_BEFORE_O.sub(" u ", _Y_BEFORE_I.sub(" e ", words))


def _several(language: Language, listed: list[str], style: str) -> str:
    from babel.lists import format_list

    return format_list(listed, style=style, locale=language.locale)  # type: ignore[arg-type]
