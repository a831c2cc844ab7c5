"""The lint of Word files: what the documents are held against, and that it finds each fault put there for it."""

import io
import re
import zipfile

import pytest

from ciminfo.renderers import render
from ciminfo.renderers.docx import pack
from tests.renderers.every_node import DOCUMENT, LOOK
from tests.renderers.word.lint import faults


@pytest.fixture(scope="module")
def packed() -> bytes:
    return render("docx", DOCUMENT, LOOK)


def test_a_document_of_every_node_has_no_fault(packed):
    assert faults(packed) == []


BODY, STYLES, NOTES, RELATIONS = (
    "word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/_rels/document.xml.rels",
)  # fmt: skip
PARAGRAPH = r'<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>'


@pytest.mark.parametrize(
    ("part", "sought", "instead", "told"),
    [
        (BODY, r'(<wps:cNvPr id=")\d+"', r'\g<1>1"', "drawing id twice: 1"),
        (BODY, r'(<w:bookmark(?:Start|End) w:id=")\d+"', r'\g<1>7"', "bookmark id twice: 7"),
        (BODY, r'(<w:bookmarkStart w:id="\d+" w:name=")inner"', r'\g<1>figures"', "bookmark twice: figures"),
        (BODY, r'w:name="inner"', 'w:name="4 words"', "bookmark name: 4 words"),
        (BODY, r'<w:bookmarkEnd w:id="\d+"/>', "", "bookmark not closed"),
        (BODY, r'w:anchor="inner"', 'w:anchor="nowhere"', "no bookmark: nowhere"),
        (BODY, r"PAGEREF inner", "PAGEREF nowhere", "no bookmark: nowhere"),
        (BODY, r'(<w:footnoteReference w:id=")2"', r'\g<1>1"', "footnote mark twice: 1"),
        (NOTES, r'<w:footnote w:id="3">.*?</w:footnote>', "", "footnotes ['-1', '0', '1', '2'] for"),
        (BODY, r'<w:r><w:fldChar w:fldCharType="end"/></w:r>', "", "field not closed in word/document.xml"),
        (BODY, PARAGRAPH, f"{PARAGRAPH}</w:p>{PARAGRAPH}", "empty paragraph"),
        (BODY, r"</w:tbl>", "</w:tbl><w:tbl/>", "two tables touch"),
        (BODY, r"(<w:r><w:t[^>]*>inner</w:t></w:r>)", r"<w:del>\1</w:del>", "text inside a deletion"),
        (BODY, r'<w:pStyle w:val="Quote"/>', '<w:pStyle w:val="Strong"/>', "no style Strong for word/document.xml"),
        (STYLES, r'<w:next w:val="Subtitle"/>', '<w:next w:val="Gone"/>', "no style Gone for another"),
        (STYLES, r'<w:name w:val="Facts"/>', '<w:name w:val="remark"/>', "style twice: remark"),
        (BODY, r'(<w:pStyle w:val="Quote"/>)', r'\1<w:jc w:val="right"/>', "formatted by hand: jc in"),
        (BODY, r'(<w:rStyle w:val="Emphasis"/>)', r"\1<w:b/>", "formatted by hand: b in"),
        (RELATIONS, r'Target="theme/theme1.xml"', 'Target="theme/none.xml"', "no part word/theme/none.xml for"),
        (BODY, r'<w:hyperlink r:id="[^"]*"', '<w:hyperlink r:id="rId99"', "no relation rId99 in"),
        ("[Content_Types].xml", r"/word/theme/theme1.xml", "/word/theme/no.xml", "no part for a content type: /word/"),
        (BODY, r'<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>', "heading of level 3 below"),
        (BODY, r"<w:tblHeader/>", "", "table without a row of headings"),
        (BODY, r"<w:cantSplit/>", "", "row that splits"),
        (BODY, r"<w:tblCaption [^>]*/>", "", "table without a caption"),
        (BODY, r"<w:tc>.*?</w:tc>", "", "table with rows of different length"),
        (BODY, r'(<wp:docPr [^>]*descr=")[^"]*"', r'\1"', "picture without alt text"),
        (BODY, r"(</?wp:)inline", r"\1anchor", "picture that floats"),
        (BODY, r"(<w:tbl>)", r'<w:p w:rsidR="00AA"/>\1', "revision ids in word/document.xml"),
        (BODY, r'(<w:sdtPr><w:id w:val="1"/>)', r'\1<w:id w:val="1"/>', "content control id twice: 1"),
    ],
)  # fmt: skip
def test_each_fault_is_found(packed, part, sought, instead, told):
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts[part].decode()
    many = "tc>" not in sought
    spoilt = re.sub(sought, instead, text, count=0 if many and "footnote w:id" not in sought else 1, flags=re.DOTALL)
    assert spoilt != text
    assert any(fault.startswith(told) for fault in faults(pack({**parts, part: spoilt.encode()})))
