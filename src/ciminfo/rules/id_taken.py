"""An id belongs to one record only.

An id is how records name each other, in a workspace and for ever.

Pass::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}
    ---
    {activity: quito-seminar, kind: seminar, title: {en: Seminar in Quito}}

Fail::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}
    ---
    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Quito}}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM008"
SEVERITY = Severity.ERROR
