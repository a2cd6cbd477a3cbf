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
    "default": "förval: {value}",
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
    "loftet.examples": "loftet lint  Kontrollera filerna i mappen promises.\nloftet lint --help  Läs om kommandot lint.",
    "metavar.name": "NAMN",
    "metavar.limit": "GRÄNS=TAL",
    "metavar.day": "DAG",
    "option.paths": "Filer och mappar. En mapp genomsöks. Ett bindestreck läser från standard in.",
    "option.format": "Format på resultatet.",
    "option.stdin-filename": "Namn på det som läses från standard in, när SÖKVÄG är ett bindestreck.",
    "option.limit": "Höj en gräns för vad som läses, till exempel nodes=100000. Kan anges flera gånger.",
    "option.today": "Dagen att bedöma från, till exempel 2026-11-22. Annars dagens datum.",
    "lint.help": (
        "Kontrollera löftesfiler och visa vad som är fel eller otydligt.\n\n"
        "Varje fynd visas med fil, rad och kolumn, varför det spelar roll och vad du kan göra. Utan SÖKVÄG läses mappen "
        "promises. Avslutas med 0 om inget hindrar, 1 om det finns fel och 3 om en fil inte gick att öppna."
    ),
    "metavar.format-file": "FORMAT[:FIL]",
    "metavar.rule": "REGEL",
    "option.config": "Inställningsfil. Annars används loftet.toml eller [tool.loftet] i pyproject.toml.",
    "lint.format": (
        "Format: text, concise, grouped, markdown, json, github, gitlab, junit, sarif eller rdjson. Kan anges flera gånger "
        "med var sin fil. Utan flaggan blir det text."
    ),
    "lint.select": "Använd bara de här reglerna: kod, början av kod eller namn. Flera skiljs åt med komma.",
    "lint.extend-select": "Använd också de här reglerna.",
    "lint.ignore": "Använd inte de här reglerna.",
    "lint.baseline": "Fil med godtagna fynd. De visas inte och räknas inte.",
    "lint.update-baseline": "Godta alla fynd som finns nu, och spara dem i filen.",
    "lint.statistics": "Visa bara hur många fynd det finns av varje slag.",
    "lint.fail-on": "Vilken nivå som räknas som underkänt: error är fel, warning även varningar, info allt.",
    "lint.examples": (
        "loftet lint  Kontrollera alla filer i mappen promises.\n"
        "loftet lint promises/taby/2019-2020.yaml  Kontrollera en fil.\n"
        "loftet lint -f json -o fynd.json  Spara fynden för ett annat program."
    ),
    "schema.help": (
        "Skriv ut JSON-schemat för löftesfiler.\n\n"
        "Med schemat kan ditt skrivprogram föreslå nycklar och visa fel medan du skriver."
    ),
    "schema.examples": (
        "loftet schema  Visa schemat på skärmen.\nloftet schema --output schema/loftet-1.json  Spara schemat i en fil."
    ),
}
