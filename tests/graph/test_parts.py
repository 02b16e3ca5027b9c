from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from extract.article import Article, Reading
from extract.errors import StoreError
from extract.evidence import Evidence, Finding, Quote
from extract.facts import Fact
from graph.parts import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Callable

    Readings = tuple[Reading, ...]

QUOTE = Quote(begin=0, end=1, text="x")


def test_a_reading_comes_back_as_it_was(readings: Readings) -> None:
    for reading in readings:
        assert from_json(to_json(reading), "part") == reading


def test_the_digits_of_a_figure_are_kept(readings: Readings) -> None:
    figures = [f.fact for f in readings[0].findings if type(f.fact).__name__ == "Observation"]
    assert str(figures[0].value) == "16.50"
    again = from_json(to_json(readings[0]), "part")
    assert [str(f.fact.value) for f in again.findings if f.fact == figures[0]] == ["16.50"]


text = st.text(max_size=8)
st.register_type_strategy(str, text)
st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False, places=2))


@given(fact=st.from_type(Fact), published=st.none() | st.dates())
def test_every_fact_comes_back_as_it_was(fact: Fact, published: date | None) -> None:
    evidence = Evidence(quote=QUOTE, rule="r", context=(QUOTE,), inferred=frozenset({"b", "a"}))
    reading = Reading(
        article=Article(source="a", text="x", published=published),
        headline=None,
        published=published,
        author=None,
        findings=(Finding(fact=fact, evidence=evidence),),
        sentences=(),
    )
    assert from_json(to_json(reading), "part") == reading


def test_equal_readings_are_equal_bytes(readings: Readings) -> None:
    one = readings[0]
    other = replace(one, published=date.fromisoformat(one.published.isoformat()))
    assert to_json(one) == to_json(other)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-20],
        lambda data: data.replace(b'"m1"', b"1"),
        lambda data: data.replace(b'"type":"Meeting"', b'"type":"Party"'),
        lambda _: b"[]",
        lambda _: b"\xff",
    ],
)
def test_a_damaged_part_is_named(readings: Readings, damage: Callable[[bytes], bytes]) -> None:
    with pytest.raises(StoreError, match=r"store/parts/1\.json is damaged"):
        from_json(damage(to_json(readings[0])), "store/parts/1.json")
