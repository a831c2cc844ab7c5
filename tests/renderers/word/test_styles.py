"""Styles are found by their names; a template that ships has them all, those of Word by Word's names."""

import pytest
from lxml import etree

from ciminfo.document import Paragraph, Role, Text
from ciminfo.renderers import TemplateError
from ciminfo.renderers.look import shipped
from ciminfo.renderers.word.styles import CUSTOM, REQUIRED, ROLES, Styles
from tests.renderers.word.package import SPACES, W
from tests.renderers.word.writing import package

SHIPPED = etree.parse(shipped() / "docx" / "document" / "word" / "styles.xml").getroot()


def styles(inner: str) -> Styles:
    return Styles(etree.fromstring(f'<w:styles xmlns:w="{SPACES["w"]}">{inner}</w:styles>'))


def style(name: str, id_: str, inner: str = "", kind: str = "paragraph") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{id_}"><w:name w:val="{name}"/>{inner}</w:style>'


def test_a_style_is_found_by_its_name_whatever_its_id_and_its_capitals():
    assert styles(style("Body text", "s7")).id("Body Text") == "s7"


def test_a_style_of_another_kind_is_another_style():
    with pytest.raises(TemplateError, match="no paragraph style 'Body Text'"):
        styles(style("Body Text", "s7", kind="character")).id("Body Text")


def test_a_property_is_inherited_and_can_be_switched_off():
    on, off = "<w:pPr><w:keepNext/></w:pPr>", '<w:pPr><w:keepNext w:val="0"/></w:pPr>'
    based = '<w:basedOn w:val="n"/>'
    assert styles(style("Normal", "n", on) + style("caption", "c", based)).has("caption", "keepNext")
    assert not styles(style("Normal", "n", on) + style("caption", "c", based + off)).has("caption", "keepNext")
    assert not styles(style("caption", "c", '<w:basedOn w:val="c"/>')).has("caption", "keepNext")


@pytest.mark.parametrize("name", REQUIRED)
def test_the_template_that_ships_has_every_style(name):
    assert Styles(SHIPPED).id(name)


def test_the_styles_of_word_s_own_are_no_inventions_of_the_template():
    for name in REQUIRED:
        assert (Styles(SHIPPED).find(name).get(f"{W}customStyle") == "1") == (name in CUSTOM), name


@pytest.mark.parametrize("role", Role)
def test_every_role_has_its_own_style(role):
    written = package(Paragraph((Text("first"),)), Paragraph((Text("words"),), role))
    (id_,) = written.body("//w:p[w:r/w:t = 'words']/w:pPr/w:pStyle/@w:val")
    assert written.find("word/styles.xml", f"//w:style[@w:styleId='{id_}']/w:name/@w:val") == [ROLES[role]]
    assert len(set(ROLES.values())) == len(Role)


def test_headings_captions_and_the_row_of_headings_keep_with_what_follows():
    for name in ("heading 1", "heading 2", "heading 3", "caption", "Table Heading", "Table Number Heading", "Closing"):
        assert Styles(SHIPPED).has(name, "keepNext"), name
    assert SHIPPED.xpath("//w:style[w:name/@w:val='Normal']/w:pPr/w:widowControl", namespaces=SPACES)
