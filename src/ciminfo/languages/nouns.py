"""Names in sentences: the article or preposition that they take, contracted or elided as the language does it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from ciminfo.languages.grammar import found, table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ciminfo.languages.language import Language

#: What takes no article, or is not known to take one: a name as it stands is wrong in no language.
BARE: Final = "bare"
#: A group of people of whom some are meant: `des juges`, where `les médias` are meant as a whole.
SEVERAL: Final = "several"
#: What takes a verb in the plural.
PLURAL: Final = frozenset({"mp", "fp", SEVERAL})


@dataclass(frozen=True, slots=True)
class Noun:
    """A name as it stands in a sentence."""

    words: str
    #: The row of the language's tables that has its articles: `m`, `f`, `mp`, `fp`, a row of its own, or `bare`.
    takes: str = BARE


def before(language: Language, relation: str, noun: Noun) -> str:
    """What stands before a name in a relation, with the space behind it; nothing where the relation has no word."""
    one, _, elided = _prefixes(language, relation).get(noun.takes, "").partition("|")
    prefix = elided if elided and re.match(language.term("grammar.vowel"), noun.words, re.IGNORECASE) else one
    return prefix if not prefix or prefix.endswith("’") else f"{prefix} "


def body(language: Language, name: str) -> Noun:
    """An organisation, by the word at the head of its name."""
    return _placed(language, name, _of_head(language, name))


def region(language: Language, name: str) -> Noun:
    """A region, by the word at the head of its name; a common noun there is written small: `les pays`."""
    takes, name = _common(language, name)
    return _placed(language, name, takes)


def group(language: Language, name: str) -> Noun:
    """A group of people: where its head is not known, the look of the word says whether it is a plural."""
    takes, name = _common(language, name)
    if not takes and re.fullmatch(language.term("grammar.plural"), _head(language, name)):
        takes = SEVERAL
    return _placed(language, name, takes)


def acronym(language: Language, short: str, name: str) -> Noun:
    """A short name: it takes what the full name takes, unless the language says otherwise."""
    return Noun(short, found(language, "grammar.acronyms", short) or _of_head(language, name) or BARE)


def country(language: Language, code: str, name: str) -> Noun | None:
    """A country or territory; nothing where the language does not say what its name takes."""
    takes = found(language, "grammar.countries", code)
    return _placed(language, name, takes) if takes else None


def city(language: Language, name: str) -> Noun:
    """A city; few take an article, and some by their first word: `Isla *`."""
    known = table(language, "grammar.cities")
    return _placed(language, name, known.get(name) or known.get(f"{name.partition(' ')[0]} *", BARE))


def _head(language: Language, name: str) -> str:
    match = re.search(language.term("grammar.head"), name)
    return match[0] if match else ""


def _of_head(language: Language, name: str) -> str:
    """What the word at the head of a name takes; empty where the language does not list it."""
    return found(language, "grammar.nouns", _head(language, name))


def _common(language: Language, name: str) -> tuple[str, str]:
    """What a common noun takes, and the name; where its head is listed with a small letter, it is written with one."""
    head = _head(language, name)
    small = found(language, "grammar.nouns", head.lower())
    if small and not found(language, "grammar.nouns", head):
        return small, name.replace(head, head.lower(), 1)
    return _of_head(language, name), name


def _placed(language: Language, name: str, takes: str) -> Noun:
    """A name without the article that it brings along: `The Bahamas`, `Le Caire`."""
    article = _prefixes(language, "the").get(takes, "").partition("|")[0]
    brought = article and name.casefold().startswith(f"{article} ".casefold())
    return Noun(name[len(article) + 1 :] if brought else name, takes or BARE)


@cache
def _prefixes(language: Language, relation: str) -> Mapping[str, str]:
    """A row of prefixes, `m du|de l’, f de la|de l’, bare de|d’`, by what they stand before."""
    parts = (part.split(maxsplit=1) for part in language.term(f"grammar.{relation}").split(","))
    return {takes: prefix[0] if prefix else "" for takes, *prefix in parts}
