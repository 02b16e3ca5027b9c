"""The ontology's terms as closed names: a misspelt one is an error, not a new property.

``CD`` is for rdflib. Of a plain ``Namespace``, a string, ``count``, ``title`` and ``format`` would
be string methods; and it would accept any name. ``T`` holds the same terms as Oxigraph nodes for
the build, with those of the standard vocabularies that the build writes.
"""
# ruff: noqa: N815 - the names are the ontology's own

from __future__ import annotations

from typing import get_type_hints

from pyoxigraph import NamedNode
from rdflib import Namespace, URIRef
from rdflib.namespace import DefinedNamespace

from graph import namespaces
from graph.namespaces import DCTERMS, ORG, OWL, PROV, RDF, RDFS, SCHEMA, SKOS

NAMESPACE = namespaces.CD


class CD(DefinedNamespace):
    """Every class, individual and property of ``graph/ontology.ttl``."""

    _fail = True
    _NS = Namespace(NAMESPACE)

    Article: URIRef
    Evidence: URIRef
    Rule: URIRef
    Meeting: URIRef
    Site: URIRef
    Person: URIRef
    Position: URIRef
    Organization: URIRef
    Place: URIRef
    DirectiveSet: URIRef
    DirectiveItem: URIRef
    Directive: URIRef
    Audience: URIRef
    Observation: URIRef
    Indicator: URIRef
    Unit: URIRef
    Document: URIRef
    MeetingKind: URIRef
    OrganizationKind: URIRef
    Level: URIRef
    Mode: URIRef
    Status: URIRef
    IdentityLink: URIRef
    Tenure: URIRef
    CopyGroup: URIRef
    Disagreement: URIRef
    Difference: URIRef
    Attainment: URIRef
    Verdict: URIRef
    Direction: URIRef

    online: URIRef
    inPerson: URIRef
    hybrid: URIRef
    actual: URIRef
    target: URIRef
    change: URIRef
    rank: URIRef
    conflict: URIRef
    update: URIRef
    otherPeriod: URIRef
    rounding: URIRef
    otherScope: URIRef
    met: URIRef
    notMet: URIRef
    noEvidenceYet: URIRef
    atLeast: URIRef
    atMost: URIRef
    country: URIRef
    province: URIRef
    district: URIRef
    commune: URIRef
    region: URIRef
    hamlet: URIRef

    sourceFile: URIRef
    textHash: URIRef
    reports: URIRef
    mentions: URIRef
    quote: URIRef
    begin: URIRef
    end: URIRef
    context: URIRef
    inferredSlot: URIRef
    rule: URIRef
    says: URIRef
    precision: URIRef
    precisionLow: URIRef
    precisionHigh: URIRef
    support: URIRef
    kind: URIRef
    ordinal: URIRef
    body: URIRef
    date: URIRef
    dateFrom: URIRef
    dateTo: URIRef
    partOfDay: URIRef
    mode: URIRef
    venue: URIRef
    topic: URIRef
    chairedBy: URIRef
    attendedBy: URIRef
    notAttendedBy: URIRef
    hasSite: URIRef
    place: URIRef
    holds: URIRef
    roleTitle: URIRef
    organizationKind: URIRef
    gsoCode: URIRef
    level: URIRef
    within: URIRef
    validFrom: URIRef
    validUntil: URIRef
    replacedBy: URIRef
    reportedMetric: URIRef
    itemCount: URIRef
    theme: URIRef
    hasItem: URIRef
    text: URIRef
    position: URIRef
    issuedBy: URIRef
    issuedAt: URIRef
    addressedTo: URIRef
    deadline: URIRef
    dueBy: URIRef
    modality: URIRef
    covers: URIRef
    scope: URIRef
    indicator: URIRef
    value: URIRef
    valueTo: URIRef
    valueText: URIRef
    outOf: URIRef
    unit: URIRef
    periodStart: URIRef
    periodEnd: URIRef
    asOf: URIRef
    area: URIRef
    status: URIRef
    qualifier: URIRef
    reportedAt: URIRef
    reportedBy: URIRef
    documentNumber: URIRef
    documentKind: URIRef
    possiblySameAs: URIRef
    decidedBy: URIRef
    decidedOn: URIRef
    holder: URIRef
    held: URIRef
    seenFrom: URIRef
    seenUntil: URIRef
    copyOf: URIRef
    inCopyGroup: URIRef
    independentSource: URIRef
    links: URIRef
    reason: URIRef
    decision: URIRef
    difference: URIRef
    differsOn: URIRef
    side: URIRef
    disputedBy: URIRef
    ofTarget: URIRef
    byFigure: URIRef
    verdict: URIRef
    direction: URIRef


class _Nodes:
    """The terms of ``CD`` as Oxigraph nodes, by the same names."""

    def __init__(self) -> None:
        for name in get_type_hints(CD):
            if not name.startswith("_"):
                setattr(self, name, NamedNode(f"{NAMESPACE}{name}"))

    def __getattr__(self, name: str) -> NamedNode:
        message = f"the ontology has no term {name}"
        raise AttributeError(message)


T = _Nodes()

TYPE = NamedNode(f"{RDF}type")
LABEL = NamedNode(f"{RDFS}label")
ALT_LABEL = NamedNode(f"{SKOS}altLabel")
DERIVED_FROM = NamedNode(f"{PROV}wasDerivedFrom")
POST_IN = NamedNode(f"{ORG}postIn")
SAME_AS = NamedNode(f"{OWL}sameAs")
REPLACES = NamedNode(f"{DCTERMS}replaces")
HEADLINE = NamedNode(f"{SCHEMA}headline")
DATE_PUBLISHED = NamedNode(f"{SCHEMA}datePublished")
PUBLISHER = NamedNode(f"{SCHEMA}publisher")
AUTHOR = NamedNode(f"{SCHEMA}author")
URL = NamedNode(f"{SCHEMA}url")
LEGISLATION_DATE = NamedNode(f"{SCHEMA}legislationDate")
