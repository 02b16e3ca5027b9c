"""Targets beside what was reached: met, not met, or no evidence yet, each with both quotes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from queries.catalogue import named
from queries.run import run

if TYPE_CHECKING:
    from conftest import SmallStore


@dataclass(frozen=True)
class Said:
    """A figure as a sentence gives it: ``end`` is the last day of its period."""

    value: str
    quote: str
    end: str | None = None
    qualifier: str | None = None
    area: str = "hai-duong"
    article: str = "a1"


def insert(said: Said, indicator: str, status: str, node: str) -> str:
    slots = [
        f'cd:indicator <indicator/x> ; cd:value {said.value} ; cd:valueText "{said.value}"',
        f"cd:unit <unit/phan-tram> ; cd:status cd:{status} ; cd:area <place/{said.area}>",
    ]
    if said.end is not None:
        slots.append(
            f'cd:periodStart "{said.end[:4]}-01-01"^^xsd:date ; cd:periodEnd "{said.end}"^^xsd:date'
        )
    if said.qualifier is not None:
        slots.append(f'cd:qualifier "{said.qualifier}"')
    fact = f"<observation/{node}> a cd:Observation ; {' ; '.join(slots)} ."
    named_thing = f'<indicator/x> a cd:Indicator ; rdfs:label "{indicator}"@vi .'
    evidence = f"<article/{said.article}/evidence/{node}/rule>"
    about = f'{evidence} cd:quote "{said.quote}" ; prov:wasDerivedFrom <article/{said.article}> .'
    return f"INSERT DATA {{ {fact} {named_thing} {about} GRAPH {evidence} {{ {fact} }} }}"


def outcomes(
    store: SmallStore, indicator: str, target: Said, *actuals: Said
) -> list[tuple[object, ...]]:
    """Return outcome, the target's quote and the actual's, as the query gives them."""
    store.update(insert(target, indicator, "target", "aim"))
    for number, actual in enumerate(actuals):
        store.update(insert(actual, indicator, "actual", f"reached-{number}"))
    store.judge()
    iri = "https://w3id.org/chidao/id/indicator/x"
    found = run(store, named("targets-and-actuals"), {"indicator": iri})
    at = [found.columns.index(name) for name in ("outcome", "target_quote", "quote")]
    return sorted(tuple(row[place] for place in at) for row in found.rows)


AIM = "năm 2025 phấn đấu đạt 90%"


@pytest.mark.parametrize(
    ("actual", "outcome"),
    [
        (Said("92", "năm 2025 đạt 92%", "2025-12-31", article="a2"), "met"),
        (Said("90", "năm 2025 đạt 90%", "2025-12-31", article="a2"), "met"),
        (Said("90", "năm 2025 đạt gần 90%", "2025-12-31", "gần", article="a2"), "not met"),
        (Said("81", "năm 2025 đạt 81%", "2025-12-31", article="a2"), "not met"),
        (Said("91", "năm 2024 đã đạt 91%", "2024-12-31", article="a2"), "met"),
        (Said("81", "năm 2024 đạt 81%", "2024-12-31", article="a2"), "no evidence yet"),
        (Said("95", "năm 2026 đạt 95%", "2026-12-31", article="a2"), "no evidence yet"),
        (Said("95", "đạt 95%, vượt mục tiêu năm 2025"), "met"),
        (Said("95", "đạt 95%", article="a2"), "no evidence yet"),
        (Said("85", "đạt 85%"), "no evidence yet"),
    ],
)
def test_more_is_better_unless_something_says_otherwise(
    own_store: SmallStore, actual: Said, outcome: str
) -> None:
    aim = Said("90", AIM, "2025-12-31")
    found = outcomes(own_store, "hồ sơ nộp trực tuyến", aim, actual)
    assert found == [(outcome, AIM, actual.quote)]


@pytest.mark.parametrize(
    ("indicator", "aim", "reached", "outcome"),
    [
        ("tỷ lệ hộ nghèo", Said("3", "giảm còn dưới 3%", "2025-12-31", "dưới"), "2.5", "met"),
        ("tỷ lệ hộ nghèo", Said("3", "giảm còn dưới 3%", "2025-12-31", "dưới"), "3.4", "not met"),
        ("tỷ lệ hồ sơ trễ", Said("5", "kéo giảm xuống 5%", "2025-12-31"), "4", "met"),
        ("tỷ lệ hồ sơ trễ", Said("5", "kéo giảm xuống 5%", "2025-12-31"), "6", "not met"),
        ("tỷ lệ sinh con thứ ba", Said("8", "không quá 8%", "2025-12-31", "không quá"), "7", "met"),
        ("tỷ lệ nợ xấu", Said("3", "nợ xấu 3%", "2025-12-31"), "2.1", "met"),
        ("tỷ lệ giảm nghèo", Said("1.5", "giảm nghèo 1,5%", "2025-12-31"), "1.7", "met"),
        ("tỷ lệ giảm nghèo", Said("1.5", "giảm nghèo 1,5%", "2025-12-31"), "1.2", "not met"),
        (
            "tỷ lệ hộ thoát nghèo",
            Said("60", "thoát nghèo trên 60%", "2025-12-31", "trên"),
            "65",
            "met",
        ),
    ],
)
def test_what_is_to_fall_is_met_by_less(
    own_store: SmallStore, indicator: str, aim: Said, reached: str, outcome: str
) -> None:
    actual = Said(reached, f"năm 2025 là {reached}%", "2025-12-31", article="a2")
    assert outcomes(own_store, indicator, aim, actual) == [(outcome, aim.quote, actual.quote)]


def test_what_must_stay_low_may_still_rise(own_store: SmallStore) -> None:
    aim = Said("3", "giữ dưới 3%", "2025-12-31", "dưới")
    actual = Said("2", "năm 2024 là 2%", "2024-12-31", article="a2")
    (found,) = outcomes(own_store, "tỷ lệ nợ xấu", aim, actual)
    assert found[0] == "no evidence yet"


def test_another_place_is_no_evidence(own_store: SmallStore) -> None:
    actual = Said("95", "Quảng Trị đạt 95%", "2025-12-31", area="quang-tri")
    aim = Said("90", AIM, "2025-12-31")
    assert outcomes(own_store, "hồ sơ nộp trực tuyến", aim, actual) == [
        ("no evidence yet", AIM, None)
    ]


def test_each_later_figure_stands_beside_the_target(own_store: SmallStore) -> None:
    aim = Said("90", AIM, "2025-12-31")
    early = Said("70", "năm 2023 đạt 70%", "2023-12-31", article="a2")
    late = Said("93", "năm 2025 đạt 93%", "2025-12-31", article="a2")
    found = outcomes(own_store, "hồ sơ nộp trực tuyến", aim, early, late)
    assert found == [("met", AIM, late.quote), ("no evidence yet", AIM, early.quote)]
