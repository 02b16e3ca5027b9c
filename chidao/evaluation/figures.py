"""Figures: when two are of one value, and when they say the same of the same thing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from chidao.evaluation.family import Family, Said
from chidao.evaluation.periods import same_period
from chidao.evaluation.text import bare_place, best_overlap, words
from graph.vocabulary import NAMESPACE, TYPE, T

if TYPE_CHECKING:
    from pyoxigraph import NamedNode

    from chidao.evaluation.gold import GoldFigure
    from chidao.evaluation.periods import Days
    from chidao.evaluation.stated import Page, Statements


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as the graph says it; slots as those of :class:`GoldFigure`."""

    indicator: tuple[str, ...]
    value: float
    value_to: float | None
    of: float | None
    unit: str
    period: Days | None
    as_of: str
    area: str
    kind: str


def _figures(page: Page) -> list[Said[Figure]]:
    return [
        Said(_figure(page, row.subject), row.evidence)
        for row in page.every(TYPE)
        if row.value == T.Observation and page.statements.value(row.subject, T.value) is not None
    ]


def _figure(page: Page, node: NamedNode) -> Figure:
    known = page.statements
    indicator = known.value(node, T.indicator)
    start, end = known.text(node, T.periodStart), known.text(node, T.periodEnd)
    return Figure(
        indicator=("",) if indicator is None else page.names(indicator),
        value=float(known.text(node, T.value)),
        value_to=_number(known, node, T.valueTo),
        of=_number(known, node, T.outOf),
        unit=known.label(known.value(node, T.unit)),
        period=(start, end) if start and end else None,
        as_of=known.text(node, T.asOf)[:10],
        area=known.label(known.value(node, T.area)),
        kind=known.text(node, T.status).removeprefix(NAMESPACE) or "actual",
    )


def _number(known: Statements, node: NamedNode, term: NamedNode) -> float | None:
    text = known.text(node, term)
    return float(text) if text else None


_PER_CENT = ("%", "phần trăm", "percent")
_CURRENCIES = (
    ("USD", r"\busd\b|\$|đô[ -]?la|^(?:\w{1,9} ){0,4}đô$"),
    (
        "VND",
        r"\bvn[dđ]\b|^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm) ){0,4}đồng(?:$|[ /](?!bào|chí|hồ))",
    ),
    ("EUR", r"\beuro?\b"),
    ("JPY", r"\byên\b|\bjpy\b"),
    ("CNY", r"nhân dân tệ|\bcny\b|\bndt\b"),
    ("KRW", r"\bwon\b|\bkrw\b"),
)
_WRITTEN = tuple((code, re.compile(form)) for code, form in _CURRENCIES)


def dimension(unit: str) -> str:
    """Return "%", a currency's code, or nothing for what is counted or measured."""
    plain = unicodedata.normalize("NFC", unit).lower().strip()
    if any(word in plain for word in _PER_CENT):
        return "%"
    return next((code for code, form in _WRITTEN if form.search(plain)), "")


def _same_number(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-6 * max(1.0, abs(other))


def same_value(said: Figure, gold: GoldFigure) -> float:
    """Value, whole, kind and dimension must agree; the likest indicator and period go first."""
    agree = (
        said.kind == gold.kind
        and _same_number(said.value, gold.value)
        and _same_number(said.of, gold.of)
        and dimension(said.unit) == dimension(gold.unit)
    )
    if not agree:
        return 0.0
    in_time = same_period(said.period, said.as_of, gold.period)
    return 1.0 + 0.2 * best_overlap(said.indicator, gold.indicator) + 0.1 * in_time


_HALF = 0.5
_HEAD_WORDS = 3


def same_figure(said: Figure, gold: GoldFigure) -> float:
    """Compare the whole figure: value, range, period, place, what is counted, indicator."""
    return float(
        bool(same_value(said, gold))
        and same_period(said.period, said.as_of, gold.period)
        and (not gold.area or bare_place(said.area) == bare_place(gold.area))
        and _same_number(said.value_to, gold.value_to)
        and _counts_the_same(said, gold)
        and _same_indicator(said.indicator, gold.indicator)
    )


def _counts_the_same(said: Figure, gold: GoldFigure) -> bool:
    """A unit that is no dimension is named by the unit said, or within the indicator."""
    counted = () if dimension(gold.unit) else words(gold.unit)
    mine = {*words(f"{said.unit} {' '.join(said.indicator)}")}
    return not counted or not mine.isdisjoint(counted)


def _same_indicator(said: tuple[str, ...], gold: str) -> bool:
    """Half of the words, and one of those with which the gold's name begins."""
    heads = words(gold)[:_HEAD_WORDS]
    begins = any(head in words(name) for name in said for head in heads)
    return begins and best_overlap(said, gold) >= _HALF


FIGURES: tuple[Family[Any, Any], ...] = (
    Family(
        name="metric_value",
        said=_figures,
        gold=lambda article: article.figures,
        likeness=same_value,
    ),
    Family(
        name="metric_full",
        said=_figures,
        gold=lambda article: article.figures,
        likeness=same_figure,
    ),
)
"""Figures twice: their value alone, and all that they say."""
