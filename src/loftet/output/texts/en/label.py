"""Words around findings."""

TEXTS = {
    "level.error": "error",
    "level.warning": "warning",
    "level.info": "info",
    "why": "why:",
    "help": "do this:",
    "left_out": ("{n} more finding not shown.", "{n} more findings not shown."),
    "clean": ("No errors in {n} file.", "No errors in {n} files."),
    "count.error": ("{n} error", "{n} errors"),
    "count.warning": ("{n} warning", "{n} warnings"),
    "count.info": ("{n} info", "{n} infos"),
    "in_files": ("in {n} file.", "in {n} files."),
    "files_read": ("{n} file read.", "{n} files read."),
}
