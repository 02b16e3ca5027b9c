"""The figures of a graph as they compare: what each is of, and who reports it when."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pyoxigraph import NamedNode

from graph.disagreement.exactness import Amount
from graph.disagreement.kinds import Side, articles_of
from graph.fold import loose_key
from graph.literals import decimal
from graph.vocabulary import T

if TYPE_CHECKING:
    from graph.disagreement.said import Said
    from graph.literals import Value

_OF_MEETINGS = frozenset(
    loose_key(noun) for noun in ("đại biểu", "người", "khách mời", "lượt người", "học viên")
)

_OF_EVENTS = tuple(
    f" {loose_key(word)} "
    for word in (
        "chết",
        "thiệt mạng",
        "mất tích",
        "bị thương",
        "sập",
        "đổ sập",
        "tốc mái",
        "bị ngập",
        "ngập úng",
        "bị hư hỏng",
        "cuốn trôi",
        "vùi lấp",
    )
)

_SEPARATOR = "\x1f"

_LINKS = ("của", "tại", "ở", "trên địa bàn", "toàn", "tỉnh", "thành phố", "huyện", "xã")
_BEFORE_PLACES = frozenset(word for phrase in _LINKS for word in loose_key(phrase).split())


@dataclass(frozen=True, slots=True)
class Term:
    """The time that a figure is of: its period, or the day as of which it holds."""

    start: date | None
    end: date | None
    as_of: date | None

    @property
    def stated(self) -> bool:
        """Whether it is a stretch of time, not a state on some day."""
        return self.start is not None

    @property
    def known(self) -> bool:
        """Whether anything says what time it is."""
        return self.start is not None or self.end is not None or self.as_of is not None

    @property
    def last(self) -> date:
        """The day by which terms are put in order."""
        return self.end or self.as_of or date.min

    def __str__(self) -> str:
        """Return it in Vietnamese, for reasons."""
        if self.start and self.end:
            return f"{_day(self.start)}–{_day(self.end)}"
        return f"đến {_day(self.last)}" if self.last > date.min else "không rõ thời gian"


def _day(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


@dataclass(frozen=True, slots=True)
class Figure:
    """An observation: its side, its number, and what tells apart what it is of.

    ``series`` names the figures that it compares with.
    """

    side: Side
    amount: Amount
    out_of: str | None
    area: Value | None
    term: Term
    meetings: frozenset[str]
    reported: tuple[date, ...]
    series: str = ""

    @property
    def articles(self) -> frozenset[str]:
        """The articles that report it."""
        return articles_of(self.side)

    @property
    def told_apart(self) -> bool:
        """Whether its place and time are known; else another's may be of any other."""
        return self.area is not None and self.term.known

    @property
    def of_event(self) -> bool:
        """Whether it counts what one storm or fire did: another's is no later state of it."""
        name = f" {self.series.split(_SEPARATOR)[0]} "
        return any(word in name for word in _OF_EVENTS)

    @property
    def number(self) -> tuple[Decimal, Decimal | None]:
        """What two figures must share to be one."""
        return self.amount.value, self.amount.value_to


def grouped(said: Said) -> dict[str, list[Figure]]:
    """Return the figures of each indicator, in one unit and of one status, by their series' names.

    What is counted by a bare noun («120 dự án») is of its article alone: another's «dự án» are
    others. Only of those who come to a meeting do all reports of the meeting speak.
    """
    groups: dict[str, list[Figure]] = defaultdict(list)
    for node in said.subjects(T.indicator):
        unit, indicator = said.value(T.unit, node), said.value(T.indicator, node)
        figure = _figure(said, node)
        if figure is None or indicator is None:
            continue
        scope: tuple[str, ...] = ()
        name = _without_place(loose_key(said.label(indicator)), said.label(figure.area))
        if name in _OF_MEETINGS:
            scope = tuple(sorted(figure.meetings)[:1])
        if _is_bare(name, loose_key(said.label(unit))) and not scope:
            continue
        status = said.text(T.status, node) or ""
        told = name, unit.value if unit else "", status, *scope
        series = _SEPARATOR.join(told)
        groups[series].append(replace(figure, series=series))
    return dict(groups)


def _without_place(indicator: str, place: str) -> str:
    """Return an indicator's name without the place that it is of: «… của tỉnh Long An»."""
    name = loose_key(place)
    if not name or not indicator.endswith(f" {name}"):
        return indicator
    words = indicator.removesuffix(f" {name}").split()
    while words and words[-1] in _BEFORE_PLACES:
        words.pop()
    return " ".join(words) or indicator


def _is_bare(indicator: str, unit: str) -> bool:
    return indicator == unit or len(indicator.split()) < len("ab")


def _figure(said: Said, node: NamedNode) -> Figure | None:
    value = said.value(T.value, node)
    if value is None:
        return None
    upper = said.text(T.valueTo, node)
    side = said.side(T.value, node, value)
    days = {said.published(evidence) for evidence in side.evidence}
    return Figure(
        side=side,
        amount=Amount(
            value=Decimal(value.value),
            text=said.text(T.valueText, node) or value.value,
            value_to=None if upper is None else Decimal(upper),
            qualifier=said.text(T.qualifier, node),
        ),
        out_of=said.text(T.outOf, node),
        area=said.value(T.area, node),
        term=Term(
            said.day(T.periodStart, node), said.day(T.periodEnd, node), said.day(T.asOf, node)
        ),
        meetings=frozenset(value.value for value in said.values(T.reportedAt, node)),
        reported=tuple(sorted(day for day in days if day is not None)),
    )


def to_row(figure: Figure) -> list[object]:
    """Return a figure as JSON has it."""
    side, amount, term = figure.side, figure.amount, figure.term
    return [
        side.subject.value,
        side.value.value,
        [evidence.value for evidence in side.evidence],
        amount.text,
        None if amount.value_to is None else str(amount.value_to),
        amount.qualifier,
        figure.out_of,
        None if figure.area is None else figure.area.value,
        [None if day is None else day.isoformat() for day in (term.start, term.end, term.as_of)],
        sorted(figure.meetings),
        [day.isoformat() for day in figure.reported],
        figure.series,
    ]


def from_row(row: Any) -> Figure:  # noqa: ANN401 - what to_row() made
    """Return the figure that :func:`to_row` wrote."""
    node, value, evidence, text, value_to, qualifier, out_of, area, days, meetings, on, name = row
    start, end, as_of = (None if day is None else date.fromisoformat(day) for day in days)
    return Figure(
        side=Side(NamedNode(node), decimal(Decimal(value)), tuple(map(NamedNode, evidence))),
        amount=Amount(
            Decimal(value), text, None if value_to is None else Decimal(value_to), qualifier
        ),
        out_of=out_of,
        area=None if area is None else NamedNode(area),
        term=Term(start, end, as_of),
        meetings=frozenset(meetings),
        reported=tuple(map(date.fromisoformat, on)),
        series=name,
    )
