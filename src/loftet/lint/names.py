"""First names and endings of surnames: enough to tell a person's name in a text from a place or an organisation.

Only names that are common and aren't words, months or places by themselves.
"""

from typing import Final

FIRST_NAMES: Final = frozenset((
    "Adam", "Agneta", "Ahmed", "Albin", "Alexander", "Alexandra", "Ali", "Alice", "Alma", "Amanda", "Amir", "Anders",
    "Andreas", "Anette", "Ann", "Anna", "Anneli", "Annelie", "Annika", "Anton", "Arvid", "Astrid", "Axel", "Barbro",
    "Bengt", "Berit", "Birgitta", "Björn", "Bo", "Britt", "Camilla", "Carin", "Carina", "Carl", "Carolina",
    "Caroline", "Catarina", "Cecilia", "Charlotta", "Charlotte", "Christer", "Christian", "Christina", "Christoffer",
    "Christopher", "Conny", "Daniel", "David", "Dennis", "Ebba", "Edvin", "Elias", "Elin", "Elisabet", "Elisabeth",
    "Elsa", "Emelie", "Emil", "Emilia", "Emily", "Emma", "Erik", "Erika", "Erling", "Eva", "Fatima", "Felicia",
    "Felix", "Filip", "Frank", "Fredrik", "Frida", "Gabriel", "Gabriella", "Gun", "Gunilla", "Gunnar", "Gustav",
    "Göran", "Hampus", "Hanna", "Hannah", "Hans", "Hassan", "Helen", "Helena", "Helene", "Henrik", "Håkan", "Ida",
    "Inga", "Ingela", "Inger", "Ingrid", "Irene", "Isabella", "Isak", "Jakob", "Jan", "Jenny", "Jens", "Jesper",
    "Jessica", "Jimmy", "Joakim", "Johan", "Johanna", "Johannes", "John", "Johnny", "Jonas", "Jonathan", "Josefin",
    "Josefine", "Julia", "Jörgen", "Karin", "Karl", "Karolina", "Katarina", "Katrin", "Kenneth", "Kent", "Kerstin",
    "Kevin", "Kim", "Klara", "Kristian", "Kristina", "Kristoffer", "Lars", "Leif", "Lena", "Lennart", "Lina", "Linda",
    "Linnea", "Linus", "Lisa", "Lisbeth", "Louise", "Lovisa", "Lucas", "Ludvig", "Magdalena", "Magnus", "Maja",
    "Malin", "Marcus", "Maria", "Marianne", "Marie", "Markus", "Martin", "Mats", "Matilda", "Mattias", "Max",
    "Melissa", "Mia", "Mikael", "Mohamed", "Mohammed", "Monica", "Monika", "Morgan", "Moa", "Nathalie", "Niklas",
    "Nils", "Nina", "Noah", "Nora", "Ola", "Olle", "Olof", "Oscar", "Oskar", "Ove", "Patrik", "Per", "Pernilla",
    "Peter", "Petra", "Pia", "Pontus", "Rasmus", "Rebecca", "Rickard", "Rikard", "Robert", "Robin", "Roger", "Roland",
    "Rolf", "Rune", "Sandra", "Sara", "Sarah", "Sebastian", "Simon", "Siv", "Sofia", "Sofie", "Solveig", "Stefan",
    "Stig", "Sune", "Susanne", "Sven", "Therese", "Thomas", "Tina", "Tobias", "Tomas", "Tommy", "Tony", "Torbjörn",
    "Ulf", "Ulla", "Ulrika", "Urban", "Veronica", "Viktor", "Viktoria", "Wilma", "Yvonne", "Åke", "Åsa",
))  # fmt: skip
SURNAME_ENDINGS: Final = (
    "sson", "berg", "bergh", "ström", "lund", "lind", "gren", "qvist", "kvist", "quist", "stedt", "stad", "man",
    "mark", "dahl", "dal", "blad", "holm", "feldt", "felt", "löf", "löv", "roth",
    "sten", "vall", "wall", "strand", "hult", "ell",
    "én", "ius", "skog", "fors", "nder",
)  # fmt: skip
