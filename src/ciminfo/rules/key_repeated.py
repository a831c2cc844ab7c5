"""A field stands only once in one place.

Most readers of YAML keep the second value and forget the first without a word. Which one is right only the
writer knows.

Pass::

    activity: belize-training
    kind: training
    title: {en: Training}
    dates: 2005-04-14

Fail::

    activity: belize-training
    kind: training
    title: {en: Training}
    dates: 2005-04-14
    dates: 2005-04-15
"""

from ciminfo.diagnostics import Severity

CODE = "CIM005"
SEVERITY = Severity.ERROR
