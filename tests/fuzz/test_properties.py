"""What is kept, with something wrong in it: every reader reads or refuses that too, without the fuzzer's help.

`.venv/bin/python -m pytest -n0 tests/fuzz --hypothesis-profile=long` tries ten thousand a reader.
"""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.mutator import mutator
from tests.fuzz.targets import NAMES, kept, target
from tests.mutations import damaged

KEPT = {name: [file.read_bytes() for file in kept(name)] for name in NAMES}


def spoilt(name: str, seed: int) -> bytes:
    """One of the kept inputs after one to three changes."""
    random, watched = Random(seed), target(name)  # noqa: S311  nothing here is secret
    data, most = random.choice(KEPT[name]), getattr(watched, "LONGEST", 4_096)
    form, head = getattr(watched, "FORM", "yaml"), getattr(watched, "HEAD", 0)
    change = mutator(form, head, lambda data, most: damaged(data, random)[:most])
    for _ in range(random.randint(1, 3)):
        data = change(data, most, random.randrange(2**32))
    return data


@pytest.mark.parametrize("name", NAMES)
@given(seed=st.integers(0, 2**63))
def test_what_is_spoilt_is_read_or_refused(name, seed):
    target(name).fuzz(spoilt(name, seed))
