"""A record has only fields that its kind knows.

Nothing is dropped in silence: a field with a slip in its name would otherwise look recorded and never be printed.
Inside braces a comma ends a text, and what follows it looks like a field: a text with a comma stands in quotation
marks.

Pass::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}

Fail::

    {activity: lima-seminar, kind: seminar, titel: {en: Seminar in Lima}, title: {en: Seminar in Lima}}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM002"
SEVERITY = Severity.ERROR
