"""A local giver's groups are of its own place; a national giver's are everywhere's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from extract.facts import (
    Agent,
    AgentKind,
    Directive,
    Organization,
    Place,
    PlaceLevel,
    PositionHeld,
)
from graph.build import build
from graph.scope import scope
from graph.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Draft

GROUP = Agent(kind=AgentKind.AUDIENCE, label="các địa phương", covers=("province", "district"))
HA_NAM = Place(name="Hà Nam", level=PlaceLevel.PROVINCE, kind="tỉnh")
VIET_NAM = Place(name="Việt Nam", level=PlaceLevel.COUNTRY)
BODY = Organization(label="UBND tỉnh Hà Nam", as_written="UBND tỉnh", kind="UBND", place=HA_NAM)
LAN = Agent(kind=AgentKind.PERSON, label="Đỗ Thị Lan")
CHAIR = ("Chủ tịch UBND tỉnh Hà Nam", "Chủ tịch", BODY, True)
MEMBER = ("Ủy viên Trung ương Đảng", "Ủy viên", None, True)
MINISTER = ("Bộ trưởng Bộ Y tế", "Bộ trưởng", None, True)
SECRETARY = ("Phó Bí thư", "Phó Bí thư", None, False)
Held = tuple[str, str, Organization | None, bool]


def told(by: Agent | None, to: Agent = GROUP) -> Directive:
    return Directive(text="rà soát hộ khó khăn về nhà ở", issued_by=by, addressed_to=(to,))


@pytest.mark.parametrize(
    ("held", "within"),
    [
        ([CHAIR], HA_NAM),
        ([CHAIR, MEMBER], HA_NAM),
        ([CHAIR, SECRETARY], HA_NAM),
        ([MINISTER], None),
        ([MINISTER, CHAIR], None),
        ([MEMBER], None),
        ([], None),
    ],
)
def test_a_person_speaks_for_the_place_of_all_offices(
    draft: type[Draft], held: list[Held], within: Place | None
) -> None:
    article = draft("a.txt")
    for label, title, body, complete in held:
        article.say(
            f"{label} Đỗ Thị Lan.",
            PositionHeld(
                person="Đỗ Thị Lan",
                label=label,
                as_written=label,
                title=title,
                organization=body,
                complete=complete,
            ),
        )
    assert scope(told(LAN), article.reading()) == within


@pytest.mark.parametrize(
    ("giver", "within"),
    [
        (Agent(kind=AgentKind.ORGANIZATION, label="UBND tỉnh", organization=BODY), HA_NAM),
        (Agent(kind=AgentKind.OFFICE, label="Chủ tịch UBND tỉnh", place=HA_NAM), HA_NAM),
        (Agent(kind=AgentKind.ORGANIZATION, label="Chính phủ", place=VIET_NAM), None),
        (Agent(kind=AgentKind.OFFICE, label="Thủ tướng Chính phủ"), None),
        (None, None),
    ],
)
def test_a_body_or_an_office_speaks_for_its_place(
    draft: type[Draft], giver: Agent | None, within: Place | None
) -> None:
    assert scope(told(giver), draft("a.txt").reading()) == within


@pytest.mark.parametrize(("beside", "within"), [(HA_NAM, HA_NAM), (VIET_NAM, None), (None, None)])
def test_givers_together_speak_for_the_place_of_all(
    draft: type[Draft], beside: Place | None, within: Place | None
) -> None:
    board = Agent(kind=AgentKind.ORGANIZATION, label="UBND tỉnh Hà Nam", organization=BODY)
    other = Agent(kind=AgentKind.ORGANIZATION, label="Cục Thuế", place=beside)
    together = replace(told(board), issued_with=(other,))
    assert scope(together, draft("a.txt").reading()) == within


def test_who_is_named_is_meant_wherever_the_giver_is(draft: type[Draft]) -> None:
    giver = Agent(kind=AgentKind.OFFICE, label="Chủ tịch UBND tỉnh", place=HA_NAM)
    ministry = Agent(kind=AgentKind.ORGANIZATION, label="Bộ Y tế")
    assert scope(told(giver, ministry), draft("a.txt").reading()) is None


def test_the_place_is_marked_as_inferred(tmp_path: Path, draft: type[Draft]) -> None:
    article = draft("a.txt", date(2025, 3, 6))
    giver = Agent(kind=AgentKind.ORGANIZATION, label="UBND tỉnh Hà Nam", organization=BODY)
    article.say(
        "UBND tỉnh yêu cầu các địa phương rà soát hộ khó khăn về nhà ở.",
        told(giver),
        inferred=["issuedBy"],
    )
    build([article.reading()], tmp_path)
    rows = Store.open(tmp_path).query(
        """PREFIX cd: <https://w3id.org/chidao/ns#>
        SELECT ?place ?quote { GRAPH ?evidence { ?directive cd:scope ?place }
          ?evidence cd:quote ?quote ; cd:inferredSlot cd:scope }"""
    )
    assert [(row["place"].value.rpartition("/")[2], row["quote"].value) for row in rows] == [
        ("ha-nam", "UBND tỉnh yêu cầu các địa phương rà soát hộ khó khăn về nhà ở.")
    ]


def test_a_bare_unit_is_told_within_the_province_that_is_meant(draft: type[Draft]) -> None:
    minister = Agent(kind=AgentKind.OFFICE, label="Bộ trưởng Bộ Y tế")
    unit = Agent(kind=AgentKind.AUDIENCE, label="tỉnh", place=HA_NAM, covers=("province",))
    assert scope(told(minister, unit), draft("a.txt").reading()) == HA_NAM


def test_one_that_is_not_known_is_the_articles_own(tmp_path: Path, draft: type[Draft]) -> None:
    minister = Agent(kind=AgentKind.OFFICE, label="Bộ trưởng Bộ Y tế")
    known = Agent(kind=AgentKind.AUDIENCE, label="tỉnh", place=HA_NAM, covers=("province",))
    quote = "Bộ trưởng Bộ Y tế đề nghị tỉnh rà soát hộ khó khăn về nhà ở."
    articles = []
    for name, unit in (("a.txt", known), ("b.txt", replace(known, place=None, covers=()))):
        article = draft(name, date(2025, 3, 6))
        article.say(quote, told(minister, unit))
        articles.append(article.reading())
    build(articles, tmp_path)
    solutions = Store.open(tmp_path).query(
        """PREFIX cd: <https://w3id.org/chidao/ns#>
        SELECT DISTINCT ?told ?covers { GRAPH ?evidence { ?directive cd:addressedTo ?told
          OPTIONAL { ?told cd:covers ?covers } } }"""
    )
    covered = {row["told"].value: row["covers"] for row in solutions}
    assert len(covered) == len(articles)
    assert sorted(covers is None for covers in covered.values()) == [False, True]
