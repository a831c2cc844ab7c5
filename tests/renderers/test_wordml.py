"""WordprocessingML: the elements of a document, by the style ids of a template that calls them otherwise."""

from types import SimpleNamespace

import pytest

from ciminfo.document import Document, Emphasis, Paragraph, Section, Text
from ciminfo.renderers import TemplateError
from ciminfo.renderers.wordml import OTHER_STYLES, STYLES, Writer

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


NAMES = (*STYLES.values(), *OTHER_STYLES)


def words(element):
    return "".join(run.text for run in element.iter(f"{W}t"))


def writer(*blocks, styles=NAMES):
    """A writer for a template whose ids are numbers, as another program may write them."""
    named = [SimpleNamespace(name=name, style_id=f"s{number}") for number, name in enumerate(styles)]
    return Writer(SimpleNamespace(styles=named), Document("p", "en", "T", blocks))


def test_a_style_is_found_by_its_name_whatever_its_id():
    (paragraph,) = writer(Paragraph((Text("a < b"), Emphasis("c")))).elements()
    assert paragraph.find(f".//{W}pStyle").get(f"{W}val") == "s0"
    assert words(paragraph) == "a < bc"
    assert paragraph.find(f".//{W}rStyle").get(f"{W}val") == f"s{len(STYLES) + OTHER_STYLES.index('Emphasis')}"


def test_a_heading_is_a_bookmark_and_its_section_follows_it():
    section = Section((Text("One"),), 1, (Paragraph((Text("Two"),)),), "anchor-1")
    heading, body = writer(section).elements()
    assert heading.find(f"{W}bookmarkStart").get(f"{W}name") == "anchor_1"
    assert words(body) == "Two"


def test_a_missing_style_is_named():
    with pytest.raises(TemplateError, match="'Body Text'"):
        writer(Paragraph((Text("a"),)), styles=("Title",)).elements()
