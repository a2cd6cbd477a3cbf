"""Mending files: which findings, the edits, and what to say of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import unified_diff
from pathlib import Path
from typing import Final

from loftet.errors import CannotRunError
from loftet.model.fix import Fix, fix_for, place_in
from loftet.model.shelf import ReadFile
from loftet.output.terminal import Terminal
from loftet.reading.files import STDIN
from loftet.reading.limits import Limits
from loftet.reading.tree import Tree, parse
from loftet.writing.edit import Refused, edit
from loftet.writing.rewrite import rewrite
from loftet.writing.scalars import RenameKey, SetScalar

_MOST_ROUNDS: Final = 5


@dataclass(slots=True)
class Mending:
    """One run of mending.

    Attributes:
        limits: The limits of reading, which hold for what comes out as well.
        safe: Mend what is sure; without it nothing was asked for.
        unsafe: Mend what is a guess too.
        mended: How many findings were mended.
        refused: What a person has to write instead, by file.
    """

    limits: Limits
    safe: bool
    unsafe: bool
    mended: int = 0
    refused: list[tuple[str, Refused]] = field(default_factory=list)

    def content(self, path: str, old: bytes, fixes: Sequence[Fix]) -> bytes:
        """Return the content of a file with the fixes made, each on its own so that one refusal stops no other."""
        for fix in sorted(fixes, key=_values_first_then_deepest):
            tree = self._parse(old)
            place = place_in(tree.data, fix) if tree else None
            if place is None:
                continue
            change = RenameKey(place, fix.text) if fix.how == "rename" else SetScalar(place, fix.text)
            new = edit(old, change, self._parse)
            if isinstance(new, Refused):
                self.refused.append((path, new))
            else:
                self.mended += new != old
                old = new
        return old

    def fixes(self, file: ReadFile) -> list[Fix]:
        """Return the fixes of a file that are asked for."""
        found = (fix_for(finding) for finding in file.findings)
        return [fix for fix in found if fix and (fix.safe or self.unsafe)]

    def _parse(self, content: bytes) -> Tree | None:
        return parse(content, "", self.limits).tree


def _values_first_then_deepest(fix: Fix) -> tuple[bool, int]:
    # A renamed key changes the places of all that is under it.
    return fix.how == "rename", -len(fix.loc)


def mend_all(judged: Callable[[], Iterable[ReadFile]], root: Path, mending: Mending, terminal: Terminal) -> None:
    """Mend the files; what one mend brings to light is mended in the next round."""
    before = -1
    for _ in range(_MOST_ROUNDS):
        if mending.mended == before:
            break
        before = mending.mended
        mending.refused.clear()
        _mend(judged(), root, mending)
    _tell(mending, terminal, "label.fixed")


def _mend(files: Iterable[ReadFile], root: Path, mending: Mending) -> None:
    wanted = dict(_wanted(files, mending))

    def new_content(path: Path, old: bytes) -> bytes:
        return mending.content(str(path), old, wanted[path])

    if wanted:
        rewrite(list(wanted), new_content, root)


def preview(files: Iterable[ReadFile], mending: Mending, terminal: Terminal) -> bool:
    """Write what would be mended as a patch; return whether there is anything.

    Raises:
        CannotRunError: It was not said what to mend.
    """
    if not mending.safe:
        raise CannotRunError("fix-needed")
    for path, fixes in _wanted(files, mending):
        old = path.read_bytes()
        new = mending.content(str(path), old, fixes)
        before, after = (content.decode("utf-8").splitlines() for content in (old, new))
        for line in unified_diff(before, after, str(path), str(path), lineterm=""):
            style = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1], "")
            terminal.result((line, style))
    _tell(mending, terminal, "label.would_fix")
    return mending.mended > 0


def _wanted(files: Iterable[ReadFile], mending: Mending) -> Iterator[tuple[Path, list[Fix]]]:
    for file in files:
        fixes = mending.fixes(file)
        if fixes and file.path == STDIN:
            raise CannotRunError("fix-stdin")
        if fixes:
            yield Path(file.path), fixes


def _tell(mending: Mending, terminal: Terminal, key: str) -> None:
    terminal.talk(terminal.texts(key, n=mending.mended))
    for path, refused in mending.refused:
        terminal.talk(terminal.texts("label.not_fixed", path=path, line=refused.line))
        for line in refused.snippet.splitlines():
            terminal.talk(f"    {line}")
