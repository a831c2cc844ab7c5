"""A field that takes one of a few words holds one of them.

Pass::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}

Fail::

    {activity: lima-seminar, kind: seminarr, title: {en: Seminar in Lima}}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM010"
SEVERITY = Severity.ERROR
