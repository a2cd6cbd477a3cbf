"""What recording says, in English."""

TEXTS: dict[str, str | tuple[str, str]] = {
    "written": "Recorded for {id} in {path}:",
    "there": "It is already there for {id} in {path}. Nothing is changed.",
    "line": "    {key}: {value}",
    "refused": "The entry can't be added to {path} without changing something else. Nothing is written. Write it yourself on line {line}:",
    "not_durable": "All is written, but the disk does not answer as it should. Check the file before you turn off the computer.",
}
