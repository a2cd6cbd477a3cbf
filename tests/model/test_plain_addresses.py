"""Addresses that are taken without a closer look are those that a closer look would let by."""

from urllib.parse import urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st

from loftet.model.base import _PLAIN_URL

PLAIN = st.from_regex(_PLAIN_URL, fullmatch=True)


@given(PLAIN | PLAIN.map(lambda text: text + "[]@:\\?#%\N{FULLWIDTH SOLIDUS}"))
@settings(max_examples=200, deadline=None)
def test_a_plain_address_has_a_host_no_user_and_no_space(text: str) -> None:
    if _PLAIN_URL.fullmatch(text):
        parts = urlsplit(text)
        assert parts.scheme in {"http", "https"}
        assert parts.hostname
        assert parts.username is None
        assert not any(character.isspace() for character in text)
