"""How the fuzzer changes records: now and then as a writer would, among values, where bytes alone seldom lead."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING

from ciminfo.yamltext import Text, UnreadableError
from tests.fuzz.oracle import dumped
from tests.mutations import NUMBERS, damaged, put, slipped

if TYPE_CHECKING:
    from collections.abc import Callable

#: Out of ten changes so many are among values, and so many are accidents of a file; the others are the fuzzer's own.
VALUES, ACCIDENTS = 4, 5
PARTING = b"---\n"


def mutator(form: str, head: int, own: Callable[[bytes, int], bytes]) -> Callable[[bytes, int, int], bytes]:
    """A mutator for files of YAML or JSON that open with so many bytes of another kind; `own` is that of the fuzzer."""
    among = {"yaml": yaml, "json": from_json}[form]

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)  # noqa: S311  nothing here is secret
        way = random.randrange(10)
        made = b""
        if way < VALUES:
            made = data[:head] + among(data[head:], random)
        elif way < ACCIDENTS:
            made = data[:head] + damaged(data[head:], random)
        return made if head < len(made) <= most else own(data, most)

    return mutate


def yaml(data: bytes, random: Random) -> bytes:
    """One of the records with something wrong among its values; nothing where it cannot be read."""
    parts = data.split(PARTING)
    number = random.randrange(len(parts))
    try:
        value, _ = Text("", parts[number].decode()).read()
    except (UnreadableError, UnicodeDecodeError):
        return b""
    parts[number] = dumped(slipped(value, random)).encode() + b"\n"
    return PARTING.join(parts)


def from_json(data: bytes, random: Random) -> bytes:
    """The same of JSON, which has numbers too."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return b""
    made = slipped(value, random)
    return json.dumps(put(made, random.choice(NUMBERS), random) if random.random() < 0.3 else made).encode()
