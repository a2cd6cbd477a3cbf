"""The whole record: one citizen promise document, format 1."""

from collections.abc import Iterator
from typing import Final, Literal

from pydantic import Field

from loftet.model.background import Agreement, Change, Decision, Dialogue, FocusArea, SituationItem, Source
from loftet.model.base import Id, Many, Record, SourceRef, Text
from loftet.model.dates import PartialDay, PeriodValue
from loftet.model.party import ActorValue, Area, Contact, Party, Signing
from loftet.model.promise import Activity, Outcome, Promise, SharedActivity
from loftet.model.vocabulary import Rhythm

FORMAT_VERSION: Final = "1"


class FollowUpPlan(Record, title="Uppföljningsplan"):
    """How the promises are to be followed up, decided beforehand."""

    rhythm: Rhythm | None = Field(None, alias="rytm", description="Hur ofta.")
    times: Many[Text] = Field(alias="tider", description="Tidpunkter, när källan nämner dem.", examples=[["maj"]])
    receivers: Many[Text] = Field(alias="till", description="Vem uppföljningen lämnas till.", examples=["styrgruppen"])
    due: PartialDay | None = Field(None, alias="senast", description="När den ska vara lämnad.", examples=["2018-12"])
    responsible: Many[ActorValue] = Field(alias="ansvarig", description="Vem som ser till att den görs.")
    channels: Many[Text] = Field(
        alias="kanaler", description="Var invånarna kan läsa om resultatet.", examples=[["polisen.se"]]
    )
    text: Text | None = Field(
        None, alias="text", description="Planen i ord.", examples=["Styrgruppen får en rapport efter varje tertial."]
    )
    source: SourceRef | None = Field(None, alias="källa", description="Källans id.", examples=["webbsida"])


class Document(Record, title="Medborgarlöfte"):
    """A citizen promise document: what is promised, by whom, when, how it is followed up, and what it rests on."""

    format: Literal["1"] = Field(
        alias="loftet", description="Formatets version.", json_schema_extra={"type": "integer", "const": 1}
    )
    id: Id = Field(
        alias="id",
        description="Dokumentets namn. Det följer dokumentet när filen flyttas och blir sidans adress.",
        examples=["trollhättan-2018"],
    )
    title: Text = Field(alias="titel", description="Dokumentets titel.", examples=["Medborgarlöfte i Trollhättan 2018"])
    summary: Text | None = Field(
        None,
        alias="sammanfattning",
        description="Det viktigaste på några meningar.",
        examples=["Kommunen och polisen ska göra det tryggare i centrum."],
    )
    period: PeriodValue = Field(
        alias="period",
        description="När löftet gäller. Skriv tillsvidare om slutet är öppet, undertecknandet om det börjar då.",
        examples=[2018, "2019–2020", "2018-10 – 2019-09", {"från": "2024-02-27", "till": "tillsvidare"}],
    )
    area: Area = Field(alias="område", description="Var löftet gäller.")
    parties: dict[Id, Party] = Field(alias="parter", description="De som lovar, var och en med ett eget id.")
    signing: Signing | None = Field(None, alias="undertecknat", description="När och av vilka det undertecknades.")
    agreement: Agreement | None = Field(
        None, alias="samverkansöverenskommelse", description="Överenskommelsen som löftet hör till."
    )
    decisions: Many[Decision] = Field(alias="beslut", description="Beslut och förslag till beslut.")
    changes: Many[Change] = Field(alias="ändringar", description="Förlängningar och andra ändringar, äldst först.")
    purpose: Text | None = Field(
        None,
        alias="syfte",
        description="Varför löftet finns.",
        examples=["Att invånarna ska känna sig tryggare i centrum."],
    )
    dialogues: Many[Dialogue] = Field(alias="dialoger", description="Dialoger med invånare och medarbetare.")
    situation: Many[SituationItem] = Field(alias="lägesbild", description="Vad lägesbilden visar.")
    focus_areas: Many[FocusArea] = Field(alias="fokusområden", description="Områden som löftena delas in i.")
    promises: Many[Promise] = Field(alias="löften", description="Det som lovas.")
    shared_activities: Many[SharedActivity] = Field(
        alias="aktiviteter", description="Aktiviteter som hör till flera löften, eller där källan inte säger vilket."
    )
    outcomes: Many[Outcome] = Field(alias="utfall", description="Vad det blev av dokumentet som helhet, nyast sist.")
    follow_up_plan: FollowUpPlan | None = Field(
        None, alias="uppföljningsplan", description="Hur löftena ska följas upp."
    )
    contacts: Many[Contact] = Field(alias="kontakt", description="Vart läsaren kan vända sig.")
    sources: Many[Source] = Field(alias="källor", description="Var uppgifterna kommer ifrån.")
    note: Text | None = Field(
        None, alias="anteckning", description="Fri anteckning.", examples=["Aktiviteterna i listan är exempel."]
    )

    def activities(self) -> Iterator[Activity]:
        """Yield every activity: those under promises first, then the shared ones."""
        for promise in self.promises:
            yield from promise.activities
        yield from self.shared_activities
