"""The HTML page: every node, text that stays text, headings that nest, and nothing that leads elsewhere."""

import re
from html.parser import HTMLParser

import pytest

from ciminfo.document import Document, Paragraph, Text
from ciminfo.document import headings as sections
from ciminfo.renderers import Look, TemplateError, render
from ciminfo.renderers.look import shipped
from tests.renderers.every_node import ADDRESS, DOCUMENT, LOOK, TRICKY, headings, notes, texts

VOID = {"meta", "br", "col", "link"}


class Page(HTMLParser):
    """A page as its elements, and the words that are seen; complains where one is closed that is not open."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        #: How deep the element lies whose words are not seen, or are those of a link to a note.
        self.silent = 0
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[tuple[int, str]] = []
        self.texts: dict[str, list[str]] = {}
        self.words = ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self.texts.setdefault(tag, []).append("")
        if tag not in VOID:
            self.open.append(tag)
            is_silent = "hidden" in dict(attrs) or dict(attrs).get("class") == "call" or tag in {"title", "desc"}
            self.silent = self.silent or is_silent * len(self.open)
        elif tag == "br":
            self.handle_data(" ")

    def handle_endtag(self, tag):
        self.words += " " * (tag not in {"em", "strong", "span", "a"})
        self.silent *= self.silent < len(self.open)
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data * ("main" in self.open and not self.silent)
        for tag in self.open:
            self.texts[tag][-1] += data

    def attributes(self, tag: str, name: str) -> list[str | None]:
        return [attributes[name] for element, attributes in self.elements if element == tag and name in attributes]


@pytest.fixture(scope="module")
def source() -> str:
    return render("html", DOCUMENT, LOOK).decode()


@pytest.fixture(scope="module")
def page(source) -> Page:
    return Page(source)


def normal(words: str) -> str:
    return " ".join(words.split())


def test_the_page_is_the_text_of_the_tree_then_its_notes(page):
    said = [f"{number} {note}" for number, note in enumerate(notes(), start=1)]
    assert normal(page.words) == normal(" ".join([*texts(), *said]))


def test_the_page_says_its_language_title_author_and_date(page):
    assert page.attributes("html", "lang") == ["en"]
    assert page.texts["title"][0] == DOCUMENT.title
    meta = {attributes.get("name"): attributes.get("content") for tag, attributes in page.elements if tag == "meta"}
    assert meta["author"] == DOCUMENT.metadata.author
    assert meta["description"] == DOCUMENT.metadata.subject
    assert meta["keywords"] == "AG/RES. 2019 (XXXIV-O/04), a & b"
    assert meta["dcterms.created"] == "2005-04-27"


def test_text_never_becomes_markup_or_template(source, page):
    assert "script" not in page.texts
    assert "49" not in source
    assert source.count("{{ 7 * 7 }}") > 5
    assert "<script>" not in source
    assert TRICKY in page.texts["p"]


def test_headings_are_those_of_the_tree_one_level_below_the_title(page):
    found = [(int(tag[1]) - 1, normal(text)) for tag in ("h2", "h3", "h4") for text in page.texts.get(tag, [])]
    assert sorted(found) == sorted([(1, "Contents & more"), *((level, normal(title)) for level, title in headings())])
    assert page.texts["h1"] == ["Role title"]


def test_sections_enclose_their_headings_and_have_the_anchors_of_the_tree(source, page):
    assert "inner" in page.attributes("section", "id")
    assert len(set(page.attributes("section", "id"))) == len(headings())
    assert re.search(r'<section id="inner" class="level-2"><h3>An inner section</h3>', source)


def test_inlines_are_elements_with_their_meaning(page):
    assert "a title" in page.texts["em"]
    assert "stressed" in page.texts["strong"]
    assert "[date not recorded]" in page.texts["span"]
    assert set(page.attributes("span", "lang")) == {"es"}
    addresses = {each for each in page.attributes("a", "href") if not each.startswith("#")}
    assert addresses == {ADDRESS, "https://www.oas.org/"}


def test_every_role_has_its_class_and_the_style_sheet_no_fonts_of_its_own(source, page):
    classes = {attributes.get("class") for _, attributes in page.elements}
    assert {"body", "quotation", "dateline", "facts", "symbol", "title", "signature"} <= classes
    assert "@font-face" not in source
    assert "<link" not in source


def test_tables_have_captions_and_headings_with_scope(page):
    assert page.texts["caption"] == ["Table 1. Caption <&>", "Table 2. Of equal columns", "Table 3. The numbers"]
    assert page.attributes("th", "scope") == ["col"] * 6
    assert page.attributes("col", "style") == ["width: 38%", "width: 62%"]


def test_ids_are_of_one_element_each_and_every_link_inside_the_page_finds_its_own(page):
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    inside = {each.removeprefix("#") for each in page.attributes("a", "href") if each.startswith("#")}
    assert {section.anchor for section in sections(DOCUMENT, 2)} < inside
    assert inside <= set(ids)
    named = [
        value for _, each in page.elements for name, value in each.items() if name.startswith("aria-") and "by" in name
    ]
    assert named
    assert set(named) <= set(ids)


def test_notes_stand_at_the_end_and_lead_back_without_a_script(page):
    assert page.attributes("section", "role") == ["doc-endnotes"]
    assert page.attributes("a", "role") == ["doc-noteref"] * 3 + ["doc-backlink"] * 3


def test_the_short_title_is_cut_at_a_word(source):
    rule = next(line for line in source.splitlines() if line.startswith("@page { @bottom-right"))
    title = re.search(r'@top-left \{ content: "(.*?)"', rule)[1]
    shown = re.sub(r"\\([0-9a-f]{6})", lambda code: chr(int(code[1], 16)), title)
    assert shown.endswith(" …")
    assert DOCUMENT.title.startswith(shown.removesuffix(" …") + " ")
    assert 60 < len(shown) <= 84


def test_the_running_header_cannot_leave_its_css_string(source):
    rule = next(line for line in source.splitlines() if line.startswith("@page { @bottom-right"))
    assert '"Page " counter(page) " of " counter(pages)' in rule
    assert "<" not in rule
    assert r"\00003c\000022\000026\000022\00003e" in rule


@pytest.mark.parametrize("template", ["{{ document.", "{% if %}", "{{ nobody.knows }}", "{{ 1 / 0 }}", "{{ 1 + '' }}"])
def test_a_template_that_cannot_be_used_is_named(tmp_path, template):
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "document.html.j2").write_text(template, encoding="utf-8")
    with pytest.raises(TemplateError, match=r"html/document\.html\.j2 cannot be used"):
        render("html", DOCUMENT, Look((tmp_path, shipped())))


def test_a_template_of_the_workspace_comes_before_the_one_that_ships(tmp_path):
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "document.html.j2").write_text("{{ body }}", encoding="utf-8")
    assert render("html", DOCUMENT, Look((tmp_path, shipped()))).startswith(b'<p class="body">')


def test_the_symbol_of_a_paper_stays_on_one_line():
    text = Text("see AG/RES. 2019 (XXXIV-O/04) & CP/doc.4023/05, not A/B")
    written = render("html", Document("p", "en", "T", (Paragraph((text,)),)), LOOK).decode()
    kept = [f'<span class="kept">{part}</span>' for part in ("AG/RES. 2019", "(XXXIV-O/04)", "CP/doc.4023/05")]
    assert f"see {kept[0]} {kept[1]} &amp; {kept[2]}, not A/B" in written
