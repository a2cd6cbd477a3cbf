"""Files made to crash, hang or exhaust are answered with a finding, by a process short of memory and time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SECONDS = 20
MEMORY = 160 * 1024 * 1024
"""Of address space, three times what the worst of them takes."""

CHILD = """\
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]),) * 2)
from pathlib import Path
from loftet.model.finding import Finding
from loftet.reading.files import discover
from loftet.reading.limits import Limits
from loftet.reading.tree import parse
folder, names = Path(sys.argv[1]), set()
for source in discover([str(folder)], folder, Limits()):
    findings = (source,) if isinstance(source, Finding) else parse(source.content, source.path).findings
    names.update(finding.detail or finding.kind.name for finding in findings)
print(json.dumps(sorted(names)))
"""

LAUGHS = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{new}: &{new} [{','.join(['*' + old] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGES = "a: &a {x: 1}\n" + "".join(
    f"{new}: &{new}\n  <<: [{','.join(['*' + old] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)

HOSTILE = {
    "brackets": ("[" * 100_000, "för-djupt"),
    "braces": ("{" * 100_000, "för-djupt"),
    "mappings": ("{a: " * 100_000, "för-djupt"),
    "dashes": ("- " * 100_000, "för-djupt"),
    "questions": ("? " * 100_000, "för-djupt"),
    "array-object": ('[{"":' * 50_000, "för-djupt"),
    "indentation": ("".join(f"{' ' * n}a:\n" for n in range(1200)), "för-djupt"),
    "many-brackets": ("[" * 30 + "[]," * 200_000, "för-många-värden"),
    "laughs": (LAUGHS, "alias"),
    "merged-laughs": (MERGES, "merge"),
    "ring": ("a: &a [*a]\n", "alias"),
    "self-merge": ("a: &a\n  <<: *a\n", "merge"),
    "python-tag": ("!!python/object/apply:os.system ['echo no']\n", "tag"),
    "empty-int": ("a: !!int ''\n", "tag"),
    "bad-timestamp": ("a: !!timestamp x\n", "tag"),
    "many-nodes": ("a:\n" + "- x\n" * 200_000, "för-många-värden"),
    "many-flow-nodes": ("a: [" + "x," * 400_000 + "]", "för-många-värden"),
    "flow-pairs": ("a: [" + "a: b, " * 150_000 + "]", "för-många-värden"),
    "many-keys": ("".join(f"k{n}: 1\n" for n in range(60_000)), "för-många-värden"),
    "same-keys": ("a: 1\n" * 20_000, "dubbel-nyckel"),
    "many-anchors": ("- &a 1\n" * 20_000, "anchor"),
    "long-text": ("a: " + "x" * 1_000_000, "text"),
    "long-quoted": ('a: "' + "\\n" * 500_000 + '"', "text"),
    "long-key": ("x" * 1_000_000 + ": 1", "colon-in-text"),
    "long-quoted-key": ('"' + "x" * 900 + '": 1', "key"),
    "open-quote": ("a: '" + "x\n" * 500_000, "unclosed-quote"),
    "long-digits": ("a: " + "9" * 60_000 + "\nb: " + "1:" * 30_000 + "1\nc: *x", "alias"),
    "spaces": (" " * 1_000_000 + "a: *x", "alias"),
    "line-breaks": ("\n" * 1_000_000, "tom-fil"),
    "comments": ("# x\n" * 250_000, "tom-fil"),
    "zeros": ("\0" * 1_000_000, "control"),
    "hidden": ("a: " + "\u200e" * 300_000, "direction"),
    "combining": ("a: " + "e" + "\u0301" * 60_000 + "\nb: *x", "alias"),
    "colons": (":" * 500_000, "text"),
    "too-large": ("#" * 3_000_000, "för-stor-fil"),
}  # fmt: skip


def read_in_child(folder: Path) -> set[str]:
    command = [sys.executable, "-c", CHILD, str(folder), str(MEMORY)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr[-2000:]
    return set(json.loads(done.stdout))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no resource limits to run the child under")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_a_finding(tmp_path: Path, name: str) -> None:
    text, expected = HOSTILE[name]
    (tmp_path / "x.yaml").write_bytes(text.encode())
    assert expected in read_in_child(tmp_path)
