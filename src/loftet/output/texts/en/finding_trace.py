"""What is said of the rules on from what residents said to what is done, and back."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT401
    "löfte-utan-grund": "The promise {id} does not say what it builds on.",
    "löfte-utan-grund.why": "Residents cannot see why this was promised. The crime prevention council has found that the link between problem and measure is often missing.",
    "löfte-utan-grund.help": "Add bygger_på: with the id of the finding or the item of the situation overview that the promise answers.",
    # LFT402
    "inget-underlag": "The document has promises, but neither a dialogue nor a situation overview.",
    "inget-underlag.why": "Nothing shows that the promises answer a need that residents have.",
    "inget-underlag.help": "Add the dialogues or the situation overview, and write in each promise bygger_på: with the id of what it answers.",
    # LFT403
    "problem-utan-svar": "No promise answers {id}.",
    "problem-utan-svar.why": "Those who told about the problem get no answer, not even a no.",
    "problem-utan-svar.help": "Write bygger_på: {id} in the promise that answers it. If there is none, say why in a note (anteckning), and last on the line # loftet: ignore[LFT403] – see the note.",
    "problem-utan-svar/finding": "No promise answers the finding {id}.",
    "problem-utan-svar/situation": "No promise answers the item {id} of the situation overview.",
    # LFT404
    "löfte-utan-aktiviteter": "Nothing is to be done to keep the promise {id}.",
    "löfte-utan-aktiviteter.why": "A promise without activities stays a wish.",
    "löfte-utan-aktiviteter.help": "Write under aktiviteter what is to be done, and by whom.",
    # LFT405
    "aktivitet-utan-löfte": (
        "The activity {id} belongs to no promise.",
        "{n} activities belong to no promise, such as {id}.",
    ),
    "aktivitet-utan-löfte.why": "When it is done, no promise comes closer to being kept.",
    "aktivitet-utan-löfte.help": "Write under löften which promises it belongs to. If the source does not say, leave it.",
    # LFT406
    "tomt-fokusområde": "The focus area “{name}” has no promise.",
    "tomt-fokusområde.why": "A heading with nothing under it reads as a promise that was lost.",
    "tomt-fokusområde.help": "Write the id of the area under fokusområde in the promises that belong there, or take the area out.",
    # LFT407
    "dialog-utan-fynd": "It does not say what came out of {id}.",
    "dialog-utan-fynd.why": "Those who took part cannot see that anybody listened.",
    "dialog-utan-fynd.help": "Write under fynd what came up, with ids that promises can build on.",
    # LFT408
    "ingen-återkoppling": "It does not say how those who took part learn what came of what they said.",
    "ingen-återkoppling.why": "The evaluation of 2018 found feedback wanting. Those who get no answer stay at home next time.",
    "ingen-återkoppling.help": "Write under återkoppling how they are told, or under kanaler in the follow-up plan where it can be read.",
    # LFT409
    "problem-som-löfte": "The promise is the same text as the problem it should answer.",
    "problem-som-löfte.why": "The text says how things are, not what anybody will do about it.",
    "problem-som-löfte.help": "Write what is to be done, by whom and when.",
}
