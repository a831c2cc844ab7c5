"""A text holds private contact details: an e-mail address, a telephone number, a street address.

A report is printed, mirrored and kept. What helps a reader today to reach a person helps anyone for ever, so no
output of ciminfo carries such details, and no record does.

Pass::

    {activity: a, kind: appointment, title: {en: A}, narrative: {en: An adviser was named.}}

Fail::

    {activity: a, kind: appointment, title: {en: A}, narrative: {en: "Reach the adviser at Phone (000) 555-0100."}}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.rules.texts import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.corpus import Corpus

CODE = "CIM502"
SEVERITY = Severity.ERROR

_PATTERNS = {
    "an e-mail address": re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+"),
    "a telephone number": re.compile(
        r"\(\d{2,4}\)\s*\d{3,4}[-. ]\s?\d{3,4}|\+\d{1,3}[ -]\(?\d{1,4}\)?([ -]\d{2,4}){2,}"
        r"|\b(?:tel|phone|fax|tél|telefone|teléfono|móvil|mobile|cell)\w*\.?:?\s*\(?\+?\d[\d ().-]{5,}",
        re.IGNORECASE,
    ),
    "a street address": re.compile(
        r"\b\d{1,5},?\s+(?:rue|route|calle|avenida|rua)\s+\w|"
        r"\b\d{1,5}\s+(?:[A-Z]\w+\s+){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Boulevard|Blvd\.)|"
        r"\b(?:calle|avenida|rua)\s+(?:\w+\s+){1,4}(?:n[.°º]\s*)?\d{1,5}\b",
        re.IGNORECASE,
    ),
}
#: Something every one of these details has; text without it is not searched further.
_LIKELY = re.compile(r"[@\d]")


def check(corpus: Corpus) -> Iterator[Finding]:
    for record in corpus:
        for field, text in texts_of(record):
            if not _LIKELY.search(text):
                continue
            for kind, pattern in _PATTERNS.items():
                if pattern.search(text):
                    yield Finding(
                        record.where(field),
                        f"the text holds {kind}",
                        "take it out; name the office, not the number",
                    )
