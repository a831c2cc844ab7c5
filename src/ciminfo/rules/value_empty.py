"""A field that is there has something written in it.

An empty field says neither a fact nor that the fact is unknown. Leave it out, or write `unknown` where the
sources were searched in vain.

Pass::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}

Fail::

    activity: lima-seminar
    kind: seminar
    title: {en: Seminar in Lima}
    dates:
"""

from ciminfo.diagnostics import Severity

CODE = "CIM011"
SEVERITY = Severity.ERROR
