"""Words around findings."""

TEXTS = {
    "level.error": "fel",
    "level.warning": "varning",
    "level.info": "upplysning",
    "why": "varför:",
    "help": "gör så här:",
    "left_out": ("{n} fynd till visas inte.", "{n} fynd till visas inte."),
    "clean": ("Inga fel i {n} fil.", "Inga fel i {n} filer."),
    "count.error": ("{n} fel", "{n} fel"),
    "count.warning": ("{n} varning", "{n} varningar"),
    "count.info": ("{n} upplysning", "{n} upplysningar"),
    "in_files": ("i {n} fil.", "i {n} filer."),
    "files_read": ("{n} fil läst.", "{n} filer lästa."),
    "column.place": "Rad",
    "column.rule": "Regel",
    "column.message": "Vad",
    "column.help": "Gör så här",
    "baseline.gone": ("{n} godtaget fynd finns inte kvar.", "{n} godtagna fynd finns inte kvar."),
    "baseline.known": ("{n} godtaget fynd visas inte.", "{n} godtagna fynd visas inte."),
    "baseline.written": ("{n} fynd är nu godtaget i {path}.", "{n} fynd är nu godtagna i {path}."),
}
