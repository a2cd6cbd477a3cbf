"""What is said of the comment that is written in CI, in English."""

TEXTS: dict[str, str | tuple[str, str]] = {
    "created": "The comment has been written.",
    "updated": "The comment has been updated.",
    "nothing": "No promise changes, so no comment is written.",
    "no-token": "No comment is written, as the variable LOFTET_TOKEN is empty.",
    "not-allowed": "No comment is written, as this run may not write here (answer {reason}). So it is when the proposal "
    "comes from a copy of the repository. The report is with the run.",
    "failed": "The comment could not be written ({reason}). The report is with the run.",
    "shortened": "The report is too long for a comment. The rest is with the run.",
}
