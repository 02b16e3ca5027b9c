"""GraphML, for yEd, Cytoscape and others."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

import networkx as nx

from graph.export.network import network

if TYPE_CHECKING:
    from graph.store import Store


def write(store: Store, out: BinaryIO) -> None:
    """Write the network of entities."""
    nx.write_graphml_xml(network(store), out)
