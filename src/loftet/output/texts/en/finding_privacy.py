"""What is said of the rules on personal data."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT801
    "personnummer": "There is a personal identity number here.",
    "personnummer.why": "It cannot be taken back: git remembers everything, and others may have saved the page. Such numbers may only be processed when clearly justified.",
    "personnummer.help": "Take it out. If the file is already in git, get help from whoever keeps the archive and from the data protection officer.",
    "personnummer/coordination": "There is a coordination number here.",
    # LFT802
    "privat-e-post": "{domain} is a private e-mail service.",
    "privat-e-post.why": "What residents write ends up outside the authority's registers and protection.",
    "privat-e-post.help": "Use an address at the municipality or the police, preferably a functional mailbox.",
    # LFT803
    "personlig-e-post": "The address goes to one person.",
    "personlig-e-post.why": "When that person changes jobs, residents write to nobody, and the name stays in the history.",
    "personlig-e-post.help": "Preferably use a functional mailbox, such as trygghet@ in place of the name.",
    # LFT804
    "mobilnummer": "A mobile number often belongs to one person.",
    "mobilnummer.why": "Whoever has the number may be called at home, long after the promise is over.",
    "mobilnummer.help": "Preferably use a switchboard or a duty telephone. If it is a duty telephone, there is nothing to do.",
    # LFT805
    "personnamn-i-text": "There is a person's name here.",
    "personnamn-i-text.why": "The role is what residents need. The name stays in the history for ever.",
    "personnamn-i-text.help": "Write the role instead. If the name must be there, put it under namn, where the pages do not show it.",
    # LFT806
    "namn-vid-roll": "There is a name beside the role here.",
    "namn-vid-roll.why": "Names of officials may be published when there is a legal basis, but the role is mostly enough.",
    "namn-vid-roll.help": "Take the name out if the role is enough. The pages show it only when asked to.",
    # LFT807
    "få-personer": "“{words}” may be so few that they are recognised.",
    "få-personer.why": "In a small municipality everybody can work out who they are.",
    "få-personer.help": "Write a range (fewer than five), add several intervals together or leave the number out. If nobody is in a difficult situation, there is nothing to do.",
}
