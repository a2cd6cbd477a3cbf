"""The page about changes: laid out by the municipality's own template when there is one, and hiding nothing."""

import re
from pathlib import Path

import pytest
from cli.runs import here
from diff.repos import PLACE, WEAKENED, Repo, new_repo

HANDBOOK = (Path(__file__).parents[2] / "docs" / "mallar.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```jinja changes.html\n(.*?)^```", HANDBOOK, re.MULTILINE | re.DOTALL)
EVERY_FIELD = """\
{% extends "loftet/changes.html" %}
{% block changes %}
{{ page.lang }} {{ page.content_lang }} {{ page.window_title }} {{ page.level }} {{ page.anchor }} {{ page.lead }}
{{ page.labels.skip }} {{ page.labels.before }} {{ page.labels.now }}
{% for part in page.sections %}{{ part.anchor }} {{ part.heading }} {{ part.said|join(" ") }}
{% for change in part.changes %}<b>{{ change.verdict }}</b> {{ change.grave }} {{ change.sentence }}
{% for text in change.old + change.new %}{{ text.text }}{{ text.marked }}{% endfor %} {{ change.notes|join(" ") }}
{% endfor %}{% endfor %}
{% endblock %}
"""


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    made = new_repo(tmp_path / "kommun")
    monkeypatch.chdir(made.top)
    made.write(WEAKENED)
    made.commit(day="2025-06-01")
    return made


@pytest.mark.parametrize("words", [["HEAD~1"], ["--history", PLACE]], ids=["changes", "history"])
@pytest.mark.parametrize("template", [EVERY_FIELD, *EXAMPLES], ids=["every field", *map(str, range(len(EXAMPLES)))])
def test_a_template_of_ones_own(
    repo: Repo, words: list[str], template: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shipped = here(capsys, "diff", *words, "-f", "html").out
    repo.write(template, "templates/changes.html")
    told = here(capsys, "diff", *words, "-f", "html")
    assert told.code == 0, told.err
    assert told.out != shipped
    assert "målet har sänkts från minst 8" in told.out


def test_the_colours_of_the_municipality_are_those_of_this_page_too(
    repo: Repo, capsys: pytest.CaptureFixture[str]
) -> None:
    repo.write(
        '{% extends "loftet/frame.css" %}{% block colours %}:root { --loftet-text: #123456; }{% endblock %}',
        "templates/frame.css",
    )
    assert "#123456" in here(capsys, "diff", "HEAD~1", "-f", "html").out


def test_a_template_that_cannot_be_used_is_named(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write("{{ page.tittel }}", "templates/changes.html")
    told = here(capsys, "diff", "HEAD~1", "-f", "html")
    assert (told.code, told.out) == (2, "")
    assert "templates/changes.html" in told.err
    assert "title" in told.err


def test_the_examples_are_there() -> None:
    assert EXAMPLES
