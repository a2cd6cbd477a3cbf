"""What is said of the rules on whether it can be told that a promise is kept."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT301
    "går-inte-att-följa-upp": "Inget i löftet {id} visar när det är hållet.",
    "går-inte-att-följa-upp.why": "Ingen kan säga om löftet hölls: varken invånarna eller den som gav det.",
    "går-inte-att-följa-upp.help": "Skriv ett mål: ett antal, en andel, en tid eller en effekt som mäts, för löftet eller någon av aktiviteterna.",
    # LFT302
    "siffra-utan-mål": "Siffran står bara som text.",
    "siffra-utan-mål.why": "Den kan läsas men inte räknas mot det som blev gjort, så uppföljningen blir någons bedömning.",
    "siffra-utan-mål.help": "Lägg till mål med minst, högst eller exakt, enhet och per.",
    # LFT303
    "omfattning-mot-mål": "Omfattningen säger ”{printed}” men målet {counted}.",
    "omfattning-mot-mål.why": "Invånarna läser ett löfte och uppföljningen mäter ett annat.",
    "omfattning-mot-mål.help": "Rätta det som är fel. Omfattningen ska vara som den är tryckt, och målet samma sak som tal.",
    # LFT304
    "mål-utan-enhet": "Det framgår inte vad som räknas.",
    "mål-utan-enhet.why": "Utan enhet kan i efterhand nästan vad som helst räknas.",
    "mål-utan-enhet.help": "Lägg till enhet: med det som räknas, i flertal, till exempel enhet: trygghetsvandringar.",
    "mål-utan-enhet/empty": "”{unit}” säger inte vad som räknas.",
    "mål-utan-enhet/empty.help": "Skriv det som räknas under enhet, till exempel enhet: trygghetsvandringar. Hur ofta skrivs för sig: per: vecka.",
    # LFT305
    "andel-utan-helhet": "Andelen saknar helhet.",
    "andel-utan-helhet.why": "Utan helheten kan andelen räknas så att den passar.",
    "andel-utan-helhet.help": "Lägg till raden av: med helheten, till exempel av: klasserna i årskurs 8.",
    "andel-utan-helhet/unit": "”{unit}” säger inte vad andelen är en andel av.",
    "andel-utan-helhet/unit.help": "Skriv {key}: {value} och av: med helheten, till exempel av: klasserna i årskurs 8. Under enhet skrivs det som räknas, till exempel enhet: besökta klasser.",
    # LFT306
    "nivå-utan-jämförelse": "Målet säger ”{direction}” men inte jämfört med vad.",
    "nivå-utan-jämförelse.why": "Utan utgångsläge kan vilken siffra som helst kallas en framgång.",
    "nivå-utan-jämförelse.help": "Lägg till jämfört_med: med det som nivån jämförs med, till exempel jämfört_med: 2026.",
    # LFT307
    "effekt-utan-mätning": "Det framgår inte hur effekten mäts.",
    "effekt-utan-mätning.why": "Effekten bedöms då med den siffra som råkar finnas.",
    "effekt-utan-mätning.help": "Lägg till mäts_genom: med mätningen eller statistiken som avgör, till exempel mäts_genom: polisens trygghetsmätning.",
    # LFT308
    "mål-som-alltid-nås": "Målet minst 0 nås alltid.",
    "mål-som-alltid-nås.why": "Det ser ut som ett löfte men lovar ingenting.",
    "mål-som-alltid-nås.help": "Skriv det minsta tal som är ett löfte. Ska något helt undvikas, skriv högst: 0.",
    # LFT309
    "slutdag-utanför-perioden": "{date} ligger utanför perioden.",
    "slutdag-utanför-perioden.why": "Den dagen gäller inte löftet, och ingen följer upp det.",
    "slutdag-utanför-perioden.help": "Rätta datumet, eller förläng perioden.",
    # LFT310
    "bara-antalsmål": "Här är {n} mål som räknar insatser, men inget om vad de ska leda till.",
    "bara-antalsmål.why": "Många antalsmål kan tränga undan det som var meningen: att invånarna blir tryggare.",
    "bara-antalsmål.help": "Lägg till ett mål för effekten, med nivå och mäts_genom. Ta gärna bort antal som ingen behöver.",
}
