"""What is compared, compared again where something of it has changed, and only there."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from graph import names
from graph.attainment import COMPARED_BY, Number, about, attained, indicator_of, number, of
from graph.disagreement import Said, beside_figures, by_subject
from graph.disagreement.figure_records import grouped
from graph.disagreement.figures import compared
from graph.disagreement.kinds import article_of
from graph.disagreement.said import OF_FIGURES
from graph.vocabulary import DATE_PUBLISHED, LABEL, T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from graph.changing import Quads
    from graph.disagreement.figure_records import Figure
    from graph.literals import Statement, Triple, Value
    from graph.workings import Workings

_NAMING = (T.indicator, T.area, T.unit)
"""What names the series of a figure: its label is part of the name."""
_OF_MEETING = (
    T.date, T.dateFrom, T.dateTo, T.chairedBy, T.attendedBy, T.notAttendedBy, T.hasSite,
    T.possiblySameAs,
)  # fmt: skip
_OF_SITE = (T.chairedBy, T.attendedBy)
_OF_LINK = (T.links, T.decision, T.reason)
_OF_PROGRAMME = (T.hasItem, T.issuedAt)
_OF_ITEM = (T.text, T.position)


@dataclass(slots=True)
class Touched:
    """Figures, meetings and programmes of which something has changed.

    ``slots`` are what figures are of: one that nobody reports any more is in no quad.
    """

    figures: set[NamedNode] = field(default_factory=set)
    slots: dict[NamedNode, dict[NamedNode, Value]] = field(default_factory=dict)
    meetings: set[NamedNode] = field(default_factory=set)
    programmes: set[NamedNode] = field(default_factory=set)

    def by(self, statements: Iterable[Statement]) -> None:
        """Take what articles say now or said before."""
        observation, meeting = (f"{names.base()}{kind}/" for kind in ("observation", "meeting"))
        for subject, predicate, value, _ in statements:
            if subject.value.startswith(observation):
                self.figures.add(subject)
                if predicate in COMPARED_BY:
                    self.slots.setdefault(subject, {})[predicate] = value
            elif predicate in (T.hasItem, T.itemCount):
                self.programmes.add(subject)
            if subject.value.startswith(meeting):
                self.meetings.add(_meeting_of(subject))

    def by_links(self, triples: Iterable[Triple]) -> None:
        """Take the meetings that are perhaps one now, or were before."""
        meeting = f"{names.base()}meeting/"
        for triple in triples:
            for node in (triple[0], triple[2]):
                if isinstance(node, NamedNode) and node.value.startswith(meeting):
                    self.meetings.add(node)

    def by_labels(self, quads: Quads) -> None:
        """Take the figures and programmes whose names have changed, by one label or another."""
        for node in quads.relabelled:
            self.figures.update(f for term in _NAMING for f in quads.subjects(term, node))
            if quads.of(node, T.hasItem):
                self.programmes.add(node)


def _meeting_of(node: NamedNode) -> NamedNode:
    """Return the meeting that a site or programme is of."""
    return NamedNode(node.value.split("/site/", 1)[0].split("/directives/", 1)[0])


def recompare(quads: Quads, kept: Workings, touched: Touched) -> None:
    """Compare what has changed with all that it compares with, and say what is found."""
    touched.by_labels(quads)
    for meeting in touched.meetings:
        touched.programmes.update(_issued_at(quads, meeting))
    told = _gathered(quads, (s for f in touched.figures for s in quads.everywhere(f, OF_FIGURES)))
    series = _series(kept, touched.figures, told)
    said = _gathered(quads, _around(quads, touched))
    things = {node.value for node in (*touched.meetings, *touched.programmes)}
    found = by_subject(
        [
            *compared(series, _labels(quads)),
            *(each for each in beside_figures(said) if not things.isdisjoint(each.about)),
        ]
    )
    numbers = _aimed(quads, kept, touched, told)
    found |= attained(numbers, _labels(quads))
    things |= {name for each in numbers for name in about(each)}
    quads.change_default(*kept.keep_differing(things | series.keys(), found))


def _series(kept: Workings, figures: Iterable[NamedNode], said: Said) -> dict[str, list[Figure]]:
    """Return the series that figures belong to or belonged to, as they are now."""
    told = {figure.value for figure in figures}
    before = kept.series_of(told)
    now = grouped(said)
    found = [figure for same in now.values() for figure in same]
    kept.keep_figures(found, without=told - {figure.side.subject.value for figure in found})
    return {
        name: sorted(same, key=lambda figure: figure.side.subject.value)
        for name, same in kept.figures_of(before | now.keys()).items()
    }


def _aimed(quads: Quads, kept: Workings, touched: Touched, said: Said) -> dict[str, list[Number]]:
    """Return the targets and figures of what touched figures are of, where there is a target."""
    now: dict[str, list[Number]] = defaultdict(list)
    for node in touched.figures:
        if (found := number(said, node)) is not None:
            now[found.of].append(found)
    result: dict[str, list[Number]] = {}
    for name in now.keys() | {of(map(slots.get, COMPARED_BY)) for slots in touched.slots.values()}:
        before = kept.aimed(name)
        if before:
            numbers = [n for n in before if n.node not in touched.figures] + now[name]
        elif any(each.status == T.target for each in now[name]):
            numbers = _all_of(quads, name)
        else:
            continue
        kept.keep_aimed(name, numbers if any(n.status == T.target for n in numbers) else ())
        result[name] = numbers
    return result


def _all_of(quads: Quads, name: str) -> list[Number]:
    """Return all targets and figures of a thing, which had no target before."""
    nodes = quads.subjects(T.indicator, indicator_of(name))
    said = _gathered(quads, (s for node in nodes for s in quads.everywhere(node, OF_FIGURES)))
    found = (number(said, node) for node in nodes)
    return [each for each in found if each is not None and each.of == name]


def _labels(quads: Quads) -> Callable[[Value | None], str]:
    """Return what gives the label of a place."""

    def label(node: Value | None) -> str:
        if not isinstance(node, NamedNode):
            return ""
        named = (o for _, _, o in quads.of(node, LABEL) if isinstance(o, Literal))
        return next((o.value for o in named if o.language == "vi"), node.value)

    return cache(label)


def _around(quads: Quads, touched: Touched) -> Iterator[Statement]:
    """Yield what is said of meetings and programmes touched, and of all that these compare with."""
    meetings = touched.meetings | {
        meeting for each in touched.programmes for meeting in _values(quads, each, T.issuedAt)
    }
    meetings |= {other for m in meetings for other in _values(quads, m, T.possiblySameAs)}
    programmes = touched.programmes | {
        each for meeting in meetings for each in _issued_at(quads, meeting)
    }
    nodes = {
        _OF_MEETING: meetings,
        _OF_SITE: {site for meeting in meetings for site in _values(quads, meeting, T.hasSite)},
        _OF_LINK: {link for meeting in meetings for link in quads.subjects(T.links, meeting)},
        _OF_PROGRAMME: programmes,
        _OF_ITEM: {item for each in programmes for item in _values(quads, each, T.hasItem)},
    }
    for terms, group in nodes.items():
        for node in group:
            yield from quads.everywhere(node, terms)
    yield from ((s, p, o, None) for node in programmes for s, p, o in quads.of(node, LABEL))


def _issued_at(quads: Quads, meeting: NamedNode) -> Iterator[NamedNode]:
    """Yield the programmes of a meeting, and none of its other instructions."""
    below = f"{meeting.value}/directives/"
    yield from (n for n in quads.subjects(T.issuedAt, meeting) if n.value.startswith(below))


def _values(quads: Quads, node: NamedNode, term: NamedNode) -> Iterator[NamedNode]:
    yield from (o for _, _, o in quads.of(node, term) if isinstance(o, NamedNode))


def _gathered(quads: Quads, found: Iterable[Statement]) -> Said:
    """Return what evidence says, with the labels, days and quotes that go with it."""
    statements = list(found)
    named = {o for _, p, o, _ in statements if p in _NAMING and isinstance(o, NamedNode)}
    articles = {article_of(graph) for *_, graph in statements if graph is not None}
    beside = [triple for node in named for triple in quads.of(node, LABEL)]
    beside += [t for iri in articles for t in quads.of(NamedNode(iri), DATE_PUBLISHED)]
    aims = {s for s, p, o, _ in statements if p == T.status and o == T.target}
    aiming = {graph for s, _, _, graph in statements if s in aims and graph is not None}
    beside += [triple for graph in aiming for triple in quads.of(graph, T.quote)]
    return Said.of([*statements, *((s, p, o, None) for s, p, o in beside)])
