"""What recording says, in Swedish."""

TEXTS: dict[str, str | tuple[str, str]] = {
    "written": "Redovisat för {id} i {path}:",
    "there": "Det står redan för {id} i {path}. Ingenting är ändrat.",
    "line": "    {key}: {value}",
    "refused": "Posten går inte att lägga till i {path} utan att ändra något annat. Ingenting är skrivet. Skriv in den själv på rad {line}:",
    "not_durable": "Allt är skrivet, men disken svarar inte som den ska. Kontrollera filen innan du stänger av datorn.",
}
