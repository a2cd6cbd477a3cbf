"""Every sentence a person reads, in Swedish and English, looked up by id with named fields.

A key is ``topic.name``: the topic is a module in ``sv/`` and ``en/`` holding one table ``TEXTS``, loaded when first asked
for. A value with two forms is (one, many), chosen by the field ``n``.
"""

from functools import cache
from importlib import import_module

LANGUAGES = ("sv", "en")
"""Languages with a full set of texts, the default first; a test holds them to the same keys and fields."""

Text = str | tuple[str, str]


@cache
def _table(language: str, topic: str) -> dict[str, Text]:
    table: dict[str, Text] = import_module(f"{__name__}.{language}.{topic}").TEXTS
    return table


@cache
def _text(language: str, key: str) -> Text:
    topic, _, name = key.partition(".")
    return _table(language, topic)[name]


class _Ellipses(dict[str, str]):
    def __missing__(self, field: str) -> str:
        return "…"


class Texts:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        """Choose the language, one of ``LANGUAGES``; raises ``ValueError`` for another."""
        if language not in LANGUAGES:
            raise ValueError(language)
        self.language = language

    def __call__(self, key: str, /, **fields: object) -> str:
        """Return the sentence for ``key`` with its fields filled in; raises ``KeyError`` for an unknown key or field."""
        text = _text(self.language, key)
        if isinstance(text, tuple):
            text = text[0] if fields["n"] == 1 else text[1]
        return text.format_map(fields)

    def outline(self, key: str) -> str:
        """Return the sentence for ``key`` with an ellipsis for each field; empty when there is no such sentence."""
        topic, _, name = key.partition(".")
        text = _table(self.language, topic).get(name, "")
        return (text[1] if isinstance(text, tuple) else text).format_map(_Ellipses())

    def has(self, key: str) -> bool:
        """Tell whether there is a sentence for ``key``."""
        topic, _, name = key.partition(".")
        return name in _table(self.language, topic)
