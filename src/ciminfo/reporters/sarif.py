"""Diagnostics as SARIF 2.1.0, the format of code scanning: one run, its rules with their pages, its results."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from ciminfo.diagnostics import Severity
from ciminfo.reporters.markdown import markdown, prose, summary
from ciminfo.reporters.plain import encodable, plain_values, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ciminfo.diagnostics import Diagnostic, Span
    from ciminfo.reporters.run import Edit, RulePage, Run

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
#: What paths start from; whoever reads the file knows where that lies.
_ROOT: Final = "%SRCROOT%"
_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}


def report(diagnostics: Sequence[Diagnostic], run: Run) -> str:
    indices = {rule.code: index for index, rule in enumerate(run.rules)}
    compared = run.baseline or any(each.known for each in diagnostics)
    results = []
    for each in diagnostics:
        result = _result(encodable(each), run, run.edits.get(each))
        if each.code in indices:
            result["ruleIndex"] = indices[each.code]
        if compared:
            result["baselineState"] = "unchanged" if each.known else "new"
        results.append(result)
    told = plain_values(_run(run, results))
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [told]}, ensure_ascii=False, indent=2) + "\n"


def _run(run: Run, results: list[dict[str, Any]]) -> dict[str, Any]:
    driver = {"name": "ciminfo", "version": run.version, "semanticVersion": run.version}
    return {
        "tool": {"driver": driver | {"rules": [_rule(rule) for rule in run.rules]}},
        "invocations": [{"executionSuccessful": True, "ruleConfigurationOverrides": list(_overrides(run))}],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The root of the repository."}}},
        "artifacts": [{"location": _file(path, run), "roles": ["analysisTarget"]} for path in run.files],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }


def _rule(rule: RulePage) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": summary(rule.page)},
        "fullDescription": {"text": prose(rule.page)},
        "help": {"text": rule.page, "markdown": markdown(rule.page)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.subject]},
    }


def _overrides(run: Run) -> Iterator[dict[str, Any]]:
    """What the workspace wants otherwise than a rule does."""
    for index, rule in enumerate(run.rules):
        wanted: dict[str, Any] = {}
        if run.severity(rule) is not rule.severity:
            wanted["level"] = _LEVELS[run.severity(rule)]
        if run.is_off(rule):
            wanted["enabled"] = False
        if wanted:
            yield {"configuration": wanted, "descriptor": {"id": rule.code, "index": index}}


def _result(each: Diagnostic, run: Run, edit: Edit | None) -> dict[str, Any]:
    """One finding. Braces stay single, as code scanning shows them: a text without arguments is not filled in."""
    said = "\n".join(words for words in (each.message, each.hint) if words)
    also = [span for span in dict.fromkeys(each.also) if span.path]
    more = {"rule": each.rule, "subject": each.subject, "report": each.report, "fix": each.fix}
    return {
        "ruleId": each.code,
        "level": _LEVELS[each.severity],
        "message": {"text": said.replace("](", "] (")},  # or it would become a link
        "locations": [_location(each, run)],
        **({"relatedLocations": [_physical(span, run) for span in also]} if also else {}),
        "partialFingerprints": {"ciminfo/v1": each.fingerprint},
        "suppressions": _suppressions(each),
        **({"fixes": [_fix(edit, run)]} if edit else {}),
        "properties": {name: value for name, value in more.items() if value},
    }


def _suppressions(each: Diagnostic) -> list[dict[str, str]]:
    """The record's own reason; an empty list says that there is none."""
    return [{"kind": "inSource", "status": "accepted", "justification": each.accepted}] if each.accepted else []


def _location(each: Diagnostic, run: Run) -> dict[str, Any]:
    location: dict[str, Any] = {}
    if each.span.path:
        location |= _physical(each.span, run)
    if each.record:
        logical = {"name": each.field or each.record, "kind": "property" if each.field else "object"}
        full = ".".join(part for part in (each.record, each.field) if part)
        location["logicalLocations"] = [logical | {"fullyQualifiedName": full}]
    return location


def _physical(span: Span, run: Run) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": _file(span.path, run), "region": _region(span)}}


def _fix(edit: Edit, run: Run) -> dict[str, Any]:
    replacement = {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}}
    change = {"artifactLocation": _file(edit.span.path, run), "replacements": [replacement]}
    return {"description": {"text": f"Write {edit.text}"}, "artifactChanges": [change]}


def _file(path: str, run: Run) -> dict[str, str]:
    return {"uri": quote(whole(run.path(path))), "uriBaseId": _ROOT}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
