"""Figures: an indicator took a value, in a period, in a place.

Which number is a figure, and of what, is read for a whole sentence at once (``extract.figures``),
because a figure takes from the one before what it does not say itself. Each rule here states the
figures of one construction.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import regex

from extract.facts import LEFT_OUT, Observation, Status
from extract.figures.figure_norms import is_norm
from extract.figures.names.figure_placed import known_places
from extract.figures.places.figure_area import area_of
from extract.figures.times.figure_to_come import status_when_told
from extract.figures.times.figure_told import told_on
from extract.layout.blocks import HEADED_REPORT, REPORT
from extract.pattern import slot
from extract.remembered import remembered
from extract.rule import Rule
from extract.rules.observation_examples import EXAMPLES, SILENCES
from extract.slots import QUANTITY

_MORE_OR_LESS = frozenset({"cao hơn", "thấp hơn", "lớn hơn", "nhỏ hơn"})
_UP_OR_DOWN = re.compile(r" trở (?:lên|xuống)(?!\w)")
_JOINED = re.compile(r",\s|\svà\s")
_SHORTEST = 3
_WHERE = regex.compile(
    r"trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường))?(?: \S+){0,3}"
)
_NAMED = regex.compile(
    r"\p{Lu}\p{Ll}{0,7}(?:[\s-]\p{Lu}\p{Ll}{0,7}){1,4}(?:\s\((?:\p{Lu}\p{Ll}{0,7}\s?){1,4}\)?)?"
)
"""A proper name alone, «Đắk Pling (Gia Lai)», which does not say what is measured there."""

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from extract.context import Context
    from extract.facts import Place
    from extract.figures.figure import Figure
    from extract.figures.places.article_areas import Area
    from extract.figures.times.figure_periods import Term
    from extract.measures.quantities import Quantity
    from extract.rule import Claim, Match


def _build(chosen: Callable[[Figure], bool]) -> Callable[[Match], Iterator[Claim]]:
    def build(match: Match) -> Iterator[Claim]:
        figure = match.context.figures.at(match.begin)
        if figure is None or not chosen(figure) or not _measures(figure.name.text):
            return
        if match.context.programmes.counts(figure.sentence, figure.slot.begin):
            return  # «12 nhóm nhiệm vụ» that somebody sets are its points
        if _is_written_as_told(match, figure):
            yield _claim(match, figure)

    return build


def _telling(chosen: Callable[[Figure], bool], context: Context) -> Container[int]:
    """Return the sentences with figures of one construction."""
    figures = context.figures.by_sentence
    return {index for index, here in figures.items() for figure in here if chosen(figure)}


@remembered
def _measures(name: str) -> bool:
    """Tell whether a figure's name says what is measured: a year or a place alone does not."""
    name = name.strip()
    parts = _JOINED.split(name)
    if name.endswith(" so") or not name[:1].isalnum() or _WHERE.fullmatch(name.lower()):
        return False  # «sụt giảm so với mức tăng 2%»
    short = (len(name) < _SHORTEST and name.isupper()) or name[0].isdigit()
    named = short or _NAMED.fullmatch(name) is not None
    return not named and not known_places().issuperset(parts)


def _is_written_as_told(match: Match, figure: Figure) -> bool:
    """Tell whether a figure said again is written alike: «07 người» does not show «7 người»."""
    first = match.context.figures.group(figure)[0]
    return first.quantity.value_text == figure.quantity.value_text


def _claim(match: Match, figure: Figure) -> Claim:
    """State a figure as its group tells it, with this figure's own words and qualifier."""
    context = match.context
    group = _of_one_place(context, figure)
    terms = [context.terms.of(one) for one in group]
    term = next((one for one in terms if one.at is not None), terms[0])
    told = group[0]
    area = area_of(context, told)
    fact = _fact(context, told, term, area, _qualifier(figure))
    begin, end = _quote(figure, context.terms.of(figure))
    inferred, further = _inferred(told, term, area, (begin, end))
    if fact.as_of is not None:
        inferred.add("asOf")
    if fact.reported_at is not None:
        inferred.add("reportedAt")
    return match.claim(fact, begin, end, inferred=inferred, context=further)


def _qualifier(figure: Figure) -> str | None:
    """Return how a value is bounded; «cao hơn 3% so với năm trước» says by how much it changed."""
    said = figure.quantity.qualifier
    return None if figure.status is Status.CHANGE and said in _MORE_OR_LESS else said


def _of_one_place(context: Context, figure: Figure) -> list[Figure]:
    """Return the figures that say the same of one place: not «1 người chết» of two of them."""
    group = context.figures.group(figure)
    if len(group) == 1:
        return group
    mine = _place_beside(context, figure)
    places = [_place_beside(context, one) for one in group]
    pairs = zip(group, places, strict=True)
    return [one for one, place in pairs if one is figure or mine is None or place in {None, mine}]


def _place_beside(context: Context, figure: Figure) -> Place | None:
    """Return the place that a figure's own sentence gives it; a headline's is the report's."""
    area = area_of(context, figure)
    heads = figure.sentence.source.kind not in REPORT
    if heads or area is None or area.at is None:
        return None
    begin, end = figure.sentence.begin, figure.sentence.end
    return area.place if begin <= area.at[0] and area.at[1] <= end else None


def _fact(
    context: Context, figure: Figure, term: Term, area: Area | None, qualifier: str | None
) -> Observation:
    quantity = figure.quantity
    stated = term.last is not None
    told = told_on(context)
    day = None if stated or term.past or is_norm(figure) else told
    return Observation(
        indicator=figure.name.text,
        value=quantity.value * figure.sign,
        value_text=_as_written(context, quantity),
        value_to=None if quantity.value_to is None else quantity.value_to * figure.sign,
        out_of=quantity.out_of,
        unit=figure.unit,
        period_start=term.first,
        period_end=term.last,
        as_of=day,
        area=area.place if area is not None else None,
        status=status_when_told(context, figure, term, told),
        qualifier=qualifier,
        reported_at=context.meetings.of(figure.sentence),
    )


def _as_written(context: Context, quantity: Quantity) -> str:
    """Return a number as the article has it: «1,2 … triệu» of «từ 1,2 lên 1,8 triệu tấn»."""
    text = " ".join(context.article.text[quantity.begin : quantity.value_end].split())
    return f"{text}{LEFT_OUT}{quantity.scale_behind}" if quantity.scale_behind else text


def _quote(figure: Figure, term: Term) -> tuple[int, int]:
    """Return the clause that holds the value, with a period right behind it."""
    end = figure.end
    if term.at is not None and end <= term.at[0] and term.at[1] <= figure.sentence.end:
        between = figure.sentence.at(end, term.at[0])
        end = term.at[1] if len(between.split()) <= 1 else end
    bound = _UP_OR_DOWN.match(figure.sentence.text, end - figure.sentence.begin)
    end += 0 if bound is None else len(bound[0])
    scale = figure.quantity.scale_behind
    if scale is not None:
        base = figure.sentence.begin
        at = figure.sentence.text.find(scale, figure.slot.end - base)
        end = max(end, base + at + len(scale))
    text = figure.sentence.at(figure.left, end)
    begin = figure.left + len(text) - len(text.lstrip(" ,;:.-"))
    return min(begin, figure.quantity.begin), end  # the sign of «(-5%)» belongs to it


def _inferred(
    figure: Figure, term: Term, area: Area | None, quote: tuple[int, int]
) -> tuple[set[str], list[tuple[int, int]]]:
    """Return the properties that the quote does not show, and the words that do."""
    inferred: set[str] = set()
    further: list[tuple[int, int]] = []

    def look(name: str, *spans: tuple[int, int] | None) -> None:
        outside = [s for s in spans if s is None or s[0] < quote[0] or s[1] > quote[1]]
        if outside:
            inferred.add(name)
            further.extend(span for span in outside if span is not None)

    look("indicator", *figure.name.spans)
    if term.last is not None:
        look("periodEnd", term.at)
        if term.first is not None:
            look("periodStart", term.at)
        if term.inferred:
            inferred |= {"periodStart", "periodEnd"}
    if area is not None:
        look("area", area.at)
    return inferred, further


def _rule(name: str, says: str, chosen: Callable[[Figure], bool]) -> Rule:
    return Rule(
        name=f"metric/{name}",
        says=says,
        pattern=[slot(QUANTITY, name="value")],
        build=_build(chosen),
        examples=EXAMPLES[name],
        silent_on=SILENCES[name],
        blocks=HEADED_REPORT,
        within=partial(_telling, chosen),
    )


def _reached(construct: str) -> Callable[[Figure], bool]:
    return lambda figure: figure.construct == construct and figure.status is Status.ACTUAL


RULES = (
    _rule(
        "target",
        "A value is aimed at: a goal, a plan, an estimate given.",
        lambda figure: figure.status is Status.TARGET,
    ),
    _rule(
        "rank",
        "Something takes a place in an order, of so many.",
        lambda figure: figure.status is Status.RANK,
    ),
    _rule(
        "change",
        "A value rose or fell by so much.",
        lambda figure: figure.status is Status.CHANGE,
    ),
    _rule("level", "What is named before a value reached it.", _reached("measured")),
    _rule("count", "So many of what is named behind the number.", _reached("counted")),
    _rule("share", "Something is so much of a whole.", _reached("share")),
    _rule("of-plan", "Something reached so much of what was planned.", _reached("compared")),
)
