"""The entries of a registry, of the kind that the first byte says: each is bound or refused with its place."""

from ciminfo.load import load_texts
from ciminfo.model.corpus import REGISTRIES
from ciminfo.yamltext import Text
from tests.fuzz.oracle import assert_inside, assert_said, text_of
from tests.reading import VOCABULARY

KINDS = sorted(REGISTRIES)
FORM = "yaml"
HEAD = 1


def fuzz(data: bytes) -> None:
    word = KINDS[data[0] % len(KINDS)] if data else KINDS[0]
    text = Text("1.yaml", f"{word}: {text_of(data[1:])}")
    loaded = load_texts([text], ("en",), VOCABULARY, home="americas")
    assert_said(loaded.diagnostics, text)
    for record in loaded.corpus:
        assert_inside(record.origin.source.span(record.origin.prefix), text.text)
