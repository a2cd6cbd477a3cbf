"""What is said of the rules on personal data."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT801
    "personnummer": "Här står ett personnummer.",
    "personnummer.why": "Det kan inte tas tillbaka: git minns allt, och sidan kan vara sparad av andra. Personnummer får bara behandlas när det är klart motiverat.",
    "personnummer.help": "Ta bort det. Är filen redan sparad i git, ta hjälp av den som ansvarar för arkivet och av dataskyddsombudet.",
    "personnummer/coordination": "Här står ett samordningsnummer.",
    # LFT802
    "privat-e-post": "{domain} är en privat e-posttjänst.",
    "privat-e-post.why": "Det invånarna skriver hamnar utanför myndighetens register och skydd.",
    "privat-e-post.help": "Använd en adress hos kommunen eller polisen, helst en funktionsbrevlåda.",
    # LFT803
    "personlig-e-post": "Adressen går till en person.",
    "personlig-e-post.why": "När personen byter arbete skriver invånarna till ingen, och namnet blir kvar i historiken.",
    "personlig-e-post.help": "Använd helst en funktionsbrevlåda, till exempel trygghet@ i stället för namnet.",
    # LFT804
    "mobilnummer": "Ett mobilnummer hör ofta till en person.",
    "mobilnummer.why": "Den som har numret kan bli uppringd hemma, långt efter att löftet är slut.",
    "mobilnummer.help": "Använd helst en växel eller en funktionstelefon. Är det en funktionstelefon behöver du inte göra något.",
    # LFT805
    "personnamn-i-text": "Här står ett personnamn.",
    "personnamn-i-text.why": "Det är rollen som invånarna behöver. Namnet blir kvar i historiken för alltid.",
    "personnamn-i-text.help": "Skriv rollen i stället. Måste namnet vara med, skriv det under namn, så visas det inte på sidorna.",
    # LFT806
    "namn-vid-roll": "Här står ett namn vid rollen.",
    "namn-vid-roll.why": "Namn på tjänstepersoner får publiceras när det finns rättslig grund, men rollen räcker oftast.",
    "namn-vid-roll.help": "Ta bort namnet om rollen räcker. Sidorna visar det bara om ni ber om det.",
    # LFT807
    "få-personer": "”{words}” kan vara så få att de känns igen.",
    "få-personer.why": "I en liten kommun kan alla räkna ut vilka det är.",
    "få-personer.help": "Skriv ett spann (färre än fem), slå ihop tider eller ta bort talet. Är det inga människor i en utsatt situation behöver du inte göra något.",
}
