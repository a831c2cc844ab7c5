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
from ciminfo.model.concordance import Concordance
from ciminfo.model.texts import Passage, texts_apart, written_apart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ciminfo.diagnostics import Place
    from ciminfo.model.corpus import Corpus

CODE = "CIM502"
SEVERITY = Severity.ERROR
ALONE = True

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
    #: Some that have one have one of these signs, and with it what `signed` finds; the others a word that begins so, in
    #: small letters, or a short one with its point.
    signs: str = ""
    signed: re.Pattern[str] = re.compile("")
    words: tuple[str, ...] = ()
    short: tuple[str, ...] = ()

    def among(self, concordance: Concordance) -> Iterator[Passage]:
        """The texts that can hold one."""
        for code in concordance.languages:
            words = [word for word in concordance.words(code) if word.startswith(self.words)] if self.words else ()
            chunks = concordance.chunks(code)
            signed = filter(self.signed.search, [chunk for sign in self.signs for chunk in chunks if sign in chunk])
            found = concordance.numbers(code, (*words, *self.short))
            yield from concordance.passages(found.union(*map(chunks.__getitem__, signed)))

    def found(self, text: str, where: Callable[[str], Place]) -> Iterator[Finding]:
        if self.core.search(text) and (match := self.pattern.search(text)):
            yield Finding(where(match[0]), f"the text holds {self.name}", self.hint)


_DETAILS = (
    _Detail(
        "an e-mail address",
        "take it out; name the office or the organisation that can be written to",
        re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"),
        core=re.compile("@"),
        signs="@",
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
        signs="(+",
        signed=re.compile(r"[(+]\d"),
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
        words=("rue", "route", "calle", "avenida", "rua", "street", "avenue", "road", "boulevard"),
        short=("av", "st", "ave", "rd", "blvd"),
    ),
)
#: Every detail has one of these.
_NEEDED = re.compile(r"[\d@]")


def check(corpus: Corpus) -> Iterator[Finding]:
    for detail in _DETAILS:
        for passage in detail.among(corpus.concordance):
            yield from detail.found(passage.text, passage.at)
    texts = _apart(corpus)
    for record in corpus if texts else ():
        if not texts.isdisjoint(written_apart(record)):
            for field, text in texts_apart(record):
                for detail in _DETAILS if text in texts else ():
                    yield from detail.found(text, partial(record.where, field))


def _apart(corpus: Corpus) -> set[str]:
    """The texts in no language that have a detail; as many records share such texts, each is looked at once."""
    texts = {text: record for record in corpus for text in written_apart(record)}
    apart = Concordance([Passage(record, "", "", text) for text, record in texts.items() if _NEEDED.search(text)])
    return {each.text for detail in _DETAILS for each in detail.among(apart) if detail.pattern.search(each.text)}
