"""What the graph says that no single article does: why things are one, what is known beforehand.

All of it is small and a function of accounts, the world and the lexicon, so that each build makes
it anew.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from graph import central_bodies, gazetteer, names
from graph.identity.bodies import words_missing
from graph.literals import partial_date, plain, vietnamese
from graph.provenance import rule_triples
from graph.vocabulary import ALT_LABEL, DERIVED_FROM, LABEL, REPLACES, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from graph.identity import Link, World
    from graph.literals import Triple, Value

ONTOLOGY = Path(__file__).with_name("ontology.ttl")


def known(rules_used: Iterable[str], bodies: Collection[Value]) -> set[Triple]:
    """Return what is known before any article is read: ontology, provinces, bodies, rules.

    ``bodies`` are those that articles name; of the others the table of bodies says nothing.
    """
    found = {*_ontology(), *gazetteer.triples(), *rule_triples(rules_used)}
    return found | set(central_bodies.triples(bodies))


@cache
def _ontology() -> tuple[Triple, ...]:
    parsed = parse(path=ONTOLOGY, format=RdfFormat.TURTLE)
    return tuple(cast("Triple", (quad.subject, quad.predicate, quad.object)) for quad in parsed)


def settled(triples: Iterable[Triple]) -> dict[NamedNode, Literal]:
    """Return the labels that are known beforehand: they stand, whatever the articles write."""
    return {
        subject: value
        for subject, predicate, value in triples
        if predicate == LABEL and isinstance(value, Literal) and value.language == "vi"
    }


def labelled(
    node: NamedNode,
    written: Mapping[Literal, int],
    others: Iterable[Literal],
    label: Literal | None,
) -> Iterator[Triple]:
    """Yield the label of an entity, and its other names.

    ``written`` counts the articles that give it a label; where none is settled, a body's is the
    one that leaves out fewest words, and of equals the one that most use is taken.
    """
    body = node.value.startswith(f"{names.base()}organization/")
    label = label or min(
        written,
        key=lambda name: (
            words_missing(name.value) if body else 0,
            -written[name],
            name.value.isupper(),
            name.value,
        ),
    )
    yield node, LABEL, label
    for name in {*written, *others} - {label}:
        yield node, ALT_LABEL, name


def identity(world: World) -> set[Triple]:
    """Return why mentions were taken as one, which entities perhaps are, and former IRIs."""
    found = {triple for link in world.links for triple in _link(link)}
    return found | {(NamedNode(new), REPLACES, NamedNode(old)) for new, old in world.replaces}


def _link(link: Link) -> Iterator[Triple]:
    who, when = link.decided
    node = NamedNode(names.hashed("identity", link.reason, *link.entities))
    unlike = "different" if who else "doubtful"
    yield node, TYPE, T.IdentityLink
    yield node, T.decision, plain("same" if link.same else unlike)
    yield node, T.reason, vietnamese(link.reason)
    yield from ((node, T.links, NamedNode(iri)) for iri in link.entities)
    yield from ((node, DERIVED_FROM, NamedNode(iri)) for iri in link.articles)
    if who:
        yield node, T.decidedBy, plain(who)
        yield node, T.decidedOn, partial_date(when)
    elif not link.same:
        one, other = map(NamedNode, link.entities)
        yield one, T.possiblySameAs, other
        yield other, T.possiblySameAs, one
