"""A date is written in EDTF, the extended form of ISO 8601.

It keeps the precision it was found with: a day `2005-04-14`, a month `2005-04`, a season `2004-26` (25 spring,
26 summer, 27 fall, 28 winter; 29 to 32 the same in the south), a range `2005-04-14/2005-04-15`, one without an end
`2004-07/..`, an uncertain `2004-06?` or approximate `2003-12~` date, one of several `[2006-09-11, 2006-11-09]`, or the
word `unknown`. Days that no calendar has are refused.

Pass::

    {activity: belize-training, kind: training, title: {en: Training}, dates: 2005-04-14/2005-04-15}

Fail::

    {activity: belize-training, kind: training, title: {en: Training}, dates: 2005-02-31}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM004"
SEVERITY = Severity.ERROR
