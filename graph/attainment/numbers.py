"""Targets and figures as they are compared: what each is of, and which sentences tell it how."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pyoxigraph import NamedNode

from graph.disagreement.kinds import article_of
from graph.vocabulary import NAMESPACE, T

if TYPE_CHECKING:
    from collections.abc import Iterable

    from graph.disagreement import Said
    from graph.literals import Value

COMPARED_BY = (T.indicator, T.unit, T.area)
"""What a target and a figure must share."""

_STATES = frozenset({T.target, T.actual, T.change})
_BETWEEN = "\x1f"
_FALLING = r"\b(?:giảm|hạ|rút) (?:còn|xuống|xuống còn|về)(?: mức)? (?:{})"


@dataclass(frozen=True, slots=True)
class Number:
    """A target or a figure: ``day`` is the last of its period, else that as of which it holds.

    Its period is ``starts`` to ``ends``, None where none is stated.
    ``of`` names what it is of; ``words`` stand before it: «dưới», «gần»; ``telling`` is the
    evidence that they stand in; ``falling`` whether something is to fall to it: «giảm còn 3%».
    """

    node: NamedNode
    of: str
    status: NamedNode
    least: Decimal
    most: Decimal
    starts: date | None
    ends: date | None
    day: date | None
    words: frozenset[str]
    evidence: tuple[NamedNode, ...]
    telling: frozenset[NamedNode]
    falling: bool

    @property
    def articles(self) -> frozenset[str]:
        """The articles that report it."""
        return frozenset(map(article_of, self.evidence))

    @property
    def is_placed(self) -> bool:
        """Whether it is of a place: without one, nothing compares with it."""
        return not self.of.endswith(_BETWEEN)

    def shown_by(self, articles: frozenset[str]) -> NamedNode:
        """Return the evidence that says most, the rather one of some articles."""
        return min(
            self.evidence,
            key=lambda e: (e not in self.telling, article_of(e) not in articles, e.value),
        )


def of(terms: Iterable[Value | None]) -> str:
    """Return the name of what a figure is of, from its indicator, unit and place."""
    return _BETWEEN.join("" if term is None else term.value for term in terms)


def of_node(said: Said, node: NamedNode) -> str:
    """Return the name of what an observation is of."""
    return of(said.value(term, node) for term in COMPARED_BY)


def indicator_of(name: str) -> NamedNode:
    """Return the indicator in the name of what a figure is of."""
    return NamedNode(name.partition(_BETWEEN)[0])


def number(said: Said, node: NamedNode) -> Number | None:
    """Return an observation as it compares; None for a rank, or what has no value."""
    value, status = said.value(T.value, node), said.value(T.status, node)
    if value is None or not isinstance(status, NamedNode) or status not in _STATES:
        return None
    upper = said.text(T.valueTo, node)
    starts, ends = said.day(T.periodStart, node), said.day(T.periodEnd, node)
    words = said.values(T.qualifier, node)
    evidence = said.side(T.value, node, value).evidence
    falling = _falling(said, node, evidence) if status == T.target else frozenset[NamedNode]()
    telling = frozenset(e for word in words for e in said.evidence(T.qualifier, node, word))
    return Number(
        node=node,
        of=of_node(said, node),
        status=status,
        least=Decimal(value.value),
        most=Decimal(upper or value.value),
        starts=starts,
        ends=ends,
        day=ends or said.day(T.asOf, node),
        words=frozenset(word.value.lower() for word in words),
        evidence=evidence,
        telling=telling | falling,
        falling=bool(falling),
    )


def _falling(said: Said, node: NamedNode, evidence: Iterable[NamedNode]) -> frozenset[NamedNode]:
    """Return the evidence in whose sentence something is to fall to a target."""
    texts = [re.escape(text.value) for text in said.values(T.valueText, node)]
    falls = re.compile(_FALLING.format("|".join(texts)), re.IGNORECASE)
    return frozenset(e for e in evidence if texts and falls.search(said.quote(e)))


def to_row(told: Number) -> list[object]:
    """Return a number as JSON has it."""
    return [
        told.node.value,
        told.of,
        told.status.value.removeprefix(NAMESPACE),
        str(told.least),
        str(told.most),
        *(None if day is None else day.isoformat() for day in (told.starts, told.ends, told.day)),
        sorted(told.words),
        [evidence.value for evidence in told.evidence],
        sorted(evidence.value for evidence in told.telling),
        told.falling,
    ]


def from_row(row: Any) -> Number:  # noqa: ANN401 - what to_row() made
    """Return the number that :func:`to_row` wrote."""
    node, name, status, least, most, starts, ends, day, words, evidence, telling, falling = row
    return Number(
        node=NamedNode(node),
        of=name,
        status=NamedNode(f"{NAMESPACE}{status}"),
        least=Decimal(least),
        most=Decimal(most),
        starts=starts and date.fromisoformat(starts),
        ends=ends and date.fromisoformat(ends),
        day=day and date.fromisoformat(day),
        words=frozenset(words),
        evidence=tuple(map(NamedNode, evidence)),
        telling=frozenset(map(NamedNode, telling)),
        falling=falling,
    )
