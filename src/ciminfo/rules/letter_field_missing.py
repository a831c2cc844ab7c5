"""A letter of transmittal has a number, a date, an addressee and a signatory.

What nobody knows is written `unknown`: it shows as a gap in a draft, and a final report refuses it until it is found
or accepted.

Pass::

    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-27
    letter:
      number: 05-001/05
      date: 2005-05-02
      addressee: {office: {en: Secretary General}}
      signatory: {person: somebody, office: {en: Executive Secretary}}

Fail::

    report: 2004-2005
    period: 2004-07/2005-04
    as-of: 2005-04-27
    letter: {number: unknown, date: 2005-05-02}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.interval import Interval
from ciminfo.model.record import Unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM701"
SEVERITY = Severity.WARNING
#: What the letter has to say, and how it is written.
_FORMS: Final = {
    "number": "05-001/05",
    "date": "2005-05-02",
    "addressee": "{office: {en: …}}",
    "signatory": "{person: …, office: {en: …}}",
}


def check(dossier: Dossier) -> Iterator[Finding]:
    letter = dossier.report.letter
    if letter is None:
        yield Finding(dossier.report.where("letter"), "the report has no letter", "add  letter: and its fields")
        return
    for name in _FORMS:
        value = getattr(letter, name)
        unknown = isinstance(value, Unknown) or (isinstance(value, Interval) and not value.is_known)
        if value is None or unknown:
            state = "is recorded as unknown" if unknown else "is missing"
            yield Finding(
                dossier.report.where(f"letter.{name}"),
                f"the letter's {name} {state}",
                f"write  {name}: {_FORMS[name]}  in the letter before the final report is built",
            )
