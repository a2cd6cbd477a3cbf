"""What is said of the rules on from what residents said to what is done, and back."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT401
    "löfte-utan-grund": "Löftet {id} säger inte vad det bygger på.",
    "löfte-utan-grund.why": "Invånarna ser inte varför just det lovas. Brå har sett att kopplingen mellan problem och åtgärd ofta saknas.",
    "löfte-utan-grund.help": "Lägg till bygger_på: med id:t på det fynd eller den punkt i lägesbilden som löftet svarar mot.",
    # LFT402
    "inget-underlag": "Dokumentet har löften men varken dialog eller lägesbild.",
    "inget-underlag.why": "Inget visar att löftena svarar mot något som invånarna behöver.",
    "inget-underlag.help": "Lägg till dialogerna eller lägesbilden, och skriv i varje löfte bygger_på: med id:t på det som löftet svarar mot.",
    # LFT403
    "problem-utan-svar": "Inget löfte svarar mot {id}.",
    "problem-utan-svar.why": "De som berättade om problemet får inget svar, inte ens ett nej.",
    "problem-utan-svar.help": "Skriv bygger_på: {id} i löftet som svarar mot det. Blev det inget löfte, skriv varför i en anteckning, och sist på raden # loftet: ignore[LFT403] – se anteckningen.",
    "problem-utan-svar/finding": "Inget löfte svarar mot fyndet {id}.",
    "problem-utan-svar/situation": "Inget löfte svarar mot punkten {id} i lägesbilden.",
    # LFT404
    "löfte-utan-aktiviteter": "Inget ska göras för att hålla löftet {id}.",
    "löfte-utan-aktiviteter.why": "Ett löfte utan aktiviteter förblir en önskan.",
    "löfte-utan-aktiviteter.help": "Skriv under aktiviteter vad som ska göras och av vem.",
    # LFT405
    "aktivitet-utan-löfte": (
        "Aktiviteten {id} hör inte till något löfte.",
        "{n} aktiviteter hör inte till något löfte, till exempel {id}.",
    ),
    "aktivitet-utan-löfte.why": "När den är gjord kommer inget löfte närmare att hållas.",
    "aktivitet-utan-löfte.help": "Skriv under löften vilka löften den hör till. Framgår det inte av källan, låt det vara.",
    # LFT406
    "tomt-fokusområde": "Fokusområdet ”{name}” har inget löfte.",
    "tomt-fokusområde.why": "En rubrik utan något under läses som ett löfte som har kommit bort.",
    "tomt-fokusområde.help": "Skriv fokusområdets id under fokusområde i de löften som hör dit, eller ta bort området.",
    # LFT407
    "dialog-utan-fynd": "Det framgår inte vad som kom fram i {id}.",
    "dialog-utan-fynd.why": "De som deltog ser inte att någon lyssnade.",
    "dialog-utan-fynd.help": "Skriv under fynd vad som kom fram, med egna id:n som löftena kan bygga på.",
    # LFT408
    "ingen-återkoppling": "Det framgår inte hur de som deltog får veta vad det blev av det de sa.",
    "ingen-återkoppling.why": "Brås utvärdering visar att återkopplingen ofta brister. Den som inte får svar kommer inte nästa gång.",
    "ingen-återkoppling.help": "Skriv under återkoppling hur de får veta det, eller under kanaler i uppföljningsplanen var det går att läsa.",
    # LFT409
    "problem-som-löfte": "Löftet är samma text som problemet det ska svara mot.",
    "problem-som-löfte.why": "Texten säger hur det är, inte vad någon ska göra åt det.",
    "problem-som-löfte.help": "Skriv vad som ska göras, av vem och när.",
}
