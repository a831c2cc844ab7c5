"""Drafts of new records: each is read back by the real reader with exactly the facts given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ciminfo.load import load_texts
from ciminfo.model.facts import facts
from ciminfo.scaffold import records
from ciminfo.scaffold.records import (
    ActivityFacts,
    ContributionFacts,
    Draft,
    MandateFacts,
    ReportFacts,
    id_of,
    quoted_in_flow,
)
from ciminfo.yamltext import Text
from tests.reading import VOCABULARY

NASTY = [
    'He said "no": {yes}, [maybe] & *so* # on',
    "null",
    "~",
    "NO",
    "- a list",
    "key: value",
    "'quoted'",
    "a: 'b' #c",
    "{{ braces }}",
    "back\\slash and tab\there",
    "two\nlines",
    "two\n\n  indented  \nlines",
    "[bold]x[/]",
    "ñandú — “Haïti” 日本 🙂",
    "ends with a colon:",
    "line\u2028separator and\xa0no-break",
    "---",
    "%TAG ! x",
    "0123",
    "x" * 2000,
]
#: Any text that a record can hold and that says something.
LETTERS = st.characters(exclude_categories=("Cc", "Cf", "Cn", "Cs")) | st.sampled_from("\n\t\"'\\:{}[],&*#?|->%@`! ")
TEXT = (st.sampled_from(NASTY) | st.text(LETTERS, min_size=1)).filter(str.strip)
CITED = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"


def read(draft: Draft) -> dict[str, str]:
    """The facts of the only record of a draft, in which nothing may be wrong."""
    found = load_texts([Text(draft.path, draft.text)], ("en",), VOCABULARY, home="")
    assert not found.diagnostics, (draft.text, found.diagnostics)
    (record,) = found.corpus
    assert draft.path.endswith(f"/{record.id}.yaml")
    return facts(record)


@given(TEXT, TEXT, TEXT, st.lists(TEXT, max_size=2))
def test_an_activity_is_read_back_as_it_was_given(title, city, narrative, words):
    given_ = ActivityFacts(
        id="a",
        kind="training",
        title=title,
        language="en",
        dates="2005-04-14",
        city=city,
        country="NO",
        role="organiser",
        organisations=(("iom", "partner"),),
        themes=tuple(words),
        mandate=CITED,
        elements=tuple(words),
        participants="60",
        narrative=narrative,
        source="page L4: the end",
    )
    assert read(records.activity(given_)) == {
        "kind": "training",
        "title.en": title.strip(),
        "dates": "2005-04-14",
        "venue.country": "NO",
        "venue.city": city.strip(),
        "role": "organiser",
        "organisations.0.organisation": "iom",
        "organisations.0.role": "partner",
        "participants.0.count": "60",
        "participants.0.qualifier": "exactly",
        **{f"themes.{index}": word.strip() for index, word in enumerate(words)},
        "mandates.0.cites": CITED,
        **{f"mandates.0.elements.{index}": word.strip() for index, word in enumerate(words)},
        "narrative.en": narrative.strip(),
    }


@pytest.mark.parametrize(
    "dates", ["2005", "2005-22", "2005-04-14/2005-04-15", "unknown", "[2005-04-14,2005-05-14]", "200X"]
)
def test_an_activity_of_which_little_is_known_holds_just_that(dates):
    draft = records.activity(ActivityFacts(id="a", kind="visit", title="V", language="es", dates=dates))
    assert read(draft) == {"kind": "visit", "title.es": "V", "dates": dates}
    assert draft.path == f"activities/{'2005' if '2005' in dates else 'undated'}/a.yaml"


@given(TEXT, TEXT)
def test_a_mandate_is_read_back_as_it_was_given(title, summary):
    symbol = "AG/RES. 2019 (XXXIV-O/04)"
    told = MandateFacts(
        id="m",
        symbol=symbol,
        title=title,
        language="en",
        adopted="2004-06-08",
        paragraph="9",
        summary=summary,
        asks="what was done",
    )
    assert read(records.mandate(told)) == {
        "symbol": symbol,
        "title.en": title.strip(),
        "adopted": "2004-06-08",
        "paragraphs.9.summary.en": summary.strip(),
        "paragraphs.9.frequency": "annual",
        "paragraphs.9.elements.activities.asks.en": "what was done",
        "paragraphs.9.elements.activities.answered-by.0": "activity",
    }


@pytest.mark.parametrize("adopted", ["", "2004", "[2004-06-08,2004-06-09]"])
def test_a_mandate_without_a_paragraph_is_read_back(adopted):
    symbol = "CP/RES. 889 (1503/05)"
    known = read(
        records.mandate(
            MandateFacts(id="m", symbol=symbol, title="T", language="pt", adopted=adopted, asks="o que foi feito")
        )
    )
    assert known == {"symbol": symbol, "title.pt": "T", **({"adopted": adopted} if adopted else {})}


@given(TEXT, TEXT | st.just(""))
def test_an_organisation_is_read_back_as_it_was_given(name, short):
    known = read(records.organisation("o", name, "fr", "ngo", short, "NO"))
    expected = {"name.fr": name.strip(), "kind": "ngo", "country": "NO"}
    assert known == (expected | {"short.fr": short.strip()} if short else expected)


@given(TEXT)
def test_a_request_is_read_back_as_it_was_given(letter):
    told = ContributionFacts(
        id="c", report="r", organ="iin", letter=letter, on="[2005-04-01,2005-04-02]", due="2005-05-01"
    )
    known = read(records.contribution(told))
    letter_known = "unknown" if letter.strip() == "unknown" else letter.strip()
    assert known == {
        "report": "r",
        "organ": "iin",
        "asked.letter": letter_known,
        "asked.on": "[2005-04-01,2005-04-02]",
        "asked.due": "2005-05-01",
    }


def test_a_request_that_is_still_to_be_made_names_only_who_is_asked():
    assert read(records.contribution(ContributionFacts(id="c", report="r", state="NO"))) == {
        "report": "r",
        "state": "NO",
    }


@given(TEXT, TEXT)
def test_a_report_is_read_back_as_it_was_given(title, addressee):
    told = ReportFacts(
        id="2004-2005",
        title=title,
        language="en",
        period="2004-07/2005-04",
        as_of="2005-04-30",
        reporter="cim",
        previous="2003-2004",
        mandate=CITED,
        addressee=addressee,
    )
    known = read(records.report(told))
    assert known["title.en"] == title.strip()
    assert known["letter.addressee.office.en"] == addressee.strip()
    assert (known["period"], known["as-of"], known["previous"]) == ("2004-07/2005-04", "2005-04-30", "2003-2004")
    assert known["answers.0"] == CITED
    assert [known[f"outline.{index}.section"] for index in range(len(records.SECTIONS))] == list(records.SECTIONS)


def test_a_first_report_has_nothing_to_follow_up():
    told = ReportFacts(
        id="r", title="T", language="en", period="2005", as_of="2005-12-31", reporter="cim", addressee="Director"
    )
    known = read(records.report(told))
    assert "follow-up" not in known.values()
    assert not {"previous", "answers.0"} & known.keys()


@given(TEXT)
def test_text_inside_braces_is_read_back(text):
    value, _ = Text("x", f"{{a: {quoted_in_flow(text)}, b: [{quoted_in_flow(text)}]}}\n").read()
    assert value == {"a": text, "b": [text]}


@pytest.mark.parametrize(
    ("title", "id_"),
    [
        ("The Seminar in Lima, 2005", "seminar-lima"),
        ("Capacitación en Haïti", "capacitacion-en-haiti"),
        ("On the of", "on-the-of"),
        ("One two three four five six", "one-two-three-four-five"),
        ("日本", "record"),
        ("2005", "record"),
        ("AG/RES. 2019 (XXXIV-O/04)", "ag-res-xxxiv-o-04"),
    ],
)
def test_an_id_is_made_of_the_first_words_of_a_title(title, id_):
    assert id_of(title) == id_


@given(st.text())
def test_what_is_made_of_any_title_is_an_id(title):
    from ciminfo.cli.checks import id_

    assert id_(id_of(title))
