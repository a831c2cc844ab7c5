"""A field that takes one of a few words holds one of them.

Chapters, headings and counts are made by these words: an activity of a kind that nothing knows would stand in no
chapter. Where the word is near one of them, that one is offered; else all are listed.

Pass::

    {activity: lima-seminar, kind: seminar, title: {en: Seminar in Lima}}

Fail::

    {activity: lima-seminar, kind: seminarr, title: {en: Seminar in Lima}}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM010"
SEVERITY = Severity.ERROR
