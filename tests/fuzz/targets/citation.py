"""A citation: what is read of it is printed in a form that reads as the same."""

from ciminfo.model.citation import Citation, CitationError
from tests.fuzz.oracle import assert_words, text_of


def fuzz(data: bytes) -> None:
    text = text_of(data)
    try:
        read = Citation.parse(text)
    except CitationError as error:
        assert_words(str(error))
        return
    again = Citation.parse(str(read))
    assert again == read
    assert str(again) == str(read)
    assert not again.written
    assert read.is_same(again)
    assert Citation.parse(str(read.symbol)).symbol == read.symbol
