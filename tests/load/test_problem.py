"""Every fault of reading has its page in the manual."""

from __future__ import annotations

import pytest

from ciminfo.diagnostics import Severity
from ciminfo.load.problem import Fault
from ciminfo.rules import find


@pytest.mark.parametrize("fault", Fault, ids=lambda fault: fault.rule)
def test_every_fault_has_a_page_of_its_code_and_name(fault):
    page = find(fault.value)
    assert page is not None
    assert (page.code, page.name, page.scope) == (fault.value, fault.rule, "reading")
    assert page.severity is Severity.ERROR
    assert find(fault.rule) is page


def test_codes_of_reading_are_of_the_first_hundred_and_differ():
    codes = [fault.value for fault in Fault]
    assert len(set(codes)) == len(codes) == 12
    assert all(code.startswith("CIM0") for code in codes)
