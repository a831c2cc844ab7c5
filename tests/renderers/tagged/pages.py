"""A document that goes over many pages: a table, a list and paragraphs that pages break."""

from ciminfo.document import (
    BulletList,
    Contents,
    Document,
    Foreign,
    Metadata,
    Note,
    Paragraph,
    Role,
    Section,
    Table,
    Text,
)

COUNTRIES = (
    *(
        "Argentina",
        "Barbados",
        "Chile",
        "Dominica",
        "Ecuador",
        "Guatemala",
        "Honduras",
        "Jamaica",
        "Mexico",
        "Nicaragua",
    ),
    *("Panama", "Suriname", "Uruguay"),
)


def line(number: int) -> str:
    """A sentence that is not said again soon."""
    one, other = COUNTRIES[number % 13], COUNTRIES[number * 5 % 12]
    return f"The representatives of {one} and of {other} considered international recommendations."


def lines(number: int) -> str:
    return " ".join(line(number * 3 + each) for each in range(number % 4 + 1))


def called(number: int) -> tuple[Note, ...]:
    """A note, said at the foot of the page."""
    return (Note((Text(f"Of {COUNTRIES[number % 13]} more is said elsewhere, and not here."),)),)


PARAGRAPHS = tuple(
    Paragraph((Text(f"Paragraph {number}. {lines(number)}"), *(called(number) if number in {3, 20} else ())))
    for number in range(1, 31)
)
ROWS = tuple(
    (
        (Text(f"Row {number}"),),
        (Text(str(number * 37)),),
        (Text(line(number)), *(called(number) if number == 2 else ())),
    )
    for number in range(1, 61)
)
ITEMS = tuple(
    (Text(f"Item {number}. {lines(number * 4 + 2)} "), Foreign("palabras de otra lengua", "es"))
    for number in range(1, 15)
)
HEADINGS = ("Name", "Count", "Words")
DOCUMENT = Document(
    "annual-report",
    "en",
    "A Title",
    (
        Paragraph((Text("A Title"),), Role.TITLE),
        Contents("Contents"),
        Section((Text("Words"),), 1, PARAGRAPHS, "words"),
        Section((Text("Numbers"),), 1, (Table("A long table", HEADINGS, ROWS, "A row for each."),), "numbers"),
        Section((Text("Items"),), 1, (BulletList(ITEMS),), "items"),
    ),
    Metadata(header="X/1", page_of="Page {page} of {pages}", table_label="Table {number}"),
)


def entry(number: int) -> Section:
    """A short text below a line that calls a note."""
    text = " ".join(line(number * 7 + each) for each in range(5))
    blocks = (
        Paragraph((Text(f"Line {number}."), *called(number)), Role.DATELINE),
        Paragraph((Text(text),)),
        Paragraph((Text("A fact"),), Role.FACTS),
    )
    return Section((Text(f"Entry {number}"),), 1, blocks, f"entry-{number}")


#: At the foot of every page stand notes, and one of the texts does not fit there.
NOTED = Document("annual-report", "en", "A Title", tuple(entry(number) for number in range(30)))
