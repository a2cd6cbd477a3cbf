"""The help of the command line, in Swedish; ``cli/app.py`` says which keys a command needs."""

TEXTS: dict[str, str | tuple[str, str]] = {
    "heading.usage": "Användning",
    "heading.commands": "Kommandon",
    "heading.arguments": "Argument",
    "heading.options": "Flaggor",
    "heading.common": "Gemensamma flaggor",
    "heading.examples": "Exempel",
    "usage.options": "[FLAGGOR]",
    "usage.command": "KOMMANDO ...",
    "default": "standard: {value}",
    "required": "krävs",
    "metavar.path": "SÖKVÄG",
    "metavar.file": "FIL",
    "option.help": "Visa den här hjälpen.",
    "option.version": "Visa vilken version du har.",
    "option.lang": "Språk i hjälp och meddelanden: sv är svenska, en är engelska.",
    "option.color": "Färg: auto är färg på skärmen men inte i filer, always är alltid och never är aldrig.",
    "option.quiet": "Skriv bara resultatet och fel.",
    "option.verbose": "Berätta mer om vad som görs.",
    "option.debug": "Visa var i programmet det gick fel, om loftet självt går sönder.",
    "option.output": "Skriv resultatet till filen i stället för till skärmen.",
    "loftet.help": (
        "Kontrollera och publicera medborgarlöften som är skrivna i YAML.\n\n"
        "Skriv loftet KOMMANDO --help för att läsa om ett kommando."
    ),
    "loftet.examples": "loftet schema --help  Läs om kommandot schema.",
    "schema.help": (
        "Skriv ut JSON-schemat för löftesfiler.\n\n"
        "Med schemat kan ditt skrivprogram föreslå nycklar och visa fel medan du skriver."
    ),
    "schema.examples": (
        "loftet schema  Visa schemat på skärmen.\nloftet schema --output schema/loftet-1.json  Spara schemat i en fil."
    ),
}
