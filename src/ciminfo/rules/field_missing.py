"""A record has the fields that every record of its kind needs.

Only what a record cannot do without is demanded; what the sources do not tell is left out or written `unknown`.

Pass::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}

Fail::

    {activity: lima-seminar, title: {en: Seminar in Lima}}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM003"
SEVERITY = Severity.ERROR
