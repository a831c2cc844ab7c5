"""A field holds the sort of value that it needs: no text for a number, no single word for a list.

Numbers are counted, dates are compared, and every item of a list is looked up by itself. A value of another sort would
be printed, if at all, without any of that. Where one thing is told of many, the brackets stay: `[{count: 60}]`.

Pass::

    {activity: a, kind: training, title: {en: Training}, participants: [{count: 60}]}

Fail::

    {activity: a, kind: training, title: {en: Training}, participants: [{count: some sixty}]}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM006"
SEVERITY = Severity.ERROR
