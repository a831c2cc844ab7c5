"""The forms of a letter that hang on the one it goes to: salutation, closing, and titles quoted in its sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ciminfo import languages
from ciminfo.document import Foreign, Inline
from ciminfo.document.fill import fill
from ciminfo.languages.contraction import contracted
from ciminfo.model.report import Addressee
from ciminfo.sections import words

if TYPE_CHECKING:
    from ciminfo.languages import Language
    from ciminfo.model.record import Texts, Unknown


def salutation(addressee: Addressee | Unknown | None, language: Language) -> str:
    """`Monsieur le Secrétaire général,`; an office without a name in the language is not addressed by it."""
    none = language.term("letter.salutation.none")
    if not isinstance(addressee, Addressee):
        return none
    template = language.term(f"letter.salutation.{addressee.address.value}")
    office = language.text(addressee.office)
    if "{office}" in template and not office:
        return none
    return contracted(template.format(office=office), language)


def closing(addressee: Addressee | Unknown | None, language: Language) -> tuple[Inline, ...]:
    """The closing formula, in which French names the addressee again as the salutation does, without its last sign."""
    return fill(language.term("letter.closing"), address=salutation(addressee, language)[:-1])


def quoted(title: Texts, language: Language) -> Inline:
    """A title that a template puts into quotation marks; those inside it are of the second kind."""
    shown = words.title(title, language)
    own = languages.language(shown.language) if isinstance(shown, Foreign) else language
    return replace(shown, text=own.inside_quotation(shown.text))
