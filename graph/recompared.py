"""What sources disagree on, compared again where something of it has changed, and only there."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from graph import names
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
    """Figures, meetings and programmes of which something has changed."""

    figures: set[NamedNode] = field(default_factory=set)
    meetings: set[NamedNode] = field(default_factory=set)
    programmes: set[NamedNode] = field(default_factory=set)

    def by(self, statements: Iterable[Statement]) -> None:
        """Take what articles say now or said before."""
        observation, meeting = (f"{names.base()}{kind}/" for kind in ("observation", "meeting"))
        for subject, predicate, _, _ in statements:
            if subject.value.startswith(observation):
                self.figures.add(subject)
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
    series = _series(quads, kept, touched.figures)
    said = _gathered(quads, _around(quads, touched))
    things = {node.value for node in (*touched.meetings, *touched.programmes)}
    found = by_subject(
        [
            *compared(series, _labels(quads)),
            *(each for each in beside_figures(said) if not things.isdisjoint(each.about)),
        ]
    )
    quads.change_default(*kept.keep_differing(things | series.keys(), found))


def _series(quads: Quads, kept: Workings, figures: Iterable[NamedNode]) -> dict[str, list[Figure]]:
    """Return the series that figures belong to or belonged to, as they are now."""
    told = {figure.value for figure in figures}
    before = kept.series_of(told)
    said = (s for figure in set(figures) for s in quads.everywhere(figure, OF_FIGURES))
    now = grouped(_gathered(quads, said))
    found = [figure for same in now.values() for figure in same]
    kept.keep_figures(found, without=told - {figure.side.subject.value for figure in found})
    return {
        name: sorted(same, key=lambda figure: figure.side.subject.value)
        for name, same in kept.figures_of(before | now.keys()).items()
    }


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
    """Return what evidence says, with the labels and days that go with it."""
    statements = list(found)
    named = {o for _, p, o, _ in statements if p in _NAMING and isinstance(o, NamedNode)}
    articles = {article_of(graph) for *_, graph in statements if graph is not None}
    beside = [triple for node in named for triple in quads.of(node, LABEL)]
    beside += [t for iri in articles for t in quads.of(NamedNode(iri), DATE_PUBLISHED)]
    return Said.of([*statements, *((s, p, o, None) for s, p, o in beside)])
