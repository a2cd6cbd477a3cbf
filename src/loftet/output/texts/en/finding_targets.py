"""What is said of the rules on whether it can be told that a promise is kept."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT301
    "går-inte-att-följa-upp": "Nothing in the promise {id} shows when it is kept.",
    "går-inte-att-följa-upp.why": "Nobody can say whether the promise was kept: neither residents nor those who gave it.",
    "går-inte-att-följa-upp.help": "Write a target: a number, a share, a time or a measured effect, for the promise or one of its activities.",
    # LFT302
    "siffra-utan-mål": "The number stands only as text.",
    "siffra-utan-mål.why": "It can be read but not counted against what was done, so the follow-up becomes somebody's opinion.",
    "siffra-utan-mål.help": "Add mål with minst, högst or exakt, enhet and per.",
    # LFT303
    "omfattning-mot-mål": "The scope says “{printed}” but the target {counted}.",
    "omfattning-mot-mål.why": "Residents read one promise and the follow-up measures another.",
    "omfattning-mot-mål.help": "Correct the one that is wrong. The scope is as printed, the target the same thing as a number.",
    # LFT304
    "mål-utan-enhet": "It does not say what is counted.",
    "mål-utan-enhet.why": "Without a unit almost anything can be counted afterwards.",
    "mål-utan-enhet.help": "Add enhet: with what is counted, in the plural, such as enhet: trygghetsvandringar.",
    "mål-utan-enhet/empty": "”{unit}” does not say what is counted.",
    "mål-utan-enhet/empty.help": "Write what is counted as enhet, for instance enhet: trygghetsvandringar. How often is written by itself: per: vecka.",
    # LFT305
    "andel-utan-helhet": "The share has no whole.",
    "andel-utan-helhet.why": "Without the whole, the share can be worked out to fit.",
    "andel-utan-helhet.help": "Add the line av: with the whole, such as av: klasserna i årskurs 8.",
    "andel-utan-helhet/unit": "”{unit}” does not say what the share is a share of.",
    "andel-utan-helhet/unit.help": "Write {key}: {value} and av: with the whole, for instance av: klasserna i årskurs 8. What is counted is written as enhet, for instance enhet: besökta klasser.",
    # LFT306
    "nivå-utan-jämförelse": "The target says “{direction}” but not compared with what.",
    "nivå-utan-jämförelse.why": "Without a starting point any figure can be called a success.",
    "nivå-utan-jämförelse.help": "Add jämfört_med: with what the level is compared with, such as jämfört_med: 2026.",
    # LFT307
    "effekt-utan-mätning": "It does not say how the effect is measured.",
    "effekt-utan-mätning.why": "The effect will then be judged by whatever figure is at hand.",
    "effekt-utan-mätning.help": "Add mäts_genom: with the survey or statistics that decides, such as mäts_genom: polisens trygghetsmätning.",
    # LFT308
    "mål-som-alltid-nås": "The target “at least 0” is always met.",
    "mål-som-alltid-nås.why": "It looks like a promise and promises nothing.",
    "mål-som-alltid-nås.help": "Write the lowest number that is a promise. If something is to be avoided altogether, write högst: 0.",
    # LFT309
    "slutdag-utanför-perioden": "{date} is outside the period.",
    "slutdag-utanför-perioden.why": "On that day the promise does not run, and nobody follows it up.",
    "slutdag-utanför-perioden.help": "Correct the date, or extend the period.",
    # LFT310
    "bara-antalsmål": "There are {n} targets that count efforts, but none on what they should lead to.",
    "bara-antalsmål.why": "Many count targets can push out what was meant: that residents become safer.",
    "bara-antalsmål.help": "Add a target for the effect, with nivå and mäts_genom. Drop the counts that nobody needs.",
}
