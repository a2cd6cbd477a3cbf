"""What is said of the rules on who promises, who answers for what, and whom to ask."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT201
    "ingen-ansvarig": "Ingen ansvarar för aktiviteten {id}.",
    "ingen-ansvarig.why": "Åtgärder som ingen ansvarar för faller mellan stolarna, och invånarna har ingen att fråga.",
    "ingen-ansvarig.help": "Lägg till ansvarig: med partens id och gärna en roll, till exempel ansvarig: kommunen (trygghetssamordnare).",
    "ingen-ansvarig/promise": "Ingen ansvarar för löftet {id}, och det har inga aktiviteter.",
    "ingen-ansvarig/everywhere": (
        "Ingen ansvarar för det som lovas.",
        "Ingen ansvarar för något av det som lovas ({n} saknar ansvarig).",
    ),
    "ingen-ansvarig/everywhere.help": "Skriv under varje aktivitet vilken part som är ansvarig, gärna med roll: kommunen (trygghetssamordnare).",
    "ingen-ansvarig/in_text": "Den ansvariga ({who}) står i texten och inte under ansvarig.",
    "ingen-ansvarig/in_text.help": "Flytta {who} till raden ansvarig. Då kan sidorna visa vem som ansvarar för vad.",
    # LFT202
    "alla-ansvarar": "”{who}” pekar inte ut någon.",
    "alla-ansvarar.why": "Det som alla ansvarar för ansvarar ingen för.",
    "alla-ansvarar.help": "Välj en part eller en namngiven grupp som tar det första steget. De andra kan nämnas i texten.",
    # LFT203
    "många-ansvarar": "{n} är ansvariga för samma sak.",
    "många-ansvarar.why": "När många delar ansvaret kan var och en vänta på de andra.",
    "många-ansvarar.help": "Behåll den eller dem som håller ihop arbetet. Dela aktiviteten i flera om de gör olika saker.",
    # LFT204
    "part-utan-uppgift": "{party} är part men ansvarar inte för något och följer inte upp något.",
    "part-utan-uppgift.why": "Namnet får löftet att se större ut än det är.",
    "part-utan-uppgift.help": "Skriv partens id under ansvarig, uppföljning eller utvärdering där den gör något, eller ta bort den.",
    # LFT205
    "polis-eller-kommun-saknas": "En av parterna saknas.",
    "polis-eller-kommun-saknas.why": "Ett medborgarlöfte är ett åtagande som polis och kommun gör tillsammans. Saknas den ena vet invånarna inte om den står bakom löftet.",
    "polis-eller-kommun-saknas.help": "Lägg till parten om den är med. Är den inte det behöver du inte göra något.",
    "polis-eller-kommun-saknas/police": "Ingen part är polis.",
    "polis-eller-kommun-saknas/municipality": "Ingen part är kommun eller region.",
    # LFT206
    "inte-undertecknat-av-alla": "{party} finns inte bland dem som undertecknat.",
    "inte-undertecknat-av-alla.why": "Det ser ut som om parten har lovat något, men den kan säga att den inte har det.",
    "inte-undertecknat-av-alla.help": "Lägg till partens id och undertecknarens roll under av. Har parten inte skrivit under, skriv sist på raden # loftet: ignore[LFT206] – och varför.",
    # LFT207
    "ingen-kontakt": "Dokumentet har ingen kontakt.",
    "ingen-kontakt.why": "Den som har en fråga eller något att berätta vet inte vem som tar emot den.",
    "ingen-kontakt.help": "Lägg till kontakt med en roll och helst en funktionsbrevlåda.",
}
