"""A field takes one of a few words, and holds another.

Pass::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}

Fail::

    {activity: lima-seminar, kind: seminarr, title: {en: Seminar in Lima}}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM010"
SEVERITY = Severity.ERROR
