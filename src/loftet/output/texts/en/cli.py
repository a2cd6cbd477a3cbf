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
    "loftet.examples": "loftet schema --help  Read about the command schema.",
    "schema.help": (
        "Print the JSON Schema of promise files.\n\n"
        "With the schema your editor can suggest keys and show errors while you write."
    ),
    "schema.examples": (
        "loftet schema  Show the schema on the screen.\n"
        "loftet schema --output schema/loftet-1.json  Save the schema in a file."
    ),
}
