"""What is said of the rules on the plan for following up, and whether it was kept to."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT501
    "ingen-uppföljningsplan": "Nothing says how the promises are to be followed up.",
    "ingen-uppföljningsplan.why": "A follow-up that is not planned from the start is seldom done.",
    "ingen-uppföljningsplan.help": "Add uppföljningsplan with the keys rytm, till and kanaler.",
    # LFT502
    "plan-utan-tid": "The plan has neither rhythm, times nor a last day.",
    "plan-utan-tid.why": "It can then be put off for ever.",
    "plan-utan-tid.help": "Add rytm: tertial (or kvartal, halvår, år), tider or senast.",
    # LFT503
    "plan-utan-invånare": "The plan does not say where residents can read how it went.",
    "plan-utan-invånare.why": "Those who were given the promise do not learn whether it was kept. That residents get no answer is what Brå points at first.",
    "plan-utan-invånare.help": "Add kanaler with the places, such as kanaler: kommunens webbplats.",
    # LFT504
    "plan-utan-ansvarig": "Nobody receives the follow-up and nobody answers for it.",
    "plan-utan-ansvarig.why": "Then nobody misses it when it is not done.",
    "plan-utan-ansvarig.help": "Add who receives it, such as till: styrgruppen, or who sees to it: ansvarig: kommunen.",
    # LFT505
    "försenad-uppföljning": (
        "No follow-up is about {interval}.",
        "{n} follow-ups are missing, the first one for {interval}.",
    ),
    "försenad-uppföljning.why": "By the plan it should have been ready. Residents still wait for it.",
    "försenad-uppföljning.help": "Add outcomes (utfall) with that time as avser, or change the rhythm if the plan has changed.",
    # LFT506
    "aldrig-uppföljt": "The period ended on {last}, but there is no outcome here.",
    "aldrig-uppföljt.why": "Residents were given a promise but no word on whether it was kept.",
    "aldrig-uppföljt.help": "Add outcomes (utfall) for the document, the promises or the activities. If it is unclear how it went, say so.",
    "aldrig-uppföljt/due": "The follow-up was due {date}, but there is no outcome here.",
    # LFT507
    "annan-rytm": "The plan says {rhythm}, but the outcome is about {interval}.",
    "annan-rytm.why": "Figures for times of different length cannot be set side by side.",
    "annan-rytm.help": "Use the same sort of interval as the plan, or change the rhythm of the plan.",
}
