"""A citation names a paper.

Citations are read as real papers write them, with or without full stop, hyphen and space, and printed in one
form: `AG/RES. 2019 (XXXIV-O/04), operative paragraph 9`. A number without its session names no resolution.

Pass::

    activity: a
    kind: training
    title: {en: Training}
    mandates: [{cites: "AG/RES 2019 (XXXIV O/04), op. 9"}]

Fail::

    activity: a
    kind: training
    title: {en: Training}
    mandates: [{cites: AG/RES. 2019}]
"""

from ciminfo.diagnostics import Severity

CODE = "CIM007"
SEVERITY = Severity.ERROR
