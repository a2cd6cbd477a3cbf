"""Writing to a folder: what is ours is kept up to date, and nothing else is touched."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from loftet.cli.processes import CAN_FORK, in_turn
from loftet.errors import CannotRunError
from loftet.output.addresses import addresses
from loftet.writing.folder import MARKER, Written, write_file, write_folder

SIGNATURE = "<!-- loftet -->\n"


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()) if path.name != MARKER}


def refusal(folder: Path, pages: dict[str, str]) -> CannotRunError:
    with pytest.raises(CannotRunError) as caught:
        write_folder(folder, pages, tidy=True)
    return caught.value


def test_only_what_differs_is_written_and_what_is_not_made_any_more_is_removed(tmp_path: Path) -> None:
    out = tmp_path / "djupt" / "ut"
    assert write_folder(out, {"a.html": "å", "b.html": "b"}, tidy=True) == Written(2, 0, 0)
    before = (out / "a.html").stat().st_mtime_ns
    assert write_folder(out, {"a.html": "å", "c.html": "c"}, tidy=True) == Written(1, 1, 1)
    assert files(out) == {"a.html": "å", "c.html": "c"}
    assert (out / "a.html").stat().st_mtime_ns == before
    assert json.loads((out / MARKER).read_text(encoding="utf-8"))["files"] == ["a.html", "c.html"]


def test_nothing_at_all_is_written_when_nothing_differs(tmp_path: Path) -> None:
    write_folder(tmp_path, {"a.html": "a", "loftet.css": "p {}"}, tidy=True)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path, *tmp_path.iterdir())}
    write_folder(tmp_path, {"a.html": "a", "loftet.css": "p {}"}, tidy=True)
    assert {path: path.stat().st_mtime_ns for path in (tmp_path, *tmp_path.iterdir())} == before


def test_a_style_sheet_is_no_page(tmp_path: Path) -> None:
    assert write_folder(tmp_path, {"a.html": "a", "loftet.css": "p {}"}, tidy=True) == Written(1, 0, 0)
    assert write_folder(tmp_path, {"b.html": "b", "loftet.css": "p {}"}, tidy=True) == Written(1, 0, 1)
    assert write_folder(tmp_path, {"b.html": "b"}, tidy=True) == Written(0, 1, 0)


def test_pages_stay_until_all_can_be_made_again(tmp_path: Path) -> None:
    write_folder(tmp_path, {"a.html": "a", "b.html": "b"}, tidy=True)
    assert write_folder(tmp_path, {"a.html": "ny"}, tidy=False) == Written(1, 0, 0)
    assert files(tmp_path) == {"a.html": "ny", "b.html": "b"}
    assert write_folder(tmp_path, {"a.html": "ny"}, tidy=True) == Written(0, 1, 1)


@pytest.mark.skipif(not CAN_FORK, reason="there is no lock for folders on Windows")
def test_two_runs_at_once_leave_the_pages_of_one(tmp_path: Path) -> None:
    def publish(run: str) -> Iterator[bool]:
        for turn in range(8):
            write_folder(tmp_path / str(turn), {f"{n}.html": run * 99 for n in (*range(20), run)}, tidy=True)
            yield True

    assert list(in_turn(lambda number: publish("ab"[number]), 2)) == [True] * 16
    for turn in range(8):
        left = files(tmp_path / str(turn))
        assert len(set(left.values())) == 1
        assert len(left) == 21


def test_a_folder_with_something_else_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "brev.txt").write_text("hej", encoding="utf-8")
    error = refusal(tmp_path, {"a.html": "a"})
    assert (error.text_id, error.args_by_name["example"]) == ("output-foreign", "brev.txt")
    assert files(tmp_path) == {"brev.txt": "hej"}


def test_what_a_user_adds_later_stays_and_is_never_overwritten(tmp_path: Path) -> None:
    write_folder(tmp_path, {"a.html": "a"}, tidy=True)
    (tmp_path / "logga.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "b.html").write_text("egen", encoding="utf-8")
    write_folder(tmp_path, {"a.html": "ny"}, tidy=True)
    error = refusal(tmp_path, {"a.html": "nyare", "b.html": "b"})
    assert (error.text_id, error.args_by_name["example"]) == ("output-foreign", "b.html")
    assert files(tmp_path) == {"a.html": "ny", "b.html": "egen", "logga.svg": "<svg/>"}


def test_the_draft_of_a_run_that_was_killed_is_in_nobodys_way_and_is_removed(tmp_path: Path) -> None:
    draft = tmp_path / ".a.html.0123abcd.loftet-tmp"
    draft.write_text("halv", encoding="utf-8")
    assert write_folder(tmp_path, {"a.html": "a"}, tidy=True) == Written(1, 0, 0)
    assert not draft.exists()
    assert write_folder(tmp_path, {"a.html": "ny"}, tidy=True) == Written(1, 0, 0)


def test_a_file_that_windows_takes_for_a_page_is_never_overwritten(tmp_path: Path) -> None:
    write_folder(tmp_path, {"a.html": "a"}, tidy=True)
    (tmp_path / "B.HTML").write_text("egen", encoding="utf-8")
    error = refusal(tmp_path, {"a.html": "ny", "b.html": "b"})
    assert (error.text_id, error.args_by_name["example"]) == ("output-foreign", "B.HTML")
    assert files(tmp_path) == {"a.html": "a", "B.HTML": "egen"}


@pytest.mark.parametrize(
    "listed",
    [
        '{"files": ["../utanför.html", "/etc/passwd", "A.html", "x.txt", ".git", 1, null]}',
        '{"files": "../utanför.html"}',
        '{"files": {}}',
        "[]",
        "{",
        "[" * 100_000,
        "",
    ],
)
def test_a_planted_marker_leads_nowhere(tmp_path: Path, listed: str) -> None:
    outside, out = tmp_path / "utanför.html", tmp_path / "ut"
    outside.write_text("kvar", encoding="utf-8")
    out.mkdir()
    for name, text in {MARKER: listed, "x.txt": "kvar", "a.html": "egen"}.items():
        (out / name).write_text(text, encoding="utf-8")
    write_folder(out, {"b.html": "b"}, tidy=True)
    assert outside.read_text(encoding="utf-8") == "kvar"
    assert files(out) == {"a.html": "egen", "b.html": "b", "x.txt": "kvar"}
    assert refusal(out, {"a.html": "a"}).text_id == "output-foreign"


def test_links_are_never_followed(tmp_path: Path) -> None:
    secret, out = tmp_path / "hemligt", tmp_path / "ut"
    secret.write_text("kvar", encoding="utf-8")
    write_folder(out, {"a.html": "a", "b.html": "b"}, tidy=True)
    (out / "a.html").unlink()
    (out / "a.html").symlink_to(secret)
    assert refusal(out, {"a.html": "ny"}).text_id == "output-foreign"
    (out / MARKER).unlink()
    (out / MARKER).symlink_to(secret)
    assert refusal(out, {"a.html": "ny"}).text_id == "output-foreign"
    (tmp_path / "länk").symlink_to(out)
    assert refusal(tmp_path / "länk", {"c.html": "c"}).text_id == "output-link"
    assert secret.read_text(encoding="utf-8") == "kvar"


def test_a_folder_that_cannot_be_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "fil").touch()
    assert refusal(tmp_path / "fil" / "ut", {"a.html": "a"}).text_id == "output-not-writable"


def test_no_drafts_are_left_when_writing_fails(tmp_path: Path) -> None:
    write_folder(tmp_path, {"a.html": "a"}, tidy=True)
    too_long = {"a.html": "ny", "b" * 300 + ".html": "b"}
    assert refusal(tmp_path, too_long).text_id == "output-not-writable"
    assert files(tmp_path) == {"a.html": "a"}


def test_a_file_is_replaced_only_when_loftet_made_it(tmp_path: Path) -> None:
    page = tmp_path / "sida.html"
    write_file(page, f"ett{SIGNATURE}", SIGNATURE)
    write_file(page, f"två{SIGNATURE}", SIGNATURE)
    assert page.read_text(encoding="utf-8") == f"två{SIGNATURE}"
    for other in (tmp_path / "egen.html", tmp_path / "länk.html"):
        other.write_text("min", encoding="utf-8") if other.stem == "egen" else other.symlink_to(page)
        with pytest.raises(CannotRunError, match="output-file-foreign"):
            write_file(other, f"tre{SIGNATURE}", SIGNATURE)
    assert (tmp_path / "egen.html").read_text(encoding="utf-8") == "min"
    assert page.read_text(encoding="utf-8") == f"två{SIGNATURE}"


def test_addresses_come_from_ids() -> None:
    ids = [("a.yaml", "trollhättan-2018"), ("b.yaml", "åsele"), ("c.yaml", "öckerö")]
    assert addresses(ids, ".html") == ["trollhattan-2018.html", "asele.html", "ockero.html"]


@pytest.mark.parametrize("id_", ["index", "con", "nul", "com1", "lpt9", "aux", "prn"])
def test_an_address_that_means_something_else_is_refused(id_: str) -> None:
    with pytest.raises(CannotRunError) as caught:
        addresses([("a.yaml", id_)], ".html")
    assert (caught.value.text_id, caught.value.args_by_name["path"]) == ("address-reserved", "a.yaml")


def test_two_documents_with_one_address_are_both_named() -> None:
    with pytest.raises(CannotRunError) as caught:
        addresses([("a.yaml", "håbo"), ("b.yaml", "habo")], ".html")
    assert caught.value.text_id == "address-taken"
    assert {caught.value.args_by_name[name] for name in ("path", "other")} == {"a.yaml", "b.yaml"}
