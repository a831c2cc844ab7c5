"""The collector is off for a while, and then as it was."""

import gc
from contextlib import suppress

import pytest

from ciminfo.collector import collector_off


@pytest.mark.parametrize("was_on", [True, False])
def test_it_is_off_inside_and_as_it_was_behind_whatever_happens(was_on):
    before = gc.isenabled()
    (gc.enable if was_on else gc.disable)()
    try:
        with suppress(KeyError), collector_off():
            assert not gc.isenabled()
            raise KeyError
        assert gc.isenabled() is was_on
    finally:
        (gc.enable if before else gc.disable)()
