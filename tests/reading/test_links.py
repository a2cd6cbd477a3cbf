"""What is not an ordinary file is refused at once, and no link leads to what it should not."""

import os
import socket
import sys
from pathlib import Path

import pytest
from test_discovery import put, root, seen

from loftet.model.finding import Finding
from loftet.reading.files import Source, discover
from loftet.reading.limits import Limits
from loftet.reading.opening import read_content

__all__ = ["root"]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files, and links only for administrators")


def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "x.yaml")
    assert seen("x.yaml") == seen(".") == ["x.yaml: inte-en-vanlig-fil pipe"]


@pytest.mark.usefixtures("root")
def test_a_socket_is_refused() -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("x.yaml")
        assert seen(".") == ["x.yaml: inte-en-vanlig-fil socket"]


def test_a_device_is_refused() -> None:
    assert seen("/dev/zero") == ["/dev/zero: inte-en-vanlig-fil device"]


def test_a_folder_with_the_name_of_a_file_is_refused(root: Path) -> None:
    put(root, "p/x.yaml/y.yaml", "p/z.yaml")
    assert seen("p") == ["p/x.yaml: inte-en-vanlig-fil folder", "p/z.yaml"]


def test_a_sparse_file_costs_nothing(root: Path) -> None:
    with (root / "x.yaml").open("wb") as file:
        file.truncate(1 << 40)
    assert seen(".") == ["x.yaml: för-stor-fil"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files that say they are empty and are not")
def test_a_file_is_read_to_its_end_whatever_size_it_says() -> None:
    content = read_content("x", "/proc/self/status", Limits())
    assert isinstance(content, bytes)
    assert content.startswith(b"Name:")
    assert content.endswith(b"\n")
    assert isinstance(read_content("x", "/proc/self/status", Limits(bytes=len(content) // 2)), Finding)


@pytest.mark.parametrize("target", ["/dev/zero", "/etc/hostname", "/proc/self/environ", "../utanför.yaml", "../mapp"])
def test_a_link_out_of_the_root_is_refused(root: Path, target: str) -> None:
    put(root, "utanför.yaml", "mapp/x.yaml", "rot/p/a.yaml")
    (root / "rot/p/b.yaml").symlink_to(root / "rot" / target)
    assert seen("rot/p", root=root / "rot") == ["rot/p/a.yaml", "rot/p/b.yaml: länk-ut-ur-mappen"]
    assert seen("rot/p/b.yaml", root=root / "rot") == ["rot/p/b.yaml: länk-ut-ur-mappen"]


def test_a_folder_that_is_a_link_out_of_the_root_is_refused(root: Path) -> None:
    put(root, "utanför/x.yaml", "rot/a.yaml")
    (root / "rot/p").symlink_to(root / "utanför")
    refused = "rot/p: länk-ut-ur-mappen"
    assert seen("rot", root=root / "rot") == ["rot/a.yaml", refused]
    assert seen("rot/p", root=root / "rot") == [refused]
    assert seen("rot/p/x.yaml", root=root / "rot") == ["rot/p/x.yaml: länk-ut-ur-mappen"]


def test_an_argument_outside_the_root_is_its_own_root(root: Path) -> None:
    put(root, "hemligt.yaml", "annat/a.yaml", "rot/x.yaml")
    (root / "annat/b.yaml").symlink_to(root / "hemligt.yaml")
    assert seen("annat", root=root / "rot") == ["annat/a.yaml", "annat/b.yaml: länk-ut-ur-mappen"]
    assert seen("annat/a.yaml", "annat/b.yaml", root=root / "rot") == [
        "annat/a.yaml",
        "annat/b.yaml: länk-ut-ur-mappen",
    ]


def test_a_link_inside_the_root_is_followed_to_other_promise_files_only(root: Path) -> None:
    put(root, "p/a.yaml", "q/c.yaml", ".git/config", ".git/x.yaml", "hemligt.txt")
    for name, target in [
        ("b", "q/c.yaml"),
        ("d", ".git/config"),
        ("e", ".git/x.yaml"),
        ("f", "hemligt.txt"),
        ("g", ".git"),
    ]:
        (root / f"p/{name}.yaml").symlink_to(root / target)
    refused = [f"p/{name}.yaml: länk-ut-ur-mappen not-a-record" for name in "defg"]
    assert seen("p", root=root) == ["p/a.yaml", "p/b.yaml", *refused]


def test_a_file_that_a_link_leads_to_is_read_once(root: Path) -> None:
    put(root, "p/a.yaml", "p/m/b.yaml")
    (root / "p/länk").symlink_to(root / "p/m")
    (root / "p/länk.yaml").symlink_to(root / "p/a.yaml")
    assert seen("p", root=root) == ["p/a.yaml", "p/länk/b.yaml"]


def test_rings_of_links_end(root: Path) -> None:
    put(root, "p/m/a.yaml")
    (root / "p/m/upp").symlink_to(root / "p")
    (root / "p/m/ring.yaml").symlink_to("ring.yaml")
    (root / "p/m/borta.yaml").symlink_to("finns-inte")
    assert seen("p", root=root) == [
        "p/m/a.yaml",
        "p/m/borta.yaml: kan-inte-öppnas gone",
        "p/m/ring.yaml: kan-inte-öppnas link-loop",
    ]


def test_links_that_are_not_promise_files_are_passed_over(root: Path) -> None:
    put(root, "p/a.yaml")
    (root / "p/läs.md").symlink_to("/etc/hostname")
    assert seen("p", root=root) == ["p/a.yaml"]


def test_a_root_that_is_itself_reached_by_a_link_is_fine(root: Path) -> None:
    put(root, "verklig/p/a.yaml")
    (root / "länk").symlink_to(root / "verklig")
    assert seen("länk/p", root=root / "länk") == ["länk/p/a.yaml"]
    assert seen("verklig/p", root=root / "länk") == ["verklig/p/a.yaml"]
    assert seen("länk/p", root=root / "verklig") == ["länk/p/a.yaml"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps the environment in a file")
def test_the_environment_cannot_be_read_through_a_link(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEMLIGHET", "nyckel-1234")
    (root / "x.yaml").symlink_to("/proc/self/environ")
    results = list(discover(["x.yaml", "."], root, Limits()))
    assert results
    assert not any(isinstance(result, Source) for result in results)
    assert "nyckel-1234" not in repr(results)
