from __future__ import annotations

import pytest
from rdflib import OWL, RDF, RDFS, BNode, Graph, Namespace, URIRef

from graph.derived import ONTOLOGY
from graph.vocabulary import CD, NAMESPACE, T

SCHEMA = Namespace("https://schema.org/")


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return Graph().parse(ONTOLOGY)


def terms(ontology: Graph) -> set[URIRef]:
    return {s for s in ontology.subjects() if isinstance(s, URIRef) and s.startswith(NAMESPACE)}


def test_the_closed_names_are_the_ontology(ontology: Graph) -> None:
    known = {URIRef(f"{NAMESPACE}{name}") for name in CD.__annotations__ if name[0] != "_"}
    assert known == terms(ontology)
    assert all(getattr(T, term.removeprefix(NAMESPACE)).value == str(term) for term in known)


def test_each_term_is_named_and_explained_in_two_languages(ontology: Graph) -> None:
    for term in terms(ontology):
        assert {label.language for label in ontology.objects(term, RDFS.label)} == {"vi", "en"}
        if (term, RDF.type, OWL.Class) in ontology:
            assert (term, RDFS.subClassOf, None) in ontology, term
        elif not str(ontology.value(term, RDF.type)).startswith(NAMESPACE):
            said = {comment.language for comment in ontology.objects(term, RDFS.comment)}
            assert said == {"vi", "en"}, term
            for one, several in (
                (RDFS.domain, SCHEMA.domainIncludes),
                (RDFS.range, SCHEMA.rangeIncludes),
            ):
                assert (term, one, None) in ontology or (term, several, None) in ontology, term


def test_there_are_no_blank_nodes(ontology: Graph) -> None:
    assert not any(isinstance(term, BNode) for triple in ontology for term in triple)


@pytest.mark.parametrize("name", ["count", "title", "format", "chairdBy"])
def test_a_name_that_is_no_term_is_an_error(name: str) -> None:
    with pytest.raises(AttributeError):
        getattr(CD, name)
    with pytest.raises(AttributeError):
        getattr(T, name)
