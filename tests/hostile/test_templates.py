"""Templates that are made to do harm: code, files and addresses elsewhere, bombs of zip, XML and pictures."""

import io
import struct
import zipfile
import zlib

import pytest

from ciminfo.bounds import MAX_TEMPLATE, MAX_TEMPLATE_PARTS
from ciminfo.renderers import Look, TemplateError, render
from ciminfo.renderers.docx import pack
from ciminfo.renderers.look import shipped
from ciminfo.renderers.word.check import lacks
from ciminfo.renderers.word.specimen import specimen
from tests.renderers.every_node import DOCUMENT

IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


@pytest.fixture
def own(tmp_path):
    """A folder of templates before the ones that ship."""
    for name in ("html", "css", "docx"):
        (tmp_path / name).mkdir()
    return tmp_path


def rendered(format_: str, own) -> bytes:
    return render(format_, DOCUMENT, Look((own, shipped())))


@pytest.mark.parametrize(
    "code",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}", "{{ document.__init__.__globals__ }}",
        "{{ self.__init__.__globals__ }}", "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ document|attr('__class__') }}", "{{ '{0.__class__.__mro__}'.format(document) }}",
        "{{ ('{0.__class__}'|attr('format'))(document) }}", "{{ [1].append(2) }}{{ document.blocks.__class__() }}",
        "{% include '/etc/passwd' %}", "{% import 'os' as os %}{{ os }}", "{% extends '/etc/passwd' %}",
        "{% macro deep() %}{{ deep() }}{% endmacro %}{{ deep() }}", "{{ 'a' * 10**15 }}", "{{ range(10**9)|list }}",
        "{{ 1/0 }}", "{{ nothing.at.all }}", "{{ document.blocks|first|attr('x').y }}",
    ],
)  # fmt: skip
def test_a_template_can_read_values_and_do_nothing_else(own, code):
    (own / "html" / "document.html.j2").write_text(f"<p>{code}</p>", encoding="utf-8")
    try:
        page = rendered("html", own)
    except TemplateError as error:
        page = str(error).encode()
    assert b"document.html.j2 cannot be used" in page or page in {b"<p></p>", b"<p>None</p>"}


@pytest.mark.parametrize(
    "style",
    [
        "body {{ background: url(file://{secret}) }}", "@import url(file://{secret});",
        "body {{ background: url(http://127.0.0.1:9/x.png) }}", "@import 'https://example.org/x.css';",
        "@font-face {{ font-family: x; src: url(file://{secret}) }} body {{ font-family: x }}",
        "body {{ background: url(ftp://example.org/x) }}", "body {{ background: url(../../../../../../etc/passwd) }}",
    ],
)  # fmt: skip
def test_a_style_sheet_reads_no_file_elsewhere_and_no_network(own, tmp_path_factory, style):
    secret = tmp_path_factory.mktemp("outside") / "secret.css"
    secret.write_text("body { content: 'do-not-tell' }")
    sheet = "fonts.css" if style.startswith("@import") else "document.css"  # an import counts where it opens a sheet
    (own / "css" / sheet).write_text(style.format(secret=secret), encoding="utf-8")
    with pytest.raises(TemplateError, match="asks for what lies outside the templates"):
        rendered("pdf", own)


def picture(width: int, height: int) -> bytes:
    """A PNG that says it is so large, and unpacks to nothing but blanks."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    line = zlib.compress(bytes(1 + width // 8) * min(height, 1_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", line) + chunk(b"IEND", b"")


def test_an_oversized_picture_is_left_out_and_the_document_is_built(own):
    (own / "css" / "huge.png").write_bytes(picture(60_000, 60_000))
    (own / "css" / "fonts.css").write_text(
        (shipped() / "css" / "fonts.css").read_text().replace("../", f"file://{shipped()}/")
    )
    (own / "css" / "document.css").write_text("body { background: url(huge.png) }", encoding="utf-8")
    assert len(rendered("pdf", own)) < 1_000_000


def changed(parts: dict[str, bytes]) -> bytes:
    """The Word file to start from, with parts replaced or added."""
    with zipfile.ZipFile(io.BytesIO(specimen())) as archive:
        return pack({**{name: archive.read(name) for name in archive.namelist()}, **parts})


def part(name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(specimen())) as archive:
        return archive.read(name).decode()


def bomb(parts: int, size: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(parts):
            archive.writestr(f"word/{number}.xml", bytes(size))
    return packed.getvalue()


@pytest.mark.parametrize(("parts", "size"), [(1, MAX_TEMPLATE + 1), (MAX_TEMPLATE_PARTS + 1, 0)])
def test_a_zip_bomb_is_refused_before_it_is_unpacked(own, parts, size):
    (own / "docx" / "document.docx").write_bytes(bomb(parts, size))
    with pytest.raises(TemplateError, match="is too large once it is unpacked"):
        rendered("docx", own)


def test_a_zip_that_lies_about_its_sizes_is_refused(own):
    lying = bytearray(bomb(1, 10_000_000))
    for signature, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = lying.index(signature) + offset
        lying[at : at + 4] = struct.pack("<I", 10)
    (own / "docx" / "document.docx").write_bytes(bytes(lying))
    with pytest.raises(TemplateError, match="cannot be used"):
        rendered("docx", own)


@pytest.mark.parametrize("name", ["word/styles.xml", "word/settings.xml", "[Content_Types].xml", "word/document.xml"])
@pytest.mark.parametrize("value", ['SYSTEM "file:///etc/passwd"', '"do-not-tell"', 'SYSTEM "http://127.0.0.1:9/"'])
def test_entities_of_a_word_template_are_refused(own, name, value):
    head, _, rest = part(name).partition("?>")
    opening, _, inside = rest.partition(">")
    hostile = f"{head}?><!DOCTYPE x [<!ENTITY e {value}>]>{opening}>&e;{inside}"
    (own / "docx" / "document.docx").write_bytes(changed({name: hostile.encode()}))
    with pytest.raises(TemplateError, match="declares a document type"):
        rendered("docx", own)


def test_a_billion_laughs_in_a_word_template_end_soon(own):
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    head, _, rest = part("word/styles.xml").partition("?>")
    opening, _, inside = rest.partition(">")
    hostile = f'{head}?><!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]>{opening}>&l11;{inside}'
    (own / "docx" / "document.docx").write_bytes(changed({"word/styles.xml": hostile.encode()}))
    with pytest.raises(TemplateError, match="declares a document type"):
        rendered("docx", own)


def with_foot(own, foot: str, relation: str = "") -> None:
    """A template whose foot holds this, with a relation that leads elsewhere."""
    name = next(each for each in zipfile.ZipFile(io.BytesIO(specimen())).namelist() if "word/footer" in each)
    text = part(name)
    at = text.rindex("</w:p>")
    relations = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relation}</Relationships>'
    beside = f"word/_rels/{name.rpartition('/')[2]}.rels"
    parts = {name: (text[:at] + foot + text[at:]).encode(), beside: relations.encode()}
    (own / "docx" / "document.docx").write_bytes(changed(parts))


@pytest.mark.parametrize(
    "code", ["DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe", "INCLUDEPICTURE http://x/y", "includetext x"]
)
def test_a_field_that_would_ask_for_something_else_is_refused(own, code):
    halves = code[:3], code[3:]
    runs = "".join(f"<w:r><w:instrText>{half}</w:instrText></w:r>" for half in halves)
    with_foot(own, runs)
    with pytest.raises(TemplateError, match="Word would ask for what a field"):
        rendered("docx", own)
    assert [each.stops for each in lacks(own / "docx" / "document.docx")] == [True]


def test_a_picture_from_elsewhere_is_refused(own):
    with_foot(
        own, "", f'<Relationship Id="rId9" Type="{IMAGE}" Target="https://example.org/x.png" TargetMode="External"/>'
    )
    with pytest.raises(TemplateError, match=r"Word would ask for https://example\.org/x\.png when it opens a file"):
        rendered("docx", own)
