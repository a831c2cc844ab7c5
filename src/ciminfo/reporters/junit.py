"""Diagnostics as JUnit results, which nearly every build server reads: one test for each file that was read.

A test fails by what fails the run, so that the two agree: by errors, unless more was asked for. Other findings are told
in what the test printed. They do not make it a skipped one, because the file was checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from ciminfo.reporters.plain import plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

    from ciminfo.diagnostics import Diagnostic
    from ciminfo.reporters.run import Run

#: The test that stands for what concerns no file.
_NO_FILE: Final = "workspace"


def report(diagnostics: Sequence[Diagnostic], run: Run) -> str:
    by_file: dict[str, list[Diagnostic]] = {path: [] for path in run.files}
    for each in diagnostics:
        if each.is_open:
            by_file.setdefault(each.span.path or _NO_FILE, []).append(each)
    root = ET.Element("testsuites")
    suite = ET.SubElement(root, "testsuite", name="ciminfo", errors="0", skipped="0")
    properties = ET.SubElement(suite, "properties")
    ET.SubElement(properties, "property", name="version", value=plain(run.version))
    suite.extend(_case(path, found, run) for path, found in by_file.items())
    suite.set("tests", str(len(by_file)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written.decode() + "\n"


def _case(path: str, found: Sequence[Diagnostic], run: Run) -> Element:
    case = ET.Element("testcase", classname="ciminfo", name=plain(path))
    failing = [each for each in found if each.severity in run.failing]
    if failing:
        first, more = failing[0], f" (and {len(failing) - 1} more)" if failing[1:] else ""
        failure = ET.SubElement(case, "failure", type=first.code, message=plain(first.message) + more)
        failure.text = _told(failing)  # all in one: some servers read only the first failure of a test, and its text
    others = [each for each in found if each.severity not in run.failing]
    if others:
        ET.SubElement(case, "system-out").text = _told(others)
    return case


def _told(found: Sequence[Diagnostic]) -> str:
    return plain("\n".join(_words(each) for each in found))


def _words(each: Diagnostic) -> str:
    span = each.span
    place = f"{span.path}:{span.line}:{span.column}: " if span.path else ""
    help_ = f"\n  help: {each.hint}" if each.hint else ""
    return f"{place}{each.severity.value}[{each.code}] {each.message}{help_}"
