"""The tree as text: what the golden trees are written in."""

from ciminfo.document import (
    BulletList,
    Document,
    Emphasis,
    Foreign,
    LineBreak,
    Link,
    Origin,
    Paragraph,
    Placeholder,
    Role,
    Section,
    Strong,
    Table,
    Text,
)
from ciminfo.document.dump import dump

DOCUMENT = Document(
    "annual-report",
    "en",
    "The Title",
    (
        Paragraph((Text("OEA"), LineBreak(), Placeholder("no date")), Role.SYMBOL, Origin("r", "symbol")),
        Section(
            (Text("Chapter"),),
            1,
            (
                Paragraph((Text("See "), Emphasis("a paper"), Text(" and "), Link("a page", "https://x.example"))),
                BulletList(((Text("first"),), (Foreign("segundo", "es"),)), (Origin("a", "items.0"), None)),
                BulletList(((Text("alone"),),)),
                Section(
                    (Foreign("Dentro", "es"),),
                    2,
                    (Paragraph((Strong("By:"), Text(" IOM"))),),
                    "inner",
                    Origin("b"),
                ),
                Table("Caption", ("When", "What"), (((Text("2005"),), (Text("Lima"),)),), origin=Origin("r", "x")),
            ),
            "s1-chapter",
            Origin("r", "outline.0"),
        ),
    ),
)
TEXT = """\
annual-report [en] The Title
  symbol: OEA ⏎ ⟦no date⟧   ← r.symbol
  # Chapter (s1-chapter)   ← r.outline.0
    body: See *a paper* and [a page](https://x.example)
    - first   ← a.items.0
    - ⟨es: segundo⟩
    - alone
    ## ⟨es: Dentro⟩ (inner)   ← b
      body: **By:** IOM
    table: Caption   ← r.x
      | When | What
      | 2005 | Lima
"""


def test_every_node_is_a_line_with_its_origin():
    assert dump(DOCUMENT) == TEXT


def test_a_long_paragraph_has_a_line_for_each_sentence_and_its_origin_behind_the_last():
    sentences = [f"Sentence {number} of AG/RES. 2019 says {'more ' * 9}words." for number in range(1, 4)]
    paragraph = Paragraph((Text(" ".join(sentences)),), Role.BODY, Origin("a", "narrative"))
    first, second, third = dump(Document("letter", "en", "Title", (paragraph,))).splitlines()[1:]
    assert first == f"  body: {sentences[0]}"
    assert second == f"      {sentences[1]}"
    assert third == f"      {sentences[2]}   ← a.narrative"


def test_a_short_paragraph_of_several_sentences_stays_on_its_line():
    short = Document("letter", "en", "Title", (Paragraph((Text("One. Two. Three."),)),))
    assert dump(short).splitlines()[1:] == ["  body: One. Two. Three."]


def test_no_line_ends_in_a_space():
    empty = Document("letter", "en", "Title", (Paragraph((Text("ends in a space "),)), Paragraph(())))
    assert dump(empty) == "letter [en] Title\n  body: ends in a space\n  body:\n"
