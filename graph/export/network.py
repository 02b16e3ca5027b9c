"""The default graph as a network: entities and how they are related, for network programs."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import networkx as nx
from pyoxigraph import Literal, NamedNode

from graph import names
from graph.vocabulary import ALT_LABEL, LABEL, NAMESPACE, TYPE, T

if TYPE_CHECKING:
    from graph.literals import Triple
    from graph.store import Store

_LEFT_OUT = frozenset({T.Evidence, T.Rule, T.IdentityLink, T.Disagreement, T.Attainment})
_NO_XML = {code: None for code in range(32) if code not in (9, 10, 13)} | {
    0xFFFE: None,
    0xFFFF: None,
}


def network(store: Store) -> nx.MultiDiGraph[str]:
    """Return entities as nodes (``label``, ``class``, their values as text), relations as edges.

    Evidence, rules and what is known of provinces that no article names are left out. An edge's
    key and ``label`` are the property's name.
    """
    default = [(s, p, o) for s, p, o, graph in store.statements() if graph is None]
    kinds = {s: o for s, p, o in default if p == TYPE and isinstance(o, NamedNode)}
    base = names.base()
    drawn = {
        node
        for node, kind in kinds.items()
        if kind not in _LEFT_OUT
        and node.value.startswith(base)
        and kind.value.startswith(NAMESPACE)
    }
    relations = sorted(
        (s.value, _local(p), o.value)
        for s, p, o in default
        if s in drawn and o in drawn and p != TYPE
    )
    values = _values(default, drawn)
    named = {iri for s, p, o in relations for iri in (s, o) if p not in ("within", "replacedBy")}
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in sorted(drawn, key=lambda n: n.value):
        if kinds[node] != T.Place or node.value in named:
            graph.add_node(node.value, **{"class": _local(kinds[node])}, **values[node])
    for subject, relation, target in relations:
        if subject in graph and target in graph:
            graph.add_edge(subject, target, key=f"{relation} {target}", label=relation)
    return graph


def _values(default: list[Triple], drawn: set[NamedNode]) -> dict[NamedNode, dict[str, str]]:
    found: dict[NamedNode, dict[str, list[str]]] = {node: defaultdict(list) for node in drawn}
    for subject, predicate, value in default:
        if subject in drawn and isinstance(value, Literal):
            name = {LABEL: "label", ALT_LABEL: "altLabel"}.get(predicate) or _local(predicate)
            found[subject][name].append(value.value.translate(_NO_XML))
    return {
        node: {name: "; ".join(sorted(texts)) for name, texts in sorted(slots.items())}
        for node, slots in found.items()
    }


def _local(node: NamedNode) -> str:
    return node.value.rsplit("#", 1)[-1].rsplit("/", 1)[-1]
