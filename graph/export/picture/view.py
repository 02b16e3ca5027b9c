"""What a picture holds: nodes, edges, and each fact with the words it was read from."""

from __future__ import annotations

from dataclasses import dataclass, field

Months = tuple[int, int]
"""From a month to another, each twelve times its year and 0 for January."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article as the panel cites it; ``url`` is None unless it is http or https."""

    iri: str
    title: str
    file: str
    publisher: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A quoted sentence, what else it needs, and which properties were inferred from that."""

    quote: str
    article: str
    begin: int = 0
    context: tuple[str, ...] = ()
    inferred: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One triple in words: ``text`` is the value, or the object's label.

    ``subject_text`` is the subject's label; ``target`` the object's IRI where it is an entity;
    ``evidence`` the IRIs of its evidence; it stands at ``more`` further places.
    """

    subject: str
    subject_text: str
    relation: str
    text: str
    target: str | None
    evidence: tuple[str, ...]
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What some of the sources say, where others say something else."""

    text: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Sources that disagree about the nodes ``about``; ``topic`` says on what.

    ``topic`` is the property on which they do (``value``, ``date``, ``chairedBy``, ``attendedBy``,
    ``text``), or ``same-meeting``: two meetings that may be one.
    """

    topic: str
    subject: str
    about: tuple[str, ...]
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a node has written on it: ``strong`` lines are set bold from the top, ``faint`` last."""

    lines: tuple[str, ...]
    strong: int = 0
    faint: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A node: ``lines`` are what the picture writes, ``label`` the whole name or sentence.

    ``strong`` counts the lines that are set bold from the top, ``faint`` from the bottom.
    ``hidden`` neighbours are not in the picture. ``times`` are its months, where any is known.
    ``english`` is what is written for English readers, None for the same.
    """

    iri: str
    kind: str
    label: str
    lines: tuple[str, ...]
    strong: int = 0
    faint: int = 0
    hidden: int = 0
    times: tuple[Months, ...] = ()
    english: Written | None = None


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """A drawn triple; ``relation`` is the property's name."""

    source: str
    target: str
    relation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything that one picture shows. All sequences are sorted: same store, same view.

    ``english`` has, for each text that is not an article's words, how it is said in English.
    """

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    statements: tuple[Statement, ...]
    evidence: dict[str, Evidence] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    disputes: tuple[Dispute, ...] = ()
    focus: tuple[str, ...] = ()
    english: dict[str, str] = field(default_factory=dict)
