"""Findings as JUnit XML, for CI systems that show test results: a file is a suite, a finding a failure."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from loftet.model.finding import Finding
from loftet.model.shelf import ReadFile
from loftet.output.clean import clean, show_path
from loftet.output.findings.sentences import sentences
from loftet.output.findings.tally import Tally
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:
    """Write every file as a suite; one without findings has one case, which passed."""
    root = Element("testsuites", name="loftet")
    for file in files:
        _add_suite(root, file, terminal.texts)
    root.set("tests", str(sum(len(suite) for suite in root)))
    root.set("failures", str(tally.shown))
    indent(root)
    terminal.document(f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n')


def _add_suite(root: Element, file: ReadFile, texts: Texts) -> None:
    path, count = show_path(file.path), len(file.findings)
    suite = SubElement(root, "testsuite", name=path, tests=str(max(1, count)), failures=str(count))
    for finding in file.findings:
        _add_case(suite, path, finding, texts)
    if not count:
        SubElement(suite, "testcase", name="loftet lint", classname=path)


def _add_case(suite: Element, path: str, finding: Finding, texts: Texts) -> None:
    said = sentences(finding, texts)
    place = f"{finding.span.line}:{finding.span.column}" if finding.span else ""
    case = SubElement(suite, "testcase", name=f"{finding.kind.code} {place}".strip(), classname=path)
    failure = SubElement(case, "failure", type=finding.kind.code, message=clean(said.message))
    failure.text = clean(f"{path}:{place} {said.message} {said.why} {said.help}")
