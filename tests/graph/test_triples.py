"""What a store says, asked in SPARQL: the four queries of the vocabulary, and its promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from extract.facts import (
    Agent,
    AgentKind,
    Directive,
    Fact,
    Organization,
    OrganizationMention,
    PositionHeld,
)
from graph.build import build
from graph.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from extract.article import Reading

    Ask = Callable[[str], list[tuple[str | None, ...]]]
    Readings = tuple[Reading, ...]

PREFIXES = """
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX place: <https://w3id.org/chidao/id/place/>
PREFIX id: <https://w3id.org/chidao/id/>
"""


@pytest.fixture
def ask(store: Store) -> Ask:
    def asked(query: str) -> list[tuple[str | None, ...]]:
        found = store.query(PREFIXES + query)
        names = [variable.value for variable in found.variables]
        return sorted(
            tuple(row[name].value if row[name] is not None else None for name in names)
            for row in found
        )

    return asked


def test_the_articles_here_have_every_type_of_fact(readings: Readings) -> None:
    seen = {type(finding.fact) for reading in readings for finding in reading.findings}
    assert seen == set(get_args(Fact))


def test_who_chaired_what(ask: Ask) -> None:
    assert ask("SELECT ?name { ?m a cd:Meeting ; cd:chairedBy ?p . ?p rdfs:label ?name }") == [
        ("Phạm Minh Chính",)
    ]
    assert ask("SELECT ?name { ?s a cd:Site ; cd:chairedBy/rdfs:label ?name }") == [
        ("Triệu Thế Hùng",)
    ]


def test_the_items_of_a_programme_by_article(
    ask: Ask,
) -> None:
    rows = ask(
        """SELECT ?file ?n ?text {
             GRAPH ?e { ?set cd:hasItem ?item . ?item cd:position ?n ; cd:text ?text }
             ?set rdfs:label "5 không"@vi . ?e prov:wasDerivedFrom/cd:sourceFile ?file }"""
    )
    assert rows == [
        ("hai-duong.txt", "1", "không né tránh, đùn đẩy"),
        ("quang-tri.txt", "1", "không né tránh, đùn đẩy"),
    ]


def test_a_figure_of_two_articles_is_one_and_an_other_value_stands_beside(
    ask: Ask,
) -> None:
    rows = ask(
        """SELECT ?what ?value ?unit (COUNT(DISTINCT ?article) AS ?n) {
             place:viet-nam cd:reportedMetric ?obs .
             ?obs cd:indicator/rdfs:label ?what ; cd:value ?value ; cd:unit/rdfs:label ?unit .
             GRAPH ?e { ?obs cd:value ?value } ?e prov:wasDerivedFrom ?article }
           GROUP BY ?what ?value ?unit"""
    )
    assert rows == [
        ("tỉ trọng kinh tế số/GDP", "16.5", "%", "2"),
        ("tỉ trọng kinh tế số/GDP", "16.7", "%", "1"),
    ]


def test_each_fact_has_its_sentence(ask: Ask) -> None:
    rows = ask(
        """SELECT ?file ?quote { GRAPH ?e { ?m cd:chairedBy ?p } ?m a cd:Meeting .
             ?e cd:quote ?quote ; prov:wasDerivedFrom/cd:sourceFile ?file }"""
    )
    assert rows == [
        ("bao-khac.txt", "Thủ tướng Phạm Minh Chính chủ trì hội nghị."),
        ("hai-duong.txt", "Thủ tướng Chính phủ Phạm Minh Chính chủ trì."),
    ]


def test_meetings_of_one_day_are_one_and_of_other_days_perhaps(
    ask: Ask,
) -> None:
    assert ask("SELECT ?m { ?m a cd:Meeting }") == [
        ("https://w3id.org/chidao/id/meeting/--01-19-thuong-truc-chinh-phu",),
        ("https://w3id.org/chidao/id/meeting/2024-07-19-thuong-truc-chinh-phu",),
    ]
    assert ask("SELECT ?reason ?d { ?l cd:reason ?reason ; cd:decision ?d ; cd:links ?m }") == [
        ("cùng họ tên", "same"),
        ("cùng ngày, cùng cơ quan họp và nội dung", "same"),
        ("cùng nhóm nhiệm vụ, nhưng khác ngày", "doubtful"),
        ("cùng nhóm nhiệm vụ, nhưng khác ngày", "doubtful"),
    ]
    assert len(ask("SELECT ?a ?b { ?a cd:possiblySameAs ?b }")) == 2
    assert ask("SELECT ?old { ?m dcterms:replaces ?old }") == [
        ("https://w3id.org/chidao/id/meeting/--07-19-thuong-truc-chinh-phu",)
    ]


def test_evidence_says_what_context_gave(
    ask: Ask,
) -> None:
    rows = ask(
        """SELECT ?slot ?context { ?e cd:inferredSlot ?slot ; cd:context/cd:quote ?context .
             GRAPH ?e { ?site a cd:Site } }"""
    )
    assert rows == [("https://w3id.org/chidao/ns#place", "Chuyển đổi số ở Hải Dương")]
    assert ask("SELECT ?name { ?r a cd:Rule . ?e cd:rule ?r . ?r rdfs:label ?name }")[0] == (
        "directive_set/announced, listed",
    )


def test_a_body_is_called_as_the_article_does_in_its_evidence(
    ask: Ask,
) -> None:
    rows = ask(
        """SELECT ?name ?alias { GRAPH ?e { ?o a cd:Organization ; rdfs:label ?name ;
             skos:altLabel ?alias } FILTER(CONTAINS(STR(?e), "/evidence/")) }"""
    )
    assert rows == [("UBND tỉnh Hải Dương", "UBND tỉnh")]


def test_a_central_body_has_one_label_whatever_articles_call_it(
    draft: type, tmp_path: Path
) -> None:
    names = ("Bộ Giáo dục và Đào tạo", "Bộ GD-ĐT")
    readings = []
    for at, name in enumerate(names):
        told = draft(f"{at}.txt")
        body = Organization(label=name, as_written=name)
        told.say(f"{name} họp.", OrganizationMention(organization=body))
        readings.append(told.reading())
    build(readings, tmp_path)
    rows = Store.open(tmp_path).query(
        f"""{PREFIXES} SELECT DISTINCT ?name ?other {{ GRAPH ?e {{ ?o a cd:Organization ;
              rdfs:label ?name OPTIONAL {{ ?o skos:altLabel ?other }} }}
              FILTER(CONTAINS(STR(?e), "/evidence/")) }} ORDER BY ?other"""
    )
    told = [(row["name"].value, row["other"].value if row["other"] else None) for row in rows]
    assert told == [(names[0], None), names]


def test_a_position_that_cannot_be_completed_is_the_articles_own(
    readings: Readings, draft: type, tmp_path: Path
) -> None:
    other = draft("khac.txt")
    held = next(f.fact for f in readings[1].findings if isinstance(f.fact, PositionHeld))
    other.say("Phó Bí thư Võ Văn Hưng phát biểu.", held)
    build([readings[1], other.reading()], tmp_path)
    rows = Store.open(tmp_path).query(f"{PREFIXES} SELECT DISTINCT ?p {{ ?who cd:holds ?p }}")
    assert len(list(rows)) == 2


def test_every_entity_has_one_vietnamese_label_in_the_default_graph(
    ask: Ask,
) -> None:
    rows = ask(
        """SELECT ?s (COUNT(?label) AS ?n) { ?s a ?class ; rdfs:label ?label .
             FILTER(LANG(?label) = "vi" && STRSTARTS(STR(?s), STR(id:))) }
           GROUP BY ?s HAVING (COUNT(?label) > 1)"""
    )
    assert rows == []
    unnamed = ask(
        """SELECT DISTINCT ?class { ?s a ?class FILTER NOT EXISTS { ?s rdfs:label ?label }
             FILTER(STRSTARTS(STR(?class), STR(cd:))) }"""
    )
    assert unnamed == [
        (f"https://w3id.org/chidao/ns#{n}",)
        for n in ("Disagreement", "Evidence", "IdentityLink", "Tenure")
    ]


def test_each_graph_is_an_evidence_or_the_gazetteer(
    ask: Ask,
) -> None:
    assert ask(
        "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS { ?g a cd:Evidence } }"
    ) == [("https://w3id.org/chidao/id/gazetteer",)]


def test_each_triple_of_a_graph_stands_in_the_default_graph(
    ask: Ask,
) -> None:
    assert (
        ask(
            """SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o }
             FILTER NOT EXISTS { ?s ?p ?o } FILTER(?p != rdfs:label) }"""
        )
        == []
    )
    assert (
        ask(
            """SELECT ?s ?o { GRAPH ?g { ?s rdfs:label ?o }
             FILTER NOT EXISTS { ?s rdfs:label|skos:altLabel ?o } }"""
        )
        == []
    )


def test_only_terms_of_the_ontology_are_used(
    ask: Ask,
) -> None:
    assert (
        ask(
            """SELECT DISTINCT ?p { ?s ?p ?o FILTER(STRSTARTS(STR(?p), STR(cd:)))
             FILTER NOT EXISTS { ?p rdfs:comment ?c } }"""
        )
        == []
    )


def test_a_document_is_found_by_its_number(
    ask: Ask,
) -> None:
    assert ask("SELECT ?n ?l { ?a cd:mentions ?d . ?d cd:documentNumber ?n ; rdfs:label ?l }") == [
        ("57-NQ/TW", "Nghị quyết số 57-NQ/TW")
    ]


def test_a_deadline_is_typed(store: Store) -> None:
    (row,) = store.query(
        PREFIXES + "SELECT ?d ?by ?to { ?t cd:deadline ?d ; cd:dueBy ?by ; cd:addressedTo ?to }"
    )
    assert str(row["d"]) == '"2025-06-30"^^<http://www.w3.org/2001/XMLSchema#date>'
    assert row["d"] == row["by"]
    assert "/audience/cac-bo-nganh-" in row["to"].value


def test_an_order_that_two_give_stands_under_both(draft: type, tmp_path: Path) -> None:
    names = ("Lê Thị Na", "Hồ Văn Tá")
    na, ta = (Agent(kind=AgentKind.PERSON, label=name) for name in names)
    told = draft("hai.txt")
    order = Directive(text="dừng thi công", issued_by=na, issued_with=(ta,), modality="yêu cầu")
    told.say("Ông Hồ Văn Tá và bà Lê Thị Na yêu cầu dừng thi công.", order)
    build([told.reading()], tmp_path)
    rows = Store.open(tmp_path).query(
        PREFIXES + "SELECT DISTINCT ?name { ?d a cd:Directive ; cd:issuedBy/rdfs:label ?name }"
    )
    assert sorted(row["name"].value for row in rows) == sorted(names)
