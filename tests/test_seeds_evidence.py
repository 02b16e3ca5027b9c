"""The seeds' graph, held to the contract: its shape, and every quote to the article's text."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest
from pyoxigraph import Literal, QuerySolutions

from extract.sources import load
from graph.evidence import faults
from graph.parts import from_json
from graph.store import Store
from queries.catalogue import named
from queries.run import run

PREFIXES = """
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
"""
CHINH = "Phạm Minh Chính"


@pytest.fixture(scope="module")
def store(seeds_store: Path) -> Store:
    return Store.open(seeds_store)


def rows(store: Store, query: str) -> list[tuple[str, ...]]:
    """Return the rows of a query as the text of each cell."""
    solutions = store.query(PREFIXES + query)
    assert isinstance(solutions, QuerySolutions)
    names = [variable.value for variable in solutions.variables]
    return [tuple(row[name].value for name in names) for row in solutions]


def test_what_is_said_stands_on_one_line_though_a_seed_breaks_its_own(store: Store) -> None:
    told = rows(store, "SELECT ?said { GRAPH ?g { ?x cd:text|rdfs:label|cd:valueText ?said } }")
    assert len(told) > 300
    assert [said for (said,) in told if "\n" in said] == []


# The four queries of the contract's "shape"


def test_who_chaired(store: Store) -> None:
    found = rows(
        store,
        "SELECT ?name (COUNT(DISTINCT ?meeting) AS ?n) WHERE { ?meeting cd:chairedBy ?person ."
        " ?meeting a cd:Meeting . ?person rdfs:label ?name } GROUP BY ?name",
    )
    assert (CHINH, "3") in found


def test_the_items_of_a_programme_by_article(store: Store) -> None:
    found = rows(
        store,
        "SELECT ?file ?n ?text WHERE { GRAPH ?e { ?set cd:hasItem ?item . ?item cd:position ?n ;"
        ' cd:text ?text } ?set rdfs:label "5 không"@vi .'
        " ?e prov:wasDerivedFrom/cd:sourceFile ?file } ORDER BY ?file ?n",
    )
    by_article = defaultdict(list)
    for file, position, text in found:
        by_article[file].append((int(position), text))
    assert by_article
    for file, items in by_article.items():
        assert [position for position, _ in items] == [1, 2, 3, 4, 5], file
        assert all(text.startswith("không ") for _, text in items), file


def test_the_figures_of_a_place(store: Store) -> None:
    found = rows(
        store,
        "SELECT ?name ?label ?value ?unit WHERE {"
        " ?place cd:reportedMetric ?obs ; rdfs:label ?name ."
        " ?obs cd:indicator/rdfs:label ?label ; cd:value ?value ; cd:unit/rdfs:label ?unit"
        ' FILTER(LANG(?name) = "vi") }',
    )
    assert ("Hải Dương", "sản phẩm OCOP", "234", "sản phẩm OCOP") in found
    assert len([row for row in found if row[0] == "Hải Dương"]) >= 10


def test_a_chair_and_its_sentence(store: Store) -> None:
    found = rows(
        store,
        "SELECT ?name ?sentence ?file WHERE { GRAPH ?evidence { ?meeting cd:chairedBy ?person }"
        " ?evidence cd:quote ?sentence ; prov:wasDerivedFrom/cd:sourceFile ?file ."
        " ?person rdfs:label ?name }",
    )
    assert {file for name, _, file in found if name == CHINH} >= {
        "001_88b9de8cc4b5dcd0.txt",
        "002_1c55d64288fcd4bb.txt",
        "004_eacdd5ac4735a18e.txt",
    }
    assert all(name in squeezed_words(sentence) for name, sentence, _ in found)


def squeezed_words(text: str) -> str:
    return " ".join(text.split())


# What a reader of the seeds expects to be told


def test_the_digital_economy_of_2021_as_two_articles_have_it(store: Store) -> None:
    found = run(store, named("indicator-history"), {"indicator": "kinh tế số"})
    at = {name: n for n, name in enumerate(found.columns)}
    of_2021 = {
        (str(row[at["value"]]).removeprefix("ước "), row[at["article"]])
        for row in found.rows
        if str(row[at["to"]]) == "2021-12-31" and row[at["unit"]] == "%"
    }
    assert {("9,6", "002_1c55d64288fcd4bb.txt"), ("11,91", "003_f51ba583130ede47.txt")} <= of_2021


def test_what_is_due_by_june_2025(store: Store) -> None:
    found = run(store, named("instructions-due"), {"by": "2025-06-30"})
    due = {str(row[found.columns.index("due")]) for row in found.rows}
    assert "2025-06-30" in due
    assert max(due) <= "2025-06-30"


def test_the_meetings_of_19_july_and_19_january_stay_two_and_are_shown_as_perhaps_one(
    store: Store,
) -> None:
    found = run(store, named("conflicts"))
    at = {name: n for n, name in enumerate(found.columns)}
    dates = {
        str(row[at["value"]]): row[at["article"]] for row in found.rows if row[at["on"]] == "ngày"
    }
    assert dates.keys() >= {"--07-19", "--01-19"}
    assert dates["--01-19"] == "000_ee9a1beda7f27e23.txt"
    assert dates["--07-19"] == "001_88b9de8cc4b5dcd0.txt"


# Every quote


def test_every_quote_stands_at_its_offsets(store: Store, seeds: Path) -> None:
    texts = {article.source: article.text for article in load([seeds])}
    found = rows(
        store,
        "SELECT ?file ?begin ?end ?quote WHERE { ?e a cd:Evidence ; cd:quote ?quote ;"
        " cd:begin ?begin ; cd:end ?end ; prov:wasDerivedFrom/cd:sourceFile ?file }",
    )
    assert len(found) >= 250
    assert {file for file, *_ in found} == set(texts)
    for file, begin, end, quote in found:
        assert texts[file][int(begin) : int(end)] == quote
        assert "\n\n" not in quote


def test_every_quote_shows_what_it_is_said_to_show(seeds_store: Path) -> None:
    readings = [from_json(p.read_bytes(), p.name) for p in (seeds_store / "parts").glob("*.json")]
    assert len(readings) == 5
    for reading in readings:
        assert list(faults(reading)) == []
        spans = [(s.begin, s.end) for s in reading.sentences]
        for finding in reading.findings:
            quote = finding.evidence.quote
            assert any(b <= quote.begin and quote.end <= e for b, e in spans), quote


@pytest.mark.parametrize(
    ("asked", "slots"),
    [
        ("?s cd:value ?v . ?s cd:valueText ?said", {"value"}),
        ("?s cd:chairedBy ?p . ?p rdfs:label ?said", {"chairedBy"}),
        ("?s cd:attendedBy ?p . ?p a cd:Person ; rdfs:label ?said", {"attendedBy"}),
        ("?s cd:holds ?p ; rdfs:label ?said", {"holds", "person"}),
        ("?s cd:position ?n ; cd:text ?said", {"text"}),
    ],
)
def test_the_graph_itself_shows_it_in_the_quote(store: Store, asked: str, slots: set[str]) -> None:
    """Asked of the store alone, as a stranger would: no reading, no code of the build's check."""
    found = rows(
        store,
        "SELECT ?said ?quote"
        ' (GROUP_CONCAT(COALESCE(STR(?slot), ""); separator=" ") AS ?inferred) WHERE {'
        f" GRAPH ?e {{ {asked} }} ?e cd:quote ?quote OPTIONAL {{ ?e cd:inferredSlot ?slot }} }}"
        " GROUP BY ?e ?said ?quote",
    )
    assert len(found) >= 5
    for said, quote, inferred in found:
        if slots & {slot.rpartition("#")[2] for slot in inferred.split()}:
            continue
        words = iter(re.findall(r"\w+", plain(quote)))
        assert all(word in words for word in re.findall(r"\w+", plain(said))), (said, quote)


def plain(text: str) -> str:
    """Return text without tone marks, which stand on either vowel of «hòa»."""
    tones = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
    return unicodedata.normalize("NFD", text).translate(tones).lower()


def test_every_fact_of_an_evidence_graph_stands_in_the_default_graph_too(store: Store) -> None:
    said = list(store.statements())
    default = {(s, p, o) for s, p, o, graph in said if graph is None}
    naming = ("#label", "#altLabel")
    for subject, predicate, value, graph in said:
        if graph is not None and not (
            isinstance(value, Literal) and predicate.value.endswith(naming)
        ):
            assert (subject, predicate, value) in default
