"""What is said of the rules on dates, periods, changes and what must be there at all."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT110
    "datum-som-inte-finns": "There is no such date as {date}.",
    "datum-som-inte-finns.why": "Readers cannot tell when something is to be done, and nobody can say whether it was late.",
    "datum-som-inte-finns.help": "Check the day against the calendar. June, for example, has 30 days.",
    # LFT111
    "tvåsiffrigt-årtal": "The year in {date} has only two figures.",
    "tvåsiffrigt-årtal.why": "20.12.31 can be read both as a day in 2020 and as a day in 2031.",
    "tvåsiffrigt-årtal.help": "Write year, month and day with four, two and two figures: 2026-10-31.",
    # LFT112
    "titeln-mot-perioden": "The title says {year}, a year outside the period.",
    "titeln-mot-perioden.why": "Readers cannot tell which of them holds.",
    "titeln-mot-perioden.help": "Correct the title or the period, so that they say the same.",
    # LFT113
    "öppen-period": "The promise has no end and no rhythm for following it up.",
    "öppen-period.why": "A promise without an end never has to be reported as kept or broken. The crime prevention council has seen work go on year after year without being followed up.",
    "öppen-period.help": "Give a last day, or say under uppföljningsplan how often the promise is followed up.",
    # LFT114
    "öppen-men-tidsbestämd": "The text says “{years}”, but the period is open.",
    "öppen-men-tidsbestämd.why": "One of them misleads the reader.",
    "öppen-men-tidsbestämd.help": "Give the end in the period, or take the number of years out of the text.",
    # LFT115
    "undertecknat-för-sent": "The document was signed on {signed}, but the period ended on {last}.",
    "undertecknat-för-sent.why": "A promise cannot be given afterwards. One of the dates is probably wrong.",
    "undertecknat-för-sent.help": "Check both dates against the signed document.",
    # LFT116
    "utanför-perioden": "This period goes beyond the document's ({period}).",
    "utanför-perioden.why": "Nobody can say which of the times holds, or who follows up the rest.",
    "utanför-perioden.help": "Shorten this period, or extend the document's under ändringar.",
    # LFT117
    "oförklarad-ändring": "It does not say why {change} was made.",
    "oförklarad-ändring.why": "Residents see that a promise has changed, but not on what grounds. What is changed and why is to be documented.",
    "oförklarad-ändring.help": "Write the reason under skäl, or point at the decision under beslut.",
    "oförklarad-ändring/extension": "The extension does not say until when.",
    "oförklarad-ändring/extension.help": "Write the new period under ny_period.",
    # LFT118
    "inga-löften": "There are no promises here.",
    "inga-löften.why": "Whoever opens the document does not learn what was promised.",
    "inga-löften.help": "Enter the promises. If the annex that holds them is missing, ask whoever keeps the document for it.",
    # LFT119
    "inte-ifylld": "Here “{words}” is left from the suggestion.",
    "inte-ifylld.why": "Residents read an instruction instead of what was changed and why.",
    "inte-ifylld.help": "Replace the words with what was changed, who decided and why.",
}
