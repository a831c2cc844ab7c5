"""One language: its terms from `<code>.yaml`, its dates, lists, numbers and plurals by Babel's data."""

from __future__ import annotations

import re
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ciminfo.languages import citations, countries, dates, lists, sorting, typography
from ciminfo.yamltext import Text, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from babel import Locale

    from ciminfo.languages.moments import Dated
    from ciminfo.model.citation import Citation
    from ciminfo.model.country import Country
    from ciminfo.model.interval import Interval
    from ciminfo.model.record import Texts

_FOLDER: Final = Path(__file__).parent
_CODE = re.compile(r"[A-Z]{2}")
#: Codes of CLDR that are no countries: the European Union and zone, the United Nations, the unknown, and tests.
_NO_COUNTRY = {"EU", "EZ", "QO", "UN", "XA", "XB", "XK", "ZZ"}


@cache
def names() -> tuple[str, ...]:
    """The codes of the languages there are; English, in which the others are checked, comes first."""
    return tuple(sorted((file.stem for file in _FOLDER.glob("*.yaml")), key=lambda code: (code != "en", code)))


@cache
def language(code: str) -> Language:
    """The language of that code; each is read once."""
    return Language(code)


class Language:
    """A language in which documents are written."""

    def __init__(self, code: str) -> None:
        self.code = code
        text = (_FOLDER / f"{code}.yaml").read_text(encoding="utf-8")
        value, repeated = Text(f"languages/{code}.yaml", text).read()
        if not isinstance(value, dict) or repeated:
            raise ValueError(f"languages/{code}.yaml does not hold a term once each: {repeated}")
        self.terms: Mapping[str, str] = dict(_flat(value, ""))

    @cached_property
    def locale(self) -> Locale:
        from babel import Locale

        return Locale.parse(self.terms["locale"])

    def term(self, key: str) -> str:
        """The word or template under a dotted key; a missing one is a fault of ours."""
        return self.terms[key]

    def phrase(self, key: str, **slots: object) -> str:
        return self.terms[key].format(**slots)

    def count(self, key: str, number: int, **slots: object) -> str:
        """The form of a phrase for a number, with the number in it: `7 places`."""
        form = self.locale.plural_form(number)
        template = self.terms.get(f"{key}.{form}") or self.terms[f"{key}.other"]
        return template.format(number=self.number(number), **slots)

    def number(self, value: int | Decimal) -> str:
        from babel.numbers import format_decimal

        return format_decimal(value, locale=self.locale)

    def money(self, value: Decimal, currency: str) -> str:
        from babel.numbers import format_currency

        return str(format_currency(value, currency, locale=self.locale))

    def list(self, items: Iterable[str]) -> str:
        """`one, two, and three`, as the language joins them."""
        return lists.all_of(self, items)

    def alternatives(self, items: Iterable[str]) -> str:
        """`one or two`, as the language joins them."""
        return lists.one_of(self, items)

    def date(self, interval: Interval) -> Dated:
        return dates.text(self, interval)

    def country(self, code: str, registered: Country | None) -> str:
        """A country's name: as the registry has it, else in general use, else its code."""
        if registered and registered.name_ and (name := registered.name_.get(self.code)):
            return name
        return countries.names(self).get(code, code)

    @property
    def country_codes(self) -> tuple[str, ...]:
        """The codes of all countries and territories in general use (ISO 3166-1)."""
        codes = countries.names(self)
        return tuple(sorted(code for code in codes if _CODE.fullmatch(code) and code not in _NO_COUNTRY))

    def citation(self, *cited: Citation) -> str:
        """A paper with its paragraph or, where several are cited of it, its paragraphs."""
        return citations.noun(self, *cited)

    def citation_said(self, *cited: Citation) -> str:
        """The same as a sentence leads up to it: `operative paragraph 9 of resolution AG/RES. 2019`."""
        return citations.said(self, *cited)

    def named(self, code: str) -> str:
        """What another language is called in this one."""
        return str(self.locale.languages[code])

    def text(self, texts: Texts | None) -> str:
        """The text in this language, or nothing."""
        return self.typographic(texts.get(self.code)) if texts else ""

    @staticmethod
    def capitalised(words: str) -> str:
        """With a capital first letter, as a cell of a table or a line begins."""
        return words[:1].upper() + words[1:]

    def typographic(self, text: str) -> str:
        """Typed text as the language prints it: its quotation marks, apostrophes, spaces before signs."""
        return typography.typographic(self, text)

    def inside_quotation(self, text: str) -> str:
        """A text that is put into quotation marks: those inside it are of the second kind."""
        return typography.typographic(self, text, depth=1)

    def sort_key(self, words: str) -> tuple[str, str]:
        """The order of a dictionary in the language."""
        return sorting.key(words, self.code)


def _flat(value: Value, prefix: str) -> Iterable[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(inner, f"{prefix}.{name}" if prefix else name)
    elif isinstance(value, str):
        yield prefix, value
    else:
        raise TypeError(f"{prefix} is no term")
