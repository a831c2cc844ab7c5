"""A citation names a paper by its symbol, with the session that the number belongs to.

Citations are read as real papers write them, with or without full stop, hyphen and space, and printed in one
form: `AG/RES. 2019 (XXXIV-O/04), operative paragraph 9`. A number without its session names no resolution.

These forms are known: a resolution or decision with its session or meeting, `CP/RES. 889 (1503/05)`; a paper with its
number and year, `CP/doc.4023/05 rev. 1`; and the symbol of another organisation in one piece, which begins with a
letter, ends with a figure and has a stroke or a full stop between them, `A/RES/55/25`, `WHA75.12`.

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
