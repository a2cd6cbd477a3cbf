"""What is to be reached, in a form that can be counted and compared."""

from pydantic import Field, model_validator

from loftet.model.base import Many, Record, Text, bad_value
from loftet.model.dates import PartialDay
from loftet.model.numbers import AmountValue, DurationValue
from loftet.model.vocabulary import Direction, Per, TargetType

_OPERATORS = ("at_least", "at_most", "exactly", "within", "direction", "any_of", "by")


class Target(Record, title="Mål"):
    """A target: an operator with a number, a time limit, a level, or a choice between several targets.

    ``minst`` and ``högst`` together give a span. Several targets in a list must all be met.
    """

    at_least: AmountValue | None = Field(None, alias="minst", description="Minst så många.", examples=[2, "80 %"])
    at_most: AmountValue | None = Field(None, alias="högst", description="Högst så många.", examples=[10])
    exactly: AmountValue | None = Field(None, alias="exakt", description="Precis så många.", examples=[4])
    within: DurationValue | None = Field(
        None, alias="inom", description="Tidsgräns.", examples=["24 timmar", "5 arbetsdagar"]
    )
    direction: Direction | None = Field(None, alias="nivå", description="Mål uttryckt som en nivå.")
    compared_to: Text | None = Field(
        None, alias="jämfört_med", description="Vad nivån jämförs med.", examples=["2017", "förra mätningen"]
    )
    by: PartialDay | None = Field(None, alias="senast", description="När det ska vara klart.", examples=["2018-12"])
    any_of: Many["Target"] = Field(alias="någon_av", description="Flera mål där det räcker att ett av dem nås.")
    unit: Text | None = Field(
        None, alias="enhet", description="Vad som räknas, i flertal.", examples=["trygghetsvandringar"]
    )
    of: Text | None = Field(
        None, alias="av", description="Vad en andel är en andel av.", examples=["elever i årskurs 9"]
    )
    per: Per | None = Field(None, alias="per", description="Hur ofta målet ska nås.")
    type: TargetType | None = Field(None, alias="typ", description="Effektmål, processmål eller produktionsmål.")
    measured_by: Text | None = Field(
        None, alias="mäts_genom", description="Hur det mäts.", examples=["polisens trygghetsmätning"]
    )
    note: Text | None = Field(
        None,
        alias="anteckning",
        description="Fri anteckning.",
        examples=["Räknas från juni, då löftet undertecknades."],
    )

    @model_validator(mode="after")
    def _one_meaning(self) -> "Target":
        given = [name for name in _OPERATORS if getattr(self, name)]
        if not given:
            raise bad_value("target_empty")
        if self.exactly and (self.at_least or self.at_most):
            raise bad_value("target_exact_and_bound", at="exakt")
        if self.any_of and len(given) > 1:
            raise bad_value("target_any_of_mixed", at="någon_av")
        if self.at_least and self.at_most and self.at_least.percent != self.at_most.percent:
            raise bad_value("target_share_and_count", at="högst")
        if self.at_least and self.at_most and self.at_least.value > self.at_most.value:
            raise bad_value("target_reversed", at="högst")
        return self
