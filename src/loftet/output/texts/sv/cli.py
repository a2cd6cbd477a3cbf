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
    "lint.fix": "Rätta det som är säkert att rätta. Bara de tecken som måste ändras ändras.",
    "lint.unsafe-fixes": "Rätta också det som är en gissning. Granska ändringarna efteråt.",
    "lint.diff": "Visa vad som skulle rättas, utan att ändra någon fil. Med -o sparas det som git apply kan läsa.",
    "lint.jobs": "Hur många processer som delar på arbetet. Annars efter hur många filer och processorer det finns.",
    "lint.no-cache": "Kontrollera alla filer på nytt, också dem som är oförändrade.",
    "lint.fail-on": "Vilken nivå som räknas som underkänt: error är fel, warning även varningar, info allt.",
    "lint.examples": (
        "loftet lint  Kontrollera alla filer i mappen promises.\n"
        "loftet lint promises/taby/2019-2020.yaml  Kontrollera en fil.\n"
        "loftet lint -f json -o fynd.json  Spara fynden för ett annat program."
    ),
    "metavar.version": "VERSION",
    "metavar.tertial": "ÅR-TERTIAL",
    "diff.help": (
        "Berätta vad ändringar i löften betyder: vad som är försvagat, stärkt, senarelagt eller nytt.\n\n"
        "Utan argument jämförs filerna som de är nu med den senaste versionen i git. En version kan vara en fil, en "
        "mapp, en version i git (HEAD~1, main, v1.0), en fil i en version (HEAD~1:promises/kommun/2025.yaml) eller två "
        "versioner (main..HEAD, main...HEAD). Två filer eller mappar jämförs utan git."
    ),
    "diff.examples": (
        "loftet diff  Visa vad som ändrats sedan senaste versionen i git.\n"
        "loftet diff gammal.yaml ny.yaml  Jämför två filer.\n"
        "loftet diff main...HEAD --fail-on weakened  Stoppa om ett givet löfte försvagas utan beslut.\n"
        "loftet diff --since-tertial 2026-T1  Visa vad som ändrats sedan tertialet började."
    ),
    "diff.what": "Det som ska jämföras: filer, mappar eller versioner i git, den äldre först.",
    "diff.format": "Text för skärmen, markdown för en kommentar, html för en sida, json för program, github för en körning där.",
    "diff.since": "Jämför med hur det var den dagen.",
    "diff.since-tertial": "Jämför med hur det var när tertialet började, till exempel 2026-T1.",
    "diff.previous": "Jämför med versionen före den senaste ändringen.",
    "diff.fail-on": (
        "Avsluta med kod 1 om något givet löfte försvagas utan beslut (weakened), eller även om något är oklart (unclear)."
    ),
    "diff.exit-code": "Avsluta med kod 1 om något alls har ändrats.",
    "diff.history": "Berätta hur en fil har ändrats i alla versioner i git. Skriv #ID efter filen för ett löfte eller en aktivitet.",
    "diff.git": "Låt git visa vad ändringarna betyder: plan visar vad som ställs in, install ställer in det, uninstall tar bort det igen. driver och text är för git självt.",
    "diff.accepted": "Fil med ändringar som är godtagna: ett fingeravtryck och ett skäl på varje rad.",
    "rule.help": (
        "Berätta om en regel: vad den hittar, varför det spelar roll, vad du kan göra och vad den bygger på.\n\n"
        "REGEL är koden eller namnet, så som de står vid ett fynd."
    ),
    "rule.code": "Regelns kod eller namn, eller familjens kod.",
    "rule.all": "Visa alla regler.",
    "rule.examples": "loftet rule LFT102  Läs om en regel.\nloftet rule LFT3  Se reglerna i en familj.\nloftet rule --all  Se alla regler.",
    "schema.help": (
        "Skriv ut JSON-schemat för löftesfiler.\n\n"
        "Med schemat kan ditt skrivprogram föreslå nycklar och visa fel medan du skriver."
    ),
    "schema.examples": (
        "loftet schema  Visa schemat på skärmen.\nloftet schema --output schema/loftet-1.json  Spara schemat i en fil."
    ),
    # render
    "metavar.place": "MAPP|FIL",
    "metavar.folder": "MAPP",
    "metavar.number": "TAL",
    "render.help": (
        "Gör sidor att publicera, i HTML eller Markdown.\n\n"
        "Utan sökväg tas filerna i mappen promises. Flera sidor skrivs till en mapp och får en förteckning. En fil "
        "som inte går att förstå får ingen sida; felen visas, och de andra sidorna görs ändå."
    ),
    "render.format": "Format: html är webbsidor, markdown är text för till exempel GitHub.",
    "render.output": "Mapp för sidorna, eller fil när det bara är en sida. Ett bindestreck är skärmen.",
    "render.table": (
        "Tabellernas form: roles visar vem som gör och följer upp, tertials hur det gick varje tertial, goals vägen från "
        "orsak till mål. auto väljer det som passar dokumentet."
    ),
    "render.heading-level": "Nivå på översta rubriken, 1 till 5, när sidan ska klistras in. Annars 2.",
    "render.templates": "Mapp med egna mallar. Annars används mappen templates bredvid promises, om den finns.",
    "render.fragment": "Gör HTML utan sidans ram, att klistra in i ett webbpubliceringsverktyg.",
    "render.names": "Visa namn på personer.",
    "render.trust-templates": "Låt egna mallar släppa igenom rå HTML. Använd bara mallar du litar på.",
    "render.examples": (
        "loftet render -o ut  Gör webbsidor av allt i mappen promises.\n"
        "loftet render promises/taby/2019-2020.yaml --fragment  Visa en sida att klistra in på webbplatsen.\n"
        "loftet render -f markdown -o ut  Gör Markdown i stället."
    ),
    # report
    "metavar.year": "ÅR",
    "metavar.id": "ID",
    "report.help": (
        "Berätta vad det blev av löftena, utifrån det som är rapporterat.\n\n"
        "Utan tid gäller det hela perioden. Reglerna för hur läget räknas ut står i docs/uppfoljning.md. Ett dokument som "
        "inte gäller under tiden är inte med. Avslutas med 0 när rapporten är skriven, 1 om --check anges och något "
        "saknas, och 3 om en fil inte gick att läsa."
    ),
    "report.tertial": "Ett tertial, till exempel 2018-T2.",
    "report.interim": "Delår: från årets början till och med tertialet, till exempel 2018-T2.",
    "report.year": "Ett år, till exempel 2018.",
    "report.period": "Hela perioden. Det gäller också när ingen tid anges.",
    "report.area": "Bara dokument som gäller i en kommun, ett län, ett lokalpolisområde, ett polisområde eller en polisregion.",
    "report.view": (
        "summary är en sammanfattning för styrgruppen, residents är för invånarna, owed visar vad varje part ska göra, "
        "missing är en lista över saknad uppföljning att skicka, trace visar vägen från lägesbild till aktivitet och "
        "overview ger en rad per dokument med summor."
    ),
    "report.by": "Vad översikten summeras per: län, kommun, lokalpolisområde, polisregion eller hela landet.",
    "report.format": "Format på resultatet. json och csv innehåller allt, med id och tal.",
    "report.output": "Fil för resultatet. Är det en mapp gör html och markdown en sida för varje dokument och en översikt.",
    "report.explain": "Visa hur allt om ett löfte, en aktivitet eller ett dokument är räknat, från posterna i filen.",
    "report.check": "Avsluta med 1 om någon uppföljning saknas.",
    "report.as-of": "Berätta det som var känt en dag, till exempel 2018-09-15. Annars i dag.",
    "report.committed": "Läs filerna som de låg i git den dagen, i stället för som de är nu.",
    "report.examples": (
        "loftet report promises/trollhattan/2018.yaml  Visa hur det gick under hela perioden.\n"
        "loftet report --tertial 2026-T2 -f html -o rapport.html  Gör en sida till styrgruppen.\n"
        "loftet report -f html -o rapport  Gör en sida för varje dokument, och en översikt.\n"
        "loftet report --view missing --check  Visa vad som saknas.\n"
        "loftet report --explain trygghetsronder  Visa hur det är räknat."
    ),
    # record
    "metavar.what": "SÖKVÄG ID",
    "metavar.interval": "TID",
    "metavar.unit": "ENHET",
    "metavar.status": "LÄGE",
    "metavar.text": "TEXT",
    "record.help": (
        "Redovisa hur det gick: lägg till en post i en aktivitets utfall.\n\n"
        "Ange filen och aktivitetens id. Utan id ställer loftet frågor. Med --sheet och --from redovisar du många saker "
        "på en gång, i ett blad för Excel. Det som redan är redovisat ändras aldrig: samma sak en gång till gör ingenting, "
        "och en rättelse blir en ny post med --corrects. Allt annat i filen är kvar som det var. Avslutas med 1 om något "
        "är kvar som du själv måste göra, och 3 om en fil inte gick att läsa."
    ),
    "record.what": "Filen eller mappen, och id på aktiviteten, löftet eller dokumentet. Utan fil gäller mappen promises.",
    "record.period": "Tiden som redovisas: tertial (2026-T2), kvartal (2026-K3), halvår (2026-H1), år eller månad.",
    "record.count": "Hur mycket som gjordes under den tiden, till exempel 3 eller 80 %.",
    "record.accumulated": "Hur mycket som gjorts sedan perioden började.",
    "record.unit": "Vad som är räknat, när aktiviteten har mål för olika saker.",
    "record.status": "Läget med uppföljningens ord, till exempel pågår, genomfört eller försenat.",
    "record.text": "Vad som hände.",
    "record.reason": "Varför det avvek från det som lovades. Kan anges flera gånger.",
    "record.source": "Id på källan, som den står under källor i filen.",
    "record.party": "Id på parten, när det bara gäller en part.",
    "record.municipality": "Kommunen, när det bara gäller en av flera.",
    "record.date": "Dagen då det redovisas. Annars i dag.",
    "record.id": "Id på den nya posten. Annars görs det av tiden, till exempel 2026-t2.",
    "record.corrects": "Id på posten som den här rättar. Den gamla står kvar men räknas inte.",
    "record.sheet": "Gör ett blad att fylla i, med en rad för allt som ska redovisas för tertialet. Ange filnamn med --output.",
    "record.from": "Läs in ett ifyllt blad (.xlsx eller .csv). Det visas först, och sedan skrivs allt eller inget.",
    "record.yes": "Skriv utan att fråga. Om något i bladet inte går att använda skrivs ingenting.",
    "record.output": "Filen för bladet. Den ska sluta på .xlsx eller .csv.",
    "record.examples": (
        "loftet record fil.yaml trygghetsronder --period 2026-T2 --count 3  Redovisa tre ronder.\n"
        "loftet record fil.yaml trygghetsronder --corrects 2026-t2 --count 4  Rätta siffran.\n"
        "loftet record fil.yaml  Svara på frågor om det som är kvar att redovisa.\n"
        "loftet record --sheet 2026-T2 -o utfall.xlsx  Gör ett blad att fylla i för alla löften.\n"
        "loftet record --from utfall.xlsx  Läs in det ifyllda bladet."
    ),
}
