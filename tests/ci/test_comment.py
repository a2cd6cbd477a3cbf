"""How long a comment may be."""

from hypothesis import given
from hypothesis import strategies as st

from loftet.cli.comment import fitting
from loftet.cli.thread import MARK
from loftet.output.texts import LANGUAGES, Texts


@given(st.lists(st.text("aö🙂 ", max_size=900), min_size=1, max_size=200), st.sampled_from(LANGUAGES))
def test_a_report_is_cut_between_lines_and_fits(lines: list[str], language: str) -> None:
    report = "\n".join(["## Vad ändringarna betyder", *lines]) + "\n"
    text = fitting(report, Texts(language))
    assert len(f"{MARK}\n{text}") <= 65_536
    if text != report:
        kept, _, said = text.rpartition("\n\n")
        assert report.startswith(f"{kept}\n")
        assert said == Texts(language)("comment.shortened") + "\n"
