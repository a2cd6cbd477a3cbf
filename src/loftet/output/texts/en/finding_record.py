"""What is said of a file whose keys or values the record does not understand, and of its ids and references."""

TEXTS = {
    # LFT014
    "inte-ett-medborgarlöfte": "The file does not begin with keys and values.",
    "inte-ett-medborgarlöfte.why": "A citizen promise is written as lines of key, colon and value. Nothing else can be read.",
    "inte-ett-medborgarlöfte.help": "Begin the file with loftet: 1 on a line of its own, then titel:, period: and so on.",
    # LFT015
    "okänd-formatversion/missing": "The file does not say which version of the format it follows.",
    "okänd-formatversion/other": "Format version {value} is unknown to this version of loftet.",
    "okänd-formatversion/newer": "The file follows version {value} of the format, and your loftet knows version {supported} only.",
    "okänd-formatversion": "The format version cannot be used.",
    "okänd-formatversion.why": "The version decides what the keys mean. Without it the file could be misread.",
    "okänd-formatversion.help": "Write loftet: {supported} at the top of the file.",
    "okänd-formatversion/newer.help": "Update loftet. Do not change the version in the file: in a newer one the keys may mean something else.",
    # LFT020
    "okänd-nyckel": "There is no key “{key}” here.",
    "okänd-nyckel/spelling": "The key “{key}” is spelled “{suggestion}”.",
    "okänd-nyckel/named": "The key “{key}” is called “{suggestion}” here.",
    "okänd-nyckel/close": "There is no key “{key}” here. Did you mean “{suggestion}”?",
    "okänd-nyckel/below": "The key “{key}” does not belong here but under {places}.",
    "okänd-nyckel/top": "The key “{key}” does not belong here but outermost in the file.",
    "okänd-nyckel/bullet": "“{key}” begins with a character that is not a hyphen.",
    "okänd-nyckel.why": "What stands under an unknown key would not appear on the page.",
    "okänd-nyckel.help": "Use one of the keys {choices}. If none of them fits, put the text under anteckning.",
    "okänd-nyckel/spelling.help": "Write {suggestion}. Keys are lower case and keep å, ä and ö.",
    "okänd-nyckel/named.help": "Write {suggestion}. If that doesn't fit, move the text to anteckning.",
    "okänd-nyckel/close.help": "Write {suggestion}, or move the text to anteckning if no key fits.",
    "okänd-nyckel/bullet.help": "If it is an item of a list, write an ordinary hyphen and a space: - {plain}: …",
    "okänd-nyckel/below.help": "Move the line to below {first}, further in: {first}: and on the next line {key}: …",
    "okänd-nyckel/top.help": "Move the line furthest to the left, without indentation.",
    # LFT021
    "saknad-nyckel": "The key “{key}” is missing.",
    "saknad-nyckel/empty": "The key “{key}” has no value.",
    "saknad-nyckel.why": "Without it, what is promised cannot be shown or followed up.",
    "saknad-nyckel.help": "Add the line {key}: with the same indentation and a value of your own, such as {key}: {example}",
    "saknad-nyckel/choice.help": "Add the line {key}: with the same indentation and one of the words {choices}.",
    "saknad-nyckel/keys.help": "Add {key}: and, on the lines below it and further in, what belongs there.",
    "saknad-nyckel/empty/indent.help": "Indent the lines that belong to {key} more than {key} itself: {inside}. The same indentation means that they don't belong there.",
    "saknad-nyckel/empty.help": "Write a value after {key}:, or remove the line if there is none.",
    # LFT022
    "fel-form": "The value has the wrong shape.",
    "fel-form/text": "A text belongs here, but there is a list or several keys.",
    "fel-form/keys": "Keys and values belong here, but there is something else.",
    "fel-form/keys/text": "The item is only a text, and loftet can't know what it is.",
    "fel-form/list": "A list belongs here.",
    "fel-form.why": "loftet cannot tell what is meant when the shape is another than expected.",
    "fel-form.help": "Compare with an example in the handbook.",
    "fel-form/text.help": "Write the text on the same line after {key}:. If it holds a colon, put it in quotation marks.",
    "fel-form/keys.help": "Write each item on an indented line of its own: key, colon, value. The keys here are {choices}.",
    "fel-form/keys/mål": "A target is written as keys and values, but here is a text.",
    "fel-form/keys/mål.help": "Write a number that can be counted or an effect that can be measured, or both. If neither can be, move the text to anteckning.",
    "fel-form/keys/mål/number.help": "Write mål: {{{target}}}. The lines can also be written as in the example.",
    "fel-form/keys/mål/number/unsaid.help": "Write mål: {{{target}}}, with what is counted, in the plural, instead of …. The lines can also be written as in the example.",
    "fel-form/keys/parter": "Each party is written with an id of its own, namn and typ.",
    "fel-form/keys/parter.help": "Write an id for each party and below it, further in, namn and typ: kommun, polis, region, bostadsbolag, näringsliv, förening, räddningstjänst, kollektivtrafik or annan.",
    "fel-form/keys/text.help": "Write - id: {id} and on the next line, exactly below id, {text_key}: and the text.",
    "fel-form/list.help": "Write each item on a line of its own that begins with a hyphen and a space.",
    # LFT101
    "id-två-gånger": "The id “{id}” is used twice in the document.",
    "id-två-gånger.why": "A reference to it can then mean two things, and a follow-up can land in the wrong place.",
    "id-två-gånger.help": "Change one of them. The first stands under {first}. Change the newer one, so that old links hold.",
    # LFT102
    "okänd-hänvisning": "The reference “{id}” leads nowhere.",
    "okänd-hänvisning/party": "There is no party with the id “{id}”.",
    "okänd-hänvisning/source": "There is no source with the id “{id}”.",
    "okänd-hänvisning/decision": "There is no decision with the id “{id}”.",
    "okänd-hänvisning/focus_area": "There is no focus area with the id “{id}”.",
    "okänd-hänvisning/basis": "There is no dialogue, finding or item of the situation overview with the id “{id}”.",
    "okänd-hänvisning/promise": "There is no promise with the id “{id}”.",
    "okänd-hänvisning/commitment": "There is no promise or activity with the id “{id}”.",
    "okänd-hänvisning/outcome": "There is no earlier entry with the id “{id}” in the same log.",
    "okänd-hänvisning.why": "The reader cannot follow what it builds on or who answers for it.",
    "okänd-hänvisning.help": "Add what is missing to the document, or remove the reference.",
    "okänd-hänvisning/party.help": "Add the party under parter, or remove the reference.",
    "okänd-hänvisning/source.help": "Add the source under källor, or remove the reference.",
}
_CLOSE = "Did you mean {suggestion}? The ids there are: {known}."
_KNOWN = "The ids there are: {known}. If the right one is missing, add what the reference is about."
for _sort in ("party", "source", "decision", "focus_area", "basis", "promise", "commitment", "outcome"):
    TEXTS[f"okänd-hänvisning/{_sort}/close.help"] = _CLOSE
    TEXTS[f"okänd-hänvisning/{_sort}/known.help"] = _KNOWN
