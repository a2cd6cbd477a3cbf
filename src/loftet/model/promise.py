"""Promises, the activities that carry them out, and what became of them."""

from pydantic import Field

from loftet.model.base import (
    BasisRef,
    FocusAreaRef,
    Id,
    Many,
    OutcomeRef,
    PartyRef,
    PromiseRef,
    Record,
    SourceRef,
    Text,
    YesNo,
)
from loftet.model.dates import Day, IntervalValue, PeriodValue
from loftet.model.numbers import AmountValue
from loftet.model.party import ActorValue, MunicipalityName
from loftet.model.target import Target
from loftet.model.vocabulary import EffectAssessment, Status


class Effect(Record, title="Effekt"):
    """What the work led to, which is another thing than whether it was done."""

    assessment: EffectAssessment | None = Field(None, alias="bedömning", description="Om effekten nåddes.")
    value: AmountValue | None = Field(None, alias="värde", description="Uppmätt värde.", examples=["37,5 %"])
    unit: Text | None = Field(
        None, alias="enhet", description="Vad värdet mäter.", examples=["invånare som känner sig otrygga"]
    )
    text: Text | None = Field(
        None,
        alias="text",
        description="Effekten i ord.",
        examples=["Färre känner sig otrygga, men skillnaden är liten."],
    )
    source: SourceRef | None = Field(None, alias="källa", description="Källans id.", examples=["trygghetsmätning"])


class Outcome(Record, title="Utfall"):
    """One entry in the log of what became of a promise or an activity; the newest stands last."""

    id: Id | None = Field(
        None,
        alias="id",
        description="Kort namn, så att en senare post kan rätta den här.",
        examples=["första-tertialet"],
    )
    recorded: Day | None = Field(None, alias="datum", description="Dagen då posten skrevs.", examples=["2018-05-14"])
    interval: IntervalValue = Field(
        alias="avser",
        description="Vilken tid utfallet gäller: tertial, kvartal (K), halvår (H), år eller ett eget intervall.",
        examples=["2018-T1", "2018-T1–T2", "2018", "2018-05 – 2018-07"],
    )
    amount: AmountValue | None = Field(
        None, alias="antal", description="Hur mycket som gjordes under den tiden.", examples=[1]
    )
    accumulated: AmountValue | None = Field(
        None, alias="ackumulerat", description="Hur mycket som gjorts sedan perioden började.", examples=[2]
    )
    unit: Text | None = Field(
        None, alias="enhet", description="Vad som räknats, om det är något annat än i målet.", examples=["möten"]
    )
    status: Status | None = Field(None, alias="status", description="Läget, med uppföljningens ord.")
    text: Text | None = Field(
        None, alias="text", description="Vad som hände.", examples=["En rond genomfördes i april."]
    )
    reasons: Many[Text] = Field(
        alias="orsak",
        description="Varför det avvek från det som lovades.",
        examples=[["Ronden i mars ställdes in på grund av snö."]],
    )
    effect: Effect | None = Field(None, alias="effekt", description="Vad arbetet ledde till.")
    party: PartyRef | None = Field(
        None, alias="part", description="Partens id, när utfallet bara gäller en part.", examples=["polisen"]
    )
    municipality: MunicipalityName | None = Field(
        None, alias="kommun", description="Kommunen, när utfallet bara gäller en av flera.", examples=["Trollhättan"]
    )
    corrects: OutcomeRef | None = Field(
        None, alias="rättar", description="Id på posten som den här rättar.", examples=["första-tertialet"]
    )
    source: SourceRef | None = Field(None, alias="källa", description="Källans id.", examples=["delårsrapport"])


class Activity(Record, title="Aktivitet"):
    """Something that is to be done."""

    id: Id = Field(alias="id", description="Kort namn som inte ändras mellan versioner.", examples=["trygghetsronder"])
    text: Text = Field(
        alias="aktivitet",
        description="Vad som ska göras.",
        examples=["Trygghetsronder i Kronogården och Lextorp"],
    )
    scope: Text | None = Field(
        None, alias="omfattning", description="Omfattningen som den är tryckt.", examples=["2 st under 2018"]
    )
    targets: Many[Target] = Field(alias="mål", description="Omfattningen som den kan räknas.")
    responsible: Many[ActorValue] = Field(
        alias="ansvarig", description="Vem som ansvarar.", examples=["polisen", "polisen (gruppchef)"]
    )
    followed_up_by: Many[ActorValue] = Field(alias="uppföljning", description="Vem som följer upp.")
    evaluated_by: Many[ActorValue] = Field(alias="utvärdering", description="Vem som utvärderar.")
    schedule: Text | None = Field(
        None, alias="när", description="När det görs, som det är tryckt.", examples=["fredagar och lördagar"]
    )
    period: PeriodValue | None = Field(
        None, alias="period", description="Perioden, om den avviker från dokumentets.", examples=["2018-06 – 2018-08"]
    )
    target_groups: Many[Text] = Field(
        alias="målgrupp", description="Vilka det är till för.", examples=[["elever i årskurs 6"]]
    )
    places: Many[Text] = Field(alias="plats", description="Var det görs.", examples=[["Kronogården", "Lextorp"]])
    builds_on: Many[BasisRef] = Field(
        alias="bygger_på", description="Id på dialoger, fynd eller punkter i lägesbilden.", examples=[["trafikbrott"]]
    )
    outcomes: Many[Outcome] = Field(alias="utfall", description="Vad det blev av det, nyast sist.")
    note: Text | None = Field(
        None, alias="anteckning", description="Fri anteckning.", examples=["Tabellen går att läsa på två sätt."]
    )


class SharedActivity(Activity, title="Gemensam aktivitet"):
    """An activity that the source does not place under one single promise."""

    promises: Many[PromiseRef] = Field(
        alias="löften",
        description="Id på de löften den hör till. Tomt betyder att källan inte pekar ut något löfte för sig.",
        examples=[["drogfri-miljö", "trafiksäkerhet"]],
    )


class Promise(Record, title="Löfte"):
    """What residents are promised."""

    id: Id = Field(alias="id", description="Kort namn som inte ändras mellan versioner.", examples=["sexuellt-våld"])
    text: Text = Field(
        alias="löfte", description="Det som lovas, i klarspråk.", examples=["Vi ska synas mer i centrum på kvällarna."]
    )
    for_children: YesNo = Field(default=False, alias="barnlöfte", description="Om det är ett löfte till barn.")
    focus_areas: Many[FocusAreaRef] = Field(
        alias="fokusområde", description="Id på fokusområden.", examples=[["trafik"]]
    )
    builds_on: Many[BasisRef] = Field(
        alias="bygger_på",
        description="Id på dialoger, fynd eller punkter i lägesbilden.",
        examples=[["otryggt-i-mörker"]],
    )
    target_groups: Many[Text] = Field(alias="målgrupp", description="Vilka löftet är till för.", examples=[["barn"]])
    places: Many[Text] = Field(alias="plats", description="Var löftet gäller.", examples=[["centrum"]])
    targets: Many[Target] = Field(alias="mål", description="Vad som ska nås, så att det går att följa upp.")
    responsible: Many[ActorValue] = Field(alias="ansvarig", description="Vem som ansvarar för löftet som helhet.")
    period: PeriodValue | None = Field(
        None, alias="period", description="Perioden, om den avviker från dokumentets.", examples=["2018-06 – 2018-12"]
    )
    activities: Many[Activity] = Field(alias="aktiviteter", description="Det som ska göras.")
    outcomes: Many[Outcome] = Field(alias="utfall", description="Vad det blev av löftet, nyast sist.")
    note: Text | None = Field(
        None, alias="anteckning", description="Fri anteckning.", examples=["Ordalydelsen är kortad."]
    )
