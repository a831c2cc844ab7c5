"""What was written is read as it was, and any bytes are read or refused."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.exchange import Exchange, Unit, XliffError, read, written
from tests.exchange.samples import FULL, exchanges, segment, unit, xliff

UNIT = '<unit id="f"><segment><source>one</source></segment></unit>'
SIZE = 'xmlns:s="urn:oasis:names:tc:xliff:sizerestriction:2.0" s:sizeRestriction="{}"'
#: What hurts most where it does not belong.
PUT = [
    b"<",
    b">",
    b"&",
    b'"',
    b"]]>",
    b"<!--",
    b"<pc>",
    b"</target>",
    b"<sc/>",
    b"<!DOCTYPE a>",
    b"&#0;",
    b"\0",
    b"\xff",
]


def test_what_is_written_comes_back():
    assert read(written(FULL)) == FULL
    assert written(read(written(FULL))) == written(FULL)


@given(exchanges())
def test_whatever_is_written_comes_back(exchange):
    assert read(written(exchange)) == exchange


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    with pytest.raises(XliffError) as caught:
        read(data)
    assert caught.value.line >= 1


@given(st.data())
def test_a_damaged_file_is_read_or_refused(data):
    damaged = written(FULL)
    for _ in range(data.draw(st.integers(1, 3))):
        at, gone = data.draw(st.integers(0, len(damaged))), data.draw(st.integers(0, 40))
        put = data.draw(st.binary(max_size=3) | st.sampled_from(PUT))
        damaged = damaged[:at] + put + damaged[at + gone :]
    with suppress(XliffError):
        assert read(damaged).units


@given(st.integers(0, len(written(FULL)) - len("</xliff>\n")))
def test_a_file_that_is_cut_off_is_refused(end):
    with pytest.raises(XliffError):
        read(written(FULL)[:end])


def test_units_are_found_in_groups_and_extensions_passed_by():
    extension = '<x:data xmlns:x="urn:x"><x:unit id="f"/></x:data>'
    data = xliff(f'<file id="r" original="o">{extension}<group id="g"><group id="h">{UNIT}</group></group></file>')
    exchange = read(data)
    assert (exchange.source_language, exchange.target_language, exchange.original) == ("en", "es", "o")
    assert [(each.record, each.field, each.source) for each in exchange.units] == [("r", "f", "one")]


def test_what_a_tool_proposes_is_no_translation():
    match = '<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#1"><source>one</source>'
    data = unit(f"{match}<target>uno</target></m:match></m:matches><segment><source>one</source></segment>")
    assert [(each.source, each.target) for each in read(data).units] == [("one", "")]


def test_notes_of_translators_come_with_ours():
    data = unit('<notes><note category="context">ours</note><note>theirs</note></notes><segment><source/></segment>')
    assert read(data).units[0].notes == ("ours", "theirs")


def test_a_text_made_from_facts_is_so_until_somebody_has_translated_it():
    made = written(Exchange("en", "es", (Unit("r", "f", "one", "uno", prefilled=True),)))
    assert read(made).units[0].prefilled
    done = read(made.replace(b'"initial" subState', b'"translated" subState')).units[0]
    assert not done.prefilled


def test_a_translation_that_is_too_long_is_read():
    data = unit("<segment><source>one</source><target>uno</target></segment>", SIZE.format(2))
    assert (read(data).units[0].target, read(data).units[0].limit) == ("uno", 2)


@pytest.mark.parametrize(("size", "limit"), [("80", 80), ("0", 0), ("10,80", 80), ("5,*", None), ("*", None)])
def test_a_limit_is_the_greatest_size(size, limit):
    assert read(unit("<segment><source/></segment>", SIZE.format(size))).units[0].limit == limit


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (xliff(""), "there is no text in the file", 1),
        (xliff('<file id="r"/>'), "there is no text in the file", 1),
        (xliff(f'<file id="r">{UNIT}\n{UNIT}</file>'), "a second `unit` has the id 'f'; the first stands in line 2", 3),
        (xliff(f'<file id="r">{UNIT}</file>\n<file id="r"/>'), "a second `file` has the id 'r'; the first", 3),
        (xliff(f"\n<file>{UNIT}</file>"), "`file` has no id", 3),
        (xliff('<file id="r"><unit/></file>'), "`unit` has no id", 2),
        (xliff('<file id="r"><unit id="f"/></file>'), "the unit 'f' has no segment", 2),
        (segment("uno").replace(b'trgLang="es"', b""), "`xliff` has no trgLang", 1),
        (segment("uno").replace(b'srcLang="en"', b'srcLang=""'), "`xliff` has no srcLang", 1),
        (unit("<segment/>", SIZE.format("many")), "the limit 'many' is no number", 2),
        (unit("<segment/>", SIZE.format("9" * 5000)), "the limit '999", 2),
    ],
)
def test_a_file_that_lacks_what_it_needs_is_refused(data, message, line):
    with pytest.raises(XliffError) as caught:
        read(data)
    assert caught.value.message.startswith(message)
    assert caught.value.line == line
    assert caught.value.hint
