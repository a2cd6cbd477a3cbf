"""What is said of the rules on what became of the promises."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT601
    "uppfyllt-men-inte-nått": "The status is “{status}”, but {done} is done and the target is {target}.",
    "uppfyllt-men-inte-nått.why": "A promise that was not kept is presented as kept.",
    "uppfyllt-men-inte-nått.help": "Correct the figure or the status. If it did not turn out as meant, write why under orsak.",
    # LFT602
    "avvikelse-utan-orsak": "The status is “{status}”, but it does not say why.",
    "avvikelse-utan-orsak.why": "Residents learn that it did not happen, and nobody learns from it.",
    "avvikelse-utan-orsak.help": "Add orsak: with the reason, even when it is a simple one: holidays, vacancies, other events.",
    "avvikelse-utan-orsak/target": "{done} is done of {target}, but it does not say why.",
    # LFT603
    "saknas-i-slutrapporten": "Other activities are followed up to the end of the period, but not {id}.",
    "saknas-i-slutrapporten.why": "Residents learn how some of what was promised went, but not this.",
    "saknas-i-slutrapporten.help": "Add an outcome whose avser reaches the end of the period. If the activity did not happen, write status: inte genomfört, and orsak.",
    "saknas-i-slutrapporten/dropped": "The activity {id} has been followed up before, but not to the end of the period, as other activities have.",
    # LFT604
    "ackumulerat-minskar": "The figure is lower than for {before} ({earlier}).",
    "ackumulerat-minskar.why": "A number counted from the start of the period cannot decrease. One of the figures that residents were given is wrong.",
    "ackumulerat-minskar.help": "Correct the one that is wrong. If it is only what was done in that time, write it under antal. A correction is made with rättar.",
    # LFT605
    "ackumulerat-mindre-än-antal": "The accumulated figure is smaller than the number.",
    "ackumulerat-mindre-än-antal.why": "The two have probably changed places, and the reader gets the wrong picture.",
    "ackumulerat-mindre-än-antal.help": "Write what was done in the interval under antal and everything since the start under ackumulerat.",
    # LFT606
    "utfall-utanför-perioden": "{interval} is outside the period.",
    "utfall-utanför-perioden.why": "What was done then does not show that the promise was kept.",
    "utfall-utanför-perioden.help": "Check the year. If the outcome belongs to another document, move it there.",
    # LFT607
    "utfall-i-framtiden": "{date} has not come yet.",
    "utfall-i-framtiden/interval": "{interval} has not begun yet.",
    "utfall-i-framtiden.why": "A plan passes for a result.",
    "utfall-i-framtiden.help": "Check the year. If it is something to be done, remove the outcome and write it as an activity and a target.",
    # LFT608
    "skrivet-i-förväg": "The entry is dated {date}, before the time it is about.",
    "skrivet-i-förväg.why": "What was written in advance cannot tell how it went.",
    "skrivet-i-förväg.help": "Check datum and avser.",
    # LFT609
    "tomt-utfall": "The outcome for {interval} has neither number, status nor text.",
    "tomt-utfall.why": "It looks like a follow-up and is not one.",
    "tomt-utfall.help": "Write antal, status or text. If there is nothing to say, say why.",
    # LFT610
    "samma-tid-två-gånger": "The time overlaps {before}, which has a number too.",
    "samma-tid-två-gånger.why": "Added up, they count the same work twice.",
    "samma-tid-två-gånger.help": "Let the intervals follow each other. If the number is counted from the start of the period, write it under ackumulerat.",
    # LFT611
    "fel-ordning": "This outcome is older than {before}, which stands before it.",
    "fel-ordning.why": "What stands last is read as how things are now.",
    "fel-ordning.help": "Put the oldest first and the newest last. If it was reported late it may stay: write the day under datum.",
    # LFT612
    "inte-påbörjat-men-gjort": "The status is “inte påbörjat” (not started), but something is done.",
    "inte-påbörjat-men-gjort.why": "Readers cannot tell which of them is true.",
    "inte-påbörjat-men-gjort.help": "Correct the status or the figure.",
    # LFT613
    "effekt-utan-belägg": "Nothing shows that the effect is reached.",
    "effekt-utan-belägg.why": "That something is done is not the same as that it helped.",
    "effekt-utan-belägg.help": "Write the value, an explanation or the source. If you do not know, choose “kan inte bedömas”.",
}
