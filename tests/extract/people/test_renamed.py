"""Tests of units that were something else on the article's day."""

from __future__ import annotations

from datetime import date

import pytest

from extract.article import Article
from extract.facts import Observation, Place, PlaceLevel
from extract.people.renamed import of_its_day
from extract.reader import read

_HUE = Place(name="Huế", level=PlaceLevel.PROVINCE, kind="thành phố")
_BEFORE = Place(name="Thừa Thiên Huế", level=PlaceLevel.PROVINCE, kind="tỉnh")
_CITY = Place(name="Huế", level=PlaceLevel.DISTRICT, kind="thành phố", province="Thừa Thiên Huế")


@pytest.mark.parametrize(
    ("written", "day", "meant"),
    [
        ("Huế", date(2023, 11, 15), _BEFORE),
        ("TP Huế", date(2023, 11, 15), _CITY),
        ("thành phố Huế", date(2024, 12, 31), _CITY),
        ("Huế", date(2025, 1, 1), _HUE),
        ("TP Huế", date(2025, 9, 1), _HUE),
        ("Huế", None, _HUE),  # no day is known
    ],
)
def test_hue_is_a_province_since_2025(written: str, day: date | None, meant: Place) -> None:
    assert of_its_day(_HUE, written, day) == meant


def test_other_provinces_stay() -> None:
    other = Place(name="Đồng Nai", level=PlaceLevel.PROVINCE, kind="tỉnh")
    assert of_its_day(other, "Đồng Nai", date(2013, 5, 1)) is other


@pytest.mark.parametrize(("year", "name"), [(2022, "Thừa Thiên Huế"), (2026, "Huế")])
def test_a_figure_is_of_what_stood_then(year: int, name: str) -> None:
    text = "Mưa lớn ở miền Trung\n\nTại Huế, nước lên làm 640 hộ dân bị ngập."
    found = read(Article(source="a.txt", text=text, published=date(year, 10, 3))).findings
    [area] = [one.fact.area for one in found if isinstance(one.fact, Observation)]
    assert area is not None
    assert area.name == name
