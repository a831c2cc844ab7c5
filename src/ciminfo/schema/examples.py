"""One whole file of each kind, as an editor offers it to begin with: invented, and read without a fault."""

from __future__ import annotations

from typing import Any, Final

_CITED: Final = "AG/RES. 2019 (XXXIV-O/04), operative paragraph 9"
_COUNTRY: Final = {
    "iso3": "BLZ",
    "region": "central-america",
    "name": {"en": "Belize", "es": "Belice"},
    "status": [{"is": "member", "dates": "1991/.."}],
}
_REGION: Final = {"name": {"en": "Central America", "es": "Centroamérica"}, "within": "americas"}
_CITY: Final = {"name": {"en": "Mexico City", "es": "Ciudad de México"}, "country": "MX", "aliases": ["México, D.F."]}
_ORGANISATION: Final = {
    "name": {"en": "International Organization for Migration"},
    "short": {"en": "IOM", "es": "OIM"},
    "aliases": ["Intl. Organization for Migration"],
    "kind": "intergovernmental",
}
_PERSON: Final = {
    "name": "Ana Pérez",
    "aliases": ["A. Pérez"],
    "posts": [{"title": {"en": "Director"}, "organisation": "migration-office", "dates": "2004/2006"}],
}
_TERM: Final = {"name": {"en": "victim", "es": "víctima"}, "plural": {"en": "victims", "es": "víctimas"}}
_SOURCE: Final = {
    "title": {"en": "Report on the seminar"},
    "kind": "report",
    "symbol": "CP/doc.4023/05",
    "dated": "2005-05-11",
    "address": "https://example.org/report",
}
_ACTIVITY: Final = {
    "activity": "lima-seminar",
    "kind": "seminar",
    "title": {"en": "Seminar in Lima"},
    "dates": "2005-04-14/2005-04-15",
    "venue": {"city": "Lima", "country": "PE"},
    "role": "organiser",
    "organisations": [{"organisation": "iom", "role": "partner"}],
    "people": [{"person": "ana-perez", "role": "speaker"}],
    "participants": [{"count": 60, "qualifier": "about", "groups": ["police"]}],
    "themes": ["prevention"],
    "mandates": [{"cites": _CITED, "elements": ["activities"]}],
    "narrative": {"en": "What was done, in your own words."},
    "sources": [{"at": "seminar-report L15", "raw": "April 14-15, 2005", "backs": ["dates"]}],
}
_MANDATE: Final = {
    "mandate": "ag-res-2019-xxxiv-o-04",
    "symbol": "AG/RES. 2019 (XXXIV-O/04)",
    "title": {"en": "Fighting the Crime of Trafficking in Persons"},
    "adopted": "2004-06-08",
    "paragraphs": {
        "9": {
            "summary": {"en": "What it asks, in our own words."},
            "recipient": "permanent-council",
            "frequency": "annual",
            "elements": {"activities": {"asks": {"en": "what was done"}, "answered-by": ["activity"]}},
        }
    },
}
_RESULT: Final = {
    "result": "seminars-in-seven-places",
    "report": "2004-2005",
    "claim": {"en": "Seminars were held in seven places."},
    "counts": [{"value": 7, "unit": "places"}],
    "backed-by": ["lima-seminar"],
}
_CONTRIBUTION: Final = {
    "contribution": "peru-2004-2005",
    "report": "2004-2005",
    "state": "PE",
    "asked": {"letter": "03-001/05", "on": "2005-03-01", "due": "2005-04-10"},
    "reminded": ["2005-04-01"],
    "answered": {"on": "2005-04-08", "summary": {"en": "What came back, in a few words."}},
}
_REPORT: Final = {
    "report": "2004-2005",
    "title": {"en": "Annual Report"},
    "period": "2004-07/2005-04",
    "as-of": "2005-04-30",
    "reporter": "cim",
    "answers": [_CITED],
    "symbol": "unknown",
    "document-date": "unknown",
    "letter": {
        "number": "unknown",
        "date": "unknown",
        "addressee": {"office": {"en": "Secretary General"}},
        "signatory": {"person": "ana-perez", "office": {"en": "Executive Secretary"}},
    },
    "outline": [{"section": "background", "text": {"en": "What went before."}}, {"section": "activities-by-country"}],
}
_FROZEN: Final = {
    "frozen": "submitted-2004-2005",
    "report": "2004-2005",
    "on": "2005-05-11",
    "records": {"lima-seminar": {"kind": "seminar", "dates": "2005-04-14/2005-04-15"}},
}
_TEXTS: Final = {
    "texts": "texts-es",
    "language": "es",
    "states": {"lima-seminar": {"narrative": "from en 3fa2b1c0, reviewed 77ab0c11 on 2026-11-22 by Ana Pérez"}},
}

EXAMPLES: Final[dict[str, dict[str, Any]]] = {
    "activity": _ACTIVITY,
    "mandate": _MANDATE,
    "result": _RESULT,
    "contribution": _CONTRIBUTION,
    "report": _REPORT,
    "country": {"country": "BZ", **_COUNTRY},
    "region": {"region": "central-america", **_REGION},
    "city": {"city": "mexico-city", **_CITY},
    "organisation": {"organisation": "iom", **_ORGANISATION},
    "person": {"person": "ana-perez", **_PERSON},
    "term": {"term": "victims", **_TERM},
    "source": {"source": "seminar-report", **_SOURCE},
    "frozen": _FROZEN,
    "texts": _TEXTS,
    "countries": {"countries": {"BZ": _COUNTRY}},
    "regions": {"regions": {"central-america": _REGION}},
    "cities": {"cities": {"mexico-city": _CITY}},
    "organisations": {"organisations": {"iom": _ORGANISATION}},
    "persons": {"persons": {"ana-perez": _PERSON}},
    "terms": {"terms": {"victims": _TERM}},
    "sources": {"sources": {"seminar-report": _SOURCE}},
    "settings": {"reporter": "cim", "languages": ["en"], "formats": ["docx", "pdf"]},
}
