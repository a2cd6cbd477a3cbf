"""What is said of a file that cannot be opened, is too large or holds characters that may not be there."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT001
    "inte-en-vanlig-fil": "Det här är ingen vanlig fil.",
    "inte-en-vanlig-fil/folder": "Det här är en mapp, fast namnet slutar som en fils.",
    "inte-en-vanlig-fil/pipe": "Det här är ett rör mellan program (en fifo), inte en vanlig fil.",
    "inte-en-vanlig-fil/socket": "Det här är en anslutning mellan program (en socket), inte en vanlig fil.",
    "inte-en-vanlig-fil/device": "Det här är en enhet i datorn, inte en vanlig fil.",
    "inte-en-vanlig-fil.why": "Den som läser något annat än en vanlig fil kan få vänta för evigt eller störa ett annat program.",
    "inte-en-vanlig-fil.help": "Ta bort den, eller byt namn så att det inte slutar på .yaml eller .yml.",
    "inte-en-vanlig-fil/folder.help": "Byt namn på mappen, till exempel från 2018.yaml till 2018. Då läses filerna i den.",
    # LFT002
    "länk-ut-ur-mappen": "Filen är en länk som leder ut ur mappen.",
    "länk-ut-ur-mappen/not-a-record": "Filen är en länk till något som inte är en löftesfil.",
    "länk-ut-ur-mappen.why": "En länk kan peka på hemliga uppgifter i datorn, och då skulle de kunna visas för andra.",
    "länk-ut-ur-mappen.help": "Ersätt länken med själva filen. En länk får bara leda till en annan löftesfil i mappen.",
    # LFT003
    "kan-inte-öppnas": "Filen eller mappen kan inte öppnas ({reason}).",
    "kan-inte-öppnas/gone": "Filen finns inte längre, eller så pekar länken på något som inte finns.",
    "kan-inte-öppnas/permission": "Du har inte rätt att läsa filen eller mappen.",
    "kan-inte-öppnas/link-loop": "Länken leder tillbaka till sig själv.",
    "kan-inte-öppnas/name-too-long": "Sökvägen är för lång.",
    "kan-inte-öppnas.why": "Det som inte kan läsas kan inte heller kontrolleras.",
    "kan-inte-öppnas.help": "Kontrollera att filen finns och går att öppna i ett annat program.",
    "kan-inte-öppnas/gone.help": "Kontrollera att filen finns kvar. Ta bort länken om den inte behövs.",
    "kan-inte-öppnas/permission.help": "Be den som äger filen om läsrättighet. Stäng också filen om den är öppen i ett annat program.",
    "kan-inte-öppnas/link-loop.help": "Ta bort länken, eller låt den peka på en riktig fil.",
    "kan-inte-öppnas/name-too-long.help": "Ge mapparna kortare namn, eller flytta filen till en mapp högre upp.",
    # LFT004
    "för-stor-fil": "Filen är större än {limit} byte.",
    "för-stor-fil.why": "Ett medborgarlöfte är sällan större än en hundradel av det. Är filen så stor är något annat fel.",
    "för-stor-fil.help": "Kontrollera att det är rätt fil, till exempel att det inte är en bild eller ett kalkylark med fel namn.",
    # LFT005
    "inte-utf-8": "Filen är inte sparad som UTF-8: tecknet här (byte {byte}) går inte att läsa.",
    "inte-utf-8/cp1252": "Filen är sparad med Windows gamla teckenkodning (ANSI) i stället för UTF-8.",
    "inte-utf-8/wide": "Filen är sparad som {encoding} i stället för UTF-8.",
    "inte-utf-8.why": "Med fel teckenkodning blir å, ä och ö till andra tecken.",
    "inte-utf-8.help": "Öppna filen i en textredigerare och spara den som UTF-8. I Anteckningar väljer du kodning när du sparar.",
    "inte-utf-8/wide.help": "Spara filen som UTF-8. I Anteckningar heter valet UTF-8; välj inte Unicode eller UTF-16.",
    # LFT006
    "otillåtet-tecken": (
        "Här finns ett tecken som inte får förekomma ({character}).",
        "Ett tecken som inte får förekomma ({character}) finns på {n} ställen; det första är här.",
    ),
    "otillåtet-tecken/control": (
        "Här finns ett osynligt styrtecken ({character}).",
        "Ett osynligt styrtecken ({character}) finns på {n} ställen; det första är här.",
    ),
    "otillåtet-tecken/line-end": (
        "Här finns en ovanlig radbrytning ({character}).",
        "En ovanlig radbrytning ({character}) finns på {n} ställen; det första är här.",
    ),
    "otillåtet-tecken/direction": (
        "Här finns ett osynligt tecken som vänder på textens riktning ({character}).",
        "Ett osynligt tecken som vänder på textens riktning ({character}) finns på {n} ställen; det första är här.",
    ),
    "otillåtet-tecken/hidden": (
        "Här finns ett tecken som inte syns ({character}).",
        "Ett tecken som inte syns ({character}) finns på {n} ställen; det första är här.",
    ),
    "otillåtet-tecken/no-character": (
        "Här finns en kod som inte är något tecken ({character}).",
        "En kod som inte är något tecken ({character}) finns på {n} ställen; det första är här.",
    ),
    "otillåtet-tecken.why": "Ett tecken som inte syns kan dölja vad som står i filen, eller göra att den läses på fel sätt.",
    "otillåtet-tecken.help": "Ta bort tecknet: radera texten just här och skriv den på nytt för hand. Ofta har det följt med när text klistrats in.",
    # LFT007
    "för-djupt": "Listor och nycklar ligger i fler än {limit} nivåer.",
    "för-djupt.why": "Ett medborgarlöfte behöver sällan mer än åtta nivåer, och mycket djupa filer kan få program att krascha.",
    "för-djupt.help": "Kontrollera indraget och att varje [ och {{ har sitt ] och }}.",
    # LFT008
    "för-många-värden": "Filen innehåller fler än {limit} värden.",
    "för-många-värden.why": "Så stora filer tar lång tid att läsa, och ingen människa kan granska dem.",
    "för-många-värden.help": "Dela upp innehållet i flera filer, till exempel en för varje period.",
    # LFT009
    "för-långt-värde": "Texten är {n} tecken lång. Den får vara högst {limit}.",
    "för-långt-värde/text": "Texten är {n} tecken lång. Den får vara högst {limit}.",
    "för-långt-värde/key": "Nyckeln är {n} tecken lång. Den får vara högst {limit}.",
    "för-långt-värde.why": "En så lång text beror oftast på ett citattecken som saknas, eller på att något annat än text klistrats in.",
    "för-långt-värde.help": "Kontrollera citattecknen, och korta texten. Hör den till en bilaga kan du länka till den i stället.",
    "för-långt-värde/key.help": "Kontrollera att texten står efter kolonet och inte före det: nyckel: text.",
}
