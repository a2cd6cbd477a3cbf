"""The help of the command line, in English; ``cli/app.py`` says which keys a command needs."""

TEXTS: dict[str, str | tuple[str, str]] = {
    "heading.usage": "Usage",
    "heading.commands": "Commands",
    "heading.arguments": "Arguments",
    "heading.options": "Options",
    "heading.common": "Common options",
    "heading.examples": "Examples",
    "usage.options": "[OPTIONS]",
    "usage.command": "COMMAND ...",
    "default": "default: {value}",
    "required": "required",
    "metavar.path": "PATH",
    "metavar.file": "FILE",
    "option.help": "Show this help.",
    "option.version": "Show which version you have.",
    "option.lang": "Language of help and messages: sv is Swedish, en is English.",
    "option.color": "Colour: auto is colour on the screen but not in files.",
    "option.quiet": "Write only the result and errors.",
    "option.verbose": "Tell more about what is being done.",
    "option.debug": "Show where in the program it went wrong, should loftet itself break.",
    "option.output": "Write the result to the file instead of the screen.",
    "loftet.help": (
        "Check and publish citizen promises (medborgarlöften) written in YAML.\n\n"
        "Type loftet COMMAND --help to read about a command."
    ),
    "loftet.examples": "loftet lint  Check the files in the folder promises.\nloftet lint --help  Read about the command lint.",
    "metavar.name": "NAME",
    "metavar.limit": "LIMIT=NUMBER",
    "metavar.day": "DAY",
    "option.paths": "Files and folders. A folder is searched. A hyphen reads standard input.",
    "option.format": "Format of the result.",
    "option.stdin-filename": "What to call standard input, when PATH is a hyphen.",
    "option.limit": "Raise a limit of reading, e.g. nodes=100000. May be given several times.",
    "option.today": "The day to judge on, e.g. 2026-11-22. Otherwise the present day.",
    "lint.help": (
        "Check promise files and show what is wrong or unclear.\n\n"
        "Each finding is shown with file, line and column, why it matters and what to do. Without PATH the folder "
        "promises is read. Exits with 0 when nothing stands in the way, 1 for errors and 3 when a file could not be opened."
    ),
    "metavar.format-file": "FORMAT[:FILE]",
    "metavar.rule": "RULE",
    "option.config": "Configuration file, instead of loftet.toml or [tool.loftet] in pyproject.toml.",
    "lint.format": (
        "Format: text, concise, grouped, markdown, json, github, gitlab, junit, sarif or rdjson. May be given several times "
        "with a file each. Without the option it is text."
    ),
    "lint.select": "Use only these rules: code, beginning of a code, or name. Separate several by commas.",
    "lint.extend-select": "Use these rules too.",
    "lint.ignore": "Do not use these rules.",
    "lint.baseline": "File of accepted findings. They are neither shown nor counted.",
    "lint.update-baseline": "Accept all findings there are now, and save them to the file.",
    "lint.statistics": "Show only how many findings there are of each kind.",
    "lint.fail-on": "The level that counts as failed: error, warning (and errors), or info (everything).",
    "lint.examples": (
        "loftet lint  Check every file in the folder promises.\n"
        "loftet lint promises/taby/2019-2020.yaml  Check one file.\n"
        "loftet lint -f json -o findings.json  Save the findings for another program."
    ),
    "schema.help": (
        "Print the JSON Schema of promise files.\n\n"
        "With the schema your editor can suggest keys and show errors while you write."
    ),
    "schema.examples": (
        "loftet schema  Show the schema on the screen.\n"
        "loftet schema --output schema/loftet-1.json  Save the schema in a file."
    ),
}
