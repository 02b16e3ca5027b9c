from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from graph import gazetteer
from graph.gazetteer import province, territory, units
from graph.vocabulary import SAME_AS, T

BEFORE, AFTER = date(2024, 6, 1), date(2025, 8, 1)


def test_there_were_63_provinces_and_are_34() -> None:
    assert sum(unit.stands(BEFORE) for unit in units()) == 63
    assert sum(unit.stands(AFTER) for unit in units()) == 34
    assert len({unit.path for unit in units()}) == len(units())


@pytest.mark.parametrize(
    ("name", "day", "path"),
    [
        ("Hải Dương", BEFORE, "hai-duong"),
        ("Hải Dương", AFTER, "hai-duong"),  # gone, but what else would it mean?
        ("Hải Phòng", BEFORE, "hai-phong"),
        ("Hải Phòng", AFTER, "hai-phong-2025"),
        ("Hà Nội", BEFORE, "ha-noi"),
        ("Hà Nội", AFTER, "ha-noi"),
        ("Thanh Hoá", None, "thanh-hoa"),
        ("Quảng Trị", None, "quang-tri"),
        ("Quảng Trị", AFTER, "quang-tri-2025"),
        ("Thừa Thiên - Huế", BEFORE, "thua-thien-hue"),
        ("Huế", AFTER, "hue"),
        ("Đồng Nai", date(2026, 6, 1), "dong-nai-2025"),
    ],
)
def test_a_name_means_the_province_of_its_day(name: str, day: date | None, path: str) -> None:
    assert province(name, day).path == path


def test_an_unknown_name_means_no_province() -> None:
    assert province("Giang Nam", BEFORE) is None


@pytest.mark.parametrize(
    ("path", "now"),
    [
        ("hai-duong", "hai-phong-2025"),
        ("thua-thien-hue", "hue"),
        ("quang-binh", "quang-tri-2025"),
        ("ha-noi", "ha-noi"),
        ("quang-nam/huyen-phuoc-son", "da-nang-2025"),
    ],
)
def test_a_territory_is_of_what_has_it_now(path: str, now: str) -> None:
    assert territory(path) == now


def test_every_old_province_says_what_replaced_it() -> None:
    ended = [unit for unit in units() if unit.valid_until]
    paths = {unit.path for unit in units() if unit.stands(AFTER)} | {"hue"}
    assert {unit.valid_until for unit in ended} == {date(2025, 1, 1), date(2025, 7, 1)}
    replaced_by = {unit.replaced_by for unit in ended}
    assert {path for path in paths if path.endswith("-2025")} <= replaced_by <= paths


def test_no_two_places_are_said_to_be_one() -> None:
    same = Counter(o for s, p, o in gazetteer.triples() if p == SAME_AS)
    assert len(same) >= 60
    assert set(same.values()) == {1}


def test_every_place_lies_in_the_country() -> None:
    within = {s for s, p, o in gazetteer.triples() if p == T.within}
    assert len(within) == len(units())
