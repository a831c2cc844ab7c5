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
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.texts import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM502"
SEVERITY = Severity.ERROR

#: A capital letter; the small words that stand between "Calle" and a name; years and dates, which are no numbers.
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_OF = r"(?:(?:de|du|des|del|dos|das|do|da|la|las|le|les|los|el)\s+|d['’]|l['’])*"
_DATED = r"(?!(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)\d\d|-\d\d(?:-\d\d)?)?(?![-\d]))"
_PATTERNS = {
    "an e-mail address": re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"),
    "a telephone number": re.compile(
        r"(?<!\w)\((?!(?:19|20)\d\d\))\d{2,4}\)\s*\d{3,4}[-. ]\s?\d{3,4}(?!\d)"
        r"|\+\d{8,14}\b|\+\d{1,3}[ .-]?(?:\(\d{1,4}\)|\d{1,4})(?:[ .-]\d{2,4}){2,}"
        r"|\b(?:tel(?:ephone|éphone|éfono|efone|efono)?|tél(?:éphone)?|phone|fax|móvil|mobile|cell)\b\.?(?:\s+n[.°º]?o?\.?)?:?"
        rf"\s*{_DATED}\(?\+?\d[\d ().-]{{4,}}\d",
        re.IGNORECASE,
    ),
    "a street address": re.compile(
        rf"\b\d{{1,5}},?\s+(?i:rue|route|calle|avenida|rua)\s+{_OF}{_CAPITAL}"
        rf"|\b\d{{1,5}}\s+(?:{_CAPITAL}\w*\.?\s+){{1,3}}(?:Street|Avenue|Road|Boulevard|(?:St|Ave|Rd|Blvd)\.)"
        rf"|\b(?i:calle|avenida|av\.|rua)\s+{_OF}(?:{_CAPITAL}\w+,?\s+){{1,4}}(?:[Nn][.°º]\s*)?\d{{1,5}}\b"
    ),
}
_HINTS = {
    "an e-mail address": "take it out; name the office or the organisation that can be written to",
    "a telephone number": "take it out; name the office, not the number",
    "a street address": "take it out; name the building or the office and its city, not the street and the number",
}
#: Something every one of these details has; text without it is not searched further.
_LIKELY = re.compile(r"[@\d]")


def check(corpus: Corpus) -> Iterator[Finding]:
    for record in corpus:
        for field, text in texts_of(record):
            if not _LIKELY.search(text):
                continue
            for kind, pattern in _PATTERNS.items():
                if match := pattern.search(text):
                    yield Finding(record.where(field, match[0]), f"the text holds {kind}", _HINTS[kind])
