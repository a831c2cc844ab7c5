"""Names in the slots of templates, with the article or preposition that the slot asks for: `{recipient:of}`."""

from __future__ import annotations

import string
from dataclasses import replace
from typing import TYPE_CHECKING

from ciminfo.document import Foreign, Text
from ciminfo.languages import nouns
from ciminfo.languages.nouns import Noun
from ciminfo.sections import words

if TYPE_CHECKING:
    from ciminfo.document import Inline
    from ciminfo.languages import Language
    from ciminfo.model.corpus import Corpus


def body(corpus: Corpus, id_: str, key: str, slot: str, language: Language) -> tuple[Inline, ...]:
    """An organisation in a slot of a template: `del Consejo Permanente`; a foreign name takes no article."""
    name = words.named(corpus, id_, language)
    noun = Noun(name.text) if isinstance(name, Foreign) else nouns.body(language, name.text)
    return _before(key, slot, noun, language), replace(name, text=noun.words)


def country(corpus: Corpus, code: str, key: str, slot: str, language: Language) -> tuple[Inline, ...]:
    """A country in a slot of a template: `de los Estados Unidos`."""
    name = words.country(corpus, code, language)
    noun = nouns.country(language, code, name) or Noun(name)
    return _before(key, slot, noun, language), Text(noun.words)


def _before(key: str, slot: str, noun: Noun, language: Language) -> Text:
    """What the slot puts before a name; nothing where it asks for no form of it."""
    form = next(form for _, name, form, _ in string.Formatter().parse(language.term(key)) if name == slot)
    return Text(nouns.before(language, form, noun) if form else "")
