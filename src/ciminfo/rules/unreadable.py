"""A file can be read as a record.

Records are YAML text in UTF-8: fields, lists and text. The usual slips are a colon or a `#` inside a text that has no
quotation marks, a quotation mark that is not closed, and a tab. Anchors, aliases and tags are refused, because a
record says everything in plain sight.

Pass::

    activity: lima-seminar
    kind: seminar
    title: {en: "Lima: a seminar"}

Fail::

    activity: lima-seminar
    kind: seminar
    title: {en: Lima: a seminar: again}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM001"
SEVERITY = Severity.ERROR
