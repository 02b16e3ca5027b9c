"""From a store to a view: the nodes, their edges, and every fact with its quotes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from graph.export.picture.describe import describe, lines_for
from graph.export.picture.disputes import disputes
from graph.export.picture.kinds import RELATION_OF
from graph.export.picture.records import Queryable, Records, Told
from graph.export.picture.selection import around, everything, heart, links
from graph.export.picture.times import times
from graph.export.picture.view import Evidence, Source, Statement, View
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
    statements = _statements(records.told(chosen), records)
    disagreements = tuple(disputes(chosen, records))
    cited = {iri for statement in statements for iri in statement.evidence}
    cited |= {iri for dispute in disagreements for side in dispute.sides for iri in side.evidence}
    evidence = records.evidence(cited)
    sources = records.sources(item.article for item in evidence.values())
    when = times(chosen, edges, records, _published(statements, evidence, sources))
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


def _published(
    statements: Sequence[Statement],
    evidence: Mapping[str, Evidence],
    sources: Mapping[str, Source],
) -> dict[str, set[str]]:
    """Return on which days the articles appeared that speak of each thing."""
    days: dict[str, set[str]] = defaultdict(set)
    for statement in statements:
        for iri in statement.evidence:
            if iri in evidence and (day := sources[evidence[iri].article].published):
                for end in filter(None, (statement.subject, statement.target)):
                    days[end].add(day)
    return days


def _statements(told: Sequence[Told], records: Records) -> tuple[Statement, ...]:
    """Put the triples that the panel tells into words, each with all of its evidence."""
    evidence: dict[tuple[str, str, str, bool], list[str]] = defaultdict(list)
    for item in told:
        if item.relation in RELATION_OF:
            evidence[item.subject, item.relation, item.text, item.is_iri].append(item.evidence)
    subjects = {subject for subject, _, _, _ in evidence}
    objects = {text for _, _, text, is_iri in evidence if is_iri}
    ends = subjects | objects
    kinds = records.kinds(ends)
    labels = {
        iri: describe(iri, kinds[iri], records).label if iri in kinds else label
        for iri, label in records.labels(ends).items()
    }
    return tuple(
        Statement(
            subject=subject,
            relation=RELATION_OF[relation].name,
            text=_text(RELATION_OF[relation].name, labels[text] if is_iri else text),
            subject_text=labels[subject],
            target=text if is_iri else None,
            evidence=tuple(sorted(set(given))),
        )
        for (subject, relation, text, is_iri), given in sorted(evidence.items())
    )


def _text(relation: str, text: str) -> str:
    if relation in _DATED:
        return day(text)
    return _CODED.get(text, text) if relation in {"status", "mode"} else text
