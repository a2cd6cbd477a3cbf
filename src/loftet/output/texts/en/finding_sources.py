"""What is said of the rules on sources, and documents beside each other."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT901
    "inga-källor": "Nothing says where the facts come from.",
    "inga-källor.why": "Nobody can check that this is what was promised.",
    "inga-källor.help": "Add källor with id, titel, utgivare and webb (the address): the signed document or the page where it stands.",
    # LFT902
    "källa-utan-hänvisning": "Nothing points at the source {id}.",
    "källa-utan-hänvisning.why": "Readers cannot see which facts rest on it.",
    "källa-utan-hänvisning.help": "Write the id of the source under källa at the facts that come from it, or take it out.",
    # LFT903
    "källa-utan-adress": "The source “{title}” has no web address.",
    "källa-utan-adress.why": "Readers cannot read it for themselves.",
    "källa-utan-adress.help": "Write the address under webb. If it is not on the web, say in a note where it can be requested.",
    # LFT904
    "utfall-utan-källa": ("The outcome has no source.", "None of the {n} outcomes has a source."),
    "utfall-utan-källa.why": "A figure without a source cannot be examined.",
    "utfall-utan-källa.help": "Add the follow-up under källor, and at each outcome källa: with its id.",
    # LFT905
    "okrypterad-adress": "The address begins with http:// instead of https://.",
    "okrypterad-adress.why": "On its way the page can be read and changed, and browsers warn against it.",
    "okrypterad-adress.help": "Try the same address with https://. If it works, change it.",
    # LFT906
    "samma-text-två-gånger": "The text is the same as in {other}.",
    "samma-text-två-gånger.why": "Readers wonder what the second one is. It was probably copied and not changed.",
    "samma-text-två-gånger.help": "Write what sets them apart, or take one of them out.",
    # LFT907
    "annan-kommuns-mapp": "The folder is named after {folder}, but the document is about {named}.",
    "annan-kommuns-mapp.why": "The promise is listed in the wrong place, and whoever looks for it does not find it.",
    "annan-kommuns-mapp.help": "Move the file to the right folder, or correct the municipality.",
    # LFT951
    "samma-dokument-id": "The id {id} is already used in {other}.",
    "samma-dokument-id.why": "The id becomes the address of the page. One page would be written over the other.",
    "samma-dokument-id.help": "Change the id of the newer one.",
    # LFT952
    "överlappande-perioder": "The period overlaps the one in {other}.",
    "överlappande-perioder.why": "Residents cannot tell which of the promises holds.",
    "överlappande-perioder.help": "Correct the periods, or close the older one under ändringar. If they are about different things, there is nothing to do.",
    # LFT953
    "lucka-mellan-perioder": "The last promise ended on {last} and this one begins on {first}.",
    "lucka-mellan-perioder.why": "Either no promises were given then, or a document is missing here.",
    "lucka-mellan-perioder.help": "If a document is missing, add it. Otherwise there is nothing to do.",
    # LFT954
    "id-med-ny-betydelse": "The id {id} stood for something else in {other}: “{earlier}”.",
    "id-med-ny-betydelse.why": "A comparison of the periods would set two unlike things side by side.",
    "id-med-ny-betydelse.help": "Give the new one an id of its own. If it is the same thing in new words, there is nothing to do.",
    # LFT955
    "upprepat-utan-uppföljning": (
        "A promise is word for word the one in {other}, which was never followed up.",
        "{n} promises are word for word those in {other}, which was never followed up.",
    ),
    "upprepat-utan-uppföljning.why": "The work then goes on from year to year without anybody knowing whether it helps.",
    "upprepat-utan-uppföljning.help": "Follow up the last promise first, and say in the new one what you learned.",
}
