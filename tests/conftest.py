"""Property tests try the same examples everywhere, and none fails because a machine is slow.

So a run that was green is green again; new examples are sought by hand: `pytest --hypothesis-profile=long`.
No test looks into the cache of whoever runs it, or writes there.
"""

import os

import pytest
from hypothesis import settings

settings.register_profile("ciminfo", max_examples=100, deadline=None, derandomize=True, database=None)
settings.register_profile("long", max_examples=10_000, deadline=None)
settings.load_profile("ciminfo")


@pytest.fixture(scope="session", autouse=True)
def cache_of_the_tests(tmp_path_factory):
    for variable in ("XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[variable] = str(tmp_path_factory.mktemp("user"))
