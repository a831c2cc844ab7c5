"""Exchanges and files to try: one with all there is, short ones, and any that Hypothesis makes."""

from hypothesis import strategies as st

from ciminfo.exchange import Exchange, State, Unit

FULL = Exchange(
    "en",
    "fr",
    (
        Unit(
            "caracas-seminar",
            "narrative",
            "On January 27, the seminar *Trade & Care* began.\n\nIt had two * parts.\n \nIt *ended* <well>.",
            "Le 27 janvier, le séminaire *Commerce et soins* a commencé.\n\nIl avait deux parties.",
            State.INITIAL,
            ("What the report tells of the activity.", "Two\nlines"),
            900,
            prefilled=True,
        ),
        Unit("caracas-seminar", "participants.0.population", "judges", "juges", State.REVIEWED),
        Unit("caracas-seminar", "title", "Seminar in Caracas", limit=0),
        Unit(
            "peru", "narrative-in.2004-2005", "One.\n\nTwo.", "*Un*.\r\n\r\nDeux.\n\n*Trois* et *quatre*.", State.FINAL
        ),
        Unit("peru", "note", "One.\n\nTwo.\n\nThree.", "Un.", State.TRANSLATED),
    ),
    'Report "2004-2005"',
)

names = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)?", fullmatch=True).map(lambda name: name[:12].strip("-"))
fields = st.lists(names, min_size=1, max_size=3).map(".".join)
signs = st.text("a b*\n\r\t<&>\"'] \u00a0\u2028\x85é", max_size=30)
#: Controls of C0 and two signs that are none are what XML forbids; the rest comes through.
forbidden = "".join(map(chr, range(32))) + "\ufffe\uffff"
anything = st.text(st.characters(exclude_categories=("Cs",), exclude_characters=forbidden), max_size=20)
texts = st.one_of(signs, anything)
limits = st.none() | st.integers(0, 10**6)


@st.composite
def units(draw: st.DrawFn, record: str, field: str) -> Unit:
    state = draw(st.sampled_from(State))
    prefilled = state is State.INITIAL and draw(st.booleans())
    notes = tuple(draw(st.lists(texts, max_size=2)))
    return Unit(record, field, draw(texts), draw(texts), state, notes, draw(limits), prefilled)


@st.composite
def exchanges(draw: st.DrawFn) -> Exchange:
    places = draw(st.dictionaries(names, st.lists(fields, min_size=1, max_size=3, unique=True), min_size=1, max_size=2))
    made = tuple(draw(units(record, field)) for record, each in places.items() for field in each)
    return Exchange("en", draw(st.sampled_from(["es", "pt-BR"])), made, draw(texts))


def xliff(inside: str, version: str = "2.0", space: str = "urn:oasis:names:tc:xliff:document:2.0") -> bytes:
    """A file around what stands inside the root."""
    return f'<xliff xmlns="{space}" version="{version}" srcLang="en" trgLang="es">\n{inside}\n</xliff>\n'.encode()


def unit(inside: str, attributes: str = "") -> bytes:
    """A file around what stands inside one unit."""
    return xliff(f'<file id="r"><unit id="f" {attributes}>\n{inside}\n</unit></file>')


def segment(target: str, source: str = "one") -> bytes:
    """A file with one segment; `target` is what stands inside the translation."""
    return unit(f'<segment state="translated"><source>{source}</source><target>{target}</target></segment>')
