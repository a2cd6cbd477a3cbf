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
    "column.place": "Line",
    "column.rule": "Rule",
    "column.message": "What",
    "column.help": "Do this",
    "baseline.gone": ("{n} accepted finding is gone.", "{n} accepted findings are gone."),
    "baseline.known": ("{n} accepted finding not shown.", "{n} accepted findings not shown."),
    "baseline.written": ("{n} finding is now accepted in {path}.", "{n} findings are now accepted in {path}."),
}
