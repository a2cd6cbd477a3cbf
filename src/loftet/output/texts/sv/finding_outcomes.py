"""What is said of the rules on what became of the promises."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT601
    "uppfyllt-men-inte-nått": "Statusen är ”{status}”, men {done} är gjort och målet är {target}.",
    "uppfyllt-men-inte-nått.why": "Ett löfte som inte hölls framställs som hållet.",
    "uppfyllt-men-inte-nått.help": "Rätta siffran eller statusen. Blev det inte som det var tänkt, skriv varför under orsak.",
    # LFT602
    "avvikelse-utan-orsak": "Statusen är ”{status}”, men det framgår inte varför.",
    "avvikelse-utan-orsak.why": "Invånarna får veta att det inte blev av, och ingen lär sig av det.",
    "avvikelse-utan-orsak.help": "Lägg till orsak: med skälet, också när det är enkelt: semestrar, vakanser, andra händelser.",
    "avvikelse-utan-orsak/target": "{done} är gjort av {target}, men det framgår inte varför.",
    # LFT603
    "saknas-i-slutrapporten": "Andra aktiviteter är uppföljda till periodens slut, men inte {id}.",
    "saknas-i-slutrapporten.why": "Invånarna får veta hur det gick med en del av det som lovades, men inte med det här.",
    "saknas-i-slutrapporten.help": "Lägg till ett utfall som avser periodens slut. Blev aktiviteten inte av, skriv status: inte genomfört och orsak.",
    "saknas-i-slutrapporten/dropped": "Aktiviteten {id} har följts upp tidigare men inte till periodens slut, som andra aktiviteter.",
    # LFT604
    "ackumulerat-minskar": "Talet är lägre än för {before} ({earlier}).",
    "ackumulerat-minskar.why": "Ett antal som räknas från periodens början kan inte minska. En av siffrorna som invånarna fått är fel.",
    "ackumulerat-minskar.help": "Rätta den som är fel. Är det bara det som gjorts under tiden, skriv talet under antal. En rättelse görs med rättar.",
    # LFT605
    "ackumulerat-mindre-än-antal": "Det ackumulerade talet är mindre än antalet.",
    "ackumulerat-mindre-än-antal.why": "De två talen har troligen bytt plats, och läsaren får fel bild.",
    "ackumulerat-mindre-än-antal.help": "Skriv det som gjorts under tiden under antal och allt sedan start under ackumulerat.",
    # LFT606
    "utfall-utanför-perioden": "{interval} ligger utanför perioden.",
    "utfall-utanför-perioden.why": "Det som gjordes då visar inte att löftet hölls.",
    "utfall-utanför-perioden.help": "Kontrollera årtalet. Hör utfallet till ett annat dokument, flytta det dit.",
    # LFT607
    "utfall-i-framtiden": "{date} har inte varit än.",
    "utfall-i-framtiden/interval": "{interval} har inte börjat än.",
    "utfall-i-framtiden.why": "En plan ser ut som ett resultat.",
    "utfall-i-framtiden.help": "Kontrollera årtalet. Är det något som ska göras, ta bort utfallet och skriv det som aktivitet och mål.",
    # LFT608
    "skrivet-i-förväg": "Posten är daterad {date}, före tiden den gäller.",
    "skrivet-i-förväg.why": "Det som skrevs i förväg kan inte säga hur det gick.",
    "skrivet-i-förväg.help": "Kontrollera datum och avser.",
    # LFT609
    "tomt-utfall": "Utfallet för {interval} har varken tal, status eller text.",
    "tomt-utfall.why": "Det ser ut som en uppföljning men är ingen.",
    "tomt-utfall.help": "Skriv antal, status eller text. Finns inget att säga, skriv varför.",
    # LFT610
    "samma-tid-två-gånger": "Tiden överlappar {before}, som också har ett antal.",
    "samma-tid-två-gånger.why": "Läggs talen ihop räknas samma arbete två gånger.",
    "samma-tid-två-gånger.help": "Låt tiderna följa på varandra. Är talet räknat från periodens början, skriv det under ackumulerat.",
    # LFT611
    "fel-ordning": "Det här utfallet är äldre än {before}, som står före.",
    "fel-ordning.why": "Det som står sist läses som hur det är nu.",
    "fel-ordning.help": "Sätt det äldsta först och det nyaste sist. Blev det redovisat sent får det stå kvar: skriv dagen under datum.",
    # LFT612
    "inte-påbörjat-men-gjort": "Statusen är ”inte påbörjat”, men något är gjort.",
    "inte-påbörjat-men-gjort.why": "Läsaren kan inte veta vilket som stämmer.",
    "inte-påbörjat-men-gjort.help": "Rätta statusen eller talet.",
    # LFT613
    "effekt-utan-belägg": "Det framgår inte vad som visar att effekten är nådd.",
    "effekt-utan-belägg.why": "Att något är gjort är inte detsamma som att det hjälpte.",
    "effekt-utan-belägg.help": "Skriv värdet, en förklaring eller källan. Vet ni inte, välj ”kan inte bedömas”.",
}
