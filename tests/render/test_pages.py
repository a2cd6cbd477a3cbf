"""What stands on a page, and how it reads."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from rendering import Page, document, full, render, small

from loftet.output.formats import FORMATS
from loftet.output.pages.making import Order, make_pages
from loftet.output.pages.setting import Choices
from loftet.output.texts import Texts

PROMISES = Path(__file__).parents[2] / "promises"
TWO = {
    "parter": {
        "polisen": {"namn": "Polisen i Påhitt", "typ": "polis"},
        "kommunen": {"namn": "Påhittad kommun", "typ": "kommun"},
    },
    "löften": [{"id": "ett", "löfte": "Vi lovar ett."}, {"id": "två", "löfte": "Vi lovar två."}],
}


def headings(page: str) -> list[int]:
    return [int(tag[1]) for tag in Page(page).elements if tag[0] == "h" and tag[1:].isdigit()]


def real(path: str) -> Page:
    return Page(render(document((PROMISES / path).read_text(encoding="utf-8"))))


@pytest.mark.parametrize("level", range(1, 6))
def test_headings_are_whole_whatever_level_they_begin_at(level: int) -> None:
    levels = headings(render(full(), fragment=True, level=level))
    assert levels[0] == level
    assert levels.count(level) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_trollhattan_has_the_five_columns_of_its_source_and_all_four_activities() -> None:
    rows = real("trollhattan/2018.yaml").rows()
    assert rows[0] == ["Aktivitet", "Omfattning", "Ansvarig", "Uppföljning", "Utvärdering"]
    assert len(rows) == 1 + 4
    assert rows[3][0].startswith("Trygghetsronder i Kronogården och Lextorp")
    assert rows[3][1:] == [
        "2 st under 2018 Mål minst 2 trygghetsronder under perioden",
        "Trollhättans Stad (folkhälsohandläggare)",
        "Trollhättans Stad",
        "Trygghetsgruppen",
    ]


def test_taby_says_that_the_promises_are_not_known() -> None:
    page = real("taby/2019-2020.yaml")
    assert "Löftena själva finns inte i underlaget." in page.text
    assert page.tables == []


def test_kungsbacka_is_grouped_by_focus_area_and_lists_activities_that_have_no_columns() -> None:
    page = real("kungsbacka/2017.yaml")
    assert page.tables == []
    assert page.text.index("Trygghet i trafiken") < page.text.index("Löfte 1")
    assert (
        "Gemensamma aktiviteter Aktiviteterna hör till löftena som helhet. Information om trafiksäkerhet" in page.text
    )
    assert "Uppfyllt" in page.text


def test_the_page_says_what_is_missing() -> None:
    page = Page(render(small(**TWO))).text
    assert "Vilka aktiviteter som ingår står inte i underlaget." in page
    assert "Hur löftena ska följas upp står inte i underlaget." in page
    assert "Ingen uppföljning finns i underlaget." in page


def test_the_order_is_promises_follow_up_outcomes_background_and_the_document_itself() -> None:
    page = Page(render(full())).text
    order = ["Löften från", "Första stycket", "Löfte 1", "Uppföljningen lämnas", "Arbetet följde", "Löftet finns för"]
    places = [page.index(text) for text in [*order, "Polisens anteckning", "Sidan om löftet", "Dokumentets anteckning"]]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("parts", "lead"),
    [
        ({}, "Gäller 2018."),
        ({"område": {"kommuner": ["Täby"]}}, "Gäller 2018 i Täby."),
        (TWO, "Löften från Polisen i Påhitt och Påhittad kommun. Gäller 2018."),
        ({"område": {"län": ["Uppsala län"]}}, "Gäller 2018 i Uppsala län."),
        ({"område": {"polisregion": "Syd"}}, "Gäller 2018 i Syd."),
        ({"område": {"kommuner": ["Täby"], "delområden": ["A", "B"]}}, "Gäller 2018 i A och B i Täby."),
        (
            {"parter": {f"part-{n}": {"namn": f"Part {n}", "typ": "annan"} for n in range(1, 28)}},
            "Löften från Part 1, Part 2, Part 3 och 24 andra. Gäller 2018.",
        ),
    ],
)
def test_the_lead_says_who_promises_when_and_where(parts: dict[str, object], lead: str) -> None:
    assert lead in Page(render(small(**parts))).text


def test_extension_and_withdrawal_are_told_at_the_top() -> None:
    changes = [
        {"id": "längre", "datum": "2018-12-01", "typ": "förlängning", "ny_period": "2018–2019"},
        {"id": "slut", "datum": "2019-05-02", "typ": "återtagande"},
        {"id": "rätt", "datum": "2019-05-03", "typ": "rättelse"},
        {"id": "del", "datum": "2019-05-04", "typ": "avslut", "gäller": "ett"},
    ]
    page = Page(render(small(**TWO, ändringar=changes))).text
    top = page[: page.index("Löfte 1")]
    assert "Förlängt: ny period 2018–2019. Återtagande, 2 maj 2019" in top
    assert "Rättelse" not in top
    assert "Avslut" not in top


def test_what_happened_to_one_promise_is_told_there_and_not_of_the_whole_document() -> None:
    changes = [
        {"id": "längre", "datum": "2018-12-01", "typ": "förlängning", "gäller": "ett", "ny_period": "2018–2019"},
        {"id": "slut", "datum": "2019-05-02", "typ": "återtagande", "gäller": "två"},
        {"id": "inget", "datum": "2019-05-02", "typ": "avslut", "gäller": "a"},
    ]
    shared = [{"id": "a", "aktivitet": "Gör något"}]
    page = Page(render(small(**TWO, aktiviteter=shared, ändringar=changes)))
    before, first, second = re.split("Löfte [12] Vi", page.text)
    assert "ny period" not in before
    assert "Ändringar Förlängning, 1 december 2018: ny period 2018–2019" in first
    assert "Ändringar Återtagande, 2 maj 2019" in second
    assert "Gör något Ändringar Avslut, 2 maj 2019" in second
    assert {"#längre", "#slut", "#inget"} <= set(page.links)


@pytest.mark.parametrize(("type_", "word"), [("rättelse", "Rättelse"), ("återtagande", "Återtagande")])
def test_a_new_period_is_not_called_an_extension_when_it_is_something_else(type_: str, word: str) -> None:
    change = {"id": "kortare", "datum": "2018-12-01", "typ": type_, "ny_period": "2018-01 – 2018-11"}
    page = Page(render(small(**TWO, ändringar=[change]))).text
    assert f"{word}, 1 december 2018: ny period januari–november 2018" in page
    assert "Förlängt" not in page


@pytest.mark.parametrize("format_", ["html", "markdown"])
@pytest.mark.parametrize("table", ["auto", "roles", "goals", "tertials"])
def test_an_activity_of_nothing_but_space_stops_no_page(format_: str, table: str) -> None:
    promise = {"id": "ett", "löfte": "Vi lovar.", "aktiviteter": [{"id": "a", "aktivitet": " ", "plats": "torget"}]}
    page = render(small(löften=[promise]), format_, table=table)
    assert "Anges inte" in page
    assert "torget" in page


def test_a_municipality_written_twice_is_one() -> None:
    shown = small(område={"kommuner": ["Täby", "Täby"]})
    assert "Gäller 2018 i Täby." in Page(render(shown)).text
    order = Order(FORMATS["html"], Texts("sv"), Choices())
    pages = make_pages({"a.yaml": shown}, order, with_index=True)
    assert Page(pages["index.html"]).links.count("exempel.html") == 1


def activity(**parts: object) -> dict[str, object]:
    return {"id": "a", "aktivitet": "Gör något"} | parts


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("auto", ["Orsak", "Åtgärd", "Operativa mål", "Vem"]),
        ("goals", ["Orsak", "Åtgärd", "Operativa mål", "Vem"]),
        ("roles", ["Aktivitet", "Omfattning", "Ansvarig"]),
    ],
)
def test_goals_fit_where_activities_answer_to_causes(table: str, columns: list[str]) -> None:
    parts = TWO | {
        "lägesbild": [{"id": "klotter", "text": "Klottret ökar."}],
        "aktiviteter": activity(bygger_på="klotter", mål={"minst": "2", "enhet": "möten"}, ansvarig="polisen"),
    }
    page = Page(render(small(**parts), table=table))
    assert page.rows()[0] == columns
    assert "Klottret ökar." in " ".join(page.rows()[1])


def reported(**log: object) -> Page:
    parts = TWO | {"löften": [{"id": "ett", "löfte": "Vi lovar.", "aktiviteter": [activity(), activity(id="b")]}]}
    parts["löften"][0]["aktiviteter"][0]["utfall"] = log.pop("utfall")  # type: ignore[index]
    return Page(render(small(**parts | log), **({"table": log["table"]} if "table" in log else {})))


def test_outcomes_by_tertial_make_a_table_with_what_is_not_reported() -> None:
    told = {"avser": "2018-T2", "antal": "3", "enhet": "möten", "status": "pågår", "text": "Tre möten."}
    rows = reported(utfall=told).rows()
    assert rows[0] == ["Löfte", "Aktivitet", "Tertial 1", "Tertial 2", "Tertial 3"]
    assert rows[1][:4] == ["Löfte 1: Vi lovar.", "Gör något", "Inget rapporterat", "Pågår Tre möten. Antal 3 möten"]
    assert rows[2] == ["Gör något", *["Inget rapporterat"] * 3]


def test_a_tertial_before_the_period_is_not_missing() -> None:
    rows = reported(utfall={"avser": "2018-T3", "text": "Klart."}, period="2018-06 – 2018-12").rows()
    assert rows[1][2:] == ["Utanför perioden", "Inget rapporterat", "Klart."]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, ["Utanför perioden", "Utanför perioden"]),
        ({"gäller": "ett"}, ["Inget rapporterat", "Utanför perioden"]),
        ({"gäller": []}, ["Inget rapporterat", "Inget rapporterat"]),
    ],
)
def test_an_extension_of_one_promise_makes_nothing_missing_of_the_other(
    change: dict[str, object], told: list[str]
) -> None:
    extended = {"id": "f", "datum": "2018-12-01", "typ": "förlängning", "ny_period": "2018–2019"} | change
    told_of = {"id": "ett", "löfte": "Vi lovar ett.", "utfall": {"avser": "2019-T1", "antal": "1"}}
    promises = [told_of, {"id": "två", "löfte": "Vi lovar två."}]
    rows = Page(render(small(löften=promises, ändringar=[extended] if change else []))).rows()
    assert [row[3] for row in rows[1:]] == told


def test_a_promise_with_a_time_of_its_own_is_not_missed_outside_it() -> None:
    promise = {"id": "ett", "löfte": "Vi lovar.", "period": "2018-05 – 2018-08"}
    other = {"id": "två", "löfte": "Vi lovar.", "utfall": {"avser": "2018-T1", "antal": "1"}}
    rows = Page(render(small(löften=[promise, other]))).rows()
    assert rows[1][2:] == ["Utanför perioden", "Inget rapporterat", "Utanför perioden"]


@pytest.mark.parametrize("period", ["undertecknandet – 2018", "2018"])
def test_what_has_ended_is_not_missed_also_when_its_beginning_is_unknown(period: str) -> None:
    other = {"id": "ett", "löfte": "Vi lovar.", "utfall": {"avser": "2019-T1", "antal": "1"}}
    rows = Page(render(small(period=period, löften=[other]))).rows()
    assert rows[1][3:] == ["Utanför perioden", "Utanför perioden"]


def test_other_times_make_a_log_that_names_what_is_not_reported() -> None:
    page = reported(utfall={"avser": "2018-05 – 2018-07", "orsak": "semester"})
    assert page.tables == []
    assert "Gör något Maj–juli 2018 Orsak till avvikelsen semester" in page.text
    assert "Inget rapporterat om Gör något" in page.text


def test_unknown_status_stays_unknown() -> None:
    assert "status" not in render(small(**TWO, utfall={"avser": "2018", "antal": "4"})).partition("<body>")[2]


def test_english_page_marks_what_is_swedish() -> None:
    page = render(small(**TWO), lang="en")
    assert '<html lang="en">' in page
    assert '<h1 id="avsnitt_början" lang="sv">Påhittat löfte</h1>' in page
    assert '<span class="number">Promise 1</span> <span class="text" lang="sv">Vi lovar ett.</span>' in page
    assert 'lang="sv"' not in render(small(**TWO)).partition("<body>")[2]


def test_a_fragment_is_one_section_whose_names_are_its_own() -> None:
    page = render(full(), fragment=True, level=2)
    assert page.startswith('<section class="loftet" lang="sv"')
    assert page.rstrip().removesuffix("<!-- loftet -->").rstrip().endswith("</section>")
    assert not {"html", "head", "body", "main"} & set(Page(page).elements)
    assert all(id_.startswith("påhittat-2018_") for id_ in Page(page).ids)
    assert "<style>" not in page


def test_the_style_sheet_for_fragments_leaves_the_page_around_alone() -> None:
    order = Order(FORMATS["html"], Texts("sv"), Choices(fragment=True, level=2))
    style = make_pages({"exempel.yaml": full()}, order, with_index=True)["loftet.css"]
    rules = re.findall(r"[^{}]+(?=\{)", style)
    selectors = [one.strip() for rule in rules if "@" not in rule for one in rule.split(",")]
    assert [selector for selector in selectors if not selector.startswith(".loftet")] == []
    assert len(selectors) > 50


def test_the_same_record_gives_the_same_bytes() -> None:
    assert render(full()) == render(full())
    assert render(full(), "markdown") == render(full(), "markdown")


def test_the_index_is_in_swedish_order_with_the_newest_first() -> None:
    municipalities = ["Örebro", "Åre", "Älmhult", "Arboga", "Vara", "Åre"]
    periods = ["2018", "2017–2018", "2018", "2018", "2018", {"från": "2016", "till": "tillsvidare"}]
    documents = {
        f"{number}.yaml": small(id=f"nr-{number}", område={"kommuner": [name]}, period=period)
        for number, (name, period) in enumerate(zip(municipalities, periods, strict=True))
    }
    order = Order(FORMATS["html"], Texts("sv"), Choices())
    page = Page(make_pages(documents, order, with_index=True)["index.html"])
    places = [page.text.index(f" {name} Påhittat") for name in ["Arboga", "Vara", "Åre", "Älmhult", "Örebro"]]
    assert places == sorted(places)
    assert [link for link in page.links if link in {"nr-1.html", "nr-5.html"}] == ["nr-5.html", "nr-1.html"]
    assert "6 medborgarlöften i 5 kommuner." in page.text
    assert "Löftena finns inte i underlaget" in page.text


@pytest.mark.parametrize(
    ("number", "link"),
    [
        ("+46 (0)8-123 45 67", ["tel:+4681234567"]),
        ("(08) 123 45 67", ["tel:081234567"]),
        ("08-12 eller 08-13", []),
    ],
)
def test_a_telephone_number_is_dialled_as_it_is_meant(number: str, link: list[str]) -> None:
    page = Page(render(small(kontakt=[{"roll": "kommunpolis", "telefon": number}])))
    assert [each for each in page.links if each.startswith("tel:")] == link
