"""The Word file to start from shows every style, so that Word writes it when the file is saved."""

from ciminfo.renderers.word.specimen import specimen
from ciminfo.renderers.word.styles import REQUIRED, Styles
from tests.renderers.word.lint import faults, written
from tests.renderers.word.package import Package, W

#: What stands above and below pages, and is empty here for a house to fill.
FRAME = {"header", "footer"}


def test_every_style_is_used_where_it_can_be_seen():
    package = Package(specimen())
    used = {id_ for part in written(package) for id_ in package.find(part, "//w:pStyle/@w:val | //w:rStyle/@w:val")}
    used |= set(package.body("//w:tblStyle/@w:val"))
    styles = Styles(package.part("word/styles.xml"))
    assert {name for name in REQUIRED if styles.find(name).get(f"{W}styleId") not in used} == set()


def test_it_has_no_fault_and_says_nothing_above_or_below_its_pages():
    package = Package(specimen())
    assert faults(specimen()) == []
    for name in package.names:
        if name.startswith(("word/header", "word/footer")):
            assert package.find(name, "//w:t | //w:instrText") == []
