"""The outline of a report, and what else it says: whatever is read of it is composed to the end, in every language."""

from ciminfo import languages, placement, publications
from ciminfo.diagnostics import Severity
from ciminfo.document.dump import dump
from ciminfo.load import load_texts
from ciminfo.yamltext import Text
from tests.fuzz.oracle import assert_said, text_of
from tests.reading import VOCABULARY

REPORT = "report: 2004-2005\nperiod: 2004-07/2005-04\nas-of: 2005-04-30\n"
RECORDS = [
    Text("activity.yaml", "{activity: a, kind: training, title: {en: Training}, dates: 2005-02, venue: {country: BZ}}"),
    Text("mandate.yaml", "{mandate: m, symbol: AG/RES. 2019 (XXXIV-O/04), title: {en: M}, paragraphs: {'9': {}}}"),
    Text("result.yaml", "{result: r, report: 2004-2005, claim: {en: Done}, counts: [{value: 1, unit: activities}]}"),
    Text("countries.yaml", "countries: {BZ: {name: {en: Belize}}, PE: {name: {en: Peru}}}"),
]
FORM = "yaml"


def fuzz(data: bytes) -> None:
    text = Text("1.yaml", REPORT + text_of(data))
    loaded = load_texts([text, *RECORDS], ("en",), VOCABULARY, home="americas")
    assert_said(loaded.diagnostics, text, *RECORDS)
    if any(each.severity is Severity.ERROR for each in loaded.diagnostics if each.span.path == text.path):
        return
    for report in loaded.corpus.reports.values():
        dossier = placement.dossier(loaded.corpus, report)
        for code in languages.names():
            for publication in publications.PUBLICATIONS:
                dump(publications.compose(publication, dossier, languages.language(code))).encode()
