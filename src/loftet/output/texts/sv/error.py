"""Why a run stops and what to do next, in Swedish: for each error its ``<id>`` and ``<id>.help``."""

TEXTS: dict[str, str | tuple[str, str]] = {
    "label": "Fel:",
    "label.help": "Gör så här:",
    "interrupted": "Avbrutet.",
    # The command line
    "wrong-use": "Kommandoraden går inte att tolka.",
    "wrong-use.help": "Se hur kommandot skrivs med {command} --help",
    "no-such-command": "Kommandot ”{name}” finns inte.",
    "no-such-command.help": "Välj något av dessa: {commands}. Läs om dem med {command} --help",
    "no-such-command-near": "Kommandot ”{name}” finns inte.",
    "no-such-command-near.help": "Menade du {near}? Skriv i så fall {command} {near}. Se alla med {command} --help",
    "no-such-option": "Flaggan ”{option}” finns inte för {command}.",
    "no-such-option.help": "Se vilka flaggor som finns med {command} --help",
    "no-such-option-near": "Flaggan ”{option}” finns inte för {command}.",
    "no-such-option-near.help": "Menade du {near}? Se alla flaggor med {command} --help",
    "no-such-option-before": "Flaggan ”{option}” finns inte här.",
    "no-such-option-before.help": (
        "Om flaggan hör till ett kommando ska den stå efter kommandots namn. Se vad som finns med {command} --help"
    ),
    "option-needs-value": "Flaggan {name} saknar sitt värde.",
    "option-needs-value.help": "Skriv värdet direkt efter flaggan. Se vilka värden som går med {command} --help",
    "option-takes-no-value": "Flaggan {name} tar inget värde.",
    "option-takes-no-value.help": "Skriv bara {name}, utan likhetstecken och det som står efter.",
    "missing-argument": "{name} saknas.",
    "missing-argument.help": "Lägg till det sist på raden. Se hur kommandot skrivs med {command} --help",
    "missing-option": "Flaggan {name} saknas.",
    "missing-option.help": "Lägg till {name} och dess värde. Se hur kommandot skrivs med {command} --help",
    "not-a-choice": "Värdet ”{value}” finns inte för {name}.",
    "not-a-choice.help": "Välj något av dessa: {choices}",
    "not-a-number": "Värdet för {name} ska vara ett heltal, men är ”{value}”.",
    "not-a-number.help": "Skriv ett heltal med siffror, till exempel 2.",
    "not-a-number-between": "Värdet för {name} ska vara ett heltal från {low} till {high}, men är ”{value}”.",
    "not-a-number-between.help": "Skriv ett heltal från {low} till {high}.",
    "wrong-value": "Värdet ”{value}” går inte att använda för {name}.",
    "wrong-value.help": "Se vilka värden som går med {command} --help",
    "too-many-arguments": "{command} kan inte ta emot ”{argument}”.",
    "too-many-arguments.help": (
        "Ta bort det. En sökväg med mellanslag ska stå inom citattecken. Se hur kommandot skrivs med {command} --help"
    ),
    # Input
    "input-missing": "”{path}” finns inte.",
    "input-missing.help": "Kontrollera stavningen och att du står i rätt mapp.",
    "no-files": "Det finns inga löftesfiler i ”{path}”.",
    "no-files.help": "Löftesfiler slutar på .yaml. Ange mappen där de ligger, eller en av filerna.",
    "too-many-files": "Det är fler än {limit} filer.",
    "too-many-files.help": "Ange en mindre mapp och ta en i taget.",
    "too-much-data": "Filerna är tillsammans större än {limit} byte.",
    "too-much-data.help": "Ange en mindre mapp och ta en i taget. Kontrollera också att inget annat än löften ligger där.",
    "not-a-limit": "”{value}” är ingen gräns som går att ändra.",
    "not-a-limit.help": "Skriv gränsens namn, likhetstecken och ett heltal. Gränserna är {choices}.",
    "not-a-day": "”{value}” är ingen dag.",
    "not-a-day.help": "Skriv år, månad och dag, till exempel 2026-11-22.",
    "not-an-epoch": "Miljövariabeln SOURCE_DATE_EPOCH är ”{value}”, och det är ingen tidpunkt.",
    "not-an-epoch.help": "Sätt den till antalet sekunder sedan 1970, eller ta bort den.",
    # Output
    "output-needed": "Det blir flera sidor, och de behöver en mapp att ligga i.",
    "output-needed.help": "Ange en mapp med --output, till exempel --output ut",
    "output-not-writable": "Det går inte att skriva till ”{path}”: {reason}.",
    "output-not-writable.help": (
        "Kontrollera att mappen finns, att du får skriva i den och att filen inte är öppen i ett annat program. "
        "Eller välj en annan plats med --output"
    ),
    "output-foreign": "Mappen ”{path}” innehåller filer som loftet inte har gjort, till exempel ”{example}”.",
    "output-foreign.help": "Ingenting har skrivits. Välj en tom mapp med --output, eller flytta undan filerna.",
    "stdout-not-writable": "Det går inte att skriva ut resultatet: {reason}.",
    "stdout-not-writable.help": "Kontrollera platsen som resultatet skickas till, eller skicka det någon annanstans.",
    "reason.unknown": "okänd orsak",
    "reason.EACCES": "du har inte rätt att skriva där",
    "reason.EPERM": "du har inte rätt att skriva där",
    "reason.EROFS": "platsen är skrivskyddad",
    "reason.ENOSPC": "disken är full",
    "reason.EDQUOT": "ditt utrymme är slut",
    "reason.ENOENT": "mappen finns inte",
    "reason.EISDIR": "det är en mapp",
    "reason.ENOTDIR": "en del av sökvägen är en fil, inte en mapp",
    "reason.EEXIST": "det finns redan något med det namnet",
    "reason.EBUSY": "filen används av ett annat program",
    "reason.EINVAL": "namnet innehåller tecken som inte går att använda",
    "reason.ENAMETOOLONG": "namnet är för långt",
    "reason.ELOOP": "länken leder tillbaka till sig själv",
    "reason.EIO": "disken svarar inte som den ska",
    # Templates
    "template-missing": "Mallen ”{path}” finns inte.",
    "template-missing.help": "Kontrollera stavningen och att mappen med mallar är den rätta.",
    "template-broken": "Mallen ”{path}” fungerar inte på rad {line}. Mallspråket säger: {reason}",
    "template-broken.help": "Rätta mallen på den raden, eller ta bort den så används den som följer med loftet.",
    "template-unsafe": "Mallen ”{path}” gör något som mallar inte får göra.",
    "template-unsafe.help": "Ta bort det ur mallen. En mall får bara visa uppgifter, inte köra kod eller släppa igenom rå HTML.",
    # loftet itself
    "bug": "Något gick sönder i loftet. Felet ligger i programmet, inte i det du gjorde.",
    "bug.help": (
        "Berätta om det på https://github.com/loftet/loftet/issues och ta med raden här under. Ta inte med "
        "personuppgifter eller annat som inte är offentligt. Med --debug visas mer om vad som hände."
    ),
    "bug.facts": "loftet {version}, Python {python}, {system}, kommando {command}: {error} i {place}",
}
