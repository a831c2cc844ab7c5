"""The kept corpus: every input that once reached something new, or broke a reader, is read or refused as promised."""

import time

import pytest

from tests.fuzz.targets import CORPUS, NAMES, kept, target

#: Seconds that one input may take; the first of a target also reads what it needs.
BOUND = 10.0
#: An input is small, so that all of them are read in a second or two.
LARGEST = 64 * 1024


@pytest.mark.parametrize("name", NAMES)
def test_every_kept_input_is_read_or_refused(name):
    fuzz = target(name).fuzz
    for file in kept(name):
        begun = time.perf_counter()
        fuzz(file.read_bytes())
        assert time.perf_counter() - begun < BOUND, file.name


def test_every_target_has_a_small_corpus_and_every_corpus_a_target():
    assert {folder.name for folder in CORPUS.iterdir()} == {*NAMES}
    assert all(len(kept(name)) > 2 for name in NAMES)
    assert [file.name for name in NAMES for file in kept(name) if file.stat().st_size > LARGEST] == []
