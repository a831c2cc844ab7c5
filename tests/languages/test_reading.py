"""How texts are read: the words of each language, numerals and what they count, and what is said from an unsaid day."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ciminfo.languages import names
from ciminfo.languages.reading import Counted, Reading, own_words, reading, words_of, written_words
from ciminfo.model.activity_parts import Kind, Qualifier
from ciminfo.model.concordance import folded
from ciminfo.model.result import Unit

EXACTLY, ABOUT, AT_LEAST = Qualifier.EXACTLY, Qualifier.ABOUT, Qualifier.AT_LEAST


def found(key: str, code: str, text: str) -> list[str]:
    return [match[0] for match in reading(code).found(key, text)]


def test_each_language_is_made_ready_once():
    assert reading("es") is reading("es")
    assert isinstance(reading("es"), Reading)


@pytest.mark.parametrize("name", ["_nouns", "_numeral", "_counting", "_amount"])
def test_what_numerals_are_read_by_is_made_once(name):
    assert getattr(reading("fr"), name) is getattr(reading("fr"), name)
    assert reading("fr").pattern("relative") is reading("fr").pattern("relative")


@pytest.mark.parametrize("code", names())
def test_every_language_numbers_its_months_weekdays_seasons_and_numerals(code):
    read = reading(code)
    assert set(read.months.values()) == set(range(1, 13))
    assert set(read.weekdays.values()) == set(range(7))
    assert set(read.seasons.values()) == {21, 22, 23, 24}
    assert set(read.numbers.values()) == set(range(1, 21))


@pytest.mark.parametrize(
    ("code", "month", "weekday", "season"),
    [
        ("en", "september", "tuesday", "autumn"),
        ("es", "setiembre", "martes", "otoño"),
        ("fr", "septembre", "mardi", "automne"),
        ("pt", "setembro", "terça-feira", "outono"),
    ],
)
def test_months_count_from_one_weekdays_from_zero_and_seasons_as_in_edtf(code, month, weekday, season):
    read = reading(code)
    assert (read.months[month], read.weekdays[weekday], read.seasons[season]) == (9, 1, 23)


def test_words_are_listed_with_their_equivalents():
    assert reading("es").words("numbers")[:4] == ("uno", "una", "un", "dos")
    assert reading("en").words("of")[0] == "national"


@pytest.mark.parametrize(
    ("code", "kind", "word"),
    [
        ("en", Kind.PUBLICATION, "report"),
        ("es", Kind.SEMINAR, "seminarios"),
        ("fr", Kind.RESEARCH, "étude"),
        ("pt", Kind.WORKSHOP, "oficina"),
    ],
)
def test_titles_name_a_kind_by_its_words(code, kind, word):
    kinds = dict(reading(code).kinds())
    assert word in kinds[kind]
    assert Kind.APPOINTMENT not in kinds


def test_every_language_has_words_for_the_same_kinds():
    assert len({tuple(kind for kind, _ in reading(code).kinds()) for code in names()}) == 1


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        (
            "en",
            "some 75 officials, 60 participants, more than one hundred, in 20 countries",
            [("60 participants", 60, EXACTLY, Unit.PARTICIPANTS), ("20 countries", 20, EXACTLY, Unit.COUNTRIES)],
        ),
        (
            "en",
            "Eight national training seminars; about 1,700 persons",
            [
                ("Eight national training seminars", 8, EXACTLY, Unit.ACTIVITIES),
                ("about 1,700 persons", 1700, ABOUT, Unit.PARTICIPANTS),
            ],
        ),
        ("es", "más de 100 participantes", [("más de 100 participantes", 100, AT_LEAST, Unit.PARTICIPANTS)]),
        ("fr", "environ seize pays", [("environ seize pays", 16, ABOUT, Unit.COUNTRIES)]),
        ("pt", "pelo menos duas oficinas", [("pelo menos duas oficinas", 2, AT_LEAST, Unit.ACTIVITIES)]),
    ],
)
def test_a_numeral_is_joined_to_what_it_counts(code, text, said):
    counted = [(each.words, each.value, each.qualifier, each.unit) for each in reading(code).counted(text)]
    assert counted == said


def test_days_are_counted_and_are_no_unit():
    (days,) = reading("en").counted("a two-day training")
    assert days == Counted("two-day", 2, EXACTLY, None, "day", is_days=True)


@pytest.mark.parametrize("text", ["AG/RES. 2019 countries", "March 22-24 countries", "no. 3.5 countries", "countries"])
def test_a_part_of_another_number_counts_nothing(text):
    counted = [each.value for each in reading("en").counted(text)]
    assert counted == [value for value in (2019,) if text.startswith("AG")]


@pytest.mark.parametrize(
    ("code", "text", "numbers"),
    [
        ("en", "some 20 and then 120 in eight", [(20, ABOUT), (120, EXACTLY), (8, EXACTLY)]),
        ("es", "cerca de 1.700, al menos dos", [(1700, ABOUT), (2, AT_LEAST)]),
        ("fr", "13 700 et dix-sept", [(13700, EXACTLY), (17, EXACTLY)]),
        ("pt", "mais de dezesseis", [(16, AT_LEAST)]),
    ],
)
def test_every_number_is_read_with_its_qualifier(code, text, numbers):
    assert list(reading(code).numerals(text)) == numbers


@pytest.mark.parametrize(
    ("code", "word", "value"), [("en", "Twenty", 20), ("es", "17.000", 17000), ("fr", "onze", 11), ("pt", "três", 3)]
)
def test_a_numeral_has_a_value_written_out_or_in_figures(code, word, value):
    assert reading(code).number(word) == value


@pytest.mark.parametrize("text", ["60 partıcipants", "60 PARTİCIPANTS", "sıxty, SİX people", "the last sıx years"])
def test_letters_that_a_pattern_takes_for_others_are_read_so_too(text):
    read = reading("en")
    assert [*read.counted(text), *read.numerals(text), *read.elapsed(text)]


@pytest.mark.parametrize(
    ("code", "text", "months"),
    [
        ("en", "in the last five years", [("the last five years", 60)]),
        ("en", "during the past 2 months", [("the past 2 months", 2)]),
        ("en", "in the last few years", []),
        ("es", "en los últimos dos años", [("los últimos dos años", 24)]),
        ("fr", "au cours des trois derniers mois", [("des trois derniers mois", 3)]),
        ("pt", "nos últimos cinco anos", [("nos últimos cinco anos", 60)]),
    ],
)
def test_a_stretch_of_time_counted_back_is_told_in_months(code, text, months):
    assert list(reading(code).elapsed(text)) == months


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        ("en", "has recently completed, in the last five years, this week, to date, a year ago", 5),
        ("en", "the last two years of the project, as soon as possible, brought up to date, on the last day", 0),
        ("es", "ha concluido recientemente; hace más de 20 años; esta semana; en los últimos dos años", 4),
        ("es", "el último año del proyecto, por la mañana, tres años después", 0),
        ("fr", "récemment, cette année, il y a deux ans, au cours des trois derniers mois, aujourd’hui", 5),
        ("fr", "les derniers mois de 2004, trois ans plus tard", 0),
        ("pt", "recentemente, neste ano, este ano, há dois anos, no ano passado", 4),
        ("pt", "os últimos meses de 2004, dois anos depois", 0),
    ],
)
def test_what_is_said_from_an_unsaid_day(code, text, said):
    assert len(found("relative", code, text)) == said


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        ("en", "will hold; shall be; is to be shown; are planned", 3),
        ("en", "political will to act, at will, the will of the people, was to publish", 0),
        ("es", "estará operativa; será; van a celebrar; está previsto", 4),
        ("es", "celebró, para, Panamá, está operativa", 0),
        ("fr", "sera ouvert; tiendront; réunira; va présenter; est prévue", 5),
        ("fr", "se retira, la caméra, a tenu", 0),
        ("pt", "será; realizarão; vai apresentar; está prevista", 4),
        ("pt", "o verão, realizaram, estava", 0),
    ],
)
def test_what_looks_ahead(code, text, said):
    assert len(found("future", code, text)) == said


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        ("en", "the only organ; none; for the first time; the first hemispheric meeting; all the member states", 5),
        ("en", "the first day, all participants, its first phase, every seminar, the first training", 0),
        ("es", "el único órgano; ninguna; por primera vez; todos los países; la primera reunión hemisférica", 5),
        ("es", "el primer día, todos los participantes, la primera fase", 0),
        ("fr", "le seul organe; jamais; pour la première fois; tous les pays", 4),
        ("fr", "le premier jour, tous les participants", 0),
        ("pt", "o único órgão; nunca; pela primeira vez; todos os países", 4),
        ("pt", "o primeiro dia, todos os participantes", 0),
    ],
)
def test_what_one_forgotten_case_refutes(code, text, said):
    assert len(found("absolute", code, text)) == said


@pytest.mark.parametrize("code", names())
def test_every_list_of_words_and_every_pattern_can_be_looked_for(code):
    keys = {"absolute", "absolute-words", "relative", "elapsed", "future", "member-states", "preliminary", "final"}
    for key in keys:
        assert found(key, code, "") == []
    assert len(reading(code).common) > 20
    assert all(len(word) >= 5 for word in reading(code).words("alike"))


@pytest.mark.parametrize(
    "quoted", ['"will hold"', "“will hold”", "«will hold»", "„will hold“", "*will hold*", '"will" and "hold"']
)
def test_what_a_text_quotes_is_not_its_own(quoted):
    text = f"Under {quoted} they met."
    assert "will" not in own_words(text)
    assert len(own_words(text)) == len(text)
    assert own_words(text).index("met") == text.index("met")


def test_a_mark_that_is_not_closed_quotes_nothing():
    assert own_words('A 19" screen will do; 5 * 3') == 'A 19" screen will do; 5 * 3'


def test_a_genitive_belongs_to_its_word_and_an_article_does_not():
    text = "Inter-American Children’s Institute, l'Organisation, 2005, word_s"
    words = [match[0] for match in words_of(text)]
    assert words == ["Inter", "American", "Children’s", "Institute", "l", "Organisation", "word", "s"]
    assert words_of(text)[2].start() == text.index("Children")


@pytest.mark.parametrize("key", ["absolute", "relative", "future"])
@pytest.mark.parametrize("code", names())
@settings(max_examples=60)
@given(st.data())
def test_every_match_of_a_pattern_has_one_of_its_head_words(code, key, data):
    written = data.draw(st.from_regex(reading(code).pattern(key)))
    for match in reading(code).found(key, written):
        inside = re.findall(r"[^\W_]+", folded(match[0]))
        assert any(reading(code).heads(key).fullmatch(word) for word in inside), match[0]
        assert reading(code).plainly(key).search(folded(written)), match[0]


@given(st.text())
def test_words_without_their_places_are_the_same(text):
    assert written_words(text) == [match[0] for match in words_of(text)]
