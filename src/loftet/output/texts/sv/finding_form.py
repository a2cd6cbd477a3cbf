"""What is said of the rules on dates, periods, changes and what must be there at all."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT110
    "datum-som-inte-finns": "Datumet {date} finns inte.",
    "datum-som-inte-finns.why": "Läsaren vet inte när något ska vara gjort, och ingen kan säga om det blev försenat.",
    "datum-som-inte-finns.help": "Kontrollera dagen mot almanackan. Juni har till exempel 30 dagar.",
    # LFT111
    "tvåsiffrigt-årtal": "Årtalet i {date} har bara två siffror.",
    "tvåsiffrigt-årtal.why": "20.12.31 kan läsas både som en dag 2020 och som en dag 2031.",
    "tvåsiffrigt-årtal.help": "Skriv år, månad och dag med fyra, två och två siffror: 2026-10-31.",
    # LFT112
    "titeln-mot-perioden": "Titeln nämner {year}, men det året ligger utanför perioden.",
    "titeln-mot-perioden.why": "Läsaren vet inte vilket av dem som gäller.",
    "titeln-mot-perioden.help": "Rätta titeln eller perioden så att de säger samma sak.",
    # LFT113
    "öppen-period": "Löftet har inget slut och ingen rytm för uppföljning.",
    "öppen-period.why": "Ett löfte utan slut behöver aldrig redovisas som hållet eller brutet. Brå har sett arbete som går vidare år efter år utan att följas upp.",
    "öppen-period.help": "Ange ett slutdatum, eller skriv under uppföljningsplan hur ofta löftet följs upp.",
    # LFT114
    "öppen-men-tidsbestämd": "Texten säger ”{years}”, men perioden är öppen.",
    "öppen-men-tidsbestämd.why": "Ett av dem vilseleder den som läser.",
    "öppen-men-tidsbestämd.help": "Ange slutet i perioden, eller ta bort antalet år ur texten.",
    # LFT115
    "undertecknat-för-sent": "Dokumentet undertecknades {signed}, men perioden tog slut {last}.",
    "undertecknat-för-sent.why": "Ett löfte kan inte ges i efterhand. Troligen är ett av datumen fel.",
    "undertecknat-för-sent.help": "Kontrollera båda datumen mot det undertecknade dokumentet.",
    # LFT116
    "utanför-perioden": "Den här perioden går utanför dokumentets ({period}).",
    "utanför-perioden.why": "Ingen kan säga vilken av tiderna som gäller, eller vem som följer upp resten.",
    "utanför-perioden.help": "Korta den här perioden, eller förläng dokumentets under ändringar.",
    # LFT117
    "oförklarad-ändring": "Det framgår inte varför {change} gjordes.",
    "oförklarad-ändring.why": "Invånarna ser att ett löfte har ändrats, men inte på vilka grunder. Vad som ändras och varför ska dokumenteras.",
    "oförklarad-ändring.help": "Skriv skälet under skäl, eller hänvisa till beslutet under beslut.",
    "oförklarad-ändring/extension": "Förlängningen säger inte till när.",
    "oförklarad-ändring/extension.help": "Skriv den nya perioden under ny_period.",
    # LFT118
    "inga-löften": "Här finns inga löften.",
    "inga-löften.why": "Den som öppnar dokumentet får inte veta vad som lovades.",
    "inga-löften.help": "Skriv in löftena. Saknas bilagan där de står, be den som har dokumentet om den.",
    # LFT119
    "inte-ifylld": "Här står ”{words}” kvar från förslaget.",
    "inte-ifylld.why": "Invånarna får läsa en uppmaning i stället för vad som ändrades och varför.",
    "inte-ifylld.help": "Ersätt orden med vad som ändrades, vem som beslutade och varför.",
}
