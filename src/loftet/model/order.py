"""Swedish alphabetical order: w is a letter of its own, and å, ä and ö come last."""

from unicodedata import combining, normalize

# The three characters after "z" in ASCII stand for å, ä and ö; other letters sort with the one they are a form of.
_LETTERS = str.maketrans({
    "å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ő": "}", "œ": "}",
    "ü": "y", "ű": "y", "đ": "d", "ð": "d", "þ": "th",
})  # fmt: skip


def swedish_key(text: str) -> tuple[str, str, str]:
    """Return what to sort ``text`` by: its letters first, then accents, then small before capital letters."""
    composed = normalize("NFC", text)
    folded = composed.casefold()
    letters = normalize("NFD", folded.translate(_LETTERS))
    return "".join(char for char in letters if not combining(char)), folded, composed.swapcase()
