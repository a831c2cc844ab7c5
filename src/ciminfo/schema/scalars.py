"""Single values as JSON Schema: what is read as text, a number, a date or a citation.

To ciminfo every value is the text that was written; to an editor `2019` is a number and, where YAML 1.1 is read,
`NO` is false. So what is text here may be a number or a boolean there.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ciminfo.model.citation import Citation, Symbol
from ciminfo.model.interval import Interval
from ciminfo.model.record import LanguageCode, SectionName, Texts
from ciminfo.model.text_states import TextState
from ciminfo.schema import patterns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Schema: TypeAlias = dict[str, Any]


def said(text: str) -> Schema:
    """A description, as plain text and as the Markdown that it is."""
    return {"description": text, "markdownDescription": text}


#: Any boolean, said so that editors do not offer `true` and `false` wherever text is written.
BOOLEAN: Final[Schema] = {"not": {"not": {"type": "boolean"}}}
#: What `NO` and `off` are where YAML 1.1 is read.
FALSE: Final[Schema] = {"not": {"not": {"const": False}}}
TEXT: Final[Schema] = {
    "anyOf": [
        {
            "title": "text",
            "type": ["string", "number"],
            "pattern": patterns.TEXT,
            "errorMessage": "a text is wanted here: no list, not nothing, and no invisible control characters",
        },
        BOOLEAN,
    ]
}
#: The id of a record where it is a name, as in a registry.
ID_AS_NAME: Final[Schema] = {
    "title": "id",
    "pattern": patterns.ID,
    "errorMessage": "this is no id: use lower-case letters, figures and single hyphens",
}
ID: Final[Schema] = {"anyOf": [{**ID_AS_NAME, "type": ["string", "integer"], "minimum": 0}, BOOLEAN]}
COUNTRY_AS_NAME: Final[Schema] = {
    "title": "id",
    "pattern": patterns.COUNTRY,
    "errorMessage": "this is no id: use the country's code in capital letters, BZ",
}
COUNTRY: Final[Schema] = {"anyOf": [{**COUNTRY_AS_NAME, "type": "string"}, FALSE]}
YES_NO: Final[Schema] = {
    **said("Written as `yes` or `no`."),
    "type": ["string", "boolean"],
    "pattern": patterns.YES_NO,
    "errorMessage": "this is neither yes nor no: write yes or no",
}
WHOLE: Final[Schema] = {
    **said("Written in figures."),
    "type": ["string", "integer"],
    "minimum": 0,
    "maximum": 10**9 - 1,
    "pattern": patterns.WHOLE,
    "errorMessage": "this is not a whole number: write figures only, 1700",
}
NUMBER: Final[Schema] = {
    **said("Written in figures: `1700` or `54.5`."),
    "type": ["string", "number"],
    "exclusiveMinimum": -(10**12),
    "exclusiveMaximum": 10**12,
    "pattern": patterns.NUMBER,
    "errorMessage": "this is not a number: write figures only, 1700 or 54.5",
    "examples": [1700, 54.5],
}
_DATE: Final[Schema] = {
    "type": ["string", "integer"],
    "minimum": 1000,
    "maximum": 9999,
    "errorMessage": "this is not a date: write a day 2005-04-14, a month 2005-04, or a range 2005-04-14/2005-04-15",
}
DATE: Final[Schema] = {
    **said(
        "Written as a day `2005-04-14`, a month `2005-04`, a year `2005`, or a season `2004-26` (25 spring, 26 summer, "
        "27 fall, 28 winter; 29 to 32 the same in the south); with `?` for perhaps or `~` for about; from one to "
        "another `2005-04-14/2005-04-15`, since `2004-07/..`; one of several `[2006-09-11, 2006-11-09]`; or `unknown`."
    ),
    "anyOf": [
        {**_DATE, "pattern": patterns.DATE},
        {"type": "array", "minItems": 1, "items": {**_DATE, "pattern": patterns.ONE_DATE}},
    ],
    "examples": ["2005-04-14", "2005-04-14/2005-04-15", "2005-04", "2004-26", "2004-07/..", "unknown"],
}
DAY: Final[Schema] = {
    **said("Written as a full day: `2005-04-14`."),
    "type": "string",
    "pattern": patterns.DAY,
    "errorMessage": "this is not a day: write it like 2005-04-14",
    "examples": ["2005-04-14", "2005-04-30"],
}

TEXT_STATE: Final[Schema] = {
    **said("What the text was made from and who has reviewed it; written by `ciminfo translations`."),
    "type": "string",
    "pattern": patterns.TEXT_STATE,
    "errorMessage": "this is no state of a text: leave these lines to  ciminfo translations",
    "examples": ["from en 3fa2b1c0", "from en 3fa2b1c0, reviewed 77ab0c11 on 2026-11-22 by Ana Pérez"],
}


def cited(*examples: str) -> Schema:
    """The symbol of a paper, with or without a paragraph."""
    return {
        **said(f"Written like `{examples[0]}`."),
        "type": "string",
        "pattern": patterns.CITED,
        "errorMessage": f"this is not the symbol of a paper: write it like {examples[0]}",
        "examples": [*examples],
    }


def texts(languages: Mapping[str, str]) -> Schema:
    """Text under the code of each language it is recorded in."""
    return {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": False,
        "properties": {
            code: {"$ref": "#/definitions/text", **said(f"The text in {name}.")} for code, name in languages.items()
        },
        "errorMessage": "a text says its language: write  en: the text",
    }


def one_of(meanings: Mapping[str, str]) -> Schema:
    """One of some words, with what each means where that is said."""
    said = {"enumDescriptions": [*meanings.values()]} if any(meanings.values()) else {}
    return {"type": "string", "enum": [*meanings], **said}


def scalars(sections: Sequence[str], languages: Mapping[str, str]) -> Mapping[Any, tuple[str, Schema]]:
    """The schema of each type of single value, and the name it goes by in `definitions`."""
    paragraph = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
    return {
        str: ("text", TEXT),
        Texts: ("texts", texts(languages)),
        bool: ("yes-or-no", YES_NO),
        int: ("whole-number", WHOLE),
        Decimal: ("number", NUMBER),
        Interval: ("date", DATE),
        date: ("day", DAY),
        Citation: ("citation", cited(paragraph, "CP/RES. 889 (1503/05)")),
        Symbol: ("symbol", cited("AG/RES. 2019 (XXXIV-O/04)", "CP/doc.4023/05")),
        TextState: ("text-state", TEXT_STATE),
        SectionName: ("section", one_of(dict.fromkeys(sections, ""))),
        LanguageCode: ("language", one_of(languages)),
    }
