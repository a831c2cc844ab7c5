"""A field holds another sort of value than it needs: text for a number, one word for a list.

Pass::

    {activity: a, kind: training, title: {en: Training}, participants: [{count: 60}]}

Fail::

    {activity: a, kind: training, title: {en: Training}, participants: [{count: some sixty}]}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM006"
SEVERITY = Severity.ERROR
