"""XLIFF as it is written: valid by its grammar and constraints, with everything where a translator looks for it."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree

from ciminfo.exchange import Exchange, State, Unit, XliffError, written
from tests.exchange.samples import FULL, exchanges

GRAMMAR = etree.RelaxNG(etree.parse(Path(__file__).with_name("xliff.rng")))
SPACES = {"x": "urn:oasis:names:tc:xliff:document:2.0", "slr": "urn:oasis:names:tc:xliff:sizerestriction:2.0"}
#: What the standard asks beyond a grammar, each as a path to whatever breaks it.
BREAKING = {
    "two files have one id": "//x:file[@id = preceding-sibling::x:file/@id]",
    "two units have one id": "//x:unit[@id = preceding-sibling::x:unit/@id]",
    "a limit has no profile": "//x:unit[@slr:sizeRestriction and not(../slr:profiles/@generalProfile)]",
    "what is done has no translation": "//x:segment[@state != 'initial' and not(x:target)]",
    "a sub-state has no state": "//x:segment[@subState and not(@state)]",
    "a mark of a translation has an id of another segment": (
        "//x:target/x:pc[not(@id = ../../x:source/x:pc/@id) and @id = ../../../*/*/x:pc[not(ancestor::x:target)]/@id]"
    ),
}


def faults(data: bytes) -> list[str]:
    root = etree.fromstring(data)
    found = [] if GRAMMAR.validate(root) else ["not of the grammar"]
    found += [fault for fault, path in BREAKING.items() if root.xpath(path, namespaces=SPACES)]
    for unit in root.iterfind(".//x:unit", SPACES):
        for side in ("source", "target"):
            ids = Counter(unit.xpath(f"x:segment/@id | x:segment/x:{side}/x:pc/@id", namespaces=SPACES))
            found += [f"{id_} stands {n} times" for id_, n in ids.items() if n > 1]
    return found


def found(data: bytes, path: str) -> list:
    return etree.fromstring(data).xpath(path, namespaces=SPACES)


def one(**fields) -> bytes:
    return written(Exchange("en", "es", (Unit("r", "f", **{"source": "One.", **fields}),)))


def test_what_is_written_is_valid():
    assert faults(written(FULL)) == []


@given(exchanges())
def test_whatever_is_written_is_valid(exchange):
    assert faults(written(exchange)) == []


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ('id="title"', 'id="narrative"', "two units have one id"),
        ('id="peru"', 'id="caracas-seminar"', "two files have one id"),
        (r'(<target>.*)id="p1i1"', r'\1id="p3i1"', "a mark of a translation has an id of another segment"),
        ('id="p2"', 'id="p1"', "p1 stands 2 times"),
        ("<slr:profiles.*>", "", "a limit has no profile"),
        ("<target>juges</target>", "", "what is done has no translation"),
        (' state="initial" subState', " subState", "a sub-state has no state"),
        (' version="2.0"', "", "not of the grammar"),
        ('trgLang="fr"', 'trgLang="français"', "not of the grammar"),
        ('id="peru"', 'id="pe ru"', "not of the grammar"),
        ('subState="ciminfo:', 'subState="', "not of the grammar"),
        ("<notes>", "<notes/><notes>", "not of the grammar"),
        ("<source>", "<source><b/>", "not of the grammar"),
    ],
)
def test_a_fault_is_found(before, after, fault):
    broken, count = re.subn(before, after, written(FULL).decode(), count=1)
    assert count == 1
    assert fault in faults(broken.encode())


def test_the_same_exchange_gives_the_same_bytes():
    assert written(FULL) == written(FULL)


def test_a_record_is_a_file_and_a_field_a_unit():
    data = written(FULL)
    assert found(data, "//x:file/@id") == ["caracas-seminar", "peru"]
    assert found(data, "//x:file/@original") == ['Report "2004-2005"'] * 2
    assert found(data, "//x:file[@id='peru']/x:unit/@id") == ["narrative-in.2004-2005", "note"]
    assert found(data, "//x:unit/@name")[1] == "caracas-seminar.participants.0.population"
    assert found(data, "/x:xliff/@srcLang | /x:xliff/@trgLang") == ["en", "fr"]


def test_a_paragraph_is_a_segment_and_what_parts_two_is_none():
    data = one(source="One.\n\nTwo.\n \nThree.", target="Uno.\n\nDos.\n\nTres.", state=State.TRANSLATED)
    assert found(data, "//x:segment/@id") == ["p1", "p2", "p3"]
    assert found(data, "//x:segment/x:source/text()") == ["One.", "Two.", "Three."]
    assert found(data, "//x:segment/x:target/text()") == ["Uno.", "Dos.", "Tres."]
    assert found(data, "//x:ignorable/*/text()") == ["\n\n", "\n\n", "\n \n", "\n\n"]


def test_what_is_left_over_of_a_translation_goes_to_the_last_segment():
    data = one(source="One.\n\nTwo.", target="Uno.\n\nDos.\n\nTres.", state=State.TRANSLATED)
    assert found(data, "//x:segment/x:target/text()") == ["Uno.", "Dos.\n\nTres."]


def test_a_paragraph_without_a_translation_has_no_target_until_it_is_said_to_be_done():
    texts = {"source": "One.\n\nTwo.", "target": "Uno."}
    assert found(one(**texts), "count(//x:target)") == 1
    assert found(one(**texts, state=State.TRANSLATED), "count(//x:segment/x:target)") == 2


def test_a_text_made_from_facts_says_so():
    assert found(one(target="Uno.", prefilled=True), "//x:segment/@subState") == ["ciminfo:from-facts"]
    assert found(one(target="Uno."), "//x:segment/@subState") == []


def test_stressed_words_are_marked_and_answer_those_of_the_source():
    data = one(source="*A* and *b*", target="*B* y *a* y *c*", state=State.TRANSLATED)
    assert found(data, "//x:source/x:pc/@id") == ["p1i1", "p1i2"]
    assert found(data, "//x:target/x:pc/@id") == ["p1i1", "p1i2", "p1i3"]
    assert found(data, "//x:target/x:pc/text()") == ["B", "a", "c"]
    assert set(found(data, "//x:pc/@subType")) == {"xlf:i"}


def test_a_limit_is_a_restriction_of_the_size_in_characters():
    data = one(limit=80)
    assert found(data, "//x:unit/@slr:sizeRestriction") == ["80"]
    assert found(data, "//slr:profiles/@generalProfile") == ["xliff:codepoints"]
    assert found(one(), "//slr:*") == []


def test_notes_tell_what_a_text_is():
    data = one(notes=("The title.", "In the annex <2>."))
    assert found(data, "//x:note/text()") == ["The title.", "In the annex <2>."]
    assert set(found(data, "//x:note/@category")) == {"context"}


@pytest.mark.parametrize(
    ("units", "message"),
    [
        ((), "there is no text to translate"),
        ((Unit("a b", "f", "x"),), "'a b' is no name that XLIFF can hold"),
        ((Unit("a", "", "x"),), "'' is no name that XLIFF can hold"),
        ((Unit("a", "f", "x"), Unit("a", "f", "y")), "a: f stands twice in what is to be translated"),
        ((Unit("a", "f", "x\x07"),), "a.f: the text has a character (U+0007) that no XML file can hold"),
        ((Unit("a", "f", "x", "\ud800"),), "a.f: the text has a character (U+D800) that no XML file can hold"),
        ((Unit("a", "f", "x", notes=("\uffff",)),), "a.f: the text has a character (U+FFFF) that no XML file can hold"),
    ],
)
def test_what_xliff_cannot_hold_is_refused(units, message):
    with pytest.raises(XliffError) as caught:
        written(Exchange("en", "es", units))
    assert caught.value.message == message


def test_languages_and_the_name_of_the_original_are_judged_too():
    with pytest.raises(XliffError, match="'e s' is no code of a language"):
        written(Exchange("en", "e s", FULL.units))
    with pytest.raises(XliffError, match="'' is no code of a language"):
        written(Exchange("", "es", FULL.units))
    with pytest.raises(XliffError, match=r"the text has a character \(U\+0000\)"):
        written(Exchange("en", "es", FULL.units, "\0"))
