"""A record may be written in every way that YAML allows; an entry is added, and nothing else is touched."""

import json
import re
from collections.abc import Callable
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from logbook import RECORD, record
from writing.layouts import Layout

from loftet.cli.record_told import Told
from loftet.cli.record_write import NotEditableError, Recording, write
from loftet.errors import CannotRunError

TODAY = date(2026, 9, 20)
DATA: Any = yaml.load(RECORD, yaml.CBaseLoader)
IDS = ("ronder", "patrull", "lampor", "trygg-park", "exempelköping-2026")
COUNTED = {"patrull": {"unit": "pass"}}
LF = RECORD.replace("\r\n", "\n")
LAMP = "  - {id: lampor, aktivitet: Nya lampor}\n"


def log_of(data: Any, id_: str) -> Any:
    """Return the log of something, in data where one value alone may stand for a list."""
    promise = data["löften"][0] if isinstance(data["löften"], list) else data["löften"]
    items = [data, promise, *promise["aktiviteter"]]
    found = next(item for item in items if item["id"] == id_).get("utfall") or []
    return found if isinstance(found, list) else [found]


def without(data: Any, id_: str) -> str:
    """Return all data but one log."""
    copy = json.loads(json.dumps(data))
    promise = copy["löften"][0] if isinstance(copy["löften"], list) else copy["löften"]
    for item in (copy, promise, *promise["aktiviteter"]):
        if item["id"] == id_:
            item.pop("utfall", None)
    return json.dumps(copy)


def laid_out(random: Random) -> bytes:
    return Layout(random).document(DATA)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(random=st.randoms(use_true_random=False), id_=st.sampled_from(IDS))
def test_however_it_is_laid_out(file: Path, random: Random, id_: str) -> None:
    before = laid_out(random)
    file.write_bytes(before)
    told = Told(period="2026-T2", amount="3", text="Två: ord # här", **COUNTED.get(id_, {}))
    try:
        write([Recording("fil.yaml", id_, told)], TODAY, Path())
    except (NotEditableError, CannotRunError):  # a comment may have become a part of a text, such as that of a number
        assert file.read_bytes() == before
        return
    after = file.read_bytes()
    old, read = (yaml.load(content, yaml.CBaseLoader) for content in (before, after))
    assert without(read, id_) == without(old, id_)
    assert log_of(read, id_)[:-1] == log_of(old, id_)
    assert log_of(read, id_)[-1]["text"] == "Två: ord # här"
    same = SequenceMatcher(None, before.splitlines(), after.splitlines(), autojunk=False).get_matching_blocks()
    assert sum(block.size for block in same) >= len(before.splitlines()) - 1
    assert after.endswith(b"\n") == before.endswith(b"\n")


ODD: dict[str, Callable[[], str]] = {
    "byte order mark": lambda: "\ufeff" + RECORD,
    "no line break at the end": lambda: LF.rstrip("\n"),
    "blank lines at the end": lambda: LF + "\n\n\n",
    "start and end of the document": lambda: f"---\n{LF}...\n",
    "spaces at the ends of lines": lambda: LF.replace("\n", "  \n"),
    "tabs before comments": lambda: LF.replace("   #", "\t#"),
    "all in brackets": lambda: json.dumps(DATA, ensure_ascii=False, indent=1),
    "all on one line": lambda: json.dumps(DATA, ensure_ascii=False),
    "quoted keys": lambda: re.sub(r"^( *(?:- )?)(\w+):", r'\1"\2":', LF, flags=re.MULTILINE),
    "keys with a question mark": lambda: LF.replace("period: 2026\n", "? period\n: 2026\n"),
    **{
        f"utfall: {value}": lambda value=value: LF.replace("lampor}", f"lampor, utfall: {value}}}")
        for value in ("[]", "null", "~", "")
    },
    **{
        f"a line with utfall: {value}": lambda value=value: LF.replace(
            LAMP, f"  - id: lampor\n    aktivitet: Nya lampor\n    utfall:{value}\n"
        )
        for value in ("", " []", " null", " ~", " # inget än", " []   # inget än", " [\n    ]")
    },
    "a comment last": lambda: LF.replace(LAMP, "  - id: lampor\n    aktivitet: Nya lampor\n    # slut\n"),
    "comments between entries": lambda: LF.replace(
        LAMP,
        "  - id: lampor\n    aktivitet: Nya lampor\n    utfall:\n      # ett\n      - avser: 2026-T1\n\n"
        "        # två\n        text: |\n          # ingen kommentar\n\n      # tre\n\n",
    ),
}


@pytest.mark.parametrize("odd", ODD)
def test_odd_but_allowed(file: Path, capsys: pytest.CaptureFixture[str], odd: str) -> None:
    before = ODD[odd]()
    file.write_bytes(before.encode())
    old = yaml.load(before.removeprefix("\ufeff"), yaml.CBaseLoader)
    done = record(capsys, "fil.yaml", "lampor", "--period", "2026-T2", "--count", "3")
    assert done.code == 0, done.err
    after = file.read_bytes().decode()
    read = yaml.load(after.removeprefix("\ufeff"), yaml.CBaseLoader)
    assert without(read, "lampor") == without(old, "lampor")
    assert [entry["avser"] for entry in log_of(read, "lampor")][-1] == "2026-T2"
    assert all(comment in after for comment in re.findall(r"# .*", before))
    assert after.startswith("\ufeff") == before.startswith("\ufeff")
    assert after.endswith("\n") == before.endswith("\n")


@pytest.mark.parametrize("by", [1, 3, 4])
@pytest.mark.parametrize("id_", ["ronder", "lampor", "trygg-park"])
def test_other_indentation(file: Path, capsys: pytest.CaptureFixture[str], by: int, id_: str) -> None:
    before = yaml.safe_dump(DATA, allow_unicode=True, indent=max(by, 2), sort_keys=False) if by > 1 else ONE
    file.write_bytes(before.encode())
    assert record(capsys, "fil.yaml", id_, "--period", "2026-T2", "--count", "3").code == 0
    after = file.read_bytes().decode()
    lines = iter(after.splitlines())
    assert all(line in lines for line in before.splitlines() if "lampor" not in line)
    assert log_of(yaml.load(after, yaml.CBaseLoader), id_)[-1]["antal"] == "3"


ONE = """\
loftet: 1
id: exempelköping-2026
titel: Medborgarlöfte i Exempelköping 2026
period: 2026
område:
 delområden:
 - Exempelköping
parter:
 polisen:
  namn: Polisen
  typ: polis
löften:
 id: trygg-park
 löfte: Det ska kännas tryggare i parken.
 utfall:
  avser: 2026-T1
  text: Klart
 aktiviteter:
 - id: ronder
   aktivitet: Trygghetsronder i parken
   utfall:
    id: 2026-t1
    avser: 2026-T1
 - id: lampor
   aktivitet: Nya lampor
"""


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("id: ronder", "id: &x ronder"),
        lambda text: text.replace("aktivitet: Nya", "aktivitet: !!str Nya"),
        lambda text: text + "--- \nid: x\n",
        lambda text: text.replace("    mål", "\tmål"),
        lambda text: text.replace("period: 2026", "period: 2026\nperiod: 2027"),
        lambda text: text.replace("parken", "par\u0007ken"),
        lambda text: text.replace("parken", "par\u202eken"),
    ],
)
def test_what_yaml_allows_but_a_record_does_not_is_left_alone(
    file: Path, capsys: pytest.CaptureFixture[str], change: Callable[[str], str]
) -> None:
    before = change(LF).encode()
    file.write_bytes(before)
    done = record(capsys, "fil.yaml", "lampor", "--period", "2026-T2", "--count", "3")
    assert (done.code, file.read_bytes()) == (3, before)
    assert "loftet lint" in done.err
