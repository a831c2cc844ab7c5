"""What countries are called in a language: the names of CLDR, as Babel has them.

They stand in `countries.json`, too: a rule that looks for the names of countries needs nothing else of Babel, and to
load four languages whole takes it longer than a small workspace takes to be checked. A test holds that both are equal.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.languages.language import Language

FILE: Final = Path(__file__).with_name("countries.json")


def names(language: Language) -> Mapping[str, str]:
    """Countries, territories and regions by their codes; of a language that is not kept, from Babel."""
    return _kept().get(language.code) or from_babel(language)


def from_babel(language: Language) -> dict[str, str]:
    return {str(code): str(name) for code, name in language.locale.territories.items()}


@cache
def _kept() -> dict[str, dict[str, str]]:
    kept: dict[str, dict[str, str]] = json.loads(FILE.read_bytes())
    return kept
