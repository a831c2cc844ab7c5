"""Texts under another language than their own: told by their small words, not by names and quotations."""

import pytest

from tests.reading import told

RULE = "language-mislabelled"
TEXTS = {
    "en": "The two researchers presented the results of their study, and officials of the region were among them.",
    "es": "El seminario beneficiará a los periodistas y a los dueños de medios de comunicación que trabajan aquí.",
    "fr": "Le séminaire a réuni les fonctionnaires de la police et des services d'immigration avec une équipe du pays.",
    "pt": "A oficina reuniu os funcionários da polícia e dos serviços de imigração, e foi aberta em uma escola.",
}


def under(language: str, text: str, field: str = "narrative") -> str:
    title = "title: {en: T}\n" if field != "title" else ""
    return f"activity: a\nkind: visit\n{title}{field}:\n  {language}: >-\n    {text}\n"


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("other", TEXTS)
def test_each_language_is_known_under_every_other(language, other):
    message = f"the text is recorded under {language!r} and reads as {other!r}"
    expected = [] if language == other else [("1.yaml:6:5", message)]
    assert told(RULE, under(language, TEXTS[other])) == expected


def test_small_words_beside_a_name_and_between_sentences_still_tell():
    assert told(RULE, under("en", "En Lima se reunieron los jefes. La Cruz Roja fue con ellos y con los niños."))
    assert told(RULE, under("en", "Lima de la sierra, Ica de los valles, Puno del sur, Tacna y Moquegua"))
    assert told(RULE, under("en", "Ana, de la Red, Juan, de los Andes, Luis, con la Casa, Eva, Rosa"))
    assert told(RULE, under("en", "Los de la OEA vieron. En Lima, los de la Cruz y los de Ica, que con ellos fueron."))


def test_titles_are_read_where_they_are_long_enough():
    title = "Seminario: Estrategias Contra la Trata y el Tráfico de Niños, Niñas, Adolescentes y Mujeres"
    assert len(told(RULE, under("en", title, "title"))) == 1
    assert told(RULE, under("en", "Lucha Contra la Trata de Personas", "title")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Training Seminar in Belize City, Belize: Lucha, Trata, Adolescentes, Niños, México",
        'The film "La trata de las personas en los países de la región y en el mundo" was shown in Lima.',
        "Members of the Instituto Nacional de la Mujer y de la Red de las Mujeres met in Lima with the police.",
        "María de la Cruz (Ministerio de la Mujer y de la Familia), Juan de los Ríos, Banco de la Nación, Ana d’Ávila",
        "Red de la Frontera, Instituto de los Niños, Casa de la Mujer and others met with the police of the city.",
        "Uno dos tres cuatro cinco seis siete ocho",
        "El seminario de los niños y adolescentes",
    ],
)
def test_names_quotations_and_few_common_words_do_not_decide(text):
    assert told(RULE, under("en", text)) == []
