"""What a template lacks is said one by one, each with what to do; only what stops a build is grave."""

import shutil

import pytest

from ciminfo.renderers.look import shipped
from ciminfo.renderers.word.check import lacks

PARAGRAPH = "<w:p><w:r><w:t>House style</w:t></w:r></w:p>"


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(shipped() / "docx" / "document", tmp_path / "document")
    return tmp_path / "document"


def change(folder, part: str, old: str, new: str) -> None:
    file = folder / "word" / part
    before = file.read_text(encoding="utf-8")
    assert old in before
    file.write_text(before.replace(old, new, 1), encoding="utf-8")


def test_the_template_that_ships_lacks_nothing():
    assert lacks(shipped() / "docx" / "document") == ()


@pytest.mark.parametrize(
    ("part", "old", "new", "message", "remedy"),
    [
        ("styles.xml", 'w:val="Dateline"', 'w:val="D"', "there is no paragraph style 'Dateline'", "make a new style"),
        ("styles.xml", 'w:val="caption"', 'w:val="C"', "there is no paragraph style 'caption'", "use Word's own style"),
        ("styles.xml", 'w:val="Emphasis"', 'w:val="Facts"', "there is no character style 'Emphasis'", "use Word's own"),
        (
            "styles.xml",
            '<w:name w:val="Strong"/>',
            '<w:name w:val="toc 9"/>',
            "there is no character style",
            "use Word",
        ),
    ],
)
def test_a_missing_style_stops_and_is_named(folder, part, old, new, message, remedy):
    change(folder, part, old, new)
    (lack,) = lacks(folder)
    assert lack.stops
    assert lack.message.startswith(message)
    assert lack.remedy.startswith(remedy)


def test_a_style_of_another_kind_is_told_apart(folder):
    change(folder, "styles.xml", 'w:type="paragraph" w:styleId="Quote"', 'w:type="character" w:styleId="Quote"')
    (lack,) = lacks(folder)
    assert lack.message == "there is no paragraph style 'Quote', only a character style of that name"


@pytest.mark.parametrize(
    ("part", "old", "new", "message"),
    [
        (
            "styles.xml",
            '<w:basedOn w:val="TableHeading"/>',
            '<w:basedOn w:val="Gone"/>',
            "is based on 'Gone', which is",
        ),
        ("styles.xml", '<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="5"/>', "'heading 2' has no outline level 2"),
        ("styles.xml", '<w:numPr><w:numId w:val="1"/></w:numPr>', "", "'List Bullet' has no bullet"),
        (
            "styles.xml",
            '<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="80"/>',
            "",
            "'caption' does not keep",
        ),
        ("settings.xml", 'office/word" w:val="15"', 'office/word" w:val="14"', "Word's compatibility mode"),
        ("settings.xml", 'w:name="compatibilityMode"', 'w:name="x"', "Word's compatibility mode"),
        ("settings.xml", 'office/word" w:val="15"', 'office/word" w:val="²"', "Word's compatibility mode"),
        ("settings.xml", 'office/word" w:val="15"', f'office/word" w:val="{"9" * 5_000}"', "Word's compatibility mode"),
        ("styles.xml", '<w:basedOn w:val="TableHeading"/>', "<w:basedOn/>", "is based on '', which is"),
        ("settings.xml", ' w:percent="100"', "", "zoom has no percentage"),
        ("settings.xml", "<w:defaultTabStop", "<w:trackRevisions/><w:defaultTabStop", "it tracks changes"),
        ("settings.xml", "<w:defaultTabStop", "<w:documentProtection/><w:defaultTabStop", "it is protected"),
        ("header1.xml", "</w:p>", "<w:r><w:t>House</w:t></w:r></w:p>", "running header has words of its own"),
        ("document.xml", "<w:sectPr>", "<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:sectPr>", "it has several sections"),
    ],
)
def test_what_spoils_the_files_is_told_and_stops_nothing(folder, part, old, new, message):
    change(folder, part, old, new)
    (lack,) = lacks(folder)
    assert message in lack.message
    assert lack.remedy
    assert not lack.stops


def test_a_file_that_cannot_be_opened_is_told_like_the_rest(tmp_path):
    (tmp_path / "document.docx").write_bytes(b"words")
    (lack,) = lacks(tmp_path / "document.docx")
    assert lack.stops
    assert "document.docx cannot be used" in lack.message
