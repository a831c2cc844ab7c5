"""Whatever bytes are given, they are an XLIFF 2 tree or refused with a reason, a hint and a line."""

import time

import pytest
from lxml import etree

from ciminfo.bounds import MAX_XLIFF, MAX_XLIFF_DEPTH
from ciminfo.exchange import XliffError, read, written
from ciminfo.exchange.opening import inside, name, opened
from tests.exchange.samples import FULL, segment, unit, xliff

PROLOG = '<?xml version="1.0" encoding="{}"?>\n'
ENTITIES = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
LAUGHS = f'<!DOCTYPE xliff [<!ENTITY a "ha">{ENTITIES}]>\n'.encode()
DOCTYPE = "the file has a document type declaration, which XLIFF never has"


def refused(data: bytes) -> XliffError:
    with pytest.raises(XliffError) as caught:
        opened(data)
    assert caught.value.hint
    assert caught.value.line >= 1
    return caught.value


@pytest.mark.parametrize("version", ["2.0", "2.1"])
def test_the_versions_that_share_a_namespace_are_opened(version):
    assert opened(xliff("", version)).get("version") == version


def test_version_2_2_has_its_own_namespace():
    root = opened(xliff('<file id="a"/>', "2.2", "urn:oasis:names:tc:xliff:document:2.2"))
    assert [name(each) for each in root] == ["file"]


def test_only_what_stands_directly_inside_and_in_the_core_is_found():
    root = opened(xliff('<file id="a"/><x:file xmlns:x="urn:x"/><group><file id="b"/></group>'))
    assert [each.get("id") for each in inside(root, "file")] == ["a"]


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (b"", "the file is empty", 1),
        (b" \n\n", "the file is empty", 1),
        (b"\xef\xbb\xbf", "the file is empty", 1),
        (b"PK\x03\x04rest", "the file is a zip archive", 1),
        (b"<xliff>\n\xe9</xliff>", "the file is not in UTF-8", 2),
        (b"\xff\xfe\x00", "the file is not in UTF-8", 1),
        (PROLOG.format("ISO-8859-1").encode() + xliff(""), "the file says that it is in 'ISO-8859-1'", 1),
        (b"hello", "not readable as XML: Start tag expected, '<' not found", 1),
        (xliff("<file>\n")[:-5], "not readable as XML: ", 4),
        (xliff("<file>\n&nbsp;</file>"), "not readable as XML: Entity 'nbsp' not defined", 3),
        (xliff("\x00"), "not readable as XML: ", 2),
        (xliff("&#0;"), "not readable as XML: ", 2),
        (b"\n<html/>", "the file is no XLIFF: its first element is `html`", 2),
        (xliff("", "1.2", "urn:oasis:names:tc:xliff:document:1.2"), "the file is XLIFF 1.2", 1),
        (b'<xliff version="1.2"/>', "the file is XLIFF 1.2", 1),
        (xliff("", "3.0"), "the file is XLIFF of a version that is not known: '3.0'", 1),
        (xliff("", ""), "the file is XLIFF of a version that is not known: 'urn:oasis", 1),
        (xliff("", "2.0", "urn:x"), "the file is XLIFF of a version that is not known: '2.0'", 1),
        (b"<!DOCTYPE xliff>" + xliff(""), DOCTYPE, 1),
        (b"<?xml version='1.0'?>\n<!-- <a> -->\n<?pi?>\n<!DOCTYPE xliff SYSTEM 'a.dtd'>" + xliff(""), DOCTYPE, 4),
        (b"<!doctype html>\n<html/>", DOCTYPE, 1),
    ],
)
def test_what_is_no_xliff_2_is_refused_with_a_reason(data, message, line):
    error = refused(data)
    assert error.message.startswith(message)
    assert error.line == line


def test_entities_are_neither_expanded_nor_fetched(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("secret", "utf-8")
    begun = time.perf_counter()
    for doctype in (
        LAUGHS,
        f'<!DOCTYPE x [<!ENTITY i SYSTEM "{secret.as_uri()}">]>'.encode(),
        b'<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;]>',
        f'<!DOCTYPE x SYSTEM "{secret.as_uri()}">'.encode(),
    ):
        assert refused(doctype + segment("&i;")).message == DOCTYPE
        assert refused((doctype + segment("&i;")).decode().encode("utf-16")).message == DOCTYPE
    assert time.perf_counter() - begun < 2


def test_other_files_are_not_taken_in(tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("secret", "utf-8")
    include = f'<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="{other.as_uri()}" parse="text"/>'
    assert b"secret" not in etree.tostring(opened(unit(include)))


def test_a_file_is_bounded_in_size_and_depth():
    assert refused(b" " * (MAX_XLIFF + 1)).message == "the file is larger than 32 MiB"
    deep = MAX_XLIFF_DEPTH - 1
    assert opened(xliff("<a>" * deep + "</a>" * deep)) is not None
    assert refused(xliff("<a>" * (deep + 1) + "</a>" * (deep + 1))).message == "nested too deeply to be XLIFF"
    assert "depth" in refused(xliff("<a>" * 9_999 + "</a>" * 9_999)).message


def test_a_long_beginning_is_looked_through_at_once():
    for part in ("<?a?>", "<!--a-->", "<!--", "<?", " \n"):
        begun = time.perf_counter()
        assert refused(part.encode() * 300_000)
        assert time.perf_counter() - begun < 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_utf_8_and_utf_16_are_read(encoding):
    text = written(FULL).decode().replace("UTF-8", encoding.upper().removesuffix("-SIG"))
    assert read(text.encode(encoding)) == FULL


def test_comments_and_instructions_do_not_part_words():
    assert read(segment("u<!-- a -->n<?b?>o")).units[0].target == "uno"
    assert read(segment("<![CDATA[<!DOCTYPE a>]]>")).units[0].target == "<!DOCTYPE a>"
