"""What is known of the central bodies that articles name: names, years, successors, Wikidata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from extract.lexicon import bodies
from graph import kinds
from graph.identity.bodies import organization_iri
from graph.literals import partial_date, vietnamese
from graph.namespaces import WIKIDATA
from graph.vocabulary import ALT_LABEL, LABEL, SAME_AS, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from extract.lexicon import Body
    from graph.literals import Triple, Value


def triples(named: Collection[Value]) -> Iterator[Triple]:
    """Yield what the table says of the bodies named, and of those that took their places."""
    by_name = {body.name: body for body in bodies()}
    wanted = {name for name in by_name if NamedNode(organization_iri(name)) in named}
    for name in wanted:
        body: Body | None = by_name[name]
        while body is not None:
            yield from _body(body)
            body = by_name.get(body.replaced_by or "")


def nodes() -> set[NamedNode]:
    """Return the bodies of the table."""
    return {NamedNode(organization_iri(body.name)) for body in bodies()}


def _body(body: Body) -> Iterator[Triple]:
    node = NamedNode(organization_iri(body.name))
    yield node, TYPE, T.Organization
    yield node, LABEL, vietnamese(body.name)
    yield from ((node, ALT_LABEL, vietnamese(alias)) for alias in body.aliases)
    kind = kinds.of_body(body.name)
    if kind is not None:
        yield node, T.organizationKind, kinds.node(kind)
        yield from kinds.triples(kind)
    for term, when in ((T.validFrom, body.valid_from), (T.validUntil, body.valid_until)):
        if when is not None and len(when) == len("2025-03-01"):
            yield node, term, partial_date(when)
    if body.replaced_by is not None:
        yield node, T.replacedBy, NamedNode(organization_iri(body.replaced_by))
    if body.wikidata is not None:
        yield node, SAME_AS, NamedNode(f"{WIKIDATA}{body.wikidata}")
