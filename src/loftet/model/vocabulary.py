"""The closed lists of words a record chooses from; names in English, values as they are written."""

from enum import StrEnum


class PartyType(StrEnum):
    """What a party is."""

    MUNICIPALITY = "kommun"
    POLICE = "polis"
    REGION = "region"
    HOUSING_COMPANY = "bostadsbolag"
    BUSINESS = "näringsliv"
    ASSOCIATION = "förening"
    RESCUE_SERVICE = "räddningstjänst"
    PUBLIC_TRANSPORT = "kollektivtrafik"
    OTHER = "annan"


class DialogueType(StrEnum):
    """How views were gathered."""

    CITIZENS = "medborgardialog"
    STAFF = "medarbetardialog"
    PARTNERS = "samverkansdialog"
    SAFETY_WALK = "trygghetsvandring"
    SAFETY_SURVEY = "trygghetsmätning"
    OTHER = "annan"


class Per(StrEnum):
    """How often a target is to be met."""

    PERIOD = "period"
    YEAR = "år"
    HALF_YEAR = "halvår"
    TERTIAL = "tertial"
    QUARTER = "kvartal"
    MONTH = "månad"
    WEEK = "vecka"
    DAY = "dag"


class TargetType(StrEnum):
    """What a target measures: effect in society, how work is done, or what is produced."""

    OUTCOME = "effektmål"
    PROCESS = "processmål"
    OUTPUT = "produktionsmål"


class Direction(StrEnum):
    """A target stated as a level."""

    SAME = "oförändrad"
    UP = "öka"
    DOWN = "minska"


class Status(StrEnum):
    """What a follow-up says about a promise or an activity, in the words follow-ups use."""

    NOT_STARTED = "inte påbörjat"
    DECIDED = "beslutat"
    STARTED = "påbörjat"
    ONGOING = "pågår"
    CONTINUOUS = "löpande"
    ON_COURSE = "enligt plan"
    DELAYED = "försenat"
    PARTLY_FULFILLED = "delvis uppfyllt"
    DONE = "genomfört"
    FULFILLED = "uppfyllt"
    NOT_DONE = "inte genomfört"
    EXTENDED = "förlängt"
    CLOSED = "avslutat"
    WITHDRAWN = "återtaget"


class EffectAssessment(StrEnum):
    """Whether what was done had the effect that was meant."""

    REACHED = "uppnådd"
    PARTLY = "delvis uppnådd"
    NOT_REACHED = "inte uppnådd"
    UNKNOWN = "kan inte bedömas"


class ChangeType(StrEnum):
    """What happened to a document after it was first published."""

    EXTENSION = "förlängning"
    AMENDMENT = "ändring"
    ADDITION = "tillägg"
    WITHDRAWAL = "återtagande"
    CLOSURE = "avslut"
    CORRECTION = "rättelse"


class DecisionStatus(StrEnum):
    """Whether a decision has been taken or is proposed."""

    PROPOSED = "förslag"
    TAKEN = "beslutat"


class Rhythm(StrEnum):
    """How often the promises are followed up."""

    TERTIAL = "tertial"
    QUARTER = "kvartal"
    HALF_YEAR = "halvår"
    YEAR = "år"
    MONTH = "månad"
    AFTER_PERIOD = "efter perioden"
    CONTINUOUS = "löpande"
