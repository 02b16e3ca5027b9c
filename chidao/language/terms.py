"""What the vocabulary calls its properties, for answers that name one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from chidao.language import language
from graph.namespaces import RDFS

_LABEL = NamedNode(f"{RDFS}label")  # the vocabulary loads rdflib
NAMING = frozenset({"disputed", "on"})
"""Columns whose cells are labels of properties, in Vietnamese."""


def term(text: str) -> str:
    """Return a property's Vietnamese label in the language chosen; other text as it is."""
    return text if language() == "vi" else _english().get(text, text)


@cache
def _english() -> Mapping[str, str]:
    ontology = files("graph").joinpath("ontology.ttl").read_bytes()
    labels: dict[str, dict[str, str]] = {}
    for quad in parse(ontology, format=RdfFormat.TURTLE):
        if quad.predicate == _LABEL and isinstance(quad.object, Literal):
            labels.setdefault(str(quad.subject), {})[quad.object.language or ""] = quad.object.value
    return {named["vi"]: named["en"] for named in labels.values() if {"vi", "en"} <= named.keys()}
