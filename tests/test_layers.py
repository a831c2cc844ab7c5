"""Who may know whom: the table of ARCHITECTURE.md, held against every import of the source."""

import ast
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "ciminfo"

#: Which rooms of the house a room may import; itself always.
MAY_IMPORT = {
    "__init__": set(),
    "__main__": {"cli"},
    "diagnostics": set(),
    "bounds": set(),
    "reach": set(),
    "inventory": {"bounds", "reach", "workspace"},
    "yamltext": {"bounds", "diagnostics", "reach"},
    "workspace": {"yamltext", "diagnostics", "reach"},
    "collector": set(),
    "ending": set(),
    "forked": set(),
    "output": set(),
    "hands": {"ending"},
    "cache": set(),
    "press": {"document", "hands", "renderers"},
    "inputs": {"inventory", "load", "renderers", "workspace"},
    "memory": {"cache", "diagnostics", "inputs", "load", "rules"},
    "recall": {
        "__init__", "cache", "diagnostics", "inputs", "inventory", "judging", "manifest", "memory", "output",
        "pipeline", "reach", "workspace",
    },
    "model": {"diagnostics"},
    "document": set(),
    "languages": {"model", "yamltext"},
    "load": {"bounds", "model", "diagnostics", "forked", "inventory", "workspace", "yamltext"},
    "placement": {"model"},
    "rules": {"model", "diagnostics", "forked", "languages"},
    "sections": {"model", "document", "figures", "languages"},
    "publications": {"model", "document", "figures", "languages", "sections"},
    "figures": {"document", "languages", "model"},
    "renderers": {"collector", "bounds", "document", "reach"},
    "reporters": {"diagnostics"},
    "queries": {"model", "placement", "rules", "languages", "diagnostics"},
    "scaffold": {"yamltext"},
    "exchange": {"bounds"},
    "yamledit": {"yamltext", "diagnostics"},
    "baseline": {"diagnostics", "output", "yamltext"},
    "schema": {"bounds", "diagnostics", "model", "output", "workspace", "yamltext"},
    "manifest": {"bounds", "document", "inventory", "model", "reach", "workspace"},
    "mending": {"diagnostics", "recording", "workspace", "yamledit"},
    "recording": {"diagnostics", "model", "output", "schema", "workspace", "yamledit", "yamltext"},
    "translating": {
        "document", "exchange", "languages", "load", "model", "recording", "sections", "workspace", "yamltext",
    },
    "site": {"document", "figures", "languages", "model", "publications", "reach", "renderers", "sections"},
    "judging": {
        "collector", "diagnostics", "inventory", "languages", "load", "memory", "model", "placement", "rules",
        "sections", "workspace",
    },
    "pipeline": {
        "__init__", "diagnostics", "document", "judging", "languages", "manifest", "model", "output", "press",
        "publications", "reach", "renderers", "site", "workspace",
    },
    "preview": {
        "diagnostics", "document", "judging", "languages", "pipeline", "publications", "renderers", "reporters", "site",
        "workspace",
    },
    "series": {
        "__init__", "diagnostics", "document", "hands", "judging", "manifest", "model", "output", "pipeline", "reach",
        "renderers", "workspace",
    },
    "cli": {
        "__init__", "diagnostics", "judging", "languages", "model", "pipeline", "queries", "renderers", "reporters",
        "rules", "baseline", "load", "manifest", "mending", "recording", "scaffold", "schema", "sections", "workspace",
        "bounds", "cache", "ending", "exchange", "inventory", "output", "preview", "reach", "recall", "series",
        "translating",
    },
}  # fmt: skip
#: Where a library is at home; elsewhere it is not imported.
AT_HOME = {
    "yaml": {"yamltext"},
    "babel": {"languages"},
    "docx": {"renderers"},
    "jinja2": {"renderers"},
    "lxml": {"exchange", "renderers", "site"},
    "pydyf": {"renderers"},
    "fontTools": {"renderers"},
    "icalendar": {"site"},
    "markupsafe": {"renderers", "site"},
    "weasyprint": {"renderers"},
    "rich": {"reporters", "cli"},
    "typer": {"cli"},
}
HEAVY = {"weasyprint", "docx", "jinja2", "babel", "lxml"}


def room(file: Path) -> str:
    return file.relative_to(SOURCE).parts[0].removesuffix(".py")


def imported(tree: ast.AST) -> list[str]:
    """Every module named in an import, wherever it stands."""
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "ciminfo":
                names += [f"ciminfo.{alias.name}" for alias in node.names]
            else:
                names.append(node.module)
    return names


def wrong_imports(room_: str, source: str) -> list[str]:
    """The imports of a text that a file of that room may not have."""
    wrong = []
    for name in imported(ast.parse(source)):
        top, _, rest = name.partition(".")
        if top == "ciminfo":
            other = rest.partition(".")[0] or "__init__"
            if other == "__version__":
                other = "__init__"
            if other != room_ and other not in MAY_IMPORT[room_]:
                wrong.append(name)
        elif top in AT_HOME and room_ not in AT_HOME[top]:
            wrong.append(name)
    return wrong


def files() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def test_every_import_keeps_to_the_table():
    assert len(files()) > 100
    found = {str(file.relative_to(SOURCE)): wrong_imports(room(file), file.read_text("utf-8")) for file in files()}
    assert {file: wrong for file, wrong in found.items() if wrong} == {}


def test_every_room_is_in_the_table_and_no_two_import_each_other():
    assert {room(file) for file in files()} == set(MAY_IMPORT)
    for one, others in MAY_IMPORT.items():
        assert not [other for other in others if one in MAY_IMPORT[other]]


def test_a_forbidden_import_is_found():
    assert wrong_imports("rules", "from ciminfo.renderers import docx") == ["ciminfo.renderers"]
    assert wrong_imports("rules", "def f():\n    import weasyprint") == ["weasyprint"]
    assert wrong_imports("model", "from ciminfo import pipeline") == ["ciminfo.pipeline"]
    assert not wrong_imports("rules", "from ciminfo.model.report import Report")


def test_heavy_libraries_are_imported_only_where_they_are_used():
    for file in files():
        for node in ast.parse(file.read_text("utf-8")).body:
            tops = (
                {name.partition(".")[0] for name in imported(node)} if not isinstance(node, ast.FunctionDef) else set()
            )
            is_class = isinstance(node, ast.ClassDef | ast.If)
            assert is_class or not tops & HEAVY, file
