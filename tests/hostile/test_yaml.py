"""YAML that is made to take all memory or time, or to read otherwise than it looks."""

import resource
import sys
from contextlib import contextmanager
from time import process_time

import pytest

from ciminfo.bounds import MAX_LETTERS, MAX_PARTS
from ciminfo.yamltext import Text, UnreadableError
from tests.reading import found

PARTS = f"more than {MAX_PARTS:,} values in one file"


@contextmanager
def bounded(seconds: float, megabytes: int):
    """What runs inside takes no longer and no more, as the system counts it; memory grows by less than said."""
    before, began = _peak(), process_time()
    yield
    assert process_time() - began < seconds
    assert _peak() - before < megabytes


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [" + "b," * (MAX_PARTS + 9) + "b]", PARTS),
        ("- \n" * (MAX_PARTS + 9), PARTS),
        ("- - - - - - - -\n" * (MAX_PARTS // 8), PARTS),
        ("a: " + "x" * (MAX_LETTERS + 1), "one value of 100,001 letters, where at most 100,000 are read"),
        ("x" * (MAX_LETTERS + 1) + ": a", "one value of 100,001 letters, where at most 100,000 are read"),
        ("a: |\n" + "  x\n" * (MAX_LETTERS // 2 + 1), "one value of 100,002 letters, where at most 100,000 are read"),
        ("[" * 1_000_000, "nested too deeply to be a record"),
        ("".join(" " * depth + "-\n" for depth in range(900)), "nested too deeply to be a record"),
    ],
    ids=["items", "lines", "nested lines", "value", "name", "block", "brackets", "steps"],
)
def test_what_would_take_all_memory_or_time_is_refused(text, message):
    with bounded(20, 150), pytest.raises(UnreadableError) as raised:
        Text("a.yaml", text).read()
    assert raised.value.message == message
    assert raised.value.span.line >= 1


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [*a]\n", "a: &a {b: *a}\n", "&a a: *a\n", "a: &x1 [lol]\nb: &x2 [*x1, *x1]\nc: &x3 [*x2, *x2]\n",
        "a: !!python/object/apply:os.system ['true']\n", "a: !!binary aGk=\n", "a: !include /etc/passwd\n",
    ],
)  # fmt: skip
def test_aliases_bombs_and_tags_are_refused(text):
    with pytest.raises(UnreadableError):
        Text("a.yaml", text).read()


@pytest.mark.parametrize("mark", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
@pytest.mark.parametrize("text", ["a: b # {}\n", "# {}\na: b\n", "a{}: b\n", "a: 'é {}'\n"])
def test_a_mark_that_turns_the_direction_of_reading_stands_nowhere_not_even_in_a_comment(mark, text):
    written = text.format(mark)
    with pytest.raises(UnreadableError, match="turns the direction of reading") as raised:
        Text("a.yaml", written).read()
    line = written.split("\n")[raised.value.span.line - 1]
    assert line[raised.value.span.column - 1] == mark


@pytest.mark.parametrize(
    "text",
    [
        "activity: a\nkind: x\ntitle: {en: T}\nsources: [" + "b," * 20_000 + "b]",
        "activity: a\n" + "kind: x\n" * 20_000,
        "terms:\n" + "".join(f"  T{number}: {{name: x}}\n" for number in range(2_000)),
    ],
    ids=["a record of faults", "a key over and over", "a registry of faults"],
)
def test_thousands_of_faults_are_told_in_bounded_time(text):
    with bounded(20, 150):
        told = found(text)
    assert 100 < len(told) < 2_100
    assert all(each.message and each.span.line for each in told)
