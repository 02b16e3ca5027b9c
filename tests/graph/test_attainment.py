"""Targets judged at the build: by which sentences, how many figures, and in steps as at once."""

from __future__ import annotations

import random
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from extract.facts import Observation, Place, PlaceLevel, Status
from graph import anew
from graph.build import build, remove
from graph.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Draft

    from extract.article import Reading

    Dump = Callable[[Path], str]

HA_NAM = Place(name="Hà Nam", level=PlaceLevel.PROVINCE, kind="tỉnh")
NAM_DINH = Place(name="Nam Định", level=PlaceLevel.PROVINCE, kind="tỉnh")
FILED, POOR, GROWTH = "hồ sơ nộp qua mạng", "tỷ lệ hộ nghèo", "tốc độ tăng trưởng GRDP"
PREFIXES = """
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
"""


def figure(  # noqa: PLR0913 - one parameter a slot
    value: str,
    status: Status = Status.ACTUAL,
    year: int | None = 2025,
    *,
    of: str = FILED,
    qualifier: str | None = None,
    area: Place | None = HA_NAM,
) -> Observation:
    return Observation(
        indicator=of,
        value=Decimal(value),
        value_text=value.replace(".", ","),
        unit="%",
        status=status,
        qualifier=qualifier,
        period_start=date(year, 1, 1) if year else None,
        period_end=date(year, 12, 31) if year else None,
        area=area,
    )


def told(draft: type[Draft], source: str, *said: tuple[str, Observation]) -> Reading:
    article = draft(source, date(2026, 1, 9))
    for sentence, fact in said:
        article.say(sentence, fact, inferred=["area", "periodStart", "periodEnd", "indicator"])
    return article.reading()


def judged(path: Path) -> list[tuple[str, str, str | None, str | None]]:
    """Return verdict, direction, and the sentences of target and figure."""
    query = """SELECT DISTINCT ?verdict ?direction ?aim ?reached {
      ?node a cd:Attainment ; cd:ofTarget ?target ; cd:verdict ?verdict ; cd:direction ?direction ;
        prov:wasDerivedFrom ?one . GRAPH ?one { ?target cd:value ?x } ?one cd:quote ?aim
      OPTIONAL { ?node cd:byFigure ?figure ; prov:wasDerivedFrom ?other
        GRAPH ?other { ?figure cd:value ?y } ?other cd:quote ?reached } }"""
    rows = Store.open(path).query(PREFIXES + query)
    found = [
        (r["verdict"].value.partition("#")[2], r["direction"].value.partition("#")[2],
         r["aim"].value, r["reached"] and r["reached"].value)
        for r in rows
    ]  # fmt: skip
    return sorted(found, key=str)


AIM = "Năm 2025 phấn đấu 90% hồ sơ nộp qua mạng."
TARGET = (AIM, figure("90", Status.TARGET))


def test_a_pair_is_told_once_whoever_repeats_it(tmp_path: Path, draft: type[Draft]) -> None:
    """Of many sentences it has one for each side: of one article where one has both."""
    build(
        [
            told(draft, "a.txt", TARGET),
            told(draft, "b.txt", ("Đã đạt 92%.", figure("92")), ("Mục tiêu là 90%.", TARGET[1])),
            told(draft, "c.txt", ("Cả năm đạt 92%.", figure("92"))),
        ],
        tmp_path,
    )
    assert judged(tmp_path) == [("met", "atLeast", "Mục tiêu là 90%.", "Đã đạt 92%.")]


def test_the_more_careful_wording_decides_and_is_shown(tmp_path: Path, draft: type[Draft]) -> None:
    build(
        [
            told(draft, "a.txt", TARGET, ("Cả năm đạt 90%.", figure("90"))),
            told(draft, "b.txt", ("Cả năm đạt gần 90%.", figure("90", qualifier="gần"))),
        ],
        tmp_path,
    )
    assert judged(tmp_path) == [("notMet", "atLeast", AIM, "Cả năm đạt gần 90%.")]


def test_of_many_figures_those_that_decide_stand_beside_the_target(
    tmp_path: Path, draft: type[Draft]
) -> None:
    early = [(f"Năm {year} đạt 7%.", figure("7", year=year)) for year in range(1960, 2020)]
    late = ("Năm 2025 đạt 89%.", figure("89"))
    build([told(draft, "a.txt", TARGET, *early, late)], tmp_path)
    found = judged(tmp_path)
    assert len(found) == 40
    assert ("notMet", "atLeast", AIM, late[0]) in found
    assert ("noEvidenceYet", "atLeast", AIM, "Năm 2019 đạt 7%.") in found
    assert ("noEvidenceYet", "atLeast", AIM, "Năm 1960 đạt 7%.") not in found


def test_a_target_of_no_place_is_judged_by_no_figure(tmp_path: Path, draft: type[Draft]) -> None:
    nowhere = figure("90", Status.TARGET, area=None)
    build(
        [told(draft, "a.txt", (AIM, nowhere), ("Cả năm đạt 95%.", figure("95", area=None)))],
        tmp_path,
    )
    assert judged(tmp_path) == [("noEvidenceYet", "atLeast", AIM, None)]


@pytest.mark.parametrize(("of", "verdicts"), [(GROWTH, ["met"]), (FILED, ["noEvidenceYet"])])
def test_a_change_is_a_figure_of_what_is_a_growth(
    tmp_path: Path, draft: type[Draft], of: str, verdicts: list[str]
) -> None:
    aim = ("Phấn đấu tăng 8%.", figure("8", Status.TARGET, of=of))
    grown = ("Cả năm tăng 8,2%.", figure("8.2", Status.CHANGE, of=of))
    build([told(draft, "a.txt", aim, grown)], tmp_path)
    assert [row[0] for row in judged(tmp_path)] == verdicts


DECEMBER = (date(2025, 12, 1), date(2025, 12, 31))
SPRING = (date(2025, 1, 1), date(2025, 3, 31))
ALL_YEAR = (date(2025, 1, 1), date(2025, 12, 31))
FIVE_YEARS = (date(2021, 1, 1), date(2025, 12, 31))


def of_part(of: str, value: str, period: tuple[date, date]) -> tuple[str, Observation]:
    part = replace(figure(value, of=of), period_start=period[0], period_end=period[1])
    return f"Khi ấy đạt {value}%.", part


@pytest.mark.parametrize(
    ("part", "verdict"),
    [
        (of_part(FILED, "180", ALL_YEAR), "met"),
        (of_part(FILED, "181", ALL_YEAR), "noEvidenceYet"),
        (of_part(FILED, "12", DECEMBER), "noEvidenceYet"),
        (of_part(FILED, "91", DECEMBER), "met"),
        (of_part(FILED, "91", SPRING), "met"),
        (of_part(FILED, "85", FIVE_YEARS), "noEvidenceYet"),
        (of_part(FILED, "91", FIVE_YEARS), "noEvidenceYet"),
        (of_part(GROWTH, "91", DECEMBER), "noEvidenceYet"),
        (of_part(GROWTH, "91", SPRING), "noEvidenceYet"),
        (of_part(GROWTH, "91", FIVE_YEARS), "noEvidenceYet"),
    ],
)
def test_a_part_of_the_time_decides_only_what_it_can(
    tmp_path: Path, draft: type[Draft], part: tuple[str, Observation], verdict: str
) -> None:
    aim = (AIM, figure("90", Status.TARGET, of=part[1].indicator))
    build([told(draft, "a.txt", aim, part)], tmp_path)
    assert [row[0] for row in judged(tmp_path)] == [verdict]


def many(draft: type[Draft]) -> list[Reading]:
    """Articles with targets and figures of few things, many of them told by several."""
    chance = random.Random(7)  # noqa: S311 - a world, no secret
    found = []
    for number in range(24):
        said = []
        for _ in range(chance.randrange(2, 8)):
            status = chance.choice((Status.TARGET, Status.ACTUAL, Status.ACTUAL, Status.CHANGE))
            fact = figure(
                str(chance.randrange(5, 9)),
                status,
                chance.choice((2024, 2025, None)),
                of=chance.choice((FILED, POOR, GROWTH)),
                qualifier=chance.choice((None, None, "dưới", "gần")),
                area=chance.choice((HA_NAM, NAM_DINH, None)),
            )
            said.append((f"Câu {len(said)} nói {fact.value_text}%, {fact.indicator}.", fact))
        found.append(told(draft, f"{number:02}.txt", *said))
    return found


def test_steps_give_what_one_build_gives(
    tmp_path: Path, draft: type[Draft], dump: Dump, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings = many(draft)
    wanted = {}
    for size in (12, 13, 18, 24):
        build(readings[:size], tmp_path / str(size))
        wanted[size] = dump(tmp_path / str(size))
    assert {row[0] for row in judged(tmp_path / "24")} == {"met", "notMet", "noEvidenceYet"}
    store = tmp_path / "steps"
    build(readings[:12], store)
    monkeypatch.setattr(anew, "write", lambda *_: pytest.fail("made anew"))
    monkeypatch.setattr("graph.snapshots._FEW", 1e9)
    for before, size in ((12, 13), (13, 18), (18, 24)):
        build(readings[before:size], store)
        assert dump(store) == wanted[size]
    for before, size in ((24, 18), (18, 13), (13, 12)):
        for reading in readings[size:before]:
            remove(store, reading.article.key)
        assert dump(store) == wanted[size]
