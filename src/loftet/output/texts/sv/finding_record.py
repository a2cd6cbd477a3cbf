"""What is said of a file whose keys or values the record does not understand, and of its ids and references."""

TEXTS = {
    # LFT014
    "inte-ett-medborgarlöfte": "Filen börjar inte med nycklar och värden.",
    "inte-ett-medborgarlöfte.why": "Ett medborgarlöfte skrivs som rader med nyckel, kolon och värde. Något annat kan inte läsas.",
    "inte-ett-medborgarlöfte.help": "Börja filen med loftet: 1 på en egen rad, och sedan titel:, period: och så vidare.",
    # LFT015
    "okänd-formatversion/missing": "Filen säger inte vilken version av formatet den följer.",
    "okänd-formatversion/other": "Formatversionen {value} finns inte i den här versionen av loftet.",
    "okänd-formatversion/newer": "Filen följer version {value} av formatet, och din loftet kan bara version {supported}.",
    "okänd-formatversion": "Formatversionen går inte att använda.",
    "okänd-formatversion.why": "Versionen avgör vad nycklarna betyder. Utan den kan filen tolkas fel.",
    "okänd-formatversion.help": "Skriv loftet: {supported} överst i filen.",
    "okänd-formatversion/newer.help": "Uppdatera loftet. Ändra inte versionen i filen, för i en nyare version kan nycklarna betyda något annat.",
    # LFT020
    "okänd-nyckel": "Nyckeln ”{key}” finns inte här.",
    "okänd-nyckel/spelling": "Nyckeln ”{key}” stavas ”{suggestion}”.",
    "okänd-nyckel/named": "Nyckeln ”{key}” heter ”{suggestion}” här.",
    "okänd-nyckel/close": "Nyckeln ”{key}” finns inte här. Menade du ”{suggestion}”?",
    "okänd-nyckel/below": "Nyckeln ”{key}” hör inte hemma här utan under {places}.",
    "okänd-nyckel/top": "Nyckeln ”{key}” hör inte hemma här utan ytterst i filen.",
    "okänd-nyckel/bullet": "”{key}” börjar med ett tecken som inte är ett bindestreck.",
    "okänd-nyckel.why": "Det som står under en okänd nyckel skulle inte komma med på sidan.",
    "okänd-nyckel.help": "Använd någon av nycklarna {choices}. Passar ingen av dem, skriv texten under anteckning.",
    "okänd-nyckel/spelling.help": "Skriv {suggestion}. Nycklar skrivs med små bokstäver och med å, ä och ö.",
    "okänd-nyckel/named.help": "Skriv {suggestion}. Passar inte det, flytta texten till anteckning.",
    "okänd-nyckel/close.help": "Skriv {suggestion}, eller flytta texten till anteckning om ingen nyckel passar.",
    "okänd-nyckel/bullet.help": "Är det en punkt i en lista, skriv vanligt bindestreck och mellanslag: - {plain}: …",
    "okänd-nyckel/below.help": "Flytta raden in under {first}, med mer indrag: {first}: och på nästa rad {key}: …",
    "okänd-nyckel/top.help": "Flytta raden längst till vänster, utan indrag.",
    # LFT021
    "saknad-nyckel": "Nyckeln ”{key}” saknas.",
    "saknad-nyckel/empty": "Nyckeln ”{key}” har inget värde.",
    "saknad-nyckel.why": "Utan den går det inte att visa eller följa upp det som lovas.",
    "saknad-nyckel.help": "Lägg till raden {key}: med samma indrag och ert eget värde, till exempel {key}: {example}",
    "saknad-nyckel/choice.help": "Lägg till raden {key}: med samma indrag och något av orden {choices}.",
    "saknad-nyckel/keys.help": "Lägg till {key}: och på raderna under, med indrag, det som hör dit.",
    "saknad-nyckel/empty/indent.help": "Dra in raderna som hör till {key} mer än {key} själv: {inside}. Samma indrag betyder att de inte hör dit.",
    "saknad-nyckel/empty.help": "Skriv ett värde efter {key}:, eller ta bort hela raden om uppgiften inte finns.",
    # LFT022
    "fel-form": "Värdet har fel form.",
    "fel-form/text": "Här ska det stå en text, men det står en lista eller flera nycklar.",
    "fel-form/keys": "Här ska det stå nycklar och värden, men det står något annat.",
    "fel-form/keys/text": "Punkten är bara en text, och loftet kan inte veta vad den är.",
    "fel-form/list": "Här ska det stå en lista.",
    "fel-form.why": "loftet kan inte veta vad som menas när formen är en annan än väntat.",
    "fel-form.help": "Jämför med ett exempel i handboken.",
    "fel-form/text.help": "Skriv texten på samma rad efter {key}:. Innehåller texten kolon, sätt den inom citattecken.",
    "fel-form/keys.help": "Skriv varje uppgift på en egen, indragen rad: nyckel, kolon, värde. Nycklarna här är {choices}.",
    "fel-form/keys/mål": "Ett mål skrivs som nycklar och värden, men här står en text.",
    "fel-form/keys/mål.help": "Skriv ett tal som går att räkna eller en effekt som går att mäta, eller båda. Går det inte, flytta texten till anteckning.",
    "fel-form/keys/mål/number.help": "Skriv mål: {{{target}}}. Det går också att skriva raderna som i exemplet.",
    "fel-form/keys/mål/number/unsaid.help": "Skriv mål: {{{target}}}, och i stället för … det som räknas, i flertal. Det går också att skriva raderna som i exemplet.",
    "fel-form/keys/parter": "Varje part skrivs med ett eget id, namn och typ.",
    "fel-form/keys/parter.help": "Skriv ett id för varje part och under det, med mer indrag, namn och typ: kommun, polis, region, bostadsbolag, näringsliv, förening, räddningstjänst, kollektivtrafik eller annan.",
    "fel-form/keys/text.help": "Skriv - id: {id} och på nästa rad, rakt under id, {text_key}: och texten.",
    "fel-form/list.help": "Skriv varje sak på en egen rad som börjar med bindestreck och mellanslag.",
    # LFT101
    "id-två-gånger": "Id:t ”{id}” används två gånger i dokumentet.",
    "id-två-gånger.why": "En hänvisning till det kan då betyda två saker, och en uppföljning kan hamna på fel ställe.",
    "id-två-gånger.help": "Byt id på den ena. Det första står under {first}. Ändra helst det som är nyast, så att gamla länkar håller.",
    # LFT102
    "okänd-hänvisning": "Hänvisningen ”{id}” leder ingenstans.",
    "okänd-hänvisning/party": "Det finns ingen part med id ”{id}”.",
    "okänd-hänvisning/source": "Det finns ingen källa med id ”{id}”.",
    "okänd-hänvisning/decision": "Det finns inget beslut med id ”{id}”.",
    "okänd-hänvisning/focus_area": "Det finns inget fokusområde med id ”{id}”.",
    "okänd-hänvisning/basis": "Det finns ingen dialog, inget fynd och ingen punkt i lägesbilden med id ”{id}”.",
    "okänd-hänvisning/promise": "Det finns inget löfte med id ”{id}”.",
    "okänd-hänvisning/commitment": "Det finns inget löfte och ingen aktivitet med id ”{id}”.",
    "okänd-hänvisning/outcome": "Det finns ingen tidigare post med id ”{id}” i samma logg.",
    "okänd-hänvisning.why": "Läsaren kan inte följa vad det bygger på eller vem som ansvarar.",
    "okänd-hänvisning.help": "Lägg till det som saknas i dokumentet, eller ta bort hänvisningen.",
    "okänd-hänvisning/party.help": "Lägg till parten under parter, eller ta bort hänvisningen.",
    "okänd-hänvisning/source.help": "Lägg till källan under källor, eller ta bort hänvisningen.",
}
_CLOSE = "Menade du {suggestion}? Id:n som finns: {known}."
_KNOWN = "Id:n som finns: {known}. Saknas rätt id, lägg till det som hänvisningen gäller."
for _sort in ("party", "source", "decision", "focus_area", "basis", "promise", "commitment", "outcome"):
    TEXTS[f"okänd-hänvisning/{_sort}/close.help"] = _CLOSE
    TEXTS[f"okänd-hänvisning/{_sort}/known.help"] = _KNOWN
