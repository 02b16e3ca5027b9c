"""GEXF, for Gephi."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO

import networkx as nx

from graph.export.network import network

if TYPE_CHECKING:
    from graph.store import Store

_TODAY = re.compile(r' lastmodifieddate="[\d-]{10}"')


def write(store: Store, out: BinaryIO) -> None:
    """Write the network of entities; without the day of writing, which would change the bytes."""
    text = "\n".join(nx.generate_gexf(network(store)))
    out.write(_TODAY.sub("", text, count=1).encode())
