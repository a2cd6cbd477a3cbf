"""The command ``render`` as its users meet it."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from rendering import HERE, Page

from loftet.cli.main import run
from loftet.output.formats import FORMATS

REPOSITORY = HERE.parents[1]
RECORD = """\
loftet: 1
id: {id}
titel: Påhittat löfte {id}
period: 2018
område: {{kommuner: [Täby]}}
parter: {{kommunen: {{namn: Påhittad kommun, typ: kommun}}}}
löften:
  - {{id: ett, löfte: Vi lovar.}}
"""


@dataclass(frozen=True)
class Outcome:
    """What came of a run."""

    code: int
    out: str
    err: str


Loftet = Callable[..., Outcome]


@pytest.fixture
def loftet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Loftet:
    """Run loftet in an empty repository, in Swedish."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOFTET_LANG", "sv")
    (tmp_path / "promises").mkdir()

    def ran(*arguments: str) -> Outcome:
        code = run(["render", *arguments])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return ran


def write(name: str, text: str | None = None) -> str:
    path = Path("promises") / f"{name}.yaml"
    path.write_text(text or RECORD.format(id=name), encoding="utf-8")
    return str(path)


def names(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir() if path.suffix in {".html", ".md", ".css"})


def test_one_document_goes_to_standard_output(loftet: Loftet) -> None:
    done = loftet(write("ett"))
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("<!DOCTYPE html>")
    assert loftet(write("ett"), "-o", "-").out == done.out
    assert loftet(write("ett"), "-f", "markdown").out.startswith("# Påhittat löfte ett\n")


@pytest.mark.parametrize("format_", ["html", "markdown"])
def test_only_what_is_written_to_a_file_is_marked_as_made_by_loftet(loftet: Loftet, format_: str) -> None:
    path, made = write("ett"), FORMATS[format_]
    printed = loftet(path, "-f", format_).out
    loftet(path, "-f", format_, "-o", f"sida{made.suffix}")
    assert Path(f"sida{made.suffix}").read_text(encoding="utf-8") == printed + made.signature
    assert "(loftet)" not in printed
    assert "<!-- loftet -->" not in printed


def test_several_documents_need_a_folder_and_get_an_index(loftet: Loftet) -> None:
    write("ett")
    write("två")
    alone = loftet()
    assert alone.code == 2
    assert "--output" in alone.err
    done = loftet("-o", "ut")
    assert (done.code, done.out) == (0, "")
    assert "3 sidor skrivna i ut." in done.err
    assert names("ut") == ["ett.html", "index.html", "tva.html"]
    index = Page(Path("ut/index.html").read_text(encoding="utf-8"))
    assert index.links == ["#avsnitt_innehåll", "ett.html", "tva.html"]
    assert "2 medborgarlöften i 1 kommun." in index.text
    again = loftet("-o", "ut")
    assert "3 sidor är som förut." in again.err
    assert loftet("-o", "ut", "-q").err == ""


def test_one_document_may_go_to_a_folder_or_a_file(loftet: Loftet) -> None:
    path = write("ett")
    assert loftet(path, "-o", "ut").code == 0
    assert names("ut") == ["ett.html", "index.html"]
    assert "1 sida skriven i sida.html." in loftet(path, "-o", "sida.html").err
    assert "1 sida är som förut." in loftet(path, "-o", "sida.html").err
    assert "index.html" not in Path("sida.html").read_text(encoding="utf-8")
    Path("egen.html").write_text("min", encoding="utf-8")
    done = loftet(path, "-o", "egen.html")
    assert done.code == 2
    assert Path("egen.html").read_text(encoding="utf-8") == "min"


def test_a_file_with_errors_is_told_of_and_the_others_get_their_pages(loftet: Loftet) -> None:
    write("ett")
    write("två")
    assert loftet("-o", "ut").code == 0
    write("två", RECORD.format(id="två").replace("titel", "titl"))
    done = loftet("-o", "ut")
    assert (done.code, done.out) == (1, "")
    assert "två.yaml" in done.err
    assert "titel" in done.err
    # The page of yesterday stays until today's can be made.
    assert names("ut") == ["ett.html", "index.html", "tva.html"]
    write("två")
    Path("promises/ett.yaml").unlink()
    assert loftet("-o", "ut").code == 0
    assert names("ut") == ["index.html", "tva.html"]


def test_a_reference_that_leads_nowhere_is_an_error_too(loftet: Loftet) -> None:
    path = write("ett", RECORD.format(id="ett").replace("löfte: Vi lovar.", "löfte: Vi lovar., bygger_på: okänt"))
    done = loftet(path)
    assert (done.code, done.out) == (1, "")
    assert "okänt" in done.err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["saknas.yaml"], 3),
        (["promises", "-o", "ut"], 3),
        (["ett", "-f", "pdf"], 2),
        (["ett", "--table", "annat"], 2),
        (["ett", "--templates", "saknas"], 2),
        (["ett", "--heading-level", "7", "--fragment"], 2),
        (["ett", "--heading-level", "2"], 2),
        (["ett", "--fragment", "-f", "markdown"], 2),
        (["ett", "-o", "fil.txt/ut"], 2),
    ],
)
def test_wrong_use_is_told_and_nothing_is_written(loftet: Loftet, arguments: list[str], code: int) -> None:
    if "ett" in arguments:
        arguments[0] = write("ett")
    Path("fil.txt").touch()
    before = sorted(Path().rglob("*"))
    done = loftet(*arguments)
    assert (done.code, done.out) == (code, "")
    assert "Fel:" in done.err
    assert sorted(Path().rglob("*")) == before


def test_two_pages_with_one_address_stop_the_run_before_anything_is_written(loftet: Loftet) -> None:
    write("a", RECORD.format(id="håbo"))
    write("b", RECORD.format(id="habo"))
    done = loftet("-o", "ut")
    assert done.code == 2
    assert "a.yaml" in done.err
    assert "b.yaml" in done.err
    assert not Path("ut").exists()


def test_a_template_that_fails_on_one_page_leaves_the_folder_as_it_was(loftet: Loftet) -> None:
    write("ett")
    assert loftet("-o", "ut").code == 0
    before = {path: path.read_bytes() for path in Path("ut").iterdir()}
    write("två")
    Path("templates").mkdir()
    Path("templates/page.html").write_text(
        '{% extends "loftet/page.html" %}{% block title %}{% if page.anchor and "två" in page.title %}{{ page.titl }}'
        "{% endif %}{% endblock %}",
        encoding="utf-8",
    )
    done = loftet("-o", "ut")
    assert done.code == 2
    assert str(Path("templates/page.html")) in done.err
    assert "titl" in done.err
    assert {path: path.read_bytes() for path in Path("ut").iterdir()} == before


def test_templates_beside_the_promises_are_used_from_anywhere_below(
    loftet: Loftet, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("ett")
    Path("templates").mkdir()
    Path("templates/page.html").write_text("EGEN {{ page.title }}\n", encoding="utf-8")
    monkeypatch.chdir("promises")
    assert loftet("ett.yaml").out.startswith("EGEN Påhittat löfte ett\n")


def test_pages_are_swedish_unless_the_language_is_chosen_for_the_run(
    loftet: Loftet, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("ett")
    monkeypatch.setenv("LOFTET_LANG", "en")
    assert '<html lang="sv">' in loftet(path).out
    assert '<html lang="en">' in loftet(path, "--lang", "en").out
    assert '<html lang="sv">' in loftet(path, "--lang", "sv").out


def test_a_fragment_and_its_style_sheet(loftet: Loftet) -> None:
    path = write("ett")
    done = loftet(path, "--fragment", "--heading-level", "3")
    assert done.out.startswith("<section")
    assert '<h3 id="ett_avsnitt_början">' in done.out
    assert '<h2 id="ett_avsnitt_början">' in loftet(path, "--fragment").out
    for _ in range(2):
        assert loftet(path, "--fragment", "-o", "ut").code == 0
    assert names("ut") == ["ett.html", "index.html", "loftet.css"]


def test_the_shipped_promises_become_five_pages_and_an_index(loftet: Loftet) -> None:
    shutil.copytree(REPOSITORY / "promises", "promises", dirs_exist_ok=True)
    for format_, suffix in (("html", "html"), ("markdown", "md")):
        assert loftet("-f", format_, "-o", suffix).code == 0
        pages = [
            "index",
            "jonkoping-2016",
            "kungsbacka-2017",
            "kungsbacka-2023-2026",
            "taby-2019-2020",
            "trollhattan-2018",
        ]
        assert names(suffix) == [f"{name}.{suffix}" for name in pages]
    places = Path("md/index.md").read_text(encoding="utf-8")
    order = [places.index(f"## {name}") for name in ("Jönköping", "Kungsbacka", "Trollhättan", "Täby")]
    assert order == sorted(order)
    assert places.index("2023–2026") < places.index("– 2017 –")
