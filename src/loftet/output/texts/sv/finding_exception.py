"""What is said of exceptions that a file makes for itself."""

TEXTS = {
    # LFT191
    "undantag-utan-skäl": "Undantaget från {rules} har inget skäl.",
    "undantag-utan-skäl.why": "Den som läser filen senare måste kunna se varför en brist fick stå kvar.",
    "undantag-utan-skäl.help": "Skriv skälet efter hakparentesen: # loftet: ignore[{rules}] – därför att …",
    # LFT192
    "undantag-utan-verkan": "Undantaget från {rules} behövs inte: det finns inget sådant fynd här.",
    "undantag-utan-verkan.why": "Ett undantag som står kvar kan dölja ett nytt fel.",
    "undantag-utan-verkan.help": "Ta bort kommentaren. Gäller den en annan rad, flytta den till raden eller raden före.",
}
