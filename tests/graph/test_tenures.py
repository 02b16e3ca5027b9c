"""What the store says of offices over time, and of bodies over renamings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.facts import Organization, OrganizationMention, PositionHeld
from graph.build import build
from graph.store import Store

if TYPE_CHECKING:
    from pathlib import Path

PREFIXES = """PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
"""


def ask(path: Path, query: str) -> list[tuple[str, ...]]:
    found = Store.open(path).query(PREFIXES + query)
    names = [variable.value for variable in found.variables]
    return sorted(tuple(row[name].value for name in names) for row in found)


def test_a_position_is_seen_held_between_the_days_of_its_articles(
    draft: type, tmp_path: Path
) -> None:
    readings = []
    for number, day in enumerate((date(2023, 5, 1), date(2021, 4, 5), date(2022, 1, 1), None)):
        article = draft(f"{number}.txt", day)
        held = PositionHeld(
            person="Phạm Minh Chính", label="Thủ tướng Chính phủ",
            as_written="Thủ tướng Chính phủ", title="Thủ tướng",
        )  # fmt: skip
        article.say("Thủ tướng Chính phủ Phạm Minh Chính phát biểu.", held)
        readings.append(article.reading())
    build(readings, tmp_path)
    assert ask(
        tmp_path,
        """SELECT ?who ?what ?from ?until { ?t cd:holder/rdfs:label ?who ; cd:seenFrom ?from ;
             cd:held/rdfs:label ?what ; cd:seenUntil ?until }""",
    ) == [("Phạm Minh Chính", "Thủ tướng Chính phủ", "2021-04-05", "2023-05-01")]


def test_a_body_has_its_names_its_years_and_its_successor(draft: type, tmp_path: Path) -> None:
    article = draft("a.txt", date(2024, 1, 1))
    for name in ("BTTTT", "Bộ Thông tin và Truyền thông", "Tổng cục Thống kê"):
        body = Organization(label=name, as_written=name)
        article.say(f"{name} báo cáo.", OrganizationMention(organization=body))
    build([article.reading()], tmp_path)
    labels = ask(tmp_path, "SELECT ?name { ?a cd:mentions ?o . ?o rdfs:label ?name }")
    assert labels == [("Bộ Thông tin và Truyền thông",), ("Tổng cục Thống kê",)]
    assert ("BTTTT",) in ask(
        tmp_path,
        'SELECT ?n { ?o rdfs:label "Bộ Thông tin và Truyền thông"@vi ; skos:altLabel ?n }',
    )
    assert ("Bộ Khoa học và Công nghệ",) in ask(
        tmp_path,
        """SELECT ?now { ?o rdfs:label "Bộ Thông tin và Truyền thông"@vi ;
             cd:replacedBy/rdfs:label ?now }""",
    )
    assert ask(
        tmp_path, 'SELECT ?same { ?o rdfs:label "Tổng cục Thống kê"@vi ; owl:sameAs ?same }'
    ) == [("http://www.wikidata.org/entity/Q10831788",)]
    same = ask(tmp_path, "SELECT ?p ?w { ?p cd:level cd:province ; owl:sameAs ?w }")
    assert len(same) >= 34
