"""What is said of the rules on the plan for following up, and whether it was kept to."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT501
    "ingen-uppföljningsplan": "Inget säger hur löftena ska följas upp.",
    "ingen-uppföljningsplan.why": "Uppföljning som inte är planerad från början blir sällan av.",
    "ingen-uppföljningsplan.help": "Lägg till uppföljningsplan med nycklarna rytm, till och kanaler.",
    # LFT502
    "plan-utan-tid": "Planen har varken rytm, tider eller sista dag.",
    "plan-utan-tid.why": "Den kan då skjutas upp hur länge som helst.",
    "plan-utan-tid.help": "Lägg till rytm: tertial (eller kvartal, halvår, år), tider eller senast.",
    # LFT503
    "plan-utan-invånare": "Planen säger inte var invånarna kan läsa hur det gick.",
    "plan-utan-invånare.why": "Den som fick löftet får inte veta om det hölls. Att invånarna inte får något svar är det som Brå främst pekar på.",
    "plan-utan-invånare.help": "Lägg till kanaler med platserna, till exempel kanaler: kommunens webbplats.",
    # LFT504
    "plan-utan-ansvarig": "Ingen tar emot uppföljningen och ingen ansvarar för den.",
    "plan-utan-ansvarig.why": "Då saknas den inte av någon när den uteblir.",
    "plan-utan-ansvarig.help": "Lägg till vem som får den, till exempel till: styrgruppen, eller vem som gör den: ansvarig: kommunen.",
    # LFT505
    "försenad-uppföljning": (
        "Ingen uppföljning gäller {interval}.",
        "{n} uppföljningar saknas, den första för {interval}.",
    ),
    "försenad-uppföljning.why": "Enligt planen skulle den ha varit klar. Invånarna väntar fortfarande.",
    "försenad-uppföljning.help": "Lägg till utfall med den tiden under avser, eller ändra rytmen om planen har ändrats.",
    # LFT506
    "aldrig-uppföljt": "Perioden tog slut {last}, men här finns inget utfall.",
    "aldrig-uppföljt.why": "Invånarna fick ett löfte men inget besked om det hölls.",
    "aldrig-uppföljt.help": "Lägg till utfall för dokumentet, löftena eller aktiviteterna. Är det oklart hur det gick, skriv det.",
    "aldrig-uppföljt/due": "Uppföljningen skulle lämnas senast {date}, men här finns inget utfall.",
    # LFT507
    "annan-rytm": "Planen säger {rhythm}, men utfallet gäller {interval}.",
    "annan-rytm.why": "Siffror för olika långa tider kan inte ställas bredvid varandra.",
    "annan-rytm.help": "Ange samma slags tid som i planen, eller ändra planens rytm.",
}
