"""What is said of the rules on sources, and documents beside each other."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT901
    "inga-källor": "Inget säger var uppgifterna kommer ifrån.",
    "inga-källor.why": "Ingen kan kontrollera att det är detta som lovades.",
    "inga-källor.help": "Lägg till källor med id, titel, utgivare och webb (adressen): det undertecknade dokumentet eller sidan där det finns.",
    # LFT902
    "källa-utan-hänvisning": "Ingenting hänvisar till källan {id}.",
    "källa-utan-hänvisning.why": "Läsaren kan inte se vilka uppgifter som vilar på den.",
    "källa-utan-hänvisning.help": "Skriv källans id under källa vid uppgifterna som kommer därifrån, eller ta bort den.",
    # LFT903
    "källa-utan-adress": "Källan ”{title}” har ingen webbadress.",
    "källa-utan-adress.why": "Läsaren kan inte själv läsa den.",
    "källa-utan-adress.help": "Skriv adressen under webb. Finns den inte på webben, skriv i en anteckning var den kan begäras ut.",
    # LFT904
    "utfall-utan-källa": ("Utfallet har ingen källa.", "Inget av de {n} utfallen har en källa."),
    "utfall-utan-källa.why": "En siffra utan källa går inte att granska.",
    "utfall-utan-källa.help": "Lägg till uppföljningen under källor, och vid varje utfall källa: med dess id.",
    # LFT905
    "okrypterad-adress": "Adressen börjar med http:// i stället för https://.",
    "okrypterad-adress.why": "På vägen kan sidan läsas och ändras, och webbläsare varnar för den.",
    "okrypterad-adress.help": "Pröva samma adress med https://. Fungerar den, byt.",
    # LFT906
    "samma-text-två-gånger": "Texten är densamma som i {other}.",
    "samma-text-två-gånger.why": "Läsaren undrar vad den andra är. Troligen är den kopierad och inte ändrad.",
    "samma-text-två-gånger.help": "Skriv vad som skiljer dem åt, eller ta bort den ena.",
    # LFT907
    "annan-kommuns-mapp": "Mappen heter som {folder}, men dokumentet gäller {named}.",
    "annan-kommuns-mapp.why": "Löftet listas på fel plats, och den som söker hittar det inte.",
    "annan-kommuns-mapp.help": "Flytta filen till rätt mapp, eller rätta kommunen.",
    # LFT951
    "samma-dokument-id": "Id:t {id} används redan i {other}.",
    "samma-dokument-id.why": "Id:t blir sidans adress. Den ena sidan skulle skrivas över den andra.",
    "samma-dokument-id.help": "Byt id på den nyare av dem.",
    # LFT952
    "överlappande-perioder": "Perioden överlappar den i {other}.",
    "överlappande-perioder.why": "Invånarna kan inte veta vilket av löftena som gäller.",
    "överlappande-perioder.help": "Rätta perioderna, eller avsluta det äldre under ändringar. Gäller de olika saker behöver du inte göra något.",
    # LFT953
    "lucka-mellan-perioder": "Det förra löftet tog slut {last} och det här börjar {first}.",
    "lucka-mellan-perioder.why": "Antingen gavs inga löften då, eller så saknas ett dokument här.",
    "lucka-mellan-perioder.help": "Saknas ett dokument, lägg till det. Annars behöver du inte göra något.",
    # LFT954
    "id-med-ny-betydelse": "Id:t {id} stod i {other} för något annat: ”{earlier}”.",
    "id-med-ny-betydelse.why": "En jämförelse mellan perioderna ställer två olika saker bredvid varandra.",
    "id-med-ny-betydelse.help": "Ge det nya ett eget id. Är det samma sak med nya ord behöver du inte göra något.",
    # LFT955
    "upprepat-utan-uppföljning": (
        "Ett löfte är ordagrant detsamma som i {other}, som aldrig följdes upp.",
        "{n} löften är ordagrant desamma som i {other}, som aldrig följdes upp.",
    ),
    "upprepat-utan-uppföljning.why": "Arbetet går då vidare från år till år utan att någon vet om det hjälper.",
    "upprepat-utan-uppföljning.help": "Följ upp det förra löftet först, och skriv i det nya vad ni lärde er.",
}
