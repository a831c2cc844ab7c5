"""One document that holds every node of the tree, with text that formats could mistake for their own."""

import datetime as dt
import itertools
from collections.abc import Iterator

from ciminfo.document import (
    Block,
    BulletList,
    Contents,
    Document,
    Emphasis,
    Figure,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Metadata,
    Note,
    Paragraph,
    Placeholder,
    Role,
    Section,
    Strong,
    Table,
    Text,
    plain,
)
from ciminfo.document import headings as sections
from ciminfo.document.drawing import Align, Box, Dot, Drawing, Label, Line, Tone
from ciminfo.renderers import Look
from ciminfo.renderers.look import shipped

LOOK = Look((shipped(),))
TRICKY = "a < b & c > d \"quoted\" 'single' {{ 7 * 7 }} {% raw %} {# no #} <script>alert(1)</script> &amp; ]]> \\ é ñ ç"
ADDRESS = "https://www.oas.org/en/cim/?a=1&b=<2>"
INLINES: tuple[Inline, ...] = (
    Text("Words, "), Emphasis("a title"), Text(", "), Strong("stressed"), Text(", "), Foreign("en español", "es"),
    Text(", "), Placeholder("date not recorded"), Text(", "), Link("a page", ADDRESS), LineBreak(), Text("below."),
)  # fmt: skip
NOTE = (
    Text("At the foot & "), Emphasis("a title"), Text(", "), Foreign("al pie", "es"), Text(", "),
    Link("another page", "https://www.oas.org/"), Text("."),
)  # fmt: skip
LONG = "a-name-that-is-longer-than-the-forty-letters-of-a-bookmark"
ROWS = tuple(((Text(f"Row {number}"),), (Emphasis("What"), LineBreak(), Text(TRICKY))) for number in range(1, 4))
DRAWING = Drawing(
    320,
    90,
    (
        *(Box(4 + 56 * place, 6, 48, 24, tone, outlined=True) for place, tone in enumerate(Tone)),
        Box(284, 6, 32, 24, Tone.MEDIUM),
        Label(256, 22, "<MX> & Co.", 8, Align.MIDDLE, strong=True, on=Tone.DARK),
        Line(4, 60, 316, 60),
        Line(160, 40, 160, 76, 1.5, dashed=True),
        *(Dot(40 + 60 * place, 60, 3 + place, tone) for place, tone in enumerate((Tone.DARK, Tone.LIGHT))),
        Label(4, 76, "start", 7.5),
        Label(160, 86, "middle", 7.5, Align.MIDDLE),
        Label(316, 76, "end", 7.5, Align.END, strong=True),
    ),
)


def section(title: str, level: int, *blocks: Block, anchor: str) -> Section:
    return Section((Text(title),), level, blocks, anchor)


DOCUMENT = Document(
    "annual-report",
    "en",
    f"The Title {TRICKY}",
    (
        *(Paragraph((Text(f"Role {role.value}"),), role) for role in Role),
        Contents("Contents & more", 2),
        section(
            "First chapter",
            1,
            Paragraph(INLINES),
            Paragraph((Text(TRICKY),)),
            Paragraph((Text("Words"), Note(NOTE), Text(" and more"), Note((Text("A second one."),)))),
            BulletList(((Text("one"), Note((Text("Of an item."),))), (Strong("two"), Text(TRICKY)), INLINES)),
            section(
                "An inner section",
                2,
                Paragraph((Text("inner"),)),
                section("Innermost", 3, Paragraph((Text("deep"),)), anchor=f"{LONG}-one"),
                section("Innermost again", 3, Paragraph((Text("deeper"),)), anchor=f"{LONG}-two"),
                anchor="inner",
            ),
            anchor="s1-first",
        ),
        Section((Foreign("Segundo", "es"), Text(f" & {TRICKY}")), 1, (), "s2-second"),
        section(
            "Tables",
            1,
            Table("Caption <&>", ("When", "What"), ROWS, "A table & what it <shows>.", (3, 5)),
            Table("Of equal columns", ("a", "b", "c"), (((Text("1"),), (Placeholder("2"),), ()),)),
            anchor="2005-tables",
        ),
        section(
            "Figures",
            1,
            Figure(
                "What is <drawn>", DRAWING, "Seven boxes & two dots.", Table("The numbers", ("a",), (((Text("7"),),),))
            ),
            Paragraph((Text("between"),)),
            Figure("Without numbers", Drawing(600, 20, (Line(0, 10, 600, 10),)), "A line from side to side."),
            anchor="figures",
        ),
    ),
    Metadata(
        author="Commission <of> Women & Co.",
        subject='A "subject" {{ x }}',
        keywords=("AG/RES. 2019 (XXXIV-O/04)", "a & b"),
        dated=dt.date(2005, 4, 27),
        header='CP/doc.4023/05 <"&">',
        page_of="Page {page} of {pages}",
        table_label="Table {number}",
        figure_label="Figure {number}",
    ),
)


def texts(document: Document = DOCUMENT) -> list[str]:
    """The words of every paragraph, item, cell, heading and label in the order of the page.

    Gaps stand in brackets; what is said at the foot of the page is left out (`notes`), as are the pages in contents.
    """
    return list(_texts(document, document.blocks, (itertools.count(1), itertools.count(1))))


def _texts(
    document: Document, blocks: tuple[Block, ...], numbers: tuple[Iterator[int], Iterator[int]]
) -> Iterator[str]:
    about, (tables, figures) = document.metadata, numbers
    for block in blocks:
        match block:
            case Paragraph(inlines):
                yield shown(inlines)
            case BulletList(items):
                yield from map(shown, items)
            case Contents(title, depth):
                yield from (title, *(shown(each.title) for each in sections(document, depth)))
            case Table(caption, names, rows):
                yield f"{about.table_label.format(number=next(tables))}. {caption}"
                yield from (*names, *(shown(cell) for row in rows for cell in row))
            case Figure(caption, drawing, data=data):
                yield f"{about.figure_label.format(number=next(figures))}. {caption}"
                yield from (shape.text for shape in drawing.shapes if isinstance(shape, Label))
                yield from _texts(document, (data,) if data else (), numbers)
            case Section(title, _, inner):
                yield shown(title)
                yield from _texts(document, inner, numbers)


def notes() -> list[str]:
    """What is said at the foot of the page, in order."""
    return [shown(note) for note in (NOTE, (Text("A second one."),), (Text("Of an item."),))]


def shown(inlines: tuple[Inline, ...]) -> str:
    return plain(tuple(Text(f"[{each.text}]") if isinstance(each, Placeholder) else each for each in inlines))


def headings(blocks: tuple[Block, ...] = DOCUMENT.blocks) -> list[tuple[int, str]]:
    """Every heading with its level."""
    found: list[tuple[int, str]] = []
    for block in blocks:
        if isinstance(block, Section):
            found += [(block.level, plain(block.title)), *headings(block.blocks)]
    return found
