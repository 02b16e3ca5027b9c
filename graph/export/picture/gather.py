"""From a store to a view: the nodes, their edges, and every fact with its quotes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from graph.export.picture.describe import describe, lines_for, whole_label
from graph.export.picture.disputes import disputes
from graph.export.picture.kinds import RELATION_OF
from graph.export.picture.records import Queryable, Records
from graph.export.picture.selection import around, everything, heart, links
from graph.export.picture.times import times
from graph.export.picture.told import Told, told
from graph.export.picture.view import Statement, View
from graph.export.picture.wording import day

_DATED = {"date", "dateFrom", "dateTo", "deadline", "dueBy", "periodStart", "periodEnd", "asOf"}
_CODED = {
    "actual": "thực hiện",
    "target": "mục tiêu",
    "change": "mức thay đổi",
    "rank": "thứ hạng",
    "online": "trực tuyến",
    "inPerson": "trực tiếp",
    "hybrid": "trực tiếp kết hợp trực tuyến",
}


def gather(store: Queryable, focus: Sequence[str], most: int | None) -> View:
    """Take a view of ``store``: around ``focus``, or of its heart; all of it for ``most`` None."""
    records = Records(store)
    if most is None:
        chosen = everything(records)
    elif focus:
        chosen = around(focus, records, most)
    else:
        chosen = heart(records, most)
    edges, hidden = links(chosen, records)
    room = lines_for(len(chosen))
    nodes = tuple(
        describe(iri, chosen[iri], records, hidden=hidden.get(iri, 0), lines_most=room)
        for iri in sorted(chosen)
    )
    facts = told(records, chosen)
    statements = _statements(facts, records)
    disagreements = tuple(disputes(chosen, records))
    cited = {iri for statement in statements for iri in statement.evidence}
    cited |= {iri for dispute in disagreements for side in dispute.sides for iri in side.evidence}
    evidence = records.evidence(cited)
    sources = records.sources(item.article for item in evidence.values())
    when = times(chosen, edges, records, _published(facts, records))
    titles = [node.label for node in nodes if node.iri in focus]
    return View(
        title=" · ".join(titles) or "Chỉ đạo, cuộc họp và số liệu",
        nodes=tuple(replace(node, times=when.get(node.iri, ())) for node in nodes),
        edges=tuple(edges),
        statements=statements,
        evidence=evidence,
        sources=sources,
        disputes=disagreements,
        focus=tuple(iri for iri in focus if iri in chosen),
    )


def _published(facts: Sequence[Told], records: Records) -> dict[str, set[str]]:
    """Return on which days the articles appeared that speak of each thing."""
    known = records.published({article for one in facts for article in one.articles})
    days: dict[str, set[str]] = defaultdict(set)
    for one in facts:
        for end in (one.subject, one.text) if one.is_iri else (one.subject,):
            days[end].update(known[article] for article in one.articles if article in known)
    return days


def _statements(facts: Sequence[Told], records: Records) -> tuple[Statement, ...]:
    """Put the triples that the panel tells into words, each with all of its evidence."""
    ends = {one.subject for one in facts} | {one.text for one in facts if one.is_iri}
    kinds = records.kinds(ends)
    labels = {
        iri: whole_label(iri, kinds[iri], records) if iri in kinds else label
        for iri, label in records.labels(ends).items()
    }
    return tuple(
        Statement(
            subject=one.subject,
            relation=RELATION_OF[one.relation].name,
            text=_text(
                RELATION_OF[one.relation].name, labels[one.text] if one.is_iri else one.text
            ),
            subject_text=labels[one.subject],
            target=one.text if one.is_iri else None,
            evidence=one.evidence,
            more=one.more,
        )
        for one in facts
    )


def _text(relation: str, text: str) -> str:
    if relation in _DATED:
        return day(text)
    return _CODED.get(text, text) if relation in {"status", "mode"} else text
