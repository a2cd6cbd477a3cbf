"""How many findings there are of each kind."""

from collections import deque
from collections.abc import Iterable

from loftet.model.shelf import ReadFile
from loftet.output.findings.tally import Tally
from loftet.output.findings.text import STYLES, footer
from loftet.output.terminal import Terminal


def write(files: Iterable[ReadFile], tally: Tally, terminal: Terminal) -> None:
    """Write a row for each kind found, the most frequent first, then what it came to."""
    deque(files, maxlen=0)
    tally.shown = tally.findings  # a row stands for every one of its kind
    for kind, count in sorted(tally.kinds.items(), key=lambda pair: (-pair[1], pair[0].code)):
        terminal.result(f"{count:>6}  ", (kind.code, STYLES[kind.level]), f"  {kind.name}")
    for line in footer(tally, terminal.texts):
        terminal.result(*line)
