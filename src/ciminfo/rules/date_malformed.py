"""A date is written in EDTF, the extended form of ISO 8601.

It keeps the precision it was found with: a day `2005-04-14`, a month `2005-04`, a season `2004-22` (21 spring,
22 summer, 23 fall, 24 winter), a range `2005-04-14/2005-04-15`, an uncertain `2004-06?` or approximate `2003-12~`
date, alternatives `[2006-09-11,2006-11-09]`, or the word `unknown`. Days that no calendar has are refused.

Pass::

    {activity: belize-training, kind: training, title: {en: Training}, dates: 2005-04-14/2005-04-15}

Fail::

    {activity: belize-training, kind: training, title: {en: Training}, dates: 2005-02-31}
"""

from ciminfo.diagnostics import Severity

CODE = "CIM004"
SEVERITY = Severity.ERROR
