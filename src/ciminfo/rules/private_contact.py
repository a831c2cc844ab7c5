"""No text holds private contact details: an e-mail address, a telephone number, a street address.

A report is printed, mirrored and kept. What helps a reader today to reach a person helps anyone for ever, so no
output of ciminfo carries such details, and no record does. The public address of an institution is no exception: no
program can tell an office from a home, and a report that names the building and its city tells its reader enough.

Pass::

    {activity: a, kind: appointment, title: {en: A}, narrative: {en: An adviser was named.}}

Fail::

    {activity: a, kind: appointment, title: {en: A}, narrative: {en: "Reach the adviser at Phone (000) 555-0100."}}
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.concordance import folded
from ciminfo.model.texts import texts_apart, written_apart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ciminfo.diagnostics import Place
    from ciminfo.model.concordance import Concordance
    from ciminfo.model.corpus import Corpus
    from ciminfo.model.texts import Passage

CODE = "CIM502"
SEVERITY = Severity.ERROR

#: A capital letter; the small words that stand between "Calle" and a name; years and dates, which are no numbers.
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_OF = r"(?:(?:de|du|des|del|dos|das|do|da|la|las|le|les|los|el)\s+|d['’]|l['’])*"
_DATED = r"(?!(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)\d\d|-\d\d(?:-\d\d)?)?(?![-\d]))"


@dataclass(frozen=True, slots=True)
class _Detail:
    """One kind of contact detail, with what every one of that kind has, by which the few texts with one are found."""

    name: str
    hint: str
    pattern: re.Pattern[str]
    #: What is quickly looked for in a text before the pattern is.
    core: re.Pattern[str]
    #: A sign it may have; without one it has a word that begins so, in small letters, or a short one with its point.
    sign: re.Pattern[str]
    words: tuple[str, ...] = ()
    short: tuple[str, ...] = ()

    def among(self, concordance: Concordance) -> Iterator[Passage]:
        """The texts that can hold one."""
        for code in concordance.languages:
            words = (word for word in concordance.words(code) if word.startswith(self.words))
            signs = (places for chunk, places in concordance.chunks(code).items() if self.sign.search(chunk))
            yield from concordance.passages(concordance.numbers(code, (*words, *self.short)).union(*signs))

    def is_likely(self, text: str, lower: str) -> bool:
        """Whether a text, here in small letters too, can hold one; telling words apart would take longer."""
        return (
            any(word in lower for word in self.words)
            or any(f"{word}." in lower for word in self.short)
            or self.sign.search(text) is not None
        )

    def found(self, text: str, where: Callable[[str], Place]) -> Iterator[Finding]:
        if self.core.search(text) and (match := self.pattern.search(text)):
            yield Finding(where(match[0]), f"the text holds {self.name}", self.hint)


_DETAILS = (
    _Detail(
        "an e-mail address",
        "take it out; name the office or the organisation that can be written to",
        re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"),
        core=re.compile("@"),
        sign=re.compile("@"),
    ),
    _Detail(
        "a telephone number",
        "take it out; name the office, not the number",
        re.compile(
            r"(?<!\w)\((?!(?:19|20)\d\d\))\d{2,4}\)\s*\d{3,4}[-. ]\s?\d{3,4}(?!\d)"
            r"|\+\d{8,14}\b|\+\d{1,3}[ .-]?(?:\(\d{1,4}\)|\d{1,4})(?:[ .-]\d{2,4}){2,}"
            r"|\b(?:tel(?:ephone|éphone|éfono|efone|efono)?|tél(?:éphone)?|phone|fax|móvil|mobile|cell)\b\.?(?:\s+n[.°º]?o?\.?)?:?"
            rf"\s*{_DATED}\(?\+?\d[\d ().-]{{4,}}\d",
            re.IGNORECASE,
        ),
        core=re.compile(r"\d[\d\s().-]{4,}\d"),
        sign=re.compile(r"[(+](?=\d)"),
        words=("tel", "tél", "phone", "fax", "móvil", "mobile", "cell"),
    ),
    _Detail(
        "a street address",
        "take it out; name the building or the office and its city, not the street and the number",
        re.compile(
            rf"\b\d{{1,5}},?\s+(?i:rue|route|calle|avenida|rua)\s+{_OF}{_CAPITAL}"
            rf"|\b\d{{1,5}}\s+(?:{_CAPITAL}\w*\.?\s+){{1,3}}(?:Street|Avenue|Road|Boulevard|(?:St|Ave|Rd|Blvd)\.)"
            rf"|\b(?i:calle|avenida|av\.|rua)\s+{_OF}(?:{_CAPITAL}\w+,?\s+){{1,4}}(?:[Nn][.°º]\s*)?\d{{1,5}}\b"
        ),
        core=re.compile(r"\d"),
        sign=re.compile("(?!)"),
        words=("rue", "route", "calle", "avenida", "rua", "street", "avenue", "road", "boulevard"),
        short=("av", "st", "ave", "rd", "blvd"),
    ),
)
#: Stands between two texts that are looked at together; no detail reaches across it.
_BETWEEN = "\0"


def check(corpus: Corpus) -> Iterator[Finding]:
    for detail in _DETAILS:
        for passage in detail.among(corpus.concordance):
            yield from detail.found(passage.text, passage.at)
    for record in corpus:
        together = _BETWEEN.join(written_apart(record))
        lower = folded(together)
        likely = [detail for detail in _DETAILS if detail.is_likely(together, lower)]
        for field, text in texts_apart(record) if likely else ():
            for detail in likely:
                yield from detail.found(text, partial(record.where, field))
