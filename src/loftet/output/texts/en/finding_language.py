"""What is said of the rules on plain words and whole sentences."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT701
    "verka-för": "“{words}” promises nothing.",
    "verka-för.why": "Whatever happens, one can say that one worked for it. The crime prevention council advises decrease, increase and develop instead.",
    "verka-för.help": "Write what is to be done, or what is to increase or decrease and how it is measured.",
    # LFT702
    "vagt-verb": "“{words}” does not say what is done.",
    "vagt-verb.why": "Readers cannot picture what will be different, and nobody knows when it is done.",
    "vagt-verb.help": "Write what somebody does: clear, visit, check, build, call. Or add a target.",
    # LFT703
    "vag-mängd": "“{words}” may be two or two hundred.",
    "vag-mängd.why": "The promise is kept however little is done.",
    "vag-mängd.help": "Write the number, in the text and under mål.",
    # LFT704
    "vag-takt": "“{words}” does not say how often.",
    "vag-takt.why": "Once a year is regular, and so is every night.",
    "vag-takt.help": "Write how often: every week, three times per tertial, every Friday.",
    # LFT705
    "förbehåll": "“{words}” makes the promise optional.",
    "förbehåll.why": "The one who promises decides alone whether it applies.",
    "förbehåll.help": "Take the reservation out, or write what decides: when three or more have reported the place.",
    # LFT706
    "ålderdomligt-ord": "“{word}” can be written “{plain}”.",
    "ålderdomligt-ord.why": "The language of public bodies shall be cultivated, simple and comprehensible. Old words shut readers out for no gain.",
    "ålderdomligt-ord.help": "Write “{plain}”.",
    # LFT707
    "oförklarad-förkortning": "{short} is not explained.",
    "oförklarad-förkortning.why": "Outside the working group few know what it means.",
    "oförklarad-förkortning.help": "Write it out the first time, for example: {meaning} ({short}).",
    # LFT708
    "möjlig-förkortning": "If {short} is an abbreviation, it is not explained.",
    "möjlig-förkortning.why": "Readers may have to ask what it is.",
    "möjlig-förkortning.help": "Write it out the first time. If it is a name that everybody knows, there is nothing to do.",
    # LFT709
    "lång-mening": "The sentence has {n} words.",
    "lång-mening.why": "Readers have lost the beginning when the end comes.",
    "lång-mening.help": "Split it into two or three. One thing a sentence.",
    # LFT710
    "svår-text": "The text has the readability index (LIX) {lix}. Above 60 counts as very hard.",
    "svår-text.why": "Many residents give up half-way. LIX is a rough measure, but figures so high nearly always mean long sentences of long words.",
    "svår-text.help": "Shorten the sentences and use common words. Read the text aloud to somebody outside the group.",
    # LFT711
    "två-löften-i-ett": "There are two promises in one here.",
    "två-löften-i-ett.why": "When one is kept and the other broken, no status is true.",
    "två-löften-i-ett.help": "Make two promises, each with an id of its own.",
    # LFT712
    "avbruten-mening": "The text ends in the middle of a sentence.",
    "avbruten-mening.why": "Readers are left to guess the rest of the promise. Often something was lost when the text was copied.",
    "avbruten-mening.help": "Fetch the rest of the sentence from the source.",
    "avbruten-mening/brackets": "A bracket lacks its other half.",
    "avbruten-mening/brackets.help": "Add the missing bracket, or take out the one too many.",
    # LFT713
    "bara-rubriken": "The promise is the same text as the heading.",
    "bara-rubriken.why": "Readers are given a subject but no promise.",
    "bara-rubriken.help": "Write what is to be done within the area, by whom and when.",
    "bara-rubriken/activity": "The activity is the same text as the promise.",
    "bara-rubriken/activity.help": "Write what is to be done to keep the promise.",
}
