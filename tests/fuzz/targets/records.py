"""A file of records: it is bound or refused, every place that is told lies inside it, and its values come back."""

from ciminfo.load import load_texts
from ciminfo.yamltext import Text, UnreadableError
from tests.fuzz.oracle import assert_inside, assert_said, dumped, text_of
from tests.reading import VOCABULARY

FORM = "yaml"


def fuzz(data: bytes) -> None:
    text = Text("1.yaml", text_of(data))
    loaded = load_texts([text], ("en",), VOCABULARY, home="americas")
    assert_said(loaded.diagnostics, text)
    for record in loaded.corpus:
        assert_inside(record.origin.source.span(record.origin.prefix), text.text)
    try:
        value, repeated = text.read()
    except UnreadableError as error:
        assert loaded.corpus.unread
        assert_inside(error.span, text.text, beyond=2)
        return
    for again in repeated:
        assert_inside(again.span, text.text)
    assert Text("2.yaml", dumped(value)).read() == (value, [])
