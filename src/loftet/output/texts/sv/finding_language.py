"""What is said of the rules on plain words and whole sentences."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT701
    "verka-för": "”{words}” lovar ingenting.",
    "verka-för.why": "Vad som än händer kan man säga att man verkade för det. Brå råder till minska, öka och utveckla i stället.",
    "verka-för.help": "Skriv vad som ska göras, eller vad som ska öka eller minska och hur det mäts.",
    # LFT702
    "vagt-verb": "”{words}” säger inte vad som görs.",
    "vagt-verb.why": "Läsaren kan inte se framför sig vad som blir annorlunda, och ingen vet när det är gjort.",
    "vagt-verb.help": "Skriv vad någon gör: röja, besöka, kontrollera, bygga, ringa. Eller lägg till ett mål.",
    # LFT703
    "vag-mängd": "”{words}” kan vara två eller tvåhundra.",
    "vag-mängd.why": "Löftet är hållet hur lite som än görs.",
    "vag-mängd.help": "Skriv talet, i texten och under mål.",
    # LFT704
    "vag-takt": "”{words}” säger inte hur ofta.",
    "vag-takt.why": "En gång om året är regelbundet, och varje kväll också.",
    "vag-takt.help": "Skriv hur ofta: varje vecka, tre gånger per tertial, alla fredagar.",
    # LFT705
    "förbehåll": "”{words}” gör löftet frivilligt.",
    "förbehåll.why": "Den som lovar avgör ensam om löftet gäller.",
    "förbehåll.help": "Ta bort förbehållet, eller skriv vad som avgör: när tre eller fler har anmält platsen.",
    # LFT706
    "ålderdomligt-ord": "”{word}” kan skrivas ”{plain}”.",
    "ålderdomligt-ord.why": "Språket i offentlig verksamhet ska vara vårdat, enkelt och begripligt. Gamla ord stänger ute läsare utan att ge något.",
    "ålderdomligt-ord.help": "Skriv ”{plain}”.",
    # LFT707
    "oförklarad-förkortning": "{short} förklaras inte.",
    "oförklarad-förkortning.why": "Utanför arbetsgruppen vet få vad den betyder.",
    "oförklarad-förkortning.help": "Skriv ut den första gången, till exempel: {meaning} ({short}).",
    # LFT708
    "möjlig-förkortning": "Om {short} är en förkortning förklaras den inte.",
    "möjlig-förkortning.why": "Läsaren kan behöva fråga vad det är.",
    "möjlig-förkortning.help": "Skriv ut den första gången. Är det ett namn som alla känner igen behöver du inte göra något.",
    # LFT709
    "lång-mening": "Meningen har {n} ord.",
    "lång-mening.why": "Den som läser har tappat bort början när slutet kommer.",
    "lång-mening.help": "Dela den i två eller tre. En sak per mening.",
    # LFT710
    "svår-text": "Texten har läsbarhetsindex (lix) {lix}. Över 60 räknas som mycket svårt.",
    "svår-text.why": "Många invånare ger upp halvvägs. Lix är ett grovt mått, men så höga tal betyder nästan alltid långa meningar med långa ord.",
    "svår-text.help": "Korta meningarna och byt långa ord mot vanliga. Läs texten högt för någon utanför gruppen.",
    # LFT711
    "två-löften-i-ett": "Här står två löften i ett.",
    "två-löften-i-ett.why": "När det ena hålls och det andra bryts stämmer ingen status.",
    "två-löften-i-ett.help": "Gör två löften, vart och ett med eget id.",
    # LFT712
    "avbruten-mening": "Texten slutar mitt i en mening.",
    "avbruten-mening.why": "Läsaren får gissa resten av löftet. Ofta har något fallit bort när texten kopierades.",
    "avbruten-mening.help": "Hämta resten av meningen från källan.",
    "avbruten-mening/brackets": "En parentes saknar sin andra hälft.",
    "avbruten-mening/brackets.help": "Sätt ut den parentes som saknas, eller ta bort den som är över.",
    # LFT713
    "bara-rubriken": "Löftet är samma text som rubriken.",
    "bara-rubriken.why": "Läsaren får ett ämne men inget löfte.",
    "bara-rubriken.help": "Skriv vad som ska göras inom området, av vem och när.",
    "bara-rubriken/activity": "Aktiviteten är samma text som löftet.",
    "bara-rubriken/activity.help": "Skriv vad som ska göras för att hålla löftet.",
}
