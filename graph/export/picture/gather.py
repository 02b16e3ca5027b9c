"""From a store to a view: the nodes, their edges, and every fact with its quotes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from graph.export.picture.describe import describe, lines_for
from graph.export.picture.disputes import disputes
from graph.export.picture.english import English, Translating, untranslated
from graph.export.picture.kinds import RELATION_OF
from graph.export.picture.records import Queryable, Records
from graph.export.picture.selection import around, everything, heart, links
from graph.export.picture.times import times
from graph.export.picture.told import Told, told
from graph.export.picture.view import Statement, View

_DATED = {"date", "dateFrom", "dateTo", "deadline", "dueBy", "periodStart", "periodEnd", "asOf"}
_CODED = {
    "actual": ("thực hiện", "actual"),
    "target": ("mục tiêu", "target"),
    "change": ("mức thay đổi", "change"),
    "rank": ("thứ hạng", "rank"),
    "online": ("trực tuyến", "online"),
    "inPerson": ("trực tiếp", "in person"),
    "hybrid": ("trực tiếp kết hợp trực tuyến", "in person and online"),
}


def gather(
    store: Queryable,
    focus: Sequence[str],
    most: int | None,
    translating: Translating = untranslated,
) -> View:
    """Take a view of ``store``: around ``focus``, or of its heart; all of it for ``most`` None.

    ``translating`` says the graph's reasons in English.
    """
    records = Records(store)
    english = English(records, translating)
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
    statements = _statements(facts, english)
    disagreements = tuple(disputes(chosen, records, english))
    cited = {iri for statement in statements for iri in statement.evidence}
    cited |= {iri for dispute in disagreements for side in dispute.sides for iri in side.evidence}
    evidence = records.evidence(cited)
    sources = records.sources(item.article for item in evidence.values())
    when = times(chosen, edges, records, _published(facts, records))
    called = english.labels(chosen)
    titles = [called[iri] for iri in sorted(chosen) if iri in focus]
    title = english.keep(" · ".join(titles), " · ".join(map(english.of, titles)))
    return View(
        title=title or "Chỉ đạo, cuộc họp và số liệu",
        nodes=tuple(replace(node, times=when.get(node.iri, ())) for node in nodes),
        edges=tuple(edges),
        statements=statements,
        evidence=evidence,
        sources=sources,
        disputes=disagreements,
        focus=tuple(iri for iri in focus if iri in chosen),
        english=english.said,
    )


def _published(facts: Sequence[Told], records: Records) -> dict[str, set[str]]:
    """Return on which days the articles appeared that speak of each thing."""
    known = records.published({article for one in facts for article in one.articles})
    days: dict[str, set[str]] = defaultdict(set)
    for one in facts:
        for end in (one.subject, one.text) if one.is_iri else (one.subject,):
            days[end].update(known[article] for article in one.articles if article in known)
    return days


def _statements(facts: Sequence[Told], english: English) -> tuple[Statement, ...]:
    """Put the triples that the panel tells into words, each with all of its evidence."""
    ends = {one.subject for one in facts} | {one.text for one in facts if one.is_iri}
    labels = english.labels(ends)
    return tuple(
        Statement(
            subject=one.subject,
            relation=RELATION_OF[one.relation].name,
            text=_text(one, labels, english),
            subject_text=labels[one.subject],
            target=one.text if one.is_iri else None,
            evidence=one.evidence,
            more=one.more,
        )
        for one in facts
    )


def _text(fact: Told, labels: Mapping[str, str], english: English) -> str:
    relation = RELATION_OF[fact.relation].name
    text = labels[fact.text] if fact.is_iri else fact.text
    if relation in _DATED:
        return english.day(text)
    return english.coded(text, _CODED) if relation in {"status", "mode"} else text
