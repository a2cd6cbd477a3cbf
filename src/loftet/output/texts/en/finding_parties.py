"""What is said of the rules on who promises, who answers for what, and whom to ask."""

TEXTS: dict[str, str | tuple[str, str]] = {
    # LFT201
    "ingen-ansvarig": "Nobody answers for the activity {id}.",
    "ingen-ansvarig.why": "Measures that nobody answers for fall between chairs, and residents have no one to ask.",
    "ingen-ansvarig.help": "Add ansvarig: with the id of the party and preferably a role, such as ansvarig: kommunen (trygghetssamordnare).",
    "ingen-ansvarig/promise": "Nobody answers for the promise {id}, and it has no activities.",
    "ingen-ansvarig/everywhere": (
        "Nobody answers for what is promised.",
        "Nobody answers for anything that is promised ({n} without).",
    ),
    "ingen-ansvarig/everywhere.help": "Write under each activity which party answers for it, preferably with a role: kommunen (trygghetssamordnare).",
    "ingen-ansvarig/in_text": "The one who answers ({who}) stands in the text, not under ansvarig.",
    "ingen-ansvarig/in_text.help": "Move {who} to the line ansvarig. Then the pages can show who answers for what.",
    # LFT202
    "alla-ansvarar": "“{who}” does not point anybody out.",
    "alla-ansvarar.why": "What everybody answers for, nobody answers for.",
    "alla-ansvarar.help": "Choose one party or a named group that takes the first step. The others can be mentioned in the text.",
    # LFT203
    "många-ansvarar": "{n} answer for the same thing.",
    "många-ansvarar.why": "When many share, each can wait for the others.",
    "många-ansvarar.help": "Keep the one or ones who hold the work together. Split the activity if they do different things.",
    # LFT204
    "part-utan-uppgift": "{party} is a party, but answers for nothing and follows up nothing.",
    "part-utan-uppgift.why": "The name makes the promise look larger than it is.",
    "part-utan-uppgift.help": "Write the id of the party under ansvarig, uppföljning or utvärdering where it does something, or take it out.",
    # LFT205
    "polis-eller-kommun-saknas": "One of the parties is missing.",
    "polis-eller-kommun-saknas.why": "A citizen promise is a commitment that police and municipality make together. Without one of them, residents cannot tell whether it stands behind the promise.",
    "polis-eller-kommun-saknas.help": "Add the party if it takes part. If it does not, there is nothing to do.",
    "polis-eller-kommun-saknas/police": "No party is of the type polis.",
    "polis-eller-kommun-saknas/municipality": "No party is of the type kommun or region.",
    # LFT206
    "inte-undertecknat-av-alla": "{party} is not among those who signed.",
    "inte-undertecknat-av-alla.why": "It looks as if the party has promised something, but it may say that it has not.",
    "inte-undertecknat-av-alla.help": "Add the id of the party and the role of its signatory under av. If the party has not signed, write last on the line # loftet: ignore[LFT206] – and why.",
    # LFT207
    "ingen-kontakt": "The document has no contact.",
    "ingen-kontakt.why": "Whoever has a question, or something to tell, does not know who will receive it.",
    "ingen-kontakt.help": "Add kontakt with a role and preferably a functional mailbox.",
}
