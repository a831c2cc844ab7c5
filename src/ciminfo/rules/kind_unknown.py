"""A file opens with the kind of its record.

The first line says what the record is and how it is called: `activity: lima-seminar`.

Pass::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}

Fail::

    {actvity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM009"
SEVERITY = Severity.ERROR
