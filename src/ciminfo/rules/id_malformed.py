"""An id has only lower-case letters, figures and single hyphens.

So it is the same in a file name, a link and a message on every machine. A country's id is its code.

Pass::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}

Fail::

    {activity: Lima Seminar, kind: seminar, title: {en: Seminar in Lima}}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM012"
SEVERITY = Severity.ERROR
