"""What a promise rests on: sources, dialogues, situation overview, focus areas, agreement and decisions."""

from pydantic import Field

from loftet.model.base import CommitmentRef, DecisionRef, Id, Many, Record, SourceRef, Text, Url
from loftet.model.dates import Day, PartialDay, PeriodValue
from loftet.model.numbers import CountValue
from loftet.model.vocabulary import ChangeType, DecisionStatus, DialogueType


class Source(Record, title="Källa"):
    """Where the facts come from."""

    id: Id = Field(alias="id", description="Kort namn som andra delar av filen hänvisar till.", examples=["webbsida"])
    title: Text = Field(alias="titel", description="Källans titel.", examples=["Medborgarlöfte i Trollhättan 2018"])
    publisher: Text | None = Field(None, alias="utgivare", description="Vem som gav ut den.", examples=["Polisen"])
    published: PartialDay | None = Field(None, alias="utgiven", description="När den gavs ut.", examples=["2018"])
    url: Url | None = Field(None, alias="webb", description="Adress på webben.", examples=["https://polisen.se/"])
    retrieved: Day | None = Field(None, alias="hämtad", description="Dagen då den lästes.", examples=["2018-12-03"])
    note: Text | None = Field(
        None, alias="anteckning", description="Fri anteckning.", examples=["Bilagan har inte lästs."]
    )


class DialogueFinding(Record, title="Fynd"):
    """Something that came out of a dialogue."""

    id: Id = Field(alias="id", description="Kort namn som löften kan bygga på.", examples=["otryggt-i-mörker"])
    text: Text = Field(
        alias="text", description="Vad som kom fram.", examples=["Det känns otryggt vid busstationen när det är mörkt."]
    )


class Dialogue(Record, title="Dialog"):
    """A dialogue with residents or staff, or another way of gathering their views."""

    id: Id = Field(alias="id", description="Kort namn.", examples=["webbenkät-2016"])
    type: DialogueType = Field(alias="typ", description="Vad för slags dialog.")
    method: Text | None = Field(None, alias="metod", description="Hur den gick till.", examples=["webbenkät"])
    time: Text | None = Field(None, alias="tid", description="När, som källan säger.", examples=["våren 2018"])
    places: Many[Text] = Field(alias="plats", description="Var den hölls.", examples=[["biblioteket", "torget"]])
    target_groups: Many[Text] = Field(
        alias="målgrupp", description="Vilka den vände sig till.", examples=[["ungdomar"]]
    )
    participants: CountValue | None = Field(
        None, alias="deltagare", description="Hur många som deltog eller svarade.", examples=[312, "cirka 300"]
    )
    findings: Many[DialogueFinding] = Field(alias="fynd", description="Vad som kom fram.")
    feedback: Text | None = Field(
        None,
        alias="återkoppling",
        description="Hur de som deltog får veta vad dialogen ledde till.",
        examples=["öppet möte i stadsdelen, juni 2018"],
    )
    source: SourceRef | None = Field(None, alias="källa", description="Källans id.", examples=["webbsida"])
    note: Text | None = Field(
        None, alias="anteckning", description="Fri anteckning.", examples=["Svaren kom mest från äldre."]
    )


class SituationItem(Record, title="Punkt i lägesbilden"):
    """A problem or condition in the situation overview."""

    id: Id = Field(alias="id", description="Kort namn som löften kan bygga på.", examples=["trafikbrott"])
    text: Text = Field(
        alias="text", description="Vad lägesbilden visar.", examples=["Trafikbrott är ett av de vanligaste brotten."]
    )
    places: Many[Text] = Field(alias="plats", description="Var problemet finns.", examples=[["centrum"]])
    source: SourceRef | None = Field(None, alias="källa", description="Källans id.", examples=["webbsida"])


class FocusArea(Record, title="Fokusområde"):
    """A subject that promises are grouped under."""

    id: Id = Field(alias="id", description="Kort namn som löften hänvisar till.", examples=["trafik"])
    name: Text = Field(alias="namn", description="Fokusområdets namn.", examples=["Trygghet i trafiken"])
    text: Text | None = Field(
        None, alias="text", description="Kort förklaring.", examples=["Gäller främst vägarna kring skolorna."]
    )


class Agreement(Record, title="Samverkansöverenskommelse"):
    """The cooperation agreement that the document belongs to."""

    title: Text | None = Field(
        None,
        alias="titel",
        description="Överenskommelsens namn.",
        examples=["Samverkansöverenskommelse mellan kommunen och polisen"],
    )
    period: PeriodValue | None = Field(None, alias="period", description="När den gäller.", examples=["2016–2019"])
    date: Day | None = Field(None, alias="datum", description="Dagen då den undertecknades.", examples=["2016-01-21"])
    text: Text | None = Field(
        None,
        alias="text",
        description="Hur löftet hör ihop med den.",
        examples=["Löftet är en bilaga till överenskommelsen."],
    )
    source: SourceRef | None = Field(None, alias="källa", description="Källans id.", examples=["webbsida"])


class Decision(Record, title="Beslut"):
    """A decision about the document, taken or proposed."""

    id: Id = Field(alias="id", description="Kort namn.", examples=["ks-2018-12-03"])
    body: Text = Field(alias="instans", description="Vem som beslutar.", examples=["Kommunstyrelsen"])
    date: Day | None = Field(None, alias="datum", description="Dagen för beslutet.", examples=["2018-12-03"])
    paragraph: Text | None = Field(None, alias="paragraf", description="Paragraf i protokollet.", examples=["§ 123"])
    case_number: Text | None = Field(
        None, alias="diarienummer", description="Ärendets diarienummer.", examples=["KS 2018/123"]
    )
    status: DecisionStatus = Field(
        DecisionStatus.TAKEN, alias="status", description="Om beslutet är fattat eller bara föreslaget."
    )
    text: Text | None = Field(
        None, alias="text", description="Vad som beslutas.", examples=["Kommunstyrelsen godkänner medborgarlöftet."]
    )
    reason: Text | None = Field(
        None, alias="skäl", description="Varför.", examples=["Förslaget har stöd i dialogen med invånarna."]
    )
    source: SourceRef | None = Field(None, alias="källa", description="Källans id.", examples=["protokoll"])


class Change(Record, title="Ändring"):
    """A dated event after publication: extension, amendment, withdrawal, correction."""

    id: Id = Field(alias="id", description="Kort namn.", examples=["förlängning-2019"])
    date: Day = Field(alias="datum", description="Dagen då det hände.", examples=["2018-12-03"])
    type: ChangeType = Field(alias="typ", description="Vad som hände.")
    applies_to: Many[CommitmentRef] = Field(
        alias="gäller",
        description="Id på löften och aktiviteter det gäller. Tomt betyder hela dokumentet.",
        examples=[["trygghetsronder"]],
    )
    new_period: PeriodValue | None = Field(
        None, alias="ny_period", description="Den nya perioden, vid förlängning.", examples=["2018–2019"]
    )
    decision: DecisionRef | None = Field(None, alias="beslut", description="Beslutets id.", examples=["ks-2018-12-03"])
    text: Text | None = Field(
        None, alias="text", description="Vad som ändrades.", examples=["Löftet gäller ett år till."]
    )
    reason: Text | None = Field(
        None, alias="skäl", description="Varför.", examples=["Arbetet försenades av sommarens skogsbränder."]
    )
    source: SourceRef | None = Field(None, alias="källa", description="Källans id.", examples=["protokoll"])
