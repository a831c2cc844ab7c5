"""One document that holds every node of the tree, with text that formats could mistake for their own."""

import datetime as dt

from ciminfo.document import (
    Block,
    BulletList,
    Document,
    Emphasis,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Metadata,
    Paragraph,
    Placeholder,
    Role,
    Section,
    Strong,
    Table,
    Text,
    plain,
)
from ciminfo.renderers import Look
from ciminfo.renderers.look import shipped

LOOK = Look((shipped(),))
TRICKY = "a < b & c > d \"quoted\" 'single' {{ 7 * 7 }} {% raw %} {# no #} <script>alert(1)</script> &amp; ]]> \\ é ñ ç"
ADDRESS = "https://www.oas.org/en/cim/?a=1&b=<2>"
INLINES: tuple[Inline, ...] = (
    Text("Words, "), Emphasis("a title"), Text(", "), Strong("stressed"), Text(", "), Foreign("en español", "es"),
    Text(", "), Placeholder("date not recorded"), Text(", "), Link("a page", ADDRESS), LineBreak(), Text("below."),
)  # fmt: skip
LONG = "a-name-that-is-longer-than-the-forty-letters-of-a-bookmark"
ROWS = tuple(((Text(f"Row {number}"),), (Emphasis("What"), LineBreak(), Text(TRICKY))) for number in range(1, 4))


def section(title: str, level: int, *blocks: Block, anchor: str) -> Section:
    return Section((Text(title),), level, blocks, anchor)


DOCUMENT = Document(
    "annual-report",
    "en",
    f"The Title {TRICKY}",
    (
        *(Paragraph((Text(f"Role {role.value}"),), role) for role in Role),
        section(
            "First chapter",
            1,
            Paragraph(INLINES),
            Paragraph((Text(TRICKY),)),
            BulletList(((Text("one"),), (Strong("two"), Text(TRICKY)), INLINES)),
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
    ),
    Metadata(
        author="Commission <of> Women & Co.",
        subject='A "subject" {{ x }}',
        keywords=("AG/RES. 2019 (XXXIV-O/04)", "a & b"),
        dated=dt.date(2005, 4, 27),
        header='CP/doc.4023/05 <"&">',
        page_of="Page {page} of {pages}",
    ),
)


def texts(blocks: tuple[Block, ...] = DOCUMENT.blocks) -> list[str]:
    """The words of every paragraph, item, cell and heading in the order of the page; gaps stand in brackets."""
    found: list[str] = []
    for block in blocks:
        match block:
            case Paragraph(inlines):
                found.append(shown(inlines))
            case BulletList(items):
                found += map(shown, items)
            case Table(caption, headings, rows):
                found += [caption, *headings, *(shown(cell) for row in rows for cell in row)]
            case Section(title, _, inner):
                found += [shown(title), *texts(inner)]
    return found


def shown(inlines: tuple[Inline, ...]) -> str:
    return plain(tuple(Text(f"[{each.text}]") if isinstance(each, Placeholder) else each for each in inlines))


def headings(blocks: tuple[Block, ...] = DOCUMENT.blocks) -> list[tuple[int, str]]:
    """Every heading with its level."""
    found: list[tuple[int, str]] = []
    for block in blocks:
        if isinstance(block, Section):
            found += [(block.level, plain(block.title)), *headings(block.blocks)]
    return found
