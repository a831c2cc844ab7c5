"""The registry's names as texts may have them: of organisations in their languages, of persons in all."""

import pytest

from ciminfo.rules.shared.registered import registered_names
from tests.reading import corpus

WHOLE = corpus("""\
organisations:
  iom: {name: {en: Migration Office, es: Oficina de Migraciones}, aliases: [Migration Bureau], kind: organ}
  can: {name: {es: Comunidad Andina}, kind: organ}
---
persons: {albert: {name: Albert Ramdin, aliases: [A. Ramdin Jr]}}
---
{activity: a, kind: visit, title: {en: T, es: T, pt: T}}
""")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "the Migrtion Office", "Migration Office"),
        ("es", "la Oficina de Migracines", "Oficina de Migraciones"),
        ("en", "la Oficina de Migracines", None),
        ("pt", "the Migrtion Bureau", "Migration Office"),
        ("pt", "a Comunidad Andna", "Comunidad Andina"),
        ("pt", "Albert Ramdn", "Albert Ramdin"),
        ("pt", "Mr. A. Ramdn Jr", "Albert Ramdin"),
    ],
)
def test_a_name_is_known_in_the_languages_that_use_it(language, text, name):
    assert [form.name for _, form in registered_names(WHOLE).found(text, language)] == ([name] if name else [])
