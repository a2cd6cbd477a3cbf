"""What is said of exceptions that a file makes for itself."""

TEXTS = {
    # LFT191
    "undantag-utan-skäl": "The exception from {rules} has no reason.",
    "undantag-utan-skäl.why": "Whoever reads the file later must be able to see why a flaw was left standing.",
    "undantag-utan-skäl.help": "Write the reason after the bracket: # loftet: ignore[{rules}] – because …",
    # LFT192
    "undantag-utan-verkan": "The exception from {rules} is not needed: there is no such finding here.",
    "undantag-utan-verkan.why": "An exception left behind can hide a new error.",
    "undantag-utan-verkan.help": "Remove the comment. If it is about another line, move it to that line or the one before.",
}
