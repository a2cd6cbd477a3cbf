"""Templates in place of the shipped ones: what they may change, and what happens when they are wrong or hostile."""

import json
import os
import re
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from rendering import full, small

from loftet.errors import CannotRunError
from loftet.output.formats import FORMATS
from loftet.output.pages.making import Order, make_pages
from loftet.output.pages.setting import Choices
from loftet.output.templating import apart, child, limits
from loftet.output.templating.folders import names, overriding, shipped
from loftet.output.texts import Texts

if sys.platform != "win32":
    import resource

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


def test_a_style_sheet_with_what_a_ci_runner_listens_for_still_fits_its_policy(make: Make) -> None:
    page = make(style_css="/* ##[rubrik] */ p { color: red }")
    style = page.partition("<style>")[2].partition("</style>")[0]
    assert "##[" not in page
    assert b64encode(sha256(style.encode()).digest()).decode() in page


def test_a_folder_with_a_name_too_long_is_not_there() -> None:
    with pytest.raises(CannotRunError, match="templates-missing"):
        overriding(Path("x" * 300), Path.cwd())


def test_pieces_that_the_shipped_pages_use_may_be_changed(make: Make) -> None:
    own = (shipped() / "parts.html").read_text(encoding="utf-8").replace('class="remark"', 'class="egen"')
    assert 'class="egen"' in make(parts_html=own)


def test_markdown_templates_escape_by_themselves(make: Make) -> None:
    macro = "{% macro strong(x) %}**{{ x }}**{% endmacro %}"
    written = make("markdown", page_md=macro + "# {{ page.title }}\n{{ strong(page.title) }}{{ '*' ~ page.title }}\n")
    title = "Påhittat &lt;löfte&gt;"
    assert written.startswith(f"# {title}\n**{title}**\\*{title}\n")


def told(make: Make, folder: Path, template: str, said: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return which error a template in a folder gives, and of what it says what is asked for."""
    error = refused(make, page_html=template)
    assert error.args_by_name["path"] == str(folder / "page.html")
    return error.text_id, {name: error.args_by_name[name] for name in said}


@pytest.mark.parametrize(
    ("template", "text_id", "said"),
    [
        ("\n\n{{ page.titel }}", "template-field-near", {"line": 3, "name": "titel", "near": "title"}),
        ("{{ sida.title }}", "template-field", {"line": 1, "name": "sida"}),
        ("{{ pages.title }}", "template-field-near", {"line": 1, "name": "pages", "near": "page"}),
        ("{% for x in page.zzz %}{% endfor %}", "template-field", {"line": 1, "name": "zzz"}),
        ("{{ [page.titel] }}", "template-field-near", {"line": 1, "name": "titel"}),
        ('\n{% include "saknas.html" %}', "template-missing", {"line": 2, "name": "saknas.html"}),
        ('{% extends "../page.html" %}', "template-missing", {"line": 1, "name": "../page.html"}),
        ("\n{{ page.title|safe }}", "template-unsafe", {"line": 2}),
        ("{% autoescape false %}{{ page.title }}{% endautoescape %}", "template-unsafe", {"line": 1}),
        ("{{ ''.__class__.__mro__ }}", "template-unsafe", {"line": 1}),
        ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "template-too-deep", {"line": 1}),
        ("\n{% for a in range(99999) %}{{ 'x' * 999 }}{% endfor %}", "template-too-much", {"line": 2}),
        ("\n{{ 1 + 'a' }}", "template-value", {"line": 2}),
        ("\n{{ page.title() }}", "template-value", {"line": 2}),
    ],
)
def test_a_wrong_template_is_told_with_file_and_line(
    make: Make, tmp_path: Path, template: str, text_id: str, said: dict[str, Any]
) -> None:
    assert told(make, tmp_path, template, said) == (text_id, said)


def test_a_trusted_template_may_pass_raw_html_and_no_more(make: Make) -> None:
    assert "Påhittat <löfte>" in make(trusted=True, page_html="{{ page.title|safe }}")
    assert refused(make, trusted=True, page_html="{{ ''.__class__ }}").text_id == "template-unsafe"


@pytest.mark.parametrize(
    ("template", "text_id", "said"),
    [
        ("{% if page.title %}\nx", "template-unclosed", {"line": 2, "tag": "if"}),
        ("{% raw %}x", "template-unclosed", {"tag": "raw"}),
        ("{# slutar aldrig", "template-comment", {}),
        ("{% if 1 %}{% endfor %}", "template-nesting", {"name": "endfor", "tag": "if"}),
        ("\n{% fro x in y %}", "template-tag-near", {"line": 2, "name": "fro", "near": "from"}),
        ("{% zzzzz %}", "template-tag", {"name": "zzzzz"}),
        ("{{ page.title|uper }}", "template-filter-near", {"name": "uper", "near": "upper"}),
        ("{{ page.title|finns_inte_alls }}", "template-filter", {"name": "finns_inte_alls"}),
        ("{% if page.title|uper %}{% endif %}", "template-filter-near", {"near": "upper"}),
        ("{{ [page.title]|map('safe')|join }}", "template-filter", {"name": "safe"}),
        ("{{ page.title is defned }}", "template-test-near", {"name": "defned", "near": "defined"}),
        ("{{ page.title page }}", "template-token", {"wanted": "}}"}),
        ("{{ page.title ", "template-token", {"wanted": "}}"}),
        ("{% block a %}{% endblock b %}", "template-token", {"wanted": "%}"}),
        ("{% for x on y %}{% endfor %}", "template-token", {"wanted": "in"}),
        ("{{ (page.title }}", "template-token", {"wanted": ")"}),
        ("{{ page.title | }}", "template-name", {"line": 1}),
        ("{{ }}", "template-nothing", {"line": 1}),
        ("\n{{ 'hej }}", "template-stray", {"line": 2, "name": "'"}),
        ("{{ page.title & 1 }}", "template-stray", {"name": "&"}),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "template-block-twice", {"name": "a"}),
        ("{% block a-b %}{% endblock %}", "template-block-name", {"line": 1}),
        ("\n{% set 5 = 3 %}", "template-broken", {"line": 2, "reason": "can't assign to 'const'"}),
        ("\n{% macro f(a, a) %}{% endmacro %}", "template-broken", {"line": 2}),
    ],
)
def test_what_the_template_language_says_is_told_in_our_words(
    make: Make, tmp_path: Path, template: str, text_id: str, said: dict[str, Any]
) -> None:
    assert told(make, tmp_path, template, said) == (text_id, said)


def test_the_line_itself_is_shown(make: Make) -> None:
    assert refused(make, page_html="\n  {{ page.titel }}\n").args_by_name["excerpt"] == "{{ page.titel }}"
    long = refused(make, page_html="{{ page.titel }}" + "x" * 1000).args_by_name["excerpt"]
    assert str(long).startswith("{{ page.titel }}xxx")
    assert len(str(long)) < 200


@pytest.mark.parametrize("deep", ["(" * 5000, "[" * 5000, "1+" * 20000, "not " * 20000, "1" + "|string" * 20000])
def test_too_much_inside_each_other_is_told_with_its_line(make: Make, deep: str) -> None:
    error = refused(make, page_html="\n\n{{ " + deep + "1 }}")
    assert (error.text_id, error.args_by_name["line"]) == ("template-too-deep", 3)


def test_more_loops_inside_each_other_than_python_takes(make: Make) -> None:
    error = refused(make, page_html="\n" + "{% for a in [1] %}\n" * 30 + "{% endfor %}" * 30)
    assert error.text_id == "template-too-deep"
    assert int(error.args_by_name["line"]) > 2


@pytest.mark.parametrize(
    ("own", "text_id", "said"),
    [
        ("{% block botom %}x{% endblock %}", "template-block-near", {"line": 2, "name": "botom", "near": "bottom"}),
        ("{% block zzzzzz %}x{% endblock %}", "template-block", {"line": 2, "name": "zzzzzz"}),
        ("<footer>hej</footer>", "template-outside", {"line": 2}),
        ("{% block bottom %}{% endblock %}\n{{ page.title }}", "template-outside", {"line": 3}),
        ("{% if page.title %}hej{% endif %}", "template-outside", {"line": 2}),
        ('{% include "parts.html" %}', "template-outside", {"line": 2}),
    ],
)
def test_nothing_of_an_extending_template_is_left_out_silently(
    make: Make, own: str, text_id: str, said: dict[str, Any]
) -> None:
    error = refused(make, page_html='{% extends "loftet/page.html" %}\n' + own)
    assert error.text_id == text_id
    assert {name: error.args_by_name[name] for name in said} == said
    if text_id == "template-block-near":
        assert "summary" in str(error.args_by_name["choices"])


def test_blocks_of_all_that_a_template_builds_on_may_be_changed_and_hold_new_ones(make: Make) -> None:
    own = '{% extends "loftet/page.html" %}{% block bottom %}{% block mitt %}A{% endblock %}{% endblock %}'
    page = make(
        page_html='{% extends "mellan.html" %}{% block mitt %}B{% endblock %}{% set x %}C{% endset %}', mellan_html=own
    )
    assert "\nB</body>" in page.replace("B\n</body>", "\nB</body>")
    assert "A</body>" not in page


@pytest.mark.parametrize("character", ["\x1b", "\x07", "\0", "\x7f", "\x9b", "\u202e", "\u2066", "\U000e0041"])
@pytest.mark.parametrize("language", ["html", "markdown"])
def test_characters_that_hide_or_command_are_refused(make: Make, language: str, character: str) -> None:
    name = "page_html" if language == "html" else "page_md"
    code = ord(character)
    for template in (f"\na{character}b", f"\n{{{{ '\\U{code:08x}' }}}}", f"\n{{{{ '%c' % {code} }}}}"):
        error = refused(make, language, **{name: template})
        assert (error.text_id, error.args_by_name["line"]) == ("template-character", 2)
        assert error.args_by_name["character"] == f"U+{ord(character):04X}"


def test_soft_hyphens_no_break_spaces_and_joined_emoji_may_stay(make: Make) -> None:
    seen = "med\u00adborgar\u00a0löfte 👨\u200d👩\u200d👧\r\n"
    assert "med\u00adborgar\u00a0löfte 👨\u200d👩\u200d👧\n" in make(page_html=seen)


@pytest.mark.parametrize(
    "template",
    [
        "{{ 'x' * (10**10) }}",
        "{{ (10**10) * [0] }}",
        "{% set x = [0] * (3*10**7) %}",
        "{{ '%99999999999d' % 1 }}",
        "{{ '%*d' % (9999999, 1) }}",
        "{{ '%300000000d'|format(1) }}",
        "{{ 'x'|center(300000000) }}",
        "{{ 'x'.ljust(300000000) }}",
        "{{ [1]|batch(30000000, 'x')|list }}",
        "{{ {'a': [1]}|tojson(indent=100000000) }}",
        "{{ (1).to_bytes(300000000, 'big') }}",
        "{{ 2**99999 }}",
        "{{ range(10**9)|list }}",
        "{% set n = namespace(x=3) %}{% for i in range(40) %}{% set n.x = n.x * n.x %}{% endfor %}",
    ],
)
def test_what_would_be_huge_is_refused_before_it_is_made(make: Make, tmp_path: Path, template: str) -> None:
    error = refused(make, page_html="\n" + template)
    assert (error.text_id, error.args_by_name["line"]) == ("template-too-much", 2)
    assert error.args_by_name["path"] == str(tmp_path / "page.html")


def test_plain_sums_and_paddings_are_no_matter(make: Make) -> None:
    assert "6 0002 8 xx 2,50\n" in make(
        page_html="{{ 2 * 3 }} {{ '%04d' % 2 }} {{ 2**3 }} {{ 'x' * 2 }} {{ '%.2f'|format(2.5)|replace('.', ',') }}\n"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has other words for it, or no such limit")
@pytest.mark.parametrize(
    "template",
    [
        "{% set n = namespace(x='x') %}{% for i in range(40) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
        "{% set n = namespace(x=[1]) %}{% for i in range(40) %}{% set n.x = n.x + n.x %}{% endfor %}",
        "{% set x = 'a' * 20000 %}{{ x.replace('a', x) }}",
        "{% set x = ['a'] * 999 %}{% set x = [x] * 999 %}{% set x = [x] * 999 %}{{ x }}",
        "{% set x %}{% for a in range(9999) %}{% for b in range(9999) %}xx{% endfor %}{% endfor %}{% endset %}",
    ],
)
def test_memory_has_a_limit_far_below_what_a_computer_has(make: Make, tmp_path: Path, template: str) -> None:
    error = refused(make, page_html=template)
    assert (error.text_id, error.args_by_name["line"]) == ("template-too-much", 1)
    assert error.args_by_name["path"] == str(tmp_path / "page.html")
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    assert used < 4 * limits.MEMORY


def test_all_pages_together_have_a_limit(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("{% for i in range(80) %}{{ 'x' * 99999 }}{% endfor %}", encoding="utf-8")
    order = Order(FORMATS["html"], Texts("sv"), Choices(), (tmp_path,))
    documents = {f"{number}.yaml": small(id=f"exempel-{number}") for number in range(3)}
    with pytest.raises(CannotRunError, match="template-too-much"):
        make_pages(documents, order, with_index=True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the time of a process this way")
@pytest.mark.parametrize(
    ("ending", "text_id"),
    [("SIGXCPU", "template-too-slow-somewhere"), ("SIGKILL", "template-too-much-somewhere")],
)
def test_a_process_that_the_system_ends_is_told_of_too(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, text_id: str
) -> None:
    (tmp_path / "ended").mkdir()
    (tmp_path / "ended" / "ended_child.py").write_text(
        f"import os, signal; os.kill(os.getpid(), signal.{ending})", encoding="utf-8"
    )
    monkeypatch.setattr(apart, "_CHILD", "ended_child")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "ended"), *sys.path])
    error = refused(make, page_html="{{ page.title }}")
    assert (error.text_id, error.args_by_name["path"]) == (text_id, str(tmp_path))


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
    ("content", "text_id"), [(b"\xff\xfe", "template-not-utf8"), (b"x" * 262_145, "template-too-large")]
)
def test_a_template_that_cannot_be_read(make: Make, tmp_path: Path, content: bytes, text_id: str) -> None:
    (tmp_path / "page.html").write_bytes(content)
    assert refused(make).text_id == text_id


def test_chance_has_no_place_in_a_template(make: Make) -> None:
    assert refused(make, page_html="{{ [1, 2]|random }}").text_id == "template-filter"
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


def test_the_child_answers_with_a_line_of_json_for_each_page(tmp_path: Path) -> None:
    job = {"language": "html", "folders": [str(shipped())], "trusted": False, "fragment": True}
    job["sheets"] = [{"template": "style.css", "page": {}}] * 2
    done = subprocess.run(
        [sys.executable, "-m", child.__name__],
        input=json.dumps(job).encode(),
        capture_output=True,
        check=True,
        cwd=tmp_path,
    )
    assert [list(json.loads(line)) for line in done.stdout.splitlines()] == [["text"], ["text"]]


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
    found = re.findall(r"^```jinja (\S+)\n(.*?)^```", handbook, re.MULTILINE | re.DOTALL)
    elsewhere = {"changes.html", "report.html"}  # tested where those pages are
    return [(name, text) for name, text in found if name not in elsewhere]


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
