"""Names of people in a text, by common first names and surnames: enough to tell them from places and organisations."""

import re
from collections.abc import Iterator
from typing import Final

# Only names that aren't words, months or places by themselves.
FIRST_NAMES: Final = frozenset((
    "Abdi", "Adam", "Agneta", "Ahmed", "Aisha", "Albin", "Alexander", "Alexandra", "Ali", "Alice", "Alma", "Amanda",
    "Amina", "Amir", "Anders", "Andreas", "Anette", "Ann", "Anna", "Anneli", "Annelie", "Annika", "Anton", "Arvid",
    "Astrid", "Axel", "Barbro", "Bengt", "Berit", "Birgitta", "Björn", "Bo", "Bosse", "Britt", "Camilla", "Carin",
    "Carina", "Carl", "Carolina", "Caroline", "Catarina", "Cecilia", "Charlotta", "Charlotte", "Christer", "Christian",
    "Christina", "Christoffer", "Christopher", "Conny", "Daniel", "David", "Dennis", "Ebba", "Edvin", "Elias", "Elif",
    "Elin", "Elisabet", "Elisabeth", "Ellen", "Elsa", "Emelie", "Emil", "Emilia", "Emily", "Emma", "Erik", "Erika",
    "Erling", "Eva", "Fatima", "Felicia", "Felix", "Filip", "Frank", "Fredrik", "Frida", "Gabriel", "Gabriella", "Gun",
    "Gunilla", "Gunnar", "Gustav", "Göran", "Hampus", "Hanna", "Hannah", "Hans", "Hassan", "Helen", "Helena", "Helene",
    "Henrik", "Hussein", "Håkan", "Ibrahim", "Ida", "Inga", "Ingela", "Inger", "Ingrid", "Irene", "Isabella", "Isak",
    "Jakob", "Jan", "Janne", "Jenny", "Jens", "Jesper", "Jessica", "Jimmy", "Joakim", "Johan", "Johanna", "Johannes",
    "John", "Johnny", "Jonas", "Jonathan", "Josefin", "Josefine", "Julia", "Jörgen", "Kalle", "Karin", "Karl",
    "Karolina", "Katarina", "Katrin", "Kenneth", "Kent", "Kerstin", "Kevin", "Kim", "Klara", "Kristian", "Kristina",
    "Kristoffer", "Lars", "Lasse", "Leif", "Leila", "Lena", "Lennart", "Lina", "Linda", "Linnea", "Linus", "Lisa",
    "Lisbeth", "Louise", "Lovisa", "Lucas", "Ludvig", "Magdalena", "Magnus", "Maja", "Malin", "Marcus", "Maria",
    "Mariam", "Marianne", "Marie", "Markus", "Martin", "Matilda", "Mats", "Mattias", "Max", "Mehmet", "Melissa", "Mia",
    "Micke", "Mikael", "Moa", "Mohamed", "Mohammed", "Monica", "Monika", "Morgan", "Mustafa", "Nathalie", "Niklas",
    "Nils", "Nina", "Noah", "Nora", "Ola", "Olle", "Olof", "Omar", "Oscar", "Oskar", "Ove", "Patrik", "Pelle", "Per",
    "Pernilla", "Peter", "Petra", "Pia", "Pontus", "Rasmus", "Rebecca", "Rickard", "Rikard", "Robert", "Robin",
    "Roger", "Roland", "Rolf", "Rune", "Samira", "Sandra", "Sara", "Sarah", "Sebastian", "Simon", "Siv", "Sofia",
    "Sofie", "Solveig", "Stefan", "Stig", "Sune", "Susanne", "Sven", "Therese", "Thomas", "Tina", "Tobias", "Tomas",
    "Tommy", "Tony", "Torbjörn", "Ulf", "Ulla", "Ulrika", "Urban", "Veronica", "Viktor", "Viktoria", "Wilma", "Yusuf",
    "Yvonne", "Zahra", "Åke", "Åsa",
))  # fmt: skip
_SURNAMES: Final = (
    "Abdi", "Ahmed", "Ali", "Alm", "Berg", "Björk", "Dahl", "Demir", "Ek", "Falk", "Hassan", "Holm", "Hussein",
    "Ibrahim", "Kaya", "Khan", "Lind", "Lindh", "Lund", "Mohamed", "Nguyen", "Omar", "Ström", "Wall", "Yilmaz",
)  # fmt: skip
_SURNAME_ENDINGS: Final = (
    "sson", "berg", "bergh", "ström", "lund", "lind", "gren", "qvist", "kvist", "quist", "stedt", "stad", "man",
    "mark", "dahl", "dal", "blad", "holm", "feldt", "felt", "löf", "löv", "roth",
    "sten", "vall", "wall", "strand", "hult", "ell",
    "én", "ius", "skog", "fors", "nder",
)  # fmt: skip
_NAME: Final = re.compile(
    r"([A-ZÅÄÖ](?<![\w-].)[a-zåäöé]+)(?:[- ][A-ZÅÄÖ][a-zåäöé]+)? "
    rf"(?:[A-ZÅÄÖ][a-zåäöé]*(?:{'|'.join(_SURNAME_ENDINGS)})|{'|'.join(_SURNAMES)})s?(?![\w-])"
    r"(?! (?:gata|gatan|gränd|väg|vägen|stig|torg|plats|park|skola|skolan|gymnasiet|gymnasium|kyrka|gård|hus|minne"
    r"|stiftelse|bro|allé|backe|förskolan?|gym|scen|lekplats|trappor|kaj|strand|lund|arena|hall|bibliotek|fritidsgård)\b)"
)
_NAMED_AFTER: Final = re.compile(
    r"(?:skolan?|gymnasi(?:et|um)|gatan|vägen|torget|platsen|parken|gården|huset|hemmet|kvarteret|kyrkan|stiftelsen"
    r"|föreningen|fonden|priset|biblioteket|museet|teatern|hallen|sankta?|s:ta?) \Z",
    re.IGNORECASE,
)
_LONGEST_BEFORE: Final = 16


def names_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each name of a person starts and ends, but for what is named after somebody."""
    at = 0
    while found := _NAME.search(text, at):
        if found[1] in FIRST_NAMES:
            start, at = found.span()
            if not _NAMED_AFTER.search(text, max(0, start - _LONGEST_BEFORE), start):
                yield start, at
        else:  # a verb or a title with a capital letter: Ring Anna Svensson
            at = found.end(1)
