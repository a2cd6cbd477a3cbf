"""What is said of the comment that is written in CI, in Swedish."""

TEXTS: dict[str, str | tuple[str, str]] = {
    "created": "Kommentaren är skriven.",
    "updated": "Kommentaren är uppdaterad.",
    "nothing": "Inget löfte ändras, så ingen kommentar skrivs.",
    "no-token": "Ingen kommentar skrivs, för variabeln LOFTET_TOKEN är tom.",
    "not-allowed": "Ingen kommentar skrivs, för körningen får inte skriva här (svar {reason}). Så är det när förslaget "
    "kommer från en kopia av förvaret. Rapporten finns i körningen.",
    "failed": "Kommentaren kunde inte skrivas ({reason}). Rapporten finns i körningen.",
    "shortened": "Rapporten är för lång för en kommentar. Resten finns i körningen.",
}
