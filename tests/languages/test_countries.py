"""The names of countries that are kept are those that Babel has."""

import json
import os

from ciminfo.languages import countries, language, names

ANEW = "write them anew:  CIMINFO_COUNTRIES=write .venv/bin/python -m pytest -n0 tests/languages/test_countries.py"


def test_what_is_kept_is_what_babel_has():
    from_babel = {code: dict(sorted(countries.from_babel(language(code)).items())) for code in names()}
    if os.environ.get("CIMINFO_COUNTRIES") == "write":
        text = json.dumps(from_babel, ensure_ascii=False, indent=0, separators=(",", ": "))
        countries.FILE.write_text(f"{text}\n", encoding="utf-8")
    assert json.loads(countries.FILE.read_text(encoding="utf-8")) == from_babel, ANEW


def test_a_language_that_is_not_kept_asks_babel(monkeypatch):
    monkeypatch.setattr(countries, "_kept", dict)
    assert countries.names(language("pt"))["DE"] == "Alemanha"
