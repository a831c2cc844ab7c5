"""The letter states as many annexes as are built.

Whoever receives the letter counts its annexes by it. A number that was written when there was one annex more or fewer
sends him looking for a paper that never was.

Pass::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, letter: {annexes: 2}}

Fail::

    {report: 2004-2005, period: 2004-07/2005-04, as-of: 2005-04-27, letter: {annexes: 1}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ciminfo.diagnostics import Finding, Severity
from ciminfo.model.report import ENCLOSED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ciminfo.model.dossier import Dossier

CODE = "CIM703"
SEVERITY = Severity.WARNING


def check(dossier: Dossier) -> Iterator[Finding]:
    letter = dossier.report.letter
    if letter and letter.annexes is not None and letter.annexes != len(ENCLOSED):
        stated = f"{letter.annexes} annex{'' if letter.annexes == 1 else 'es'}"
        built = ", ".join(name.replace("_", " ") for name in ENCLOSED)
        yield Finding(
            dossier.report.where("letter.annexes"),
            f"the letter states {stated}; built with it: {len(ENCLOSED)} ({built})",
            "leave the field out, and the letter counts what is built",
        )
