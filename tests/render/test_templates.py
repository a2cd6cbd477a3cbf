"""Templates in place of the shipped ones: what they may change, and what happens when they are wrong or hostile."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rendering import full, small

from loftet.errors import CannotRunError
from loftet.output.formats import FORMATS
from loftet.output.pages.making import Order, make_pages
from loftet.output.pages.setting import Choices
from loftet.output.templating import apart, child
from loftet.output.templating.folders import names, overriding, shipped
from loftet.output.texts import Texts

Make = Callable[..., str]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Make a page with templates of the test's own."""

    def made(format_: str = "html", *, trusted: bool = False, fragment: bool = False, **templates: str) -> str:
        for name, text in templates.items():
            (tmp_path / name.replace("_", ".")).write_text(text, encoding="utf-8")
        order = Order(FORMATS[format_], Texts("sv"), Choices(fragment=fragment), (tmp_path,), trusted)
        return next(
            iter(make_pages({"exempel.yaml": small(titel="Påhittat <löfte>")}, order, with_index=False).values())
        )

    return made


def refused(make: Make, *args: str, **templates: Any) -> CannotRunError:
    with pytest.raises(CannotRunError) as caught:
        make(*args, **templates)
    return caught.value


def test_a_template_may_change_one_block_and_leave_the_rest(make: Make) -> None:
    own = '{% extends "loftet/page.html" %}{% block follow_up %}<p id="eget">{{ page.title }}</p>{% endblock %}'
    page = make(page_html=own)
    assert '<p id="eget">Påhittat &lt;löfte&gt;</p>' in page
    assert "Så följs löftena upp</h2>" not in page
    assert "Så gick det</h2>" in page


def test_a_template_may_be_the_whole_page(make: Make) -> None:
    assert make(page_html="<!DOCTYPE html><title>{{ page.title }}</title>\n") == (
        "<!DOCTYPE html><title>Påhittat &lt;löfte&gt;</title>\n<!-- loftet -->\n"
    )


def test_colours_change_in_one_block_and_the_policy_follows(make: Make) -> None:
    own = '{% extends "loftet/frame.css" %}{% block colours %}:root { --loftet-accent: rebeccapurple; }{% endblock %}'
    before, after = make(), make(frame_css=own)
    assert "rebeccapurple" in after
    policies = [page.partition("sha256-")[2].partition("'")[0] for page in (before, after)]
    assert policies[0] != policies[1]


def test_pieces_that_the_shipped_pages_use_may_be_changed(make: Make) -> None:
    own = (shipped() / "parts.html").read_text(encoding="utf-8").replace('class="remark"', 'class="egen"')
    assert 'class="egen"' in make(parts_html=own)


def test_markdown_templates_escape_by_themselves(make: Make) -> None:
    macro = "{% macro strong(x) %}**{{ x }}**{% endmacro %}"
    written = make("markdown", page_md=macro + "# {{ page.title }}\n{{ strong(page.title) }}{{ '*' ~ page.title }}\n")
    title = "Påhittat &lt;löfte&gt;"
    assert written.startswith(f"# {title}\n**{title}**\\*{title}\n")


@pytest.mark.parametrize(
    ("template", "text_id", "said"),
    [
        ("\n\n{{ page.titel }}", "template-field-near", {"line": 3, "name": "titel", "near": "title"}),
        ("{{ sida.title }}", "template-field", {"line": 1, "name": "sida"}),
        ("{{ pages.title }}", "template-field-near", {"line": 1, "name": "pages", "near": "page"}),
        ("{% for x in page.zzz %}{% endfor %}", "template-field", {"line": 1, "name": "zzz"}),
        ("\n{% if %}", "template-broken", {"line": 2}),
        ("{{ page.title|finns_inte }}", "template-broken", {"line": 1}),
        ("\n{{ 1 + 'a' }}", "template-broken", {"line": 2}),
        ('\n{% include "saknas.html" %}', "template-missing", {"line": 2, "name": "saknas.html"}),
        ('{% extends "../page.html" %}', "template-missing", {"line": 1, "name": "../page.html"}),
        ("\n{{ page.title|safe }}", "template-unsafe", {"line": 2}),
        ("{% autoescape false %}{{ page.title }}{% endautoescape %}", "template-unsafe", {"line": 1}),
        ("{{ [page.title]|map('safe')|join }}", "template-broken", {"line": 1}),
        ("{{ ''.__class__.__mro__ }}", "template-unsafe", {"line": 1}),
        ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "template-too-much", {"line": 1}),
        ("\n{% for a in range(99999) %}{{ 'x' * 999 }}{% endfor %}", "template-too-much", {}),
    ],
)
def test_a_wrong_template_is_told_with_file_and_line(
    make: Make, tmp_path: Path, template: str, text_id: str, said: dict[str, Any]
) -> None:
    error = refused(make, page_html=template)
    assert error.text_id == text_id
    assert error.args_by_name["path"] == str(tmp_path / "page.html")
    assert {name: error.args_by_name[name] for name in said} == said


def test_a_trusted_template_may_pass_raw_html_and_no_more(make: Make) -> None:
    assert "Påhittat <löfte>" in make(trusted=True, page_html="{{ page.title|safe }}")
    assert refused(make, trusted=True, page_html="{{ ''.__class__ }}").text_id == "template-unsafe"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the memory of a process this way")
@pytest.mark.parametrize(
    "template", ["{{ 'x' * (10**10) }}", "{% set x = [0] * (10**9) %}", "{{ '%99999999999d' % 1 }}"]
)
def test_memory_has_a_limit(make: Make, tmp_path: Path, template: str) -> None:
    error = refused(make, page_html=template)
    assert error.text_id in {"template-too-much", "template-broken"}
    assert error.args_by_name["path"] == str(tmp_path / "page.html")


def test_an_endless_template_ends_and_says_where(make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = Path(child.__file__).read_text(encoding="utf-8").replace("SECONDS: Final = 10", "SECONDS: Final = 1")
    hurried = tmp_path / "hurried"
    hurried.mkdir()
    (hurried / "hurried_child.py").write_text(source, encoding="utf-8")
    monkeypatch.setattr(apart, "_CHILD", "hurried_child")
    monkeypatch.setattr(sys, "path", [str(hurried), *sys.path])
    endless = "{% for a in range(99999) %}\n{% for b in range(99999) %}{% for c in range(99999) %}" + "{% endfor %}" * 3
    error = refused(make, page_html=endless)
    assert (error.text_id, error.args_by_name["line"]) == ("template-too-slow", 2)


def test_a_template_sees_nothing_of_the_environment_or_the_files(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOFTET_TEST_SECRET", "hemligt-värde")
    seen: dict[str, str] = {}
    run = subprocess.run

    def watched(*args: Any, **kwargs: Any) -> Any:
        seen.update(kwargs["env"])
        return run(*args, **kwargs)

    monkeypatch.setattr(subprocess, "run", watched)
    make(page_html="{{ page.title }}")
    assert "LOFTET_TEST_SECRET" not in seen
    (tmp_path / "page.html").unlink()
    (tmp_path / "page.html").symlink_to("/etc/passwd")
    assert refused(make).text_id == "template-not-a-file"


def test_the_current_folder_is_not_imported_from(make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('körd')\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert "Påhittat" in make(page_html="{{ page.title }}")


def test_the_style_sheet_cannot_end_its_element(make: Make) -> None:
    assert refused(make, style_css=".a {}\n</style><script>alert(1)</script>").text_id == "template-unsafe"


@pytest.mark.parametrize(
    ("content", "text_id"), [(b"\xff\xfe", "template-not-utf8"), (b"x" * 1_048_577, "template-too-large")]
)
def test_a_template_that_cannot_be_read(make: Make, tmp_path: Path, content: bytes, text_id: str) -> None:
    (tmp_path / "page.html").write_bytes(content)
    assert refused(make).text_id == text_id


def test_chance_has_no_place_in_a_template(make: Make) -> None:
    assert refused(make, page_html="{{ [1, 2]|random }}").text_id == "template-broken"
    assert refused(make, page_html="{{ lipsum() }}").text_id == "template-field"


def test_shipped_templates_run_without_a_process_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("a child was started"))
    order = Order(FORMATS["html"], Texts("sv"), Choices())
    assert make_pages({"exempel.yaml": full()}, order, with_index=True)


def test_shipped_and_own_templates_give_the_same_page(make: Make, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes((shipped() / "page.html").read_bytes())
    order = Order(FORMATS["html"], Texts("sv"), Choices())
    page = make_pages({"exempel.yaml": small(titel="Påhittat <löfte>")}, order, with_index=False)
    assert make() == page["exempel.html"]


def test_templates_are_looked_for_in_the_chosen_folder_then_beside_the_promises(tmp_path: Path) -> None:
    chosen, root = tmp_path / "egna", tmp_path / "repo"
    for folder in (chosen, root / "templates"):
        folder.mkdir(parents=True)
    assert overriding(None, root) == ()
    (root / "templates" / "page.html").touch()
    assert overriding(None, root) == (root / "templates",)
    with pytest.raises(CannotRunError, match="templates-none"):
        overriding(chosen, root)
    (chosen / "index.md").touch()
    assert overriding(chosen, root) == (chosen, root / "templates")
    assert overriding(None, shipped().parent) == ()
    with pytest.raises(CannotRunError, match="templates-missing"):
        overriding(tmp_path / "saknas", root)


def test_what_a_template_gets_never_hides_behind_a_method() -> None:
    """Jinja takes ``fact.items`` for the method of the dictionary, so no field may be called that."""
    from loftet.output.pages import blocks, view  # noqa: PLC0415

    classes = [one for module in (blocks, view) for one in vars(module).values() if isinstance(one, type)]
    fields = {field for one in classes for field in getattr(one, "__dataclass_fields__", ())}
    assert not fields & set(dir({}))


def test_every_shipped_template_is_in_the_list_of_names() -> None:
    assert set(names()) == set(os.listdir(shipped()))  # noqa: PTH208
    assert {"page.html", "page.md", "index.html", "index.md", "style.css", "frame.css", "parts.html"} <= set(names())


def test_the_child_answers_in_json(tmp_path: Path) -> None:
    job = {"language": "html", "folders": [str(shipped())], "trusted": False, "fragment": False, "sheets": []}
    done = subprocess.run(
        [sys.executable, "-m", child.__name__],
        input=json.dumps(job).encode(),
        capture_output=True,
        check=True,
        cwd=tmp_path,
    )
    assert json.loads(done.stdout) == {"texts": []}


@pytest.mark.parametrize(
    "template",
    [
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ joiner.__init__.__globals__ }}",
        "{{ namespace.__init__.__globals__ }}",
        "{{ page|attr('__class__') }}",
        "{{ page['__class__'] }}",
        "{{ '{0.__class__.__mro__}'.format(page) }}",
        "{{ ('{0.__cla' ~ 'ss__}').format(page) }}",
        "{{ self._TemplateReference__context }}",
        "{{ self.__init__.__globals__ }}",
        "{{ page.update({'title': 'x'}) }}",
        "{{ page.contents.append(1) }}",
        "{{ page.title.__init__.__globals__ }}",
        "{{ request.application }}",
        "{{ config }}",
        "{% import 'os' as os %}{{ os.system('id') }}",
        "{{ range(10**9)|list }}",
        "{% for x in range(10**9) %}{% endfor %}",
    ],
)
def test_hostile_templates_are_refused(make: Make, template: str) -> None:
    assert refused(make, page_html=template).text_id.startswith("template-")


def examples() -> list[tuple[str, str]]:
    handbook = (Path(__file__).parents[2] / "docs" / "mallar.md").read_text(encoding="utf-8")
    return re.findall(r"^```jinja (\S+)\n(.*?)^```", handbook, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("name", "text"), examples())
def test_the_examples_of_the_handbook_work(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    made = FORMATS["markdown" if name.endswith(".md") else "html"]
    before, after = (
        make_pages({"exempel.yaml": full()}, Order(made, Texts("sv"), Choices(), folders), with_index=False)
        for folders in ((), (tmp_path,))
    )
    (before_text,), (after_text,) = before.values(), after.values()
    assert before_text != after_text
    assert len(after_text) > 0.9 * len(before_text)
