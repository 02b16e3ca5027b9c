"""Figures: an indicator took a value, in a period, in a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.facts import Observation, Status
from extract.rule import Claim, Example, Match, Rule
from extract.slots import QUANTITY
from extract.pattern import slot

if TYPE_CHECKING:
    from collections.abc import Iterable

def _build(match: Match) -> Iterable[Claim]:
    context = match.context
    figure = context.figures.at(match.sentence, match.span("value")[0])
    if figure is None:
        return
    term = context.terms.of(figure)
    q = figure.quantity
    area = context.areas.of(match.sentence, figure.left, figure.end)
    place = area.place if area else None
    sign = figure.sign
    text = context.article.text
    yield match.claim(Observation(
        indicator=figure.name.text, value=q.value * sign, value_text=text[q.begin:q.value_end],
        value_to=q.value_to, out_of=q.out_of, unit=figure.unit, period_start=term.first, period_end=term.last,
        as_of=None if term.last else context.published, area=place, status=figure.status, qualifier=q.qualifier,
    ), figure.left, figure.end)

RULES = (Rule(blocks=frozenset({"body","lead","subhead","headline"}), name="figure/all", says="x", pattern=[slot(QUANTITY, name="value")], build=_build, examples=(Example("x", ()),), silent_on=("y",)),)
