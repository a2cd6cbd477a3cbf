"""Whatever somebody writes about what happened is written as they wrote it, or not at all."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from logbook import RECORD

from loftet.cli.record_told import Told, read_text
from loftet.cli.record_write import Recording, write
from loftet.errors import CannotRunError
from loftet.reading.files import Source
from loftet.reading.limits import Limits
from loftet.reading.shelf import read_file

HARD = st.sampled_from(
    ["- a", "a: b", "# a", "---", "null", "ja", "08", "'", '"', "a\n\nb", "| a", "{a}", "%", "&a", "*"]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(HARD, st.text(min_size=1, max_size=90)), id_=st.sampled_from(["ronder", "lampor", "trygg-park"]))
def test_a_text_is_written_as_it_was_given(file: Path, text: str, id_: str) -> None:
    file.write_bytes(RECORD.encode())
    told = Told(period="2026-T2", text=text, amount="1")
    try:
        write([Recording("fil.yaml", id_, told)], date(2026, 9, 20), Path())
    except CannotRunError:
        assert file.read_bytes().decode() == RECORD
        return
    document = read_file(Source("fil.yaml", file.read_bytes(), ""), Limits()).document
    assert document
    items = [*document.promises, *document.activities()]
    outcome = next(item for item in items if item.id == id_).outcomes[-1]
    assert (outcome.text or "") == read_text(text)


@pytest.mark.parametrize(
    ("pasted", "written"),
    [
        ("trygg\u00adhets\u200bronder\ufeff", "trygghetsronder"),
        ("1\u202f200 meter\u2009\u2013 klart", "1\u202f200 meter\u2009\u2013 klart"),
        ("tack \U0001f468\u200d\U0001f467", "tack \U0001f468\u200d\U0001f467"),
    ],
)
def test_what_comes_along_from_word_and_the_web_stops_nobody(file: Path, pasted: str, written: str) -> None:
    write([Recording("fil.yaml", "ronder", Told(period="2026-T2", text=pasted))], date(2026, 9, 20), Path())
    document = read_file(Source("fil.yaml", file.read_bytes(), ""), Limits()).document
    assert document
    assert next(document.activities()).outcomes[-1].text == written


def test_a_text_of_spaces_says_nothing(file: Path) -> None:
    with pytest.raises(CannotRunError):
        write([Recording("fil.yaml", "ronder", Told(period="2026-T2", text="  "))], date(2026, 9, 20), Path())
    assert file.read_bytes().decode() == RECORD
