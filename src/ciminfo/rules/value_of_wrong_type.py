"""A field holds the sort of value that it needs: no text for a number, no single word for a list.

Pass::

    {activity: a, kind: training, title: {en: Training}, participants: [{count: 60}]}

Fail::

    {activity: a, kind: training, title: {en: Training}, participants: [{count: some sixty}]}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM006"
SEVERITY = Severity.ERROR
