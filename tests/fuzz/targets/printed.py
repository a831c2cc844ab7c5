"""A text as a source prints it: dates and numbers are read in every language, and quoted as they stand there."""

from ciminfo import languages
from ciminfo.languages.printed import printed_dates
from ciminfo.languages.reading import own_words, reading, words_of
from tests.fuzz.oracle import text_of


def fuzz(data: bytes) -> None:
    text = text_of(data)
    assert len(own_words(text)) == len(text)
    for word in words_of(text):
        assert text[word.start() : word.end()] == word[0]
    for each in printed_dates(text):
        assert each.words in text
        assert each.readings
        assert all(first <= last for read in each.readings if (days := read.days(2005)) for first, last in [days])
    for code in languages.names():
        language = reading(code)
        for counted in language.counted(text):
            assert text.startswith(counted.words, counted.start)
            assert counted.value >= 0
        assert all(value >= 0 for value, _ in language.numerals(text))
        assert all(words in text for words, _ in language.elapsed(text))
