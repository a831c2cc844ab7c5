"""An id has signs that an id cannot have.

Ids are lower-case letters, figures and single hyphens, so that they are the same in a file name, a link and a
message on every machine. A country's id is its code.

Pass::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}

Fail::

    {activity: Lima Seminar, kind: seminar, title: {en: Seminar in Lima}}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM012"
SEVERITY = Severity.ERROR
