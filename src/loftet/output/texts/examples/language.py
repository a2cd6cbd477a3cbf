"""Examples of the rules on plain words and whole sentences."""

from typing import Final

from loftet.output.texts.examples.example import Example

EXAMPLES: Final = {
    # LFT701
    "verka-för": Example(
        "promise",
        """\
löfte: Kommunen och polisen ska verka för en tryggare station.
""",
        """\
löfte: Kommunen byter belysningen vid stationen före oktober.
""",
    ),
    # LFT702
    "vagt-verb": Example(
        "activity",
        """\
aktivitet: Skapa förutsättningar för trygga stråk vid stationen
omfattning: Under året
mål: []
""",
        """\
aktivitet: Röja buskar längs gångvägen till stationen senast i maj
omfattning: Under året
mål: []
""",
    ),
    # LFT703
    "vag-mängd": Example(
        "activity",
        """\
aktivitet: Genomföra ett antal trygghetsvandringar vid stationen
omfattning: Under året
mål: []
""",
        """\
aktivitet: Genomföra fyra trygghetsvandringar vid stationen
omfattning: 4 st under året
mål:
  minst: 4
  enhet: trygghetsvandringar
""",
    ),
    # LFT704
    "vag-takt": Example(
        "activity",
        """\
aktivitet: Fotpatrullera vid stationen
omfattning: Löpande
mål: []
""",
        """\
aktivitet: Fotpatrullera vid stationen
omfattning: Varje fredag och lördag kväll
mål: []
""",
    ),
    # LFT705
    "förbehåll": Example(
        "activity",
        """\
aktivitet: Gå trygghetsvandringar vid behov
""",
        """\
aktivitet: Gå trygghetsvandringar när tre eller fler har pekat ut en plats
""",
    ),
    # LFT706
    "ålderdomligt-ord": Example(
        "activity",
        """\
aktivitet: Tillse att belysningen vid stationen fungerar
""",
        """\
aktivitet: Se till att belysningen vid stationen fungerar
""",
    ),
    # LFT707
    "oförklarad-förkortning": Example(
        "activity",
        """\
aktivitet: Ta upp platsen i EST-gruppen två gånger
""",
        """\
aktivitet: Ta upp platsen i gruppen för effektiv samordning för trygghet (EST) två gånger
""",
    ),
    # LFT708
    "möjlig-förkortning": Example(
        "activity",
        """\
aktivitet: Besöka KRUT två gånger
""",
        """\
aktivitet: Besöka kommunens rådgivning för unga (KRUT) två gånger
""",
    ),
    # LFT709
    "lång-mening": Example(
        "activity",
        """\
aktivitet: Gå trygghetsvandringar vid stationen tillsammans med polisen, fastighetsägarna, föreningarna, skolan och andra som är på platsen på kvällarna och som därför kan berätta vad de har sett och vad de tycker att kommunen behöver göra åt gångvägarna
""",
        """\
aktivitet: Gå trygghetsvandringar vid stationen tillsammans med polisen, fastighetsägarna och föreningarna. De som är på platsen på kvällarna berättar vad de har sett.
""",
    ),
    # LFT710
    "svår-text": Example(
        "top",
        """\
sammanfattning: Samverkansöverenskommelsen konkretiserar kommunens brottsförebyggande ambitioner genom kunskapsbaserade, myndighetsövergripande insatser kring otrygghetsskapande situationer, platser och målgrupper. Prioriteringarna förutsätter gemensamma lägesbilder, systematiska orsaksanalyser, regelbundna avstämningar och kontinuerlig resultatuppföljning inom samtliga berörda verksamhetsområden. Trygghetsskapande aktiviteter samordnas verksamhetsövergripande genom kommunövergripande styrgruppsmöten, arbetsgruppsträffar, medborgardialoger och trygghetsvandringar tillsammans med fastighetsägare, föreningsföreträdare och näringslivsrepresentanter.
""",
        """\
sammanfattning: Kommunen och polisen lovar att göra det tryggare vid stationen. Vi går fyra vandringar med dem som bor där. Vi byter lampor och röjer buskar. Tre gånger om året berättar vi hur det går.
""",
    ),
    # LFT711
    "två-löften-i-ett": Example(
        "promise",
        """\
löfte: Polisen ska finnas vid stationen på kvällarna och kommunen ska byta belysningen.
""",
        """\
löfte: Polisen ska finnas vid stationen på kvällarna.
""",
    ),
    # LFT712
    "avbruten-mening": Example(
        "activity",
        """\
aktivitet: Gå trygghetsvandringar vid stationen och
""",
        """\
aktivitet: Gå trygghetsvandringar vid stationen och torget
""",
    ),
    # LFT713
    "bara-rubriken": Example(
        "promise",
        """\
löfte: Medborgarlöfte i Exempelköping
""",
        """\
löfte: Kommunen byter belysningen vid stationen före oktober.
""",
    ),
}
