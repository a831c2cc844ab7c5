"""A page's stream: marks that become artifacts, hyphens that become soft, spaces that are put back."""

import pytest
from pydyf import Dictionary, Stream

from ciminfo.renderers.tagged.sheet import Sheet

SPACES = {b"/F": b"0001"}


def sheet(*shown: bytes) -> Sheet:
    """A page with one mark for each text."""
    stream = Stream()
    for number, text in enumerate(shown):
        stream.begin_marked_content("Span", Dictionary({"MCID": number}))
        stream.stream += [b"BT", b"1 0 0 -1 0 0 Tm", b"/F 12 Tf", text, b"ET", b"EMC"]
    return Sheet(stream, {})


def written(page: Sheet) -> str:
    page.rewrite(SPACES)
    return page.stream.data.partition(b"stream\n")[2].decode().replace("\n", " ")


def test_what_needs_no_change_stays_as_it_is():
    page = sheet(b"[<0002>0] TJ", b"[<0003>0] TJ")
    before = list(page.stream.stream)
    page.rewrite(SPACES)
    assert page.stream.stream == before


def test_what_is_no_content_becomes_an_artifact_and_its_neighbours_stay():
    page = sheet(b"[<0002>0] TJ", b"[<0003>0] TJ", b"[<0004>0] TJ")
    page.hidden[1] = Dictionary({"Type": "/Pagination"})
    text = written(page)
    assert "EMC /Artifact <</Type /Pagination>> BDC BT" in text
    assert "/MCID 1" not in text
    assert "/Span <</MCID 0>> BDC" in text
    assert "/Span <</MCID 2>> BDC" in text


@pytest.mark.parametrize("text", [b"[<0002>5<0009>0] TJ", b"[<00020009>] TJ", b"[<0002>-3.5<0009>-0.25] TJ"])
def test_a_space_is_shown_after_the_last_glyph(text):
    page = sheet(text, b"[<0002>0] TJ")
    page.spaced.add(0)
    assert f"{text.decode()} [<0001>] TJ ET EMC" in written(page)


def test_no_space_is_put_after_a_space():
    page = sheet(b"[<0002>5<0001>0] TJ")
    page.spaced.add(0)
    assert "[<0001>] TJ" not in written(page)


def test_a_font_without_a_space_gets_none():
    page = sheet(b"[<0002>0] TJ")
    page.spaced.add(0)
    page.rewrite({})
    assert len(page.stream.stream) == 9


@pytest.mark.parametrize(
    ("text", "before"),
    [
        (b"[<0002>5<0009>0] TJ", "[<0002>5<>] TJ"),
        (b"[<00020009>] TJ", "[<0002>] TJ"),
        (b"[<0009>0] TJ", "[<>] TJ"),
    ],
)
def test_a_hyphen_of_the_layout_is_read_as_a_soft_one(text, before):
    page = sheet(text)
    page.hyphened.add(0)
    assert f"{before} /Span <</ActualText <feff00ad>>> BDC [<0009>] TJ EMC ET EMC" in written(page)


def test_a_text_in_two_fonts_is_changed_at_its_end():
    page = sheet(b"[<0002>0] TJ")
    page.stream.stream[7:7] = [b"/G 12 Tf", b"[<0005>0] TJ"]
    page.spaced.add(0)
    page.rewrite({b"/F": b"0001", b"/G": b"0007"})
    assert page.stream.stream[7:10] == [b"/G 12 Tf", b"[<0005>0] TJ", b"[<0007>] TJ"]
