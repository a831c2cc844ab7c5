"""Property tests try the same number of examples everywhere, and none fails because a machine is slow.

No test looks into the cache of whoever runs it, or writes there.
"""

import os

import pytest
from hypothesis import settings

settings.register_profile("ciminfo", max_examples=100, deadline=None)
settings.load_profile("ciminfo")


@pytest.fixture(scope="session", autouse=True)
def cache_of_the_tests(tmp_path_factory):
    for variable in ("XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[variable] = str(tmp_path_factory.mktemp("user"))
