"""Records that lines of `---` part: every rule runs over them to its end, and says where each finding stands."""

from ciminfo import placement, rules
from ciminfo.load import load_texts
from ciminfo.yamltext import Text
from tests.fuzz.oracle import assert_said, text_of
from tests.reading import VOCABULARY

FORM = "yaml"


def fuzz(data: bytes) -> None:
    texts = [Text(f"{number}.yaml", part) for number, part in enumerate(text_of(data).split("---\n"), 1)]
    loaded = load_texts(texts, ("en", "es"), VOCABULARY, home="americas")
    dossiers = [placement.dossier(loaded.corpus, report) for report in loaded.corpus.reports.values()]
    assert_said([*loaded.diagnostics, *rules.check(loaded.corpus, dossiers)], *texts)
